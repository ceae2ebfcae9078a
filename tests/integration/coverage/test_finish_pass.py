"""What the proof at a pass's end says of coverage, and of which windows it says nothing."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.coverage.finish_pass import end_pass
from services.reconciler.openings import opened_balances
from services.reconciler.windows import REVERIFY_AGES_S, start_s, window_of
from shared.ledger.covered_range import WINDOWS_A_DAY
from shared.ledger.opening import OpeningFigures, RowSet
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.messages.open_command import Opening, state_figures
from shared.postgres.driver.pool import Pool
from shared.postgres.reconciliation import coverage_writer, sync_state
from tests.integration.coverage.made_up_coverage import Owner, filled_window
from tests.support.commands import command, execute
from tests.support.posting import ACCOUNT
from tests.unit.services.cli.demo.proof_without_flaw import proof

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext

_STRIPE_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)
_OVERLAP_S = 600
_WINDOW = 20_000 * WINDOWS_A_DAY
# The books begin a day before, and their openings are of an instant in the middle of that window.
_STARTS_S = start_s(_WINDOW - WINDOWS_A_DAY)
_OPENED_S = start_s(_WINDOW) + 137
_EXACT = proof().balances[0]
_NOT_STATED = replace(
    _EXACT, balance_type="risk_reserved", exact=None, unexplained=None, proved_at=None
)


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield pool
    await pool.close()


@pytest.fixture
async def context(database_url: str) -> AsyncIterator["ReconcileContext"]:
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=2)
    settings = SimpleNamespace(start=datetime.fromtimestamp(_STARTS_S, UTC))
    given = SimpleNamespace(
        pool=pool,
        account=_STRIPE_ACCOUNT,
        resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
        overlap_s=_OVERLAP_S,
        account_settings=settings,
    )
    yield cast("ReconcileContext", given)
    pool.terminate()


async def _looks(owner: Owner) -> Mapping[int, int]:
    """Return of each window, by its number, at which age it is looked at next."""
    rows = await owner.fetch("SELECT window_no, next_due_at FROM tieout.coverage")
    return {
        row["window_no"] - _WINDOW: int(row["next_due_at"].timestamp())
        - start_s(row["window_no"] + 1)
        for row in rows
    }


async def _cover(context: "ReconcileContext") -> datetime:
    """Cover three windows whose look at a day is next; return when it is due of all of them."""
    daily_s = REVERIFY_AGES_S[1]
    rows = [
        replace(
            filled_window(number, compared_at=datetime.fromtimestamp(start_s(number), UTC)),
            next_due_s=start_s(number + 1) + daily_s,
        )
        for number in (_WINDOW - 1, _WINDOW, _WINDOW + 1)
    ]
    await coverage_writer.write_coverage_apart(
        context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS, rows=rows
    )
    return datetime.fromtimestamp(start_s(_WINDOW + 2) + daily_s, UTC)


async def test_a_balance_that_stripe_does_not_state_answers_no_look(
    context: "ReconcileContext", owner: Owner
) -> None:
    """A late row of it moves no total that anybody could see."""
    _, daily_s, weekly_s, _ = REVERIFY_AGES_S
    sync = await opened_balances.begin_pass(context)
    due_at = await _cover(context)
    exact = replace(_EXACT, proved_at=due_at)
    until_s = int(due_at.timestamp())

    await end_pass(context, sync, examined_position=0, proved=[exact, _NOT_STATED], until_s=until_s)
    of_one_unstated = await _looks(owner)
    unproved = (
        await sync_state.begin_sync(
            context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
    ).proved_until_at
    await end_pass(context, sync, examined_position=0, proved=[exact], until_s=until_s)

    assert of_one_unstated == {-1: daily_s, 0: daily_s, 1: daily_s}
    assert unproved is None
    assert await _looks(owner) == {-1: weekly_s, 0: weekly_s, 1: weekly_s}
    assert (
        await sync_state.begin_sync(
            context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
        )
    ).proved_until_at == due_at


async def _open_books(writer: Pool) -> None:
    """Make an opening, which is reckoned from the rows that were known then."""
    given = command(
        "open",
        "opening:payments:usd",
        issuer=StripeAccount(ACCOUNT, livemode=False).own_issuer,
        figures=state_figures(
            Opening(
                OpeningFigures(
                    since=_STARTS_S,
                    until=_OPENED_S,
                    balance=500,
                    pending=0,
                    rows=RowSet(3, 77, 1_400),
                    earlier=RowSet(),
                )
            )
        ),
    )
    [outcome] = await execute(writer, given)
    assert outcome.status == "done", outcome


async def test_a_proof_says_nothing_of_what_may_be_part_of_an_opening(
    context: "ReconcileContext", writer: Pool, owner: Owner
) -> None:
    """An opening has taken for money of before what was not listed yet when it was made."""
    _, daily_s, weekly_s, _ = REVERIFY_AGES_S
    await _open_books(writer)
    sync = await opened_balances.begin_pass(context)
    due_at = await _cover(context)
    exact = replace(_EXACT, proved_at=due_at)
    proved = []

    for until_s in (_OPENED_S + _OVERLAP_S - 1, _OPENED_S + _OVERLAP_S):
        await end_pass(context, sync, examined_position=0, proved=[exact], until_s=until_s)
        at = (
            await sync_state.begin_sync(
                context.pool, account=_STRIPE_ACCOUNT, resource=ResourceName.BALANCE_TRANSACTIONS
            )
        ).proved_until_at
        proved.append(None if at is None else int(at.timestamp()))

    assert window_of(_OPENED_S) == _WINDOW
    assert await _looks(owner) == {-1: daily_s, 0: daily_s, 1: weekly_s}
    assert proved == [None, _OPENED_S + _OVERLAP_S]
