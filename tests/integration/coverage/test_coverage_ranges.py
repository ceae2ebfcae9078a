"""Rows of several windows in a real Postgres: none overlaps another, nothing is lost in them."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.compare import Comparison
from services.reconciler.coverage.coverage_rows import empty_window
from services.reconciler.coverage.due_windows import ANSWERED_S, runs_to_read
from services.reconciler.coverage.save_coverage import PassMark, save_coverage
from services.reconciler.fetch import Chunk
from services.reconciler.windows import (
    HORIZON_S,
    REVERIFY_AGES_S,
    spans,
    start_s,
    whole_spans,
    window_after,
    window_of,
)
from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.ledger.covered_range import WINDOWS_A_DAY, CoveredRange, DueRange
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import coverage, coverage_writer, sync_state
from shared.postgres.reconciliation.coverage import KnownWindow
from tests.integration.coverage.made_up_coverage import (
    BEGAN_AT,
    DAY,
    STRIPE_ACCOUNT,
    Owner,
    bounds_of,
    cover_range,
    filled_window,
    old_enough,
    rows_of,
)

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext

_YEARS = 5 * 365 * WINDOWS_A_DAY


_DAYS = """
    SELECT day, sum(row_count)::integer AS row_count, array_agg(digest) AS digests,
        sum((sums ->> 'payments:usd')::bigint)::bigint AS usd,
        sum((sums ->> 'payments:eur')::bigint)::bigint AS eur
    FROM (SELECT window_no / 288 AS day, * FROM tieout.coverage
          WHERE stripe_account = $1 AND row_count > 0) AS filled
    GROUP BY day
"""


@dataclass
class Model:
    """An account's coverage window by window, and passes over it, by a seed."""

    account: StripeAccount
    choose: random.Random
    compared_at: datetime
    windows: dict[int, CoveredRange] = field(default_factory=dict)

    async def compare_some(self, pool: Pool) -> None:
        """Read a range, extended over what it touches, and cover it chunk by chunk."""
        first = DAY + self.choose.randrange(4 * WINDOWS_A_DAY)
        until = first + self.choose.choice([1, 2, 50, 400])
        ranges = await coverage.read_whole(
            pool,
            account=self.account,
            resource=ResourceName.BALANCE_TRANSACTIONS,
            edges=[first, until],
        )
        [span] = whole_spans(spans([(first, until)], floor=0, until_s=start_s(until)), ranges)
        first, until = window_of(span.since_s), window_after(span.until_s)
        numbers = range(first, until)
        filled = {
            number: filled_window(
                number,
                compared_at=self.compared_at,
                row_count=self.choose.choice([1, 3, 4_000]),
                settled=self.choose.random() < 0.8,
            )
            for number in numbers
            if self.choose.random() < 0.05
        }
        cut = self.choose.choice([first, first, *numbers])
        for begin, end in ((cut, until), (first, cut)):  # newest first
            if begin < end:
                await cover_range(
                    pool, begin, end, filled, compared_at=self.compared_at, account=self.account
                )
        for number in numbers:
            self.windows[number] = filled.get(number) or empty_window(
                number, compared_at=self.compared_at, pass_began_at=BEGAN_AT
            )

    def by_day(self) -> Mapping[int, tuple[int, int, int, bytes]]:
        """Return rows, sums and digest of each day that is not empty."""
        days: dict[int, list[CoveredRange]] = {}
        for window in self.windows.values():
            if window.row_count:
                days.setdefault(window.window_no // WINDOWS_A_DAY, []).append(window)
        return {
            day: (
                sum(window.row_count for window in windows),
                sum(window.sums["payments:usd"] for window in windows),
                sum(window.sums["payments:eur"] for window in windows),
                digest_bytes(digest_sum(window.digest for window in windows)),
            )
            for day, windows in days.items()
        }


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_is_compared_each_day_keeps_what_its_windows_had(
    pool: Pool, owner: Owner, seed: int
) -> None:
    account = StripeAccount(id=f"acct_{seed}", livemode=False)
    model = Model(account, random.Random(seed), compared_at=old_enough(DAY + 3 * WINDOWS_A_DAY))
    await sync_state.begin_sync(pool, account=account, resource=ResourceName.BALANCE_TRANSACTIONS)

    for number in range(12):
        await model.compare_some(pool)
        if number % 3 == 2:
            await coverage_writer.coalesce_coverage(
                pool,
                account=account,
                resource=ResourceName.BALANCE_TRANSACTIONS,
                after=0,
                rows_max=50,
            )

    rows = await rows_of(owner, account)
    held = [
        number
        for row in rows
        for number in range(row["window_no"], row["window_no"] + row["window_count"])
    ]
    assert held == sorted(model.windows)
    by_day = {
        row["day"]: (
            row["row_count"],
            row["usd"],
            row["eur"],
            digest_bytes(digest_sum(row["digests"])),
        )
        for row in await owner.fetch(_DAYS, account.id)
    }
    assert by_day == model.by_day()
    unsettled = {row["window_no"] for row in rows if not row["settled"]}
    assert unsettled == {number for number, window in model.windows.items() if not window.settled}
    assert await coverage.count_rows(
        pool, account=account, resource=ResourceName.BALANCE_TRANSACTIONS
    ) == sum(window.row_count for window in model.windows.values())


async def test_five_years_without_a_payment_are_one_row_and_the_windows_yet_to_look_at(
    pool: Pool, owner: Owner
) -> None:
    until = DAY + _YEARS
    now = datetime.fromtimestamp(start_s(until), UTC)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )

    await cover_range(pool, DAY, until, compared_at=now)

    young = REVERIFY_AGES_S[-1] // 300
    rows = await rows_of(owner)
    assert len(rows) == 1 + young
    assert rows[0]["window_count"] == _YEARS - young
    due = await _due(pool, until=until, now=now)
    assert list(due) == []
    later = await coverage.due_ranges(
        pool,
        account=STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        first=DAY,
        starts=DAY,
        until=until + 1,
        now=old_enough(until - young + 1),
        horizon_s=HORIZON_S,
    )
    # What is new, and the look at 15 minutes.
    assert runs_to_read(later, now_s=start_s(until) + 300) == [
        (until - 3, until - 2),
        (until, until + 1),
    ]


