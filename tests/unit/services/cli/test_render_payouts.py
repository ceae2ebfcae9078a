"""What is shown of payouts, in sentences and in sums."""

import csv
from dataclasses import asdict, replace
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest

from services.cli import render as render_page
from services.cli.render_payouts import (
    members_csv,
    payout_page,
    payouts_csv,
    payouts_page,
    proof_sentence,
    whereabouts_sentence,
)
from shared.postgres.reconciliation.payout_reports import (
    CategorySum,
    PayoutMember,
    PayoutWithMembers,
)

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


def _member(number: int, **changes: Any) -> PayoutMember:
    member = PayoutMember(
        balance_transaction_id=f"txn_{number}",
        type="charge",
        reporting_category="charge",
        source_id=f"ch_{number}",
        amount=10_000,
        fee=320,
        net=9_680,
        entry_id=f"je_{number}",
        inferred=False,
    )
    return replace(member, **changes)


def _payout(**changes: Any) -> PayoutWithMembers:
    members = [
        _member(1),
        _member(2, entry_id=None),
        _member(3, type="refund", reporting_category="refund", amount=-500, fee=0, net=-500),
    ]
    payout = PayoutWithMembers(
        id="po_1",
        stripe_account="acct_1",
        livemode=False,
        currency="usd",
        amount=18_860,
        status="paid",
        method="standard",
        automatic=True,
        created=_NOON,
        arrival_date=_NOON,
        entry_id="je_9",
        member_count=3,
        members_net=18_860,
        proof="proved",
        proved_at=_NOON,
        reason=None,
        whereabouts="paid",
        bank_reference="0123",
        statement_descriptor=None,
        balance_transaction_id="txn_9",
        failure_entry_id=None,
        original_payout=None,
        reversed_by=None,
        in_transit=18_860,
        categories=[
            CategorySum("charge", count=2, amount=20_000, fee=640, net=19_360),
            CategorySum("refund", count=1, amount=-500, fee=0, net=-500),
        ],
        members=members,
        next_member=None,
    )
    return replace(payout, **changes)


def test_it_shows_what_is_in_a_payout_and_where_its_money_is() -> None:
    page = _shown(_payout())

    assert "po_1 · acct_1 test · 188.60 USD · automatic payout made 2026-01-31T12:00:00Z" in page
    assert "Paid: Stripe had it at the bank on 2026-01-31." in page
    assert "On the bank's statement: reference 0123" in page
    assert ["together", "3", "195.00", "6.40", "188.60"] in _cells(page)
    assert "1 of its members have no entry in the journal." in page


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"reversed_by": "po_2"},
            "Paid: Stripe had it at the bank on 2026-01-31. po_2 is to bring it back.",
        ),
        ({"whereabouts": "on_the_way"}, "On the way: it is expected on 2026-01-31."),
        (
            {"whereabouts": "on_the_way", "arrival_date": None},
            "On the way: it is expected without a date.",
        ),
        (
            {"whereabouts": "failed", "failure_entry_id": "je_7"},
            "Failed: the bank did not take it. Its money is back on the Stripe balance: je_7.",
        ),
        (
            {"whereabouts": "failed"},
            "Failed: the bank did not take it. Its money is not back on the Stripe balance yet.",
        ),
        (
            {"whereabouts": "returned", "reversed_by": "po_2"},
            "Returned: po_2 brought the money back.",
        ),
        (
            {"whereabouts": "returned", "original_payout": "po_0"},
            "Returned: it brings back the money of po_0.",
        ),
        (
            {"whereabouts": "returned", "failure_entry_id": "je_7"},
            "Returned: it was cancelled. Its money is back on the Stripe balance: je_7.",
        ),
        (
            {"whereabouts": "unknown"},
            "Sent; not known whether it arrived: Stripe was not asked, or does not let us.",
        ),
    ],
)
def test_it_says_where_the_money_is(changes: dict[str, Any], sentence: str) -> None:
    assert whereabouts_sentence(_payout(**changes)) == sentence


@pytest.mark.parametrize(
    ("changes", "beginning"),
    [
        ({}, "Proved 2026-01-31T12:00:00Z: "),
        ({"proof": "inferred", "reason": "by age"}, "Inferred, not proved: by age."),
        ({"proof": "drift", "reason": "txn_1 is missing"}, "It does not agree: txn_1 is missing."),
        ({"proof": "waiting", "reason": "in progress"}, "Not proved yet: in progress."),
        ({"proof": "waiting"}, "Not proved yet: Stripe has not finished it, or its turn has "),
    ],
)
def test_it_calls_proved_only_what_is(changes: dict[str, Any], beginning: str) -> None:
    assert proof_sentence(_payout(**changes)).startswith(beginning)


def test_its_csv_has_every_member_in_minor_units() -> None:
    lines = list(csv.DictReader(StringIO(members_csv(_payout()), newline="")))

    assert [(line["balance_transaction_id"], line["net"], line["entry_id"]) for line in lines] == [
        ("txn_1", "9680", "je_1"),
        ("txn_2", "9680", ""),
        ("txn_3", "-500", "je_3"),
    ]
    assert {(line["payout_id"], line["currency"], line["inferred"]) for line in lines} == {
        ("po_1", "usd", "false")
    }


def test_the_csv_of_payouts_has_what_the_document_has_but_the_ids_of_rows() -> None:
    (line,) = csv.DictReader(StringIO(payouts_csv([_payout()]), newline=""))

    left_out = {
        *("members", "next_member", "categories"),
        *("balance_transaction_id", "failure_entry_id", "in_transit"),
    }
    assert line.keys() == asdict(_payout()).keys() - left_out
    assert (line["amount"], line["automatic"], line["arrival_date"], line["reason"]) == (
        *("18860", "true", "2026-01-31T12:00:00Z", ""),
    )


def test_no_payouts_are_said_to_be_none() -> None:
    console = render_page.console()
    with console.capture() as shown:
        console.print(payouts_page([]))

    assert shown.get().strip() == "No payouts."


def _shown(payout: PayoutWithMembers) -> str:
    console = render_page.console()
    with console.capture() as captured:
        console.print(payout_page(payout))
    return captured.get()


def _cells(page: str) -> list[list[str]]:
    return [line.split() for line in page.splitlines()]
