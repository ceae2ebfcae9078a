"""What lists and balances that were read in turn prove, and what they never may."""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from shared.balance_proof.balance_readings import Patience, Readings, Verdict
from tests.unit.shared.balance_proof.simulated_stripe import USD, Simulated

_ONE_PRICE = (940,)
_MIXED = (940, 1_880, 2_533)
_CATALOGUE = (843, 1_815, 2_786, 4_728, 9_583, 14_438, 19_293, 48_423)
_SEEDS = range(6)


def _proved(
    seed: int, *, call_s: float = 0.1, opening: int = 0, **trade: Any
) -> tuple[Simulated, Readings, Verdict]:
    stripe = Simulated(Random(seed), call_s=call_s, opening=opening)
    stripe.trade(**trade)
    readings = stripe.prove()
    return stripe, readings, readings.verdict(USD)


@pytest.mark.parametrize("prices", [_ONE_PRICE, _MIXED], ids=["one price", "mixed prices"])
def test_twenty_sales_a_second_are_proved_exactly_within_a_minute(prices: tuple[int, ...]) -> None:
    for seed in _SEEDS:
        stripe, readings, verdict = _proved(seed, per_s=20, prices=prices)

        assert verdict.exact == stripe.truth(readings, verdict.reading), f"seed {seed}"
        assert stripe.lasted_s <= 65, f"seed {seed}"


@pytest.mark.parametrize("missing", [0, 1, 3])
def test_it_finds_the_sales_of_one_price_that_are_missing(missing: int) -> None:
    """The opening is money that no list shows: each sale of it is worth what is in doubt."""
    for seed in range(2):
        _, _, verdict = _proved(seed, per_s=20, prices=_ONE_PRICE, opening=940 * missing)

        assert verdict.exact == -940 * missing, f"seed {seed}"


def test_five_sales_a_second_are_proved_exactly_by_slow_calls() -> None:
    exact = 0
    for seed in _SEEDS:
        stripe, readings, verdict = _proved(seed, call_s=0.4, per_s=5, prices=_ONE_PRICE)

        truth = stripe.truth(readings, verdict.reading)
        assert verdict.exact in (truth, None), f"seed {seed}"
        exact += verdict.exact is not None
    assert exact >= len(_SEEDS) - 1


def test_what_is_too_dense_for_slow_calls_has_bounds_of_one_calls_sales_that_hold_the_truth() -> (
    None
):
    for seed in _SEEDS:
        stripe, readings, verdict = _proved(seed, call_s=0.4, per_s=20, prices=_ONE_PRICE)

        assert verdict.exact is None
        assert verdict.lowest is not None, f"seed {seed}"
        assert verdict.highest is not None
        assert verdict.lowest <= stripe.truth(readings, verdict.reading) <= verdict.highest
        assert verdict.highest - verdict.lowest <= 20 * 0.4 * 940, f"seed {seed}"


def test_a_quiet_account_is_exact_within_ten_seconds_and_costs_few_calls() -> None:
    for seed in _SEEDS:
        stripe, _, verdict = _proved(seed, opening=5_000, per_s=0.001, prices=_ONE_PRICE)

        assert verdict.exact == -5_000
        assert stripe.lasted_s <= 10
        assert stripe.calls <= 45


@pytest.mark.parametrize("lag_s", [0.3, 1.0, 3.0, 6.0])
@pytest.mark.parametrize("per_s", [20.0, 2.0, 0.2])
@pytest.mark.parametrize("prices", [_ONE_PRICE, _MIXED], ids=["one price", "mixed prices"])
def test_a_balance_that_lags_its_lists_is_never_called_exact_and_wrong(
    lag_s: float, per_s: float, prices: tuple[int, ...]
) -> None:
    for seed in range(3):
        stripe, readings, verdict = _proved(seed, per_s=per_s, prices=prices, balance_lag_s=lag_s)

        _is_true_or_open(stripe, readings, verdict, seed)


