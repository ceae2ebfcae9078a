"""Two reconcilers over one account: one makes a pass, and the other leaves it at that."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import asyncpg
import pytest
from prometheus_client import REGISTRY

from services.reconciler.context import ReconcileContext
from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from shared.errors import Recoverable
from shared.ledger.covered_range import CoveredRange
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver import session
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import coverage_writer, reconciliations, sync_state
from shared.postgres.reconciliation.reconciliations import Asked
from shared.telemetry.metrics import RECONCILE_LAST_SUCCESS, RECONCILE_PROGRESS

_STRIPE_ACCOUNT = StripeAccount(id="acct_1", livemode=False)
_LOCK = sync_state.pass_lock(_STRIPE_ACCOUNT, ResourceName.BALANCE_TRANSACTIONS)
_INTERVAL_S = 100_000.0
_GRACE_S = 100_000.0


@dataclass
class Reconcilers:
    """What all processes share, and who has made a pass."""

    context: ReconcileContext
    database: "asyncpg.Connection[asyncpg.Record]"
    third: Leaderships
    passes: list[str] = field(default_factory=list)
    proved: list[bool] = field(default_factory=list)
    failing: bool = False
    meets_a_slow_statement: bool = False
    answered: int = 0

    def process(self, name: str) -> PassLoop:
        async def make(*, with_proof: bool) -> PassReport:
            self.proved.append(with_proof)
            await sync_state.begin_sync(
                self.context.pool,
                account=_STRIPE_ACCOUNT,
                resource=ResourceName.BALANCE_TRANSACTIONS,
            )
            self.passes.append(name)
            if self.meets_a_slow_statement:
                async with session.transaction(self.context.pool) as connection:
                    await connection.execute("SET LOCAL statement_timeout = '100ms'")
                    await connection.execute("SELECT pg_sleep(3600)")
            if self.failing:
                raise Recoverable("Stripe is away")
            now = datetime.now(UTC)
            return PassReport(result=PassCounts(), balances=(), began_at=now, duration_s=40.0)

        return PassLoop(
            context=self.context,
            progress=ImportProgress(self.context),
            make=make,
            answer=self.answer,
            interval_s=_INTERVAL_S,
            grace_s=_GRACE_S,
            accounts=[_STRIPE_ACCOUNT],
        )

    async def answer(self) -> None:
        self.answered += 1

    async def interval_passes(self) -> None:
        await self.database.execute("UPDATE tieout.sync_state SET next_pass_at = clock_timestamp()")

    async def ask(self) -> None:
        await self.database.execute(
            "INSERT INTO tieout.pass_request (stripe_account, livemode, event_id, requested_at)"
            " VALUES ($1, $2, 'evt_1', clock_timestamp()) ON CONFLICT (stripe_account, livemode)"
            " DO UPDATE SET requested_at = excluded.requested_at",
            *_STRIPE_ACCOUNT.columns,
        )


@pytest.fixture
async def reconcilers(database_url: str) -> AsyncIterator[Reconcilers]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    ours, third = (
        Leaderships(database_url, role="tieout_reconciler", service="test") for _ in range(2)
    )
    context: Any = SimpleNamespace(
        account=_STRIPE_ACCOUNT,
        resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
        lock_name=_LOCK,
        leaderships=ours,
        pool=pool,
    )
    database = await asyncpg.connect(database_url)
    yield Reconcilers(context=cast("ReconcileContext", context), database=database, third=third)
    await database.close()
    ours.end()
    third.end()
    pool.terminate()


async def _both_begin(reconcilers: Reconcilers) -> tuple[PassLoop, PassLoop]:
    """Have two processes start while a third leads, so that neither has made a pass."""
    first, second = reconcilers.process("first"), reconcilers.process("second")
    async with reconcilers.third.lead(_LOCK):
        await first.run_once()
        await second.run_once()
    assert reconcilers.passes == []
    return first, second


async def test_what_somebody_asks_for_is_answered_at_once_and_makes_no_pass_of_its_own(
    reconcilers: Reconcilers,
) -> None:
    reconciler = reconcilers.process("only")
    await reconciler.run_once()
    asked = Asked(kind="pass", asked_by="a person")
    await reconciliations.ask(reconcilers.context.pool, asked, accounts=[_STRIPE_ACCOUNT])

    await reconciler.run_once()

    assert (len(reconcilers.passes), reconcilers.answered) == (1, 1)


async def test_who_stands_by_makes_no_pass_that_another_has_just_made(
    reconcilers: Reconcilers,
) -> None:
    first, second = await _both_begin(reconcilers)

    for reconciler in (first, second, first, second):
        await reconciler.run_once()
    assert reconcilers.passes == ["first"]

    await reconcilers.interval_passes()
    for reconciler in (second, first, second):
        await reconciler.run_once()
    assert reconcilers.passes == ["first", "second"]


async def test_passes_that_are_closer_together_than_a_proof_takes_only_compare(
    reconcilers: Reconcilers,
) -> None:
    """Each proof watches Stripe for some seconds: the account would never be idle."""
    process = reconcilers.process("first")

    for _ in range(3):
        await process.run_once()
        await reconcilers.interval_passes()

    assert reconcilers.proved == [True, False, False]


async def test_each_process_has_a_pass_made_at_its_start(reconcilers: Reconcilers) -> None:
    for name in ("first", "its next life", "and its next"):
        process = reconcilers.process(name)
        await process.run_once()
        await process.run_once()

    assert reconcilers.passes == ["first", "its next life", "and its next"]


async def test_a_pass_that_failed_is_left_by_the_other_too_until_its_time(
    reconcilers: Reconcilers,
) -> None:
    first, second = await _both_begin(reconcilers)
    reconcilers.failing = True

    assert 0 < await first.run_once() <= 30
    for reconciler in (second, first):
        await reconciler.run_once()
    await reconcilers.ask()
    await second.run_once()
    assert reconcilers.passes == ["first"]

    await reconcilers.interval_passes()
    await second.run_once()
    assert reconcilers.passes == ["first", "second"]


async def test_a_pass_that_meets_a_slow_statement_fails_with_that_reason_until_its_time(
    reconcilers: Reconcilers,
) -> None:
    process = reconcilers.process("first")
    reconcilers.meets_a_slow_statement = True

    assert 0 < await process.run_once() <= 30
    for _ in range(2):
        await process.run_once()
    reason = await reconcilers.database.fetchval("SELECT last_error FROM tieout.sync_state")
    assert "57014" in reason
    assert "SELECT, after" in reason, "which statement it was"
    assert reconcilers.passes == ["first"]

    reconcilers.meets_a_slow_statement = False
    await reconcilers.interval_passes()
    await process.run_once()
    assert reconcilers.passes == ["first", "first"]
    assert await reconcilers.database.fetchval("SELECT last_error FROM tieout.sync_state") is None


async def test_a_pass_that_is_asked_for_is_made_once(reconcilers: Reconcilers) -> None:
    first, second = await _both_begin(reconcilers)
    await first.run_once()

    await reconcilers.ask()
    for reconciler in (second, first, second):
        await reconciler.run_once()
    assert reconcilers.passes == ["first", "second"]

    await reconcilers.ask()
    await first.run_once()
    assert reconcilers.passes == ["first", "second", "first"]


async def test_a_plan_that_a_clock_set_back_put_far_ahead_stops_no_passes(
    reconcilers: Reconcilers,
) -> None:
    first, _ = await _both_begin(reconcilers)
    await first.run_once()

    await reconcilers.database.execute(
        "UPDATE tieout.sync_state SET next_pass_at = next_pass_at + interval '1 year'"
    )
    await first.run_once()

    assert reconcilers.passes == ["first", "first"]


_LABELS = _STRIPE_ACCOUNT.metric_labels


def _gauge(name: str) -> float | None:
    return REGISTRY.get_sample_value(f"tieout_reconcile_{name}_timestamp_seconds", _LABELS)


async def test_a_new_life_shows_the_last_pass_of_the_one_before(reconcilers: Reconcilers) -> None:
    await reconcilers.process("first").run_once()
    passed_at = await reconcilers.database.fetchval("SELECT last_pass_at FROM tieout.sync_state")
    assert passed_at is not None
    RECONCILE_LAST_SUCCESS.labels(**_LABELS).set(0)  # as a process begins

    reconcilers.failing = True
    await reconcilers.process("its next life").run_once()

    assert _gauge("last_success") == passed_at.timestamp()


async def test_a_range_by_hand_is_no_pass_of_the_account(reconcilers: Reconcilers) -> None:
    await sync_state.begin_sync(
        reconcilers.context.pool,
        account=_STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
    )
    await sync_state.record_pass(
        reconcilers.context.pool,
        account=_STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        result={},
        began_at=None,
        next_s=None,
    )
    RECONCILE_LAST_SUCCESS.labels(**_LABELS).set(0)

    reconcilers.failing = True
    await reconcilers.process("a life").run_once()

    assert _gauge("last_success") == 0


async def test_what_a_life_before_has_read_is_no_progress_of_an_import(
    reconcilers: Reconcilers,
) -> None:
    window_no = 5_000_000
    oldest = datetime.fromtimestamp(window_no * 300, UTC)
    covered = CoveredRange(
        window_no=window_no,
        settled=True,
        row_count=0,
        sums={},
        digest=bytes(16),
        next_due_s=None,
        reason=None,
        compared_at=oldest,
        pass_began_at=oldest,
    )
    await coverage_writer.write_coverage(
        reconcilers.context.pool,
        account=_STRIPE_ACCOUNT,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        rows=[covered],
    )
    process = reconcilers.process("a life")
    await process.run_once()
    RECONCILE_PROGRESS.labels(**_LABELS).set(0)
    outcomes = []

    for reached_at, is_import in (
        (oldest + timedelta(days=1), True),
        (oldest, True),
        (oldest - timedelta(days=1), False),
        (oldest - timedelta(days=1), True),
    ):
        process.progress.hear(
            Progress(
                rows=1, until_at=oldest, reached_at=reached_at, from_at=None, is_import=is_import
            )
        )
        outcomes.append(_gauge("progress") != 0)

    assert outcomes == [False, False, False, True]
