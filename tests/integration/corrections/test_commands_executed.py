"""What a command does to the journal, on a real Postgres."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from shared.ledger.balance_transaction import parse_balance_transaction, stated_fields
from shared.ledger.opening import OpeningFigures, RowSet
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import REPOSTS_MAX
from shared.messages.open_command import Opening, state_figures
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import commands
from shared.postgres.journal.verify import verify_journal
from tests.support.commands import command, execute, keep
from tests.support.posting import ACCOUNT, post, row

if TYPE_CHECKING:
    import asyncpg

DEBIT: dict[str, Any] = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
    "fee": 0,
    "net": -5_000,
    "fee_details": [],
}


@pytest.fixture
async def rebuilt(empty_database_url: str) -> AsyncIterator[Pool]:
    await migrate(empty_database_url)
    opened = Pool(empty_database_url, role="tieout_writer", service="test", size=4)
    yield opened
    await opened.close()


async def _stands(pool: Pool, name: str) -> str:
    entry_id: str = await pool.fetchval(
        "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1 AND NOT is_reversed",
        name,
    )
    return entry_id


async def _balances(pool: Pool) -> dict[str, int]:
    rows = await pool.fetch("SELECT ledger_account, amount_minor FROM tieout.account_balance")
    return {row["ledger_account"]: int(row["amount_minor"]) for row in rows if row["amount_minor"]}


async def _page(pool: Pool) -> list[tuple[str, str, str | None, str | None]]:
    rows = await pool.fetch(
        "SELECT kind, status, note, resolved_by FROM tieout.discrepancy ORDER BY kind"
    )
    return [tuple(row) for row in rows]


async def _assert_sound(pool: Pool) -> None:
    while await pool.fetchval("SELECT tieout.sequence_batches(64)"):
        pass
    assert [check for check in await verify_journal(pool) if check.first_bad is not None] == []


async def _correct(pool: Pool, name: str, source: str, target: str) -> commands.CommandOutcome:
    figures = {"replaces": await _stands(pool, name)}
    given = command("correct", name, accounts={source: target}, figures=figures)
    (outcome,) = await execute(pool, given)
    return outcome


async def test_it_corrects_an_entry_and_closes_what_was_found_of_it(pool: Pool) -> None:
    await post(pool, [row("txn_1", **DEBIT)])

    outcome = await _correct(pool, "txn_1", "Equity:Suspense", "Expenses:Climate")

    assert (outcome.status, len(outcome.entry_ids)) == ("done", 2)
    assert await _balances(pool) == {"Assets:Stripe:Payments": -5_000, "Expenses:Climate": 5_000}
    assert await _page(pool) == [("unknown_type", "resolved", "a test says so", "tester")]
    await _assert_sound(pool)


async def test_it_corrects_a_correction(pool: Pool) -> None:
    await post(pool, [row("txn_1", **DEBIT)])
    await _correct(pool, "txn_1", "Equity:Suspense", "Expenses:Climate")

    outcome = await _correct(pool, "txn_1", "Expenses:Climate", "Expenses:Cards")

    assert outcome.status == "done"
    assert await _balances(pool) == {"Assets:Stripe:Payments": -5_000, "Expenses:Cards": 5_000}
    assert await pool.fetchval("SELECT count(*) FROM tieout.standing_entry") == 1
    await _assert_sound(pool)


async def test_it_tells_the_second_of_two_persons(pool: Pool) -> None:
    await post(pool, [row("txn_1", **DEBIT)])
    figures = {"replaces": await _stands(pool, "txn_1")}
    both = [
        command("correct", "txn_1", accounts={"Equity:Suspense": to}, figures=figures)
        for to in ("Expenses:Climate", "Expenses:Cards")
    ]

    first, second = await execute(pool, *both)

    assert (first.status, second.status) == ("done", "refused")
    assert "somebody was faster" in (second.outcome or "")
    assert (await _balances(pool))["Expenses:Climate"] == 5_000


async def test_it_executes_a_command_once_however_often_and_by_whomever(
    pool: Pool,
) -> None:
    await post(pool, [row(f"txn_{number}", **DEBIT) for number in range(10)])
    given = [
        command(
            "correct",
            f"txn_{number}",
            accounts={"Equity:Suspense": "Expenses:Climate"},
            figures={"replaces": await _stands(pool, f"txn_{number}")},
        )
        for number in range(10)
    ]

    await asyncio.gather(*(execute(pool, *given) for _ in range(3)))

    assert await _balances(pool) == {"Assets:Stripe:Payments": -50_000, "Expenses:Climate": 50_000}
    assert await pool.fetchval("SELECT count(*) FROM tieout.journal_entry") == 30
    await _assert_sound(pool)


async def test_it_names_an_id_that_another_command_has(pool: Pool) -> None:
    first = command("resolve", "txn_1")

    assert await keep(pool, first) == []
    assert await keep(pool, first) == []
    other = command("resolve", "txn_2", command_id=first.command_id)
    assert await keep(pool, other) == [first.command_id]


async def test_it_executes_the_same_on_an_empty_database_before_its_entries_are_there(
    pool: Pool, rebuilt: Pool
) -> None:
    await post(pool, [row("txn_1", **DEBIT)])
    accounts = ["Equity:Suspense", "Expenses:Climate", "Expenses:Cards"]
    given = []
    for source, target in itertools.pairwise(accounts):
        figures = {"replaces": await _stands(pool, "txn_1")}
        given.append(command("correct", "txn_1", accounts={source: target}, figures=figures))
        await execute(pool, given[-1])

    # The topics are read again, and the commands first.
    waiting = await execute(rebuilt, *given)
    await post(rebuilt, [row("txn_1", **DEBIT)])
    outcomes = await execute(rebuilt, *given)

    assert [command.status for command in waiting] == ["waiting", "waiting"]
    assert [outcome.status for outcome in outcomes] == ["done", "done"]
    assert await _entries(rebuilt) == await _entries(pool)


async def test_it_waits_no_longer_than_a_day(
    pool: Pool, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    given = command("correct", "txn_1", accounts={"A": "B"}, figures={"replaces": "je_none"})
    await keep(pool, given)
    await owner.execute(
        "UPDATE tieout.command SET received_at = clock_timestamp() - interval '25 hours'"
    )

    (outcome,) = await execute(pool, given)

    assert outcome.status == "refused"
    assert "never came" in (outcome.outcome or "")


async def test_it_posts_what_stripe_states(pool: Pool) -> None:
    await post(pool, [row("txn_1")])
    stated = row("txn_1", amount=20_000, net=19_680, created=500)
    figures = {"balance_transaction": stated, "replaces": await _stands(pool, "txn_1")}
    different = {"kind": "different", "object_id": "txn_1", "effect_minor": -10_000}

    (outcome,) = await execute(
        pool, command("apply", "txn_1", figures=figures | {"discrepancy": different})
    )

    assert outcome.status == "done"
    assert (await _balances(pool))["Assets:Stripe:Payments"] == 19_680
    assert await _page(pool) == [("different", "resolved", "a test says so", "tester")]
    # A copy of what stands now is no news; the copy of before is.
    assert (await post(pool, [stated])).differing == 0
    assert (await post(pool, [row("txn_1")])).differing == 1
    await _assert_sound(pool)


async def test_it_posts_on_an_empty_database_what_a_pass_had_read(
    pool: Pool, rebuilt: Pool
) -> None:
    await post(pool, [row("txn_1")])
    noted = stated_fields(parse_balance_transaction(row("txn_1", amount=20_000, net=19_680)))
    figures = {
        "balance_transaction": {name: noted[name] for name in noted if name != "entry_id"}
        | {"status": "available"},
        "replaces": await _stands(pool, "txn_1"),
        "read_at": "2026-01-31T12:00:00Z",
    }
    given = command("apply", "txn_1", figures=figures)

    (outcome,) = await execute(pool, given)
    await post(rebuilt, [row("txn_1")])
    (again,) = await execute(rebuilt, given)

    assert (outcome.status, again.status) == ("done", "done")
    assert await _entries(rebuilt) == await _entries(pool)


async def test_it_takes_back_what_stripe_has_not_and_posts_it_when_it_has(
    pool: Pool,
) -> None:
    await post(pool, [row("txn_1")])
    figures = {"balance_transaction": None, "replaces": await _stands(pool, "txn_1")}
    (gone,) = await execute(pool, command("apply", "txn_1", figures=figures))

    assert (gone.status, len(gone.entry_ids)) == ("done", 1)
    assert await _balances(pool) == {}
    assert (await post(pool, [row("txn_1")])).differing == 1

    back = {"balance_transaction": row("txn_1"), "follows": gone.entry_ids[0]}
    (posted,) = await execute(pool, command("apply", "txn_1", figures=back))

    assert (posted.status, len(posted.entry_ids)) == ("done", 1)
    assert (await _balances(pool))["Assets:Stripe:Payments"] == 9_680
    await _assert_sound(pool)


async def test_it_reposts_all_that_can_be(pool: Pool) -> None:
    names = [f"txn_{number:04}" for number in range(REPOSTS_MAX)]
    await post(pool, [row(name, **DEBIT) for name in names])
    replaces = {name: await _stands(pool, name) for name in names}
    await _correct(pool, "txn_0000", "Equity:Suspense", "Expenses:Cards")
    given = command(
        "repost",
        "stripe_balance_payment_debit",
        accounts={"Equity:Suspense": "Expenses:Climate"},
        figures={"replaces": replaces},
    )

    (outcome,) = await execute(pool, given)

    assert outcome.status == "done"
    assert "1 left as they were" in (outcome.outcome or "")
    left = REPOSTS_MAX - 1
    assert (await _balances(pool))["Expenses:Climate"] == left * 5_000
    assert {status for _, status, _, _ in await _page(pool)} == {"resolved"}
    await _assert_sound(pool)


async def test_it_closes_what_a_person_says_and_keeps_it_closed_until_it_changes(
    pool: Pool, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    carried = {"kind": "different", "object_id": "txn_1", "actual": {"net": 1, "available_on": 5}}
    (outcome,) = await execute(pool, command("resolve", "txn_1", figures={"discrepancy": carried}))

    again = "UPDATE tieout.discrepancy SET status = 'open', actual = $1 RETURNING status, note"
    same = await owner.fetch(again, '{"net": 1, "available_on": 9}')
    changed = await owner.fetch(again, '{"net": 2}')

    assert outcome.status == "done"
    assert same == []
    assert [tuple(row) for row in changed] == [("open", None)]


async def test_it_refuses_to_close_what_is_closed(pool: Pool) -> None:
    figures = {"discrepancy": {"kind": "different", "object_id": "txn_1"}}
    first, second = await execute(
        pool, command("resolve", "txn_1", figures=figures),
        command("resolve", "txn_1", figures=figures),
    )  # fmt: skip

    assert first.status == "done"
    assert second.outcome == "it is resolved already by tester: a test says so"


async def test_it_disowns_an_account_part_by_part(pool: Pool) -> None:
    rows = [row(f"txn_{number:04}", **DEBIT) for number in range(600)]
    await post(pool, rows[:300])
    await post(pool, rows[300:])
    given = command("disown", ACCOUNT)

    (refused,) = await execute(pool, given)
    again = command("disown", ACCOUNT)
    (outcome,) = await execute(pool, again, configured=frozenset())

    assert "is configured" in (refused.outcome or "")
    assert outcome.status == "done"
    assert await _balances(pool) == {}
    assert {status for _, status, _, _ in await _page(pool)} == {"resolved"}
    await _assert_sound(pool)


@pytest.mark.parametrize(
    "figures",
    [
        {},
        {"replaces": 7},
        {"replaces": "je_1", "balance_transaction": {}},
        {"replaces": "je_1", "balance_transaction": {"id": 7}},
        {"replaces": "je_1", "balance_transaction": row("txn_2")},
        {"replaces": "je_1", "balance_transaction": row("txn_1", amount=2**63 - 1, net=-(2**63))},
    ],
)
async def test_it_refuses_figures_that_are_none(pool: Pool, figures: dict[str, Any]) -> None:
    await post(pool, [row("txn_1")])
    stands = await _stands(pool, "txn_1")
    figures = figures | ({"replaces": stands} if figures.get("replaces") == "je_1" else {})

    (outcome,) = await execute(pool, command("apply", "txn_1", figures=figures))

    assert outcome.status == "refused"
    assert outcome.outcome
    assert await _stands(pool, "txn_1") == stands


@pytest.mark.parametrize("carried", [7, "different", ["different"], {"kind": 7}, None])
async def test_it_goes_on_after_a_discrepancy_that_is_none(pool: Pool, carried: object) -> None:
    await post(pool, [row("txn_1", **DEBIT)])
    forged = command("resolve", "txn_1", figures={"discrepancy": carried})
    figures = {"replaces": await _stands(pool, "txn_1")}
    accounts = {"Equity:Suspense": "Expenses:Climate"}

    refused, done = await execute(
        pool, forged, command("correct", "txn_1", accounts=accounts, figures=figures)
    )

    assert (refused.status, done.status) == ("refused", "done")
    assert "its figures are not those" in (refused.outcome or "") or "is none" in (
        refused.outcome or ""
    )


async def test_it_opens_no_books_of_an_account_that_is_not_configured(pool: Pool) -> None:
    opened = Opening(
        OpeningFigures(
            since=1_000_000,
            until=9_000_000,
            balance=500,
            pending=0,
            rows=RowSet(3, 77, 1_400),
            earlier=RowSet(),
        )
    )
    forged, ours = (
        command(
            "open",
            "opening:payments:usd",
            issuer=StripeAccount(account, livemode=False).own_issuer,
            stripe_account=account,
            figures=state_figures(opened),
        )
        for account in ("acct_nobody", ACCOUNT)
    )

    refused, done = await execute(pool, forged, ours)

    assert (refused.status, refused.outcome) == ("refused", "acct_nobody is not configured")
    assert (done.status, len(done.entry_ids)) == ("done", 1)
    assert (
        await pool.fetchval("SELECT DISTINCT stripe_account FROM tieout.journal_entry") == ACCOUNT
    )


async def _entries(pool: Pool) -> list[tuple[Any, ...]]:
    rows = await pool.fetch(
        "SELECT entry_id, kind, revision, reverses, fingerprint, ledger_account, amount_minor"
        " FROM tieout.journal_entry JOIN tieout.posting USING (entry_no)"
        " ORDER BY entry_id, posting.ordinal"
    )
    return [tuple(row) for row in rows]
