from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler import discrepancy
from services.reconciler.compare import Row, Unreadable
from services.reconciler.discrepancy import HEALS_MAX, Discrepancy
from shared.ledger.money import INT64_MAX, INT64_MIN

_ROW = Row(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=-500,
    currency="usd",
    balance_type="payments",
    type="refund",
)
_MISSING = discrepancy.missing(_ROW)


def test_it_opens_what_is_new() -> None:
    opened = discrepancy.found(_MISSING, kept=None)

    assert (opened.status, opened.event, opened.heals) == ("open", "opened", 0)
    assert opened.finding.amount_at_risk == 500
    assert opened.finding.expected == {
        "id": "txn_1",
        "net": -500,
        "currency": "usd",
        "balance_type": "payments",
        "type": "refund",
        "created": 900,
    }


def test_it_says_nothing_of_what_is_known() -> None:
    kept = Discrepancy(finding=_MISSING, status="healing", heals=1)

    assert discrepancy.found(_MISSING, kept=kept) == kept


def test_it_reopens_what_had_been_settled() -> None:
    for status in ("healed", "resolved"):
        kept = Discrepancy(finding=_MISSING, status=status, heals=2)

        again = discrepancy.found(_MISSING, kept=kept)

        assert (again.status, again.event, again.heals) == ("open", "reopened", 0)


def test_it_heals_three_times_and_then_is_stuck_with_its_reason() -> None:
    one = discrepancy.found(_MISSING, kept=None)
    for attempt in range(1, HEALS_MAX + 1):
        one = discrepancy.healing(one, refusal=None)
        assert (one.status, one.heals) == ("healing", attempt)

    given_up = discrepancy.healing(one, refusal="txn_1: fee does not fit 64 bits")

    assert (given_up.status, given_up.event) == ("stuck", "stuck")
    assert given_up.finding.reason == "txn_1: fee does not fit 64 bits"


def test_it_stays_stuck_and_keeps_saying_why() -> None:
    given_up = discrepancy.stuck(Discrepancy(finding=_MISSING, status="open"), reason="because")

    again = discrepancy.found(_MISSING, kept=discrepancy.told(given_up))

    assert discrepancy.healing(again, refusal=None) == again
    assert (again.status, again.event, again.finding.reason) == ("stuck", None, "because")


def test_it_heals_late_what_was_stuck() -> None:
    gone = discrepancy.gone(Discrepancy(finding=_MISSING, status="stuck", heals=3))

    assert (gone.status, gone.event) == ("healed", "healed")


def test_it_resolves_what_was_not_ours_to_heal() -> None:
    finding = discrepancy.unexpected(_ROW)

    gone = discrepancy.gone(Discrepancy(finding=finding, status="open"))

    assert (gone.status, gone.event) == ("resolved", "resolved")
    assert discrepancy.gone(discrepancy.told(gone)).event is None


def test_it_notes_a_refused_attempt_without_news() -> None:
    one = Discrepancy(finding=_MISSING, status="healing", heals=2)

    tried = discrepancy.tried(one, heals=2, reason="refused")

    assert (tried.status, tried.heals, tried.event) == ("healing", 2, None)
    assert tried.finding.reason == "refused"


def test_it_names_what_cannot_be_read_without_its_body() -> None:
    finding = discrepancy.unreadable(Unreadable(id="txn_1", created=9, reason="fee is missing"))

    assert finding.amount_at_risk is None
    assert finding.reason.endswith("fee is missing")


@given(st.integers(INT64_MIN, INT64_MAX), st.integers(INT64_MIN, INT64_MAX))
def test_it_always_fits_its_column(theirs: int, ours: int) -> None:
    finding = discrepancy.drift(
        balance_type="payments", currency="usd", ledger=ours, stripe=theirs, unnamed=ours - theirs
    )

    assert finding.amount_at_risk is not None
    assert 0 <= finding.amount_at_risk <= INT64_MAX
    assert -INT64_MAX <= (finding.effect_minor or 0) <= INT64_MAX


def test_it_says_by_how_much_each_moves_the_difference_and_which_way() -> None:
    dated = replace(_ROW, created=_ROW.created + 1)

    assert discrepancy.missing(_ROW).effect_minor == -_ROW.net
    assert discrepancy.unexpected(_ROW).effect_minor == _ROW.net
    assert discrepancy.different(_ROW, replace(_ROW, net=_ROW.net - 70)).effect_minor == -70
    assert discrepancy.different(_ROW, dated).effect_minor is None
    unreadable = Unreadable(id="txn_1", created=9, reason="fee is missing")
    assert discrepancy.unreadable(unreadable).effect_minor is None


def test_it_searches_for_a_drift_three_times_and_then_says_so() -> None:
    drift = discrepancy.drift(
        balance_type="payments", currency="usd", ledger=5, stripe=0, unnamed=5
    )
    one = discrepancy.searched(discrepancy.found(drift, kept=None), steps_max=3)
    assert (one.status, one.event, one.heals) == ("open", "opened", 1)

    again = discrepancy.searched(discrepancy.found(drift, kept=one), steps_max=3)
    last = discrepancy.searched(discrepancy.found(drift, kept=again), steps_max=3)
    after = discrepancy.searched(discrepancy.found(drift, kept=last), steps_max=3)

    assert (again.status, again.event) == ("open", None)
    assert (last.status, last.event, last.heals) == ("stuck", "stuck", 3)
    assert (after.status, after.event, after.heals) == ("stuck", None, 3)
    assert discrepancy.gone(after).status == "resolved"


def test_what_stripe_has_no_more_is_resolved_and_not_called_healed() -> None:
    for status in ("open", "healing", "stuck"):
        kept = Discrepancy(finding=_MISSING, status=status, heals=2)

        settled = discrepancy.withdrawn(kept)

        assert (settled.status, settled.event) == ("resolved", "resolved")
        assert "no more" in settled.finding.reason
