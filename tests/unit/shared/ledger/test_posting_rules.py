from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args, get_type_hints

import pytest
import stripe

from shared.ledger.balance_transaction import BalanceTransaction, FeeDetail
from shared.ledger.discrepancy import Finding
from shared.ledger.journal import entry_id
from shared.ledger.money import INT64_MIN, AmountOutOfRange
from shared.ledger.posting_rules import (
    ANNOUNCED_TYPES,
    CATCH_ALL_RULES,
    RULES,
    RULES_BY_TYPE,
    UNDECIDED,
    EntryWithFindings,
    is_announced,
    make_entry,
    rule_account,
)
from shared.ledger.stripe_account import StripeAccount

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
PLAIN = replace(CHARGE, fee=0, net=10000, fee_details=())


def posted(bt: BalanceTransaction) -> EntryWithFindings:
    return make_entry(bt, account=StripeAccount("acct_1", livemode=True))


def legs(bt: BalanceTransaction) -> dict[str, int]:
    return {each.ledger_account: each.amount_minor for each in posted(bt).entry.postings}


def only_finding(bt: BalanceTransaction) -> Finding:
    (finding,) = posted(bt).findings
    return finding


def sdk_types() -> set[str]:
    """Read the types that the pinned stripe library lists: Union[Literal[...], str]."""
    hint = stripe.BalanceTransaction.__annotations__["type"]
    return {each for part in get_args(hint) for each in get_args(part)}


def test_it_posts_a_charge() -> None:
    entry = posted(CHARGE).entry

    assert entry.entry_id == entry_id(
        issuer="stripe:acct_1:live", external_id="txn_1", kind="original", revision=0
    )
    assert (entry.external_id, entry.kind, entry.reverses) == ("txn_1", "original", None)
    assert (entry.stripe_account, entry.livemode, entry.source_id) == ("acct_1", True, "ch_1")
    assert entry.effective_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert legs(CHARGE) == {
        "Assets:Stripe:Payments": 9680,
        "Income:Sales": -10000,
        "Expenses:StripeFees": 320,
    }
    assert posted(CHARGE).findings == ()


def test_it_dates_only_the_stripe_balance_with_available_on() -> None:
    dates = [each.available_on for each in posted(CHARGE).entry.postings]

    assert dates == [datetime(2026, 3, 4, tzinfo=UTC), None, None]


def test_it_posts_plain_text_account_names() -> None:
    assert {type(each.ledger_account) for each in posted(CHARGE).entry.postings} == {str}


def test_it_keeps_a_stripe_leg_of_zero_and_drops_other_zeros() -> None:
    nothing = replace(PLAIN, amount=0, net=0, type="validation")

    assert legs(nothing) == {"Assets:Stripe:Payments": 0}


def test_it_merges_what_falls_on_one_account() -> None:
    fee = replace(CHARGE, type="stripe_fee", reporting_category="fee", amount=-100, net=-420)

    assert legs(fee) == {"Assets:Stripe:Payments": -420, "Expenses:StripeFees": 420}


def test_it_drops_a_leg_that_merging_made_zero() -> None:
    returned = replace(CHARGE, type="stripe_fee", reporting_category="fee", amount=320, net=0)

    assert legs(returned) == {"Assets:Stripe:Payments": 0}


def test_it_asks_the_category_before_the_type() -> None:
    partial_capture = replace(PLAIN, type="refund", reporting_category="partial_capture_reversal")

    assert "Income:Sales" in legs(partial_capture)


def test_it_asks_the_type_when_the_category_has_no_rule() -> None:
    blank = replace(PLAIN, type="refund", reporting_category="")

    assert "Income:Refunds" in legs(blank)
    assert posted(blank).findings == ()


def test_it_asks_the_catch_all_category_last() -> None:
    loan = replace(PLAIN, type="obligation_outbound", reporting_category="other_adjustment")
    other = replace(PLAIN, type="adjustment", reporting_category="other_adjustment")

    assert "Liabilities:Loans" in legs(loan)
    assert "Expenses:Adjustments" in legs(other)


