"""The proof of the total: the ledger's Stripe balances against `GET /v1/balance`.

Promises equality to the cent of pending + available for each currency and balance type, each at an
instant of Stripe's own, whatever trades meanwhile; a difference is believed only when it is seen
again. Never calls a guess a proof while a moment without a guess can be had. Writes nothing, so
any reader may ask for it.

Theory of operation: list the tail, read the balance, list the tail again. What both lists show is
in the balance; what only the second shows came about then, before or after the reading: nobody can
say which. A balance that none of those doubtful rows moves is exact, and stands. The others are
read again until each has had a moment without a doubtful row; one currency's trade does not spoil
another's moment. Only for a balance that never had one are its own doubtful rows split into before
and after, in the list's order, where the difference is smallest. To split them wherever it ties
would be wrong while an exact moment can be had: an old row that is lacking may be worth just what
a doubtful one is.

What came into the journal since the first list, and is in neither, came after the reading and is
left out. A row's `created` decides nothing, for an asynchronous capture appears seconds after it,
in the past.
"""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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
# How long an exact moment is looked for, whatever the patience, and how often.
_SEARCH_S = 3.0
_SEARCH_EVERY_S = 0.3
_AGAIN_EVERY_S = 1.0
# Where to split more rows than this is not worth a query each.
_DOUBTFUL_MAX = 50
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

    @property
    def key(self) -> Key:
        """Name the balance within the account."""
        return self.balance_type, self.currency


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


@dataclass(frozen=True, slots=True)
class _Reading:
    """Stripe's balances at an instant, and the rows around it; `doubtful` ids newest first."""

    theirs: Mapping[Key, Split]
    at: datetime
    since: str
    listed: Sequence[str]
    doubtful: Mapping[Key, Sequence[str]]


@dataclass(slots=True)
class Evidence:
    """What exact attempts have shown of each balance; the first that may be believed stands."""

    stands: dict[Key, BalanceRow] = field(default_factory=dict)
    differing: dict[Key, BalanceRow] = field(default_factory=dict)

    def take(
        self, rows: Iterable[BalanceRow], *, doubtful: Collection[Key], may_differ: bool
    ) -> None:
        """Take in an attempt; a difference stands if it `may_differ` and was the same before."""
        for row in rows:
            if row.key in self.stands or row.key in doubtful:
                continue
            before = self.differing.get(row.key)
            is_same = before is not None and before.unexplained == row.unexplained
            if not row.unexplained or (may_differ and is_same):
                self.stands[row.key] = row
            else:
                self.differing[row.key] = row

    def settles(self, rows: Iterable[BalanceRow]) -> bool:
        """Say whether each of these balances has a row that stands."""
        return all(row.key in self.stands for row in rows)

    def rows(self, guessed: Iterable[BalanceRow] = ()) -> Sequence[BalanceRow]:
        """Return a row a balance: what stands, else the latest exact one, else the guess."""
        best = {row.key: row for row in guessed} | self.differing | self.stands
        return [best[key] for key in sorted(best)]


async def prove(
    *, stripe: Stripe, pool: connect.Pool, scope: Scope, patience_s: float = PATIENCE_S
) -> Sequence[BalanceRow]:
    """Prove one account's balances; a difference is believed once it lasts for `patience_s`.

    Raises StripeUnavailable, StripeDenied, StripeGarbage, PostgresUnavailable.
    """
    clock = asyncio.get_running_loop().time
    began = clock()
    evidence = Evidence()
    _, now = await stripe.balance()
    while True:
        reading = await _read(stripe=stripe, pool=pool, scope=scope, now=now)
        rows = await _joined(reading, pool=pool, scope=scope)
        waited_s = clock() - began
        evidence.take(rows, doubtful=reading.doubtful, may_differ=waited_s >= patience_s)
        if evidence.settles(rows):
            return evidence.rows()
        if waited_s >= max(patience_s, _SEARCH_S):
            return evidence.rows(choose(await _splits(reading, pool=pool, scope=scope)))
        await asyncio.sleep(_SEARCH_EVERY_S if waited_s < _SEARCH_S else _AGAIN_EVERY_S)
        now = reading.at


def ties_out(rows: Sequence[BalanceRow]) -> bool:
    """Say whether nothing is unexplained."""
    return not any(row.unexplained for row in rows)


def choose(splits: Iterable[Sequence[BalanceRow]]) -> Sequence[BalanceRow]:
    """Return for each balance the row that differs least, the first of them if several do."""
    best: dict[Key, BalanceRow] = {}
    for rows in splits:
        for row in rows:
            kept = best.setdefault(row.key, row)
            if abs(row.unexplained or 0) < abs(kept.unexplained or 0):
                best[row.key] = row
    return list(best.values())


async def _read(*, stripe: Stripe, pool: connect.Pool, scope: Scope, now: datetime) -> _Reading:
    """Read the balance between two lists, and wait until the journal has what they show."""
    snapshot = await differences.snapshot(pool)
    before = frozenset(one.id for one in await _tail(stripe, now))
    body, at = await stripe.balance()
    after = await _tail(stripe, now)
    await _wait_for(after, pool=pool, scope=scope)
    return _Reading(
        theirs=stripe_side(body),
        at=at,
        since=snapshot,
        listed=[one.id for one in after],
        doubtful=by_balance(one for one in after if one.id not in before),
    )


def by_balance(rows: Iterable[BalanceTransaction]) -> Mapping[Key, Sequence[str]]:
    """Return the ids of the rows by the balance that they move, in their order."""
    found: dict[Key, list[str]] = {}
    for row in rows:
        found.setdefault((row.balance_type, row.currency), []).append(row.id)
    return found


async def _joined(
    reading: _Reading, *, pool: connect.Pool, scope: Scope, without: Sequence[str] = ()
) -> Sequence[BalanceRow]:
    """Set the ledger at the reading's instant, `without` some rows, beside what was read."""
    balances = await differences.stripe_balances(
        pool,
        scope=scope,
        at=reading.at,
        since=reading.since,
        listed=reading.listed,
        without=without,
    )
    return join(reading.theirs, ledger_side(balances), scope=scope)


async def _splits(
    reading: _Reading, *, pool: connect.Pool, scope: Scope
) -> Sequence[Sequence[BalanceRow]]:
    """Return the rows with 0, 1, 2… of each balance's newest doubtful rows after the reading."""
    longest = max((len(ids) for ids in reading.doubtful.values()), default=0)
    return [
        await _joined(
            reading,
            pool=pool,
            scope=scope,
            without=[one for ids in reading.doubtful.values() for one in ids[:count]],
        )
        for count in range(min(longest, _DOUBTFUL_MAX) + 1)
    ]


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
