"""Each change of a discrepancy, posted to a web hook as Slack takes it: `{"text": …}`.

    KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:9092 NOTIFY_URL=https://… python examples/notify.py

A change is committed once the hook has answered 2xx, so each is posted at least once, and one that
was answered as this process died is posted again. A hook that fails is tried again, ever more
slowly; after four minutes this process ends with 1, and goes on with the same change when it is
started again. The URL is a secret: it is never printed.
"""

import asyncio
import html
import json
import os
import sys

import httpx
import tenacity
from aiokafka import AIOKafkaConsumer

TOPIC = "ledger.discrepancies"
GROUP = "tieout-notify"
# A repair is on its way: whether it comes about is the change after it.
UNANNOUNCED = {"healing"}
# Kafka takes a member of a group for dead that does not ask for five minutes.
PATIENCE_S = 240
PAUSE_S_MAX = 30


class HookRefused(Exception):
    """The hook did not answer 2xx; the text names no URL."""


async def notify(url: str) -> None:
    """Post every change that comes, in its order. Raises HookRefused, httpx.TransportError."""
    consumer = AIOKafkaConsumer(
        TOPIC,
        bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        group_id=GROUP,
        group_instance_id=GROUP,  # killed and started again it need not wait for its own absence
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    async with consumer, httpx.AsyncClient() as hook:
        async for change in consumer:
            discrepancy = json.loads(change.value)
            if discrepancy["status"] not in UNANNOUNCED:
                await post(hook, url, text=text_of(discrepancy))
            await consumer.commit()


@tenacity.retry(
    retry=tenacity.retry_if_exception_type((httpx.TransportError, HookRefused)),
    wait=tenacity.wait_random_exponential(min=0.5, max=PAUSE_S_MAX),
    stop=tenacity.stop_after_delay(PATIENCE_S),
    reraise=True,
)
async def post(hook: httpx.AsyncClient, url: str, *, text: str) -> None:
    """Post one message; return when the hook has it."""
    answer = await hook.post(url, json={"text": text})
    if not answer.is_success:
        raise HookRefused(f"the hook answered {answer.status_code}")


def text_of(discrepancy: dict[str, object]) -> str:
    """Say in a line what a discrepancy is about, and what became of it."""
    words = [f"{discrepancy['status']}: {discrepancy['kind']}"]
    if discrepancy["object_id"]:
        words.append(f"{discrepancy['object_id']}")
    if discrepancy["stripe_account"]:
        mode = "live" if discrepancy["livemode"] else "test"
        words.append(f"of {discrepancy['stripe_account']} ({mode})")
    if discrepancy["amount_at_risk"]:
        words.append(f"{discrepancy['amount_at_risk']} {discrepancy['currency']} in minor units")
    words += [f"{discrepancy[name]}" for name in ("reason", "link") if discrepancy[name]]
    words.append(f"`tieout story {discrepancy['id']}`")
    # Slack reads these three as its own marks.
    return html.escape(" · ".join(words), quote=False)


if __name__ == "__main__":
    try:
        asyncio.run(notify(os.environ["NOTIFY_URL"]))
    except HookRefused as refusal:
        sys.exit(f"notify: given up for now: {refusal}")
    except (httpx.TransportError, httpx.InvalidURL) as error:
        # Its text may quote the URL.
        sys.exit(f"notify: given up for now: {type(error).__name__}")
