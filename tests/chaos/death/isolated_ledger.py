"""One ledger with a Postgres, a broker and a fake Stripe of its own, whose services may die.

Promises to judge by what the fake says it holds, never by our own tables alone: nothing lost,
nothing doubled, every amount as Stripe has it, every balance equal, and the journal's own proof.
"""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import psutil
from aiokafka.protocol.group import LeaveGroupRequest

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from shared.postgres.driver import session
from shared.postgres.journal.verify import verify_journal
from shared.stripe_api.signature import sign_payload
from tests.chaos.death.service_process import TIEOUT, ServiceProcess, begin
from tests.support import warm_python
from tests.support.brokers import admin
from tests.support.published_journal import assert_published, until_published
from tests.support.waits import until

if TYPE_CHECKING:
    import asyncpg  # generic only for the type checker

ROOT = Path(__file__).resolve().parents[3]
GROUPS = ("tieout-listen", "tieout-post", "tieout-command")
_NONE: Mapping[str, str] = {}
_PACE = {
    "TIEOUT_RECONCILE_INTERVAL_S": "1",
    "TIEOUT_RECONCILE_GRACE_S": "1",
    "TIEOUT_RECONCILE_BARRIER_S": "3",
    "TIEOUT_STRIPE_CALLS_PER_S": "25",
}
_POSTED = """
SELECT entry.external_id, count(DISTINCT entry.entry_no) AS entries,
    array_agg(posting.amount_minor ORDER BY posting.ordinal) AS amounts,
    min(posting.currency) AS currency
FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)
WHERE entry.kind = 'original' GROUP BY entry.external_id
"""
_HELD = """
SELECT currency, sum(amount_minor)::bigint AS held FROM tieout.posting
WHERE ledger_account LIKE 'Assets:Stripe:%' GROUP BY currency
"""


@dataclass(frozen=True, slots=True)
class Servers:
    """What the services stand on: a Postgres and a broker that may be frozen."""

    data_dir: Path
    database_url: str
    bootstrap_servers: str
    pids: tuple[int, ...]

    @property
    def database_address(self) -> tuple[str, int]:
        parsed = urlsplit(self.database_url)
        assert parsed.hostname is not None
        assert parsed.port is not None
        return parsed.hostname, parsed.port

    def database_url_by(self, port: int) -> str:
        """Return the URL that reaches the same database by another port of this machine."""
        host, own = self.database_address
        return self.database_url.replace(f"{host}:{own}", f"{host}:{port}")

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        # Each backend of Postgres is a process, in a group of its own.
        for pid in self.pids:
            for process in (psutil.Process(pid), *psutil.Process(pid).children(recursive=True)):
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.send_signal(number)


