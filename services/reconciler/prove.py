"""The proof of the total: the ledger's Stripe balances against `GET /v1/balance`.

Promises equality to the cent of pending + available for each currency and balance type, at the
instant of Stripe's answer, whatever trades meanwhile; a difference is believed only when it lasts.
Writes nothing, so any reader may ask for it.

Theory of operation: list the tail, read the balance, list the tail again. What both lists show is
in the balance; what only the second shows came about then, and is taken as before or after the
reading in the list's own order: no other row is in doubt. What came into the journal since the
first list, and is in neither, came after the reading and is left out. A row's `created` decides
nothing, for an asynchronous capture appears seconds after it, in the past.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.ledger.account import balance_type_of
from shared.ledger.balance_transaction import BalanceTransaction, parse
from shared.ledger.outcome import Unprocessable
from shared.postgres import connect, differences
from shared.postgres.coverage import Scope
from shared.stripe_api.client import Stripe, StripeGarbage

# How long a difference must last: rows may be visible late, and posting takes its second.
PATIENCE_S = 10.0
_TAIL_S = 60
# Stripe's clock moves on while we read.
_AHEAD_S = 60
_POSTED_WAIT_S = 5.0
_LOOK_EVERY_S = 0.1
# More rows than this between two lists is not a moment any more: try again.
_DOUBTFUL_MAX = 50
_AGAIN_EVERY_S = 1.0
# Stripe's Balance has these; an account that never used one has no hash for it, which is zero.
_ALWAYS_GIVEN = frozenset(("payments", "issuing", "refund_and_dispute_prefunding"))

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One line of the proof, in minor units, by the contract's keys.

    Stripe's figures are null where Stripe gives none; `in_flip` is what is available by value date
    and still pending by Stripe.
    """

    stripe_account: str
    livemode: bool
    currency: str
    balance_type: str
    ledger_pending: int
    ledger_available: int
    stripe_pending: int | None
    stripe_available: int | None
    in_flip: int | None
    unexplained: int | None


@dataclass(frozen=True, slots=True)
class Split:
    """A balance in minor units."""

    pending: int
    available: int

    @property
    def total(self) -> int:
        """Return pending and available together."""
        return self.pending + self.available


ZERO = Split(pending=0, available=0)


async def prove(
    *, stripe: Stripe, pool: connect.Pool, scope: Scope, patience_s: float = PATIENCE_S
) -> Sequence[BalanceRow]:
    """Prove one account's balances; with a difference, try again for `patience_s`.

    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable.
    """
    clock = asyncio.get_running_loop().time
    end = clock() + patience_s
    while True:
        rows = await _attempt(stripe=stripe, pool=pool, scope=scope)
        if ties_out(rows) or clock() >= end:
            return rows
        await asyncio.sleep(_AGAIN_EVERY_S)


def ties_out(rows: Sequence[BalanceRow]) -> bool:
    """Say whether nothing is unexplained."""
    return not any(row.unexplained for row in rows)


async def _attempt(*, stripe: Stripe, pool: connect.Pool, scope: Scope) -> Sequence[BalanceRow]:
    _, now = await stripe.balance()
    snapshot = await differences.snapshot(pool)
    before = frozenset(one.id for one in await _tail(stripe, now))
    body, at = await stripe.balance()
    after = await _tail(stripe, now)
    await _wait_for(after, pool=pool, scope=scope)
    theirs = stripe_side(body)
    doubtful = [one.id for one in after if one.id not in before]  # newest first
    first: Sequence[BalanceRow] | None = None
    for count in range(min(len(doubtful), _DOUBTFUL_MAX) + 1):
        balances = await differences.stripe_balances(
            pool,
            scope=scope,
            at=at,
            since=snapshot,
            listed=[one.id for one in after],
            without=doubtful[:count],
        )
        rows = join(theirs, ledger_side(balances), scope=scope)
        if ties_out(rows):
            return rows
        first = first or rows
    assert first is not None, "the loop runs at least once"
    return first


