from dataclasses import replace

import pytest

from shared.ledger.balance_transaction import BalanceTransaction, FeeDetail
from shared.ledger.discrepancy import Finding
from shared.ledger.money import INT64_MAX, INT64_MIN
from shared.ledger.posting_findings import find_oddities as find

CHARGE = BalanceTransaction(
    id="txn_1",
    amount=10000,
    fee=320,
    net=9680,
    currency="usd",
    type="charge",
    reporting_category="charge",
    balance_type="payments",
    fee_details=(FeeDetail("stripe_fee", 320, "usd"),),
    source_id="ch_1",
    created=1772445600,
    available_on=1772582400,
    status="pending",
)
NEW_FEE = FeeDetail("new_fee", 500, "usd")


def findings(bt: BalanceTransaction, *, no_rule: str | None = None) -> dict[str, Finding]:
    listed = find(bt, no_rule=no_rule, fee_types={"stripe_fee", "tax"}, source_expected=True)
    return {finding.kind: finding for finding in listed}


def at_risk(bt: BalanceTransaction, *, no_rule: str | None = None) -> dict[str, int]:
    by_kind = findings(bt, no_rule=no_rule)
    return {kind: finding.amount_at_risk or 0 for kind, finding in by_kind.items()}


def test_it_finds_nothing_in_a_row_that_agrees_with_itself() -> None:
    assert findings(CHARGE) == {}


def test_it_finds_a_fee_that_is_not_the_sum_of_its_details() -> None:
    # Net and details agree, so nothing stands in suspense: only `fee` says otherwise.
    findings_now = findings(replace(CHARGE, fee=350))

    assert findings_now["fee_mismatch"] == Finding(
        "fee_mismatch",
        "txn_1",
        30,
        "usd",
        "fee is 350, its details add up to 320; fee is 350, amount - net is 320",
    )
    assert len(findings_now) == 1


@pytest.mark.parametrize(
    ("row", "amount"),
    [
        (replace(CHARGE, fee_details=()), 320),
        (replace(CHARGE, fee_details=(FeeDetail("stripe_fee", 300, "usd"),)), 20),
        (replace(CHARGE, fee_details=(FeeDetail("stripe_fee", 340, "usd"),)), 20),
        (replace(CHARGE, net=9600), 80),
        (replace(CHARGE, net=9700), 20),
        (replace(CHARGE, fee=0), 320),
        (replace(CHARGE, fee=-320), 640),
        # `fee`, details and amount - net: 350, 320 and 400.
        (replace(CHARGE, fee=350, net=9600), 80),
    ],
)
def test_it_puts_at_risk_how_far_apart_the_statements_of_one_fee_are(
    row: BalanceTransaction, amount: int
) -> None:
    assert at_risk(row) == {"fee_mismatch": amount}


def test_it_puts_an_unknown_fee_at_risk_with_its_own_amount_though_the_rest_offsets_it() -> None:
    # In suspense +500 and -500: nothing stands there, and two things are wrong.
    offset = replace(CHARGE, fee_details=(*CHARGE.fee_details, NEW_FEE))

    assert at_risk(offset) == {"unknown_type": 500, "fee_mismatch": 500}


def test_it_puts_each_unknown_fee_at_risk_whatever_its_sign() -> None:
    fees = (*CHARGE.fee_details, NEW_FEE, replace(NEW_FEE, type="other_fee", amount=-500))

    assert at_risk(replace(CHARGE, fee_details=fees)) == {"unknown_type": 1000}


def test_it_puts_the_amount_at_risk_where_the_type_has_no_rule() -> None:
    findings_now = findings(CHARGE, no_rule="it is new")

    assert list(findings_now) == ["unknown_type"]
    assert findings_now["unknown_type"].amount_at_risk == 10000
    assert findings_now["unknown_type"].reason.endswith(": it is new")


def test_it_adds_unknown_fees_to_an_amount_without_a_rule() -> None:
    both = replace(CHARGE, fee=820, net=9180, fee_details=(*CHARGE.fee_details, NEW_FEE))

    assert at_risk(both, no_rule="it is new") == {"unknown_type": 10500}


def test_it_finds_one_thing_of_each_kind_the_gravest_first() -> None:
    odd = replace(CHARGE, source_id=None, fee=999, fee_details=(*CHARGE.fee_details, NEW_FEE))

    assert list(at_risk(odd)) == ["unknown_type", "fee_mismatch", "null_source"]
    assert at_risk(odd)["null_source"] == 9680


def test_it_names_a_fee_in_another_currency_though_the_rest_agrees() -> None:
    foreign = replace(CHARGE, fee_details=(*CHARGE.fee_details, FeeDetail("tax", 50, "eur")))

    findings_now = findings(foreign)

    assert at_risk(foreign) == {"fee_mismatch": 0}
    assert findings_now["fee_mismatch"].reason == "fee tax is in eur, not usd"


@pytest.mark.parametrize(
    "extreme",
    [
        replace(CHARGE, source_id=None, amount=INT64_MIN),
        replace(CHARGE, source_id=None, net=INT64_MIN),
        replace(CHARGE, source_id=None, fee=INT64_MIN),
    ],
)
def test_it_puts_no_more_at_risk_than_a_bigint_holds(extreme: BalanceTransaction) -> None:
    amounts = at_risk(extreme, no_rule="it is new").values()

    assert max(amounts) == INT64_MAX
    assert min(amounts) >= 0
