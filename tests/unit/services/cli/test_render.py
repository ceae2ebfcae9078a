"""What the command line makes of what it has read."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import click
import pytest
from rich.console import RenderableType

from services.cli import render as render_page
from services.cli import terminal
from services.cli.demo import render as render_demo
from services.cli.demo import scenario
from services.cli.demo.published import PublishedTopic
from services.cli.demo.render import DemoProof
from services.cli.doctor.checks import fail
from services.reconciler.pass_counts import PassCounts
from services.reconciler.scheduling.on_demand import CombinedReport
from shared.errors import Recoverable
from shared.ledger.journal import Entry, Posting, SequencedEntry
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.messages.ledger_entry import json_line
from shared.postgres.intake.dead_letter_reports import DeadLetterRow
from shared.postgres.journal.journal_reader import AccountBook, JournalFilter
from shared.postgres.journal.verify import IntegrityCheck
from shared.reports import journal_export, status
from shared.reports.account_status import AccountStatus
from shared.settings.model import ConfigurationError
from tests.unit.services.cli.demo.proof_without_flaw import difference, proof

_NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
_ANY = JournalFilter(stripe_account=None, livemode=None, since=None, until=None)


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (123456, "usd", "1,234.56"),
        (-5, "usd", "-0.05"),
        (1234, "jpy", "1,234"),
        (1234567, "kwd", "1,234.567"),
        (10**30, "usd", "10,000,000,000,000,000,000,000,000,000.00"),
        (None, "usd", "—"),
    ],
)
def test_it_shows_major_units_exactly(minor: int | None, currency: str, shown: str) -> None:
    assert render_page.amount(minor, currency) == shown


def test_what_a_stranger_wrote_is_shown_and_not_obeyed() -> None:
    """A header of anybody's is in a dead letter: it must not end the command, nor go unseen."""
    letter = DeadLetterRow(
        id=1,
        status="open",
        topic="stripe.events",
        partition=0,
        offset=0,
        stripe_account="[red]acct_1",
        livemode=None,
        object_id="[/a]",
        error="'livemode' is [bold] :smile:",
        attempts=1,
        first_seen_at=_NOON,
        last_seen_at=_NOON,
    )

    page = _shown(render_page.dead_letters_page([letter]))

    assert all(each in page for each in ("[red]acct_1", "[/a]", "'livemode' is [bold] :smile:"))


def test_the_address_of_a_part_that_is_away_is_whole() -> None:
    checks = [fail("kafka", "Kafka at [fd00::1]:9092: no answer", "start [it]")]

    page = _shown(render_page.doctor_page(checks))

    assert "Kafka at [fd00::1]:9092: no answer" in page
    assert "start [it]" in page


@pytest.mark.parametrize("text", ["2026-01-31", "2026-01-31T00:00:00Z", "2026-01-31T01:00+01:00"])
def test_it_takes_a_day_or_an_instant(text: str) -> None:
    taken = terminal.InstantParam().convert(text, None, None)

    assert taken == datetime(2026, 1, 31, tzinfo=UTC)


