"""How far coverage reaches: below the first row, and until a list shows what it owes."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from services.reconciler.reconcile import reconcile
from services.reconciler.windows import REVERIFY_AGES_S, start_s, window_of
from shared.postgres import reports
from shared.postgres.driver import session
from shared.stripe_api.client import Stripe
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing

_BALANCE = "GET /v1/balance"


@pytest.fixture(scope="module")
async def harness(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    """Lend an account that has never had a row."""
    async with (
        harness_of(
            module_fake_stripe(), database_url=module_database_url, kafka_topics=module_kafka_topics
        ) as opened,
        writing(opened.settings),
    ):
        yield opened


async def _state(harness: Harness) -> Any:
    return await harness.database.fetchrow("SELECT * FROM tieout.sync_state")


async def test_what_is_listed_after_the_import_is_read_however_old_it_is(harness: Harness) -> None:
    """Once history began where the import had ended: neither row was read in 36 days.

    One was made 15 minutes before the import; the other is the account's first payment, whose
    webhook was lost. No list shows them yet, nor does the balance.
    """
    await harness.control("fault", kind="stale_balance", endpoint=_BALANCE, count=10_000)
    await harness.control("settings", visible_late_s=3_600)
    old = await harness.control("seed", count=2, span_s=900)
    first_payment = await harness.charge()

    imported = await reconcile(harness.context, grace_s=0)
    state = await _state(harness)
    await harness.control("list_late_rows")
    await harness.control("clear_faults")
    await harness.database.execute("UPDATE tieout.sync_state SET past_due_at = starts_at")
    looked_again = await reconcile(harness.context, grace_s=0)

    assert imported.result.compared == 0
    assert state["covers_from_at"] == datetime.fromtimestamp(0, UTC)
    starts_s = start_s(window_of(int(state["starts_at"].timestamp())))
    assert state["past_due_at"].timestamp() == starts_s + REVERIFY_AGES_S[0]
    assert looked_again.result.compared == 3
    assert looked_again.ties_out, looked_again
    for row_id in (old["first"], old["last"], first_payment["id"]):
        await harness.until_posted(row_id)


async def test_the_empty_past_is_one_range_and_a_call_at_its_looks_only(harness: Harness) -> None:
    before = await harness.list_calls()
    quiet = await reconcile(harness.context, grace_s=0, with_proof=False)
    in_a_quiet_pass = await harness.list_calls() - before
    await harness.database.execute("UPDATE tieout.sync_state SET past_due_at = starts_at")

    before = await harness.list_calls()
    look = await reconcile(harness.context, grace_s=0, with_proof=False)
    in_a_look = await harness.list_calls() - before

    assert in_a_look <= in_a_quiet_pass
    assert look.result.windows < quiet.result.windows + 20
    assert await harness.database.fetchval("SELECT count(*) FROM tieout.coverage") < 20
    assert (await _state(harness))["past_due_at"] is not None


async def test_a_row_that_the_list_never_shows_is_told_of_and_closed_when_it_does(
    harness: Harness,
) -> None:
    """Once its window was unsettled for ever, and nobody was told."""
    await harness.control("settings", visible_late_s=3_600)
    seeded = await harness.control("seed", count=2, span_s=1_200)
    await harness.control("settings", visible_late_s=0)
    for row_id in (seeded["first"], seeded["last"]):
        await harness.publish(
            dict(await harness.context.stripe.retrieve_balance_transaction(row_id))
        )
        await harness.until_posted(row_id)
    await until_sequenced(harness)
    gap = ("coverage_gap", "open", _start_of_window(seeded["created_from"]))

    passes = [await reconcile(harness.context, grace_s=0) for _ in range(2)]
    after_two = await harness.discrepancies()
    passes.append(await reconcile(harness.context, grace_s=0))
    after_three = await harness.discrepancies()
    why = await harness.database.fetchval(
        "SELECT reason FROM tieout.discrepancy WHERE kind = 'coverage_gap' AND object_id = $1",
        gap[2],
    )
    async with session.reader(harness.settings.require_database()) as pool:
        waiting = await reports.read_backlog(pool)
    await harness.control("list_late_rows")
    shown = await reconcile(harness.context, grace_s=0)

    assert min(outcome.result.unsettled for outcome in passes) >= 1
    assert gap not in after_two
    assert gap in after_three
    assert f"Stripe has by id and does not list: {seeded['first']}" in why
    assert waiting.oldest_unsettled_at is not None
    assert (shown.result.unsettled, shown.ties_out) == (0, True)
    assert ("coverage_gap", "resolved", gap[2]) in await harness.discrepancies()


def _start_of_window(second: int) -> str:
    moment = datetime.fromtimestamp(start_s(window_of(second)), UTC)
    return moment.isoformat().replace("+00:00", "Z")


class _OtherClock:
    """Stripe, as it would be if our clock were `ahead` of its."""

    def __init__(self, stripe: Stripe, *, ahead: timedelta) -> None:
        self._stripe = stripe
        self._ahead = ahead

    async def balance(self) -> tuple[Any, datetime]:
        body, at = await self._stripe.balance()
        return body, at - self._ahead

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stripe, name)


@pytest.mark.parametrize("ahead", [timedelta(minutes=20), timedelta(days=40)])
async def test_a_clock_of_ours_that_is_ahead_skips_no_look(
    harness: Harness, ahead: timedelta
) -> None:
    """Once 20 minutes skipped the look at 15 minutes, and 40 days all of them."""
    stripe = cast("Stripe", _OtherClock(harness.context.stripe, ahead=ahead))
    context = replace(harness.context, stripe=stripe)
    _, now = await stripe.balance()
    window_no = window_of(int(now.timestamp())) - 1
    # As if the account's history began before: its windows are compared now.
    await harness.database.execute(
        "UPDATE tieout.sync_state SET starts_at = $1", now - timedelta(minutes=5)
    )

    await reconcile(context, grace_s=0)

    row = await harness.database.fetchrow(
        "SELECT * FROM tieout.coverage WHERE window_no = $1", window_no
    )
    assert row is not None
    assert abs(row["compared_at"] - now) < timedelta(minutes=1)
    assert row["next_due_at"].timestamp() == start_s(window_no + 1) + REVERIFY_AGES_S[0]
