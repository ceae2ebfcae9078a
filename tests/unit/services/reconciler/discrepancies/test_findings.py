from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.findings import HEALS_MAX, Discrepancy, Finding
from shared.ledger.balance_transaction import parse
from shared.ledger.money import INT64_MAX, INT64_MIN
from shared.ledger.transaction_row import MalformedRow, TransactionRow, row_of
from tests.support.posting import row

_ROW = TransactionRow(
    id="txn_1",
    created=900,
    fingerprint=bytes(16),
    net=-500,
    currency="usd",
    balance_type="payments",
    type="refund",
)
_MISSING = findings.missing(_ROW)


def test_it_opens_what_is_new() -> None:
    opened = findings.open_or_refresh(_MISSING, kept=None)

    assert (opened.status, opened.event, opened.heals) == ("open", "opened", 0)
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


def test_both_sides_say_all_that_is_known_of_them() -> None:
    raw = row("txn_1", fee_details=[_fee("tax", 20), _fee("stripe_fee", 300)])
    theirs = row_of(parse(raw))
    ours = replace(_ROW, amount=-400, fee=100, entry_id="je_1", available_on=5)

    finding = findings.different(theirs, ours)

    assert finding.expected is not None
    assert finding.actual is not None
    assert finding.expected.keys() == finding.actual.keys()
    assert (finding.expected["amount"], finding.expected["source"]) == (10_000, "ch_txn_1")
    # In one order, whichever Stripe lists them in.
    assert finding.expected["fee_details"] == [_fee("stripe_fee", 300), _fee("tax", 20)]
    assert (finding.actual["amount"], finding.actual["fee"]) == (-400, 100)
    assert (finding.actual["entry_id"], finding.expected["entry_id"]) == ("je_1", None)


def _fee(name: str, amount_minor: int) -> dict[str, object]:
    return {"type": name, "amount": amount_minor, "currency": "usd"}


def test_it_says_nothing_of_what_is_known() -> None:
    kept = Discrepancy(finding=_MISSING, status="healing", heals=1)

    assert findings.open_or_refresh(_MISSING, kept=kept) == kept


def test_it_reopens_what_had_been_settled() -> None:
    for status in ("healed", "resolved"):
        kept = Discrepancy(finding=_MISSING, status=status, heals=2)

        again = findings.open_or_refresh(_MISSING, kept=kept)

        assert (again.status, again.event, again.heals) == ("open", "reopened", 0)


def test_it_heals_three_times_and_then_is_stuck_with_its_reason() -> None:
    one = findings.open_or_refresh(_MISSING, kept=None)
    for attempt in range(1, HEALS_MAX + 1):
        one = findings.start_heal(one, refusal=None)
        assert (one.status, one.heals) == ("healing", attempt)

    given_up = findings.start_heal(one, refusal="txn_1: fee does not fit 64 bits")

    assert (given_up.status, given_up.event) == ("stuck", "stuck")
    assert given_up.finding.reason == "txn_1: fee does not fit 64 bits"


def test_it_stays_stuck_and_keeps_saying_why() -> None:
    given_up = findings.stuck(Discrepancy(finding=_MISSING, status="open"), reason="because")

    again = findings.open_or_refresh(_MISSING, kept=findings.clear_event(given_up))

    assert findings.start_heal(again, refusal=None) == again
    assert (again.status, again.event, again.finding.reason) == ("stuck", None, "because")


def test_it_heals_late_what_was_stuck() -> None:
    gone = findings.gone(Discrepancy(finding=_MISSING, status="stuck", heals=3))

    assert (gone.status, gone.event) == ("healed", "healed")


def test_it_resolves_what_was_not_ours_to_heal() -> None:
    finding = findings.unexpected(_ROW)

    gone = findings.gone(Discrepancy(finding=finding, status="open"))

    assert (gone.status, gone.event) == ("resolved", "resolved")
    assert findings.gone(findings.clear_event(gone)).event is None


def test_it_notes_a_refused_attempt_without_news() -> None:
    one = Discrepancy(finding=_MISSING, status="healing", heals=2)

    tried = findings.heal_refused(one, heals=2, reason="refused")

    assert (tried.status, tried.heals, tried.event) == ("healing", 2, None)
    assert tried.finding.reason == "refused"


def test_it_names_what_cannot_be_read_without_its_body() -> None:
    finding = findings.unreadable(MalformedRow(id="txn_1", created=9, reason="fee is missing"))

    assert finding.amount_at_risk is None
    assert finding.reason.endswith("fee is missing")


@given(st.integers(INT64_MIN, INT64_MAX), st.integers(INT64_MIN, INT64_MAX))
def test_it_always_fits_its_column(theirs: int, ours: int) -> None:
    finding = findings.drift(
        balance_type="payments", currency="usd", ledger=ours, stripe=theirs, unnamed=ours - theirs
    )

    assert finding.amount_at_risk is not None
    assert 0 <= finding.amount_at_risk <= INT64_MAX
    assert -INT64_MAX <= (finding.effect_minor or 0) <= INT64_MAX