def test_it_refuses_what_is_no_time() -> None:
    with pytest.raises(click.BadParameter, match="YYYY-MM-DD"):
        terminal.InstantParam().convert("yesterday", None, None)


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (ConfigurationError("DATABASE_URL is not set"), 2),
        (ExceptionGroup("", [ExceptionGroup("", [Recoverable("DATABASE_URL is not set")])]), 2),
        (terminal.CommandFailed("DATABASE_URL is not set"), 2),
    ],
)
def test_what_could_not_be_done_is_one_line_and_two(
    failure: Exception, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def command() -> None:
        raise failure

    assert terminal.exit_code(command, []) == code

    out, err = capsys.readouterr()
    assert (out, err) == ("", "tieout: DATABASE_URL is not set\n")


def test_a_bug_keeps_its_traceback() -> None:
    @click.command()
    def command() -> None:
        raise ExceptionGroup("both", [Recoverable("known"), KeyError("unknown")])

    with pytest.raises(ExceptionGroup):
        terminal.exit_code(command, [])


def test_a_reader_that_leaves_early_is_no_failure_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @click.command()
    def command() -> None:
        raise BrokenPipeError

    monkeypatch.setattr("os.dup2", lambda *_: None)

    assert terminal.exit_code(command, []) == 1


def test_one_book_is_found_by_itself() -> None:
    books = [AccountBook(StripeAccount("acct_1", livemode=True), opened_at=_NOON)]

    assert journal_export.one_book(books, choice=_ANY) == replace(
        _ANY, stripe_account="acct_1", livemode=True
    )


def test_two_modes_of_an_account_are_two_books() -> None:
    books = [
        AccountBook(StripeAccount("acct_1", livemode=mode), opened_at=_NOON)
        for mode in (False, True)
    ]

    with pytest.raises(ConfigurationError, match="acct_1:test, acct_1:live"):
        journal_export.one_book(books, choice=replace(_ANY, stripe_account="acct_1"))


def test_a_line_holds_no_source_that_is_not_known() -> None:
    entry = Entry(
        entry_id="je_1",
        issuer="stripe:acct_1:test",
        external_id="txn_1",
        kind="original",
        revision=0,
        reverses=None,
        stripe_account="acct_1",
        livemode=False,
        type="stripe_fee",
        reporting_category="fee",
        source_id=None,
        effective_at=_NOON,
        postings=(Posting("Assets:Stripe:Payments", "usd", 0, _NOON),),
    )

    line = json_line(SequencedEntry(entry, position=1, ordinal=1, posted_at=_NOON))

    assert line.endswith("\n")
    assert (json.loads(line)["refs"], json.loads(line)["reverses"]) == ({}, None)


def test_a_proof_without_a_flaw_ties_out() -> None:
    assert proof().failures() == []
    assert "Everything ties out: 1 balances" in _page(proof())


@pytest.mark.parametrize(
    ("flaw", "message"),
    [
        ({"balances": ()}, "There is no balance to prove."),
        ({"open_count": 2}, "2 discrepancies are open."),
        ({"missing": ()}, "so healing was not tested"),
        ({"posted_ids": frozenset[str]()}, "Missed and not in the journal: txn_1."),
        (
            {"correction": render_demo.Correction(status="refused", reason="somebody was faster")},
            "The correction is refused: somebody was faster.",
        ),
        ({"pass_ties_out": False}, "The last pass left something unsettled."),
        (
            {"checks": (IntegrityCheck("chained", "", 1, "position 2 is wrong"),)},
            "position 2 is wrong",
        ),
        (
            {"difference": replace(difference(), entry_id=None, difference=0, refunds=11_023)},
            "re_1 has no entry of its exchange difference.",
        ),
        (
            {"difference": replace(difference(), difference=152, refunds=10_871)},
            "its exchange difference is 1.52 USD, and Income:Refunds has 108.71 USD of it.",
        ),
        (
            {
                "topics": (
                    PublishedTopic("ledger.postings", "postings", made=14, ids=13, records=15),
                )
            },
            "ledger.postings has 13 postings, Postgres 14.",
        ),
    ],
)
def test_a_proof_names_its_flaw(flaw: dict[str, Any], message: str) -> None:
    flawed = replace(proof(), **flaw)

    assert any(message in sentence for sentence in flawed.failures())
    assert "It does not tie out." in _page(flawed)


def test_it_shows_what_a_person_corrected() -> None:
    shown = _page(proof())

    assert "a movement that no rule can place, in suspense" in shown
    assert "41.20 USD" in shown
    assert "Expenses:Adjustments" in shown
    assert "demo: it paid an invoice" in shown


def test_it_shows_a_refund_at_another_rate_than_its_sale() -> None:
    figures = re.findall(r"(.+\S) {3,}(\S.*\S)", _page(proof()))

    assert [(words.strip(), figure) for words, figure in figures if "100.00 EUR" in words] == [
        ("a sale of 100.00 EUR, booked at", "108.70 USD"),
        ("its refund, 100.00 EUR too, took", "110.23 USD"),
    ]
    assert ("it moved to Expenses:FxGainLoss", "1.53 USD") in [
        (words.strip(), figure) for words, figure in figures
    ]


def test_it_shows_what_the_topics_have_of_what_was_made() -> None:
    page = _page(proof())

    assert re.search(r"entries on ledger\.entries, of those made +5 of 5\b", page)
    assert re.search(r"postings on ledger\.postings, of those made +14 of 14\b", page)
    assert re.search(r"changes of discrepancies on ledger\.disc.*, of those made +3 of 3\b", page)
    assert re.search(r"records that came again, known by their id +1\b", page)


def test_a_cent_unexplained_is_a_flaw() -> None:
    flawed = replace(proof(), balances=(replace(proof().balances[0], unexplained=-1),))

    assert flawed.failures() == ["payments USD is off by -0.01."]


_OPEN: dict[str, Any] = {
    "exact": False,
    "unexplained": None,
    "lowest": -940,
    "highest": 1_880,
    "exact_at": None,
}


def test_what_is_not_exact_fails_the_demo_whatever_stood_before() -> None:
    for stands_at in (None, _NOON):
        row = replace(proof().balances[0], **_OPEN | {"exact_at": stands_at})
        flawed = replace(proof(), balances=(row,))

        assert len(flawed.failures()) == 1
        assert "It does not tie out." in _page(flawed)


def test_it_shows_bounds_where_there_is_no_figure() -> None:
    row = replace(proof().balances[0], **_OPEN)
    torn = replace(row, lowest=None, highest=None)

    assert "payments USD is not proved: it is off by something from -9.40 to 18.80." in _shown(
        render_page.balances_page([row])
    )
    assert "is not proved: what Stripe answers contradicts itself." in _shown(
        render_page.balances_page([torn])
    )


def test_an_exact_proof_that_stands_is_shown_with_its_instant_and_is_no_zero_exit() -> None:
    row = replace(proof().balances[0], **_OPEN | {"exact_at": _NOON})
    done = CombinedReport(result=PassCounts(), balances=[row], ties_out=False)

    shown = _shown(render_page.pass_page(done))

    assert (
        "payments USD is exact at 2026-01-31T12:00:00Z; since then every row agreed, and the bounds"
        " hold 0 (-9.40 to 18.80)." in shown
    )
    assert "Every row agrees; the total is not exact just now." in shown
    assert (row.agrees, row.ties_out) == (True, False)


def test_it_says_what_of_a_difference_is_yet_to_be_posted() -> None:
    row = replace(proof().balances[0], unexplained=-700, unposted=-700)

    assert "payments USD: -7.00 of it are rows that are not in the journal yet." in _shown(
        render_page.balances_page([row])
    )


def test_events_are_those_told_and_those_lost() -> None:
    counted = dict.fromkeys(render_demo.COUNTED, 0) | {"delivered": 5, "dropped": 2, "doubled": 4}

    assert scenario.webhooks({**counted, "pending": 1, "calls_total": 9})["events"] == 8


def test_the_page_says_how_fast_it_was_healed() -> None:
    page = _page(proof())

    assert "9 s, 9 s" in page
    assert "11 s, 11 s" in page
    assert "96.80 USD" in page


def _page(proof: DemoProof) -> str:
    return _shown(render_demo.demo_page(proof, now=_NOON))


_NOTHING_WAITS = status.StatusReport(
    idle=False,
    consumer_lag=0,
    wanted=0,
    awaiting=0,
    unposted=0,
    unsequenced=0,
    unrelayed=0,
    open_discrepancies=0,
    dead_letters=0,
    commands_waiting=0,
    last_event_at=None,
    last_pass_at=None,
    oldest_unsettled_at=None,
    last_exact_proof_at=None,
    oldest=status.OldestWaiting(
        unread=None, wanted=None, awaiting=None, unposted=None, unsequenced=None, unrelayed=None
    ),
    accounts=(),
)


def test_the_status_says_of_each_stage_since_when_the_oldest_waits() -> None:
    moments = [_NOON + timedelta(minutes=minutes) for minutes in range(6)]
    unread, wanted, awaiting, unposted, unsequenced, unrelayed = moments
    oldest = status.OldestWaiting(
        unread=unread,
        wanted=wanted,
        awaiting=awaiting,
        unposted=unposted,
        unsequenced=unsequenced,
        unrelayed=unrelayed,
    )

    page = _shown(render_page.status_page(replace(_NOTHING_WAITS, oldest=oldest)))

    assert dict(re.findall(r"^ (\w.*?) +0 +(\S+) *$", page, re.MULTILINE)) == {
        "unread in Kafka: events, rows, commands": render_page.instant(unread),
        "to be read from Stripe": render_page.instant(wanted),
        "waiting for their entry": render_page.instant(awaiting),
        "rows not posted": render_page.instant(unposted),
        "commands not executed": "—",
        "batches without a position": render_page.instant(unsequenced),
        "entries, discrepancies not published": render_page.instant(unrelayed),
        "discrepancies open": "—",
        "dead letters": "—",
    }


def test_the_status_says_when_the_last_exact_proof_was() -> None:
    page = _shown(render_page.status_page(replace(_NOTHING_WAITS, last_exact_proof_at=_NOON)))

    assert f"last exact proof {render_page.instant(_NOON)}" in page


def test_the_status_says_why_an_account_s_import_waits_and_how_fast_another_s_is() -> None:
    account = AccountStatus(
        stripe_account="acct_1",
        livemode=False,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        state="import_waiting",
        rows=0,
        expected_rows=None,
        last=None,
        next=None,
        failing_since=_NOON,
        reason="Stripe refuses the API key of acct_1",
    )
    well = replace(account, stripe_account="acct_2", failing_since=None, reason=None)
    goes_on = replace(
        well, stripe_account="acct_3", state="importing", reached_at=_NOON, rows_per_s=2_310.4
    )
    accounts = (account, well, goes_on, replace(goes_on, eta_s=75.0))

    page = _shown(render_page.status_page(replace(_NOTHING_WAITS, accounts=accounts)))

    assert (
        f"acct_1 (test) has failed since {render_page.instant(_NOON)}: Stripe refuses the API"
        in page
    )
    assert "acct_2 (test) has failed" not in page
    speed = f"acct_3 (test) imports 2,310 rows/s, back to {render_page.instant(_NOON)}"
    assert [line.rstrip() for line in page.splitlines() if "imports" in line] == [
        speed,
        f"{speed}, about 75 s left",
    ]


def _shown(page: RenderableType) -> str:
    console = render_page.console(pipe_columns=160)
    with console.capture() as captured:
        console.print(page)
    return captured.get()
