"""What a person's command is made from, and where a discrepancy leads, on a real Postgres."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest

from shared.postgres import reports
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import correctable_facts
from tests.support.commands import command, execute
from tests.support.posting import ACCOUNT, post, row

if TYPE_CHECKING:
    import asyncpg

_DEBIT: Mapping[str, Any] = {
    "type": "stripe_balance_payment_debit",
    "reporting_category": "stripe_balance_payment_debit",
    "amount": -5_000,
    "fee": 0,
    "net": -5_000,
    "fee_details": [],
}
_KIND = str(_DEBIT["type"])


async def test_what_was_moved_out_of_suspense_is_there_no_more(pool: Pool) -> None:
    await post(pool, [row(f"txn_{number}", **_DEBIT) for number in (1, 2, 3)])
    await post(pool, [row("txn_4", fee=330, net=9_670)])
    [moved] = await correctable_facts.facts_named(pool, "txn_1", stripe_account=None)
    [version] = await correctable_facts.fact_versions(pool, moved)
    await execute(
        pool,
        command(
            "correct",
            "txn_1",
            accounts={"Equity:Suspense": "Expenses:Cards"},
            figures={"replaces": version.entry_id},
        ),
        command(
            "apply",
            "txn_2",
            figures={
                "balance_transaction": None,
                "replaces": (await _versions(pool, "txn_2"))[0].entry_id,
            },
        ),
    )

    facts = await correctable_facts.facts_in_suspense(pool, type_name=_KIND)

    assert [fact.external_id for fact in facts] == ["txn_3"]
    assert [version.kind for version in await _versions(pool, "txn_1")] == [
        "original",
        "reversal",
        "replacement",
    ]
    of_entry = await correctable_facts.facts_named(
        pool, (await _versions(pool, "txn_1"))[2].entry_id, stripe_account=None
    )
    assert list(of_entry) == [moved]
    assert await correctable_facts.facts_named(pool, "txn_nobody", stripe_account=None) == []


async def _versions(pool: Pool, name: str) -> list[correctable_facts.FactVersion]:
    [fact] = await correctable_facts.facts_named(pool, name, stripe_account=None)
    return list(await correctable_facts.fact_versions(pool, fact))


async def test_books_are_counted_by_what_stands(pool: Pool) -> None:
    await post(pool, [row("txn_1"), row("txn_2", **_DEBIT)])
    await post(pool, [row("txn_1")], livemode=True)

    books = await correctable_facts.count_standing(pool, stripe_account=ACCOUNT)

    assert [(book.account.livemode, book.standing, book.open_discrepancies) for book in books] == [
        (True, 1, 0),
        (False, 2, 1),
    ]
    assert await correctable_facts.count_standing(pool, stripe_account="acct_nobody") == []


async def test_what_is_in_suspense_is_found_by_what_is_there(
    owner: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    """Whatever else the journal holds: its cost is that of the postings in suspense."""
    await owner.execute("SET enable_seqscan = off")

    plan = await owner.fetch(
        "EXPLAIN " + correctable_facts._SQL["facts_in_suspense"].replace("$1", f"'{_KIND}'")
    )

    assert "posting_in_suspense" in "\n".join(line[0] for line in plan)


@pytest.mark.parametrize(
    ("livemode", "object_id", "sides", "link"),
    [
        (True, "ch_1", {}, "https://dashboard.stripe.com/acct_1/payments/ch_1"),
        (False, "py_1", {}, "https://dashboard.stripe.com/acct_1/test/payments/py_1"),
        (False, "po_1", {}, "https://dashboard.stripe.com/acct_1/test/payouts/po_1"),
        (
            True,
            "txn_1",
            {"expected": '{"source": "po_1"}', "actual": '{"source": "ch_1"}'},
            "https://dashboard.stripe.com/acct_1/payouts/po_1",
        ),
        (
            True,
            "txn_1",
            {"actual": '{"source": "ch_1"}'},
            "https://dashboard.stripe.com/acct_1/payments/ch_1",
        ),
        (True, "txn_1", {"actual": '{"source": null}'}, None),
        (True, "txn_1", {"actual": '{"source": "fee_1"}'}, None),
        (True, "payments:usd", {}, None),
        (False, "evt_1", {}, "https://dashboard.stripe.com/acct_1/test/events/evt_1"),
        (True, "ch_1/../x", {}, None),
    ],
)
async def test_a_discrepancy_leads_to_the_page_that_stripe_documents(
    owner: "asyncpg.Connection[asyncpg.Record]",
    livemode: bool,
    object_id: str,
    sides: Mapping[str, str],
    link: str | None,
) -> None:
    line = await owner.fetchval(
        "INSERT INTO tieout.discrepancy AS one (id, kind, status, stripe_account, livemode,"
        " object_id, expected, actual) VALUES ('dsc_1', 'different', 'open', 'acct_1', $1, $2, $3,"
        " $4) RETURNING tieout.discrepancy_line(one) ->> 'link'",
        livemode,
        object_id,
        sides.get("expected"),
        sides.get("actual"),
    )

    assert line == link


@pytest.mark.parametrize("kind", ["balance_drift", "in_flip"])
async def test_one_about_a_balance_leads_to_that(
    owner: "asyncpg.Connection[asyncpg.Record]", kind: str
) -> None:
    link = await owner.fetchval(
        "INSERT INTO tieout.discrepancy AS one (id, kind, status, stripe_account, livemode,"
        " object_id) VALUES ('dsc_1', $1, 'open', 'acct_1', true, 'payments:usd')"
        " RETURNING tieout.dashboard_link(one)",
        kind,
    )

    assert link == "https://dashboard.stripe.com/acct_1/balance/overview"


@pytest.mark.parametrize(
    ("needs", "is_ready"), [((), True), (("je_not_yet",), False)], ids=["ready", "waits"]
)
async def test_a_command_is_work_unless_it_waits_for_an_entry(
    pool: Pool,
    owner: "asyncpg.Connection[asyncpg.Record]",
    needs: tuple[str, ...],
    is_ready: bool,
) -> None:
    await owner.execute(
        "INSERT INTO tieout.command (command_id, kind, issuer, stripe_account, livemode,"
        " object_id, body, needs, given_by, given_at)"
        " VALUES ('cmd_1', 'correct', 'x', 'acct_1', false, 'txn_1', '{}', $1, 'jane', now())",
        list(needs),
    )

    waiting = await reports.read_backlog(pool)

    assert (waiting.commands_waiting, waiting.commands_ready) == (1, int(is_ready))
