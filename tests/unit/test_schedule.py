"""When an account's next pass is made: how long after one that went well, failed or crashed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from services.reconciler import schedule
from shared.ledger.outcome import Recoverable
from shared.postgres import connect
from shared.postgres.coverage import Scope
from shared.postgres.failures import PostgresAway

if TYPE_CHECKING:
    from services.reconciler.parts import Parts

_INTERVAL_S = 300.0
_PARTS = cast(
    "Parts",
    SimpleNamespace(
        scope=Scope(stripe_account="acct_1", livemode=False), database_url="", pool=None
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

    async def make(self, *_: object, **__: object) -> None:
        if len(self.passes) == self.passes_max:
            raise asyncio.CancelledError
        began, self.now = self.now, self.now + self.pass_s
        self.passes.append((began, self.now))
        if self.failure is not None:
            raise self.failure

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


async def _nothing(*_: object, **__: object) -> None:
    return None


@asynccontextmanager
async def _led(*_: object, **__: object) -> AsyncIterator[bool]:
    yield True


async def _live(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Any = SimpleNamespace(look=_nothing, answered=_nothing, wait=days.wait)
    clock = SimpleNamespace(sleep=days.sleep, get_running_loop=lambda: days)
    monkeypatch.setattr(schedule, "asyncio", clock)
    monkeypatch.setattr(schedule, "Asked", lambda *_, **__: asked)
    monkeypatch.setattr(schedule, "_noted", days.make)
    monkeypatch.setattr(schedule, "until_it_answers", _nothing)
    monkeypatch.setattr(connect, "leadership", _led)
    completed: Any = SimpleNamespace(note=_nothing)
    with pytest.raises(asyncio.CancelledError):
        await schedule._keep(_PARTS, interval_s=_INTERVAL_S, grace_s=0.0, completed=completed)


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
