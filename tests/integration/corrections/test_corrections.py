"""What a person closes and corrects, typed as they type it: a writer runs, and Stripe answers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from services.reconciler.reconcile import reconcile
from shared.commands import delivery, draft_corrections, draft_many
from shared.commands.draft import Attribution
from shared.postgres.driver import session
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.verify import verify_journal
from tests.integration.corrections.typed_commands import DEBIT, Person, environ
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing
from tests.support import posting

pytestmark = pytest.mark.takes(seconds=35)

_BY = ("--by", "jane")


@pytest.fixture(scope="module")
async def harness(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    """Return an account whose writer runs and whose (empty) history is imported."""
    fake = module_fake_stripe()
    opened = harness_of(fake, database_url=module_database_url, kafka_topics=module_kafka_topics)
    async with opened as ledger, writing(ledger.settings):
        await reconcile(ledger.context, grace_s=0)
        # Rows of the import's own second are history; what the tests make comes after it.
        await asyncio.sleep(1.1)
        yield ledger


@pytest.fixture
def person(
    harness: Harness,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Any,
) -> Person:
    for name, value in environ(harness).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TIEOUT_DATA_DIR", str(tmp_path))
    # The module's writer logs in this process too, and longer than a test's capture lasts.
    monkeypatch.setattr("services.cli.terminal.log_to_stderr", lambda: None)
    return Person(harness, capfd)


async def test_an_entry_is_moved_to_the_account_that_a_person_names(person: Person) -> None:
    debit = await person.debit()
    suspense, cards = (
        await person.balance("Equity:Suspense"),
        await person.balance("Expenses:Cards"),
    )
    before = await person.discrepancy(debit)

    code, answer = await person.asks(
        "correct", debit, "--to", "Expenses:Cards", "--reason", "a card's fee", *_BY
    )

    assert (code, answer["status"], answer["reason"]) == (0, "done", None)
    assert len(answer["entry_ids"]) == answer["entry_count"] == 2
    assert await person.balance("Equity:Suspense") == suspense - 5_000
    assert await person.balance("Expenses:Cards") == cards + 5_000
    after = await person.discrepancy(debit)
    assert (before["kind"], before["status"], before["note"]) == ("unknown_type", "open", None)
    assert (after["status"], after["note"], after["resolved_by"]) == (
        "resolved",
        "a card's fee",
        "jane",
    )
    passed = await reconcile(person.harness.context, grace_s=0)
    assert [row.unexplained for row in passed.balances] == [0]
    assert (await person.discrepancy(debit))["status"] == "resolved"


async def test_a_correction_reads_as_a_story(person: Person) -> None:
    debit = await person.debit()
    first = await person.stands(debit)
    _code, answer = await person.asks(
        "correct", debit, "--to", "Expenses:Cards", "--reason", "a card's fee", *_BY
    )
    await until_sequenced(person.harness)

    _code, page, _err = await person.types("story", debit)
    _code, by_command = await person.asks("story", answer["command_id"])
    _code, by_entry = await person.asks("story", answer["entry_ids"][1])

    reversal, replacement = answer["entry_ids"]
    at = -1
    for happening in (
        f"{debit}   stripe balance payment debit",
        "unknown type found: no rule",
        f"jane asked to move {debit} from Equity:Suspense to Expenses:Cards (a card's fee); done",
        f"{reversal}   reverses {first}, position",
        f"{replacement}   posted in place of {first}, position",
        "the unknown type was closed by jane: a card's fee",
        "Now: 3 entries in the journal, 1 standing, balanced; nothing open.",
    ):
        assert page.find(happening) > at, f"{happening}\n{page}"
        at = page.find(happening)
    assert by_command == by_entry
    [command] = [event for event in by_entry if event["what"] == "command"]
    assert (command["kind"], command["by"], command["reason"], command["status"]) == (
        "correct",
        "jane",
        "a card's fee",
        "done",
    )


async def test_a_dry_run_shows_the_entries_and_gives_nothing(person: Person) -> None:
    debit = await person.debit()
    correct = ("correct", debit, "--to", "Expenses:Cards", "--reason", "a card's fee")
    before = await person.written()

    code, answer = await person.asks(*correct, "--dry-run")
    _code, page, _err = await person.types(*correct, "--dry-run")

    assert (code, answer["status"], answer["command_id"]) == (0, "dry_run", None)
    assert [entry["kind"] for entry in answer["entries"]] == ["reversal", "replacement"]
    assert "Expenses:Cards +50.00 USD" in page
    assert "Nothing was given. It would make 2 entries." in page
    assert await person.written() == before
    _code, given = await person.asks(*correct)
    assert given["entry_ids"] == answer["entry_ids"]


async def test_a_correction_is_corrected_and_what_it_replaced_is_not(person: Person) -> None:
    debit = await person.debit()
    first = await person.stands(debit)
    await person.asks("correct", first, "--to", "Expenses:Cards", "--reason", "a card")
    second = await person.stands(debit)

    code, answer = await person.asks(
        "correct", second, "--to", "Expenses:Climate", "--reason", "no"
    )
    refused, why = await person.asks("correct", first, "--to", "Expenses:Cards", "--reason", "yes")

    third = await person.stands(debit)
    assert (code, answer["entry_ids"][1]) == (0, third)
    assert (refused, why["status"], why["command_id"], why["entry_ids"]) == (1, "refused", None, [])
    assert why["reason"] == f"{first} stands no more: it was replaced by {second}; {third} stands"


async def test_of_two_persons_at_once_the_second_is_told(person: Person) -> None:
    debit, settings = await person.debit(), person.harness.settings
    async with session.reader(settings.require_database()) as pool:
        both = [
            await draft_corrections.draft_correction(
                pool,
                settings=settings,
                name=debit,
                account=account,
                why=Attribution(by=by, reason="it is mine"),
            )
            for by, account in (("jane", "Expenses:Cards"), ("john", "Expenses:Climate"))
        ]

    jane, john = [
        await delivery.deliver_commands(
            settings, draft=draft, wait_s=60, on_progress=lambda _: None
        )
        for draft in both
    ]

    assert (jane.status, john.status, john.entry_ids) == ("done", "refused", [])
    assert "somebody was faster" in (john.reason or "")
    _code, page, _err = await person.types("story", debit)
    assert "john asked to move" in page
    assert "refused: somebody was faster" in page


async def test_a_note_closes_a_line_until_the_fact_changes(person: Person) -> None:
    made_up = await person.makes_up("txn_noted")
    unexpected = await person.discrepancy(made_up)

    code, answer = await person.asks(
        "discrepancies", "resolve", unexpected["id"], "--note", "asked Stripe", *_BY
    )
    again, why = await person.asks("discrepancies", "resolve", unexpected["id"], "--note", "me too")
    await reconcile(person.harness.context, grace_s=0)
    closed = await person.discrepancy(made_up)
    await person.asks("correct", made_up, "--to", "Expenses:Cards", "--reason", "another fact")
    await reconcile(person.harness.context, grace_s=0)
    reopened = await person.discrepancy(made_up)

    assert (code, answer["status"], answer["entry_ids"]) == (0, "done", [])
    assert (again, why["status"]) == (1, "refused")
    assert why["reason"].endswith("is resolved already, by jane: asked Stripe")
    assert (closed["status"], closed["note"]) == ("resolved", "asked Stripe")
    assert (reopened["status"], reopened["note"]) == ("open", None)
    await person.asks("discrepancies", "resolve", unexpected["id"], "--note", "away", "--apply")


async def test_what_stripe_does_not_have_is_taken_back(person: Person) -> None:
    sales = await person.balance("Income:Sales")
    made_up = await person.makes_up("txn_applied")
    unexpected = await person.discrepancy(made_up)

    code, answer = await person.asks(
        "discrepancies", "resolve", unexpected["id"], "--note", "made up", "--apply", *_BY
    )
    passed = await reconcile(person.harness.context, grace_s=0)

    assert (code, answer["status"], len(answer["entry_ids"])) == (0, "done", 1)
    assert await person.balance("Income:Sales") == sales - 1_000
    closed = await person.discrepancy(made_up)
    assert (closed["status"], closed["note"]) == ("resolved", "made up")
    assert all(row.unexplained == 0 for row in passed.balances)


async def test_nothing_is_taken_back_that_stripe_has(person: Person) -> None:
    charge = await person.harness.charge()
    await reconcile(person.harness.context, grace_s=0)
    await person.harness.until_posted(charge["id"])
    account = person.harness.context.account.id
    await person.harness.database.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id)"
        " VALUES ('dsc_wrong', 'unexpected', 'open', $1, false, $2)",
        account,
        charge["id"],
    )

    code, answer = await person.asks(
        "discrepancies", "resolve", "dsc_wrong", "--note", "gone", "--apply"
    )

    assert (code, answer["status"]) == (1, "refused")
    assert answer["reason"].startswith(f"Stripe has {charge['id']}")
    closed, _told = await person.asks("discrepancies", "resolve", "dsc_wrong", "--note", "a test")
    assert closed == 0


async def test_what_stripe_states_takes_the_place_of_what_came_first(person: Person) -> None:
    charge = await person.harness.charge(amount=2_000)
    sales = await person.balance("Income:Sales")
    forged = {**charge, "amount": charge["amount"] + 700, "net": charge["net"] + 700}
    await person.harness.publish(forged)
    await person.harness.until_posted(charge["id"])
    await reconcile(person.harness.context, grace_s=0)
    different = await person.discrepancy(charge["id"])

    code, answer = await person.asks(
        "discrepancies", "resolve", different["id"], "--note", "a forger's", "--apply", *_BY
    )
    passed = await reconcile(person.harness.context, grace_s=0)
    _code, page, _err = await person.types("story", charge["id"])

    assert (different["kind"], different["effect_minor"]) == ("different", 700)
    assert (code, answer["status"], len(answer["entry_ids"])) == (0, "done", 2)
    assert await person.balance("Income:Sales") == sales - 2_000
    assert passed.result.different == 0
    assert all(row.unexplained == 0 for row in passed.balances)
    assert (await person.discrepancy(charge["id"]))["note"] == "a forger's"
    # What happened at Stripe is told as Stripe states it, whatever came first.
    assert f"charge {charge['source']} at Stripe: 20.00 USD" in page
    again, why = await person.asks("correct", charge["id"], "--reason", "again")
    assert (again, "is what Stripe states" in why["reason"]) == (1, True)


async def test_a_type_is_moved_as_soon_as_a_rule_has_it(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = "fee_credit_funding"
    debits = [await person.debit(type=kind, reporting_category=kind) for _ in range(3)]
    loans = await person.balance("Liabilities:Loans")

    refused, why = await person.asks("repost", "--type", kind)
    monkeypatch.setattr(draft_many, "rule_account", lambda *_: "Liabilities:Loans")
    monkeypatch.setattr(draft_many, "REPOSTS_MAX", 2)
    code, answer = await person.asks("repost", "--type", kind, *_BY)
    nothing, empty = await person.asks("repost", "--type", kind)

    assert (refused, why["status"]) == (1, "refused")
    assert "no rule of this version has type 'fee_credit_funding'" in why["reason"]
    assert (code, answer["status"], len(answer["command_ids"])) == (0, "done", 2)
    assert len(answer["entry_ids"]) == answer["entry_count"] == 6
    assert await person.balance("Liabilities:Loans") == loans + 15_000
    assert (nothing, empty["status"], empty["command_id"]) == (0, "done", None)
    for debit in debits:
        assert (await person.discrepancy(debit))["status"] == "resolved"
        _code, story = await person.asks("story", debit)
        # One of many that the command moved: their entries are not its story.
        assert sum(event["what"] == "entry" for event in story) == 3
        assert sum(event["what"] == "command" for event in story) == 1


async def test_books_that_were_never_ours_are_taken_back(person: Person) -> None:
    writer = Pool(
        person.harness.settings.require_database(), role="tieout_writer", service="test", size=1
    )
    batch = await posting.batch(
        writer, [posting.row(f"txn_of_another_{number}") for number in range(3)], consumer="another"
    )
    await posting.write(writer, batch, consumer="another")
    writer.terminate()
    of_another = ("disown", f"{posting.ACCOUNT}:test")

    dry, answer = await person.asks(*of_another, "--dry-run")
    unsure, _out, message = await person.types(*of_another, "--yes-account", "acct_2")
    code, done = await person.asks(*of_another, "--yes-account", posting.ACCOUNT, *_BY)
    again, nothing = await person.asks(*of_another, "--yes-account", posting.ACCOUNT)

    assert (dry, answer["entry_count"]) == (0, 3)
    assert answer["reason"] == "3 entries of acct_1 are reversed, and 0 discrepancies closed"
    assert (unsure, "'acct_2' is not acct_1: nothing was given" in message) == (2, True)
    assert (code, done["status"], done["entry_count"]) == (0, "done", 3)
    _code, rows = await person.asks("trial-balance")
    assert {row["balance"] for row in rows if row["stripe_account"] == posting.ACCOUNT} == {0}
    assert (again, nothing["status"]) == (1, "refused")
    own = person.harness.context.account.id
    configured, why = await person.asks("disown", own, "--yes-account", own)
    assert configured == 1
    assert why["reason"].startswith(f"{own}:test is configured")


@pytest.mark.parametrize(
    ("argv", "code", "message"),
    [
        (("correct", "je_nobody", "--reason", "x"), 1, "the journal has no entry je_nobody"),
        (("discrepancies", "resolve", "dsc_0", "--note", "x"), 1, "there is no discrepancy dsc_0"),
        (("repost", "--type", "charge"), 0, "no entry of type 'charge' stands in suspense"),
        (("disown", "acct_nobody", "--yes-account", "acct_nobody"), 1, "nothing stands of acct_no"),
    ],
)
async def test_it_says_why_there_is_nothing_to_do(
    person: Person, argv: tuple[str, ...], code: int, message: str
) -> None:
    ended, answer = await person.asks(*argv)

    assert ended == code
    assert answer["reason"].startswith(message)


async def test_what_may_not_be_is_refused_before_it_is_given(person: Person) -> None:
    debit = await person.debit()
    unknown = await person.discrepancy(debit)
    before = await person.written()

    answers = {
        target: await person.asks("correct", debit, "--to", target, "--reason", "x")
        for target in ("Assets:Stripe:Payments", "Equity:OpeningBalances", "Equity:Suspense")
    }
    code, answer = await person.asks(
        "discrepancies", "resolve", unknown["id"], "--note", "x", "--apply"
    )
    address = await person.types("correct", debit, "--reason", "x", "--by", "jane@example.com")

    assert {code for code, _told in answers.values()} == {1}
    assert "Stripe's figures alone" in answers["Assets:Stripe:Payments"][1]["reason"]
    assert "the chart has no account" in answers["Equity:OpeningBalances"][1]["reason"]
    assert "is on Equity:Suspense already" in answers["Equity:Suspense"][1]["reason"]
    assert (code, f"tieout correct {debit} --to ACCOUNT" in answer["reason"]) == (1, True)
    assert (address[0], address[1], "e-mail address" in address[2]) == (2, "", True)
    assert await person.written() == before


async def test_it_says_that_nothing_was_given_when_kafka_is_away(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    debit = await person.debit()
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1")
    monkeypatch.setenv("TIEOUT_ACK_TIMEOUT_S", "0.5")

    code, out, message = await person.types(
        "correct", debit, "--to", "Expenses:Cards", "--reason", "x", "--json"
    )

    assert (code, out) == (2, "")
    assert message.rstrip().endswith("nothing was given")


async def test_what_no_writer_executes_waits(
    person: Person, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No writer of this database runs; the module's own refuses what it does not know."""
    writer = Pool(database_url, role="tieout_writer", service="test", size=1)
    await posting.post(writer, [posting.row("txn_alone", **DEBIT, net=-5_000, fee_details=[])])
    writer.terminate()
    monkeypatch.setenv("DATABASE_URL", database_url)

    code, answer = await person.asks(
        *("correct", "txn_alone", "--to", "Expenses:Cards", "--reason", "x", "--wait", "0.3")
    )

    assert (code, answer["status"], answer["entry_ids"]) == (2, "waiting", [])
    assert answer["reason"] == "not executed within 0.3 s: it will be"
    assert answer["command_id"].startswith("cmd_")


async def test_the_journal_is_sound_after_all_of_it(person: Person) -> None:
    await until_sequenced(person.harness)

    async with session.reader(person.harness.settings.require_database()) as pool:
        checks = await verify_journal(pool)

    assert [check for check in checks if check.first_bad is not None] == []
