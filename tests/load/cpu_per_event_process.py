"""One stage of an event's way as a process of its own, so that its CPU time can be told.

Run as `python -m tests.load.cpu_per_event_process STAGE WAY` with the settings of any tieout
service. WAY is `ours`, or `before` for what it is measured against: each record to its key's
partition, each fetch handed on as it comes, Stripe's pages decoded by its library, and Python's own
pace of collecting garbage, as it was when an event was measured first.
"""

import asyncio
import gc
import json
import sys
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from services.ledger_writer import listen, post, sequence
from services.ledger_writer import service as ledger_writer
from services.webhook_ingest import service as webhook_ingest
from shared.kafka.consumer import group_member
from shared.kafka.producer import accumulator
from shared.messages import topics
from shared.postgres.driver.pool import Pool
from shared.runtime import garbage_collection, service
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.settings import environment
from shared.settings.model import Settings
from shared.stripe_api import transport

Work = Callable[[Settings, Health], Awaitable[None]]
WAYS = ("ours", "before")
# What a ledger writer runs beside its resolvers.
_OTHER_LOOPS = (
    "listen_to_events",
    "post_transactions",
    "receive_commands",
    "execute_commands",
    "sequence_forever",
    "relay_forever",
    "keep_up",
)


def main(stage: str, way: str) -> int:
    """Run a stage until a signal comes."""
    if way == "before":
        topics.STICKY_TOPICS = frozenset()
        accumulator.LINGER_S = accumulator.QUIET_S = 0.002
        group_member.BUSY_RECORDS = sys.maxsize
        group_member.FETCH_WAIT_MS = 100
        if stage != "ingest":
            garbage_collection.COLLECT_EVERY = gc.get_threshold()
        transport.decoded = _as_the_library_does
    given = environment.from_process()
    health = Health(parts=[])
    return service.run_service(
        service=stage,
        admin=given.admin_listen,
        health=health,
        work=lambda: STAGES[stage](given, health),
    )


async def _ingest(given: Settings, health: Health) -> None:
    await webhook_ingest.run(given, health=health)


async def _listen(given: Settings, health: Health) -> None:
    await listen.listen_to_events(
        kafka=given.require_kafka(),
        pool=await _pool(given),
        accounts=given.require_accounts(with_key=True),
        health=health,
    )


async def _resolve(given: Settings, health: Health) -> None:
    for name in _OTHER_LOOPS:
        assert hasattr(ledger_writer, name), "the ledger writer has this loop"
        setattr(ledger_writer, name, _nothing)
    await ledger_writer.run(given, health=health)


async def _post(given: Settings, health: Health) -> None:
    pool, committed = await _pool(given), asyncio.Event()
    await run_all(
        post.post_transactions(
            kafka=given.require_kafka(),
            pool=pool,
            accounts=given.require_accounts(with_key=True),
            committed=committed,
            health=health,
        ),
        sequence.sequence_forever(
            pool=pool, committed=committed, sequenced=asyncio.Event(), health=health
        ),
    )


def _as_the_library_does(body: bytes) -> OrderedDict[str, Any]:
    whole: OrderedDict[str, Any] = json.loads(body.decode(), object_pairs_hook=OrderedDict)
    return whole


async def _nothing(*_given: object, **_named: object) -> None:
    await asyncio.Event().wait()


async def _pool(given: Settings) -> Pool:
    return Pool(given.require_database(), role="tieout_writer", service="bench price", size=2)


# In the order in which an event comes by.
STAGES: Mapping[str, Work] = {
    "ingest": _ingest,
    "listen": _listen,
    "resolve": _resolve,
    "post": _post,
}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
