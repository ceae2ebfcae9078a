"""History imported with each fault of the fake on: exact, or exit 2 with its reason.

An account a fault and a way of it, all in one ledger and imported side by side, while the fault is
on and once more when it is over. What is judged is the ledger, by the fake's own state.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import click
import pytest

from services.cli.terminal import FAILED, exit_code
from services.reconciler.context import ReconcileContext, identified
from services.reconciler.scheduling.on_demand import backfill_now
from shared.dev import fake_stripe_process, ports
from shared.dev.fake_stripe.api.faults import KINDS
from shared.settings.environment import read_settings
from tests.chaos.stripe.running_accounts import running_accounts
from tests.chaos.stripe.two_accounts import LIST, TwoAccounts
from tests.support import warm_python
from tests.support.hurry import LIMITS

pytestmark = pytest.mark.takes(seconds=60)

_ROWS = 350
_SPAN_S = 20 * 24 * 3600
_FOR_EVER = 100_000
# How a fault is on: at one page, at every page, at every call.
_WAYS: Mapping[str, tuple[str, int]] = {
    "once": (LIST, 1),
    "always": (LIST, _FOR_EVER),
    "everywhere": ("*", _FOR_EVER),
}
_CASES = list(product(KINDS, _WAYS))
# Such a list is as Stripe makes them, and holds too little: Stripe's balance alone says so, and of
# no window.
_SEEN_IN_THE_TOTAL = frozenset({"missing_row"})
# A fault lasts: who waits for an end of it waits in vain.
_LIMITS = replace(LIMITS, timeout_s=5.0, attempts_max=3)


@dataclass(frozen=True, slots=True)
class Imported:
    """How an import ended, and what of the ledger is not Stripe's then."""

    error: Exception | None
    differing: int
    wrongly_settled: frozenset[int]

    @property
    def is_exact(self) -> bool:
        return not self.differing and not self.wrongly_settled


@dataclass(frozen=True, slots=True)
class Case:
    """An account's import while the fault was on, and again without it."""

    during: Imported
    after: Imported


def _account(kind: str, way: str) -> str:
    return f"acct_{kind.replace('_', '')}{way}"


def _toml(own: str) -> str:
    return "".join(
        f'[[account]]\nid = "{account}"\napi_key = "rk_test_{account}"\n'
        + own.format(account=account, number=number)
        for number, account in enumerate(_account(kind, way) for kind, way in _CASES)
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("imports")


@pytest.fixture(scope="module")
def api_base(folder: Path) -> Iterator[str]:
    accounts_file = folder / "fake.toml"
    accounts_file.write_text(
        _toml('webhook_secret = "whsec_{account}"\nseed = {number}\n'), encoding="utf-8"
    )
    fake = fake_stripe_process.prepare(
        data_dir=folder,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(history_days=0, rate_per_s=0),
        identity=fake_stripe_process.identity(data_dir=folder),
        deliver_url="",
    )
    environ = {
        **fake.child.environ,
        "FAKE_STRIPE_ACCOUNTS_FILE": str(accounts_file),
        "FAKE_STRIPE_LIMITS": "0",
    }
    with warm_python.running_child(replace(fake.child, environ=environ)):
        yield fake.api_base


@pytest.fixture(scope="module")
async def cases(
    folder: Path, api_base: str, module_database_url: str, module_kafka_topics: str
) -> AsyncIterator[Mapping[tuple[str, str], Case]]:
    """Import all accounts, each with its fault, and then again without."""
    accounts_file = folder / "accounts.toml"
    own = 'webhook_secrets = ["whsec_{account}"]\nlivemode = false\n'
    accounts_file.write_text(_toml(own), encoding="utf-8")
    settings = read_settings(
        {
            "DATABASE_URL": module_database_url,
            "KAFKA_BOOTSTRAP_SERVERS": module_kafka_topics,
            "STRIPE_API_BASE": api_base,
            "TIEOUT_ACCOUNTS_FILE": str(accounts_file),
            "TIEOUT_STRIPE_CALLS_PER_S": "200",
        }
    )
    async with running_accounts(settings, limits=_LIMITS) as accounts:
        imported = await asyncio.gather(*(_case(accounts, kind, way) for kind, way in _CASES))
        yield dict(zip(_CASES, imported, strict=True))


async def _case(accounts: TwoAccounts, kind: str, way: str) -> Case:
    account, (endpoint, count) = _account(kind, way), _WAYS[way]
    await accounts.control("seed", account=account, count=_ROWS, span_s=_SPAN_S)
    await accounts.arm(kind, endpoint, count=count, account=account, delay_s=0.2)
    during = await _import(accounts, accounts.contexts[account])
    await accounts.disarm(account)
    return Case(during, await _import(accounts, accounts.contexts[account]))


async def _import(accounts: TwoAccounts, context: ReconcileContext) -> Imported:
    """Import as `tieout backfill` does, and hold the ledger against Stripe's own state."""
    error: Exception | None = None
    try:
        known = await identified([context], on_refused=_unheard)
        await backfill_now(known, since=None)
    except Exception as raised:  # noqa: BLE001 - the command line is asked what it makes of it
        error = raised
    account = context.account.id
    differing = await accounts.oracle(account) ^ await accounts.journal(account)
    return Imported(error, len(differing), await accounts.wrongly_settled(account))


def _unheard(_reason: str) -> None:
    """Hear nothing."""


@pytest.mark.parametrize(("kind", "way"), _CASES)
def test_it_is_exact_or_ends_with_2_and_its_reason(
    cases: Mapping[tuple[str, str], Case],
    kind: str,
    way: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    during = cases[kind, way].during

    if during.error is None:
        assert during.is_exact, during
        return
    assert _exit_code(during.error) == FAILED
    reason = capsys.readouterr().err
    assert len(reason.splitlines()) == 1
    assert "rk_test_" not in reason
    if "does not come to Stripe's balance" in reason:
        assert kind in _SEEN_IN_THE_TOTAL
    else:
        assert not during.wrongly_settled


@pytest.mark.parametrize(("kind", "way"), _CASES)
def test_once_the_fault_is_over_the_same_command_ends_well(
    cases: Mapping[tuple[str, str], Case], kind: str, way: str
) -> None:
    after = cases[kind, way].after

    assert after.error is None
    assert after.is_exact


def _exit_code(error: Exception) -> int:
    """Return the exit code of a command that ends with this."""

    @click.command()
    def command() -> int:
        raise error

    return exit_code(command, [])
