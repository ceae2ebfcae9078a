"""The command that sends a dead letter's message again, on a real Postgres, as Kafka may be."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.messages.command import Command
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.dead_letters import RedrivableLetter
from tests.support.commands import command, execute

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_TOPIC = "stripe.balance_transactions"
_NOTED: Mapping[str, Any] = {"kind": "different", "object_id": "txn_2", "effect_minor": None}
_EARLIER = "UPDATE tieout.command SET received_at = clock_timestamp() - interval '25 hours'"


class _Sender:
    """Stands for Kafka: takes messages, has them no more, or is away."""

    def __init__(self, *, has: bool = True, failure: Exception | None = None) -> None:
        self.has = has
        self.failure = failure
        self.sent: list[tuple[int, int, str]] = []

    async def send(self, letters: Sequence[RedrivableLetter]) -> Sequence[RedrivableLetter]:
        if self.failure is not None:
            raise self.failure
        if self.has:
            self.sent += [(letter.partition, letter.offset, letter.topic) for letter in letters]
        return letters if self.has else []


def _order(place: Mapping[str, Any] | None = None) -> Command:
    letter = {"topic": _TOPIC, "partition": 3, "offset": 41} if place is None else place
    return command("redrive", "txn_1", figures={"letter": letter})


async def _letter(owner: Owner, *, next_offset: int = 42, has_letter: bool = True) -> None:
    """Have a consumer read so far, and keep a letter about the message at 41."""
    await owner.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        " next_offset, consumed) VALUES ('post', $1, 0, 3, 0, $2, $2)",
        _TOPIC,
        next_offset,
    )
    if has_letter:
        await owner.execute(
            'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
            " object_id, error) VALUES ('post', $1, 0, 3, 41, 'txn_1', 'a bug of ours')",
            _TOPIC,
        )


async def _status(owner: Owner) -> str | None:
    status: str | None = await owner.fetchval("SELECT status FROM tieout.dead_letter")
    return status


async def test_it_is_done_once_the_message_was_sent_and_settles_the_letter(
    pool: Pool, owner: Owner
) -> None:
    await _letter(owner)
    kafka = _Sender()

    first, second = await execute(pool, _order(), _order(), send=kafka.send)

    assert (first.status, second.status) == ("done", "refused")
    assert second.outcome == f"no letter about {_TOPIC}:3:41 is open"
    assert kafka.sent == [(3, 41, _TOPIC)]
    assert await _status(owner) == "redriven"


async def test_a_message_that_is_gone_settles_the_letter_and_is_refused(
    pool: Pool, owner: Owner
) -> None:
    await _letter(owner)

    (outcome,) = await execute(pool, _order(), send=_Sender(has=False).send)

    assert outcome.status == "refused"
    assert outcome.outcome == f"Kafka has the message at {_TOPIC}:3:41 no more"
    assert await _status(owner) == "gone"


@pytest.mark.parametrize(
    "failure", [KafkaUnavailable("Kafka is away"), NotAcknowledged("timed_out"), TimeoutError()]
)
async def test_while_kafka_is_away_it_waits_and_after_a_day_is_refused(
    pool: Pool, owner: Owner, failure: Exception
) -> None:
    await _letter(owner)
    given = _order()

    (waiting,) = await execute(pool, given, send=_Sender(failure=failure).send)
    await owner.execute(_EARLIER)
    (refused,) = await execute(pool, given, send=_Sender(failure=failure).send)

    assert (waiting.status, refused.status) == ("waiting", "refused")
    assert (refused.outcome or "").startswith("it was tried for a day: ")
    assert await _status(owner) == "open"


async def test_it_is_done_when_kafka_is_back(pool: Pool, owner: Owner) -> None:
    await _letter(owner)
    given = _order()
    away = _Sender(failure=KafkaUnavailable("Kafka is away"))

    (waiting,) = await execute(pool, given, send=away.send)
    (done,) = await execute(pool, given, send=_Sender().send)

    assert (waiting.status, done.status) == ("waiting", "done")


async def test_others_go_on_while_one_waits(pool: Pool, owner: Owner) -> None:
    await _letter(owner)
    away = _Sender(failure=KafkaUnavailable("Kafka is away"))
    other = command("resolve", "txn_2", figures={"discrepancy": _NOTED})

    waiting, done = await execute(pool, _order(), other, send=away.send)

    assert (waiting.status, done.status) == ("waiting", "done")


async def test_it_waits_until_the_message_was_read_at_all(pool: Pool, owner: Owner) -> None:
    await _letter(owner, next_offset=41, has_letter=False)
    given = _order()

    (waiting,) = await execute(pool, given, send=_Sender().send)
    await owner.execute("UPDATE tieout.consumer_offset SET next_offset = 42")
    (refused,) = await execute(pool, given, send=_Sender().send)

    assert (waiting.status, refused.status) == ("waiting", "refused")


@pytest.mark.parametrize(
    "place",
    [
        {},
        {"topic": "ledger.commands", "partition": 3, "offset": 41},
        {"topic": "nobody's", "partition": 3, "offset": 41},
        {"topic": _TOPIC, "partition": -1, "offset": 41},
        {"topic": _TOPIC, "partition": 2**31, "offset": 41},
        {"topic": _TOPIC, "partition": 3, "offset": 2**63},
        {"topic": _TOPIC, "partition": "3", "offset": 41},
    ],
)
async def test_a_place_that_is_none_is_refused(
    pool: Pool, owner: Owner, place: Mapping[str, Any]
) -> None:
    await _letter(owner)
    kafka = _Sender()

    (outcome,) = await execute(pool, _order(place), send=kafka.send)

    assert (outcome.status, kafka.sent, await _status(owner)) == ("refused", [], "open")
    assert (outcome.outcome or "").startswith("its letter is none")
