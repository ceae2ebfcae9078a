"""Whose key it is: what Stripe says, what a person says, and what Postgres has kept of it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from pathlib import Path

import pytest

from services.ledger_writer import redrive
from shared.account_client import account_client
from shared.postgres.driver.pool import Pool
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.errors import KeyNamesNoAccount, KeyOfAnotherAccount, StripeUnavailable
from tests.integration.accounts.several_accounts import (
    ACCOUNT,
    Harness,
    fake_of_accounts,
    open_harness,
)


@pytest.fixture(scope="module")
def api_base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with fake_of_accounts(tmp_path_factory.mktemp("fake")) as base:
        yield base


@pytest.fixture
async def harness(api_base: str, database_url: str, tmp_path: Path) -> AsyncIterator[Harness]:
    async with open_harness(folder=tmp_path, base=api_base, database_url=database_url) as harness:
        yield harness


@pytest.fixture
async def identify(harness: Harness) -> AsyncIterator[Callable[[Settings], Awaitable[None]]]:
    """Return what makes certain, as a service does, that the first account's key is its own."""
    pool = Pool(harness.database_url, role="tieout_writer", service="test", size=1)

    async def run(settings: Settings) -> None:
        stripe = account_client(
            settings.accounts[0],
            settings=settings,
            pool=pool,
            caller="resolve",
            limits=CallLimits(wait_s_max=0.05),
        )
        async with aclosing(stripe):
            await stripe.identify()

    yield run
    pool.terminate()


Identify = Callable[[Settings], Awaitable[None]]


async def test_a_key_that_is_known_needs_no_call(harness: Harness, identify: Identify) -> None:
    settings = harness.settings_of("acct_one")
    await identify(settings)
    away = harness.settings_of("acct_one", STRIPE_API_BASE="http://127.0.0.1:1")
    before = await harness.calls()

    await identify(away)
    await identify(settings)

    assert (await harness.calls())[ACCOUNT] == before[ACCOUNT]
    with pytest.raises(KeyOfAnotherAccount, match="set for acct_two is a key of acct_one"):
        await identify(
            harness.settings_of(
                "acct_two", key="acct_one", STRIPE_API_BASE=away.stripe_api_base or ""
            )
        )
    with pytest.raises(KeyOfAnotherAccount):  # what writes is refused without asking too
        await redrive.redrive(harness.settings_of("acct_two", key="acct_one"), letter_id=None)
    with pytest.raises(StripeUnavailable):
        await identify(harness.settings_of("acct_two", STRIPE_API_BASE=away.stripe_api_base or ""))


async def test_a_second_key_of_the_same_account_is_known_as_well(
    harness: Harness, identify: Identify
) -> None:
    await identify(harness.settings_of("acct_one"))
    await harness.database.execute("UPDATE tieout.account_key SET key_hash = sha256('older')")

    await identify(harness.settings_of("acct_one"))

    rows = await harness.database.fetch(
        "SELECT stripe_account, via, by_hand FROM tieout.account_key"
    )
    assert [tuple(row) for row in rows] == [("acct_one", None, False)] * 2


async def test_a_refusal_that_names_the_account_is_as_good_as_an_answer(
    harness: Harness, identify: Identify
) -> None:
    await harness.arm("403")

    await identify(harness.settings_of("acct_one"))
    with pytest.raises(KeyOfAnotherAccount, match="set for acct_one is a key of acct_two"):
        await identify(harness.settings_of("acct_one", key="acct_two", TIEOUT_CONFIRM_ACCOUNT="1"))


async def test_a_key_that_names_no_account_is_taken_on_a_person_s_word_alone(
    harness: Harness, identify: Identify
) -> None:
    await harness.arm("403_unnamed")

    with pytest.raises(KeyNamesNoAccount, match="TIEOUT_CONFIRM_ACCOUNT=true"):
        await identify(harness.settings_of("acct_one"))
    assert await harness.database.fetchval("SELECT count(*) FROM tieout.account_key") == 0
    await identify(harness.settings_of("acct_one", TIEOUT_CONFIRM_ACCOUNT="true"))
    await identify(harness.settings_of("acct_one"))  # it was said once
    with pytest.raises(KeyOfAnotherAccount):
        await identify(
            harness.settings_of("acct_two", key="acct_one", TIEOUT_CONFIRM_ACCOUNT="true")
        )

    rows = await harness.database.fetch("SELECT stripe_account, by_hand FROM tieout.account_key")
    assert [tuple(row) for row in rows] == [("acct_one", True)]


async def test_a_platform_s_key_is_the_platform_s_and_reads_what_is_connected_to_it(
    harness: Harness, identify: Identify
) -> None:
    def connected(*, key: str, via: str = "acct_platform") -> Settings:
        file = harness.folder / "connected.toml"
        file.write_text(
            f'[[account]]\nid = "acct_connected"\napi_key = "rk_test_{key}"\nlivemode = false\n'
            f'via = "{via}"\n',
            encoding="utf-8",
        )
        return read_settings(harness.environ(TIEOUT_ACCOUNTS_FILE=str(file)))

    with pytest.raises(KeyOfAnotherAccount, match="set for acct_platform is a key of acct_one"):
        await identify(connected(key="acct_one"))
    with pytest.raises(KeyOfAnotherAccount, match="set for acct_one is a key of acct_platform"):
        await identify(connected(key="acct_platform", via="acct_one"))
    await identify(connected(key="acct_platform"))
    await identify(harness.settings_of("acct_platform"))
    with pytest.raises(KeyOfAnotherAccount, match="set for acct_connected is a key of acct_platf"):
        await identify(harness.settings_of("acct_connected", key="acct_platform"))

    rows = await harness.database.fetch(
        "SELECT stripe_account, via FROM tieout.account_key ORDER BY 1"
    )
    assert [tuple(row) for row in rows] == [
        ("acct_connected", "acct_platform"),
        ("acct_platform", None),
    ]