async def _tail(stripe: Stripe, now: datetime) -> Sequence[BalanceTransaction]:
    """Return the rows that may be posted just now, newest first."""
    now_s = int(now.timestamp())
    return await listed(stripe, since_s=now_s - _TAIL_S, until_s=now_s + _AHEAD_S)


async def listed(stripe: Stripe, *, since_s: int, until_s: int) -> Sequence[BalanceTransaction]:
    """Return the rows created in the span, newest first.

    Raises StripeUnavailable, StripeDenied, StripeGarbage.
    """
    rows: list[BalanceTransaction] = []
    pages = stripe.pages(created_gte=since_s, created_lt=until_s, expand_source=False)
    async for page in pages:
        for raw in page.rows:
            try:
                rows.append(parse(raw))
            except Unprocessable:
                continue  # it is on the page as a discrepancy, and shows in `unexplained`
    return rows


async def _wait_for(
    rows: Sequence[BalanceTransaction], *, pool: connect.Pool, scope: Scope
) -> None:
    """Wait until the rows are in the journal, for as long as posting usually takes."""
    clock = asyncio.get_running_loop().time
    end = clock() + _POSTED_WAIT_S
    pending = frozenset(one.id for one in rows)
    while pending and clock() < end:
        pending -= await differences.posted(pool, scope=scope, ids=sorted(pending))
        if pending:
            await asyncio.sleep(_LOOK_EVERY_S)


def ledger_side(balances: Sequence[differences.StripeBalance]) -> Mapping[Key, Split]:
    """Name the ledger's Stripe balances as Stripe does."""
    return {
        (balance_type_of(one.ledger_account) or one.ledger_account, one.currency): Split(
            pending=one.pending, available=one.total - one.pending
        )
        for one in balances
    }


def stripe_side(body: Mapping[str, Any]) -> Mapping[Key, Split]:
    """Read Stripe's Balance: the payments balance at the top, every other type in its own hash."""
    found: dict[Key, Split] = {}
    hashes = {"payments": body} | {
        name: value for name, value in body.items() if isinstance(value, Mapping)
    }
    for balance_type, side in hashes.items():
        for name in ("pending", "available"):
            figures = side.get(name)
            for figure in figures if isinstance(figures, list) else ():
                key = balance_type, _currency(figure)
                kept = found.get(key, ZERO)
                amount = _amount(figure)
                found[key] = (
                    Split(pending=kept.pending + amount, available=kept.available)
                    if name == "pending"
                    else Split(pending=kept.pending, available=kept.available + amount)
                )
    return found


def join(
    theirs: Mapping[Key, Split], ours: Mapping[Key, Split], *, scope: Scope
) -> Sequence[BalanceRow]:
    """Set both sides side by side: the union of their rows, zeros kept."""
    given = _ALWAYS_GIVEN | {balance_type for balance_type, _ in theirs}
    rows = []
    for key in sorted(theirs.keys() | ours.keys()):
        balance_type, currency = key
        own = ours.get(key, ZERO)
        its = theirs.get(key, ZERO) if balance_type in given else None
        rows.append(
            BalanceRow(
                stripe_account=scope.stripe_account,
                livemode=scope.livemode,
                currency=currency,
                balance_type=balance_type,
                ledger_pending=own.pending,
                ledger_available=own.available,
                stripe_pending=its.pending if its else None,
                stripe_available=its.available if its else None,
                in_flip=its.pending - own.pending if its else None,
                unexplained=own.total - its.total if its else None,
            )
        )
    return rows


def _currency(figure: object) -> str:
    if isinstance(figure, Mapping) and isinstance(figure.get("currency"), str):
        return str(figure["currency"])
    raise StripeGarbage("Stripe: a balance without its currency")


def _amount(figure: object) -> int:
    if isinstance(figure, Mapping) and type(figure.get("amount")) is int:
        return int(figure["amount"])
    raise StripeGarbage("Stripe: a balance without its amount")
