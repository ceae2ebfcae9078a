"""The journal's side of a comparison, and the discrepancies that come of it.

Promises reads that see only what is committed, and one row a discrepancy however often it is
found. Never writes an entry: healing goes through the topic like everything else.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

import msgspec

from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.reconciliation.coverage import Scope

_SQL = blocks("reconcile")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any]).decode


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A fact as it stands, by what a comparison needs; times in unix seconds.

    `ledger_account` is that of its first posting: the Stripe balance that it moves by `net`.
    `amount` is what it was before fees, None where the journal does not know. Of what was reversed
    whole (`is_reversed`) nothing stands: its net is 0.
    """

    id: str
    created: int
    fingerprint: bytes
    net: int
    currency: str
    ledger_account: str
    type: str
    reporting_category: str
    source_id: str | None
    entry_id: str
    is_reversed: bool
    available_on: int | None
    amount: int | None


class DiscrepancyRow(TypedDict):
    """A discrepancy as it is kept; `note` is a person's, who closed it, and kept by commands."""

    kind: str
    status: str
    object_id: str
    amount_at_risk: int | None
    effect_minor: int | None
    currency: str | None
    expected: Mapping[str, object] | None
    actual: Mapping[str, object] | None
    reason: str | None
    heals: int
    note: str | None


@dataclass(frozen=True, slots=True)
class Booked:
    """What the journal holds of a balance transaction on one Stripe balance, in minor units.

    `pending` is part of `total`.
    """

    id: str
    ledger_account: str
    currency: str
    total: int
    pending: int


@dataclass(frozen=True, slots=True)
class OpenOfKind:
    """How many discrepancies of a kind are open, healing or stuck, and the age of the oldest."""

    count: int
    oldest_s: float


Kept = Mapping[str, object]
# The offset after the last record of each (topic, partition), or where a consumer is in it.
Ends = Mapping[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class StripeBalance:
    """The ledger's figure for one Stripe balance, in minor units; `pending` is part of `total`.

    `opening` is the part of `pending` that the opening has, of which nobody knows when it is due.
    """

    ledger_account: str
    currency: str
    total: int
    pending: int
    opening: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The batches that the journal showed: those up to `last_batch`, but for the `missing` ones."""

    last_batch: int
    missing: tuple[int, ...] = ()


async def journal_rows(
    pool: session.Pool, *, scope: Scope, since_s: int, until_s: int
) -> Sequence[JournalRow]:
    """Return what stands effective in [since_s, until_s)."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["journal_rows"], *_of(scope), since_s, until_s)
    return [_journal_row(dict(row)) for row in rows]


async def journal_rows_of(
    pool: session.Pool, *, scope: Scope, ids: Sequence[str]
) -> Sequence[JournalRow]:
    """Return these facts, whatever their date, and those of which nothing stands too."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["journal_rows_of"], *_of(scope), ids)
    return [_journal_row(dict(row)) for row in rows]


async def posted(pool: session.Pool, *, scope: Scope, ids: Sequence[str]) -> frozenset[str]:
    """Return which of these balance transactions have their entry."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["posted"], *_of(scope), ids)
    return frozenset(row["external_id"] for row in rows)


async def held(
    pool: session.Pool, *, scope: Scope, ids: Sequence[str], since: Snapshot
) -> Mapping[str, bool]:
    """Return which of these balance transactions have their entry, by whether `since` shows it."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["held"], *_of(scope), ids, since.last_batch, since.missing
        )
    return {row["external_id"]: row["was_there"] for row in rows}


async def booked(
    pool: session.Pool, *, scope: Scope, ids: Sequence[str], since: Snapshot, at: datetime
) -> Sequence[Booked]:
    """Return what the snapshot `since` holds of these balance transactions, reversals included.

    `pending` is as of `at`. What has entries there has a row, be it of 0.
    """
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["booked"], *_of(scope), ids, since.last_batch, since.missing, at
        )
    return [
        Booked(
            id=row["id"],
            ledger_account=row["ledger_account"],
            currency=row["currency"],
            total=int(row["amount_minor"]),
            pending=int(row["pending_minor"]),
        )
        for row in rows
    ]


async def awaiting(
    pool: session.Pool, *, scope: Scope, ids: Sequence[str], younger_s: float
) -> frozenset[str]:
    """Return which of these ids are being resolved, wanted for less than `younger_s`."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["awaiting"], *_of(scope), ids, younger_s)
    return frozenset(row["object_id"] for row in rows)


async def refusals(pool: session.Pool, *, scope: Scope, ids: Sequence[str]) -> Mapping[str, str]:
    """Return why messages about these ids became dead letters, by id."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["refusals"], *_of(scope), ids)
    return {row["object_id"]: row["error"] for row in rows}


async def positions(pool: session.Pool) -> Ends:
    """Return the next offset of the consumer of each (topic, partition) that decides an entry."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["positions"], EVENTS, BALANCE_TRANSACTIONS)
    return {(row["topic"], row["partition"]): row["next_offset"] for row in rows}


async def kept_discrepancies(
    pool: session.Pool, *, scope: Scope, kinds: Sequence[str], ids: Sequence[str]
) -> Sequence[DiscrepancyRow]:
    """Return what is known of these objects, of these kinds, and all that still matters.

    That is what is unsettled, and what a person closed though it moves the ledger. What was settled
    comes in the order in which it was, what is open after it.
    """
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["kept_discrepancies"], *_of(scope), kinds, ids)
    return [
        DiscrepancyRow(
            kind=row["kind"],
            status=row["status"],
            object_id=row["object_id"],
            amount_at_risk=row["amount_at_risk"],
            effect_minor=row["effect_minor"],
            currency=row["currency"],
            expected=_object(row["expected"]),
            actual=_object(row["actual"]),
            reason=row["reason"],
            heals=row["heals"],
            note=row["note"],
        )
        for row in rows
    ]


