"""What many accounts cost one ledger-writer and one reconciler, three of them busy.

The fake Stripe serves them all. First nothing moves for a whole interval of passes: that is what an
idle account costs. Then three accounts sell at an even rate, and the time from webhook to entry is
taken as latency.py takes it; and once more while nobody answers for one of the three.
"""

import asyncio
import contextlib
import dataclasses
import os
import secrets
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import httpx

from shared.dev import fake_stripe_process, ports
from shared.dev.fake_stripe_process import BusinessOptions, Identity
from tests.load.harness import Figure, Reference, Target, percentile, say
from tests.load.latency import LATENCIES
from tests.load.processes import control, reached, tieout
from tests.load.servers import Servers, fresh_database

_TIMEOUT_S = 600.0
_BUSY = 3
_SAMPLE_EVERY_S = 1.0
_TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_PASSED = (
    "SELECT count(*) FROM tieout.sync_state"
    " WHERE last_pass_at IS NOT NULL AND resource = 'balance_transactions'"
)
_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'tieout %'"
_TRANSACTIONS = """\
SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many accounts, for how long they idle, and how much and how often three of them sell."""

    accounts: int
    interval_s: int
    rate: float
    seconds: float
    rounds: int


FULL = Size(accounts=200, interval_s=300, rate=10, seconds=20, rounds=3)
QUICK = Size(accounts=12, interval_s=5, rate=5, seconds=2, rounds=1)


@dataclass(slots=True)
class _Measured:
    first_passes_s: float = 0.0
    connections: list[float] = field(default_factory=list)
    idle_share: dict[str, float] = field(default_factory=dict)
    transactions_per_s: float = 0.0
    p99_s: list[float] = field(default_factory=list)
    p99_outage_s: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _RunningLedger:
    """The running processes, by name, and the accounts."""

    api_base: str
    accounts: Sequence[str]
    pids: Mapping[str, int]
    database: "asyncpg.Connection[asyncpg.Record]"


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figures of many accounts."""
    measured = _Measured()
    async with fresh_database(servers) as url, _running_ledger(servers, url, size=size) as ledger:
        say(f"accounts: the first passes of {size.accounts} accounts")
        began_s = time.monotonic()

        async def passed() -> int:
            return int(await ledger.database.fetchval(_PASSED))

        await reached(passed, least=size.accounts, timeout_s=_TIMEOUT_S)
        measured.first_passes_s = round(time.monotonic() - began_s, 1)
        say(f"accounts: nothing moves for {size.interval_s} s")
        await _idle(ledger, size=size, measured=measured)
        for number in range(size.rounds):
            say(f"accounts: three are busy, {number + 1} of {size.rounds}")
            measured.p99_s.append(await _sell(ledger, size=size, accounts=ledger.accounts[:_BUSY]))
            measured.p99_outage_s.append(await _sell_beside_an_outage(ledger, size=size))
        measured.connections.append(float(await ledger.database.fetchval(_CONNECTIONS)))
    return _figures(measured, size=size)


@contextlib.asynccontextmanager
async def _running_ledger(
    servers: Servers, url: str, *, size: Size
) -> AsyncIterator[_RunningLedger]:
    folder = servers.data_dir / f"accounts-{secrets.token_hex(4)}"
    folder.mkdir()
    identities = [
        Identity(
            account_id=f"acct_{secrets.token_hex(8)}",
            api_key=f"rk_test_{secrets.token_hex(16)}",
            webhook_secret=f"whsec_{secrets.token_hex(16)}",
        )
        for _ in range(size.accounts)
    ]
    port = ports.free_port()
    listen = f"127.0.0.1:{ports.free_port(besides=frozenset({port}))}"
    fake = fake_stripe_process.prepare(
        data_dir=folder,
        port=port,
        business=BusinessOptions(history_days=0, rate_per_s=0),
        identity=identities[0],
        deliver_url=f"http://{listen}/webhooks/stripe",
    )
    at_stripe = _written(folder / "fake.toml", identities, secret='webhook_secret = "{}"')
    ours = 'webhook_secrets = ["{}"]\nlivemode = false'
    child = dataclasses.replace(
        fake.child,
        environ={**fake.child.environ, "FAKE_STRIPE_ACCOUNTS_FILE": str(at_stripe)},
    )
    environ = {
        "DATABASE_URL": url,
        "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
        "STRIPE_API_BASE": fake.api_base,
        "TIEOUT_ACCOUNTS_FILE": str(_written(folder / "accounts.toml", identities, secret=ours)),
        "TIEOUT_DATA_DIR": str(servers.data_dir),
        "TIEOUT_RECONCILE_INTERVAL_S": str(size.interval_s),
        "TIEOUT_WEBHOOK_LISTEN": listen,
    }
    with contextlib.ExitStack() as stack:
        stack.enter_context(servers.run(child))
        pids = {
            name: stack.enter_context(tieout(name, servers=servers, environ=environ))
            for name in ("webhook-ingest", "ledger-writer", "reconciler")
        }
        database = await asyncpg.connect(url)
        try:
            accounts = [identity.account_id for identity in identities]
            yield _RunningLedger(fake.api_base, accounts, pids, database)
        finally:
            await database.close()


def _written(path: Path, identities: Sequence[Identity], *, secret: str) -> Path:
    """Write the accounts as a fake or a service reads them."""
    tables = [
        f'[[account]]\nid = "{identity.account_id}"\napi_key = "{identity.api_key}"\n'
        f"{secret.format(identity.webhook_secret)}\n"
        for identity in identities
    ]
    path.write_text("\n".join(tables), encoding="utf-8")
    path.chmod(0o600)
    return path


async def _idle(ledger: _RunningLedger, *, size: Size, measured: _Measured) -> None:
    """Let an interval pass in which every account is passed over once, and nothing moves."""
    before = {name: _cpu_s(pid) for name, pid in ledger.pids.items()}
    count_before = await ledger.database.fetchval(_TRANSACTIONS)
    began_s = time.monotonic()
    while (passed_s := time.monotonic() - began_s) < size.interval_s:
        await asyncio.sleep(_SAMPLE_EVERY_S)
        measured.connections.append(float(await ledger.database.fetchval(_CONNECTIONS)))
    for name, pid in ledger.pids.items():
        measured.idle_share[name] = (_cpu_s(pid) - before[name]) / passed_s
    transaction_count = await ledger.database.fetchval(_TRANSACTIONS) - count_before
    measured.transactions_per_s = transaction_count / passed_s


async def _sell_beside_an_outage(ledger: _RunningLedger, *, size: Size) -> float:
    """Return the 99th percentile of the busy accounts while nobody answers for the third."""
    *well, away = ledger.accounts[:_BUSY]
    fault = {"kind": "500", "endpoint": "*", "count": 1_000_000, "account": away}
    await control(ledger.api_base, "fault", **fault)
    selling = asyncio.create_task(_sold(ledger, size=size, accounts=[away]))
    try:
        return await _sell(ledger, size=size, accounts=well)
    finally:
        await selling
        await control(ledger.api_base, "clear_faults", account=away)


async def _sell(ledger: _RunningLedger, *, size: Size, accounts: Sequence[str]) -> float:
    """Have each of the accounts sell; return the 99th percentile from webhook to entry."""
    event_ids = await _sold(ledger, size=size, accounts=accounts)

    async def entered() -> int:
        return len(await ledger.database.fetch(LATENCIES, event_ids))

    await reached(entered, least=len(event_ids), timeout_s=_TIMEOUT_S)
    rows = await ledger.database.fetch(LATENCIES, event_ids)
    return percentile([row["seconds"] for row in rows], 0.99)


async def _sold(ledger: _RunningLedger, *, size: Size, accounts: Sequence[str]) -> Sequence[str]:
    """Make charges at an even rate in each account; return the ids of their events."""
    async with httpx.AsyncClient(base_url=ledger.api_base, timeout=60, trust_env=False) as client:

        async def sell(account: str) -> str:
            body = {"deliver": True, "account": account}
            response = await client.post("/_control/charge", json=body)
            response.raise_for_status()
            return str(response.json()["event"]["id"])

        began_s, sales = time.monotonic(), []
        for number in range(round(size.rate * size.seconds)):
            await asyncio.sleep(max(0.0, began_s + number / size.rate - time.monotonic()))
            sales += [asyncio.create_task(sell(account)) for account in accounts]
        return await asyncio.gather(*sales)


def _cpu_s(pid: int) -> float:
    """Return the seconds of CPU that a process has had, in user mode and in the kernel."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_PER_S