async def test_a_day_is_one_row_once_its_last_look_is_done_and_a_busy_one_some(
    pool: Pool, owner: Owner
) -> None:
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    until = DAY + 2 * WINDOWS_A_DAY
    for number in range(DAY, until):
        now = old_enough(number + 1)
        rows = 1 if number < DAY + WINDOWS_A_DAY else 100
        window = filled_window(number, compared_at=now, row_count=rows)
        await cover_range(pool, number, number + 1, {number: window}, compared_at=now)

    assert await bounds_of(owner) == [
        (0, 288, 288),
        (288, 388, 10_000),
        (388, 488, 10_000),
        (488, 576, 8_800),
    ]


async def test_a_late_row_in_a_row_of_several_has_it_read_again_and_split(
    pool: Pool, owner: Owner
) -> None:
    now = old_enough(DAY + WINDOWS_A_DAY)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    first = {DAY + 5: filled_window(DAY + 5, compared_at=now)}
    await cover_range(pool, DAY, DAY + WINDOWS_A_DAY, first, compared_at=now)

    whole = await coverage.read_whole(
        pool,
        account=STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        edges=[DAY + 100, DAY + 101],
    )
    late = {DAY + 100: filled_window(DAY + 100, compared_at=now, settled=False)}
    await cover_range(pool, DAY, DAY + WINDOWS_A_DAY, {**first, **late}, compared_at=now)
    split = await bounds_of(owner)
    late = {DAY + 100: filled_window(DAY + 100, compared_at=now)}
    await cover_range(pool, DAY + 100, DAY + 101, late, compared_at=now)

    assert list(whole) == [(DAY, DAY + WINDOWS_A_DAY)]
    assert split == [(0, 100, 1), (100, 101, 1), (101, 288, 0)]
    assert await bounds_of(owner) == [(0, 288, 2)]


async def test_who_dies_between_two_chunks_of_a_row_has_the_rest_compared_again(
    pool: Pool, owner: Owner
) -> None:
    """Never is half of a day taken for the whole."""
    until = DAY + WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    await cover_range(pool, DAY, until, {DAY: filled_window(DAY, compared_at=now)}, compared_at=now)

    await cover_range(pool, DAY + 200, until, compared_at=now)

    due = await _due(pool, until=until, now=now)
    assert list(due) == [DueRange(DAY, DAY + 200)]
    assert await bounds_of(owner) == [(200, 288, 0)]


