"""One fact is one discrepancy, told once, whatever its kind and however often it is seen."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.discrepancy import (
    Discrepancy,
    DiscrepancyKey,
    Finding,
    Kind,
    clear_event,
    close_discrepancy,
    open_or_refresh,
)

_KINDS = st.sampled_from(sorted(get_args(Kind)))
_FACTS = st.builds(
    Finding,
    kind=_KINDS,
    object_id=st.sampled_from(["txn_1", "txn_2"]),
    amount_at_risk=st.just(500),
    currency=st.just("usd"),
    reason=st.sampled_from(["it is lacking", "it is lacking still"]),
    expected=st.just({"net": 500}),
    effect_minor=st.just(-500),
)


def _see(
    sightings: Sequence[Finding], page: dict[DiscrepancyKey, Discrepancy]
) -> Counter[tuple[DiscrepancyKey, str]]:
    """Put what is seen on the page, one after the other, and count what is told of each."""
    news: Counter[tuple[DiscrepancyKey, str]] = Counter()
    for finding in sightings:
        key = finding.kind, finding.object_id
        discrepancy = open_or_refresh(finding, known=page.get(key))
        assert discrepancy.key == key
        if discrepancy.event is not None:
            news[key, discrepancy.event] += 1
        page[key] = clear_event(discrepancy)
    return news


@given(st.lists(_FACTS, max_size=30))
def test_it_is_one_and_is_told_once_however_often_it_is_seen(sightings: Sequence[Finding]) -> None:
    page: dict[DiscrepancyKey, Discrepancy] = {}

    news = _see(sightings, page)

    facts = {(finding.kind, finding.object_id) for finding in sightings}
    assert page.keys() == facts
    assert news == Counter({(key, "opened"): 1 for key in facts})
    assert all(discrepancy.status == "open" for discrepancy in page.values())


@given(st.lists(_FACTS, min_size=1, max_size=10), st.integers(1, 3))
def test_it_is_told_once_more_each_time_that_it_was_gone(
    sightings: Sequence[Finding], returns: int
) -> None:
    page: dict[DiscrepancyKey, Discrepancy] = {}
    news = _see(sightings, page)
    for _ in range(returns):
        for key, discrepancy in page.items():
            page[key] = clear_event(close_discrepancy(discrepancy))
        news += _see([*sightings, *sightings], page)

    for finding in sightings:
        key = finding.kind, finding.object_id
        assert (news[key, "opened"], news[key, "reopened"]) == (1, returns)


@given(st.lists(_FACTS, min_size=1, max_size=10))
def test_what_a_person_closed_is_not_told_again(sightings: Sequence[Finding]) -> None:
    page: dict[DiscrepancyKey, Discrepancy] = {}
    _see(sightings, page)
    for key, discrepancy in page.items():
        page[key] = replace(discrepancy, status="resolved", note="it was looked at")

    assert _see([*sightings, *sightings], page) == Counter()
