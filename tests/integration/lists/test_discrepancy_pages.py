"""Discrepancies page by page, by time and by risk, and one with its changes."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.ledger.discrepancy import UNSETTLED
from shared.page import Page, TimeKey
from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import discrepancy_reports
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from shared.postgres.reconciliation.discrepancy_reports import DiscrepancyFilter, RiskKey
from shared.reports import discrepancy_list
from shared.settings.environment import read_settings
from tests.integration.lists import pages
from tests.integration.lists.pages import ACCOUNTS, OURS, THEIRS

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_NOON = datetime(2026, 1, 30, 12, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_ANY = DiscrepancyFilter()
# Detected two by two at once; many are about as much, and of some nobody knows about how much.
_FOUND = """
    INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,
        detected_at, resolved_at, amount_at_risk, currency, expected, reason)
    SELECT tieout.discrepancy_id(kind, $1, $2, object_id), kind, status, $1, $2, object_id,
        at, CASE WHEN status IN ('healed', 'resolved') THEN at END, risk, currency,
        jsonb_build_object('id', object_id), 'of ' || $1::text
    FROM (
        SELECT (ARRAY['missing', 'different', 'unexpected'])[1 + n % 3] AS kind,
            (ARRAY['open', 'healed', 'resolved', 'stuck', 'healed'])[1 + n % 5] AS status,
            'txn_' || $3::text || '_' || n AS object_id,
            $4::timestamptz + make_interval(mins => n / 2) AS at,
            CASE WHEN n % 4 > 0 THEN n % 6 * 100 END AS risk,
            (ARRAY['usd', 'eur'])[1 + n % 2] AS currency
        FROM generate_series($5::integer, $6::integer) AS n) AS found
