"""What the nemesis acts on: the running stack, its processes, its links and its Stripe.

Promises that what it signals is a process of this stack at that moment, and that each kill that
reached a process is counted. Must never raise because a process had died already: that is expected.
"""

import asyncio
import contextlib
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, MutableMapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any

import asyncpg
import httpx
import psutil

from tests.chaos.links import Links

if TYPE_CHECKING:
    # asyncpg's own classes are generic only for the type checker.
    Connection = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

# What a question to Postgres may end in while a fault is in the way of it.
IN_THE_WAY = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
_LOOK_EVERY_S = 0.05
_BACK_WITHIN_S = 30.0
CONTROL_TIMEOUT_S = 100.0


class FaultMissed(Exception):
    """A fault had nothing to act on: its cycle shows nothing."""


class FakeUnreachable(Exception):
    """The fake Stripe, which no fault touches, does not answer."""


@dataclass(slots=True, kw_only=True)
class RunningStack:
    """One run's stack. `pids` asks the supervisor, which knows None while a process is away."""

    pids: Callable[[], Mapping[str, int | None]]
    links: Links
    database_url: str
    webhook_url: str
    webhook_secret: str
    kafka_bootstrap_servers: str
    fake: httpx.AsyncClient
    rng: Random
    # What an instance is told beside the rest at its next start.
    environs: Mapping[str, MutableMapping[str, str]]
    # The pids that the supervisor saw end by SIGKILL, whoever sent it.
    ended_pids: AbstractSet[int] = frozenset()
    # How often which signal ended a process.
    ended_by: Counter[signal.Signals] = field(default_factory=Counter)
    killed_pids: set[int] = field(default_factory=set)
    # How often a fault had nothing to act on: its target was away, or another fault in its way.
    missed: Counter[str] = field(default_factory=Counter)
    # How often each kind of hostile request got each status.
    hostile_answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    # How often each kind got no answer at all: in all, and while no other fault was on.
    unanswered: Counter[str] = field(default_factory=Counter)
    unanswered_alone: Counter[str] = field(default_factory=Counter)
    silent_volleys: int = 0
    forged_count: int = 0
    # Whether the present fault is the only one.
    is_alone: bool = True

    def died_by_themselves(self) -> int:
        """Return how many were seen to end by SIGKILL that was not sent from here."""
        return len(self.ended_pids - self.killed_pids)

    async def kill(self, name: str, *, number: signal.Signals = signal.SIGKILL) -> bool:
        """Signal the process of that name to its death, as soon as there is one; say if it was."""
        pid = await self.pid(name)
        return pid is not None and self.kill_pid(pid, number=number)

    def kill_pid(self, pid: int, *, number: signal.Signals = signal.SIGKILL) -> bool:
        """Signal a process to its death, and count it if it was there."""
        if is_signalled := _send(pid, number):
            self.ended_by[number] += 1
            self.killed_pids.add(pid)
        return is_signalled

    async def pid(self, name: str) -> int | None:
        """Wait until the process of that name is there; None when it stays away for long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_BACK_WITHIN_S):
                while (pid := self.pids()[name]) is None or pid in self.killed_pids:
                    await asyncio.sleep(_LOOK_EVERY_S)
                return pid
        return None

    @contextlib.asynccontextmanager
    async def stopped(self, name: str) -> AsyncIterator[None]:
        """Hold the process still until the block ends, and its children: Postgres is many.

        Raises Blunted when there is none.
        """
        pid = await self.pid(name)
        held = (
            []
            if pid is None
            else [member for member in _family(pid) if _send(member, signal.SIGSTOP)]
        )
        if not held:
            raise FaultMissed(name)
        try:
            yield
        finally:
            for member in held:
                _send(member, signal.SIGCONT)

    async def control(self, act: str, **body: object) -> Mapping[str, Any]:
        """Ask the fake Stripe, on a line of our own, to do something. Raises FakeIsSilent."""
        return await self._ask("POST", act, body)

    async def read_control(self, act: str) -> Mapping[str, Any]:
        """Ask the fake Stripe what happened. Raises FakeIsSilent."""
        return await self._ask("GET", act, None)

    async def _ask(
        self, method: str, act: str, body: Mapping[str, object] | None
    ) -> Mapping[str, Any]:
        try:
            answer = await self.fake.request(method, f"/_control/{act}", json=body)
            answer.raise_for_status()
        except httpx.HTTPError as error:
            raise FakeUnreachable(f"{act}: {type(error).__name__}: {error}") from None
        document: Mapping[str, Any] = answer.json()
        return document

    @contextlib.asynccontextmanager
    async def database(self) -> AsyncIterator[Connection]:
        """Lend a connection of the owner's, not through the proxy."""
        connection = await asyncpg.connect(self.database_url, timeout=10, command_timeout=60)
        try:
            yield connection
        finally:
            connection.terminate()


def _family(pid: int) -> list[int]:
    try:
        return [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]
    except psutil.NoSuchProcess:
        return []


def _send(pid: int, number: signal.Signals) -> bool:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True
