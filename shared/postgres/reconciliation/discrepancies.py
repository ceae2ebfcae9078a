"""The discrepancies, as they are kept and as they are listed.

Promises one row a discrepancy however often it is found, and listings by the contract's keys.
Never writes an entry: healing goes through the topic like everything else.
Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

import msgspec

from shared.ledger.covered_range import WINDOW_S
from shared.ledger.discrepancy import Discrepancy, DiscrepancyStatus, Finding, Kind
from shared.ledger.stripe_account import StripeAccount, array_columns
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.timed_connection import Connection

_SQL = blocks("discrepancies")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any] | None).decode

# A finding's fields are called as the table's columns.
_FINDING_COLUMNS = [field.name for field in fields(Finding)]


@dataclass(frozen=True, slots=True)
class ListedDiscrepancy:
    """A discrepancy as it is kept and listed: whose it is, since when, and who closed it.

    `link` leads to Stripe's dashboard. `configured` says whether its account and mode are, for who
    asks; None: nobody asked.
    """

    id: str
    account: StripeAccount
    discrepancy: Discrepancy
    detected_at: datetime
    resolved_at: datetime | None
    resolved_by: str | None
    link: str | None = None
    configured: bool | None = None

    @property
    def finding(self) -> Finding:
        """Return what was found."""
        return self.discrepancy.finding

    @property
    def kind(self) -> Kind:
        """Return the kind of what was found."""
        return self.finding.kind

    @property
    def object_id(self) -> str:
        """Return what it is about."""
        return self.finding.object_id

    @property
    def status(self) -> DiscrepancyStatus:
        """Return where it is in its life."""
        return self.discrepancy.status

    @property
    def note(self) -> str | None:
        """Return why a person closed it."""
        return self.discrepancy.note

    def fields(self) -> dict[str, object]:
        """Return it by the keys of `discrepancies --json`, but for `link` and `configured`."""
        finding = self.finding
        return {
            "id": self.id,
            "kind": finding.kind,
            "status": self.status,
            "stripe_account": self.account.id,
            "livemode": self.account.livemode,
            "object_id": finding.object_id,
            "detected_at": self.detected_at,
            "resolved_at": self.resolved_at,
            "amount_at_risk": finding.amount_at_risk,
            "effect_minor": finding.effect_minor,
            "currency": finding.currency,
            "expected": finding.expected,
            "actual": finding.actual,
            "reason": finding.reason or None,
            "note": self.note,
            "resolved_by": self.resolved_by,
        }


@dataclass(frozen=True, slots=True)
class OpenOfKind:
    """How many discrepancies of a kind are open, healing or stuck, and the age of the oldest."""

    count: int
    oldest_s: float


async def kept_discrepancies(
    pool: Pool, *, account: StripeAccount, kinds: Sequence[Kind], ids: Sequence[str]
) -> Sequence[Discrepancy]:
    """Return what is known of these objects, of these kinds, and all that still matters.

    That is what is unsettled, and what a person closed though it moves the ledger. What was settled
    comes in the order in which it was, what is open after it.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["kept_discrepancies"], *account.columns, kinds, ids)
    return [_discrepancy(dict(row)) for row in rows]


async def save_discrepancies(
    pool: Pool, *, account: StripeAccount, changed: Sequence[Discrepancy]
) -> Sequence[ListedDiscrepancy]:
    """Keep discrepancies as they are now, and return them.

    What a person has closed meanwhile stays as it is, and is not returned.
    """
    if not changed:
        return []
    columns = [
        {
            **{name: getattr(discrepancy.finding, name) for name in _FINDING_COLUMNS},
            "status": discrepancy.status,
            "heals": discrepancy.attempts,
        }
        for discrepancy in changed
    ]
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["keep_discrepancies"], *account.columns, _json(columns).decode()
        )
    return [listed_discrepancy(dict(row)) for row in rows]


async def count_open(pool: Pool, *, account: StripeAccount) -> int:
    """Count the account's discrepancies that are open, healing or stuck."""
    async with pool.acquire() as connection:
        count: int = await connection.fetchval(_SQL["count_open"], *account.columns)
    return count


