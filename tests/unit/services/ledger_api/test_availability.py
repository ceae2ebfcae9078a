"""Whoever waits for Postgres is let go when it goes away, once, and nobody else is harmed."""

import asyncio
from collections.abc import Callable

import pytest

from services.ledger_api.availability import Availability
from services.ledger_api.problems import Problem
from shared.postgres.driver.pool import Pool

_POOL = Pool("postgresql://127.0.0.1:1/none", role="tieout_api", service="test", size=1)


class Heard:
    """What an Availability told, and whether it let go."""

    def __init__(self) -> None:
        self.states: list[str | None] = []
        self.let_go = 0

    def on_away(self) -> None:
        self.let_go += 1


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def note(heard: Heard) -> tuple[Availability, Callable[[str | None], None]]:
    availability = Availability(_POOL, on_state=heard.states.append, on_away=heard.on_away)
    return availability, availability._note


Noted = tuple[Availability, Callable[[str | None], None]]


async def test_it_lets_nobody_in_before_postgres_has_answered(note: Noted) -> None:
    availability, _ = note

    with pytest.raises(Problem, match="Postgres does not answer"):
        async with availability.while_up(doubt=None):
            pytest.fail("it was let in")


async def test_it_lets_go_who_waits_and_says_what_is_in_doubt(note: Noted, heard: Heard) -> None:
    availability, tell = note
    tell(None)

    async def wait() -> None:
        async with availability.while_up(doubt="it may be done"):
            await asyncio.Event().wait()

    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0)
    tell("it hangs at 10.0.0.5")

    with pytest.raises(Problem) as raised:
        await waiting
    assert raised.value.kind.status == 503
    assert raised.value.detail == "Postgres does not answer; it may be done"
    assert (heard.states, heard.let_go) == ([None, "it hangs at 10.0.0.5"], 1)


async def test_it_outlives_a_request_that_takes_its_time_to_end(note: Noted) -> None:
    availability, tell = note
    tell(None)
    unwinding, ended = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        async with availability.while_up(doubt=None):
            try:
                await asyncio.Event().wait()
            finally:
                unwinding.set()
                await ended.wait()

    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0)
    tell("away")
    await unwinding.wait()
    tell("still away")
    ended.set()

    with pytest.raises(Problem):
        await waiting


async def test_it_lets_in_again_when_postgres_is_back(note: Noted, heard: Heard) -> None:
    availability, tell = note
    for reason in (None, "away", "away", None):
        tell(reason)

    async with availability.while_up(doubt=None):
        pass

    assert heard.states == [None, "away", None]
    assert heard.let_go == 1
