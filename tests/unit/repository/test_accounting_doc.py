import re
from pathlib import Path

from shared.ledger.account import Account
from shared.ledger.posting_rules import (
    APPLICATION_FEE_REFUND,
    CATCH_ALL_RULES,
    FEE_ACCOUNTS,
    RULES,
    RULES_BY_TYPE,
    UNDECIDED,
)

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "accounting.md").read_text()
BLOCK = re.compile(r"\(`(\w+)`\)\n\n```ledger\n(.*?)```\n", re.DOTALL)


def table(*header: str) -> list[tuple[str, ...]]:
    """Read the cells of the page's table with this header, backquotes dropped."""
    _, _, rest = PAGE.partition(f"| {' | '.join(header)} |\n")
    lines = rest.split("\n\n", 1)[0].splitlines()[1:]
    return [tuple(cell.strip("`") for cell in line.strip("| ").split(" | ")) for line in lines]


def test_it_shows_the_golden_entries_and_no_others() -> None:
    shown = dict(BLOCK.findall(PAGE))
    golden = {each.stem: each.read_text() for each in (ROOT / "tests/golden").rglob("*.ledger")}

    assert shown == golden
    assert PAGE.count("```ledger") == len(shown)


def test_it_lists_the_rules_as_the_code_has_them() -> None:
    rules = [
        (category, rule.account.value, "yes" if rule.source_expected else "no")
        for category, rule in (*RULES.items(), *CATCH_ALL_RULES.items())
    ]

    assert table("reporting category", "account", "a source is always named") == rules


def test_it_lists_the_rules_by_type_as_the_code_has_them() -> None:
    by_account: dict[str, list[str]] = {}
    for bt_type, rule in RULES_BY_TYPE.items():
        by_account.setdefault(rule.account.value, []).append(bt_type)

    listed = [(account, types.split("` `")) for account, types in table("account", "types")]

    assert listed == list(by_account.items())


def test_it_says_where_a_given_back_application_fee_goes() -> None:
    text = " ".join(PAGE.split())

    assert f"*Application fee refund* goes to `{APPLICATION_FEE_REFUND.account}`" in text


def test_it_lists_the_fee_accounts_as_the_code_has_them() -> None:
    fees = [(fee_type, account.value) for fee_type, account in FEE_ACCOUNTS.items()]

    assert table("fee detail", "account") == fees


def test_it_lists_what_is_undecided_as_the_code_has_it() -> None:
    assert table("type", "why") == list(UNDECIDED.items())


def test_it_describes_every_account_of_the_chart() -> None:
    described = table("account", "holds")

    assert [account for account, _ in described] == list(Account)
    assert all(meaning for _, meaning in described)
