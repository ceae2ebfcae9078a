"""An account whose payouts are read and proved: what its tests do to it and ask of it."""

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime

from services.reconciler.payouts.payout_loop import take_turn
from tests.integration.reconciler.one_account import Harness
from tests.support.waits import until

INTERVAL_S = 300.0
IN_TRANSIT = "Assets:PayoutsInTransit"

OpenHarness = Callable[..., contextlib.AbstractAsyncContextManager[Harness]]


async def take_payout_turn(harness: Harness, *, lists: bool = True) -> None:
    """Read and prove the payouts of an account once."""
    assert await take_turn(harness.context, lists=lists, interval_s=INTERVAL_S)


async def look_again(harness: Harness) -> None:
    """Have what was tried in vain tried again, as if its time had come."""
    await harness.database.execute("UPDATE tieout.payouts SET next_proof_at = now()")
    await take_payout_turn(harness, lists=False)


async def proof_of(harness: Harness, payout_id: str) -> tuple[str, str | None]:
    """Return what the proof of a payout came to, and why."""
    row = await harness.database.fetchrow(
        "SELECT proof, reason FROM tieout.payout_report WHERE id = $1", payout_id
    )
    assert row is not None
    return row["proof"], row["reason"]


async def until_paid(harness: Harness, payout_id: str) -> None:
    """Wait until Stripe says that a payout is paid."""

    async def is_paid() -> bool:
        payout = await harness.context.stripe.retrieve("payout", payout_id)
        return bool(payout["status"] == "paid")

    await until(is_paid, what=f"{payout_id} is paid")


async def sell(harness: Harness, *, amount: int = 50_000) -> str:
    """Sell something whose money is free at once, and of which no webhook tells."""
    sale = {"type": "charge", "reporting_category": "charge", "source": "ch_sold"}
    free_at = int(datetime.now(UTC).timestamp()) - 5
    row = await harness.control("balance_transaction", amount=amount, available_on=free_at, **sale)
    return str(row["balance_transaction"]["id"])


async def pay_out(harness: Harness) -> str:
    """Pay out what is free, and return the payout once Stripe has reconciled it."""
    await harness.control("settings", paused=False)
    [payout_id] = (await harness.control("payout"))["payouts"]

    async def is_reconciled() -> bool:
        payout = await harness.context.stripe.retrieve("payout", payout_id)
        return bool(payout["reconciliation_status"] == "completed")

    await until(is_reconciled, what=f"{payout_id} is reconciled")
    return str(payout_id)


async def drifts(harness: Harness) -> list[tuple[str, str, str]]:
    """Return the `payout_drift`s: kind, status and payout."""
    return [row for row in await harness.discrepancies() if row[0] == "payout_drift"]


async def calls_made(harness: Harness) -> dict[str, int]:
    """Return how many calls of each kind Stripe has had."""
    calls: dict[str, int] = (await harness.stripe.get("/_control/summary")).json()["calls"]
    return calls


async def in_transit(harness: Harness) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """Return what payouts have in transit by currency, and what the trial balance says of it."""
    shown = await harness.database.fetch(
        "SELECT currency, sum(in_transit) FROM tieout.payout_report GROUP BY 1 ORDER BY 1"
    )
    booked = await harness.database.fetch(
        "SELECT currency, amount_minor FROM tieout.account_balance WHERE ledger_account = $1"
        " ORDER BY 1",
        IN_TRANSIT,
    )
    return [tuple(row) for row in shown], [tuple(row) for row in booked]
