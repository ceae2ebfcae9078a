"""Commands as they were given, what stands of what they correct, and what became of them.

Promises that a command is executed once, in one call that writes its entries and closes what it
closes, or nothing of it. Raises PostgresUnavailable, PostgresRefused and OffsetsMoved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, TypedDict

import msgspec

from shared.ledger.correction import Sealed, Standing
from shared.ledger.journal import Entry, Posting
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch
from shared.messages.command import Command, needs
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import offset_columns
from shared.postgres.intake.dead_letters import DeadLetter

_SQL = blocks("commands")
_json = msgspec.json.Encoder().encode
_ENTRIES_NAMED_MAX = 1000

Status = Literal["waiting", "done", "refused"]


@dataclass(frozen=True, slots=True)
class Ready:
    """A command that can be executed, and how many parts of it were.

    `is_late`: its entries never came, and it waits no longer.
    """

    command: Command
    part: int
    is_late: bool


class Carried(TypedDict):
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
class Deed:
    """What executing a command comes to.

    `closes` are discrepancies as the command carries them, `answers` the kinds that are settled by
    it if they are open, of `objects`.
    """

    status: Status
    outcome: str | None = None
    entries: Sequence[Sealed] = ()
    closes: Sequence[Carried] = ()
    answers: Sequence[str] = ()
    objects: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in the journal, by its key."""

    issuer: str
    external_id: str


@dataclass(frozen=True, slots=True)
class Known:
    """A discrepancy by what a command needs of it."""

    kind: str
    object_id: str
    status: str
    note: str | None
    resolved_by: str | None
    resolved_at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a command; of the entries that it made, the first thousand."""

    status: Status
    outcome: str | None
    entry_ids: Sequence[str]


async def keep(
    pool: Pool,
    *,
    consumer: str,
    batch: Batch,
    commands: Sequence[Command],
    letters: Sequence[DeadLetter],
) -> Sequence[str]:
    """Keep a batch of commands with its offsets; return the ids that another command has."""
    given = [{"body": command, "needs": needs(command)} for command in commands]
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["keep"],
            *offset_columns(consumer, batch),
            _json(given).decode(),
            _json(letters).decode(),
        )
    return [row["kept"] for row in rows]


async def ready(
    pool: Pool, *, rows_max: int, late_s: float, but: Sequence[str] = ()
) -> Sequence[Ready]:
    """Return the next commands that wait for nothing, or have waited for `late_s` in vain.

    `but` are the ids of those that are left out.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["ready"], rows_max, late_s, list(but))
    return [
        Ready(
            msgspec.json.decode(row["body"], type=Command),
            part=row["parts"],
            is_late=row["is_late"],
        )
        for row in rows
    ]


async def standing(
    pool: Pool, *, issuer: str, external_ids: Sequence[str]
) -> Mapping[str, Standing]:
    """Return what stands of these facts, by their ids; those that are in the journal."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["standing"], issuer, sorted(external_ids))
    return {row["external_id"]: _standing(dict(row)) for row in rows}


async def next_facts(pool: Pool, *, account: StripeAccount, rows_max: int) -> Sequence[Fact]:
    """Return some facts of an account's books that stand, the newest first."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["next_facts"], *account.columns, rows_max)
    return [Fact(**dict(row)) for row in rows]


async def discrepancies(
    pool: Pool,
    *,
    account: StripeAccount,
    rows_max: int,
    kind: str | None = None,
    object_id: str | None = None,
) -> Sequence[Known]:
    """Return the discrepancy of this kind and object, or those of the account that are open."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["discrepancies"], *account.columns, kind, object_id, rows_max
        )
    return [Known(**dict(row)) for row in rows]


async def execute(
    pool: Pool, *, command_id: str, part: int, deed: Deed
) -> Sequence[Mapping[str, object]] | None:
    """Write what this part of a command comes to; return the discrepancies that it closes.

    None: another process has executed that part.
    """
    async with pool.acquire() as connection:
        lines = await connection.fetchval(
            _SQL["execute"],
            command_id,
            part,
            deed.status,
            deed.outcome,
            *_entry_columns(deed.entries),
            *_posting_columns(deed.entries),
            _json(deed.closes).decode(),
            list(deed.answers),
            list(deed.objects),
        )
    return None if lines is None else tuple(msgspec.json.decode(lines))


async def outcome(pool: Pool, *, command_id: str) -> Outcome | None:
    """Return what became of a command; None: the writer has not read it yet."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_SQL["outcome"], command_id, _ENTRIES_NAMED_MAX)
    return None if row is None else Outcome(**dict(row))


def _entry_columns(sealed: Sequence[Sealed]) -> Sequence[Sequence[object]]:
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


def _posting_columns(sealed: Sequence[Sealed]) -> Sequence[Sequence[object]]:
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
        version=Sealed(entry, row["fingerprint"]),
        is_reversed=row["is_reversed"],
        next_revision=row["next_revision"],
    )
