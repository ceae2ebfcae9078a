"""What a person's command comes to before it is given, and what is told of it after."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from services.cli import render, render_corrections
from services.cli.correction_commands import (
    correct_command,
    disown_command,
    repost_command,
    resolve_command,
)
from shared.commands import delivery, draft_many
from shared.commands.delivery import CommandResult
from shared.commands.draft import (
    Attribution,
    Draft,
    describe_superseded,
    make_draft,
    new_command,
)
from shared.ledger.balance_transaction import fingerprint, parse_balance_transaction
from shared.ledger.correction import CorrectionRefused, FingerprintedEntry, Standing
from shared.ledger.discrepancy import Discrepancy, Finding
from shared.ledger.posting_rules import make_entry
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import MalformedCommand
from shared.postgres.journal.commands import CommandOutcome
from shared.postgres.journal.correctable_facts import FactVersion
from shared.postgres.reconciliation.discrepancies import ListedDiscrepancy
from tests.support.posting import ACCOUNT, row

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_STRIPE_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)
_WHY = Attribution(by="jane", reason="a card")
_DEBIT: dict[str, Any] = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
    "fee": 0,
    "net": -5_000,
    "fee_details": [],
}


def _standing(name: str = "txn_1", **changes: Any) -> Standing:
    read = parse_balance_transaction(row(name, **changes))
    posted = make_entry(read, account=StripeAccount(ACCOUNT, livemode=False))
    sealed = FingerprintedEntry(posted.entry, fingerprint(read))
    return Standing(version=sealed, is_reversed=False, next_revision=1)


def _versions() -> list[FactVersion]:
    return [
        FactVersion("je_0", "original", 0, None),
        FactVersion("je_1r", "reversal", 1, "je_0"),
        FactVersion("je_1", "replacement", 1, None),
        FactVersion("je_2r", "reversal", 2, "je_1"),
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("je_0", "je_0 stands no more: it was replaced by je_1; {stands} stands"),
        ("je_1", "je_1 stands no more: it was taken back by je_2r; {stands} stands"),
        ("je_1r", "je_1r is the reversal of je_0; {stands} stands"),
    ],
)
def test_it_says_what_became_of_an_entry_that_stands_no_more(name: str, message: str) -> None:
    standing = _standing()

    reason = describe_superseded(name, _versions(), standing)

    assert reason == message.format(stands=standing.entry.entry_id)


def test_it_says_what_an_exchange_difference_follows() -> None:
    standing = _standing()
    versions = [
        FactVersion(standing.entry.entry_id, "original", 0, None),
        FactVersion("je_fx", "fx", 0, None),
    ]

    reason = describe_superseded("je_fx", versions, standing)

    assert reason == (
        "je_fx is an exchange difference, which follows its charge and its refund: correct the"
        " charge, or the refund txn_1"
    )


def test_it_says_when_nothing_stands() -> None:
    standing = Standing(version=_standing().version, is_reversed=True, next_revision=3)

    assert describe_superseded("je_1", _versions(), standing).endswith("nothing stands of txn_1")


def test_two_persons_commands_are_two_and_a_plan_is_the_writer_s_own() -> None:
    standing = _standing(**_DEBIT)
    figures = {"replaces": standing.entry.entry_id}

    command, other = (
        new_command(
            "correct",
            account=_STRIPE_ACCOUNT,
            object_id="txn_1",
            why=_WHY,
            accounts={"Equity:Suspense": "Expenses:Cards"},
            figures=figures,
        )
        for _ in range(2)
    )
    asked = make_draft(command, {"txn_1": standing})

    assert command.command_id != other.command_id
    assert [entry.kind for entry in asked.entries] == ["reversal", "replacement"]
    assert [leg.ledger_account for leg in asked.entries[1].postings] == [
        "Assets:Stripe:Payments",
        "Expenses:Cards",
    ]


def test_what_the_writer_would_refuse_is_refused_before_it_is_given() -> None:
    command = new_command(
        "correct",
        account=_STRIPE_ACCOUNT,
        object_id="txn_1",
        why=_WHY,
        accounts={"Equity:Suspense": "Assets:Stripe:Payments"},
        figures={"replaces": _standing(**_DEBIT).entry.entry_id},
    )

    with pytest.raises(CorrectionRefused, match="moves by Stripe's figures alone"):
        make_draft(command, {"txn_1": _standing(**_DEBIT)})


@pytest.mark.parametrize(
    "why",
    [
        Attribution(by="jane@example.com", reason="a card"),
        Attribution(by="", reason="a card"),
        Attribution(by="jane", reason="two\nlines"),
        Attribution(by="jane", reason="long" * 200),
    ],
)
def test_it_keeps_no_address_and_no_essay(why: Attribution) -> None:
    with pytest.raises(MalformedCommand):
        new_command("resolve", account=_STRIPE_ACCOUNT, object_id="txn_1", why=why)


def test_a_type_goes_to_the_account_of_its_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {"a": "Expenses:Cards", "b": "Expenses:Climate"}
    monkeypatch.setattr(draft_many, "rule_account", lambda _type, category: rules.get(category))
    standing = [
        _standing(f"txn_{category}", **_DEBIT | {"reporting_category": category})
        for category in ("a", "b", "c")
    ]

    moves = draft_many.sort_by_target(standing, account=None)

    issuer = standing[0].entry.issuer
    assert dict(moves.by_target) == {
        (issuer, "Expenses:Cards"): [standing[0]],
        (issuer, "Expenses:Climate"): [standing[1]],
    }
    assert moves.left_count == 1
    assert "category 'c': name an account by --to" in (moves.left_reason or "")


def test_a_fee_in_suspense_is_not_moved_by_the_rule_of_its_type() -> None:
    charge = _standing(fee=330, net=9_670)

    by_rule = draft_many.sort_by_target([charge], account=None)
    by_name = draft_many.sort_by_target([charge], account="Expenses:StripeFees")

    assert (dict(by_rule.by_target), by_rule.left_count) == ({}, 1)
    assert "is a fee" in (by_rule.left_reason or "")
    assert list(by_name.by_target.values()) == [[charge]]


_DONE = CommandOutcome(status="done", outcome=None, entry_ids=["je_1"])
_REFUSED = CommandOutcome(status="refused", outcome="somebody was faster", entry_ids=[])
_HALF = CommandOutcome(
    status="waiting", outcome="its entries are being reversed", entry_ids=["je_2"]
)


@pytest.mark.parametrize(
    ("outcomes", "doubt", "status", "reason"),
    [
        ({"cmd_1": _DONE, "cmd_2": _DONE}, None, "done", None),
        ({"cmd_1": _DONE, "cmd_2": _REFUSED}, None, "refused", "somebody was faster"),
        ({"cmd_1": _DONE}, None, "waiting", "not executed within 5 s: it will be"),
        ({"cmd_1": _DONE}, "in doubt", "waiting", "in doubt"),
        ({"cmd_1": _DONE, "cmd_2": _DONE}, "in doubt", "done", None),
        (
            {"cmd_1": _DONE, "cmd_2": _HALF},
            None,
            "waiting",
            "its entries are being reversed; not executed within 5 s: it will be",
        ),
    ],
)
def test_several_commands_are_one_answer(
    outcomes: dict[str, CommandOutcome], doubt: str | None, status: str, reason: str | None
) -> None:
    result = delivery.combine_outcomes(
        ["cmd_1", "cmd_2"], outcomes, doubt=doubt, entry_count=1, wait_s=5
    )

    assert (result.command_id, result.status, result.reason) == ("cmd_1", status, reason)
    assert result.command_ids == ["cmd_1", "cmd_2"]
    assert result.entry_ids[0] == "je_1"


def test_a_document_has_the_contract_s_keys() -> None:
    draft = Draft([], [_standing().entry], entry_count=1)

    assert {"command_id", "status", "entry_ids", "reason"} <= set(
        delivery.refused_result("no").document()
    )
    assert delivery.dry_run_result(draft).document()["entries"] == draft.entries


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (
            CommandResult("cmd_1", "done", ["je_1", "je_2"], None, entry_count=2),
            ["Done (cmd_1): 2 entries.", "je_1", "je_2"],
        ),
        (CommandResult("cmd_1", "done", [], None), ["Done (cmd_1): closed."]),
        (CommandResult(None, "done", [], "no entry"), ["Nothing to do: no entry."]),
        (CommandResult(None, "refused", [], "too late"), ["Refused: too late."]),
        (
            CommandResult("cmd_1", "waiting", [], "not yet"),
            ["Waiting (cmd_1): not yet; see `tieout story cmd_1`."],
        ),
        (
            CommandResult(
                "cmd_1", "done", [f"je_{number}" for number in range(60)], None, entry_count=500
            ),
            [
                "Done (cmd_1): 500 entries.",
                *(f"je_{number}" for number in range(50)),
                "and 450 more",
            ],
        ),
    ],
)
def test_the_page_says_what_became_of_it(result: CommandResult, message: list[str]) -> None:
    assert _printed(render_corrections.command_page(result)) == message


def test_the_page_of_a_dry_run_shows_each_entry_with_its_legs() -> None:
    entry = _standing(**_DEBIT).entry

    lines = _printed(
        render_corrections.command_page(delivery.dry_run_result(Draft([], [entry], entry_count=1)))
    )

    assert any(
        "Assets:Stripe:Payments -50.00 USD, Equity:Suspense +50.00 USD" in line for line in lines
    )
    assert lines[-1] == "Nothing was given. It would make 1 entry."


def _listed(discrepancy: Discrepancy, **changes: Any) -> ListedDiscrepancy:
    facts: dict[str, Any] = {
        "id": "dsc_1", "account": StripeAccount("acct_1", livemode=True), "detected_at": _NOON,
        "resolved_at": None, "resolved_by": None, "configured": True,
    }  # fmt: skip
    return ListedDiscrepancy(discrepancy=discrepancy, **facts | changes)


_OPEN = Discrepancy(
    Finding(
        kind="different",
        object_id="txn_1",
        amount_at_risk=500,
        effect_minor=5,
        currency="usd",
        reason="other money",
    ),
    status="open",
)


def test_the_page_of_discrepancies_says_who_closed_one_and_why() -> None:
    closed = _listed(
        replace(_OPEN, status="resolved", note="Stripe's support says so"),
        resolved_at=_NOON,
        resolved_by="jane",
        link="https://dashboard.stripe.com/acct_1/payments/ch_1",
    )

    page = "\n".join(_printed(render_corrections.discrepancies_page([_listed(_OPEN), closed])))

    for text in ("closed by", "jane", "Stripe's support says so", str(closed.link)):
        assert text in page
    assert "note" not in "\n".join(
        _printed(render_corrections.discrepancies_page([_listed(_OPEN)]))
    )


def test_the_page_shows_apart_what_is_of_an_account_that_is_not_configured() -> None:
    other = _listed(_OPEN, id="dsc_2", configured=False)

    lines = _printed(render_corrections.discrepancies_page([other, _listed(_OPEN)]))

    apart = lines.index("Of accounts that are not configured; they fail nothing:")
    assert any("dsc_1" in line for line in lines[:apart])
    assert any("dsc_2" in line for line in lines[apart:])


def test_every_command_takes_who_and_how() -> None:
    for command in (correct_command, resolve_command, repost_command, disown_command):
        options = {option for each in command.params for option in each.opts}
        assert {"--by", "--dry-run", "--wait", "--json"} <= options, command.name


def _printed(page: Any) -> list[str]:
    console = render.console(pipe_columns=240)
    with console.capture() as captured:
        console.print(page)
    return [line.rstrip() for line in captured.get().splitlines()]
