"""Which webhook endpoint is told of all that moves money, and what an incomplete one lacks."""

from typing import Any

import pytest

from services.cli.doctor.stripe_account import judge_endpoints
from shared.stripe_api.references import PATHS
from shared.stripe_api.webhook_events import MOVEMENTS, unannounced

_EVERYTHING = sorted(event for movement in MOVEMENTS for event in movement.events)


def _endpoint(*events: str, status: str = "enabled", url: str = "https://one") -> dict[str, Any]:
    return {"status": status, "url": url, "enabled_events": list(events)}


def test_a_star_announces_everything() -> None:
    assert unannounced(["*"], prefixes=frozenset({"tu", "tr", "fee"})) == {}


def test_any_one_event_of_a_movement_is_enough() -> None:
    one_each = [min(movement.events) for movement in MOVEMENTS]

    assert unannounced(one_each, prefixes=frozenset({"tu", "tr", "trr", "fee", "ipi"})) == {}


@pytest.mark.parametrize("movement", MOVEMENTS, ids=lambda movement: movement.name)
def test_a_movement_without_any_of_its_events_is_named(movement: Any) -> None:
    enabled = [event for event in _EVERYTHING if event not in movement.events]
    prefixes = frozenset({movement.prefix} if movement.prefix else ())

    assert movement.name in unannounced(enabled, prefixes=prefixes)


def test_what_a_business_has_never_had_is_not_asked_for() -> None:
    enabled = [event for event in _EVERYTHING if not event.startswith("topup.")]

    assert unannounced(enabled, prefixes=frozenset({"ch"})) == {}
    assert unannounced(enabled, prefixes=frozenset({"ch", "tu"})) == {"top-ups": "topup.succeeded"}


def test_every_announcing_event_is_about_an_object_that_names_its_money() -> None:
    kinds = {kind.replace(".", "_") for kind in PATHS} | {"charge.dispute", "charge.refund"}

    assert [
        event for event in _EVERYTHING if event.rpartition(".")[0].removesuffix(".") not in kinds
    ] == []


def test_one_endpoint_that_is_told_everything_is_enough() -> None:
    check = judge_endpoints(
        [_endpoint("invoice.paid"), _endpoint("*", url="https://two/x?token=hidden")],
        check="stripe",
        prefixes=frozenset(),
    )

    assert check.verdict == "ok"
    assert "https://two/x" in check.found
    assert "hidden" not in check.found


@pytest.mark.parametrize(
    ("endpoints", "says"),
    [
        ([], "no webhook endpoint"),
        ([_endpoint("*", status="disabled")], "disabled: https://one"),
        ([_endpoint(*(event for event in _EVERYTHING if event[:6] != "payout"))], "payouts"),
    ],
)
def test_what_is_not_told_is_a_warning(endpoints: list[dict[str, Any]], says: str) -> None:
    check = judge_endpoints(endpoints, check="stripe", prefixes=frozenset())

    assert check.verdict == "warn"
    assert says in check.found
    assert check.todo
