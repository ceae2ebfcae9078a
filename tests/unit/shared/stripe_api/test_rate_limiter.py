import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.stripe_api.rate_limiter import (
    BACK_OFF,
    BELOW_LIMIT,
    BURST_S,
    FACTOR_MIN,
    RECONCILE_SHARE,
    RECOVERY_S,
    RESOLVE_SHARE,
    RateLimiter,
    TokenBucket,
)


def _calls(pace: TokenBucket, *, since: float, seconds: float) -> int:
    """Call as fast as the pace allows, and count the calls that go within `seconds`."""
    now, count = since, 0
    while True:
        now += pace.reserve(now)
        if now >= since + seconds:
            return count
        count += 1


@given(st.floats(0, 1e6), st.sampled_from([1.0, 20.0, 100.0]))
def test_it_keeps_to_its_calls_a_second(since: float, calls_per_s: float) -> None:
    pace = TokenBucket(calls_per_s=calls_per_s, share=1.0)

    assert _calls(pace, since=since, seconds=10) <= calls_per_s * (10 + BURST_S) + 2


def test_it_shares_the_calls_only_while_another_is_active() -> None:
    pace = TokenBucket(calls_per_s=20, share=RECONCILE_SHARE)
    shared = pace.rate_per_s(0)
    pace.shared = False

    assert shared == pytest.approx(8 * BELOW_LIMIT)
    assert pace.rate_per_s(0) == 20 * BELOW_LIMIT
    assert RECONCILE_SHARE + RESOLVE_SHARE == 1


def test_it_lets_the_first_call_go_at_once() -> None:
    assert TokenBucket(calls_per_s=1, share=1).reserve(1_000.0) == 0


def test_it_gives_way_gently_at_a_429_and_has_the_rate_back_in_seconds() -> None:
    pace = TokenBucket(calls_per_s=20, share=1)
    whole_per_s = pace.rate_per_s(100.0)

    pace.back_off(100.0, sent_at=99.6)

    assert pace.rate_per_s(100.0) == pytest.approx(BACK_OFF * whole_per_s)
    assert pace.rate_per_s(103.0) > 0.94 * whole_per_s
    assert pace.rate_per_s(100.0 + RECOVERY_S * (1 - BACK_OFF)) == pytest.approx(whole_per_s)


def test_the_429s_of_calls_that_were_under_way_together_count_once() -> None:
    pace = TokenBucket(calls_per_s=20, share=1)
    whole_per_s = pace.rate_per_s(100.0)

    for number in range(8):
        pace.back_off(100.4 + number / 20, sent_at=100.0 + number / 20)

    assert pace.rate_per_s(100.8) == pytest.approx(BACK_OFF * whole_per_s, rel=0.01)


def test_a_limit_that_is_far_lower_is_found_within_seconds() -> None:
    limit_per_s, pace = 5.0, TokenBucket(calls_per_s=25, share=1)
    now = 100.0
    while pace.rate_per_s(now) > limit_per_s:
        now += pace.reserve(now)
        pace.back_off(now + 0.4, sent_at=now)
        now += 0.4

    assert now < 120.0


def test_it_never_stops_calling() -> None:
    pace = TokenBucket(calls_per_s=16, share=1)
    for number in range(1000):
        pace.back_off(2.0 * number, sent_at=2.0 * number - 1)

    assert pace.rate_per_s(1998.0) >= 16 * BELOW_LIMIT * FACTOR_MIN


async def test_it_announces_once_for_calls_side_by_side() -> None:
    announced = []

    async def announce() -> bool:
        announced.append(True)
        return False

    budget = RateLimiter(calls_per_s=1e6, share=0.5, announce=announce)
    for _ in range(5):
        await budget.acquire()

    assert announced == [True]


async def test_what_may_wait_has_its_turn_after_all_that_is_reserved() -> None:
    passes = RateLimiter(calls_per_s=50, share=1.0)
    leftover = passes.leftover()
    turns = [asyncio.create_task(passes.acquire()) for _ in range(5)]
    await asyncio.sleep(0)  # they have reserved theirs

    after_s = await leftover.acquire()

    assert all(turn.done() for turn in turns)
    assert after_s >= max([await turn for turn in turns])


async def test_what_may_wait_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.stripe_api.rate_limiter.LEFT_S_MAX", 0.01)
    passes = RateLimiter(calls_per_s=10, share=1.0)
    turns = [asyncio.create_task(passes.acquire()) for _ in range(5)]
    await asyncio.sleep(0)

    leftover = asyncio.create_task(passes.leftover().acquire())
    await asyncio.wait([leftover])

    # It has taken a turn among them, the last one.
    assert await leftover >= max([await turn for turn in turns])
