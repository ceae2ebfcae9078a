"""Discrepancies as they are shown: page by page, by time or by risk, and one with its changes.

Promises that of one account nothing of another is shown, nor what concerns no account. One that was
settled and is back is as old as its return. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec

from shared.ledger.discrepancy import UNSETTLED, DiscrepancyStatus, Kind
from shared.ledger.money import INT64_MAX
from shared.page import (
    EARLIEST,
    LATEST,
    Page,
    TimeKey,
    cut_page,
    latest_first,
    rows_to_look_at,
)
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.read_pages import AT_ONCE, looked_to, read_pages
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.reconciliation import discrepancies
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy, listed_discrepancy

_SQL = blocks("discrepancy_reports")
# After every text that begins as this one does.
_LAST_CHARACTER: Final = "\U0010ffff"
# Of which it is not known how much money they are about.
_UNKNOWN_RISK: Final = -1

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True, order=True)
class RiskKey:
    """Where a discrepancy is in the listing by risk; -1: nobody knows how much it is about."""

    amount_at_risk: int
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscrepancyFilter:
    """Which discrepancies are asked for; None: any. They were detected in [since, until).

    `text` is the id of what they are about, or how it begins.
    """

    livemode: bool | None = None
    currency: str | None = None
    kind: Kind | None = None
    statuses: frozenset[DiscrepancyStatus] | None = None
    text: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_unsettled(self) -> bool:
        """Say whether only unsettled ones are asked for, which have their own index."""
        return self.statuses is not None and self.statuses <= UNSETTLED

    @property
    def is_filtering(self) -> bool:
        """Say whether a row that is looked at may be one that is not asked for."""
        asked = (self.livemode, self.currency, self.kind, self.text)
        return any(value is not None for value in asked) or self.statuses not in (None, UNSETTLED)


class DiscrepancyChange(msgspec.Struct, frozen=True, kw_only=True):
    """A discrepancy as it was after a change; `position` is None until the change has one."""

    position: int | None
    changed_at: datetime
    status: DiscrepancyStatus
    detected_at: datetime
    resolved_at: datetime | None
    amount_at_risk: int | None
    effect_minor: int | None
    currency: str | None
    expected: dict[str, Any] | None
    actual: dict[str, Any] | None
    reason: str | None
    note: str | None
    resolved_by: str | None


@dataclass(frozen=True, slots=True)
class DiscrepancyWithChanges:
    """A discrepancy as it is, and how it came to be so: pages of changes, the latest first."""

    discrepancy: ListedDiscrepancy
    changes: Page[DiscrepancyChange, int]


async def page_by_time(
    pool: Pool,
    *,
    stripe_account: str | None,
    asked: DiscrepancyFilter,
    after: TimeKey | None,
    limit: int,
) -> Page[ListedDiscrepancy, TimeKey]:
    """Return those after a key, the newest first: of this account alone, or of all (None)."""
    async with pool.acquire() as connection:
        return await _read_page(
            connection, stripe_account=stripe_account, asked=asked, after=after, limit=limit
        )


async def page_by_risk(
    pool: Pool,
    *,
    stripe_account: str | None,
    asked: DiscrepancyFilter,
    after: RiskKey | None,
    limit: int,
) -> Page[ListedDiscrepancy, RiskKey]:
    """Return the same, those about most money first, whatever its currency."""
    before = after or RiskKey(INT64_MAX, _LAST_CHARACTER)
    # Of this order a time is no part: it is another filter.
    is_filtered = asked.is_filtering or asked.since is not None or asked.until is not None
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["page_by_risk"],
            *_columns(stripe_account, asked),
            before.amount_at_risk,
            before.id,
            rows_to_look_at(limit=limit, is_filtered=is_filtered),
            limit + 1,
        )
    edge = rows[0]["looked_to_id"] and RiskKey(rows[0]["looked_to_risk"], rows[0]["looked_to_id"])
    return _page([dict(row) for row in rows], limit=limit, key_of=_risk_key, edge=edge)


async def list_discrepancies(
    pool: Pool, *, stripe_account: str | None, asked: DiscrepancyFilter
) -> Sequence[ListedDiscrepancy]:
    """Return all that are asked for, as of one instant, the newest first."""
    async with snapshot(pool) as connection:
        return await read_pages(
            lambda after: _read_page(
                connection, stripe_account=stripe_account, asked=asked, after=after, limit=AT_ONCE
            )
        )


async def fetch_discrepancy(
    pool: Pool, *, discrepancy_id: str, stripe_account: str | None, after: int | None, limit: int
) -> DiscrepancyWithChanges | None:
    """Return a discrepancy with `limit` of its changes, those before the change `after`.

    None: this account, or any if it is None, has none of this id.
    """
    async with snapshot(pool) as connection:
        discrepancy = await discrepancies.read_by_id(
            connection, discrepancy_id=discrepancy_id, stripe_account=stripe_account
        )
        if discrepancy is None:
            return None
        changes = await connection.fetch(
            _SQL["changes"],
            discrepancy_id,
            INT64_MAX if after is None else after,
            limit + 1,
        )
    page = cut_page(changes, limit=limit, key_of=lambda change: int(change["change_id"]))
    return DiscrepancyWithChanges(
        discrepancy,
        Page([_change(dict(change)) for change in page.rows], page.next),
    )


async def _read_page(
    connection: Connection,
    *,
    stripe_account: str | None,
    asked: DiscrepancyFilter,
    after: TimeKey | None,
    limit: int,
) -> Page[ListedDiscrepancy, TimeKey]:
    before = latest_first(after=after, until=asked.until)
    rows = await connection.fetch(
        _SQL["page_by_time"],
        *_columns(stripe_account, asked),
        before.at,
        before.id,
        rows_to_look_at(limit=limit, is_filtered=asked.is_filtering),
        limit + 1,
    )
    return _page(
        [dict(row) for row in rows],
        limit=limit,
        key_of=_time_key,
        edge=looked_to(dict(rows[0])),
    )


def _columns(stripe_account: str | None, asked: DiscrepancyFilter) -> Sequence[object]:
    """Return what both orders are asked with, first of all."""
    return (
        stripe_account,
        asked.livemode,
        asked.currency,
        asked.kind,
        None if asked.statuses is None else sorted(asked.statuses),
        asked.is_unsettled,
        asked.text,
        None if asked.text is None else asked.text + _LAST_CHARACTER,
        asked.since or EARLIEST,
        asked.until or LATEST,
    )


def _page(
    rows: Sequence[Mapping[str, Any]],
    *,
    limit: int,
    key_of: Callable[[ListedDiscrepancy], _Key],
    edge: _Key | None,
) -> Page[ListedDiscrepancy, _Key]:
    listed = [listed_discrepancy(row) for row in rows if row["id"] is not None]
    return cut_page(listed, limit=limit, key_of=key_of, looked_to=edge)


def _time_key(listed: ListedDiscrepancy) -> TimeKey:
    return TimeKey(listed.detected_at, listed.id)


def _risk_key(listed: ListedDiscrepancy) -> RiskKey:
    amount = listed.finding.amount_at_risk
    return RiskKey(_UNKNOWN_RISK if amount is None else amount, listed.id)


def _change(row: Mapping[str, Any]) -> DiscrepancyChange:
    places = {"position": row["position"], "changed_at": row["changed_at"]}
    return msgspec.convert(msgspec.json.decode(row["body"]) | places, DiscrepancyChange)