@pytest.mark.parametrize("lag_s", [0.3, 1.0, 3.0, 6.0])
@pytest.mark.parametrize("per_s", [20.0, 2.0, 0.2])
def test_lists_that_lag_the_balance_end_in_bounds_that_hold_the_truth_or_in_none(
    lag_s: float, per_s: float
) -> None:
    for seed in range(3):
        stripe, readings, verdict = _proved(seed, per_s=per_s, prices=_ONE_PRICE, list_lag_s=lag_s)

        _is_true_or_open(stripe, readings, verdict, seed)
        _bounds_hold(stripe, readings, verdict, seed)


def test_a_business_whose_captures_are_dated_back_is_proved_exactly() -> None:
    """Most rows then come late to the lists, and no balance has them before."""
    exact = 0
    for seed in range(10):
        stripe, readings, verdict = _proved(
            seed, per_s=1.0, prices=_CATALOGUE, back_share=0.65, call_s=0.01
        )

        _is_true_or_open(stripe, readings, verdict, seed)
        exact += verdict.exact is not None

    assert exact >= 8


@pytest.mark.parametrize(("share", "late_s"), [(1, 0.5), (1, 3), (0.05, 5), (0.05, 30), (0.5, 2)])
@pytest.mark.parametrize("per_s", [20.0, 2.0, 0.2])
def test_rows_that_are_listed_late_are_never_taken_for_rows_that_are_not_there(
    share: float, late_s: float, per_s: float
) -> None:
    for seed in range(3):
        stripe, readings, verdict = _proved(
            seed, per_s=per_s, prices=_ONE_PRICE, late_share=share, late_s=late_s
        )

        _is_true_or_open(stripe, readings, verdict, seed)


@pytest.mark.parametrize(
    "lags", [{}, {"balance_lag_s": 3.0}, {"balance_lag_s": 2.0}, {"list_lag_s": 3.0}]
)
@pytest.mark.parametrize("per_s", [20.0, 1.0, 0.5, 0.1])
def test_trade_as_regular_as_a_clock_never_makes_a_lag_look_exact(
    lags: Mapping[str, Any], per_s: float
) -> None:
    """Each reading is off by as many sales as the next one: they agree, and on a wrong figure."""
    for seed in range(2):
        stripe, readings, verdict = _proved(
            seed, per_s=per_s, prices=_ONE_PRICE, is_regular=True, **lags
        )

        _is_true_or_open(stripe, readings, verdict, seed)


def test_one_more_reading_is_not_enough_to_confirm_under_a_lag() -> None:
    """The last sale is counted three seconds late: for that long all readings agree without it."""
    stripe = Simulated(Random(1), opening=0)
    stripe.sell(net=126_192, ago_s=0.5, balance_lag_s=3.0)

    readings = stripe.prove()

    assert readings.verdict(USD).exact in (0, None)


def test_readings_that_contradict_each_other_twice_are_not_proved() -> None:
    stripe = Simulated(Random(1), opening=0)
    for ago_s in (-2.0, -5.0, -8.0, -11.0):
        stripe.sell(net=700, ago_s=ago_s, balance_lag_s=1.5)

    readings = stripe.prove()

    verdict = readings.verdict(USD)
    assert verdict.exact is None
    assert verdict.lowest is not None
    assert verdict.highest is not None
    assert verdict.lowest <= 0 <= verdict.highest


def test_it_keeps_to_the_calls_that_it_is_given() -> None:
    stripe, _, _ = _proved(3, per_s=20, prices=_ONE_PRICE)

    assert stripe.calls <= stripe.calls_per_s * stripe.lasted_s * 1.25 + 20


def test_a_shorter_patience_is_over_sooner() -> None:
    stripe = Simulated(Random(1), call_s=0.005, opening=70)

    readings = stripe.prove(Patience(agree_s=0.5, judge_s=0.1, search_s=5))

    assert readings.verdict(USD).exact == -70
    assert stripe.lasted_s < 2


def _is_true_or_open(stripe: Simulated, readings: Readings, verdict: Verdict, seed: int) -> None:
    assert verdict.exact in (stripe.truth(readings, verdict.reading), None), f"seed {seed}"


def _bounds_hold(stripe: Simulated, readings: Readings, verdict: Verdict, seed: int) -> None:
    if verdict.lowest is None or verdict.highest is None:
        return
    truth = stripe.truth(readings, verdict.reading)
    assert verdict.lowest <= truth <= verdict.highest, f"seed {seed}"
