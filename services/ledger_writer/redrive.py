"""The command `dead-letters redrive`: open letters' messages sent again, one or all of them.

Promises that a letter is settled only after Kafka holds its message anew: a crash in between leaves
an open letter and a duplicate that changes nothing. Never posts, and never deletes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from services.ledger_writer.send_again import send_again, verify_topics
from shared.errors import Unprocessable
from shared.kafka.producer.producer import Producer
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import dead_letters as letters
from shared.postgres.intake.account_keys import AccountKeys
from shared.postgres.intake.dead_letters import RedrivableLetter
from shared.settings.model import Settings
from shared.stripe_api.account_identity import refuse_known
from shared.telemetry import log

# What one acknowledgement timeout is enough for, at a webhook of up to 1 MiB each.
_AT_ONCE_MAX: Final = 50
_ID_MAX: Final = 2**63 - 1

logger = log.get()


class NoSuchDeadLetter(Unprocessable):
    """There is no dead letter of that id, or it is settled already."""


@dataclass(frozen=True, slots=True)
class RedriveResult:
    """What became of the letters: sent through again, or their messages are gone."""

    redriven: Sequence[int]
    gone: Sequence[int]


async def redrive(settings: Settings, *, letter_id: int | None) -> RedriveResult:
    """Send an open letter's message through again, or those of all that are open now.

    Raises KeyOfAnotherAccount, NoSuchDeadLetter, NotAcknowledged, PostgresUnavailable, and
    KafkaUnavailable, also when this broker has not the topics that the letters are of.
    """
    kafka = settings.require_kafka()
    # The writer's role: it is the one that keeps the letters.
    pool = Pool(settings.require_database(), role="tieout_writer", service="redrive", size=1)
    producer = Producer(kafka, client_id="tieout-redrive", ack_timeout_s=settings.ack_timeout_s)
    try:
        if len(settings.accounts) == 1:
            await refuse_known(settings.accounts[0], keys=AccountKeys(pool, may_bind=False))
        await _refuse_settled(pool, letter_id)
        # A letter that is written meanwhile is for the next time: it may be one of these again.
        waiting = await _open_letters(pool, letter_id=letter_id)
        await verify_topics(kafka, waiting)
        await producer.start()
        redriven: list[int] = []
        gone: list[int] = []
        for start in range(0, len(waiting), _AT_ONCE_MAX):
            chunk = waiting[start : start + _AT_ONCE_MAX]
            sent = await send_again(chunk, kafka=kafka, producer=producer)
            sent_ids = [letter.id for letter in sent]
            await letters.settle_letters(pool, sent_ids, status="redriven")
            gone_ids = [letter.id for letter in chunk if letter not in sent]
            await letters.settle_letters(pool, gone_ids, status="gone")
            redriven += sent_ids
            gone += gone_ids
        logger.info("dead_letters.redriven", redriven=len(redriven), gone=len(gone))
        return RedriveResult(redriven=redriven, gone=gone)
    finally:
        await producer.stop()
        pool.terminate()


async def _refuse_settled(pool: Pool, letter_id: int | None) -> None:
    if letter_id is None:
        return
    # A number that no letter can have is not asked for: Postgres would not take it.
    status = None if letter_id > _ID_MAX else await letters.letter_status(pool, letter_id)
    if status is None:
        raise NoSuchDeadLetter(f"there is no dead letter {letter_id}: see `tieout dead-letters`")
    if status != "open":
        raise NoSuchDeadLetter(f"dead letter {letter_id} is {status}, not open")


async def _open_letters(pool: Pool, *, letter_id: int | None) -> Sequence[RedrivableLetter]:
    open_letters: list[RedrivableLetter] = []
    while page := await letters.redrivable_letters(
        pool, letter_id=letter_id, after=open_letters[-1].id if open_letters else 0, rows_max=1000
    ):
        open_letters += page
    return open_letters
