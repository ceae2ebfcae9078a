"""Commands as they were given, what stands of what they correct, and what became of them.

Promises that a command is executed once, in one call that writes its entries and closes what it
closes, or nothing of it. Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, TypedDict

import msgspec

from shared.ledger.correction import FingerprintedEntry, Standing
from shared.ledger.journal import Entry, Posting
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch
from shared.messages.command import Command, needed_entries
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.intake import dead_letters
from shared.postgres.intake.consumer_offsets import offset_columns
from shared.postgres.intake.dead_letters import DeadLetter, LetterOutcome

_SQL = blocks("commands")
_json = msgspec.json.Encoder().encode
_ENTRIES_NAMED_MAX = 1000

CommandStatus = Literal["waiting", "done", "refused"]


@dataclass(frozen=True, slots=True)
class ReadyCommand:
    """A command that can be executed, and how many parts of it were.

    `is_late`: its entries never came, and it waits no longer. `is_old`: it waits no longer for
    anything else either.
    """

    command: Command
    part: int
    is_late: bool
    is_old: bool


class CarriedDiscrepancy(TypedDict):
    """A discrepancy as a command carries it: what it was about when a person closed it."""

    kind: str
    object_id: str
    amount_at_risk: int | None
    effect_minor: int | None
    currency: str | None
    expected: Mapping[str, Any] | None
    actual: Mapping[str, Any] | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandEffects:
    """What executing a command comes to.

    `closes` are discrepancies as the command carries them, `answers` the kinds that are settled by
    it if they are open, of `objects`.
    """

    status: CommandStatus
    outcome: str | None = None
    entries: Sequence[FingerprintedEntry] = ()
    closes: Sequence[CarriedDiscrepancy] = ()
    answers: Sequence[str] = ()
    objects: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class LetterOfCommand:
    """The dead letter that a command is about, and what became of it."""

    id: int
    outcome: LetterOutcome


@dataclass(frozen=True, slots=True)
class FactKey:
    """A fact in the journal, by its key."""

    issuer: str
    external_id: str


@dataclass(frozen=True, slots=True)
class KnownDiscrepancy:
    """A discrepancy by what a command needs of it."""

    kind: str
    object_id: str
    status: str
    note: str | None
    resolved_by: str | None
    resolved_at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class CommandOutcome:
    """What became of a command; of the entries that it made, the first thousand."""

    status: CommandStatus
    outcome: str | None
    entry_ids: Sequence[str]


async def save_commands(
    pool: Pool,
    *,
    consumer: str,
    batch: Batch,
    commands: Sequence[Command],
    letters: Sequence[DeadLetter],
) -> Sequence[str]:
    """Keep a batch of commands with its offsets; return the ids that another command has."""
    given = [{"body": command, "needs": needed_entries(command)} for command in commands]
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["save_commands"],
            *offset_columns(consumer, batch),
            _json(given).decode(),
            _json(letters).decode(),
        )
    return [row["kept"] for row in rows]


async def ready_commands(
    pool: Pool, *, rows_max: int, late_s: float, but: Sequence[str] = ()
) -> Sequence[ReadyCommand]:
    """Return the next commands that wait for nothing, or have waited for `late_s` in vain.

    `but` are the ids of those that are left out.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["ready_commands"], rows_max, late_s, list(but))
    return [
        ReadyCommand(
            msgspec.json.decode(row["body"], type=Command),
            part=row["parts"],
            is_late=row["is_late"],
            is_old=row["is_old"],
        )
        for row in rows
    ]


async def fetch_standing(
    pool: Pool, *, issuer: str, external_ids: Sequence[str]
) -> Mapping[str, Standing]:
    """Return what stands of these facts, by their ids; those that are in the journal."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["fetch_standing"], issuer, sorted(external_ids))
    return {row["external_id"]: _standing(dict(row)) for row in rows}


async def next_standing_facts(
    pool: Pool, *, account: StripeAccount, rows_max: int
) -> Sequence[FactKey]:
    """Return some facts of an account's books that stand, the newest first."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["next_standing_facts"], *account.columns, rows_max)
    return [FactKey(**dict(row)) for row in rows]


