"""When an account's next pass is made: how long after one that went well, failed or crashed."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from prometheus_client import REGISTRY

from services.reconciler import schedule, service
from services.reconciler.reconcile import Outcome, PassResult, Progress
from services.reconciler.schedule import Reach
from shared.ledger.outcome import Recoverable
from shared.metrics import RECONCILE_PROGRESS
from shared.postgres import coverage
from shared.postgres.coverage import LastPass, Scope
from shared.postgres.failures import PostgresAway
from shared.stripe_api.client import StripeDenied
from tests.waits import patience

if TYPE_CHECKING:
    from services.reconciler.parts import Parts

_INTERVAL_S = 300.0


@asynccontextmanager
async def _led(*_: object, **__: object) -> AsyncIterator[bool]:
    yield True


_PARTS = cast(
    "Parts",
    SimpleNamespace(
        scope=Scope(stripe_account="acct_1", livemode=False),
        leaderships=SimpleNamespace(lead=_led),
        pool=None,
    ),
)


@dataclass
class Days:
    """A clock that only waiting and passes move, and a pass that ends as it is told."""

    pass_s: float = 0.0
    failure: Exception | None = None
    bug_while_waiting: Exception | None = None
    now: float = 1_000.0
    passes: list[tuple[float, float]] = field(default_factory=list)
    passes_max: int = 3

    def time(self) -> float:
        return self.now

    async def sleep(self, wait_s: float) -> None:
        self.now += wait_s

    async def make(self, *_: object, **__: object) -> Outcome:
        if len(self.passes) == self.passes_max:
            raise asyncio.CancelledError
        began, self.now = self.now, self.now + self.pass_s
        self.passes.append((began, self.now))
        if self.failure is not None:
            raise self.failure
        return _outcome(duration_s=self.pass_s)

    async def wait(self, *, until: float) -> None:
        if self.bug_while_waiting is not None:
            raise self.bug_while_waiting
        self.now = max(self.now, until)

    def pauses(self) -> list[float]:
        """Return how long it was from each pass's end to the next one's start."""
        return [
            after[0] - before[1]
            for before, after in zip(self.passes, self.passes[1:], strict=False)
        ]


def _outcome(*, duration_s: float = 1.0) -> Outcome:
    began_at = datetime.now(UTC)
    return Outcome(result=PassResult(), balances=(), began_at=began_at, duration_s=duration_s)


async def _none_yet(*_: object, **__: object) -> LastPass:
    return LastPass(
        now=datetime.now(UTC),
        began_at=None,
        passed_at=None,
        failed_at=None,
        error=None,
        next_at=None,
    )


async def _nothing(*_: object, **__: object) -> None:
    return None


async def _everybody(_parts: object) -> bool:
    return True


async def _live(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Any = SimpleNamespace(look=_nothing, answered=_nothing, wait=days.wait)
    monkeypatch.setattr(coverage, "last_pass", _none_yet)
    clock = SimpleNamespace(sleep=days.sleep, get_running_loop=lambda: days)
    monkeypatch.setattr(schedule, "asyncio", clock)
    monkeypatch.setattr(schedule, "Asked", lambda *_, **__: asked)
    monkeypatch.setattr(schedule, "_noted", days.make)
    monkeypatch.setattr(schedule, "until_it_answers", _nothing)
    monkeypatch.setattr(coverage, "oldest_covered", _nothing)
    monkeypatch.setattr(schedule, "_close_gaps", _nothing)
    with pytest.raises(asyncio.CancelledError):
        await schedule._keep(_PARTS, interval_s=_INTERVAL_S, grace_s=0.0, scopes=())


async def test_passes_that_go_well_begin_an_interval_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    days = Days(pass_s=40.0)

    await _live(days, monkeypatch)

    assert days.pauses() == [_INTERVAL_S - 40.0] * 2


@pytest.mark.parametrize(
    ("failure", "pause_s"),
    [(Recoverable("x"), 30.0), (PostgresAway("x"), 5.0), (RuntimeError("a bug"), 30.0)],
    ids=["recoverable", "Postgres away", "a bug"],
)
async def test_a_pass_that_fails_late_is_not_made_again_at_once(
    monkeypatch: pytest.MonkeyPatch, failure: Exception, pause_s: float
) -> None:
    days = Days(pass_s=200.0, failure=failure)

    await _live(days, monkeypatch)

    assert days.pauses() == [pause_s] * 2


async def test_a_bug_between_two_passes_ends_nobodys_passes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    days = Days(bug_while_waiting=RuntimeError("a bug"))

    await _live(days, monkeypatch)

    assert days.pauses() == [30.0] * 2


@pytest.mark.parametrize(
    ("failure", "told_s"),
    [(None, _INTERVAL_S - 40.0), (Recoverable("x"), 30.0)],
    ids=["that went well", "that failed"],
)
async def test_the_next_pass_is_told_as_it_is_made_after_one(
    monkeypatch: pytest.MonkeyPatch, failure: Exception | None, told_s: float
) -> None:
    told: list[float | None] = []

    async def make() -> Outcome:
        if failure is not None:
            raise failure
        return _outcome(duration_s=40.0)

    async def note(*_: object, next_s: float | None, **__: object) -> None:
        told.append(next_s)

    monkeypatch.setattr(coverage, "passed", note)
    monkeypatch.setattr(coverage, "failed", note)
    with contextlib.suppress(Recoverable):
        await schedule._noted(_PARTS, make, began_at=None, interval_s=_INTERVAL_S)

    assert told == [told_s]


def _gauge(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(f"tieout_reconcile_{name}_seconds", labels)


async def test_an_account_that_never_passes_is_seen_beside_one_that_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    accounts: Any = [
        SimpleNamespace(
            scope=Scope(stripe_account=name, livemode=True),
            leaderships=SimpleNamespace(lead=_led),
            pool=None,
        )
        for name in ("acct_good", "acct_bad")
    ]
    outcome = _outcome()
    good = asyncio.Event()

    async def reconcile(parts: Any, **_: object) -> Outcome:
        if parts is accounts[1]:
            await good.wait()
            raise StripeDenied("Stripe: the key is refused")
        return outcome

    async def passed(*_: object, **__: object) -> None:
        good.set()

    ended = asyncio.Event()

    async def failed(*_: object, **__: object) -> None:
        ended.set()

    asked: Any = SimpleNamespace(look=_nothing, answered=_nothing, wait=_for_ever)
    monkeypatch.setattr(schedule, "Asked", lambda *_, **__: asked)
    monkeypatch.setattr(schedule, "reconcile", reconcile)
    monkeypatch.setattr(coverage, "passed", passed)
    monkeypatch.setattr(coverage, "failed", failed)
    monkeypatch.setattr(coverage, "last_pass", _none_yet)
    monkeypatch.setattr(coverage, "oldest_covered", _nothing)
    monkeypatch.setattr(schedule, "_close_gaps", _nothing)
    kept = asyncio.create_task(
        schedule.keep_reconciling(accounts, interval_s=1_200.0, grace_s=0.0, admit=_everybody)
    )
    async with patience("both passes have ended"):
        await ended.wait()
    kept.cancel()
    await asyncio.gather(kept, return_exceptions=True)

    last_success = {
        name: _gauge("last_success_timestamp", stripe_account=name, livemode="true")
        for name in ("acct_good", "acct_bad")
    }
    assert last_success["acct_bad"] == 0
    assert (last_success["acct_good"] or 0) > 1_700_000_000
    assert _gauge("interval") == 1_200


async def _for_ever(*_: object, **__: object) -> None:
    await asyncio.Event().wait()


def test_an_import_is_seen_to_go_on_only_while_it_reads_farther_back() -> None:
    account = {"stripe_account": "acct_1", "livemode": "false"}
    gauge = RECONCILE_PROGRESS.labels(**account)
    reach = Reach(_PARTS)
    now = datetime.now(UTC)
    told = []

    for hours in (1, 2, 1, 2, 3):
        gauge.set(0)
        reached_at = now - timedelta(hours=hours)
        reach.hear(
            Progress(rows=1, until_at=now, reached_at=reached_at, from_at=None, is_import=True)
        )
        told.append(_gauge("progress_timestamp", **account) != 0)

    assert told == [True, True, False, False, True]


@pytest.mark.parametrize(("interval_s", "search_s"), [(5, 12), (60, 12), (200, 40), (3_600, 60)])
def test_a_pass_of_the_service_proves_for_a_fifth_of_its_interval(
    interval_s: float, search_s: float
) -> None:
    assert service._search_s(interval_s) == search_s