async def open_by_kind(
    pool: Pool, *, configured: Sequence[StripeAccount] | None
) -> Mapping[str, OpenOfKind]:
    """Count by kind what is unsettled of these accounts (None: of all), and of none.

    That records of another account are ignored counts too: it is about this configuration.
    """
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["open_by_kind"],
            *array_columns(configured),
        )
    return {row["kind"]: OpenOfKind(row["count"], row["oldest_s"]) for row in rows}


async def close_offset_gaps(pool: Pool, *, before: datetime) -> Sequence[ListedDiscrepancy]:
    """Resolve the gaps found before an instant since which every account was compared again."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["close_offset_gaps"], before)
    return [listed_discrepancy(dict(row)) for row in rows]


async def ignored_since(pool: Pool, *, account: StripeAccount) -> datetime | None:
    """Return since when the ledger writer ignores the account's records; None: it does not."""
    async with pool.acquire() as connection:
        since: datetime | None = await connection.fetchval(_SQL["ignored_since"], *account.columns)
    return since


async def close_unconfigured(
    pool: Pool, *, account: StripeAccount, since: datetime
) -> Sequence[ListedDiscrepancy]:
    """Resolve the account's `account_unconfigured`, unless it was opened again after `since`."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["close_unconfigured"], *account.columns, since)
    return [listed_discrepancy(dict(row)) for row in rows]


async def fetch_by_id(
    pool: Pool, *, discrepancy_id: str, stripe_account: str | None
) -> ListedDiscrepancy | None:
    """Return a discrepancy by its id; None: this account, or any if it is None, has none."""
    async with pool.acquire() as connection:
        return await read_by_id(
            connection, discrepancy_id=discrepancy_id, stripe_account=stripe_account
        )


async def read_by_id(
    connection: Connection, *, discrepancy_id: str, stripe_account: str | None
) -> ListedDiscrepancy | None:
    """Return the same, beside what else the connection reads at that instant."""
    row = await connection.fetchrow(_SQL["fetch_by_id"], discrepancy_id, stripe_account)
    return None if row is None else listed_discrepancy(dict(row))


async def fetch_read_at(pool: Pool, *, discrepancy_id: str) -> datetime:
    """Return when Stripe last stated what a discrepancy says of it; it may have been read since.

    The discrepancy must be one that there is: none is ever deleted.
    """
    async with pool.acquire() as connection:
        read_at: datetime = await connection.fetchval(
            _SQL["fetch_read_at"], discrepancy_id, WINDOW_S
        )
    return read_at


async def fetch_open_of(
    pool: Pool, *, account: StripeAccount, object_id: str
) -> Sequence[ListedDiscrepancy]:
    """Return what is unsettled about an object of an account."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(_SQL["fetch_open_of"], *account.columns, object_id)
    return [listed_discrepancy(dict(row)) for row in rows]


def listed_discrepancy(row: Mapping[str, Any]) -> ListedDiscrepancy:
    """Return a row of the table, with or without its link, as a value."""
    return ListedDiscrepancy(
        id=row["id"],
        account=StripeAccount(row["stripe_account"], row["livemode"]),
        discrepancy=_discrepancy(row),
        detected_at=row["detected_at"],
        resolved_at=row["resolved_at"],
        resolved_by=row["resolved_by"],
        link=row.get("link"),
    )


def _discrepancy(row: Mapping[str, Any]) -> Discrepancy:
    return Discrepancy(
        finding=Finding(
            kind=row["kind"],
            object_id=row["object_id"],
            amount_at_risk=row["amount_at_risk"],
            currency=row["currency"],
            reason=row["reason"] or "",
            expected=_object(row["expected"]),
            actual=_object(row["actual"]),
            effect_minor=row["effect_minor"],
        ),
        status=row["status"],
        # Who lists discrepancies is not told of it.
        attempts=row.get("heals", 0),
        note=row["note"],
    )


def _object(text: object) -> Mapping[str, Any] | None:
    return _decode(text) if isinstance(text, str) else None