@pytest.mark.parametrize("bt_type", ["never_seen", *sorted(UNDECIDED)])
def test_it_puts_what_has_no_rule_into_suspense_and_says_so(bt_type: str) -> None:
    unknown = replace(CHARGE, type=bt_type, reporting_category="also_new", source_id=None)

    finding = only_finding(unknown)

    assert legs(unknown)["Equity:Suspense"] == -10000
    assert legs(unknown)["Assets:Stripe:Payments"] == 9680
    assert (finding.kind, finding.object_id, finding.currency) == ("unknown_type", "txn_1", "usd")
    assert finding.amount_at_risk == 10000
    assert bt_type in finding.reason
    assert UNDECIDED.get(bt_type, "add one to the table") in finding.reason


def test_it_puts_an_unknown_fee_type_into_suspense_and_says_so() -> None:
    unknown = replace(CHARGE, fee_details=(FeeDetail("new_fee", 320, "usd"),))

    finding = only_finding(unknown)

    assert legs(unknown)["Equity:Suspense"] == 320
    assert (finding.kind, finding.amount_at_risk) == ("unknown_type", 320)
    assert "new_fee" in finding.reason


def test_it_puts_what_the_fees_do_not_explain_into_suspense_and_says_so() -> None:
    unexplained = replace(CHARGE, net=9600)

    finding = only_finding(unexplained)

    assert legs(unexplained)["Assets:Stripe:Payments"] == 9600
    assert legs(unexplained)["Equity:Suspense"] == 80
    assert (finding.kind, finding.amount_at_risk) == ("fee_mismatch", 80)
    assert "leaves 80" in finding.reason


def test_it_books_a_given_back_application_fee_where_it_was_spent() -> None:
    given_back = replace(
        PLAIN,
        type="adjustment",
        reporting_category="fee",
        source_id=None,
        is_application_fee_refund=True,
    )

    assert legs(given_back) == {"Assets:Stripe:Payments": 10000, "Expenses:ApplicationFees": -10000}
    assert posted(given_back).findings == ()


@pytest.mark.parametrize(
    ("bt_type", "category", "account"),
    [
        ("charge", "charge", "Income:Sales"),
        ("adjustment", "dispute", "Expenses:Disputes"),
        ("adjustment", "", "Equity:Suspense"),
        ("stripe_fee", "fee", "Expenses:StripeFees"),
    ],
)
def test_it_takes_no_other_row_for_a_given_back_application_fee(
    bt_type: str, category: str, account: str
) -> None:
    other = replace(
        PLAIN, type=bt_type, reporting_category=category, is_application_fee_refund=True
    )

    assert account in legs(other)


def test_it_posts_an_adjustment_of_which_the_topic_keeps_no_such_fact_as_it_always_did() -> None:
    unsaid = replace(PLAIN, type="adjustment", reporting_category="fee", source_id=None)

    assert legs(unsaid) == {"Assets:Stripe:Payments": 10000, "Expenses:StripeFees": -10000}


def test_it_finds_a_null_source_where_one_is_always_named() -> None:
    finding = only_finding(replace(CHARGE, source_id=None))

    assert (finding.kind, finding.amount_at_risk) == ("null_source", 9680)


@pytest.mark.parametrize("category", ["fee", "tax", "risk_reserved_funds", "other_adjustment"])
def test_it_takes_a_null_source_where_that_is_normal(category: str) -> None:
    sourceless = replace(PLAIN, type="adjustment", reporting_category=category, source_id=None)

    assert posted(sourceless).findings == ()


def test_it_posts_to_the_balance_that_the_row_names() -> None:
    assert "Assets:Stripe:Issuing" in legs(replace(PLAIN, balance_type="issuing"))
    assert "Assets:Stripe:NotYetInvented" in legs(replace(PLAIN, balance_type="not_yet_invented"))


