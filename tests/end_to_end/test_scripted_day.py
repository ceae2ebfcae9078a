"""A day on which each kind of discrepancy comes about, and a person closes every one by hand.

What the business does is in scripted_day.py, to the cent, and the trial balance is worked out here
by hand. A note on a drift or a gap closes its line; the passes go on to say no until its cause goes
away.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from shared.messages.topics import DEAD_LETTERS, EVENTS, TOPICS
from tests.end_to_end import scripted_day
from tests.end_to_end.conftest import Stack, running_stack
from tests.support import live_records

pytestmark = pytest.mark.takes(seconds=75)

_DOCS: Final = Path(__file__).resolve().parents[2] / "docs" / "reconciliation.md"
_MOVED: Final = (
    (scripted_day.DEBIT, "Expenses:Cards", "a bill paid from the balance"),
    (scripted_day.DISPUTE, "Expenses:Adjustments", "Stripe support: no dispute of ours"),
    (scripted_day.ODD_FEE, "Expenses:StripeFees", "Stripe support: the fee is 0.59"),
)
_APPLIED: Final = ("different", "unexpected")
# Whoever moves such an entry has answered it.
_ANSWERED: Final = ("unknown_type", "null_source")


@dataclass(frozen=True, slots=True)
class Played:
    """A day that is over: what passes said of it, what was open, and the stack as it was left."""

    stack: Stack
    passes: Sequence[tuple[int, str]]
    opened: Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="module")
def played(
    tmp_path_factory: pytest.TempPathFactory, module_fake_stripe: Callable[..., Any]
) -> Iterator[Played]:
    fake = module_fake_stripe()
    environ = {
        "STRIPE_API_BASE": fake.api_base,
        "STRIPE_API_KEY": fake.api_key,
        "STRIPE_ACCOUNT_ID": fake.account_id,
        "STRIPE_WEBHOOK_SECRET": fake.webhook_secret,
        "TIEOUT_AWAITING_DEADLINE_S": "1",
        "TIEOUT_KAFKA_PARTITIONS": "1",
        # After the first, passes are those of the script.
        "TIEOUT_RECONCILE_INTERVAL_S": "3600",
        "TIEOUT_STRIPE_CALLS_PER_S": "25",
    }
    with running_stack(tmp_path_factory.mktemp("day"), **environ) as stack:
        yield _play(stack)


def _play(stack: Stack) -> Played:
    scripted_day.happen(stack)
    passes = [stack.run("reconcile")]
    opened = _open_ones(stack)
    _close(stack, opened)
    # The third that leaves a window unsettled; and a note has moved no money.
    passes.append(stack.run("reconcile"))
    of_window = {kind: row for kind, row in _open_ones(stack).items() if kind not in opened}
    _close(stack, of_window)
    stack.control("list_late_rows")
    passes.append(stack.run("reconcile"))
    return Played(stack, passes=passes, opened={**opened, **of_window})


def _open_ones(stack: Stack) -> Mapping[str, Mapping[str, Any]]:
    return {row["kind"]: row for row in stack.json("discrepancies", "--status", "open")}


def _close(stack: Stack, opened: Mapping[str, Mapping[str, Any]]) -> None:
    """Close what is open, each by the command that its kind asks for."""
    ids = {row["object_id"] for row in opened.values()}
    for transaction_id, account, reason in _MOVED:
        if transaction_id in ids:
            correct = ("correct", transaction_id, "--to", account, "--reason", reason)
            stack.tieout(*correct, "--by", "jane")
    for kind, row in opened.items():
        resolve = ("discrepancies", "resolve", row["id"], "--note", _note(kind))
        if kind in _APPLIED:
            stack.tieout(*resolve, "--apply", "--by", "john")
        elif kind not in _ANSWERED:
            stack.tieout(*resolve, "--by", "john")


def _note(kind: str) -> str:
    return f"{kind}: asked Stripe and the forger"


def test_passes_say_no_until_all_is_closed_and_its_cause_is_gone(played: Played) -> None:
    (first, _), (noted, page), (closed, _) = played.passes

    assert (first, noted, closed) == (1, 1, 0)
    # That of the fee which no list showed: a note closes the line, not the difference.
    assert re.search(r"\b7\.00\b", page), page


def test_each_kind_that_there_is_was_open_and_is_closed_by_hand(played: Played) -> None:
    listed = {row["id"]: row for row in played.stack.json("discrepancies")}

    assert set(played.opened) == _kinds()
    for kind, row in played.opened.items():
        closed = listed[row["id"]]
        assert (closed["kind"], closed["status"]) == (kind, "resolved"), closed
        by = "jane" if kind in _ANSWERED else "john"
        reasons = {transaction_id: reason for transaction_id, _, reason in _MOVED}
        note = reasons[row["object_id"]] if kind in _ANSWERED else _note(kind)
        assert (closed["note"], closed["resolved_by"]) == (note, by), closed
    assert played.stack.json("discrepancies", "--status", "open") == []


def _kinds() -> set[str]:
    """Return the kinds that there are, as the documentation lists them for whoever meets one.

    But for what takes a day to come about: tests/integration/reconciler/test_lasting_flips.py.
    """
    _, _, section = _DOCS.read_text("utf-8").partition("## What a discrepancy can be\n")
    listed = set(re.findall(r"^\| `(\w+)` \|", section.partition("\n## ")[0], re.MULTILINE))
    return listed - {"in_flip"}


def test_the_trial_balance_is_the_one_worked_out_by_hand(played: Played) -> None:
    """Sales 100.00, 20.00, 10.00 and 30.00, their fees 3.20, 0.88, 0.59 and 1.17.

    A sale in euros of 108.70, refunded at 110.23: 1.53 is exchange loss. A refund of 3.00, of which
    Stripe does not show what it was. A debit of 50.00, a dispute of 15.00, a fee of 7.00. Neither
    the 9.00 that a forger made up, nor the 7.00 that they added to a sale, nor a stranger's 12.00.
    """
    rows = played.stack.json("trial-balance")

    assert {(row["ledger_account"], row["currency"]): row["balance"] for row in rows} == {
        # 96.80 + 19.12 + 9.41 + 28.83 + 108.70 - 110.23 - 3.00 - 50.00 - 15.00 - 7.00
        ("Assets:Stripe:Payments", "usd"): 7_763,
        # 160.00 + 108.70
        ("Income:Sales", "usd"): -26_870,
        # 110.23 + 3.00 - 1.53
        ("Income:Refunds", "usd"): 11_170,
        ("Expenses:FxGainLoss", "usd"): 153,
        # 3.20 + 0.88 + 0.59 + 1.17 + 7.00
        ("Expenses:StripeFees", "usd"): 1_284,
        ("Expenses:Cards", "usd"): 5_000,
        ("Expenses:Adjustments", "usd"): 1_500,
        ("Expenses:Disputes", "usd"): 0,
        ("Equity:Suspense", "usd"): 0,
        # 5000 yen, paid out.
        ("Assets:Stripe:Payments", "jpy"): 0,
        ("Assets:PayoutsInTransit", "jpy"): 5_000,
        ("Expenses:Adjustments", "jpy"): -5_000,
    }
    assert {row["stripe_account"] for row in rows} == {
        played.stack.facts()["stripe_account_id"],
    }


def test_a_story_tells_nothing_of_stripe_that_stripe_never_said(played: Played) -> None:
    story = played.stack.json("story", scripted_day.MADE_UP)

    assert "balance_transaction" not in {event["what"] for event in story}


def test_every_record_of_the_day_is_as_it_is_described(
    played: Played,
) -> None:
    servers = played.stack.facts()["kafka_bootstrap_servers"]

    counts, wrong = asyncio.run(live_records.look_through(servers))

    assert wrong == []
    # The topic of the webhooks was made anew, and nothing writes dead letters.
    assert {topic.name for topic in TOPICS} - {*counts} <= {EVENTS, DEAD_LETTERS}


def test_the_journal_verifies_after_such_a_day(played: Played) -> None:
    played.stack.tieout("verify")


@pytest.mark.parametrize(
    ("object_id", "plot"),
    [
        (
            scripted_day.FORGED,
            (
                r"charge ch_1DayForged at Stripe: 20\.00 USD, fee 0\.88, net 19\.12 USD",
                r"posted after its webhook, position \d+: Assets:Stripe:Payments \+26\.12 USD",
                r"found: Stripe's .* has other money than its entry; 7\.00 USD at risk",
                r"john asked to make txn_1DayForged what Stripe states \(.*\); done",
                r"reverses je_\w+, position \d+: Assets:Stripe:Payments -26\.12 USD",
                r"posted in place of je_\w+, position \d+: Assets:Stripe:Payments \+19\.12 USD",
                r"the difference was closed by john: different: asked",
                r"^Now: 3 entries in the journal, 1 standing, balanced; nothing open\.$",
            ),
        ),
        (
            scripted_day.DEBIT,
            (
                r"stripe balance payment debit ch_1DayDebit at Stripe: -50\.00 USD",
                r"posted by the reconciler, position \d+: .* Equity:Suspense \+50\.00 USD",
                r"unknown type found: no rule for .*; 50\.00 USD at risk",
                r"jane asked to move txn_1DayDebit from Equity:Suspense to Expenses:Cards \(a bill",
                r"reverses je_\w+, position \d+: .* Equity:Suspense -50\.00 USD",
                r"posted in place of je_\w+, position \d+: .* Expenses:Cards \+50\.00 USD",
                r"the unknown type was closed by jane: a bill paid from the balance",
                r"^Now: 3 entries in the journal, 1 standing, balanced; nothing open\.$",
            ),
        ),
        (
            scripted_day.MADE_UP,
            (
                r"posted after its webhook, position \d+: Assets:Stripe:Payments \+9\.00 USD",
                r"unexpected entry found: .* Stripe answers 404 for it; 9\.00 USD at risk",
                r"reverses je_\w+, position \d+: Assets:Stripe:Payments -9\.00 USD",
                r"the unexpected entry was closed by john: unexpected: asked",
                r"^Now: 2 entries in the journal, 0 standing, balanced; nothing open\.$",
            ),
        ),
        (
            scripted_day.BROKEN,
            (
                r"found missing: Stripe has txn_1DayBroken, .*; no entry can be made of it",
                r"the missing row was closed by john: missing: asked",
                r"^Now: 0 entries in the journal; nothing open\.$",
            ),
        ),
        (
            scripted_day.OWED,
            (
                r"webhook charge\.succeeded received",
                r"found: charge succeeded, without a balance transaction; 8\.00 USD at risk",
                r"john asked to close a discrepancy of ch_1DayOwed \(.*\); done",
                r"the long wait was closed by john: awaiting_too_long: asked",
                r"^Now: 0 entries in the journal; nothing open\.$",
            ),
        ),
    ],
)
def test_it_reads_as_a_story(played: Played, object_id: str, plot: Sequence[str]) -> None:
    lines = played.stack.tieout("story", object_id).splitlines()

    story = iter(lines)
    # Each after the one before it.
    for happening in plot:
        assert any(re.search(happening, line) for line in story), "\n".join((happening, *lines))
