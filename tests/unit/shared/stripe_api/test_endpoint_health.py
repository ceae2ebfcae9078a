"""What is wrong with how an account's events come: one judgement, whoever asks."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.endpoint_finding import AnnouncedRow, EndpointFinding
from shared.stripe_api.endpoint_health import (
    judge_clock,
    judge_endpoints,
    judge_flow,
    skew_s,
)
from shared.stripe_api.webhook_endpoints import ours, read_endpoints, sent_types
from shared.stripe_api.webhook_events import MOVEMENTS, NEEDED

_VERSION = "2026-10-28.endive"
_EVERYTHING = sorted(event for movement in MOVEMENTS for event in movement.events)
_NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
_NOON_S = int(_NOON.timestamp())


def _raw(*events: str, url: str = "https://one/webhooks/stripe", **fields: Any) -> dict[str, Any]:
    usual = {"status": "enabled", "api_version": _VERSION, "enabled_events": list(events)}
    return {**usual, "url": url, **fields}


def _judged(*rows: dict[str, Any], **options: Any) -> Sequence[EndpointFinding]:
    endpoints = read_endpoints(rows)
    return judge_endpoints(endpoints, prefixes=(), known_version=_VERSION, **options)


def _names(*rows: dict[str, Any], **options: Any) -> list[str]:
    return [finding.name for finding in _judged(*rows, **options)]


@pytest.mark.parametrize(
    ("rows", "name", "says"),
    [
        ([], "no_endpoint", "no webhook endpoint"),
        ([_raw("*", status="disabled")], "disabled", "disabled: https://one/webhooks/stripe"),
        (
            [_raw(*(event for event in _EVERYTHING if event[:6] != "payout"))],
            "types_lacking",
            "is not told of payouts, failed payouts",
        ),
        ([_raw("*", api_version="2020-08-27")], "api_version", "does not announce every refund"),
        ([_raw("*", api_version="2027-01-01.fig")], "api_version", "newer than 2026-10-28.endive"),
        ([_raw("*"), _raw("charge.succeeded")], "doubled", "2 endpoints send the same events"),
    ],
)
def test_it_names_what_is_wrong_and_what_to_do(
    rows: list[dict[str, Any]], name: str, says: str
) -> None:
    [finding] = _judged(*rows)

    assert (finding.name, finding.is_grave) == (name, name == "disabled")
    assert says in finding.found
    assert finding.todo


@pytest.mark.parametrize(
    "rows",
    [
        [_raw("*")],
        [_raw(*_EVERYTHING)],
        [_raw("*", api_version=None)],
        # One each, and together all.
        [
            _raw("payout.paid", "payout.failed"),
            _raw(*(e for e in _EVERYTHING if e[:6] != "payout")),
        ],
        # Another program's is none of ours.
        [_raw("*"), _raw("invoice.paid", url="https://shop/hooks", status="disabled")],
        [_raw("*"), _raw("*", url="https://shop/hooks", api_version="2015-01-01")],
        # A disabled one beside it sends nothing twice.
        [_raw("*"), _raw("*", status="disabled")],
    ],
)
def test_it_finds_nothing_where_all_is_sent_once(rows: list[dict[str, Any]]) -> None:
    assert _names(*rows) == []


def test_a_platform_may_have_two_endpoints_at_one_address() -> None:
    assert _names(_raw("*"), _raw("*"), has_connected=True) == []


def test_without_one_at_our_path_any_endpoint_may_be_ours() -> None:
    rows = [_raw("invoice.paid", url="https://a/x"), _raw("*", url="https://b/y?token=hidden")]
    endpoints = read_endpoints([*rows, "no endpoint"])

    assert len(ours(endpoints)) == 2
    assert sent_types(endpoints) == NEEDED
    assert not any("hidden" in endpoint.url for endpoint in endpoints)
    assert _names(*rows) == []


def test_what_is_disabled_sends_nothing() -> None:
    assert sent_types(read_endpoints([_raw("*", status="disabled")])) == frozenset()
    assert sent_types(()) == frozenset()


def _rows(*ages_s: int, by_pass: bool) -> list[AnnouncedRow]:
    return [AnnouncedRow(created_s=_NOON_S - age_s, by_pass=by_pass) for age_s in ages_s]


_HEARD = _rows(*range(4000, 8000, 60), by_pass=False)


def _silent(rows: Sequence[AnnouncedRow], *, age_s: int | None = 3600) -> bool:
    last = None if age_s is None else _NOON - timedelta(seconds=age_s)
    finding = judge_flow(rows, last_event=last, until_s=_NOON_S - 120)
    assert finding is None or (finding.name, finding.is_grave) == ("silent", True)
    return finding is not None


def test_it_is_silent_when_passes_find_what_events_would_have_announced() -> None:
    assert _silent([*_HEARD, *_rows(200, 1000, 3000, by_pass=True)])


def test_it_is_silent_when_none_ever_came() -> None:
    assert _silent(_rows(200, 1000, 3000, by_pass=True), age_s=None)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (_HEARD, "nothing was sold since"),
        ([*_HEARD, *_rows(200, 1000, by_pass=True)], "too few to say"),
        ([*_HEARD, *_rows(200, 1000, 3000, by_pass=False)], "their webhooks brought them"),
        ([*_HEARD, *_rows(10, 20, 119, by_pass=True)], "they are too young"),
        ([*_HEARD, *_rows(3700, 3800, 3900, by_pass=True)], "events came after them"),
        (_rows(*range(600, 90_000, 3_000), by_pass=True), "such gaps are usual"),
    ],
)
def test_it_is_not_silent_when(rows: list[AnnouncedRow], why: str) -> None:
    assert not _silent(rows), why


@given(ages_s=st.lists(st.integers(0, 10_000), max_size=30), by_pass=st.booleans())
def test_it_is_never_silent_while_the_latest_row_was_announced(
    ages_s: list[int], *, by_pass: bool
) -> None:
    rows = _rows(*ages_s, by_pass=by_pass)

    assert not _silent(rows, age_s=0)


@pytest.mark.parametrize(
    ("off_s", "is_grave"), [(0, None), (30, None), (31, False), (300, False), (301, True)]
)
def test_it_judges_our_clock_by_stripes(off_s: float, *, is_grave: bool | None) -> None:
    finding = judge_clock(off_s)

    assert (None if finding is None else finding.is_grave) == is_grave


@given(slow_s=st.floats(0, 60), whole_s=st.integers(-500, 500))
def test_a_clock_is_off_by_no_more_than_it_is(slow_s: float, whole_s: int) -> None:
    theirs = _NOON + timedelta(seconds=whole_s)
    off_s = skew_s(began=_NOON, theirs=theirs, ended=_NOON + timedelta(seconds=slow_s))

    assert 0 <= off_s <= abs(whole_s)
