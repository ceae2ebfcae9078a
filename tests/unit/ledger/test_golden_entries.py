"""Each `.json` in tests/golden is a balance transaction; the `.ledger` beside it, what it posts."""

import json
from pathlib import Path

import pytest

from shared.ledger.balance_transaction import BalanceTransaction, parse
from shared.ledger.beancount import ledger_text
from shared.ledger.posting_rules import CATCH_ALL_RULES, FEE_ACCOUNTS, RULES, Posted, post

GOLDEN = Path(__file__).parents[2] / "golden"
CASES = sorted(GOLDEN.glob("*.json"))


def row(case: Path) -> BalanceTransaction:
    return parse(json.loads(case.read_text()))


def review(posted: Posted) -> str:
    text = ledger_text(posted.entry)
    if posted.finding is None:
        return text
    finding = posted.finding
    at_risk = f"{finding.amount_at_risk_minor} at risk"
    return f"{text}  ! {finding.kind}, {at_risk}: {finding.reason}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_it_posts_as_the_ledger_file_says(case: Path) -> None:
    posted = post(row(case), stripe_account="acct_golden", livemode=False)

    assert review(posted) == case.with_suffix(".ledger").read_text()


def test_it_has_a_row_beside_every_ledger_file() -> None:
    assert {case.stem for case in CASES} == {each.stem for each in GOLDEN.glob("*.ledger")}


def test_it_shows_every_rule_at_work() -> None:
    shown = {row(case).reporting_category for case in CASES}

    assert RULES.keys() | CATCH_ALL_RULES.keys() <= shown


def test_it_shows_every_fee_type_at_work() -> None:
    shown = {each.type for case in CASES for each in row(case).fee_details}

    assert FEE_ACCOUNTS.keys() <= shown
