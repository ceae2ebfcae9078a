"""Each `.json` in tests/golden is a balance transaction; the `.ledger` beside it, what it posts.

The `.ledger` files are the short form that an accountant reviews, a few lines an entry.
"""

import json
from pathlib import Path
from typing import get_args

import pytest
import stripe

from shared.ledger.balance_transaction import BalanceTransaction, parse_balance_transaction
from shared.ledger.discrepancy import POSTING_KINDS
from shared.ledger.posting_rules import (
    CATCH_ALL_RULES,
    FEE_ACCOUNTS,
    RULES,
    RULES_BY_TYPE,
    EntryWithFindings,
    make_entry,
)
from shared.ledger.stripe_account import StripeAccount
from shared.messages.balance_transaction import narrow_row
from tests.support.short_form import short_form

GOLDEN = Path(__file__).parents[3] / "golden"
CASES = sorted(GOLDEN.glob("*.json"))
_LISTED = stripe.BalanceTransaction.__annotations__["type"]


def row(case: Path) -> BalanceTransaction:
    """Read a row as posting does: what of it travels on the topic, and no more."""
    return parse_balance_transaction(narrow_row(json.loads(case.read_text())))


def review(posted: EntryWithFindings) -> str:
    lines = [
        f"  ! {finding.kind}, {finding.amount_at_risk} at risk: {finding.reason}\n"
        for finding in posted.findings
    ]
    return "".join([short_form(posted.entry), *lines])


def _posted(case: Path) -> EntryWithFindings:
    return make_entry(row(case), account=StripeAccount("acct_golden", livemode=False))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_it_posts_as_the_ledger_file_says(case: Path) -> None:
    assert review(_posted(case)) == case.with_suffix(".ledger").read_text()


def test_it_has_a_row_beside_every_ledger_file() -> None:
    assert {case.stem for case in CASES} == {each.stem for each in GOLDEN.glob("*.ledger")}


def test_it_shows_every_rule_at_work() -> None:
    shown = {row(case).reporting_category for case in CASES}

    assert RULES.keys() | CATCH_ALL_RULES.keys() <= shown


def test_it_shows_every_kind_of_finding_at_work() -> None:
    shown = {each.kind for case in CASES for each in _posted(case).findings}

    assert shown == set(POSTING_KINDS)


def test_it_shows_each_type_that_the_pinned_library_lacks_at_work() -> None:
    listed = {each for part in get_args(_LISTED) for each in get_args(part)}

    shown = {row(case).type for case in CASES}

    assert RULES_BY_TYPE.keys() - listed <= shown
    assert "network_cost" not in listed


def test_it_shows_every_fee_type_at_work() -> None:
    shown = {each.type for case in CASES for each in row(case).fee_details}

    assert FEE_ACCOUNTS.keys() <= shown
