"""What a pass may only take a share of: the next ones take the rest, and all of it is settled."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from services.reconciler.barrier import Barrier
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.spans_to_read import spans_to_read
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.fetch import refetch
from services.reconciler.reconcile_chunk import ChunkReconciler
from services.reconciler.slices import whole_slice
from services.reconciler.windows import Span, start_s, window_of
from shared.ledger.covered_range import WINDOWS_A_DAY, CoveredRange
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import coverage, coverage_writer, sync_state
from tests.integration.reconciler.one_account import Harness, harness_of, writing
from tests.support.waits import until

_MANY = 150  # more than a pass asks for by id
_DISPUTED = 250  # more windows than a pass looks at again
_FIRST = 1_000


@pytest.fixture(scope="module")
async def harness(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    async with (
        harness_of(
            module_fake_stripe(),
            database_url=module_database_url,
            kafka_topics=module_kafka_topics,
            TIEOUT_STRIPE_CALLS_PER_S="1000",
        ) as opened,
        writing(opened.settings),
    ):
        await sync_state.begin_sync(
            opened.context.pool,
            account=opened.context.account,
            resource=opened.context.resource.name,
        )
        yield opened


async def _settled(harness: Harness, *, around_s: int, pass_no: int) -> ChunkReconciler:
    """Settle ten minutes on either side of a second, as a pass does."""
    now = datetime.now(UTC)
    chunk_reconciler = ChunkReconciler(
        context=harness.context,
        store=DiscrepancyStore(harness.context.pool, account=harness.context.account),
        barrier=Barrier(harness.context, wait_s=1),
        import_ended_s=0.0,
        heal_wait_s=10,
        mark=PassMark(number=pass_no, starts=None, compared_at=now, began_at=now),
    )
    part = whole_slice(Span(around_s - 600, around_s + 600))
    async for chunk in refetch(harness.context.resource, part):
        await chunk_reconciler.reconcile_chunk(chunk)
    return chunk_reconciler


async def test_of_150_missing_rows_that_stripe_has_no_more_all_are_withdrawn(
    harness: Harness,
) -> None:
    """Once only the same 100 were asked for, whatever Stripe said of them."""
    second = int(time.time()) - 3_600
    await harness.database.executemany(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " expected, heals) VALUES ($2, 'missing', 'stuck', $1, false, $2, $3, 3)",
        [
            (
                harness.context.account.id,
                f"txn_gone_{number:03}",
                json.dumps({"id": f"txn_gone_{number:03}", "created": second}),
            )
            for number in range(_MANY)
        ],
    )
    left = []
    for pass_no in range(2):
        await _settled(harness, around_s=second, pass_no=pass_no)
        left.append(
            await harness.database.fetchval(
                "SELECT count(*) FROM tieout.discrepancy WHERE status = 'stuck'"
            )
        )

    assert left == [_MANY - 100, 0]


async def test_of_150_rows_that_stripe_has_no_more_all_come_to_the_page(harness: Harness) -> None:
    """Once only the same 100 did: the rest kept the window unsettled, and the drift silent."""
    row = await harness.charge()
    ids = [f"txn_nobody_{number:03}" for number in range(_MANY)]
    await asyncio.gather(*(harness.publish({**row, "id": row_id}) for row_id in ids))
    posted = "SELECT count(*) = $2 FROM tieout.journal_entry WHERE external_id = ANY ($1)"
    await until(lambda: harness.database.fetchval(posted, ids, _MANY), what="all are posted")

    passes = [
        await _settled(harness, around_s=row["created"], pass_no=pass_no) for pass_no in range(3)
    ]

    assert [(outcome.counts.unexpected, outcome.counts.unsettled) for outcome in passes] == [
        (100, 1),
        (_MANY, 0),
        (_MANY, 0),
    ]
    kinds = [(kind, status) for kind, status, _ in await harness.discrepancies()]
    assert kinds.count(("unexpected", "open")) == _MANY
    # What was not asked for yet is said to be so: a drift must not be made of it.
    effects = [row.effect_minor for row in passes[0].unsettled_rows.values()]
    assert effects == [None] * (_MANY - 100)


async def test_of_250_disputed_windows_two_passes_look_at_all(harness: Harness) -> None:
    """Once the 200 oldest discrepancies were looked at again, and no later one ever."""
    context = replace(harness.context, account=StripeAccount(id="acct_disputed", livemode=False))
    disputed = {_FIRST + 5 * number for number in range(_DISPUTED)}
    until_s = start_s(max(disputed) + 100)
    await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    await _cover_all(harness, context.account, range(_FIRST, window_of(until_s)))
    await harness.database.executemany(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " expected) VALUES ($2, 'missing', 'open', $1, false, $2, $3)",
        [
            (context.account.id, f"txn_{number}", json.dumps({"created": start_s(number)}))
            for number in disputed
        ],
    )

    looked_at: list[set[int]] = []
    for _ in range(2):
        sync = await sync_state.begin_sync(
            context.pool, account=context.account, resource=context.resource.name
        )
        spans = await spans_to_read(
            replace(context, overlap_s=0), sync=sync, requested_range=None, until_s=until_s
        )
        looked_at.append({window_of(span.since_s) for span in spans})
        await sync_state.count_pass(
            context.pool,
            account=context.account,
            resource=context.resource.name,
            examined_position=0,
        )

    assert [len(windows) for windows in looked_at] == [200, 200]
    assert looked_at[0] | looked_at[1] == disputed


async def test_of_days_that_cost_many_calls_three_passes_look_at_all(harness: Harness) -> None:
    """A window in a row of several is read with all of that, and more than one is read once."""
    context = replace(harness.context, account=StripeAccount(id="acct_days", livemode=False))
    days = range(_FIRST * WINDOWS_A_DAY, (_FIRST + 5) * WINDOWS_A_DAY, WINDOWS_A_DAY)
    until_s = start_s(days.stop)
    await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    await _cover_all(harness, context.account, days, row_count=9_050, window_count=WINDOWS_A_DAY)
    await harness.database.executemany(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " expected) VALUES ($2, 'missing', 'open', $1, false, $2, $3)",
        [
            (context.account.id, f"txn_{day + at}", json.dumps({"created": start_s(day + at)}))
            for day in days
            for at in (7, 100)
        ],
    )

    looked_at: list[set[int]] = []
    for _ in range(3):
        sync = await sync_state.begin_sync(
            context.pool, account=context.account, resource=context.resource.name
        )
        spans = await spans_to_read(
            replace(context, overlap_s=0), sync=sync, requested_range=None, until_s=until_s
        )
        looked_at.append({window_of(span.since_s) for span in spans})
        await sync_state.count_pass(
            context.pool,
            account=context.account,
            resource=context.resource.name,
            examined_position=0,
        )

    # 91 calls each, of 200.
    assert all(len(windows) <= 4 for windows in looked_at)
    assert set().union(*looked_at) == set(days)


async def _cover_all(
    harness: Harness,
    account: StripeAccount,
    windows: range,
    *,
    row_count: int = 0,
    window_count: int = 1,
) -> None:
    """Settle these windows and the past, so that nothing but what is disputed is due."""
    now = datetime.now(UTC)
    covered = [
        CoveredRange(
            window_no=window_no,
            settled=True,
            row_count=row_count,
            sums={},
            digest=bytes(16),
            next_due_s=None,
            reason=None,
            compared_at=now,
            pass_began_at=now,
            window_count=window_count,
        )
        for window_no in windows
    ]
    pool = harness.context.pool
    await coverage_writer.write_coverage_apart(
        pool, account=account, resource=ResourceName.BALANCE_TRANSACTIONS, rows=covered
    )
    starts_s = start_s(windows[0])
    await sync_state.note_import_ended(
        pool,
        account=account,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        starts_s=starts_s,
        ended_s=starts_s,
    )
    await coverage.past_read(
        pool,
        account=account,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        covers_from_s=0,
        began_at=now,
        next_due_s=None,
    )