async def keep_discrepancies(
    pool: session.Pool, *, scope: Scope, rows: Sequence[DiscrepancyRow]
) -> Sequence[Kept]:
    """Keep discrepancies; return them with the keys of `discrepancies --json`.

    What a person has closed meanwhile stays as it is, and is not returned.
    """
    if not rows:
        return []
    async with session.connection(pool) as connection:
        kept = await connection.fetch(_SQL["keep_discrepancies"], *_of(scope), _json(rows).decode())
    return [_listed(dict(row)) for row in kept]


async def count_open(pool: session.Pool, *, scope: Scope) -> int:
    """Count the account's discrepancies that are open, healing or stuck."""
    async with session.connection(pool) as connection:
        count: int = await connection.fetchval(_SQL["count_open"], *_of(scope))
    return count


async def open_by_kind(
    pool: session.Pool, *, configured: Sequence[Scope] | None
) -> Mapping[str, OpenOfKind]:
    """Count by kind what is unsettled of these accounts (None: of all), and of none.

    That records of another account are ignored counts too: it is about this configuration.
    """
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["open_by_kind"],
            None if configured is None else [one.stripe_account for one in configured],
            None if configured is None else [one.livemode for one in configured],
        )
    return {row["kind"]: OpenOfKind(row["count"], row["oldest_s"]) for row in rows}


async def close_offset_gaps(pool: session.Pool, *, before: datetime) -> Sequence[Kept]:
    """Resolve the gaps found before an instant since which every account was compared again."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["close_offset_gaps"], before)
    return [_listed(dict(row)) for row in rows]


async def ignored_since(pool: session.Pool, *, scope: Scope) -> datetime | None:
    """Return since when the ledger writer ignores the account's records; None: it does not."""
    async with session.connection(pool) as connection:
        since: datetime | None = await connection.fetchval(_SQL["ignored_since"], *_of(scope))
    return since


async def close_unconfigured(
    pool: session.Pool, *, scope: Scope, since: datetime
) -> Sequence[Kept]:
    """Resolve the account's `account_unconfigured`, unless it was opened again after `since`."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["close_unconfigured"], *_of(scope), since)
    return [_listed(dict(row)) for row in rows]


async def snapshot(pool: session.Pool) -> Snapshot:
    """Return what the journal shows now."""
    async with session.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["snapshot"])
    assert row is not None, "a row of scalars"
    return Snapshot(last_batch=row["last_batch"], missing=tuple(row["missing"]))


async def stripe_balances(
    pool: session.Pool, *, scope: Scope, at: datetime, since: Snapshot
) -> Sequence[StripeBalance]:
    """Return the ledger's Stripe balances, split into pending and available as of `at`.

    They are as the snapshot `since` shows them: what came into the journal later is left out.
    """
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["stripe_balances"], *_of(scope), at, since.last_batch, since.missing
        )
    return [
        StripeBalance(
            ledger_account=row["ledger_account"],
            currency=row["currency"],
            total=int(row["amount_minor"]),
            pending=int(row["pending_minor"]),
            opening=int(row["opening_minor"]),
        )
        for row in rows
    ]


def _of(scope: Scope) -> tuple[str, bool]:
    return scope.stripe_account, scope.livemode


def _journal_row(row: dict[str, Any]) -> JournalRow:
    amount = row["amount"]
    return JournalRow(**row | {"amount": None if amount is None else int(amount)})


def _listed(row: dict[str, object]) -> Kept:
    return {
        name: value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value
        for name, value in (
            row | {"expected": _object(row["expected"]), "actual": _object(row["actual"])}
        ).items()
    }


def _object(text: object) -> Mapping[str, Any] | None:
    return _decode(text) if isinstance(text, str) else None
