"""A key belongs to one account: what is read, posted and said when it is another's."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import REGISTRY

from services.ledger_writer import service as ledger_writer
from services.reconciler import context
from services.reconciler import service as reconciler
from services.reconciler.scheduling import on_demand
from shared.balance_proof.prove import prove
from shared.reports import balances
from shared.reports.balances import list_balances
from shared.runtime.health import Health
from shared.settings.model import ConfigurationError, Settings
from shared.stripe_api.call_limits import CallLimits
from tests.integration.accounts.several_accounts import (
    ACCOUNT,
    Harness,
    fake_of_accounts,
    open_harness,
)
from tests.support import warm_python
from tests.support.hurry import HURRY
from tests.support.waits import PATIENCE_S, patience

_LIMITS = CallLimits(wait_s_max=0.05)


@pytest.fixture(scope="module")
def api_base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with fake_of_accounts(tmp_path_factory.mktemp("fake")) as base:
        yield base


@pytest.fixture
async def harness(
    api_base: str,
    database_url: str,
    module_kafka_topics: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Harness]:
    # How long a proof looks is not what is tried here.
    open_contexts = partial(context.open_contexts, patience=HURRY, call_limits=_LIMITS)
    monkeypatch.setattr(context, "open_contexts", open_contexts)
    monkeypatch.setattr(balances, "prove", partial(prove, patience=HURRY))
    async with open_harness(
        folder=tmp_path, base=api_base, database_url=database_url, kafka=module_kafka_topics
    ) as harness:
        yield harness


async def _reconcile(settings: Settings, *, health: Health) -> None:
    await reconciler.run(settings, health=health, call_limits=_LIMITS, patience=HURRY)


@contextlib.asynccontextmanager
async def _both_services(settings: Settings) -> AsyncIterator[None]:
    """Run the ledger writer and the reconciler meanwhile, and see that neither ends."""
    tasks = [
        asyncio.create_task(
            ledger_writer.run(
                settings, health=Health(parts=ledger_writer.PARTS), call_limits=_LIMITS
            )
        ),
        asyncio.create_task(_reconcile(settings, health=Health(parts=reconciler.PARTS))),
    ]
    try:
        yield
        assert not any(task.done() for task in tasks), tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_with_the_wrong_account_id_everything_that_reads_ends_with_one_sentence(
    harness: Harness,
) -> None:
    environ = harness.environ_of("acct_one", key="acct_two")
    reading = {
        "ledger-writer": (), "reconciler": (), "reconcile": ("--json",), "backfill": (),
        "balances": ("--json",), "doctor": ("--json",),
    }  # fmt: skip
    reporting = ("status", "trial-balance", "discrepancies", "verify", "dead-letters")

    ended = await _ended(
        environ,
        *((name, *more) for name, more in reading.items()),
        *((name, "--json") for name in reporting),
    )

    for name in reading:
        code, _, err = ended[name]
        sentences = [line for line in err.splitlines() if line.startswith("tieout: ")]
        assert (code, len(sentences), "Traceback" in err) == (2, 1, False), (name, code, err)
        assert "set for acct_one is a key of acct_two" in sentences[0], name
        assert "rk_test" not in err
    for name in reporting:
        assert ended[name][0] == 0, json.dumps(ended[name])
    assert await harness.entries() == 0
    assert await harness.published() == 0
    assert not any(name.startswith("GET /v1/balance") for name in await harness.calls())


async def test_two_keys_that_are_swapped_read_nothing_of_either_account(harness: Harness) -> None:
    swapped = harness.several(acct_one="acct_two", acct_two="acct_one")
    before = await harness.calls()

    async with _both_services(swapped):
        accounts = await harness.until(
            swapped, lambda now: {account.state for account in now.values()} == {"failing"}
        )

    for wanted, actual in (("acct_one", "acct_two"), ("acct_two", "acct_one")):
        account = accounts[wanted]
        assert f"set for {wanted} is a key of {actual}" in (account.reason or "")
        assert account.failing_since is not None
        assert account.next is None
        labels = {"stripe_account": wanted, "livemode": "false"}
        assert REGISTRY.get_sample_value("tieout_account_key_refused", labels) == 1
    assert await harness.entries() == 0
    assert await harness.published() == 0
    after = await harness.calls()
    assert {name for name in after if after[name] != before.get(name)} == {ACCOUNT}


async def test_of_several_accounts_the_one_with_another_s_key_is_left_out_and_the_others_go_on(
    harness: Harness,
) -> None:
    settings = harness.several(acct_one="acct_one", acct_two="acct_platform")
    refusals: list[str] = []

    async with _both_services(settings):
        await harness.until(
            settings,
            lambda now: now["acct_one"].last is not None and now["acct_two"].state == "failing",
        )
        rows = await list_balances(settings, on_refused=refusals.append)
        passed = await on_demand.reconcile_accounts(
            settings, since=None, until=None, heal_wait_s=60, on_refused=refusals.append
        )

    assert {row.stripe_account for row in rows} == {"acct_one"}
    assert {row.stripe_account for row in passed.balances} == {"acct_one"}
    assert len(refusals) == 2
    assert all("set for acct_two is a key of acct_platform" in sentence for sentence in refusals)
    accounts = await harness.database.fetch(
        "SELECT DISTINCT stripe_account FROM tieout.posting_line"
    )
    assert [row["stripe_account"] for row in accounts] == ["acct_one"]


async def test_an_unknown_key_waits_while_stripe_is_away_and_only_its_account(
    harness: Harness,
) -> None:
    settings = harness.several(acct_one="acct_one", acct_two="acct_two")
    await harness.arm("500", "acct_two")

    async with _both_services(settings):
        accounts = await harness.until(
            settings,
            lambda now: (
                now["acct_one"].last is not None and now["acct_two"].failing_since is not None
            ),
        )
        assert accounts["acct_two"].state == "import_waiting"
        assert "Stripe: account: APIError 500" in (accounts["acct_two"].reason or "")
        assert accounts["acct_two"].rows == 0
        await harness.http.post("/_control/clear_faults", json={})
        accounts = await harness.until(settings, lambda now: now["acct_two"].last is not None)

    assert (accounts["acct_two"].failing_since, accounts["acct_two"].reason) == (None, None)
    assert accounts["acct_two"].rows > 0


async def test_with_a_revoked_key_the_only_account_waits_and_says_why_and_with_another_s_it_ends(
    harness: Harness,
) -> None:
    settings = harness.settings_of("acct_one", key="acct_two")
    await harness.arm("401", "acct_two")
    health = Health(parts=reconciler.PARTS)

    running = asyncio.create_task(_reconcile(settings, health=health))
    accounts = await harness.until(settings, lambda now: now["acct_one"].failing_since is not None)
    assert not running.done()
    assert accounts["acct_one"].state == "import_waiting"
    assert "Stripe refuses the API key of acct_one: it was revoked" in (
        accounts["acct_one"].reason or ""
    )
    await harness.http.post("/_control/clear_faults", json={})
    async with patience("the reconciler ends"):
        (outcome,) = await asyncio.gather(running, return_exceptions=True)

    assert isinstance(outcome, BaseExceptionGroup)
    assert outcome.subgroup(ConfigurationError) is not None
    accounts = await harness.accounts(settings)
    assert (accounts["acct_one"].state, accounts["acct_one"].rows) == ("failing", 0)
    assert "is a key of acct_two" in (accounts["acct_one"].reason or "")


async def _ended(
    environ: dict[str, str], *commands: Sequence[str]
) -> dict[str, tuple[int, Any, str]]:
    """Run commands side by side; return how each ended, by its name."""

    async def run(argv: Sequence[str]) -> tuple[str, tuple[int, Any, str]]:
        done = await asyncio.to_thread(
            warm_python.run, "services.cli", *argv, env=environ, timeout=PATIENCE_S
        )
        out = done.stdout
        document = json.loads(out) if argv[-1] == "--json" and out else out.decode()
        return argv[0], (done.returncode, document, done.stderr.decode())

    return dict(await asyncio.gather(*(run(argv) for argv in commands)))
