"""What is waited for while each call to Stripe takes 400 ms: an entry, a pass, a proof, a round.

The fake Stripe answers after 400 ms and refuses the 26th call of a second. While history is
imported, webhooks come at an even rate; there is no figure unless the import outlasts them. Then,
in an account whose history is imported, passes, proofs and events are made one at a time.
"""

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass

from services.reconciler.context import open_contexts
from services.reconciler.reconcile import reconcile
from shared.balance_proof.balance_readings import PATIENCE, Patience
from shared.balance_proof.prove import prove
from shared.dev import ports
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe
from shared.settings.environment import read_settings
from tests.load.harness import Figure, Target, say
from tests.load.latency import Spread, charges_at, latencies
from tests.load.processes import control, entries, environ_of, fake_stripe, reached, tieout
from tests.load.servers import ROOT, Servers, fresh_database, make_topics_anew

_CALLS_PER_S = 25
_LATENCY_S = 0.4
_SPAN_S = 300 * 24 * 3600
_TIMEOUT_S = 120.0
_GRACE_S = 120.0
_A_CALL = f"each call to Stripe takes {_LATENCY_S * 1000:.0f} ms"


class ImportOver(Exception):
    """The import ended before the webhooks did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """What is imported; how many events a second, for how long, how often; what is made alone.

    `patience` is the proofs'.
    """

    history_rows: int
    rate: float
    seconds: float
    rounds: int
    alone: int
    patience: Patience = PATIENCE


FULL = Size(history_rows=200_000, rate=50, seconds=15, rounds=3, alone=3)
QUICK = Size(
    history_rows=20_000,
    rate=10,
    seconds=2,
    rounds=1,
    alone=1,
    patience=Patience(agree_s=0.2, judge_s=0.05, search_s=5),
)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of what waits for Stripe."""
    spread = Spread()
    async with _account(servers, rows=size.history_rows) as (fake, environ):
        await _during_an_import(fake, environ, size=size, spread=spread)
    async with _account(servers, rows=1_000) as (fake, environ):
        process = await _backfill(environ)
        if await process.wait():
            raise ImportOver("it failed")
        return [
            _entry(spread, size=size),
            *await _passes_and_proofs(environ, size=size),
            await _rounds(fake, environ, count=size.alone),
        ]


@contextlib.asynccontextmanager
async def _account(
    servers: Servers, *, rows: int
) -> AsyncIterator[tuple[FakeStripe, Mapping[str, str]]]:
    """Run ingest and writer for an account with a history, of which nothing is imported."""
    await make_topics_anew(servers)
    port = ports.free_port()
    still = BusinessOptions(history_days=0, rate_per_s=0)
    url = f"http://127.0.0.1:{port}/webhooks/stripe"
    async with fresh_database(servers) as database_url:
        with fake_stripe(servers, trade=still, deliver_url=url) as fake:
            for done in range(0, rows, 50_000):
                count = min(50_000, rows - done)
                await control(fake.api_base, "seed", count=count, span_s=_SPAN_S)
            await control(fake.api_base, "settings", limits=True, call_latency_s=_LATENCY_S)
            environ = {
                **environ_of(servers, fake, database_url=database_url),
                "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
                "TIEOUT_STRIPE_CALLS_PER_S": str(_CALLS_PER_S),
            }
            with (
                tieout("webhook-ingest", servers=servers, environ=environ),
                tieout("ledger-writer", servers=servers, environ=environ),
            ):
                yield fake, environ


async def _during_an_import(
    fake: FakeStripe, environ: Mapping[str, str], *, size: Size, spread: Spread
) -> None:
    url, account = environ["DATABASE_URL"], fake.identity.account_id
    process = await _backfill(environ)

    async def entered() -> int:
        return await entries(url, account)

    try:
        await reached(entered, least=1, timeout_s=_TIMEOUT_S)
        # The first events pay for plans and connections.
        await _seconds(url, await charges_at(fake.api_base, rate=5, seconds=2))
        for number in range(size.rounds):
            say(f"call latency: round {number + 1} of {size.rounds}")
            event_ids = await charges_at(fake.api_base, rate=size.rate, seconds=size.seconds)
            if process.returncode is not None:
                raise ImportOver(f"in round {number + 1}")
            spread.add(await _seconds(url, event_ids))
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _backfill(environ: Mapping[str, str]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-m",
        "services.cli",
        "backfill",
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environ},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def _seconds(url: str, event_ids: Sequence[str]) -> Sequence[float]:
    """Wait until all of these events have their entries; return how long each took."""

    async def posted() -> int:
        return len(await latencies(url, event_ids))

    await reached(posted, least=len(event_ids), timeout_s=_TIMEOUT_S)
    return [row["seconds"] for row in await latencies(url, event_ids)]


async def _passes_and_proofs(environ: Mapping[str, str], *, size: Size) -> Sequence[Figure]:
    passes, proofs = [], []
    settings = read_settings(environ)
    async with open_contexts(settings, service="bench", patience=size.patience) as (context,):
        for _ in range(size.alone):
            began_s = time.monotonic()
            await reconcile(context, grace_s=_GRACE_S, with_proof=False)
            passes.append(time.monotonic() - began_s)
            began_s = time.monotonic()
            await prove(
                stripe=context.stripe,
                pool=context.pool,
                account=context.account,
                patience=context.patience,
            )
            proofs.append(time.monotonic() - began_s)
    return [
        Figure(
            name="call_latency.pass",
            what=f"a pass that finds nothing, without its proof; {_A_CALL}",
            unit="s",
            samples=passes,
            target=None,
        ),
        Figure(
            name="call_latency.proof",
            what=f"a proof of one account at rest; {_A_CALL}",
            unit="s",
            samples=proofs,
            target=None,
        ),
    ]


async def _rounds(fake: FakeStripe, environ: Mapping[str, str], *, count: int) -> Figure:
    samples: list[float] = []
    for _ in range(count):
        event_ids = await charges_at(fake.api_base, rate=1, seconds=1)
        samples += await _seconds(environ["DATABASE_URL"], event_ids)
    return Figure(
        name="call_latency.round",
        what=f"a round of the resolver: one event, alone, from accepted to posted; {_A_CALL}",
        unit="s",
        samples=samples,
        target=None,
    )


def _entry(spread: Spread, *, size: Size) -> Figure:
    return Figure(
        name="latency.import_p99",
        what=f"webhook accepted to entry posted, 99th percentile, {size.rate:g} events a second,"
        f" while history is imported; {_A_CALL}",
        unit="s",
        samples=spread.p99_s,
        target=Target(of="value", at_most=2.5),
        detail={"events_a_round": round(size.rate * size.seconds), **spread.detail()},
    )
