"""The discrepancies, as they are kept and as they are listed.

Promises one row a discrepancy however often it is found, and listings by the contract's keys.
Never writes an entry: healing goes through the topic like everything else.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

import msgspec

from shared.ledger.rfc3339 import rfc3339
from shared.postgres.driver import session
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.session import snapshot
from shared.postgres.reconciliation.coverage import Scope

_SQL = blocks("discrepancies")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any] | None).decode

OPEN = ("open", "healing", "stuck")


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
class ListedDiscrepancy:
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
class OpenOfKind:
    """How many discrepancies of a kind are open, healing or stuck, and the age of the oldest."""

    count: int
    oldest_s: float


Kept = Mapping[str, object]


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
            None if configured is None else [scope.stripe_account for scope in configured],
            None if configured is None else [scope.livemode for scope in configured],
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


async def fetch_by_status(
    pool: session.Pool, *, statuses: Sequence[str] | None
) -> Sequence[ListedDiscrepancy]:
    """Return the discrepancies in those statuses (all: None), the oldest first."""
    async with snapshot(pool) as connection:
        rows = await connection.fetch(
            _SQL["fetch_by_status"], statuses, timeout=session.REPORT_TIMEOUT_S
        )
    return [_listed_discrepancy(dict(row)) for row in rows]


async def fetch_by_id(pool: session.Pool, *, discrepancy_id: str) -> ListedDiscrepancy | None:
    """Return a discrepancy by its id."""
    async with session.connection(pool) as connection:
        row = await connection.fetchrow(_SQL["fetch_by_id"], discrepancy_id)
    return None if row is None else _listed_discrepancy(dict(row))


async def fetch_open_of(
    pool: session.Pool, *, stripe_account: str, livemode: bool, object_id: str
) -> Sequence[ListedDiscrepancy]:
    """Return what is open about an object of an account."""
    async with session.connection(pool) as connection:
        rows = await connection.fetch(_SQL["fetch_open_of"], stripe_account, livemode, object_id)
    return [_listed_discrepancy(dict(row)) for row in rows]


def _listed_discrepancy(row: Mapping[str, Any]) -> ListedDiscrepancy:
    sides = {name: _object(row[name]) for name in ("expected", "actual")}
    return ListedDiscrepancy(**{**dict(row), **sides})


def _of(scope: Scope) -> tuple[str, bool]:
    return scope.stripe_account, scope.livemode


def _listed(row: dict[str, object]) -> Kept:
    return {
        name: rfc3339(value) if isinstance(value, datetime) else value
        for name, value in (
            row | {"expected": _object(row["expected"]), "actual": _object(row["actual"])}
        ).items()
    }


def _object(text: object) -> Mapping[str, Any] | None:
    return _decode(text) if isinstance(text, str) else None