def test_it_says_by_how_much_each_moves_the_difference_and_which_way() -> None:
    dated = replace(_ROW, created=_ROW.created + 1)

    assert findings.missing(_ROW).effect_minor == -_ROW.net
    assert findings.unexpected(_ROW).effect_minor == _ROW.net
    assert findings.different(_ROW, replace(_ROW, net=_ROW.net - 70)).effect_minor == -70
    assert findings.different(_ROW, dated).effect_minor is None
    elsewhere = findings.different(_ROW, replace(_ROW, net=-700, currency="eur"))
    assert (elsewhere.effect_minor, elsewhere.currency) == (-700, "eur")
    unreadable = MalformedRow(id="txn_1", created=9, reason="fee is missing")
    assert findings.unreadable(unreadable).effect_minor is None


def test_it_searches_for_a_drift_three_times_and_then_says_so() -> None:
    drift = findings.drift(balance_type="payments", currency="usd", ledger=5, stripe=0, unnamed=5)
    one = findings.search_failed(findings.open_or_refresh(drift, kept=None), steps_max=3)
    assert (one.status, one.event, one.heals) == ("open", "opened", 1)

    again = findings.search_failed(findings.open_or_refresh(drift, kept=one), steps_max=3)
    last = findings.search_failed(findings.open_or_refresh(drift, kept=again), steps_max=3)
    after = findings.search_failed(findings.open_or_refresh(drift, kept=last), steps_max=3)

    assert (again.status, again.event) == ("open", None)
    assert (last.status, last.event, last.heals) == ("stuck", "stuck", 3)
    assert (after.status, after.event, after.heals) == ("stuck", None, 3)
    assert findings.gone(after).status == "resolved"


def test_what_stripe_has_no_more_is_resolved_and_not_called_healed() -> None:
    for status in ("open", "healing", "stuck"):
        kept = Discrepancy(finding=_MISSING, status=status, heals=2)

        settled = findings.withdraw(kept)

        assert (settled.status, settled.event) == ("resolved", "resolved")
        assert "no more" in settled.finding.reason


def _closed(finding: Finding) -> Discrepancy:
    return Discrepancy(finding=finding, status="resolved", heals=2, note="a person has seen it")


def test_what_a_person_closed_stays_closed_while_it_says_the_same() -> None:
    dated = replace(_ROW, available_on=950)
    for finding, again in (
        (_MISSING, findings.missing(dated)),
        (findings.unexpected(_ROW), findings.unexpected(dated)),
        (findings.coverage_gap("t", reason="a"), findings.coverage_gap("t", reason="b")),
        (_drift(50), _drift(50, ledger=900)),
    ):
        kept = _closed(finding)

        stays = findings.open_or_refresh(again, kept=kept)

        assert stays == kept
        assert stays.is_settled
        assert findings.start_heal(stays, refusal=None) == stays
        assert findings.search_failed(stays, steps_max=1) == stays


def test_what_a_person_closed_is_reopened_when_it_changes() -> None:
    other = replace(_ROW, net=-501)
    for before, after in (
        (_MISSING, findings.missing(other)),
        (findings.unexpected(_ROW), findings.unexpected(other)),
        (findings.different(_ROW, other), findings.different(other, _ROW)),
        (_drift(50), _drift(51)),
    ):
        again = findings.open_or_refresh(after, kept=_closed(before))

        assert (again.status, again.event, again.heals, again.note) == ("open", "reopened", 0, None)


def test_what_a_person_closed_and_is_gone_moves_nothing_and_is_no_news() -> None:
    for settle in (findings.gone, findings.withdraw):
        kept = _closed(_MISSING)

        gone = settle(kept)
        back = findings.open_or_refresh(_MISSING, kept=gone)

        assert (gone.status, gone.event, gone.note) == ("resolved", None, kept.note)
        assert gone.finding.effect_minor is None
        # It says what it said, and its money is off again.
        assert back == kept


def test_a_drift_that_was_gone_and_is_back_is_news_whoever_closed_it() -> None:
    gone = findings.gone(_closed(_drift(50)))

    assert findings.open_or_refresh(_drift(50), kept=gone).event == "reopened"


def test_what_settled_by_itself_keeps_what_it_was() -> None:
    healed = Discrepancy(finding=_MISSING, status="healed")

    assert findings.gone(healed) == healed


def test_what_was_reversed_and_stripe_lists_lacks_all_of_it() -> None:
    nothing = replace(_ROW, net=0, fingerprint=b"", is_reversed=True, entry_id="je_1")

    finding = findings.different(_ROW, nothing)

    assert (finding.amount_at_risk, finding.effect_minor) == (500, 500)
    assert finding.actual is not None
    assert (finding.actual["net"], finding.actual["entry_id"]) == (0, "je_1")
    assert "reversed" in finding.reason


def _drift(unnamed: int, *, ledger: int = 100) -> Finding:
    return findings.drift(
        balance_type="payments", currency="usd", ledger=ledger, stripe=40, unnamed=unnamed
    )
