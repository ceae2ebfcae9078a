from dataclasses import replace

from services.reconciler.discrepancies import findings
from shared.ledger.discrepancy import (
    ATTEMPTS_MAX,
    Discrepancy,
    Finding,
    clear_event,
    close_discrepancy,
    heal_refused,
    mark_stuck,
    open_or_refresh,
    search_failed,
    start_heal,
    withdraw_discrepancy,
)
from shared.ledger.transaction_row import TransactionRow

_ROW = TransactionRow(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=-500,
    currency="usd",
    balance_type="payments",
    type="refund",
)
_MISSING = findings.missing_finding(_ROW)


def test_it_opens_what_is_new() -> None:
    opened = open_or_refresh(_MISSING, known=None)

    assert (opened.status, opened.event, opened.attempts) == ("open", "opened", 0)
    assert opened.finding.amount_at_risk == 500
    assert opened.finding.expected == {
        "id": "txn_1",
        "amount": None,
        "fee": None,
        "fee_details": None,
        "net": -500,
        "currency": "usd",
        "type": "refund",
        "reporting_category": "",
        "balance_type": "payments",
        "created": 900,
        "available_on": None,
        "source": None,
        "entry_id": None,
    }


def test_it_says_nothing_of_what_is_known() -> None:
    discrepancy = Discrepancy(finding=_MISSING, status="healing", attempts=1)

    assert open_or_refresh(_MISSING, known=discrepancy) == discrepancy


def test_it_reopens_what_had_been_settled() -> None:
    for status in ("healed", "resolved"):
        discrepancy = Discrepancy(finding=_MISSING, status=status, attempts=2)

        again = open_or_refresh(_MISSING, known=discrepancy)

        assert (again.status, again.event, again.attempts) == ("open", "reopened", 0)


def test_it_heals_three_times_and_then_is_stuck_with_its_reason() -> None:
    discrepancy = open_or_refresh(_MISSING, known=None)
    for attempt in range(1, ATTEMPTS_MAX + 1):
        discrepancy = start_heal(discrepancy, refusal=None)
        assert (discrepancy.status, discrepancy.attempts) == ("healing", attempt)

    given_up = start_heal(discrepancy, refusal="txn_1: fee does not fit 64 bits")

    assert (given_up.status, given_up.event) == ("stuck", "stuck")
    assert given_up.finding.reason == "txn_1: fee does not fit 64 bits"


def test_it_stays_stuck_and_keeps_saying_why() -> None:
    given_up = mark_stuck(Discrepancy(finding=_MISSING, status="open"), reason="because")

    again = open_or_refresh(_MISSING, known=clear_event(given_up))

    assert start_heal(again, refusal=None) == again
    assert (again.status, again.event, again.finding.reason) == ("stuck", None, "because")


def test_it_heals_late_what_was_stuck() -> None:
    gone = close_discrepancy(Discrepancy(finding=_MISSING, status="stuck", attempts=3))

    assert (gone.status, gone.event) == ("healed", "healed")


def test_it_resolves_what_was_not_ours_to_heal() -> None:
    finding = findings.unexpected_finding(_ROW)

    gone = close_discrepancy(Discrepancy(finding=finding, status="open"))

    assert (gone.status, gone.event) == ("resolved", "resolved")
    assert close_discrepancy(clear_event(gone)).event is None


def test_it_notes_a_refused_attempt_without_news() -> None:
    discrepancy = Discrepancy(finding=_MISSING, status="healing", attempts=2)

    tried = heal_refused(discrepancy, attempts=2, reason="refused")

    assert (tried.status, tried.attempts, tried.event) == ("healing", 2, None)
    assert tried.finding.reason == "refused"


def test_it_searches_for_a_drift_three_times_and_then_says_so() -> None:
    drift = findings.drift_finding(
        balance_type="payments", currency="usd", ledger=5, stripe=0, unnamed=5
    )
    discrepancy = search_failed(open_or_refresh(drift, known=None), steps_max=3)
    assert (discrepancy.status, discrepancy.event, discrepancy.attempts) == ("open", "opened", 1)

    again = search_failed(open_or_refresh(drift, known=discrepancy), steps_max=3)
    last = search_failed(open_or_refresh(drift, known=again), steps_max=3)
    after = search_failed(open_or_refresh(drift, known=last), steps_max=3)

    assert (again.status, again.event) == ("open", None)
    assert (last.status, last.event, last.attempts) == ("stuck", "stuck", 3)
    assert (after.status, after.event, after.attempts) == ("stuck", None, 3)
    assert close_discrepancy(after).status == "resolved"


def test_what_stripe_has_no_more_is_resolved_and_not_called_healed() -> None:
    for status in ("open", "healing", "stuck"):
        discrepancy = Discrepancy(finding=_MISSING, status=status, attempts=2)

        settled = withdraw_discrepancy(discrepancy)

        assert (settled.status, settled.event) == ("resolved", "resolved")
        assert "no more" in settled.finding.reason


def _closed(finding: Finding) -> Discrepancy:
    return Discrepancy(finding=finding, status="resolved", attempts=2, note="a person has seen it")


def test_what_a_person_closed_stays_closed_while_it_says_the_same() -> None:
    dated = replace(_ROW, available_on=950)
    for finding, again in (
        (_MISSING, findings.missing_finding(dated)),
        (findings.unexpected_finding(_ROW), findings.unexpected_finding(dated)),
        (findings.coverage_gap("t", reason="a"), findings.coverage_gap("t", reason="b")),
        (_drift(50), _drift(50, ledger=900)),
    ):
        discrepancy = _closed(finding)

        stays = open_or_refresh(again, known=discrepancy)

        assert stays == discrepancy
        assert stays.is_settled
        assert start_heal(stays, refusal=None) == stays
        assert search_failed(stays, steps_max=1) == stays


def test_what_a_person_closed_is_reopened_when_it_changes() -> None:
    other = replace(_ROW, net=-501)
    for before, after in (
        (_MISSING, findings.missing_finding(other)),
        (findings.unexpected_finding(_ROW), findings.unexpected_finding(other)),
        (findings.different_finding(_ROW, other), findings.different_finding(other, _ROW)),
        (_drift(50), _drift(51)),
    ):
        again = open_or_refresh(after, known=_closed(before))

        assert (again.status, again.event, again.attempts, again.note) == (
            "open",
            "reopened",
            0,
            None,
        )


def test_what_a_person_closed_and_is_gone_moves_nothing_and_is_no_news() -> None:
    for settle in (close_discrepancy, withdraw_discrepancy):
        discrepancy = _closed(_MISSING)

        gone = settle(discrepancy)
        back = open_or_refresh(_MISSING, known=gone)

        assert (gone.status, gone.event, gone.note) == ("resolved", None, discrepancy.note)
        assert gone.finding.effect_minor is None
        # It says what it said, and its money is off again.
        assert back == discrepancy


def test_a_drift_that_was_gone_and_is_back_is_news_whoever_closed_it() -> None:
    gone = close_discrepancy(_closed(_drift(50)))

    assert open_or_refresh(_drift(50), known=gone).event == "reopened"


def test_what_settled_by_itself_keeps_what_it_was() -> None:
    healed = Discrepancy(finding=_MISSING, status="healed")

    assert close_discrepancy(healed) == healed


def _drift(unnamed: int, *, ledger: int = 100) -> Finding:
    return findings.drift_finding(
        balance_type="payments", currency="usd", ledger=ledger, stripe=40, unnamed=unnamed
    )
