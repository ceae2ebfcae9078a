"""How a delivery goes, decided at random; and the limits, faults and settings beside it."""

from random import Random

import pytest

from shared.dev.fake_stripe.api.faults import Call, Fault, Faults
from shared.dev.fake_stripe.api.rate_limits import RateLimits
from shared.dev.fake_stripe.config import Dials, load_config
from shared.dev.fake_stripe.errors import RequestRefused
from shared.dev.fake_stripe.webhooks.delivery_plan import (
    plan_delivery,
    retry_delay_s,
    signature,
)
from shared.settings.model import ConfigurationError


def test_it_sends_one_copy_at_once_when_no_dial_is_turned() -> None:
    planned = plan_delivery(Random(1), Dials())

    assert planned.delays_s == (0.0,)
    assert planned.faults == ()


def test_it_drops_doubles_and_delays_as_often_as_the_dials_say() -> None:
    rng = Random(1)
    plans = [plan_delivery(rng, Dials(drop=0.2, double=0.2, late=0.1)) for _ in range(5_000)]
    faults = [fault for planned in plans for fault in planned.faults]

    assert 900 < faults.count("dropped") < 1_100
    assert 700 < faults.count("doubled") < 900
    assert 320 < faults.count("late") < 480


def test_a_dropped_event_has_no_copy_and_a_doubled_one_has_two() -> None:
    assert plan_delivery(Random(1), Dials(drop=1.0)).delays_s == ()
    assert len(plan_delivery(Random(1), Dials(double=1.0)).delays_s) == 2


def test_it_waits_longer_before_each_retry_up_to_a_limit() -> None:
    delays_s = [retry_delay_s(attempt, Random(1), longest_s=15) for attempt in (1, 3, 6, 500)]

    assert delays_s == sorted(delays_s)
    assert delays_s[-1] <= 15


def test_it_signs_each_attempt_with_its_own_time() -> None:
    first = signature("whsec_fake", b"{}", at=1)
    second = signature("whsec_fake", b"{}", at=2)

    assert first.startswith("t=1,v1=")
    assert first.partition("v1=")[2] != second.partition("v1=")[2]


def test_it_admits_25_calls_a_second_to_one_endpoint() -> None:
    limits = RateLimits()
    for _ in range(25):
        limits.admit("GET /v1/balance", now_s=100.0)

    with pytest.raises(RequestRefused) as refused:
        limits.admit("GET /v1/balance", now_s=100.0)

    assert (refused.value.status, refused.value.reason) == (429, "endpoint-rate")
    limits.admit("GET /v1/balance", now_s=100.05)


def test_it_admits_100_calls_a_second_in_all() -> None:
    limits = RateLimits()
    for n in range(100):
        limits.admit(f"GET /v1/{n % 5}", now_s=100.0)

    with pytest.raises(RequestRefused) as refused:
        limits.admit("GET /v1/another", now_s=100.0)

    assert refused.value.reason == "global-rate"


def test_a_fault_strikes_as_often_as_it_was_armed_and_only_there() -> None:
    faults = Faults()
    faults.arm(Fault(endpoint="GET /v1/balance", kind="500", left=2, delay_s=0))

    taken = [faults.take(Call(name)) for name in ("GET /v1/events", *["GET /v1/balance"] * 3)]

    assert [fault is not None for fault in taken] == [False, True, True, False]


def test_a_fault_strikes_the_account_and_the_page_that_it_is_meant_for() -> None:
    faults = Faults()
    faults.arm(Fault(endpoint="*", kind="deleted_cursor", left=1, delay_s=0, account="acct_1"))
    calls = [
        Call("GET /v1/balance_transactions", account="acct_2", has_cursor=True),
        Call("GET /v1/balance_transactions", account="acct_1"),
        Call("GET /v1/balance_transactions", account="acct_1", has_cursor=True),
    ]

    taken = [faults.take(call) for call in calls]

    assert [fault is not None for fault in taken] == [False, False, True]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FAKE_STRIPE_DROPP", "1"),
        ("FAKE_STRIPE_DROP", "2"),
        ("FAKE_STRIPE_RATE_PER_S", "fast"),
        ("FAKE_STRIPE_SEED", "-1"),
        ("FAKE_STRIPE_LISTEN", "8080"),
        ("FAKE_STRIPE_ENDPOINT_STATUS", "asleep"),
        ("FAKE_STRIPE_ACCOUNTS_FILE", "/nonexistent/accounts.toml"),
    ],
)
def test_it_refuses_a_setting_it_cannot_use_and_names_it(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        load_config({name: value})


def test_its_endpoint_and_its_key_are_set_from_outside() -> None:
    plain = load_config({})
    settings = load_config(
        {
            "FAKE_STRIPE_ENABLED_EVENTS": "payout.paid,payout.failed",
            "FAKE_STRIPE_ENDPOINT_STATUS": "disabled",
            "FAKE_STRIPE_DENIED": "payout_read",
        }
    )

    assert (plain.enabled_events, plain.endpoint_status) == (("*",), "enabled")
    assert not plain.denied
    assert settings.enabled_events == ("payout.paid", "payout.failed")
    assert settings.endpoint_status == "disabled"
    assert settings.denied == {"payout_read"}


def test_its_settings_never_show_a_secret() -> None:
    settings = load_config(
        {"FAKE_STRIPE_API_KEY": "rk_test_hidden", "FAKE_STRIPE_WEBHOOK_SECRET": "w_s"}
    )

    assert "rk_test_hidden" not in repr(settings)
    assert "w_s" not in repr(settings)