def test_it_refuses_a_leg_that_a_bigint_cannot_hold() -> None:
    with pytest.raises(AmountOutOfRange):
        posted(replace(PLAIN, amount=INT64_MIN, net=INT64_MIN))


# Of Stripe's documentation, its reports and live accounts; the pinned library does not list them.
_NOT_IN_THE_LIBRARY = frozenset(
    (
        "validation",
        "adjusted_for_overdraft_transaction",
        "transferred_to_balance_transaction",
        "recipient_transfer",
        "recipient_transfer_cancel",
        "recipient_transfer_failure",
        "climate_reservation_purchase",
        "climate_reservation_refund",
        "balance_transfer_inbound",
        "balance_transfer_outbound",
        "issuing_disbursement",
        "issuing_dispute_fraud_liability_debit",
        "financing_payout",
        "financing_payout_reversal",
        "financing_paydown",
        "financing_paydown_reversal",
        "network_cost",
    )
)


def test_it_has_decided_on_every_type_that_the_pinned_stripe_library_lists() -> None:
    # A type that fails here is new in the SDK: give it a rule, or say in UNDECIDED why not.
    assert len(sdk_types()) == 52
    assert sdk_types() <= RULES_BY_TYPE.keys() | UNDECIDED.keys()


def test_it_has_decided_on_every_other_type_that_is_known_and_on_no_more() -> None:
    assert not sdk_types() & _NOT_IN_THE_LIBRARY
    assert (RULES_BY_TYPE.keys() | UNDECIDED.keys()) - sdk_types() == _NOT_IN_THE_LIBRARY


def test_it_decides_on_no_type_twice() -> None:
    assert not RULES_BY_TYPE.keys() & UNDECIDED.keys()
    assert not RULES.keys() & CATCH_ALL_RULES.keys()


@pytest.mark.parametrize(
    ("bt_type", "category", "account"),
    [
        ("charge", "charge", "Income:Sales"),
        ("never_seen", "charge", "Income:Sales"),
        ("financing_payout", "", "Liabilities:Loans"),
        ("network_cost", "never_seen", "Expenses:StripeFees"),
        ("obligation_outbound", "other_adjustment", "Liabilities:Loans"),
        ("adjustment", "other_adjustment", "Expenses:Adjustments"),
        ("adjustment", "", None),
        ("tax_fund", "tax_fund", None),
        ("never_seen", "never_seen", None),
    ],
)
def test_it_names_the_account_of_a_type_and_category(
    bt_type: str, category: str, account: str | None
) -> None:
    assert rule_account(bt_type, category) == account
    assert type(rule_account(bt_type, category)) in (str, type(None))


def test_it_has_a_rule_for_every_category_that_stripes_reports_list() -> None:
    parameters = stripe.params.reporting.ReportRunCreateParamsParameters
    hint = get_type_hints(parameters)["reporting_category"]
    categories = {each for part in get_args(hint) for each in get_args(part)}

    assert len(categories) > 30
    assert categories <= RULES.keys() | CATCH_ALL_RULES.keys()


def test_it_knows_what_webhooks_announce() -> None:
    assert sdk_types() >= ANNOUNCED_TYPES
    assert is_announced("charge", "charge")
    assert is_announced("payout_failure", "payout_reversal")
    assert is_announced("adjustment", "dispute")
    assert is_announced("adjustment", "dispute_reversal")


@pytest.mark.parametrize(
    ("bt_type", "category"),
    [
        ("stripe_fee", "fee"),
        ("tax_fee", "tax"),
        ("topup_reversal", "topup_reversal"),
        ("transfer_cancel", "transfer_reversal"),
        ("reserve_hold", "risk_reserved_funds"),
        ("adjustment", "fee"),
        ("adjustment", "other_adjustment"),
        ("refund", "partial_capture_reversal"),
        ("never_seen", "charge"),
    ],
)
def test_it_knows_what_no_webhook_announces(bt_type: str, category: str) -> None:
    assert not is_announced(bt_type, category)
