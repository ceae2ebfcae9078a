"""How fast payouts are proved at Stripe's own limit and latency, and how many calls that takes.

History is imported first, without either; then the reconciler's own turn reads a year's payouts and
their members, in this process, from a fake Stripe that answers a call after 400 ms and refuses the
26th of a second. Unless every payout is proved, and every row in one, there is no figure.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import asyncpg

from services.reconciler.context import ReconcileContext, open_contexts
from services.reconciler.payouts.payout_loop import take_turn
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe
from shared.settings.environment import read_settings
from tests.load.harness import Figure, Reference, Target, say
from tests.load.processes import calls_at, control, environ_of, fake_stripe, tieout
from tests.load.servers import Servers, fresh_database

_CALLS_PER_S: Final = 25
_LATENCY_S: Final = 0.4
_SPAN_S: Final = 300 * 24 * 3600
_UNLIMITED_PER_S: Final = 10_000
_INTERVAL_S: Final = 300.0
_TURNS_MAX: Final = 100
_PROOFS: Final = "SELECT proof, count(*) FROM tieout.payout_report GROUP BY proof"
_MEMBERS: Final = "SELECT count(*) FROM tieout.payout_members"
_WAITING: Final = "SELECT count(*) FROM tieout.payouts WHERE next_proof_at <= clock_timestamp()"


class NotProved(Exception):
    """A payout is not proved, or nobody has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many payouts there are, of how many rows each, and how often it is measured."""

    payouts: int
    rows_each: int
    rounds: int


FULL = Size(payouts=365, rows_each=550, rounds=1)
QUICK = Size(payouts=5, rows_each=110, rounds=1)


@dataclass(slots=True)
class _Measured:
    rate: list[float] = field(default_factory=list)
    calls: list[float] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of proving payouts."""
    measured = _Measured()
    for number in range(size.rounds):
        say(f"payouts: round {number + 1} of {size.rounds}")
        async with fresh_database(servers) as url:
            await _measure_once(servers, url, size=size, measured=measured)
    ceiling = 100.0 * _CALLS_PER_S
    what = f"{size.payouts} payouts of {size.rows_each} rows each proved"
    return [
        Figure(
            name="payouts.rate",
            what=f"{what}, Stripe answering after {_LATENCY_S * 1000:.0f} ms and taking"
            f" {_CALLS_PER_S} calls a second",
            unit="rows/s",
            samples=measured.rate,
            reference=Reference(name="Stripe's ceiling", samples=[ceiling] * size.rounds),
            target=Target(of="ratio", at_least=0.8),
            detail={"refused": measured.refused},
        ),
        Figure(
            name="payouts.calls",
            what=f"{what}, the calls that find them too",
            unit="calls/1,000 rows",
            samples=measured.calls,
            reference=Reference(name="pages of 100 rows", samples=[10.0] * size.rounds),
            target=Target(of="value", at_most=12),
        ),
    ]


async def _measure_once(servers: Servers, url: str, *, size: Size, measured: _Measured) -> None:
    with fake_stripe(servers, trade=BusinessOptions(history_days=0, rate_per_s=0)) as fake:
        await _pay_out(fake, size=size)
        environ = environ_of(servers, fake, database_url=url)
        await control(fake.api_base, "settings", limits=False, call_latency_s=0)
        with tieout("ledger-writer", servers=servers, environ=environ):
            await _import(environ)
        await control(fake.api_base, "settings", limits=True, call_latency_s=_LATENCY_S)
        before, began_s = await calls_at(fake.api_base), time.monotonic()
        await _prove(environ, url)
        took_s = time.monotonic() - began_s
        calls = await calls_at(fake.api_base) - before
        summary = await control(fake.api_base, "summary")
    rows = await _proved_rows(url, payouts=size.payouts)
    measured.rate.append(rows / took_s)
    measured.calls.append(round(calls * 1000 / rows, 2))
    measured.refused.append(int(summary["rate_limited"]))


async def _pay_out(fake: FakeStripe, *, size: Size) -> None:
    """Sell, and pay it out, once for each payout; what is not free yet is the next one's."""
    for _ in range(size.payouts):
        await control(fake.api_base, "seed", count=size.rows_each, span_s=_SPAN_S)
        await control(fake.api_base, "payout", currency="usd")


async def _import(environ: Mapping[str, str]) -> None:
    settings = read_settings({**environ, "TIEOUT_STRIPE_CALLS_PER_S": str(_UNLIMITED_PER_S)})
    async with open_contexts(settings, service="bench") as [context]:
        await reconcile(context, grace_s=0)


async def _prove(environ: Mapping[str, str], url: str) -> None:
    settings = read_settings({**environ, "TIEOUT_STRIPE_CALLS_PER_S": str(_CALLS_PER_S)})
    database = await asyncpg.connect(url)
    try:
        async with open_contexts(settings, service="bench") as [context]:
            await _take_turns(context, database)
    finally:
        await database.close()


async def _take_turns(
    context: ReconcileContext, database: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    for turn in range(_TURNS_MAX):
        await take_turn(context, lists=not turn, interval_s=_INTERVAL_S)
        if not await database.fetchval(_WAITING):
            return
    raise NotProved(f"payouts are still due after {_TURNS_MAX} turns")


async def _proved_rows(url: str, *, payouts: int) -> int:
    """Return how many rows the payouts have, their own too. Raises NotProved."""
    database = await asyncpg.connect(url)
    try:
        rows = await database.fetch(_PROOFS)
        proofs: dict[str, int] = {row["proof"]: row["count"] for row in rows}
        members = int(await database.fetchval(_MEMBERS))
    finally:
        await database.close()
    if proofs != {"proved": payouts}:
        raise NotProved(f"of {payouts} payouts: {proofs}")
    return members + payouts
