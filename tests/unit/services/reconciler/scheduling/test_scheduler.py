"""When an account's next pass is made: how long after one that went well, failed or crashed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import REGISTRY

from services.reconciler import service
from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import PassReport, Progress
from services.reconciler.scheduling import pass_loop, scheduler
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from shared.balance_proof.balance_readings import PATIENCE
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresAway
from shared.postgres.reconciliation import pass_requests, sync_state
from shared.postgres.reconciliation.pass_requests import AccountPasses, PassRequest
from shared.runtime.health import Health
from shared.stripe_api.client import StripeDenied
from shared.telemetry.metrics import RECONCILE_PROGRESS, RECONCILE_RUNS
from tests.support.waits import patience, until
from tests.unit.services.reconciler.scheduling.passes_without_postgres import (
    context_of,
    never,
    nothing,
    without_postgres,
)

_INTERVAL_S = 300.0


_CONTEXT = context_of("acct_1", livemode=False)


def _outcome(*, duration_s: float = 1.0) -> PassReport:
    began_at = datetime.now(UTC)
    return PassReport(result=PassCounts(), balances=(), began_at=began_at, duration_s=duration_s)


async def _everybody(_context: object) -> bool:
    return True


@pytest.mark.parametrize(
    ("failure", "rest_s"),
    [
        (None, 0.0),
        (Recoverable("x"), 30.0),
        (PostgresAway("x"), 5.0),
        (RuntimeError("a bug"), 30.0),
    ],
    ids=["none", "recoverable", "Postgres away", "a bug"],
)
async def test_an_account_whose_pass_failed_late_is_left_alone_from_then_on(
    monkeypatch: pytest.MonkeyPatch, failure: Exception | None, rest_s: float
) -> None:
    now_s = 1_000.0

    async def make(**_: object) -> PassReport:
        nonlocal now_s
        now_s += 200.0
        if failure is not None:
            raise failure
        return _outcome()

    clock = SimpleNamespace(
        get_running_loop=lambda: SimpleNamespace(time=lambda: now_s),
        CancelledError=asyncio.CancelledError,
    )
    without_postgres(monkeypatch)
    monkeypatch.setattr(scheduler, "asyncio", clock)
    monkeypatch.setattr(pass_loop, "asyncio", clock)
    health = Health(parts=())
    looked_after = scheduler._Schedule(
        [_CONTEXT], interval_s=_INTERVAL_S, grace_s=0.0, health=health
    )

    await looked_after._run(_turns(make))

    assert looked_after._rests_until_s[_CONTEXT.account] == 1_200.0 + rest_s
    assert not health._beats, "it rests"


async def test_a_pass_that_is_stopped_with_its_leadership_says_so_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @asynccontextmanager
    async def lost(_name: str) -> AsyncIterator[bool]:
        try:
            yield True
        except asyncio.CancelledError:
            raise PostgresAway("nothing is led any more") from None

    async def make(**_: object) -> PassReport:
        raise asyncio.CancelledError

    without_postgres(monkeypatch)
    monkeypatch.setattr(_CONTEXT.leaderships, "lead", lost)
    failed = RECONCILE_RUNS.labels(outcome="failed")._value
    before = failed.get()

    await _turns(make).run_once()

    assert failed.get() == before + 1


def _turns(make: Callable[..., Awaitable[PassReport]]) -> PassLoop:
    return PassLoop(
        context=_CONTEXT,
        progress=ImportProgress(_CONTEXT),
        make=make,
        answer=nothing,
        interval_s=_INTERVAL_S,
        grace_s=0.0,
        accounts=[_CONTEXT.account],
    )


async def test_a_pass_that_waits_holds_no_other_accounts_and_is_named_when_it_hangs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_postgres(monkeypatch)
    accounts = [context_of("acct_hangs"), context_of("acct_imports"), context_of("acct_well")]
    passed: list[str] = []

    async def reconcile(context: Any, **_: object) -> PassReport:
        if context is not accounts[2]:
            await asyncio.Event().wait()
        passed.append(context.account.id)
        return _outcome()

    monkeypatch.setattr(scheduler, "reconcile", reconcile)
    health = Health(parts=())
    reconciling = asyncio.create_task(
        scheduler.reconcile_forever(
            accounts,
            interval_s=300.0,
            grace_s=0.0,
            admit=_everybody,
            health=health,
            begin_every_s=0.0,
            pass_beat_within_s=0.0,
        )
    )
    await until(lambda: passed, what="the third has its pass")
    standing_still = set(health.stalled())
    reconciling.cancel()
    await asyncio.gather(reconciling, return_exceptions=True)

    assert passed == ["acct_well"]
    assert standing_still == {"reconcile:acct_hangs:live", "reconcile:acct_imports:live"}


async def test_a_pass_that_is_asked_for_waits_for_no_more_than_a_few_that_are_due(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_postgres(monkeypatch)
    accounts = [context_of(f"acct_{number}") for number in range(5 * scheduler._BEGIN_MAX)]
    asked = accounts[-1].account
    begun: list[str] = []

    async def stand(
        _pool: object, *, accounts: Sequence[StripeAccount], **_: object
    ) -> Sequence[AccountPasses]:
        return [
            _asked(account) if account == asked and begun else never(account)
            for account in accounts
        ]

    async def reconcile(context: Any, **_: object) -> PassReport:
        begun.append(context.account.id)
        return _outcome()

    monkeypatch.setattr(pass_requests, "account_passes", stand)
    monkeypatch.setattr(pass_requests, "pass_answered", nothing)
    monkeypatch.setattr(scheduler, "reconcile", reconcile)
    reconciling = asyncio.create_task(
        scheduler.reconcile_forever(
            accounts, interval_s=300.0, grace_s=0.0, admit=_everybody, health=Health(parts=())
        )
    )
    await until(lambda: asked.id in begun, what="it has its pass")
    reconciling.cancel()
    await asyncio.gather(reconciling, return_exceptions=True)

    assert begun.index(asked.id) < 2 * scheduler._BEGIN_MAX


async def test_a_request_is_answered_though_no_pass_is_due(monkeypatch: pytest.MonkeyPatch) -> None:
    without_postgres(monkeypatch)
    context = context_of("acct_asked")
    log: list[str] = []
    last = replace(
        never(context.account).last,
        passed_at=datetime.now(UTC) + timedelta(hours=1),
        next_at=datetime.now(UTC) + timedelta(seconds=200),
    )

    async def stand(
        _pool: object, *, accounts: Sequence[StripeAccount], **_: object
    ) -> Sequence[AccountPasses]:
        if not log:
            return [never(account) for account in accounts]
        return [replace(never(account), last=last, is_asked=len(log) == 1) for account in accounts]

    async def reconcile(*_: object, **__: object) -> PassReport:
        log.append("pass")
        return _outcome()

    async def answer_next(context: Any, **_: object) -> None:
        log.append(f"request of {context.account.id}")

    monkeypatch.setattr(pass_requests, "account_passes", stand)
    monkeypatch.setattr(scheduler, "reconcile", reconcile)
    monkeypatch.setattr(scheduler, "answer_next", answer_next)
    reconciling = asyncio.create_task(
        scheduler.reconcile_forever(
            [context], interval_s=300.0, grace_s=0.0, admit=_everybody, health=Health(parts=())
        )
    )
    await until(lambda: len(log) > 1, what="the request is answered")
    reconciling.cancel()
    await asyncio.gather(reconciling, return_exceptions=True)

    assert log == ["pass", "request of acct_asked"]


def test_however_many_are_asked_for_another_that_is_due_begins_too() -> None:
    asked = [_asked(context_of(f"acct_asked_{number}").account) for number in range(50)]
    others = [never(context_of(f"acct_{number}").account) for number in range(50)]

    first = scheduler.next_to_begin([*asked, *others])

    assert first == [*asked[: scheduler._BEGIN_MAX - 1], others[0]]


def _asked(account: StripeAccount) -> AccountPasses:
    request = PassRequest(requested_at=datetime.now(UTC), age_s=5.0)
    return replace(never(account), request=request)


def _gauge(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(f"tieout_reconcile_{name}_seconds", labels)


async def test_an_account_that_never_passes_is_seen_beside_one_that_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    accounts = [context_of("acct_good"), context_of("acct_bad")]
    outcome = _outcome()
    good = asyncio.Event()

    async def reconcile(context: Any, **_: object) -> PassReport:
        if context is accounts[1]:
            await good.wait()
            raise StripeDenied("Stripe: the key is refused")
        return outcome

    async def passed(*_: object, **__: object) -> None:
        good.set()

    ended = asyncio.Event()

    async def failed(*_: object, **__: object) -> None:
        ended.set()

    without_postgres(monkeypatch)
    monkeypatch.setattr(scheduler, "reconcile", reconcile)
    monkeypatch.setattr(sync_state, "record_pass", passed)
    monkeypatch.setattr(sync_state, "record_failure", failed)
    reconciling = asyncio.create_task(
        scheduler.reconcile_forever(
            accounts, interval_s=1_200.0, grace_s=0.0, admit=_everybody, health=Health(parts=())
        )
    )
    async with patience("both passes have ended"):
        await ended.wait()
    reconciling.cancel()
    await asyncio.gather(reconciling, return_exceptions=True)

    last_success = {
        name: _gauge("last_success_timestamp", stripe_account=name, livemode="true")
        for name in ("acct_good", "acct_bad")
    }
    assert last_success["acct_bad"] == 0
    assert (last_success["acct_good"] or 0) > 1_700_000_000
    assert _gauge("interval") == 1_200


def test_an_import_is_seen_to_go_on_only_while_it_reads_farther_back() -> None:
    account = {"stripe_account": "acct_1", "livemode": "false"}
    gauge = RECONCILE_PROGRESS.labels(**account)
    reach = ImportProgress(_CONTEXT)
    now = datetime.now(UTC)
    shown = []

    for hours in (1, 2, 1, 2, 3):
        gauge.set(0)
        reached_at = now - timedelta(hours=hours)
        reach.hear(
            Progress(rows=1, until_at=now, reached_at=reached_at, from_at=None, is_import=True)
        )
        shown.append(_gauge("progress_timestamp", **account) != 0)

    assert shown == [True, True, False, False, True]


@pytest.mark.parametrize(("interval_s", "search_s"), [(5, 12), (60, 12), (200, 40), (3_600, 60)])
def test_a_pass_of_the_service_proves_for_a_fifth_of_its_interval(
    interval_s: float, search_s: float
) -> None:
    assert service._search_s(PATIENCE, interval_s) == search_s
