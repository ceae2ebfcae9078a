"""A running ledger, and what it does while its Postgres is broken and afterwards."""

import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import httpx

from tests.chaos.death.isolated_ledger import IsolatedLedger
from tests.chaos.death.service_process import ServiceProcess
from tests.chaos.postgres.server import Server
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import PATIENCE_S, until

_SALES = 4


@dataclass(slots=True)
class Outage:
    """The ledger whose services reach Postgres at `url`, by `link`."""

    ledger: IsolatedLedger
    server: Server
    link: TcpProxy
    url: str
    amounts: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1_000))
    ingest: ServiceProcess = field(init=False)
    writer: ServiceProcess = field(init=False)
    assigned: int = 0

    async def begin(self) -> None:
        """Start the services; they live until the last test."""
        self.ingest = self.ledger.begin("webhook-ingest")
        self.writer = self.ledger.begin("ledger-writer", DATABASE_URL=self.url)
        await self.ingest.is_up()
        await self.writer.is_up()
        self.assigned = len(self.writer.log_lines("consumer.assigned"))

    async def sell(self) -> list[str]:
        """Sell a few things, whose webhooks are all answered 2xx at the first try."""
        ids = []
        for _ in range(_SALES):
            sale = await self.ledger.sell(next(self.amounts), deliver="withhold")
            assert await self.ledger.deliver(sale["body"]) == 200
            ids.append(sale["balance_transaction"]["id"])
        return ids

    async def posts(self, ids: list[str]) -> None:
        """Wait until these are in the journal."""

        async def all_posted() -> bool:
            count: int = await self.ledger.database.fetchval(
                "SELECT count(*) FROM tieout.journal_entry WHERE external_id = ANY ($1)", ids
            )
            return count == len(ids)

        await until(all_posted, what="what was sold is posted", unless=self._is_dead)

    async def waits_for_postgres(self, service: ServiceProcess, *words: str) -> None:
        """Wait until a service says that it is not ready, and why in these words."""

        async def says() -> bool:
            reason = (await readiness(service)).get("postgres", "")
            return reason.startswith("Postgres: ") and all(word in reason for word in words)

        await until(says, what=f"{service.of.name} waits: {words}", unless=self._is_dead)

    async def is_ready(self, service: ServiceProcess) -> None:
        """Wait until a service says that it is ready."""

        async def says() -> bool:
            return not await readiness(service)

        await until(says, what=f"{service.of.name} is ready", unless=self._is_dead)

    @asynccontextmanager
    async def hears(self, event: str, *words: str) -> AsyncIterator[None]:
        """Wait at the end of the block until the writer has logged such a line within it."""
        known = len(self.writer.log_lines(event))
        yield
        await until(
            lambda: any(
                all(word in str(line) for word in words)
                for line in self.writer.log_lines(event)[known:]
            ),
            what=f"the writer says {event}: {words}",
            unless=self._is_dead,
        )

    async def balance_calls(self) -> int:
        """Return how often Stripe was asked for the balance, by whomever."""
        summary = (await self.ledger.stripe.get("/_control/summary")).json()
        return int(summary["calls"].get("GET /v1/balance", 0))

    async def heal(self) -> None:
        """Mend what a test that failed has left broken."""
        self.link.blackhole = False
        await self.server.heal()
        if self.ledger.database.is_closed():
            self.ledger.database = await asyncpg.connect(self.server.url)

    async def is_whole(self) -> None:
        """Judge the ledger by what the fake holds; nothing of an outage is a message's fault."""
        await self.ledger.wait_until_complete()
        await self.is_ready(self.writer)
        assert await self.ledger.database.fetchval("SELECT count(*) FROM tieout.dead_letter") == 0
        # Positions are read again after an unknown outcome, and for no other reason.
        moved = len(self.writer.log_lines("consumer.offsets_moved"))
        assert len(self.writer.log_lines("consumer.assigned")) == self.assigned + moved, (
            "a rebalance"
        )
        assert await readiness(self.ingest) == {}

    def _is_dead(self) -> bool:
        return self.writer.process.poll() is not None or self.ingest.process.poll() is not None


async def readiness(service: ServiceProcess) -> dict[str, Any]:
    """Return what the service waits for."""
    address = service.of.environ["TIEOUT_ADMIN_LISTEN"]
    async with httpx.AsyncClient(timeout=PATIENCE_S) as client:
        answer = await client.get(f"http://{address}/readyz")
    body: dict[str, Any] = json.loads(answer.text)["waiting_for"]
    assert (answer.status_code == 200) is (not body)
    return body
