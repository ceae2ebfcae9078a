"""Nothing is in the journal that no evidence covers: what was put there is found, wherever it is.

The forged rows cancel each other, so that no proof of a total can show them.
"""

import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from services.reconciler.coverage import examine_entries
from services.reconciler.coverage.entries_outside import judge_outside
from services.reconciler.coverage.examine_entries import LIMITS, ComparedSpan, ExamineLimits
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_windows
from shared.postgres.journal.journal_windows import NewEntry
from shared.postgres.reconciliation import sync_state
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing
from tests.support.posting import ACCOUNT, charge, post

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext

_YEAR_2096_S = 3_976_000_000
_NEIGHBOURS = 30


# As the version before posted them; nowadays a date in the future is a dead letter.
_FROM_THE_FUTURE = """
    WITH batch AS (
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id
    ), entry AS (
        INSERT INTO tieout.journal_entry (entry_id, issuer, external_id, kind, revision,
            stripe_account, livemode, type, reporting_category, effective_at, fingerprint,
            posting_count, origin, batch_id, ordinal)
        SELECT 'je_2096', 'stripe:' || $1 || ':test', $2, 'original', 0, $1, false,
            'charge', 'charge', to_timestamp($3::bigint), substr(sha256('x'), 1, 16), 2, 'webhook',
            batch_id, 1
        FROM batch
        RETURNING entry_no, batch_id
    ), legs AS (
        INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)
        SELECT entry_no, leg.ordinal, leg.account, 'usd', leg.amount FROM entry,
            (VALUES (1, 'Assets:Stripe:Payments', $4::bigint), (2, 'Income:Sales', -$4::bigint))
                AS leg (ordinal, account, amount)
    ), delta AS (
        INSERT INTO tieout.journal_delta (batch_id, stripe_account, livemode, ledger_account,
            currency, amount_minor)
        SELECT batch_id, $1, false, leg.account, 'usd', leg.amount FROM batch,
            (VALUES ('Assets:Stripe:Payments', $4::bigint), ('Income:Sales', -$4::bigint))
                AS leg (account, amount)
    )
    INSERT INTO tieout.unsequenced SELECT batch_id FROM batch
"""


async def _forge(
    harness: Harness, row: dict[str, Any], name: str, *, created: int, net: int
) -> str:
    row_id = f"txn_forged_{name}"
    forged = {**row, "id": row_id, "created": created, "amount": net, "net": net, "fee": 0}
    forged |= {"fee_details": [], "available_on": created}
    await harness.publish(forged)
    await harness.until_posted(row_id)
    return row_id


async def _put_into_the_future(harness: Harness, *, net: int) -> str:
    row_id = "txn_forged_2096"
    account = harness.context.account.id
    await harness.database.execute(_FROM_THE_FUTURE, account, row_id, _YEAR_2096_S, net)
    return row_id


