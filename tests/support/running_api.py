"""A ledger-api in this process, asked over HTTP by tokens of its own."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from services.ledger_api import service
from shared.dev import ports
from shared.ledger.api_token import Role
from shared.postgres.access.api_tokens import create_token
from shared.postgres.driver.pool import Pool
from shared.runtime.health import Health
from shared.settings.environment import read_settings
from tests.support.tcp_proxy import TcpProxy
from tests.support.waits import PATIENCE_S, patience, until


@dataclass(frozen=True, slots=True)
class RunningApi:
    """Where it listens, and the connections by which tokens are made."""

    base_url: str
    pool: Pool
    health: Health

    async def token(self, role: Role = "read", *, account: str | None = None) -> str:
        """Return a new token's text."""
        _token, text = await create_token(
            self.pool,
            name=f"test {role}",
            role=role,
            stripe_account=account,
            lifetime=None,
            by="test",
        )
        return text.reveal()

    @asynccontextmanager
    async def client(
        self, role: Role = "read", *, account: str | None = None
    ) -> AsyncIterator[httpx.AsyncClient]:
        """Lend a client with a token of this role."""
        headers = {"Authorization": f"Bearer {await self.token(role, account=account)}"}
        async with self.stranger(headers=headers) as client:
            yield client

    @asynccontextmanager
    async def stranger(
        self, *, headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[httpx.AsyncClient]:
        """Lend a client with no token."""
        async with httpx.AsyncClient(
            base_url=self.base_url, timeout=PATIENCE_S, headers=headers, trust_env=False
        ) as client:
            yield client


@dataclass(frozen=True, slots=True)
class Line:
    """The API, and the line on which it reaches Postgres."""

    api: RunningApi
    proxy: TcpProxy


@asynccontextmanager
async def api_on_a_line(database_url: str) -> AsyncIterator[Line]:
    """Run the service with Postgres behind a proxy, which may refuse, cut and hold still."""
    parts = urlsplit(database_url)
    assert parts.port is not None
    async with TcpProxy(0, [("127.0.0.1", parts.port)]) as proxy:
        netloc = parts.netloc.replace(f":{parts.port}", f":{proxy.listen_port}")
        async with running_api(parts._replace(netloc=netloc).geturl()) as api:
            yield Line(api, proxy)


@asynccontextmanager
async def running_api(
    database_url: str, *, bootstrap: str = "127.0.0.1:9", environ: Mapping[str, str] | None = None
) -> AsyncIterator[RunningApi]:
    """Run the service on a free port, without a broker unless there is one, until it is ready."""
    port = ports.free_port()
    settings = read_settings(
        {
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "TIEOUT_API_LISTEN": f"127.0.0.1:{port}",
            **(environ or {}),
        }
    )
    health = Health(parts=service.PARTS)
    task = asyncio.create_task(service.run(settings, health=health))
    pool = Pool(database_url, role="tieout_api", service="test", size=2)
    try:
        await until(
            lambda: not health.reasons() or task.done(), what="it is ready", saw=health.reasons
        )
        assert not task.done(), task.exception()
        yield RunningApi(f"http://127.0.0.1:{port}", pool, health)
        assert not task.done(), task.exception()
    finally:
        pool.terminate()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            async with patience("it stops"):
                await task
