"""SIGTERM, as a deployment sends it: what was accepted is answered, and the process ends with 0."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import httpx

from shared.dev import ports
from shared.postgres.access.api_tokens import create_token
from shared.postgres.driver.pool import Pool
from tests.support.waits import PATIENCE_S, patience, until

_WAITS = """
SELECT count(*) FROM pg_stat_activity
WHERE wait_event_type = 'Lock' AND datname = current_database()
"""


async def _token(database_url: str) -> str:
    pool = Pool(database_url, role="tieout_api", service="test", size=1)
    try:
        _, text = await create_token(
            pool, name="test", role="read", stripe_account=None, lifetime=None, by="test"
        )
    finally:
        pool.terminate()
    return text.reveal()


@asynccontextmanager
async def _process(database_url: str, *, port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a ledger-api of its own until the block ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "services.cli", "ledger-api",
        env={
            **os.environ,
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9",
            "TIEOUT_API_LISTEN": f"127.0.0.1:{port}",
            "TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{ports.free_port()}",
        },
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_it_answers_what_it_has_accepted_and_ends(database_url: str) -> None:
    token, port = await _token(database_url), ports.free_port()
    headers = {"Authorization": f"Bearer {token}"}
    owner = await asyncpg.connect(database_url)
    async with (
        _process(database_url, port=port) as process,
        httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=PATIENCE_S
        ) as client,
    ):

        async def is_up() -> bool:
            try:
                return (await client.get("/v1/accounts")).status_code == 200
            except httpx.TransportError:
                return False

        async with patience("it is up"):
            while not await is_up():
                await asyncio.sleep(0.1)
        async with owner.transaction():
            await owner.execute("LOCK TABLE tieout.api_token IN ACCESS EXCLUSIVE MODE")
            asked = asyncio.create_task(client.get("/v1/accounts"))
            async with patience("the request waits"):
                while not await owner.fetchval(_WAITS):
                    await asyncio.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            await until(lambda: ports.is_free(port), what="it listens no more")
            # Longer than a server that waits for nobody looks round before it ends.
            await asyncio.sleep(0.5)
            assert not asked.done()
        response = await asked
        async with patience("it ends"):
            code = await process.wait()
    await owner.close()

    assert response.status_code == 200
    assert code == 0