async def test_an_entry_that_nothing_covers_is_found_by_the_next_pass(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> None:
    """Once none of them was ever looked at, and three passes were clean."""
    fake = fake_stripe(settings=BusinessOptions(history_days=2, rate_per_s=0))
    async with (
        harness_of(fake, database_url=database_url, kafka_topics=kafka_topics) as harness,
        writing(harness.settings),
    ):
        await reconcile(harness.context, grace_s=0)
        row = await harness.charge()
        await reconcile(harness.context, grace_s=0)
        clean = await reconcile(harness.context, grace_s=0)
        before = await harness.list_calls()
        await reconcile(harness.context, grace_s=0, with_proof=False)
        calls_of_a_clean_pass = await harness.list_calls() - before

        day_ago = int(time.time()) - 30 * 3600  # settled, and not due for five days
        forged = [
            await _forge(harness, row, "settled", created=day_ago, net=1_000),
            await _forge(harness, row, "1970", created=86_400, net=-400),
            await _put_into_the_future(harness, net=-600),
        ]
        await until_sequenced(harness)
        before = await harness.list_calls()
        outcome = await reconcile(harness.context, grace_s=0, with_proof=False)
        calls = await harness.list_calls() - before
        again = await reconcile(harness.context, grace_s=0)

        assert clean.ties_out, clean
        assert (outcome.result.unexpected, outcome.result.unsettled) == (3, 0)
        assert calls <= calls_of_a_clean_pass + 2
        assert not any(balance.unexplained for balance in again.balances)
        opened = [
            discrepancy
            for discrepancy in await harness.discrepancies()
            if discrepancy[0] == "unexpected"
        ]
        assert sorted(opened) == sorted(("unexpected", "open", row_id) for row_id in forged)
        assert (again.result.unexpected, again.result.open) == (3, 3)
        await _assert_what_stripe_has_is_nothing_to_report(harness, row)


async def _assert_what_stripe_has_is_nothing_to_report(
    harness: Harness, row: dict[str, Any]
) -> None:
    """A webhook may bring a row from before TIEOUT_START, where no window is compared."""
    covered = ComparedSpan(
        from_s=row["created"] + 300,
        until_s=row["created"] + 900,
        now_s=row["created"] + 900,
        starts=0,
        pass_began_at=datetime.now(UTC),
    )
    register = DiscrepancyStore(harness.context.pool, account=harness.context.account)
    entry = NewEntry(position=1, id=row["id"], created=row["created"])

    unexpected = await judge_outside(harness.context, register, [entry], covered=covered, pass_no=0)

    assert row["id"] not in unexpected


@pytest.fixture
async def between_neighbours(database_url: str) -> AsyncIterator["ReconcileContext"]:
    """Lend the context of an account that has the first entry of all and the last.

    Between them `_NEIGHBOURS` batches are of its other mode, which is another's journal to it.
    """
    writer = Pool(database_url, role="tieout_writer", service="test", size=2)
    reconciler = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    await post(writer, [charge(0)])
    for number in range(1, _NEIGHBOURS + 1):
        await post(writer, [charge(number)], livemode=True)
    await post(writer, [charge(_NEIGHBOURS + 1)])
    while await writer.fetchval("SELECT tieout.sequence_batches(64)"):
        pass
    await writer.close()
    account = StripeAccount(id=ACCOUNT, livemode=False)
    yield cast(
        "ReconcileContext",
        SimpleNamespace(
            pool=reconciler,
            account=account,
            resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
            beat=lambda: None,
        ),
    )
    await reconciler.close()


async def test_the_entries_of_others_are_passed_over(
    between_neighbours: "ReconcileContext",
) -> None:
    """However many they are: else an account lags without end behind the trade of all together."""
    last = _NEIGHBOURS + 2

    step = await journal_windows.entries_after(
        between_neighbours.pool,
        account=between_neighbours.account,
        after=0,
        through=last,
        rows_max=10,
    )

    assert step.through == last
    assert [entry.position for entry in step.entries] == [1, last]


async def test_a_pass_is_full_of_its_own_entries_and_not_of_others(
    between_neighbours: "ReconcileContext",
) -> None:
    limits = ExamineLimits(step_entries=10, entries_max=20, step_positions=7)

    examined = await _examine(between_neighbours, after=0, limits=limits)

    assert examined.through == _NEIGHBOURS + 2
    assert [entry.position for entry in examined.outside] == [1, _NEIGHBOURS + 2]


async def test_more_positions_than_a_pass_goes_through_are_left_to_the_next_ones(
    between_neighbours: "ReconcileContext",
) -> None:
    limits = ExamineLimits(step_positions=7, positions_max=12)
    reached, positions = [0], list[int]()

    while reached[-1] < _NEIGHBOURS + 2:
        examined = await _examine(between_neighbours, after=reached[-1], limits=limits)
        reached.append(examined.through)
        positions += [entry.position for entry in examined.outside]

    assert reached == [0, 12, 24, _NEIGHBOURS + 2]
    assert positions == [1, _NEIGHBOURS + 2]


async def _examine(
    context: "ReconcileContext", *, after: int, limits: ExamineLimits = LIMITS
) -> examine_entries.Examined:
    """Examine what came since a position as a pass does whose coverage begins after all of it."""
    sync = sync_state.Sync(
        import_ended_at=None,
        starts_at=None,
        covers_from_at=None,
        passes=1,
        examined_position=after,
        position=_NEIGHBOURS + 2,
        began_at=datetime.now(UTC),
    )
    covered = ComparedSpan(
        from_s=300_000, until_s=600_000, now_s=600_000, starts=1, pass_began_at=sync.began_at
    )
    return await examine_entries.examine_entries(context, sync=sync, covered=covered, limits=limits)
