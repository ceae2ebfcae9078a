"""Faults of what surrounds the processes: the links, Postgres's locks, Stripe, hostile clients.

Promises the same as process_faults.py: a context that injects on entry and heals on exit.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Literal

import asyncpg

from tests.chaos.hostile_requests import volley
from tests.chaos.process_faults import FaultContext, beside
from tests.chaos.running_stack import Connection, FaultMissed, RunningStack

Hop = Literal["webhook", "kafka", "postgres", "stripe"]

_LATENCY_S = 0.2
_JITTER_S = 0.1
_RESET_CHANCE = 0.01
# What only the batches hold: ids of entries when posting, outcomes when listening.
_OF_A_BATCH = (b"je_", b'"outcome":"wanted"')
_SWALLOW_EVERY_S = 0.4
# More than a few calls: it is cleared when the fault is over.
_ARMED_CALLS = 100_000


def slow(*hops: Hop) -> FaultContext:
    """Delay every chunk on these hops by 200 ms, give or take 100."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        links = [getattr(running_stack.links, hop) for hop in hops]
        for link in links:
            link.latency_s, link.jitter_s = _LATENCY_S, _JITTER_S
        try:
            yield
        finally:
            for link in links:
                link.latency_s = link.jitter_s = 0.0

    return inject


def resets(*hops: Hop) -> FaultContext:
    """Reset the connection at one chunk in a hundred."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        links = [getattr(running_stack.links, hop) for hop in hops]
        for link in links:
            link.reset_chance = _RESET_CHANCE
        try:
            yield
        finally:
            for link in links:
                link.reset_chance = 0.0

    return inject


def half_open(*hops: Hop) -> FaultContext:
    """Let nothing pass, while connections open and stay open."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        links = [getattr(running_stack.links, hop) for hop in hops]
        for link in links:
            link.blackhole = True
        try:
            yield
        finally:
            for link in links:
                link.blackhole = False

    return inject


@contextlib.asynccontextmanager
async def cut_all(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Reset every connection there is, on every hop."""
    for link in running_stack.links.every():
        link.cut()
    yield


@contextlib.asynccontextmanager
async def swallow_commits(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Pass batches to Postgres, and cut the connection instead of passing its answer."""

    async def keep_swallowing() -> None:
        while True:
            running_stack.links.postgres.swallow_answers_after(
                running_stack.rng.choice(_OF_A_BATCH)
            )
            await asyncio.sleep(_SWALLOW_EVERY_S)

    before = running_stack.links.postgres.swallowed_count
    try:
        async with beside(keep_swallowing()):
            yield
    finally:
        running_stack.links.postgres.swallow_no_more()
    if running_stack.links.postgres.swallowed_count == before:
        raise FaultMissed


def lock(statement: str) -> FaultContext:
    """Hold a lock, taken by this statement, in a transaction that stays open."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
        async with running_stack.database() as connection:
            await connection.transaction().start()
            await connection.execute(statement)
            yield  # the connection is thrown away, and the lock with it

    return inject


@contextlib.asynccontextmanager
async def hog_connections(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Take every connection of Postgres's that is free, and those that become free."""
    hogs: list[Connection] = []

    async def keep_hogging() -> None:
        while True:
            with contextlib.suppress(asyncpg.PostgresError, OSError, TimeoutError):
                hogs.append(await asyncpg.connect(running_stack.database_url, timeout=5))
                continue
            await asyncio.sleep(0.1)

    try:
        async with beside(keep_hogging()):
            yield
    finally:
        for hog in hogs:
            hog.terminate()


def stripe(*kinds: str, delay_s: float = 5.0) -> FaultContext:
    """Have Stripe's API fail in these ways, every call, one way after the other."""

    @contextlib.asynccontextmanager
    async def inject(running_stack: RunningStack, lasts_s: float) -> AsyncIterator[None]:
        async def keep_failing() -> None:
            while True:
                for kind in kinds:
                    await running_stack.control("clear_faults")
                    await running_stack.control(
                        "fault", kind=kind, count=_ARMED_CALLS, delay_s=delay_s
                    )
                    await asyncio.sleep(max(1.0, lasts_s / len(kinds)))

        try:
            async with beside(keep_failing()):
                yield
        finally:
            await running_stack.control("clear_faults")

    return inject


@contextlib.asynccontextmanager
async def rows_visible_late(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Announce rows at once, and list them some seconds later."""
    await running_stack.control("settings", visible_late_s=15)
    try:
        yield
    finally:
        await running_stack.control("settings", visible_late_s=0)


@contextlib.asynccontextmanager
async def hostile_volley(running_stack: RunningStack, _lasts_s: float) -> AsyncIterator[None]:
    """Send forged and broken requests to the webhook URL, and count the answers."""
    answered, unanswered = running_stack.hostile_answers.total(), running_stack.unanswered.copy()
    async with beside(volley(running_stack)):
        yield
    if running_stack.hostile_answers.total() == answered:
        running_stack.silent_volleys += 1
    if running_stack.is_alone:
        running_stack.unanswered_alone += running_stack.unanswered - unanswered
