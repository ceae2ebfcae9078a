"""For Stripe's bad days: two accounts with a short history, imported, and one writer."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from shared.dev import fake_stripe_process, ports
from shared.dev.child import Child
from shared.settings.environment import read_settings
from tests.chaos.stripe.running_accounts import running_accounts
from tests.chaos.stripe.two_accounts import ONE, TWO, TwoAccounts
from tests.support import warm_python
from tests.support.hurry import LIMITS

_FAKE_ACCOUNTS = "".join(
    f'[[account]]\nid = "{account}"\napi_key = "rk_test_{account}"\n'
    f'webhook_secret = "whsec_{account}"\nseed = {seed}\n'
    for seed, account in enumerate((ONE, TWO))
)
_ACCOUNTS = "".join(
    f'[[account]]\nid = "{account}"\napi_key = "rk_test_{account}"\n'
    f'webhook_secrets = ["whsec_{account}"]\nlivemode = false\n'
    for account in (ONE, TWO)
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bad-days")


@pytest.fixture(scope="module")
def api_base(folder: Path) -> Iterator[str]:
    (folder / "fake.toml").write_text(_FAKE_ACCOUNTS, encoding="utf-8")
    fake = fake_stripe_process.prepare(
        data_dir=folder,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=2, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=folder),
        deliver_url="",
    )
    environ = {
        **fake.child.environ,
        "FAKE_STRIPE_ACCOUNTS_FILE": str(folder / "fake.toml"),
        "FAKE_STRIPE_LIMITS": "0",
    }
    child = Child(
        name=fake.child.name,
        argv=fake.child.argv,
        environ=environ,
        log_path=fake.child.log_path,
        is_ready=fake.child.is_ready,
    )
    with warm_python.running_child(child):
        yield fake.api_base


@pytest.fixture(scope="module")
async def module_accounts(
    folder: Path, api_base: str, module_database_url: str, module_kafka_topics: str
) -> AsyncIterator[TwoAccounts]:
    (folder / "accounts.toml").write_text(_ACCOUNTS, encoding="utf-8")
    settings = read_settings(
        {
            "DATABASE_URL": module_database_url,
            "KAFKA_BOOTSTRAP_SERVERS": module_kafka_topics,
            "STRIPE_API_BASE": api_base,
            "TIEOUT_ACCOUNTS_FILE": str(folder / "accounts.toml"),
            "TIEOUT_RECONCILE_BARRIER_S": "30",
            "TIEOUT_STRIPE_CALLS_PER_S": "200",
        }
    )
    async with running_accounts(settings, limits=LIMITS) as accounts:
        # The writer may still be joining its groups: the first passes find out when it has.
        await asyncio.gather(*(_rest(accounts, account, passes_max=5) for account in (ONE, TWO)))
        # Rows of the imports' own seconds are history; what the tests make comes after them.
        await asyncio.sleep(1.1)
        yield accounts


@pytest.fixture
async def accounts(module_accounts: TwoAccounts) -> AsyncIterator[TwoAccounts]:
    """Lend the accounts, and bring both to rest afterwards: no test leaves a difference."""
    yield module_accounts
    await module_accounts.control("clear_faults")
    await module_accounts.control("list_late_rows")
    await module_accounts.control("settings", visible_late_s=0, flip_late_s=0)
    await asyncio.gather(*(_rest(module_accounts, account) for account in (ONE, TWO)))


async def _rest(accounts: TwoAccounts, account: str, *, passes_max: int = 2) -> None:
    for _ in range(passes_max):
        outcome = await accounts.attempt(account)
        if outcome is not None and outcome.ties_out:
            return
    raise AssertionError(f"{account} does not come to rest: {outcome}")
