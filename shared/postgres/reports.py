"""What the command line shows of the ledger: listings, as the contract names their keys.

Promises that each listing is one snapshot, read as a role that can change nothing. Never rounds:
amounts are integers in minor units.
"""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from shared.ledger.journal import Entry, Posting
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.session import snapshot
from shared.postgres.reconciliation.coverage import Scope

OPEN = ("open", "healing", "stuck")

_SQL = blocks("reports")
# Batches of up to 500 entries each: what one statement of an export is about.
_POSITIONS_AT_ONCE = 100
# Longer than any report on a journal of millions; Ctrl-C ends it sooner.
_REPORT_TIMEOUT_S = 3600.0


@dataclass(frozen=True, slots=True)
class TrialBalanceRow:
    """A ledger account's balance in minor units, debit positive."""

    stripe_account: str
    livemode: bool
    ledger_account: str
    currency: str
    balance: int


@dataclass(frozen=True, slots=True)
class DiscrepancyRow:
    """A difference from Stripe; `expected` is Stripe's, `actual` ours.

    `note` is why a person closed it, `resolved_by` who; `link` leads to Stripe's dashboard.
    """

    id: str
    kind: str
    status: str
    stripe_account: str
    livemode: bool
    object_id: str
    detected_at: datetime
    resolved_at: datetime | None
    amount_at_risk: int | None
    effect_minor: int | None
    currency: str | None
    expected: Mapping[str, Any] | None
    actual: Mapping[str, Any] | None
    reason: str | None
    note: str | None
    resolved_by: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class AccountBook:
    """An account in one mode that has entries, the oldest effective at `opened_at`."""

    stripe_account: str
    livemode: bool
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which entries: of an account and mode (any: None), effective in [since, until)."""

    stripe_account: str | None
    livemode: bool | None
    since: datetime | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class SequencedEntry:
    """An entry with its place in the journal."""

    entry: Entry
    position: int
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits where; `answerable` of the wanted rows Stripe could answer now.

    `commands_ready` of the waiting commands wait for no entry. `oldest_unsettled_at` is since when
    the window is unsettled that has been so longest, of the accounts that are configured.
    """

    wanted: int
    awaiting: int
    answerable: int
    unsequenced: int
    dead_letters: int
    commands_waiting: int
    commands_ready: int
    last_event_at: datetime | None
    oldest_unsettled_at: datetime | None


async def trial_balance(pool: session.Pool, *, as_of: datetime | None) -> Sequence[TrialBalanceRow]:
    """Return every ledger account's balance, now or of the entries effective before `as_of`."""
    async with snapshot(pool) as connection:
        rows = (
            await connection.fetch(_SQL["trial_balance"])
            if as_of is None
            else await connection.fetch(
                _SQL["trial_balance_as_of"], as_of, timeout=_REPORT_TIMEOUT_S
            )
        )
    return [TrialBalanceRow(**{**dict(row), "balance": int(row["balance"])}) for row in rows]


async def discrepancies(
    pool: session.Pool, *, statuses: Sequence[str] | None
) -> Sequence[DiscrepancyRow]:
    """Return the discrepancies in those statuses (all: None), the oldest first."""
    async with snapshot(pool) as connection:
        rows = await connection.fetch(_SQL["discrepancies"], statuses, timeout=_REPORT_TIMEOUT_S)
    return [_discrepancy(dict(row)) for row in rows]


async def discrepancy(pool: session.Pool, *, discrepancy_id: str) -> DiscrepancyRow | None:
    """Return a discrepancy by its id."""
    async with session.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["discrepancy"], discrepancy_id)
    return None if row is None else _discrepancy(dict(row))


async def open_discrepancies_of(
    pool: session.Pool, *, stripe_account: str, livemode: bool, object_id: str
) -> Sequence[DiscrepancyRow]:
    """Return what is open about an object of an account."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["open_discrepancies_of"], stripe_account, livemode, object_id
        )
    return [_discrepancy(dict(row)) for row in rows]


async def books(pool: session.Pool) -> Sequence[AccountBook]:
    """Return the accounts and modes that have entries."""
    async with session.connection(pool) as connection:
        return [AccountBook(**dict(row)) for row in await connection.fetch(_SQL["books"])]


async def journal(
    pool: session.Pool,
    *,
    choice: JournalFilter,
    rows_ahead: int,
    on_unsequenced: Callable[[int], None],
) -> AsyncGenerator[Sequence[SequencedEntry], None]:
    """Yield the chosen entries in the journal's order, at most `rows_ahead` at once.

    `on_unsequenced` hears how many entries have no position yet, and so are left out.
    """
    async with snapshot(pool) as connection:
        left_out = await connection.fetchval(_SQL["unsequenced_entries"])
        if left_out:
            on_unsequenced(left_out)
        end = await connection.fetchval(_SQL["journal_end"])
        for after in range(0, end, _POSITIONS_AT_ONCE):
            cursor = await connection.cursor(
                _SQL["journal"],
                choice.stripe_account,
                choice.livemode,
                choice.since,
                choice.until,
                after,
                _POSITIONS_AT_ONCE,
                timeout=_REPORT_TIMEOUT_S,
            )
            while rows := await cursor.fetch(rows_ahead):
                yield [_sequenced_entry(dict(row)) for row in rows]


async def waiting(pool: session.Pool, *, configured: Sequence[Scope] | None = None) -> Backlog:
    """Return what waits in Postgres; `configured` are the accounts, None if nobody knows."""
    async with session.connection(pool) as connection:
        row = await connection.fetchrow(
            _SQL["status"],
            None if configured is None else [one.stripe_account for one in configured],
            None if configured is None else [one.livemode for one in configured],
        )
    assert row is not None, "a row of scalars"
    return Backlog(**dict(row))


async def entries_by_origin(pool: session.Pool, *, since: datetime) -> Mapping[str, int]:
    """Count the entries effective since then by who asked for them: webhook, reconciler, …."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["entries_by_origin"], since)
    return {row["origin"]: row["entries"] for row in rows}


async def all_positions(pool: session.Pool) -> Mapping[tuple[str, str, int], int]:
    """Return each consumer's next offset by (consumer, topic, partition)."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["all_positions"])
    return {(row["consumer"], row["topic"], row["partition"]): row["next_offset"] for row in rows}


def _discrepancy(row: Mapping[str, Any]) -> DiscrepancyRow:
    sides = {name: _object(row[name]) for name in ("expected", "actual")}
    return DiscrepancyRow(**{**dict(row), **sides})


def _sequenced_entry(row: Mapping[str, Any]) -> SequencedEntry:
    legs = zip(
        row["ledger_accounts"],
        row["currencies"],
        row["amounts_minor"],
        row["available_ons"],
        strict=True,
    )
    entry = Entry(
        entry_id=row["entry_id"],
        issuer=row["issuer"],
        external_id=row["external_id"],
        kind=row["kind"],
        revision=row["revision"],
        reverses=row["reverses"],
        stripe_account=row["stripe_account"],
        livemode=row["livemode"],
        type=row["type"],
        reporting_category=row["reporting_category"],
        source_id=row["source_id"],
        effective_at=row["effective_at"],
        postings=tuple(Posting(*leg) for leg in legs),
    )
    return SequencedEntry(entry=entry, position=row["position"], posted_at=row["posted_at"])


def _object(text: str | None) -> Mapping[str, Any] | None:
    return None if text is None else msgspec.json.decode(text)
