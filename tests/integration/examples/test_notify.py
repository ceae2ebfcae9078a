"""examples/notify.py, as a process, before a hook that answers over HTTP."""

import pytest

from shared.messages.topics import DISCREPANCIES
from tests.support.ledger_records import change, publish
from tests.support.notify_process import SECRET, Hook, listening_hook, notifying
from tests.support.waits import patience, until


async def test_it_posts_each_change_as_slack_takes_it(kafka_topics: str) -> None:
    await publish(
        kafka_topics,
        DISCREPANCIES,
        [change(1, "open"), change(1, "healing"), change(1, "healed")],
    )

    async with listening_hook() as hook, notifying(kafka_topics, hook):
        await until(lambda: len(hook.accepted) == 2, what="both are posted", saw=hook.accepted.copy)

    assert hook.bodies == [
        {
            "text": f"{status}: missing · txn_1 · of acct_1Tieout (live) · "
            f"1234 eur in minor units · lost &amp; found · `tieout story dsc_{1:026x}`"
        }
        for status in ("open", "healed")
    ]


@pytest.mark.parametrize("failure", [500, 302, 429, 404, None])
async def test_it_posts_again_what_the_hook_did_not_take(
    kafka_topics: str, failure: int | None
) -> None:
    await publish(kafka_topics, DISCREPANCIES, [change(1, "open"), change(2, "stuck")])

    async with listening_hook(failure, failure) as hook, notifying(kafka_topics, hook):
        await until(lambda: len(hook.accepted) == 2, what="both are posted", saw=hook.accepted.copy)

    assert _numbers(hook) == [1, 2]
    assert len(hook.bodies) == 4


async def test_killed_it_goes_on_with_the_change_that_was_not_taken(kafka_topics: str) -> None:
    """It dies while the hook refuses the second change, after it took the first."""
    await publish(kafka_topics, DISCREPANCIES, [change(number, "open") for number in range(4)])

    async with listening_hook(200, *[503] * 50) as hook, notifying(kafka_topics, hook):
        await until(lambda: len(hook.bodies) > 1, what="the second is refused")
    async with listening_hook() as hook_later, notifying(kafka_topics, hook_later):
        await until(
            lambda: len(hook_later.accepted) == 3,
            what="the others are posted",
            saw=hook_later.accepted.copy,
        )

    assert _numbers(hook) == [0]
    assert _numbers(hook_later) == [1, 2, 3]


async def test_it_says_no_url_that_it_cannot_use(kafka_topics: str) -> None:
    await publish(kafka_topics, DISCREPANCIES, [change(1, "open")])
    hook = Hook([])
    hook.url = f"https://127.0.0.1:port/{SECRET}"

    async with notifying(kafka_topics, hook) as process, patience("it ends"):
        code = await process.wait()

    assert code == 1


def _numbers(hook: Hook) -> list[int]:
    return [int(text.partition("tieout story dsc_")[2].strip("`"), 16) for text in hook.accepted]
