"""Several accounts at one fake Stripe, and keys that may be set for the wrong one of them."""

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from shared.kafka.admin.end_offsets import end_offsets
from shared.ledger.resource_name import ResourceName
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver import session
from shared.reports import status
from shared.reports.account_status import AccountStatus
from shared.settings.environment import read_settings
from shared.settings.model import KafkaSettings, Settings
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, until

_ACCOUNTS = ("acct_one", "acct_two", "acct_platform", "acct_connected")
_FAKE = "".join(
    f'[[account]]\nid = "{account}"\napi_key = "rk_test_{account}"\nseed = {seed}\n'
    f'webhook_secret = "whsec_{account}"\n'
    for seed, account in enumerate(_ACCOUNTS)
)
ACCOUNT = "GET /v1/account"


@dataclass(frozen=True, slots=True)
class Harness:
    """A database of the test's own, the topics, and a hand on the fake."""

    folder: Path
    base: str
    database_url: str
    kafka: str
    database: "asyncpg.Connection[asyncpg.Record]"
    http: httpx.AsyncClient

    def environ(self, **more: str) -> dict[str, str]:
        return {
            "DATABASE_URL": self.database_url,
            "KAFKA_BOOTSTRAP_SERVERS": self.kafka,
            "STRIPE_API_BASE": self.base,
            "TIEOUT_DATA_DIR": str(self.folder),
            "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
            "TIEOUT_RECONCILE_INTERVAL_S": "1",
            "TIEOUT_RECONCILE_GRACE_S": "1",
            "PATH": "",
        } | more

    def settings_of(self, account: str, *, key: str | None = None, **more: str) -> Settings:
        """Return the settings of one account, with the key of another if one is given."""
        return read_settings(self.environ_of(account, key=key, **more))

    def environ_of(self, account: str, *, key: str | None = None, **more: str) -> dict[str, str]:
        return self.environ(
            STRIPE_ACCOUNT_ID=account, STRIPE_API_KEY=f"rk_test_{key or account}", **more
        )

    def several(self, **keys: str) -> Settings:
        """Return the settings of several accounts, each with the key of the account named."""
        file = self.folder / "accounts.toml"
        file.write_text(
            "".join(
                f'[[account]]\nid = "{account}"\napi_key = "rk_test_{key}"\nlivemode = false\n'
                for account, key in keys.items()
            ),
            encoding="utf-8",
        )
        return read_settings(self.environ(TIEOUT_ACCOUNTS_FILE=str(file)))

    async def arm(self, kind: str, account: str | None = None) -> None:
        body = {"kind": kind, "endpoint": ACCOUNT, "count": 100_000, "account": account}
        (await self.http.post("/_control/fault", json=body)).raise_for_status()

    async def calls(self) -> dict[str, int]:
        return dict((await self.http.get("/_control/summary")).json()["calls"])

    async def entries(self) -> int:
        return int(await self.database.fetchval("SELECT count(*) FROM tieout.journal_entry"))

    async def published(self) -> int:
        ends = await end_offsets(KafkaSettings(self.kafka), (BALANCE_TRANSACTIONS,))
        return sum(ends.values())

    async def accounts(self, settings: Settings) -> dict[str, AccountStatus]:
        async with session.reader(self.database_url) as pool:
            now = await status.read_status(pool, settings=settings, stripe_account=None)
        return {
            account.stripe_account: account
            for account in now.accounts
            if account.resource == ResourceName.BALANCE_TRANSACTIONS
        }

    async def until(
        self, settings: Settings, holds: Callable[[dict[str, AccountStatus]], bool]
    ) -> dict[str, AccountStatus]:
        accounts: dict[str, AccountStatus] = {}

        async def is_so() -> bool:
            nonlocal accounts
            accounts = await self.accounts(settings)
            return holds(accounts)

        await until(is_so, what="the accounts' state", saw=lambda: accounts)
        return accounts


@contextlib.contextmanager
def fake_of_accounts(folder: Path) -> Iterator[str]:
    """Run a fake Stripe of four accounts, one of them connected to another."""
    file = folder / "accounts.toml"
    file.write_text(f'{_FAKE}via = "acct_platform"\n', encoding="utf-8")
    fake = fake_stripe_process.prepare(
        data_dir=folder,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=1, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=folder),
        deliver_url="",
    )
    child = Child(
        name=fake.child.name,
        argv=fake.child.argv,
        environ={
            **fake.child.environ,
            "FAKE_STRIPE_ACCOUNTS_FILE": str(file),
            "FAKE_STRIPE_LIMITS": "0",
        },
        log_path=fake.child.log_path,
        is_ready=fake.child.is_ready,
    )
    with warm_python.running_child(child):
        yield fake.api_base


@contextlib.asynccontextmanager
async def open_harness(
    *, folder: Path, base: str, database_url: str, kafka: str = "127.0.0.1:1"
) -> AsyncIterator[Harness]:
    """Lend a harness, and disarm the fake afterwards."""
    database = await asyncpg.connect(database_url)
    async with httpx.AsyncClient(base_url=base, timeout=PATIENCE_S) as http:
        await http.post("/_control/settings", json={"paused": True, "visible_late_s": 0})
        yield Harness(folder, base, database_url, kafka, database, http)
        await http.post("/_control/clear_faults", json={})
    await database.close()
