"""Exchange differences on a real Postgres: the same whatever came first, whoever posts them."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg
import pytest

from services.ledger_writer import exchange_entries
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import exchange_entries as exchange_tables
from shared.postgres.journal import journal_reader
from shared.postgres.journal.verify import verify_journal
from shared.runtime.retry import BatchSize
from tests.support import exchanged
from tests.support.commands import command, execute
from tests.support.posting import post, row
from tests.support.short_form import short_form

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
_GOLDEN = Path(__file__).parents[2] / "golden" / "exchange"
_CASES = sorted(_GOLDEN.glob("*.json"))
_BALANCES = "SELECT ledger_account, currency, amount_minor FROM tieout.account_balance"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield opened
    assert [check for check in await verify_journal(opened) if check.first_bad is not None] == []
    await opened.close()


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.stem)
async def test_it_posts_as_the_ledger_file_says(pool: Pool, case: Path) -> None:
    await post(pool, json.loads(case.read_text()))

    await exchanged.settle(pool)

    streamed = journal_reader.stream_entries(
        pool,
        choice=journal_reader.JournalFilter(None, None, None, None),
        rows_ahead=100,
        on_unsequenced=_unheard,
    )
    async with aclosing(streamed):
        all_rows = [row.entry async for rows in streamed for row, _payout_id in rows]
    entries = [entry for entry in all_rows if entry.kind == "fx"]
    shown = sorted(entries, key=lambda entry: entry.effective_at)
    assert "".join(short_form(entry) for entry in shown) == case.with_suffix(".ledger").read_text()


def test_there_is_a_ledger_file_for_each_example_and_no_other() -> None:
    files = {path.stem for path in _GOLDEN.glob("*.ledger")}

    assert {case.stem for case in _CASES} == files != set()


async def test_the_worked_example_ends_with_the_refund_at_what_the_charge_brought(
    pool: Pool,
) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])

    await exchanged.settle(pool)

    assert await _balances(pool) == {
        "Assets:Stripe:Payments": -153,
        "Income:Sales": -10_870,
        "Income:Refunds": 10_870,
        "Expenses:FxGainLoss": 153,
    }
    (entry,) = await pool.fetch("SELECT * FROM tieout.journal WHERE kind = 'fx'")
    assert (entry["external_id"], entry["revision"]) == (
        exchanged.REFUND,
        0,
    )
    assert (entry["type"], entry["reporting_category"], entry["source_id"]) == (
        "refund",
        "refund",
        exchanged.REFUND_ID,
    )
    assert entry["effective_at"].timestamp() == 5_000
    assert entry["available_ons"] == [None, None]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_a_failed_refund_leaves_nothing_whatever_came_first(
    pool: Pool, order: Sequence[int]
) -> None:
    rows = [exchanged.charge(), exchanged.refund(), exchanged.failure()]

    for place in order:
        await post(pool, [rows[place]])
        await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153], exchanged.FAILURE: [153]}
    assert await _balances(pool) == {
        "Assets:Stripe:Payments": 10_870,
        "Income:Sales": -10_870,
    }


async def test_partial_refunds_have_a_difference_each(pool: Pool) -> None:
    first = exchanged.refund("txn_first", amount=-3_700, refunded=3_333, refund_id="re_first")
    second = exchanged.refund("txn_second", amount=-7_400, refunded=6_667, refund_id="re_second")
    await post(pool, [first])
    await exchanged.settle(pool)
    await post(pool, [exchanged.charge()])
    await exchanged.settle(pool)
    await post(pool, [second])
    await exchanged.settle(pool)

    # 10870 * 3333 / 10000 = 3622.97, 10870 * 6667 / 10000 = 7247.03
    assert await exchanged.differences(pool) == {
        "txn_first": [-3_700 + 3_623],
        "txn_second": [-7_400 + 7_247],
    }


async def test_copies_change_nothing(pool: Pool) -> None:
    for _ in range(2):
        await post(pool, [exchanged.refund(), exchanged.charge(), exchanged.refund()])
        await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_money_that_was_not_exchanged_is_kept_nowhere(pool: Pool) -> None:
    await post(
        pool,
        [
            exchanged.charge(exchange_rate=None),
            exchanged.refund(exchange_rate=None),
            row("txn_plain"),
        ],
    )
    await exchanged.settle(pool)

    assert await pool.fetchval("SELECT count(*) FROM tieout.presentment") == 0
    assert await exchanged.differences(pool) == {}
    assert await exchanged.findings(pool) == {}


async def test_a_dispute_has_none(pool: Pool) -> None:
    dispute = exchanged.refund(type="adjustment", reporting_category="dispute")
    await post(pool, [exchanged.charge(), dispute])
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {}


async def test_a_refund_whose_charge_the_journal_does_not_have_waits(pool: Pool) -> None:
    await post(pool, [exchanged.refund()])
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {}
    assert await exchanged.findings(pool) == {}
    assert await pool.fetchval("SELECT count(*) FROM tieout.exchange_due") == 0


@pytest.mark.parametrize("hidden", ["charge", "refund"])
async def test_what_was_not_shown_is_a_discrepancy_until_it_is(pool: Pool, hidden: str) -> None:
    rows = [
        exchanged.charge(shown=hidden != "charge"),
        exchanged.refund(shown=hidden != "refund"),
    ]
    await post(pool, rows)
    await exchanged.settle(pool)
    before = await exchanged.findings(pool)

    await post(pool, [exchanged.charge(), exchanged.refund()])
    await exchanged.settle(pool)

    assert before == {exchanged.REFUND: "open"}
    assert await exchanged.findings(pool) == {exchanged.REFUND: "resolved"}
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_a_failure_whose_own_source_was_not_shown_follows_its_refund(pool: Pool) -> None:
    await post(pool, [exchanged.failure(shown=False), exchanged.charge()])
    await exchanged.settle(pool)
    await post(pool, [exchanged.refund()])
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153], exchanged.FAILURE: [153]}
    assert await exchanged.findings(pool) == {}


async def test_a_charge_that_is_settled_in_another_currency_is_said_to_be(pool: Pool) -> None:
    await post(pool, [exchanged.refund()])
    await exchanged.settle(pool)
    await post(
        pool, [exchanged.charge(currency="eur", amount=10_000, net=10_000, exchange_rate=None)]
    )
    await exchanged.settle(pool)

    assert await exchanged.findings(pool) == {exchanged.REFUND: "open"}
    (reason,) = await pool.fetch("SELECT reason FROM tieout.discrepancy")
    assert "settled in eur, its refund in usd" in reason["reason"]


async def test_a_correction_of_the_charge_appends_what_the_difference_is_off_by(
    pool: Pool,
) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    await exchanged.settle(pool)
    stated = exchanged.charge(amount=10_900, net=10_900, source=exchanged.CHARGE_ID)
    await post(pool, [exchanged.charge(amount=10_900, net=10_900)])

    await _apply(pool, exchanged.CHARGE, stated)
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153, 30]}
    assert (await _balances(pool))["Expenses:FxGainLoss"] == 123


async def test_a_refund_of_which_nothing_stands_takes_its_difference_back(pool: Pool) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    await exchanged.settle(pool)

    await _apply(pool, exchanged.REFUND, None)
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153, 153]}
    assert await _balances(pool) == {"Assets:Stripe:Payments": 10_870, "Income:Sales": -10_870}


async def test_two_that_post_at_once_post_each_difference_once(pool: Pool) -> None:
    refunds = [
        exchanged.refund(f"txn_{number:02}", amount=-300, refunded=250, refund_id=f"re_{number:02}")
        for number in range(40)
    ]
    await post(pool, [exchanged.charge(), *refunds])

    await asyncio.gather(*(exchanged.settle(pool) for _ in range(4)))

    assert await exchanged.differences(pool) == {
        f"txn_{number:02}": [-300 + 272] for number in range(40)
    }


async def test_one_that_decided_before_another_posted_writes_nothing(pool: Pool) -> None:
    await post(pool, [exchanged.charge(), exchanged.refund()])
    due = await exchange_tables.fetch_due(pool, rows_max=10)
    late = exchange_entries.examine(await exchange_tables.fetch_refunds(pool, due))
    await exchanged.settle(pool)

    written = await exchange_tables.post(
        pool, due=due, entries=late.entries, unknown=[], known=late.known
    )

    assert written is None
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_one_that_could_not_tell_before_another_could_opens_nothing(pool: Pool) -> None:
    await post(pool, [exchanged.refund(shown=False), exchanged.charge()])
    due = await exchange_tables.fetch_due(pool, rows_max=10)
    late = exchange_entries.examine(await exchange_tables.fetch_refunds(pool, due))
    await post(pool, [exchanged.refund()])
    await exchanged.settle(pool)

    written = await exchange_tables.post(
        pool, due=due, entries=late.entries, unknown=late.unknown, known=late.known
    )

    assert late.unknown
    assert written is None
    assert await exchanged.findings(pool) == {}
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_what_is_due_again_meanwhile_stays_due(pool: Pool) -> None:
    await post(pool, [exchanged.refund(shown=False), exchanged.charge()])
    due = await exchange_tables.fetch_due(pool, rows_max=10)
    early = exchange_entries.examine(await exchange_tables.fetch_refunds(pool, due))
    await post(pool, [exchanged.refund()])

    await exchange_tables.post(
        pool, due=due, entries=early.entries, unknown=early.unknown, known=early.known
    )
    left = await exchange_tables.fetch_due(pool, rows_max=10)
    await exchanged.settle(pool)

    assert exchanged.CHARGE_ID in {each.object_id for each in left}
    assert await exchanged.findings(pool) == {exchanged.REFUND: "resolved"}
    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_what_one_round_leaves_over_comes_first_in_the_next(pool: Pool) -> None:
    rows: list[dict[str, Any]] = []
    for number in range(7):
        charge_id = f"ch_{number}"
        charged = {"id": charge_id, "object": "charge", "amount": 10_000, "currency": "eur"}
        refunded = {
            "id": f"re_{number}",
            "object": "refund",
            "amount": 10_000,
            "currency": "eur",
            "charge": charge_id,
        }
        rows.append(exchanged.charge(f"txn_c{number}", source=charged))
        rows.append(exchanged.refund(f"txn_r{number}", source=refunded))
    await post(pool, rows)
    rounds = 0

    while await exchange_entries.post_due(pool, size=BatchSize(3)):
        rounds += 1

    assert rounds == 3
    assert len(await exchanged.differences(pool)) == 7


async def test_without_statistics_a_charge_is_looked_up_by_its_id(pool: Pool, owner: Owner) -> None:
    await post(pool, [row(f"txn_{number:03}") for number in range(500)])
    charges = blocks("exchange_entries")["charges"]

    plan = await owner.fetchval(
        f"EXPLAIN (FORMAT JSON) {charges}", ["acct_1"], [False], [exchanged.CHARGE_ID]
    )

    assert "journal_entry_by_source" in plan
    assert "journal_entry_by_time" not in plan


def _unheard(count: int) -> None:
    assert count == 0


async def _balances(pool: Pool) -> dict[str, int]:
    rows = await pool.fetch(_BALANCES)
    assert {row["currency"] for row in rows} == {"usd"}
    return {row["ledger_account"]: int(row["amount_minor"]) for row in rows if row["amount_minor"]}


async def _apply(pool: Pool, name: str, stated: dict[str, Any] | None) -> None:
    stands = await pool.fetchval(
        "SELECT entry_id FROM tieout.standing_entry WHERE external_id = $1", name
    )
    figures = {"balance_transaction": stated, "replaces": stands}
    (outcome,) = await execute(pool, command("apply", name, figures=figures))
    assert outcome.status == "done", outcome
