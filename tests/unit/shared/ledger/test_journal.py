from base64 import b32encode
from datetime import UTC, datetime
from hashlib import sha256
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.account import Account, stripe_balance
from shared.ledger.journal import (
    Entry,
    EntryKind,
    NotStripesToMove,
    Posting,
    UnbalancedEntry,
    entry_id,
)
from shared.ledger.money import INT64_MAX, AmountOutOfRange
from shared.ledger.stripe_account import StripeAccount

AT = datetime(2026, 3, 2, tzinfo=UTC)


def entry_of(*postings: Posting, issuer: str = "stripe:acct_1:test") -> Entry:
    return Entry(
        entry_id="je_one",
        issuer=issuer,
        external_id="txn_1",
        kind="original",
        revision=0,
        reverses=None,
        stripe_account="acct_1",
        livemode=False,
        type="charge",
        reporting_category="charge",
        source_id=None,
        effective_at=AT,
        postings=postings,
    )


def test_it_refuses_an_unbalanced_entry() -> None:
    with pytest.raises(UnbalancedEntry) as refusal:
        entry_of(Posting("A", "usd", 100, AT), Posting("B", "usd", -99, None))

    assert (refusal.value.entry_id, refusal.value.currency) == ("je_one", "usd")
    assert refusal.value.sum_minor == 1


def test_it_does_not_let_one_currency_balance_another() -> None:
    with pytest.raises(UnbalancedEntry):
        entry_of(Posting("A", "usd", 100, AT), Posting("B", "eur", -100, None))


def test_it_takes_several_currencies_that_each_balance() -> None:
    postings = [Posting("A", "usd", 5, AT), Posting("B", "usd", -5, None)]
    postings += [Posting("A", "jpy", 7, AT), Posting("B", "jpy", -7, None)]

    assert entry_of(*postings).postings == tuple(postings)


def test_it_refuses_a_leg_that_a_bigint_cannot_hold() -> None:
    with pytest.raises(AmountOutOfRange):
        entry_of(
            Posting("A", "usd", INT64_MAX + 1, AT),
            Posting("B", "usd", -INT64_MAX, None),
            Posting("B", "usd", -1, None),
        )


@given(st.lists(st.integers(-(2**40), 2**40), max_size=8))
def test_it_builds_exactly_the_entries_that_sum_to_zero(amounts: list[int]) -> None:
    postings = [Posting("A", "usd", amount, None) for amount in amounts]

    if sum(amounts) == 0:
        assert entry_of(*postings).postings == tuple(postings)
    else:
        with pytest.raises(UnbalancedEntry):
            entry_of(*postings)


_OTHERS = (
    "manual",
    "digits:app_1",
    "stripe",
    "Stripe:acct_1:test",
    " stripe:acct_1:test",
    "tieout",
    "tieout:acct_1",
    "tieout:acct_1:live",
    "tieout:acct_2:test",
    "tieout:acct_1:test:manual",
    "",
)


@pytest.mark.parametrize("issuer", _OTHERS)
@pytest.mark.parametrize("balance", [stripe_balance("payments"), "Assets:Stripe:not a balance"])
def test_it_lets_nobody_but_stripe_and_an_opening_name_a_stripe_balance(
    issuer: str, balance: str
) -> None:
    with pytest.raises(NotStripesToMove) as refusal:
        entry_of(Posting("A", "usd", 5, None), Posting(balance, "usd", -5, None), issuer=issuer)

    assert (refusal.value.entry_id, refusal.value.issuer) == ("je_one", issuer)


@pytest.mark.parametrize("issuer", _OTHERS)
def test_others_may_name_every_account_of_the_chart(issuer: str) -> None:
    postings = [Posting(account, "usd", 0, None) for account in Account]

    assert entry_of(*postings, issuer=issuer).postings == tuple(postings)


def test_an_opening_may_name_a_stripe_balance_of_its_own_books() -> None:
    postings = [Posting("Assets:Stripe:Payments", "usd", 5, AT), Posting("A", "usd", -5, None)]

    assert entry_of(*postings, issuer="tieout:acct_1:test").postings == tuple(postings)


def test_it_names_the_issuer_by_account_and_mode() -> None:
    assert StripeAccount("acct_1", livemode=True).issuer == "stripe:acct_1:live"
    assert StripeAccount("acct_1", livemode=False).issuer == "stripe:acct_1:test"


def test_it_derives_the_same_entry_id_on_every_machine_for_ever() -> None:
    derived = entry_id(
        issuer="stripe:acct_1:live", external_id="txn_1", kind="original", revision=0
    )

    # Literal on purpose: a change here changes every id of every journal.
    assert derived == "je_e4axl5juxo7ez5ypac7f4m4jdj"


@given(st.from_regex(r"txn_[A-Za-z0-9]{1,24}", fullmatch=True))
def test_it_writes_the_digest_of_the_key_as_base32_does(external_id: str) -> None:
    derived = entry_id(issuer="i", external_id=external_id, kind="original", revision=0)

    digest = sha256(f"i\n{external_id}\noriginal\n0".encode()).digest()
    assert derived == "je_" + b32encode(digest[:20])[:26].decode().lower()


def test_it_gives_every_key_an_id_of_its_own() -> None:
    kinds: list[EntryKind] = ["original", "reversal", "replacement", "fx"]
    keys = product(["stripe:acct_1:live", "stripe:acct_1:test"], ["txn_1", "txn_2"], kinds, [0, 1])

    ids = [
        entry_id(issuer=who, external_id=what, kind=kind, revision=revision)
        for who, what, kind, revision in keys
    ]

    assert len(set(ids)) == len(ids) == 32
    assert all(len(each) == 29 and each.islower() and each.startswith("je_") for each in ids)
