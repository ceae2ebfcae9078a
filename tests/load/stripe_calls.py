"""How many calls to Stripe a ledger costs: for wanted rows, and for an import of history.

The fake Stripe counts every call it answers, a refused one too. Wanted rows are made by real
webhooks: a burst of events of the last ten minutes, delivered to the ingest while the writer is
away, and a second one while it is there. History is imported by `tieout backfill`.
"""

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from shared.dev import ports
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe
from tests.load.harness import Figure, Reference, Target, say
from tests.load.processes import (
    calls_at,
    control,
    entries,
    environ_of,
    fake_stripe,
    reached,
    tieout,
)
from tests.load.servers import ROOT, Servers, fresh_database

_SPAN_S = 600
_THOUSAND = 1_000
_TIMEOUT_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many rows are wanted, how long the history is, how often each is measured."""

    wanted: int
    history_days: int
    rounds: int


FULL = Size(wanted=1_000, history_days=365, rounds=3)
QUICK = Size(wanted=50, history_days=3, rounds=1)


@dataclass(slots=True)
class _Measured:
    backlog: list[float] = field(default_factory=list)
    live: list[float] = field(default_factory=list)
    imported: list[float] = field(default_factory=list)
    import_rows: list[int] = field(default_factory=list)
    import_s: list[float] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of calls per 1,000 balance transactions."""
    measured = _Measured()
    for number in range(size.rounds):
        say(f"calls: round {number + 1} of {size.rounds}")
        async with fresh_database(servers) as url:
            await _resolve(servers, url, size=size, measured=measured)
        async with fresh_database(servers) as url:
            await _import(servers, url, size=size, seed=number + 1, measured=measured)
    return _figures(measured, size=size)


async def _resolve(servers: Servers, url: str, *, size: Size, measured: _Measured) -> None:
    async with _business(servers, url) as (fake, environ):
        await _announce(fake, count=size.wanted)
        with tieout("ledger-writer", servers=servers, environ=environ):
            measured.backlog.append(await _until_entered(fake, url, size.wanted, before=0))
    async with _business(servers, url) as (fake, environ):
        with tieout("ledger-writer", servers=servers, environ=environ):
            before = await calls_at(fake.api_base)
            await _announce(fake, count=size.wanted)
            measured.live.append(await _until_entered(fake, url, size.wanted, before=before))


@contextlib.asynccontextmanager
async def _business(servers: Servers, url: str) -> AsyncIterator[tuple[FakeStripe, dict[str, str]]]:
    port = ports.free_port()
    deliver_url = f"http://127.0.0.1:{port}/webhooks/stripe"
    still = BusinessOptions(history_days=0, rate_per_s=0)
    with fake_stripe(servers, trade=still, deliver_url=deliver_url) as fake:
        environ = {
            **environ_of(servers, fake, database_url=url),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        }
        with tieout("webhook-ingest", servers=servers, environ=environ):
            yield fake, environ


async def _announce(fake: FakeStripe, *, count: int) -> None:
    """Make charges of the last ten minutes, and wait until all their webhooks are accepted."""

    async def delivered() -> int:
        return int((await control(fake.api_base, "summary"))["delivered"])

    await control(fake.api_base, "seed", count=count, span_s=_SPAN_S, announce=True)
    await reached(delivered, least=count, timeout_s=_TIMEOUT_S)


async def _until_entered(fake: FakeStripe, url: str, count: int, *, before: int) -> float:
    """Wait until all is in the journal; return the calls per 1,000 that it took."""

    async def entered() -> int:
        return await entries(url, fake.identity.account_id)

    await reached(entered, least=count, timeout_s=_TIMEOUT_S)
    return (await calls_at(fake.api_base) - before) * _THOUSAND / count


async def _import(
    servers: Servers, url: str, *, size: Size, seed: int, measured: _Measured
) -> None:
    trade = BusinessOptions(seed=seed, history_days=size.history_days, rate_per_s=0)
    with fake_stripe(servers, trade=trade) as fake:
        environ = environ_of(servers, fake, database_url=url)
        with tieout("ledger-writer", servers=servers, environ=environ):
            before, began = await calls_at(fake.api_base), time.monotonic()
            await asyncio.to_thread(_backfill, dict(environ))
            took_s = time.monotonic() - began
            calls = await calls_at(fake.api_base) - before
        rows = await entries(url, fake.identity.account_id)
    measured.imported.append(calls * _THOUSAND / rows)
    measured.import_rows.append(rows)
    measured.import_s.append(round(took_s, 1))


def _backfill(environ: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-P", "-m", "services.cli", "backfill"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=_TIMEOUT_S,
        check=True,
    )


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    one_each = Reference(name="one call a row", samples=[float(_THOUSAND)] * size.rounds)
    wanted = f"{size.wanted:,} rows that webhooks named, created within ten minutes"
    return [
        Figure(
            name="calls.wanted",
            what=f"{wanted}; the writer comes to all of them at once",
            unit="calls/1,000 rows",
            samples=measured.backlog,
            reference=one_each,
            target=Target(of="value", at_most=20),
        ),
        Figure(
            name="calls.wanted_live",
            what=f"{wanted}; the writer is there while they arrive",
            unit="calls/1,000 rows",
            samples=measured.live,
            reference=one_each,
            target=None,
        ),
        Figure(
            name="calls.import",
            what=f"`tieout backfill` of {size.history_days} days",
            unit="calls/1,000 rows",
            samples=measured.imported,
            reference=Reference(name="pages of 100 rows", samples=[10.0] * size.rounds),
            target=Target(of="value", at_most=11),
            detail={"rows": measured.import_rows, "seconds": measured.import_s},
        ),
    ]