def _figures(measured: _Measured, *, size: Size) -> Sequence[Figure]:
    many = f"{size.accounts} accounts"
    idle = measured.idle_share["ledger-writer"] + measured.idle_share["reconciler"]
    busy = f"webhook accepted to entry posted, 99th percentile, {_BUSY} of {many} at"
    return [
        Figure(
            name="accounts.connections",
            what=f"connections of one ledger-writer and one reconciler with {many}, at most",
            unit="connections",
            samples=[max(measured.connections)],
            target=Target(of="value", at_most=20),
        ),
        Figure(
            name="accounts.idle_cpu",
            what=f"CPU of both while nothing of {many} moves, over an interval of passes",
            unit="share of a core",
            samples=[idle],
            target=Target(of="value", at_most=0.1),
            detail={
                **{name: round(share, 4) for name, share in measured.idle_share.items()},
                "transactions_per_s": round(measured.transactions_per_s, 1),
                "first_passes_s": measured.first_passes_s,
            },
        ),
        Figure(
            name="accounts.latency_p99",
            what=f"{busy} {size.rate:g} events a second each",
            unit="s",
            samples=measured.p99_s,
            target=Target(of="value", at_most=2),
        ),
        Figure(
            name="accounts.latency_p99_outage",
            what="the same of two of the three, while nobody answers for the third",
            unit="s",
            samples=measured.p99_outage_s,
            reference=Reference(name="all three answered for", samples=measured.p99_s),
            target=Target(of="value", at_most=2),
        ),
    ]
