"""Which webhook endpoint is told of all that moves money, and what an incomplete one lacks."""

from typing import Any

import pytest

from shared.stripe_api.references import PATHS
from shared.stripe_api.webhook_events import MOVEMENTS, NEEDED, sent_of_needed, unannounced

_EVERYTHING = sorted(event for movement in MOVEMENTS for event in movement.events)


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


def test_of_what_is_enabled_it_takes_what_it_needs() -> None:
    assert sent_of_needed(["*"]) == NEEDED
    assert sent_of_needed(["invoice.paid", "payout.paid", "charge.failed"]) == {
        "payout.paid",
        "charge.failed",
    }
    assert sent_of_needed([]) == frozenset()
