"""The fake Stripe and tieout's own services, as the bench runs them."""

import asyncio
import contextlib
import secrets
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

import asyncpg
import httpx

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe, Identity
from tests.load.servers import Servers, service

_POLL_S = 0.1
_CONTROL_TIMEOUT_S = 60.0


class TookTooLong(Exception):
    """What was waited for did not come."""


@contextlib.contextmanager
def fake_stripe(
    servers: Servers, *, trade: BusinessOptions, deliver_url: str = ""
) -> Iterator[FakeStripe]:
    """Run a fake Stripe of a new account; other accounts' events do not concern its ledger."""
    port = ports.free_port()
    name = secrets.token_hex(6)
    fake = fake_stripe_process.prepare(
        data_dir=servers.data_dir / name,
        port=port,
        business=trade,
        identity=Identity(
            account_id=f"acct_{name}",
            api_key=f"rk_test_{secrets.token_hex(16)}",
            webhook_secret=f"whsec_{secrets.token_hex(16)}",
        ),
        deliver_url=deliver_url,
    )
    with servers.run(fake.child):
        yield fake


def environ_of(servers: Servers, fake: FakeStripe, *, database_url: str) -> Mapping[str, str]:
    """Return the settings with which a service keeps this fake's ledger in this database."""
    return {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
        "STRIPE_API_BASE": fake.api_base,
        "STRIPE_API_KEY": fake.identity.api_key,
        "STRIPE_ACCOUNT_ID": fake.identity.account_id,
        "STRIPE_WEBHOOK_SECRET": fake.identity.webhook_secret,
        "TIEOUT_DATA_DIR": str(servers.data_dir),
    }


@contextlib.contextmanager
def tieout(name: str, *, servers: Servers, environ: Mapping[str, str]) -> Iterator[int]:
    """Run a service of tieout until the block ends; give its pid, once it is ready."""
    admin = f"127.0.0.1:{ports.free_port()}"
    child = service(
        name,
        argv=("-m", "services.cli", name),
        environ={**environ, "TIEOUT_ADMIN_LISTEN": admin},
        servers=servers,
        is_ready=lambda: fake_stripe_process.is_serving(f"http://{admin}/readyz"),
    )
    with servers.run(child) as process:
        yield process.pid


def measured_alone(name: str, *argv: str, servers: Servers, database_url: str) -> Child:
    """Return how to run a part of the ledger writer as a process of its own, which is `argv`."""
    admin = f"127.0.0.1:{ports.free_port()}"
    return service(
        name,
        argv=("-m", *argv),
        environ={
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
            "TIEOUT_ADMIN_LISTEN": admin,
            "TIEOUT_DATA_DIR": str(servers.data_dir),
        },
        servers=servers,
        is_ready=lambda: fake_stripe_process.is_serving(f"http://{admin}/livez"),
    )


async def control(api_base: str, act: str, **body: object) -> dict[str, Any]:
    """Ask the fake's control plane: with a body it acts, without one it only tells."""
    # Nothing in the environment may put a proxy before 127.0.0.1.
    async with httpx.AsyncClient(timeout=_CONTROL_TIMEOUT_S, trust_env=False) as client:
        url = f"{api_base}/_control/{act}"
        response = await (client.post(url, json=body) if body else client.get(url))
    response.raise_for_status()
    answer: dict[str, Any] = response.json()
    return answer


async def calls_at(api_base: str) -> int:
    """Return how many calls the fake has answered, as Stripe would count them."""
    return int((await control(api_base, "summary"))["calls_total"])


async def entries(database_url: str, account: str) -> int:
    """Return how many entries an account's ledger has."""
    connection = await asyncpg.connect(database_url)
    try:
        return int(
            await connection.fetchval(
                "SELECT count(*) FROM tieout.journal_entry WHERE stripe_account = $1", account
            )
        )
    finally:
        await connection.close()


async def reached(count: Callable[[], Awaitable[int]], *, least: int, timeout_s: float) -> None:
    """Wait until `count` is at `least`. Raises TookTooLong."""
    deadline = time.monotonic() + timeout_s
    while (now := await count()) < least:
        if time.monotonic() > deadline:
            raise TookTooLong(f"{now} of {least} after {timeout_s:.0f} s")
        await asyncio.sleep(_POLL_S)