async def fetch_discrepancies(
    pool: Pool,
    *,
    account: StripeAccount,
    rows_max: int,
    kind: str | None = None,
    object_id: str | None = None,
) -> Sequence[KnownDiscrepancy]:
    """Return the discrepancy of this kind and object, or those of the account that are open."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["fetch_discrepancies"], *account.columns, kind, object_id, rows_max
        )
    return [KnownDiscrepancy(**dict(row)) for row in rows]


async def write_effects(
    pool: Pool, *, command_id: str, part: int, effects: CommandEffects
) -> Sequence[Mapping[str, object]] | None:
    """Write what this part of a command comes to; return the discrepancies that it closes.

    None: another process has executed that part.
    """
    async with pool.acquire() as connection:
        return await _write(connection, command_id=command_id, part=part, effects=effects)


async def write_redrive(
    pool: Pool, *, ready: ReadyCommand, effects: CommandEffects, letter: LetterOfCommand | None
) -> Sequence[Mapping[str, object]] | None:
    """Write what sending a message again comes to, with what became of its letter; or neither.

    None: another process has executed it.
    """
    async with session.transaction(pool) as connection:
        closed = await _write(
            connection, command_id=ready.command.command_id, part=ready.part, effects=effects
        )
        if closed is not None and letter is not None:
            await dead_letters.settle_in(connection, [letter.id], status=letter.outcome)
    return closed


async def _write(
    connection: Connection, *, command_id: str, part: int, effects: CommandEffects
) -> Sequence[Mapping[str, object]] | None:
    lines = await connection.fetchval(
        _SQL["write_effects"],
        command_id,
        part,
        effects.status,
        effects.outcome,
        *_entry_columns(effects.entries),
        *_posting_columns(effects.entries),
        _json(effects.closes).decode(),
        list(effects.answers),
        list(effects.objects),
    )
    return None if lines is None else tuple(msgspec.json.decode(lines))


async def fetch_outcome(pool: Pool, *, command_id: str) -> CommandOutcome | None:
    """Return what became of a command; None: the writer has not read it yet."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["fetch_outcome"], command_id, _ENTRIES_NAMED_MAX)
    return None if row is None else CommandOutcome(**dict(row))


async def fetch_command(pool: Pool, *, command_id: str) -> Command | None:
    """Return a command as it was given; None: the writer has not read it yet."""
    async with pool.acquire() as connection:
        body: str | None = await connection.fetchval(_SQL["fetch_command"], command_id)
    return None if body is None else msgspec.json.decode(body, type=Command)


def _entry_columns(sealed: Sequence[FingerprintedEntry]) -> Sequence[Sequence[object]]:
    entries = [version.entry for version in sealed]
    return (
        [entry.entry_id for entry in entries],
        [entry.issuer for entry in entries],
        [entry.external_id for entry in entries],
        [entry.kind for entry in entries],
        [entry.revision for entry in entries],
        [entry.reverses for entry in entries],
        [entry.stripe_account for entry in entries],
        [entry.livemode for entry in entries],
        [entry.type for entry in entries],
        [entry.reporting_category for entry in entries],
        [entry.source_id for entry in entries],
        [entry.effective_at.timestamp() for entry in entries],
        [version.fingerprint for version in sealed],
        [len(entry.postings) for entry in entries],
    )


def _posting_columns(sealed: Sequence[FingerprintedEntry]) -> Sequence[Sequence[object]]:
    legs = [
        (number, ordinal, leg)
        for number, version in enumerate(sealed, start=1)
        for ordinal, leg in enumerate(version.entry.postings, start=1)
    ]
    return (
        [number for number, _, _ in legs],
        [ordinal for _, ordinal, _ in legs],
        [leg.ledger_account for _, _, leg in legs],
        [leg.currency for _, _, leg in legs],
        [leg.amount_minor for _, _, leg in legs],
        [None if leg.available_on is None else leg.available_on.timestamp() for _, _, leg in legs],
    )


def _standing(row: Mapping[str, Any]) -> Standing:
    legs = [
        Posting(*leg)
        for leg in zip(
            row["ledger_accounts"],
            row["currencies"],
            row["amounts_minor"],
            row["available_ons"],
            strict=True,
        )
    ]
    legs[0] = replace(legs[0], available_on=row["available_on"])
    entry = Entry(
        entry_id=row["entry_id"],
        issuer=row["issuer"],
        external_id=row["external_id"],
        kind=row["kind"],
        revision=row["revision"],
        reverses=None,
        stripe_account=row["stripe_account"],
        livemode=row["livemode"],
        type=row["type"],
        reporting_category=row["reporting_category"],
        source_id=row["source_id"],
        effective_at=row["effective_at"],
        postings=tuple(legs),
    )
    return Standing(
        version=FingerprintedEntry(entry, row["fingerprint"]),
        is_reversed=row["is_reversed"],
        next_revision=row["next_revision"],
    )
