"""Sending dead letters through again, once a person has mended what refused them.

Promises that a message goes through the same door as the first time, byte for byte, in the same
partition, and that its letter is settled only after Kafka holds the message anew: a crash in
between leaves a letter that is open and a duplicate that changes nothing. Never posts, never
deletes, and never takes a cluster that is not the letters' own for the proof that they are gone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shared.errors import Unprocessable
from shared.kafka.admin.fetch_message import MessageId, StoredMessage, fetch_messages, topic_ids
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.producer import Producer
from shared.messages.batch import REDRIVEN_HEADER
from shared.postgres.driver import session
from shared.postgres.intake import dead_letters as letters
from shared.postgres.intake.account_keys import AccountKeys
from shared.postgres.intake.dead_letters import RedrivableLetter
from shared.settings.model import KafkaSettings, Settings
from shared.stripe_api.account_identity import refuse_known
from shared.telemetry import log

# What one acknowledgement timeout is enough for, at a webhook of up to 1 MiB each.
_AT_ONCE_MAX: Final = 50
_ID_MAX: Final = 2**63 - 1

logger = log.get()


class NoSuchDeadLetter(Unprocessable):
    """There is no dead letter of that id, or it is settled already."""


@dataclass(frozen=True, slots=True)
class Redriven:
    """What became of the letters: sent through again, or their messages are gone."""

    redriven: Sequence[int]
    gone: Sequence[int]


async def redrive(settings: Settings, *, letter_id: int | None) -> Redriven:
    """Send an open letter's message through again, or those of all that are open now.

    Raises KeyOfAnotherAccount, NoSuchDeadLetter, NotAcknowledged, PostgresUnavailable, and
    KafkaUnavailable, also when this broker has not the topics that the letters are of.
    """
    kafka = settings.require_kafka()
    # The writer's role: it is the one that keeps the letters.
    pool = await session.pool(
        settings.require_database(), role="tieout_writer", service="redrive", size=1
    )
    producer = Producer(kafka, client_id="tieout-redrive", ack_timeout_s=settings.ack_timeout_s)
    try:
        if len(settings.accounts) == 1:
            await refuse_known(settings.accounts[0], keys=AccountKeys(pool, may_bind=False))
        await _refuse_settled(pool, letter_id)
        # A letter that comes to be meanwhile is for the next time: it may be one of these again.
        waiting = await _all_open(pool, letter_id=letter_id)
        await _own_topics(kafka, waiting)
        await producer.start()
        redriven: list[int] = []
        gone: list[int] = []
        for start in range(0, len(waiting), _AT_ONCE_MAX):
            part = waiting[start : start + _AT_ONCE_MAX]
            found = await _lying(kafka, part)
            sent = [one for one in part if _place(one) in found]
            await _publish(producer, sent, found)
            await letters.settle(pool, [one.id for one in sent], status="redriven")
            lost = [one.id for one in part if one not in sent]
            await letters.settle(pool, lost, status="gone")
            redriven += [one.id for one in sent]
            gone += lost
        logger.info("dead_letters.redriven", redriven=len(redriven), gone=len(gone))
        return Redriven(redriven=redriven, gone=gone)
    finally:
        await producer.stop()
        pool.terminate()


async def _refuse_settled(pool: session.Pool, letter_id: int | None) -> None:
    if letter_id is None:
        return
    # A number that no letter can have is not asked for: Postgres would not take it.
    status = None if letter_id > _ID_MAX else await letters.status_of(pool, letter_id)
    if status is None:
        raise NoSuchDeadLetter(f"there is no dead letter {letter_id}: see `tieout dead-letters`")
    if status != "open":
        raise NoSuchDeadLetter(f"dead letter {letter_id} is {status}, not open")


async def _all_open(pool: session.Pool, *, letter_id: int | None) -> Sequence[RedrivableLetter]:
    found: list[RedrivableLetter] = []
    while rows := await letters.undelivered(
        pool, letter_id=letter_id, after=found[-1].id if found else 0, rows_max=1000
    ):
        found += rows
    return found


async def _lying(
    kafka: KafkaSettings, letters: Sequence[RedrivableLetter]
) -> Mapping[MessageId, StoredMessage]:
    """Return the messages that still lie where they lay, by their places."""
    before = await _own_topics(kafka, letters)
    found = await fetch_messages(kafka, {_place(one) for one in letters if one.is_latest})
    if await _own_topics(kafka, letters) != before:
        raise KafkaUnavailable("Kafka: a topic was made anew just now")
    return found


async def _own_topics(
    kafka: KafkaSettings, letters: Sequence[RedrivableLetter]
) -> Mapping[str, str | None]:
    """Return the topics that the letters are of, with their ids.

    The writer may be down, and not know yet that a topic was made anew, or this may be another
    cluster: then nothing that it has or lacks says anything of a letter. Raises KafkaUnavailable.
    """
    topics = await topic_ids(kafka, {one.topic for one in letters})
    for one in letters:
        if one.is_foreign_to(topics):
            raise KafkaUnavailable(
                f"Kafka at {kafka.bootstrap_servers}: {one.topic} is not the topic that dead letter"
                f" {one.id} is of: is this the cluster that was meant? If it is, start the"
                " ledger-writer, which finds the topic anew, then redrive again"
            )
    return topics


async def _publish(
    producer: Producer, sent: Sequence[RedrivableLetter], found: Mapping[MessageId, StoredMessage]
) -> None:
    futures = []
    for one in sent:
        message = found[_place(one)]
        headers = [
            (name, value)
            for name, value in message.headers
            if name != REDRIVEN_HEADER and value is not None
        ]
        futures.append(
            await producer.send(
                one.topic,
                key=message.key,
                value=message.value or b"",
                headers=[*headers, (REDRIVEN_HEADER, str(one.id).encode())],
                # Its own order, and no pile of all that have no key on one partition.
                partition=one.partition,
            )
        )
    await producer.acknowledged(futures)


def _place(one: RedrivableLetter) -> MessageId:
    return one.topic, one.partition, one.offset