"""


@pytest.fixture
async def known(pool: Pool, owner: Owner) -> Sequence[ListedDiscrepancy]:
    """Return all discrepancies of two accounts in both modes, and of none, by their ids."""
    for account in ACCOUNTS:
        for mode in (True, False):
            await owner.execute(_FOUND, account, mode, f"{account}_{mode}", _NOON, 1, 15)
    await owner.execute(_FOUND, "", False, "nobody's", _NOON, 1, 4)
    ids = await owner.fetch("SELECT id FROM tieout.discrepancy")
    known = [
        await discrepancy_reports.fetch_discrepancy(
            pool, discrepancy_id=row["id"], stripe_account=None, after=None, limit=1
        )
        for row in ids
    ]
    assert len(known) == 4 * 15 + 4
    return [each.discrepancy for each in known if each is not None]


def _by_time(rows: Sequence[ListedDiscrepancy]) -> Sequence[ListedDiscrepancy]:
    return sorted(rows, key=lambda row: (row.detected_at, row.id), reverse=True)


def _by_risk(rows: Sequence[ListedDiscrepancy]) -> Sequence[ListedDiscrepancy]:
    def risk(row: ListedDiscrepancy) -> tuple[int, str]:
        amount = row.finding.amount_at_risk
        return (-1 if amount is None else amount, row.id)

    return sorted(rows, key=risk, reverse=True)


async def _time_page(
    pool: Pool,
    after: TimeKey | None,
    *,
    account: str | None = None,
    asked: DiscrepancyFilter = _ANY,
    limit: int = 3,
) -> Page[ListedDiscrepancy, TimeKey]:
    return await discrepancy_reports.page_by_time(
        pool, stripe_account=account, asked=asked, after=after, limit=limit
    )


async def _risk_page(
    pool: Pool,
    after: RiskKey | None,
    *,
    account: str | None = None,
    asked: DiscrepancyFilter = _ANY,
    limit: int = 3,
) -> Page[ListedDiscrepancy, RiskKey]:
    return await discrepancy_reports.page_by_risk(
        pool, stripe_account=account, asked=asked, after=after, limit=limit
    )


@pytest.mark.parametrize("account", [None, OURS])
async def test_its_pages_are_all_discrepancies_in_either_order(
    pool: Pool, known: Sequence[ListedDiscrepancy], account: str | None
) -> None:
    by_time = await pages.read_to_the_end(partial(_time_page, pool, account=account), limit=3)
    by_risk = await pages.read_to_the_end(partial(_risk_page, pool, account=account), limit=3)

    expected = [row for row in known if account in (None, row.account.id)]
    assert by_time == _by_time(expected)
    assert by_risk == _by_risk(expected)


async def test_what_is_added_meanwhile_neither_hides_nor_repeats_one(
    pool: Pool, owner: Owner, known: Sequence[ListedDiscrepancy]
) -> None:
    numbers = itertools.count(100)

    async def add() -> None:
        number = next(numbers)
        for hours in (-1, 0, 1):
            at = _NOON + timedelta(hours=hours, minutes=-number // 2)
            await owner.execute(_FOUND, OURS, True, f"added{hours}", at, number, number)

    by_time = await pages.read_to_the_end(partial(_time_page, pool), limit=3, between=add)
    by_risk = await pages.read_to_the_end(partial(_risk_page, pool), limit=3, between=add)

    for shown, expected in ((by_time, _by_time(known)), (by_risk, _by_risk(known))):
        assert [row for row in shown if "added" not in row.object_id] == expected
        assert len({row.id for row in shown}) == len(shown) > len(known)


_FILTERS = [
    DiscrepancyFilter(livemode=True),
    DiscrepancyFilter(currency="eur"),
    DiscrepancyFilter(kind="different"),
    DiscrepancyFilter(kind="offset_gap"),
    DiscrepancyFilter(statuses=UNSETTLED),
    DiscrepancyFilter(statuses=frozenset(("stuck",))),
    DiscrepancyFilter(statuses=frozenset(("resolved",))),
    DiscrepancyFilter(statuses=frozenset(("open", "resolved"))),
    DiscrepancyFilter(text="txn_acct_ours"),
    DiscrepancyFilter(text="txn_acct_theirs_True_1"),
    DiscrepancyFilter(text="txn_acct_ours_True_12", statuses=UNSETTLED),
    DiscrepancyFilter(text="_"),
    DiscrepancyFilter(since=_NOON + 3 * _MINUTE),
    DiscrepancyFilter(until=_NOON + 3 * _MINUTE),
    DiscrepancyFilter(since=_NOON + 2 * _MINUTE, until=_NOON + 4 * _MINUTE),
    DiscrepancyFilter(
        livemode=False, currency="usd", kind="missing", statuses=UNSETTLED, since=_NOON + _MINUTE
    ),
]


def _is_asked(row: ListedDiscrepancy, asked: DiscrepancyFilter) -> bool:
    return (
        asked.livemode in (None, row.account.livemode)
        and asked.currency in (None, row.finding.currency)
        and asked.kind in (None, row.kind)
        and (asked.statuses is None or row.status in asked.statuses)
        and row.object_id.startswith(asked.text or "")
        and (asked.since is None or row.detected_at >= asked.since)
        and (asked.until is None or row.detected_at < asked.until)
    )


# Few: so that a page ends before it is full, one is empty, and a text is of too many.
@pytest.mark.parametrize("looked_at", [4, 5_000])
@pytest.mark.parametrize("account", [None, OURS])
async def test_each_filter_leaves_what_a_look_at_all_would(
    pool: Pool,
    known: Sequence[ListedDiscrepancy],
    monkeypatch: pytest.MonkeyPatch,
    account: str | None,
    looked_at: int,
) -> None:
    pages.look_at_few(monkeypatch, looked_at)

    for asked in _FILTERS:
        by_time = await pages.read_to_the_end(
            partial(_time_page, pool, account=account, asked=asked),
            limit=3,
        )
        by_risk = await pages.read_to_the_end(
            partial(_risk_page, pool, account=account, asked=asked),
            limit=3,
        )

        expected = [
            row for row in known if account in (None, row.account.id) and _is_asked(row, asked)
        ]
        assert by_time == _by_time(expected), asked
        assert by_risk == _by_risk(expected), asked


async def test_of_one_account_nothing_of_another_or_of_none_is_shown(
    pool: Pool, known: Sequence[ListedDiscrepancy], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.look_at_few(monkeypatch, 4)
    others = [row for row in known if row.account.id != OURS]
    names = [THEIRS, *(row.id for row in others), *(row.object_id for row in others)]

    for asked in (_ANY, *_FILTERS):
        by_time = await pages.all_pages(partial(_time_page, pool, account=OURS, asked=asked))
        by_risk = await pages.all_pages(partial(_risk_page, pool, account=OURS, asked=asked))

        assert pages.names_any((by_time, by_risk), names) == []
    for row in others:
        assert await _fetch(pool, row.id, account=OURS) is None


async def test_another_account_changes_no_page(
    pool: Pool,
    owner: Owner,
    known: Sequence[ListedDiscrepancy],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages.look_at_few(monkeypatch, 4)
    asked = DiscrepancyFilter(kind="different", text="txn_")

    async def shown() -> object:
        return (
            await pages.all_pages(partial(_time_page, pool, account=OURS, asked=asked)),
            await pages.all_pages(partial(_risk_page, pool, account=OURS, asked=asked)),
        )

    before = await shown()
    await owner.execute(_FOUND, THEIRS, True, "more", _NOON, 1, 50)

    assert known
    assert await shown() == before


async def _fetch(
    pool: Pool, discrepancy_id: str, *, account: str | None, after: int | None = None
) -> discrepancy_reports.DiscrepancyWithChanges | None:
    return await discrepancy_reports.fetch_discrepancy(
        pool, discrepancy_id=discrepancy_id, stripe_account=account, after=after, limit=2
    )


async def test_a_discrepancy_s_changes_come_in_pages_the_latest_first(
    pool: Pool, owner: Owner, known: Sequence[ListedDiscrepancy]
) -> None:
    row = next(row for row in known if row.account.id == OURS and row.status == "open")
    for risk in range(1, 7):
        await owner.execute(
            "UPDATE tieout.discrepancy SET amount_at_risk = $2 WHERE id = $1", row.id, risk
        )

    async def read(after: int | None) -> Page[discrepancy_reports.DiscrepancyChange, int]:
        shown = await _fetch(pool, row.id, account=OURS, after=after)
        assert shown is not None
        assert shown.discrepancy.finding.amount_at_risk == 6
        return shown.changes

    changes = await pages.read_to_the_end(read, limit=2)

    risks = [change.amount_at_risk for change in changes]
    assert risks == [6, 5, 4, 3, 2, 1, row.finding.amount_at_risk]
    assert {change.status for change in changes} == {"open"}
    assert changes[-1].expected == {"id": row.object_id}
    assert changes[-1].detected_at == row.detected_at


async def test_the_report_says_of_each_whether_its_account_is_configured(
    pool: Pool, known: Sequence[ListedDiscrepancy]
) -> None:
    settings = read_settings({"STRIPE_ACCOUNT_ID": OURS, "STRIPE_API_KEY": "rk_test_1"})
    by_time = await discrepancy_list.page_by_time(
        pool, settings=settings, stripe_account=None, asked=_ANY, after=None, limit=100
    )
    by_risk = await discrepancy_list.page_by_risk(
        pool, settings=settings, stripe_account=None, asked=_ANY, after=None, limit=100
    )
    oldest_first = await discrepancy_list.list_discrepancies(
        pool, settings=settings, stripe_account=None, asked=_ANY
    )

    assert len(by_time.rows) == len(by_risk.rows) == len(oldest_first) == len(known)
    for row in (*by_time.rows, *by_risk.rows):
        is_ours = row.account.id == OURS and not row.account.livemode
        assert row.configured == (is_ours or not row.account.id)
        assert replace(row, configured=None) in known
    assert oldest_first == by_time.rows[::-1]


@pytest.mark.parametrize("text", ["\0", "txn_\0", "\ud800"])
async def test_a_text_that_no_id_can_have_is_refused_as_such(pool: Pool, text: str) -> None:
    with pytest.raises(PostgresRefused):
        await _time_page(pool, None, asked=DiscrepancyFilter(text=text))

    assert (await _time_page(pool, None)).rows == []