async def test_a_window_of_before_history_stays_a_row_of_its_own(pool: Pool, owner: Owner) -> None:
    """As part of another it would count as empty when a pass dies in the middle of reading that."""
    starts, until = DAY + 100, DAY + WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    past = filled_window(starts - 1, compared_at=now)
    await coverage_writer.write_coverage_apart(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=[past]
    )
    context = cast(
        "ReconcileContext",
        SimpleNamespace(
            pool=pool,
            account=STRIPE_ACCOUNT,
            resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
        ),
    )
    mark = PassMark(number=1, starts=starts, compared_at=now, began_at=BEGAN_AT)

    for first in (starts, DAY + 200):
        chunk = Chunk(start_s(first), start_s(until), start_s(first), rows=())
        await save_coverage(context, Comparison(), chunk, unsettled=frozenset(), mark=mark)

    assert await bounds_of(owner) == [(99, 100, 1), (100, 288, 0)]


async def test_a_window_is_known_by_the_row_that_it_is_in(pool: Pool, owner: Owner) -> None:
    until = DAY + WINDOWS_A_DAY
    now = old_enough(until)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    window = filled_window(DAY + 5, compared_at=now, row_count=3)
    await cover_range(pool, DAY, until, {DAY + 5: window}, compared_at=now)

    known = await coverage.known_windows(
        pool,
        account=STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        windows=[DAY - 1, DAY, DAY + 200, until],
    )

    assert len(await rows_of(owner)) == 1
    day = KnownWindow(
        window_no=DAY,
        settled=True,
        row_count=3,
        digest=window.digest,
        pass_began_at=BEGAN_AT,
        window_count=WINDOWS_A_DAY,
    )
    assert known == {DAY: day, DAY + 200: day}
    assert (
        await coverage.window_after_rows(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=3
        )
        == until - 1
    )


async def test_a_proof_answers_the_looks_that_were_due_by_then(pool: Pool, owner: Owner) -> None:
    """But not one that always reads, nor of a window that is unsettled or disputed."""
    quarter_s, daily_s, weekly_s, last_s = REVERIFY_AGES_S
    end_s = start_s(DAY + 1)
    compared_at = datetime.fromtimestamp(end_s, UTC)
    window = filled_window(DAY, compared_at=compared_at)
    await sync_state.begin_sync(
        pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
    )
    counts = Counter[tuple[int, int]]()

    for due_s, proved_s, change in (
        (quarter_s, daily_s, {}),
        (daily_s, daily_s - 1, {}),
        (daily_s, daily_s, {}),
        (daily_s, weekly_s, {}),
        (weekly_s, last_s + 1, {}),
        (last_s, last_s + 1, {}),
        (daily_s, daily_s, {"settled": False}),
        (daily_s, daily_s, {"reason": "a person decides"}),
    ):
        row = replace(window, next_due_s=end_s + due_s, **change)
        await coverage_writer.write_coverage_apart(
            pool, account=STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=[row]
        )
        await coverage.answer_looks(
            pool,
            account=STRIPE_ACCOUNT,
            resource=ResourceName.BALANCE_TRANSACTIONS,
            proved_at=datetime.fromtimestamp(end_s + proved_s, UTC),
            since=DAY,
            ages_s=ANSWERED_S,
            every_age_s=REVERIFY_AGES_S,
        )
        at = await owner.fetchval("SELECT next_due_at FROM tieout.coverage")
        counts[due_s, int(at.timestamp()) - end_s] += 1

    assert counts == {
        (quarter_s, quarter_s): 1,
        (daily_s, daily_s): 3,
        (daily_s, weekly_s): 1,
        (daily_s, last_s): 1,
        (weekly_s, last_s): 1,
        (last_s, last_s): 1,
    }


async def _due(pool: Pool, *, until: int, now: datetime) -> Sequence[DueRange]:
    """Return what is due at a time, of the windows from the first one on."""
    return await coverage.due_ranges(
        pool,
        account=STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        first=DAY,
        starts=DAY,
        until=until,
        now=now,
        horizon_s=HORIZON_S,
    )
