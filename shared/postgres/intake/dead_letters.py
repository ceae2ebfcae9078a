"""The dead letters: what lies where, and what became of it.

Promises that whatever is wrong with a message its letter can be kept, and that a letter is settled
once and never deleted: it is part of the history of its object. The batch that meets a letter
writes it. Raises PostgresUnavailable.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypedDict

from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("dead_letters")
_ID_CHARS_MAX = 255
_ERROR_CHARS_MAX = 500
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

LetterOutcome = Literal["redriven", "gone"]


class DeadLetter(TypedDict):
    """Where a message lies that can never work, and why."""

    partition: int
    epoch: int
    offset: int
    stripe_account: str | None
    livemode: bool | None
    object_id: str | None
    error: str
    follows: int | None


@dataclass(frozen=True, slots=True)
class RedrivableLetter:
    """Where an open letter's message lies, and in which topic of that name, as far as is known.

    Not `is_latest` once the ledger writer knows that the topic was made anew or cut since: what is
    left of the old one is read again, in a later epoch.
    """

    id: int
    topic: str
    partition: int
    offset: int
    topic_id: str | None
    is_latest: bool

    def is_foreign_to(self, topics: Mapping[str, str | None]) -> bool:
        """Tell whether the topic of that name, if there is one, is not the one that is read.

        `topics` are those that the broker has, by name, with their ids.
        """
        if not self.is_latest:
            return False
        topic_id = topics.get(self.topic)
        is_another = None not in (self.topic_id, topic_id) and self.topic_id != topic_id
        return is_another or self.topic not in topics


@dataclass(frozen=True, slots=True)
class LetterInPlace:
    """A letter as it is now, where its message lies, and whose and which object it is of."""

    id: int
    status: str
    topic: str
    partition: int
    offset: int
    stripe_account: str | None
    livemode: bool | None
    object_id: str | None


@dataclass(frozen=True, slots=True)
class OpenLetter:
    """The open letter of a message, if there is one, and whether its consumer has come so far."""

    letter: RedrivableLetter | None
    was_read: bool


@dataclass(frozen=True, slots=True)
class LetterOfMoney:
    """An open letter that names whose and which row or event it is of, and why it was refused."""

    id: int
    topic: str
    partition: int
    offset: int
    object_id: str
    error: str

    @property
    def evidence(self) -> Mapping[str, object]:
        """Return what a discrepancy says of it; a letter that follows is another fact."""
        return {
            "letter": self.id,
            "topic": self.topic,
            "partition": self.partition,
            "offset": self.offset,
            "error": self.error,
            "entry_id": None,
        }


@dataclass(frozen=True, slots=True)
class LetterState:
    """How the latest letter about an object is, None if it is kept no more; and its money."""

    status: str | None
    is_posted: bool
    is_missing: bool


def make_dead_letter(
    message: Message,
    batch: Batch,
    *,
    error: Exception,
    stripe_account: str | None,
    livemode: bool | None,
    object_id: str | None,
) -> DeadLetter:
    """Return the dead letter of a message: whatever is wrong with it, this Postgres can keep."""
    return DeadLetter(
        partition=message.partition,
        epoch=batch.positions[message.partition].epoch,
        offset=message.offset,
        stripe_account=stripe_account and _plain(stripe_account, _ID_CHARS_MAX),
        livemode=livemode,
        object_id=object_id and _plain(object_id, _ID_CHARS_MAX),
        error=_plain(str(error), _ERROR_CHARS_MAX),
        follows=message.redriven_letter,
    )


def new_dead_letters(letters: Sequence[DeadLetter]) -> list[tuple[int, int]]:
    """Return (partition, offset) of the letters of messages that nobody has redriven before.

    These alone count towards stopping the consumer, here and in `letters_before`: a redriven
    message that fails again tells nothing new.
    """
    return [
        (letter["partition"], letter["offset"]) for letter in letters if letter["follows"] is None
    ]


async def redrivable_letters(
    pool: Pool, *, letter_id: int | None, after: int, rows_max: int
) -> Sequence[RedrivableLetter]:
    """Return the open letters with an id above `after`, or that one alone."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["redrivable_letters"], letter_id, after, rows_max)
    return [RedrivableLetter(**dict(row)) for row in rows]


async def letter_status(pool: Pool, letter_id: int) -> str | None:
    """Return a letter's status, None if there is no such letter."""
    async with pool.acquire() as connection:
        status: str | None = await connection.fetchval(_SQL["letter_status"], letter_id)
    return status


async def fetch_letter(
    pool: Pool, *, letter_id: int, stripe_account: str | None
) -> LetterInPlace | None:
    """Return a letter of this account alone (None: of any, and of none), if there is one."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["fetch_letter"], letter_id, stripe_account)
    return None if row is None else LetterInPlace(**dict(row))


async def open_letter_at(
    pool: Pool, *, consumer: str, topic: str, partition: int, offset: int
) -> OpenLetter:
    """Return the open letter of the message that lies there, and whether its consumer met it."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["open_letter_at"], consumer, topic, partition, offset)
    assert row is not None, "an aggregate returns a row"
    letters: Sequence[RedrivableLetter] = []
    if row["letter_id"] is not None:
        letters = await redrivable_letters(pool, letter_id=row["letter_id"], after=0, rows_max=1)
    return OpenLetter(letters[0] if letters else None, was_read=row["was_read"])


async def settle_letters(pool: Pool, ids: Sequence[int], *, status: LetterOutcome) -> None:
    """Note what became of open letters."""
    async with pool.acquire() as connection:
        await settle_in(connection, ids, status=status)


async def settle_in(connection: Connection, ids: Sequence[int], *, status: LetterOutcome) -> None:
    """Note what became of open letters, in a transaction of the caller's."""
    await connection.execute(_SQL["settle_letters"], list(ids), status)


async def refusal_reasons(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str]
) -> Mapping[str, str]:
    """Return why messages about these ids became dead letters, by id."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["refusal_reasons"], *account.columns, ids)
    return {row["object_id"]: row["error"] for row in rows}


async def letters_of_money(
    pool: Pool, *, account: StripeAccount, topics: Sequence[str], rows_max: int
) -> Sequence[LetterOfMoney]:
    """Return the open letters that no discrepancy tells of, the latest about an object.

    Of these topics, and only what names a balance transaction or an event of the account.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["letters_of_money"], *account.columns, list(topics), rows_max
        )
    return [LetterOfMoney(**dict(row)) for row in rows]


async def letter_states(
    pool: Pool, *, account: StripeAccount, ids: Sequence[str]
) -> Mapping[str, LetterState]:
    """Return how it stands with the letters about these ids, and with their money."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["letter_states"], *account.columns, ids)
    return {
        row["object_id"]: LetterState(row["status"], row["is_posted"], row["is_missing"])
        for row in rows
    }


def _plain(text: str, chars_max: int) -> str:
    # jsonb refuses NUL and lone surrogates, and a dead letter must never be refused; nor may what
    # a stranger wrote steer the terminal of the person who lists it.
    ascii_text = text[:chars_max].encode("ascii", "backslashreplace").decode()
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", ascii_text)
