"""Passes and recounts that somebody asks for, against the fake Stripe, Kafka and Postgres."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from services.reconciler.reconcile import reconcile
from services.reconciler.recount import make_recount_step
from services.reconciler.scheduling.answer_requests import answer_next
from shared.dev.fake_stripe_process import BusinessOptions
from shared.postgres.reconciliation import reconciliations
from shared.postgres.reconciliation.reconciliations import (
    Asked,
    DueReconciliation,
    Reconciliation,
)
from tests.integration.reconciler.one_account import Harness, harness_of, writing

pytestmark = pytest.mark.takes(seconds=40)

_DAY_S: Final = 24 * 3600
_STEP_ROWS: Final = 400
# Dies in its second step, once a chunk of it is covered.
_KILLED: Final = f"""
import asyncio
from services.reconciler.context import open_contexts
from services.reconciler.recount import make_recount_step
from shared import failpoints
from shared.postgres.reconciliation import reconciliations
from shared.settings import environment

async def main():
    async with open_contexts(environment.from_process(), service="test") as [context]:
        for points in ("", "reconciler.covered:kill"):
            failpoints.arm_failpoints(failpoints.parse_failpoints(points))
            request = await reconciliations.next_due(context.pool, account=context.account)
            await make_recount_step(context, request, grace_s=0, step_rows={_STEP_ROWS})

asyncio.run(main())
"""


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    """Return an account whose writer runs and whose history of 60 days is imported."""
    fake = fake_stripe(settings=BusinessOptions(history_days=60, rate_per_s=0))
    async with (
        harness_of(fake, database_url=database_url, kafka_topics=kafka_topics) as opened,
        writing(opened.settings),
    ):
        await reconcile(opened.context, grace_s=0)
        yield opened


async def _ask(harness: Harness, asked: Asked) -> str:
    context = harness.context
    return (await reconciliations.ask(context.pool, asked, accounts=[context.account])).id


async def _due(harness: Harness) -> DueReconciliation:
    context = harness.context
    request = await reconciliations.next_due(context.pool, account=context.account)
    assert request is not None, "something is due"
    return request


async def _listed(harness: Harness, request_id: str) -> Reconciliation:
    request = await reconciliations.fetch_reconciliation(
        harness.context.pool, request_id=request_id, stripe_account=None
    )
    assert request is not None, "it was asked for"
    return request


async def _answer(harness: Harness) -> None:
    await answer_next(harness.context, grace_s=0, accounts=[harness.context.account])


async def _listed_late(harness: Harness) -> int:
    """Have Stripe list two rows that cancel to the cent, in a window that was settled for good."""
    created = int(datetime.now(UTC).timestamp()) - 50 * _DAY_S
    for amount in (700, -700):
        await harness.control(
            "balance_transaction",
            amount=amount,
            type="adjustment",
            reporting_category="other_adjustment",
            created=created,
        )
    return created


async def test_a_recount_finds_what_a_pass_does_not_read_again(harness: Harness) -> None:
    await _listed_late(harness)
    by_pass = await reconcile(harness.context, grace_s=0)
    request_id = await _ask(harness, Asked(kind="recount", asked_by="a person"))

    await _answer(harness)

    assert (by_pass.result.imported, by_pass.ties_out) == (0, True)
    request = await _listed(harness, request_id)
    [of_account] = request.accounts
    assert (request.status, of_account.reason) == ("done", None)
    assert of_account.result is not None
    assert (of_account.result["imported"], of_account.result["open"]) == (2, 0)
    oracle = (await harness.stripe.get("/_control/oracle?rows=0")).json()
    assert of_account.rows == oracle["count"] > 1000


async def test_a_recount_goes_on_where_a_killed_one_was(harness: Harness) -> None:
    request_id = await _ask(harness, Asked(kind="recount", asked_by="a person"))
    settings = harness.settings
    [account] = settings.accounts
    assert account.api_key is not None
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _KILLED,
        env={
            **os.environ,
            "DATABASE_URL": settings.require_database(),
            "KAFKA_BOOTSTRAP_SERVERS": settings.require_kafka().bootstrap_servers,
            "STRIPE_API_BASE": str(settings.stripe_api_base),
            "STRIPE_API_KEY": account.api_key.reveal(),
            "STRIPE_ACCOUNT_ID": account.id,
        },
    )
    code = await process.wait()
    killed = await _due(harness)
    steps = 1
    while not await make_recount_step(
        harness.context, await _due(harness), grace_s=0, step_rows=_STEP_ROWS
    ):
        steps += 1

    assert code == -signal.SIGKILL
    assert killed.until_at is not None
    assert killed.reached_at is not None
    assert killed.reached_at < killed.until_at, "the first step is kept"
    assert killed.counts["compared"] >= _STEP_ROWS
    oracle = (await harness.stripe.get("/_control/oracle?rows=0")).json()
    request = await _listed(harness, request_id)
    assert (request.status, request.accounts[0].rows) == ("done", oracle["count"])
    assert steps <= (oracle["count"] - killed.counts["compared"]) // _STEP_ROWS + 1


async def test_a_pass_over_a_range_reads_its_range_alone(harness: Harness) -> None:
    created = await _listed_late(harness)
    other = created + 5 * _DAY_S
    request_id = await _ask(
        harness,
        Asked(
            kind="pass",
            asked_by="a person",
            from_at=datetime.fromtimestamp(other, UTC),
            to_at=datetime.fromtimestamp(other + _DAY_S, UTC),
        ),
    )
    began_at = await harness.database.fetchval("SELECT clock_timestamp()")

    await _answer(harness)

    request = await _listed(harness, request_id)
    [of_account] = request.accounts
    assert (request.status, of_account.result and of_account.result["imported"]) == ("done", 0)
    read = await harness.database.fetchrow(
        "SELECT min(window_no) * 300 AS first,"
        " max(window_no + window_count) * 300 AS until FROM tieout.coverage"
        " WHERE pass_began_at >= $1",
        began_at,
    )
    assert read is not None, "an aggregate has a row"
    # A day that is one row is read whole.
    assert other - _DAY_S <= read["first"] <= other
    assert other + _DAY_S <= read["until"] <= other + 2 * _DAY_S


async def test_two_who_ask_for_the_same_pass_have_one_made(harness: Harness) -> None:
    ids = [await _ask(harness, Asked(kind="pass", asked_by=who)) for who in ("one", "two")]

    await _answer(harness)
    await _answer(harness)

    assert ids[0] == ids[1]
    assert (await _listed(harness, ids[0])).status == "done"
    page = await reconciliations.page_reconciliations(
        harness.context.pool, stripe_account=None, after=None, limit=100
    )
    assert [request.id for request in page.rows] == ids[:1]


async def test_a_recount_that_cannot_read_has_failed_until_it_could(
    harness: Harness,
) -> None:
    request_id = await _ask(harness, Asked(kind="recount", asked_by="a person"))
    await harness.control("fault", kind="403", endpoint="GET /v1/balance_transactions", count=50)
    await _answer(harness)
    failed = await _listed(harness, request_id)
    await harness.control("clear_faults")
    await harness.database.execute(
        "UPDATE tieout.reconciliation_account SET next_try_at = clock_timestamp()"
    )

    await _answer(harness)

    [of_account] = failed.accounts
    assert (failed.status, failed.has_ended) == ("failed", False)
    assert of_account.reason
    assert of_account.next_try_at
    assert (await _listed(harness, request_id)).status == "done"
