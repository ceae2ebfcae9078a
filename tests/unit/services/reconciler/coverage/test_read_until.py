"""Where a pass stops reading, and when the next one begins for that."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.read_until import over_s, read_until
from services.reconciler.coverage.spans_to_read import RequestedRange
from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling.pass_log import after_success_s

_WINDOW_S = 1_500_000_000  # a window begins here
_GRACE_S = 120


def _context(at_s: float) -> ReconcileContext:
    async def balance() -> tuple[Any, datetime]:
        return {}, datetime.fromtimestamp(at_s, UTC)

    return cast("ReconcileContext", SimpleNamespace(stripe=SimpleNamespace(balance=balance)))


@pytest.mark.parametrize(
    ("second", "until"), [(0, 0), (3, 0), (13, 0), (14, 15), (200, 201), (298, 299), (299, 300)]
)
async def test_a_pass_begins_no_window_for_a_few_seconds_of_it(second: int, until: int) -> None:
    context = _context(_WINDOW_S + _GRACE_S + second)

    _, until_s = await read_until(context, grace_s=_GRACE_S, requested_range=None)

    assert until_s - _WINDOW_S == until


async def test_a_range_ends_with_a_window() -> None:
    context = _context(_WINDOW_S + 10_000)

    _, until_s = await read_until(
        context, grace_s=_GRACE_S, requested_range=RequestedRange(until_s=_WINDOW_S + 301)
    )

    assert until_s == _WINDOW_S + 600


def _after(*, over_s: int, interval_s: float) -> float:
    outcome = PassReport(
        result=PassCounts(), balances=(), began_at=datetime.now(UTC), duration_s=10.0, over_s=over_s
    )
    return after_success_s(outcome, interval_s=interval_s)


def test_the_next_pass_comes_sooner_so_that_it_ends_with_a_window() -> None:
    assert _after(over_s=0, interval_s=300) == 290
    assert _after(over_s=3, interval_s=300) == 290
    assert _after(over_s=203, interval_s=300) == 90
    assert _after(over_s=299, interval_s=300) == 0
    # Where passes do not begin windows apart there is nothing to end with.
    assert _after(over_s=203, interval_s=60) == 50


def test_a_pass_that_comes_as_planned_reads_whole_windows() -> None:
    at_s, over = _WINDOW_S + 77.4, 0
    for _ in range(50):
        at_s += 10.0 + _after(over_s=over, interval_s=300) + 0.4  # what it takes to begin
        over = over_s(datetime.fromtimestamp(at_s, UTC), grace_s=_GRACE_S)

    assert 0 < over < 10
