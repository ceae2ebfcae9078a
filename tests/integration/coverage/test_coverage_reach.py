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
from tests.integration.reconciler.one_account import Desk, opened_desk, until_sequenced, writing

_BALANCE = "GET /v1/balance"


@pytest.fixture(scope="module")
async def desk(
    module_database_url: str, module_kafka_topics: str, module_fake_stripe: Callable[..., Any]
) -> AsyncIterator[Desk]:
    """Lend the desk of an account that has never had a row."""
    async with (
        opened_desk(
            module_fake_stripe(),
            database_url=module_database_url,
            kafka_topics=module_kafka_topics,
        ) as opened,
        writing(opened.settings),
    ):
        yield opened


async def _state(desk: Desk) -> Any:
    return await desk.database.fetchrow("SELECT * FROM tieout.sync_state")


async def test_what_is_listed_after_the_import_is_read_however_old_it_is(desk: Desk) -> None:
    """Once history began where the import had ended: neither row was read in 36 days.

    One was made 15 minutes before the import; the other is the account's first payment, whose
    webhook was lost. No list shows them yet, nor does the balance.
    """
    await desk.control("fault", kind="stale_balance", endpoint=_BALANCE, count=10_000)
    await desk.control("settings", visible_late_s=3_600)
    old = await desk.control("seed", count=2, span_s=900)
    first_payment = await desk.charge()

    imported = await reconcile(desk.parts, grace_s=0)
    state = await _state(desk)
    await desk.control("list_late_rows")
    await desk.control("clear_faults")
    await desk.database.execute("UPDATE tieout.sync_state SET past_due_at = starts_at")
    looked_again = await reconcile(desk.parts, grace_s=0)

    assert imported.result.compared == 0
    assert state["covers_from_at"] == datetime.fromtimestamp(0, UTC)
    starts_s = start_s(window_of(int(state["starts_at"].timestamp())))
    assert state["past_due_at"].timestamp() == starts_s + REVERIFY_AGES_S[0]
    assert looked_again.result.compared == 3
    assert looked_again.ties_out, looked_again
    for row_id in (old["first"], old["last"], first_payment["id"]):
        await desk.until_posted(row_id)


async def test_the_empty_past_is_one_range_and_a_call_at_its_looks_only(desk: Desk) -> None:
    before = await desk.list_calls()
    quiet = await reconcile(desk.parts, grace_s=0, with_proof=False)
    in_a_quiet_pass = await desk.list_calls() - before
    await desk.database.execute("UPDATE tieout.sync_state SET past_due_at = starts_at")

    before = await desk.list_calls()
    look = await reconcile(desk.parts, grace_s=0, with_proof=False)
    in_a_look = await desk.list_calls() - before

    assert in_a_look <= in_a_quiet_pass
    assert look.result.windows < quiet.result.windows + 20
    assert await desk.database.fetchval("SELECT count(*) FROM tieout.coverage") < 20
    assert (await _state(desk))["past_due_at"] is not None


async def test_a_row_that_the_list_never_shows_is_told_of_and_closed_when_it_does(
    desk: Desk,
) -> None:
    """Once its window was unsettled for ever, and nobody was told."""
    await desk.control("settings", visible_late_s=3_600)
    seeded = await desk.control("seed", count=2, span_s=1_200)
    await desk.control("settings", visible_late_s=0)
    for row_id in (seeded["first"], seeded["last"]):
        await desk.publish(dict(await desk.parts.stripe.retrieve_balance_transaction(row_id)))
        await desk.until_posted(row_id)
    await until_sequenced(desk)
    gap = ("coverage_gap", "open", _start_of_window(seeded["created_from"]))

    passes = [await reconcile(desk.parts, grace_s=0) for _ in range(2)]
    after_two = await desk.discrepancies()
    passes.append(await reconcile(desk.parts, grace_s=0))
    after_three = await desk.discrepancies()
    why = await desk.database.fetchval(
        "SELECT reason FROM tieout.discrepancy WHERE kind = 'coverage_gap' AND object_id = $1",
        gap[2],
    )
    async with session.reader(desk.settings.require_database()) as pool:
        waiting = await reports.waiting(pool)
    await desk.control("list_late_rows")
    shown = await reconcile(desk.parts, grace_s=0)

    assert min(outcome.result.unsettled for outcome in passes) >= 1
    assert gap not in after_two
    assert gap in after_three
    assert f"Stripe has by id and does not list: {seeded['first']}" in why
    assert waiting.oldest_unsettled_at is not None
    assert (shown.result.unsettled, shown.ties_out) == (0, True)
    assert ("coverage_gap", "resolved", gap[2]) in await desk.discrepancies()


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
async def test_a_clock_of_ours_that_is_ahead_skips_no_look(desk: Desk, ahead: timedelta) -> None:
    """Once 20 minutes skipped the look at 15 minutes, and 40 days all of them."""
    stripe = cast("Stripe", _OtherClock(desk.parts.stripe, ahead=ahead))
    parts = replace(desk.parts, stripe=stripe)
    _, now = await stripe.balance()
    window_no = window_of(int(now.timestamp())) - 1
    # As if the account's history began before: its windows are compared now.
    await desk.database.execute(
        "UPDATE tieout.sync_state SET starts_at = $1", now - timedelta(minutes=5)
    )

    await reconcile(parts, grace_s=0)

    row = await desk.database.fetchrow(
        "SELECT * FROM tieout.coverage WHERE window_no = $1", window_no
    )
    assert row is not None
    assert abs(row["compared_at"] - now) < timedelta(minutes=1)
    assert row["next_due_at"].timestamp() == start_s(window_no + 1) + REVERIFY_AGES_S[0]
