"""Stripe's balances and lists, read in turn as the plan says.

Promises that each is read when the plan wants it, with nothing of ours in between, and that what
was read is kept with Stripe's time of it. Decides nothing, and asks the journal for nothing.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from random import SystemRandom
from typing import Any, Final

from shared.balance_proof.balance_readings import Patience, Readings
from shared.balance_proof.balance_rows import ZERO, PendingAvailable
from shared.balance_proof.listed_rows import (
    BalanceReading,
    ListedRow,
    ListReading,
)
from shared.balance_proof.reading_plan import plan
from shared.errors import Unprocessable
from shared.ledger.account import BalanceKey
from shared.ledger.balance_transaction import BalanceTransaction, parse_balance_transaction
from shared.stripe_api.client import Stripe, StripeProtocolError

# Rows that are listed and not in the journal are looked for so far back, and in so many pages: what
# is older is for a pass to find, and a busy account's time is better spent on its balance.
_TAIL_S: Final = 600
_TAIL_PAGES_MAX: Final = 6
# Stripe's clock goes on while we read.
_AHEAD_S: Final = 3600
# No proof takes more than this of the calls that its caller may make.
_SHARE_MAX: Final = 0.5


@dataclass(slots=True)
class StripeRead:
    """What was read of an account: the rows created since `from_s`, and the balances in turn."""

    readings: Readings
    from_s: int
    balances: list[tuple[Mapping[BalanceKey, PendingAvailable], datetime]] = field(
        default_factory=list
    )


async def read_balances(
    stripe: Stripe, *, patience: Patience, known: Iterable[BalanceKey], starts_s: int = 0
) -> StripeRead:
    """Read until every balance is decided, those that are known included, or it takes too long.

    Rows created before `starts_s` are left out.
    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    _, now = await stripe.balance()
    from_s = max(starts_s, int(now.timestamp()) - _TAIL_S)
    read = StripeRead(Readings(patience, known=known), from_s=from_s)
    steps = plan(
        read.readings,
        calls_per_s=stripe.budget.share_per_s * _SHARE_MAX,
        dice=SystemRandom(),
        clock=asyncio.get_running_loop().time,
    )
    step = next(steps)
    while True:
        calls = 0
        if isinstance(step, float):
            await asyncio.sleep(step)
        elif step == "balance":
            calls = await _read_balance(stripe, read)
        else:
            calls = await _read_list(stripe, read, is_whole=step == "tail")
        try:
            step = steps.send(calls)
        except StopIteration:
            return read


async def listed(stripe: Stripe, *, since_s: int, until_s: int) -> Sequence[ListedRow]:
    """Return the rows created in the span, newest first.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    rows: list[ListedRow] = []
    pages = stripe.pages(created_gte=since_s, created_lt=until_s, expand_source=False)
    async for page in pages:
        rows += _rows(page.rows)
    return rows


def stripe_side(body: Mapping[str, Any]) -> Mapping[BalanceKey, PendingAvailable]:
    """Read Stripe's Balance: the payments balance at the top, every other type in its own hash.

    Raises StripeProtocolError.
    """
    sides: dict[BalanceKey, PendingAvailable] = {}
    hashes = {"payments": body} | {
        name: value for name, value in body.items() if isinstance(value, Mapping)
    }
    for balance_type, side in hashes.items():
        for half in ("pending", "available"):
            figures = side.get(half)
            for figure in figures if isinstance(figures, list) else ():
                key, amount = (balance_type, _currency(figure)), _amount(figure)
                moved = (
                    PendingAvailable(amount, 0)
                    if half == "pending"
                    else PendingAvailable(0, amount)
                )
                sides[key] = sides.get(key, ZERO) + moved
    return sides


async def _read_balance(stripe: Stripe, read: StripeRead) -> int:
    clock = asyncio.get_running_loop().time
    sent_s = clock()
    body, at = await stripe.balance()
    received_s = clock()
    sides = stripe_side(body)
    read.balances.append((sides, at))
    totals = {key: split.total for key, split in sides.items()}
    read.readings.take_balance(BalanceReading(totals, int(at.timestamp()), sent_s, received_s))
    return 1


async def _read_list(stripe: Stripe, read: StripeRead, *, is_whole: bool) -> int:
    """Read the whole tail, or as many pages as reach down to rows that were listed before."""
    clock = asyncio.get_running_loop().time
    sent_s = clock()
    rows: list[ListedRow] = []
    calls, at_s, whole_after_s = 0, 0, 0
    pages = stripe.pages(
        created_gte=read.from_s, created_lt=read.from_s + _AHEAD_S, expand_source=False
    )
    async with aclosing(pages) as reading:
        async for page in reading:
            calls += 1
            at_s = at_s or int(page.read_at.timestamp())
            rows += _rows(page.rows)
            whole_after_s = int(page.rows[-1]["created"]) if page.has_more else 0
            if page.has_more and not is_whole and read.readings.is_joined(whole_after_s):
                break
            if page.has_more and not read.balances and calls == _TAIL_PAGES_MAX:
                # Of its last second the page may lack some: begin after it, from now on.
                read.from_s = whole_after_s + 1
                rows = [row for row in rows if row.created >= read.from_s]
                break
    read.readings.take_list(ListReading(rows, whole_after_s, at_s, sent_s, clock()))
    return calls


def _rows(raw: Iterable[Mapping[str, Any]]) -> Iterable[ListedRow]:
    for row in raw:
        try:
            yield _row(parse_balance_transaction(row))
        except Unprocessable:
            continue  # it is on the page as a discrepancy, and shows in `unexplained`


def _row(row: BalanceTransaction) -> ListedRow:
    return ListedRow(
        id=row.id,
        key=(row.balance_type, row.currency),
        net=row.net,
        created=row.created,
        available_on=row.available_on,
    )


def _currency(figure: object) -> str:
    if isinstance(figure, Mapping) and isinstance(figure.get("currency"), str):
        return str(figure["currency"])
    raise StripeProtocolError("Stripe: a balance without its currency")


def _amount(figure: object) -> int:
    if isinstance(figure, Mapping) and type(figure.get("amount")) is int:
        return int(figure["amount"])
    raise StripeProtocolError("Stripe: a balance without its amount")