@dataclass(slots=True)
class IsolatedLedger:
    """A ledger, the hands on its services, and the judge of what they did."""

    servers: Servers
    fake: fake_stripe_process.FakeStripe
    stripe: httpx.AsyncClient
    database: "asyncpg.Connection[asyncpg.Record]"
    webhook_port: int
    processes: list[ServiceProcess] = field(default_factory=list)

    def begin(self, name: str, *, failpoints: str = "", **environ: str) -> ServiceProcess:
        """Start a service; what `environ` says goes before the settings of this ledger."""
        admin = ports.free_port()
        own = {
            "DATABASE_URL": self.servers.database_url,
            "KAFKA_BOOTSTRAP_SERVERS": self.servers.bootstrap_servers,
            "STRIPE_API_BASE": self.fake.api_base,
            "STRIPE_API_KEY": self.fake.identity.api_key,
            "STRIPE_ACCOUNT_ID": self.fake.identity.account_id,
            "STRIPE_WEBHOOK_SECRET": self.fake.identity.webhook_secret,
            "TIEOUT_DATA_DIR": str(self.servers.data_dir / "none"),
            "TIEOUT_WEBHOOK_LISTEN": f"127.0.0.1:{self.webhook_port}",
            "TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{admin}",
            "TIEOUT_FAILPOINTS": failpoints,
            **_PACE,
        }
        ready_url = f"http://127.0.0.1:{admin}/readyz"
        return self.run(name, *TIEOUT, name, ready_url=ready_url, environ={**own, **environ})

    def run(
        self, name: str, *argv: str, ready_url: str = "", environ: Mapping[str, str] = _NONE
    ) -> ServiceProcess:
        """Start a program of the checkout."""
        service = begin(
            Child(
                name=name,
                argv=argv,
                environ={"PATH": os.defpath, "LANG": "C.UTF-8", **environ},
                log_path=self.servers.data_dir / "logs" / f"{name}-{len(self.processes)}.log",
                is_ready=lambda: fake_stripe_process.is_serving(ready_url),
                cwd=ROOT,
            )
        )
        self.processes.append(service)
        return service

    @contextlib.asynccontextmanager
    async def running(self, *names: str, **environ: str) -> AsyncIterator[list[ServiceProcess]]:
        """Run services until the block ends; each must then end by itself, and with 0."""
        services = [self.begin(name, **environ) for name in names]
        for service in services:
            await service.is_up()
        yield services
        for service in services:
            assert await service.stop() == 0, service.last_lines()

    def clear(self) -> None:
        """End whatever a test left running."""
        for service in self.processes:
            service.end()
        self.processes.clear()

    async def control(self, name: str, **body: Any) -> dict[str, Any]:
        answer = await self.stripe.post(f"/_control/{name}", json=body)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def sell(self, amount: int, *, deliver: bool | str = True) -> dict[str, Any]:
        """Have Stripe take a charge; its balance transaction is in the answer."""
        return await self.control("charge", amount=amount, deliver=deliver)

    async def deliver(self, body: str) -> int:
        """Send a webhook as Stripe does; return the status, 0 when no answer came."""
        raw = body.encode()
        secret = self.fake.identity.webhook_secret.encode()
        header = sign_payload(body=raw, secret=secret, timestamp=int(time.time()))
        with contextlib.suppress(httpx.TransportError):
            answer = await self.stripe.post(
                f"http://127.0.0.1:{self.webhook_port}/webhooks/stripe",
                content=raw,
                headers={"Stripe-Signature": header},
            )
            return answer.status_code
        return 0

    async def remove_group_members(self) -> None:
        """Have the broker give up the writers that are dead or frozen.

        Their session timeout would come to the same, some seconds later. One that lives is given
        up too, learns it with its next heartbeat, and joins again.
        """
        async with admin(self.servers.bootstrap_servers) as client:
            for group in GROUPS:
                node = await client.find_coordinator(group)
                (answer,) = await client.describe_consumer_groups([group], node)
                for member in answer.groups[0][5]:
                    await client._send_request(LeaveGroupRequest(group, member[0]), node)

    async def end_leader_session(self, service: str) -> None:
        """Have Postgres give up what a service leads, as it does with one that is silent."""
        gone = await self.database.fetchval(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE application_name = concat('tieout ', $1::text, ' leader')",
            service,
        )
        assert gone == 1

    async def was_found_and_healed(self, sold: Mapping[str, Any]) -> bool:
        """Tell whether a charge whose webhook was lost was found: by a pass, or by its event."""
        rows = await self.database.fetch(
            "SELECT kind, status FROM tieout.discrepancy WHERE object_id = $1"
            " OR kind = 'undelivered_event' AND (expected -> 'announces' ? $1"
            " OR expected ->> 'source' = $2)",
            sold["balance_transaction"]["id"],
            sold["charge"]["id"],
        )
        fates = {(row["kind"], row["status"]) for row in rows}
        return bool(fates & {("missing", "healed"), ("undelivered_event", "resolved")})

    async def entry_count(self) -> int:
        count: int = await self.database.fetchval(
            "SELECT count(*) FROM tieout.journal_entry WHERE kind = 'original'"
        )
        return count

    async def wait_until_imported(self) -> None:
        """Have history imported: what is missing after that is called so."""
        if await self._has_imported():
            return
        async with self.running("reconciler"):
            await until(self._has_imported, what="history is imported")
        # Rows of the import's own second are history.
        await asyncio.sleep(1.1)

    async def _has_imported(self) -> bool:
        imported: bool = await self.database.fetchval(
            "SELECT count(*) > 0 FROM tieout.sync_state"
            " WHERE import_ended_at IS NOT NULL AND resource = 'balance_transactions'"
        )
        return imported

    async def has_no_open_discrepancy(self) -> bool:
        """Tell whether no discrepancy is open."""
        peace: bool = await self.database.fetchval(
            "SELECT count(*) = 0 FROM tieout.discrepancy WHERE status NOT IN ('healed', 'resolved')"
        )
        return peace

    async def wait_until_complete(self) -> None:
        """Wait until the journal has all that Stripe has; then judge it.

        Trade and deliveries come to rest first, so that there is an end to wait for.
        """
        left = await self.control("quiesce", timeout_s=30)
        assert left["pending"] == 0, left
        oracle = (await self.stripe.get("/_control/oracle")).json()
        rows = {row["id"]: row for row in oracle["balance_transactions"]}
        assert len(rows) == oracle["count"]

        async def has_all() -> bool:
            entries = await self.entry_count()
            queued = await self.database.fetchval("SELECT count(*) FROM tieout.unsequenced")
            return bool(entries >= len(rows) and queued == 0)

        try:
            await until(has_all, what="the journal has all that Stripe has")
        finally:
            await self.judge(rows, oracle["balance"], whole=True)

    async def wait_until_published(self) -> None:
        """Wait until consumers are told of all, and hold what they find against the journal."""
        await until_published(self.database)
        await assert_published(self.database, self.servers.bootstrap_servers)

    async def judge_so_far(self) -> None:
        """Judge a journal that may lack something: nothing is doubled, nothing its own idea."""
        oracle = (await self.stripe.get("/_control/oracle")).json()
        rows = {row["id"]: row for row in oracle["balance_transactions"]}
        await self.judge(rows, oracle["balance"], whole=False)

    async def judge(
        self, rows: Mapping[str, Any], balances: list[dict[str, Any]], *, whole: bool
    ) -> None:
        posted = {row["external_id"]: row for row in await self.database.fetch(_POSTED)}
        assert set(posted) <= set(rows), "entries of nothing that Stripe has"
        for transaction_id, entry in posted.items():
            theirs = rows[transaction_id]
            assert entry["entries"] == 1, f"{transaction_id} is doubled"
            legs = (theirs["net"], -theirs["amount"])
            assert (*entry["amounts"][:2], entry["currency"]) == (*legs, theirs["currency"])
            assert sum(entry["amounts"][2:]) == theirs["fee"]
        if whole:
            assert set(rows) - set(posted) == set(), "lost"
            held = {row["currency"]: row["held"] for row in await self.database.fetch(_HELD)}
            theirs = {row["currency"]: row["net"] for row in balances}
            assert {currency: sum_ for currency, sum_ in held.items() if sum_} == {
                currency: sum_ for currency, sum_ in theirs.items() if sum_
            }
        async with session.reader(self.servers.database_url) as pool:
            checks = await verify_journal(pool)
        assert [check for check in checks if check.first_bad is not None] == []


@contextlib.contextmanager
def fake_stripe(data_dir: Path, *, deliver_url: str) -> Iterator[fake_stripe_process.FakeStripe]:
    """Run a fake Stripe that trades only when told."""
    prepared = fake_stripe_process.prepare(
        data_dir=data_dir,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=0, rate_per_s=0, retry_s_max=1),
        identity=fake_stripe_process.identity(data_dir=data_dir),
        deliver_url=deliver_url,
    )
    with warm_python.running_child(prepared.child):
        yield prepared
