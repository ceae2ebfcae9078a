from collections import Counter
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.account import stripe_balance
from shared.ledger.balance_transaction import BalanceTransaction, FeeDetail
from shared.ledger.posting_rules import (
    CATCH_ALL_RULES,
    FEE_ACCOUNTS,
    RULES,
    RULES_BY_TYPE,
    UNDECIDED,
    EntryWithFindings,
    make_entry,
)
from shared.ledger.stripe_account import StripeAccount

# Twice a hundred fees and an amount still fit 64 bits.
AMOUNTS = st.integers(-(2**52), 2**52)
CURRENCIES = st.sampled_from(["usd", "eur", "jpy", "kwd", "usdc"])
FEE_DETAILS = st.builds(FeeDetail, st.sampled_from([*FEE_ACCOUNTS, "new_fee"]), AMOUNTS, CURRENCIES)
CATEGORIES = st.sampled_from([*RULES, *CATCH_ALL_RULES, "", "new_category"])
TYPES = st.sampled_from([*RULES_BY_TYPE, *UNDECIDED, "new_type"])
BALANCE_TYPES = st.sampled_from(["payments", "issuing", "risk_reserved", "new_balance"])

# Nothing ties amount, fee, net and details together here: the rules must hold for any row at all.
ANY_ROW = st.builds(
    BalanceTransaction,
    id=st.from_regex(r"txn_[0-9A-Za-z]{1,24}", fullmatch=True),
    amount=AMOUNTS,
    fee=AMOUNTS,
    net=AMOUNTS,
    currency=CURRENCIES,
    type=TYPES,
    reporting_category=CATEGORIES,
    balance_type=BALANCE_TYPES,
    fee_details=st.lists(FEE_DETAILS, max_size=5).map(tuple),
    source_id=st.none() | st.just("ch_1"),
    created=st.integers(0, 253_402_300_799),
    available_on=st.integers(0, 253_402_300_799),
    status=st.sampled_from(["pending", "available"]),
    is_application_fee_refund=st.booleans(),
)


def posted(bt: BalanceTransaction) -> EntryWithFindings:
    return make_entry(bt, account=StripeAccount("acct_1", livemode=False))


def legs(bt: BalanceTransaction) -> dict[str, int]:
    return {each.ledger_account: each.amount_minor for each in posted(bt).entry.postings}


@given(ANY_ROW)
def test_it_sums_to_zero_in_every_currency(bt: BalanceTransaction) -> None:
    sums: Counter[str] = Counter()
    for each in posted(bt).entry.postings:
        sums[each.currency] += each.amount_minor

    assert not any(sums.values())


@given(ANY_ROW)
def test_it_moves_exactly_net_on_exactly_one_stripe_balance(bt: BalanceTransaction) -> None:
    on_stripe = [each for each in posted(bt).entry.postings if each.available_on is not None]

    assert [each.ledger_account for each in on_stripe] == [stripe_balance(bt.balance_type)]
    assert [each.amount_minor for each in on_stripe] == [bt.net]
    assert [each.currency for each in on_stripe] == [bt.currency]


@given(ANY_ROW)
def test_it_posts_each_account_once_and_no_zero_but_stripes(bt: BalanceTransaction) -> None:
    stripe_leg, *others = posted(bt).entry.postings

    assert len({each.ledger_account for each in others}) == len(others)
    assert stripe_leg.ledger_account not in {each.ledger_account for each in others}
    assert all(each.amount_minor for each in others)


@given(ANY_ROW, st.randoms(use_true_random=False))
def test_it_posts_the_same_whatever_order_the_fees_come_in(
    bt: BalanceTransaction, random: Random
) -> None:
    shuffled = list(bt.fee_details)
    random.shuffle(shuffled)

    assert posted(replace(bt, fee_details=tuple(shuffled))) == posted(bt)


@given(ANY_ROW)
def test_it_posts_the_mirror_image_of_a_mirrored_row(bt: BalanceTransaction) -> None:
    mirrored = replace(
        bt,
        amount=-bt.amount,
        fee=-bt.fee,
        net=-bt.net,
        fee_details=tuple(replace(each, amount=-each.amount) for each in bt.fee_details),
    )

    assert legs(mirrored) == {account: -amount for account, amount in legs(bt).items()}


@given(ANY_ROW)
def test_it_puts_all_that_stands_in_suspense_at_risk(bt: BalanceTransaction) -> None:
    at_risk = sum(
        finding.amount_at_risk or 0
        for finding in posted(bt).findings
        if finding.kind in ("unknown_type", "fee_mismatch")
    )

    assert abs(legs(bt).get("Equity:Suspense", 0)) <= at_risk


@given(ANY_ROW)
def test_it_finds_every_fee_that_is_not_the_sum_of_its_details(bt: BalanceTransaction) -> None:
    details = sum(each.amount for each in bt.fee_details if each.currency == bt.currency)
    findings = {finding.kind: finding for finding in posted(bt).findings}

    if bt.fee != details:
        assert (findings["fee_mismatch"].amount_at_risk or 0) >= abs(bt.fee - details)
    elif bt.amount - bt.fee == bt.net and all(
        each.currency == bt.currency for each in bt.fee_details
    ):
        assert "fee_mismatch" not in findings


@given(ANY_ROW)
def test_it_finds_at_most_one_thing_of_each_kind(bt: BalanceTransaction) -> None:
    kinds = [finding.kind for finding in posted(bt).findings]

    assert len(set(kinds)) == len(kinds)
