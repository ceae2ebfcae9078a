"""How long the stack takes to be well again after a fault.

Well is: whatever lies in the topics is in Postgres within two seconds of being there, in every
partition; webhooks are answered 2xx again without a pause of half a second; what had to be asked of
Stripe, or sequenced, before the fault's end is; after a fault of Stripe's, a row that Stripe made
since its end is in the journal. The ends of both
topics are noted as soon as Kafka answers, and again and again for some seconds, since a partition
without a reader shows only by what is new in it; the recovery lasts until the last note that took
longer was passed. For a kill the fault ends as it is injected, so the pause before the supervisor's
restart is part of it. Must never touch what it measures: it only reads.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import asyncpg

from shared.errors import Recoverable
from shared.kafka.admin.end_offsets import end_offsets
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, EVENTS
from shared.settings.model import KafkaSettings
from tests.chaos.acks import AckTail
from tests.chaos.running_stack import IN_THE_WAY, Connection, RunningStack

READERS = {EVENTS: "listen", BALANCE_TRANSACTIONS: "post", COMMANDS: "command"}
_LOOK_EVERY_S = 0.1
_NOTE_EVERY_S = 0.4
# For how long after a fault's end what is new is followed: in it every partition gets something.
_LOOK_FOR_S = 2.0
_FRESH_S = 2.0
# Tens are acknowledged each second: so long without one is an outage.
_PAUSE_S = 0.5
_POSITIONS = """
SELECT DISTINCT ON (consumer, topic, partition) consumer, topic, partition, next_offset
FROM tieout.consumer_offset ORDER BY consumer, topic, partition, epoch DESC
"""
_LED_SINCE = """
SELECT EXISTS (
    SELECT FROM pg_locks JOIN pg_stat_activity AS leader USING (pid)
    WHERE locktype = 'advisory' AND granted
      AND leader.application_name = 'tieout reconciler leader'
      AND leader.state_change > to_timestamp($1))
"""
_UNASKED = """
SELECT EXISTS (
    SELECT FROM tieout.awaiting
    WHERE published_at IS NULL AND due_at <= to_timestamp($1))
"""
# What Stripe refused is put off, each time for longer: it is late by the fault, whatever is due.
_UNREAD = """
SELECT EXISTS (
    SELECT FROM tieout.awaiting
    WHERE published_at IS NULL AND kind = 'balance_transaction' AND wanted_at <= to_timestamp($1))
"""
_UNSEQUENCED = """
SELECT EXISTS (
    SELECT FROM tieout.unsequenced JOIN tieout.journal_batch USING (batch_id)
    WHERE journal_batch.posted_at <= to_timestamp($1))
"""
# Stripe's times are whole seconds: one that has begun since the end holds nothing from before it.
_POSTED_FROM_STRIPE_SINCE = """
SELECT EXISTS (
    SELECT FROM (SELECT effective_at FROM tieout.journal_entry ORDER BY entry_no DESC LIMIT 2000)
        AS latest
    WHERE effective_at >= to_timestamp(ceil($1::float8)))
"""

_T = TypeVar("_T")


class NotRecovered(Exception):
    """The stack did not recover in its time; the text says what was still missing."""


@dataclass(slots=True, kw_only=True)
class RecoveryProbe:
    """Tells when the stack is well again."""

    running_stack: RunningStack
    kafka: KafkaSettings
    acks: AckTail
    # What the last recovery took longest for.
    slowest: str = ""

    async def wait_until_recovered(
        self,
        *,
        since: float,
        within_s: float,
        awaits_leader: bool = False,
        awaits_stripe: bool = False,
    ) -> float:
        """Wait for it; `since` is the unix time at which the fault ended. Raises NotWell."""
        missing_so_far = ["Kafka does not answer"]
        signs: list[tuple[str, Coroutine[object, object, float]]] = [
            ("", self._fresh_again(since, missing_so_far)),
            ("no webhook was answered 2xx", self._acked_at(since)),
            ("what was due is not asked of Stripe", self._at(_UNASKED, since, until=False)),
            ("what was posted is not sequenced", self._at(_UNSEQUENCED, since, until=False)),
        ]
        if awaits_leader:
            signs += [("no reconciler leads a pass", self._at(_LED_SINCE, since))]
        if awaits_stripe:
            new = self._at(_POSTED_FROM_STRIPE_SINCE, since)
            signs += [
                ("nothing that Stripe made since is in the journal", new),
                ("what Stripe refused is not read yet", self._at(_UNREAD, since, until=False)),
            ]
        waits = [(missing, asyncio.create_task(sign)) for missing, sign in signs]
        _done, late = await asyncio.wait([wait for _, wait in waits], timeout=within_s)
        for wait in late:
            wait.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        if late:
            what = "; ".join(
                missing or missing_so_far[-1] for missing, wait in waits if wait in late
            )
            raise NotRecovered(f"{what} {within_s:.0f} s after the fault ended")
        well_at, self.slowest = max(
            (wait.result(), missing or "the consumers were behind") for missing, wait in waits
        )
        return well_at - since

    async def _at(self, question: str, since: float, *, until: bool = True) -> float:
        """Return when Postgres first gave this answer to a question about `since`."""
        line = _Reconnecting(self.running_stack.database_url)
        try:
            await _until(lambda: line.says(question, since, until))
            return time.time()
        finally:
            line.drop()

    async def _fresh_again(self, since: float, missing_so_far: list[str]) -> float:
        """Return when the last note of the ends that was not passed at once was passed."""
        line = _Reconnecting(self.running_stack.database_url)
        try:
            return await self._passed_again(since, missing_so_far, line)
        finally:
            line.drop()

    async def _passed_again(
        self, since: float, missing_so_far: list[str], line: "_Reconnecting"
    ) -> float:
        well_at = 0.0
        while True:
            ends = await _when_there(lambda: end_offsets(self.kafka, tuple(READERS)))
            noted_at = time.time()
            missing_so_far.append("the consumers are behind")
            await _until(lambda: _passed(line, ends))  # noqa: B023 - awaited at once
            passed_at = time.time()
            is_fresh = passed_at - noted_at <= _FRESH_S
            if not well_at or not is_fresh:
                well_at = passed_at
            if is_fresh and noted_at >= since + _LOOK_FOR_S:
                return well_at
            await asyncio.sleep(_NOTE_EVERY_S)

    async def _acked_at(self, since: float) -> float:
        """Return when the last pause in the acknowledgements after the fault's end was over."""
        while True:
            self.acks.read()
            now = time.time()
            if now >= since + _LOOK_FOR_S and (
                at := flowing_at(self.acks.after(since), since, now)
            ):
                return at
            await asyncio.sleep(_LOOK_EVERY_S)


@dataclass(slots=True)
class _Reconnecting:
    """A connection of one question's own, made anew whenever it broke."""

    database_url: str
    _connection: Connection | None = None

    async def connected(self) -> Connection:
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                self.database_url, timeout=5, command_timeout=10
            )
        return self._connection

    async def says(self, question: str, since: float, answer: bool) -> bool:
        return bool(await (await self.connected()).fetchval(question, since)) is answer

    def drop(self) -> None:
        if self._connection is not None:
            self._connection.terminate()


def flowing_at(acks: Sequence[float], since: float, now: float) -> float | None:
    """Return when the first ack after the last pause came, None while there is a pause.

    One ack proves little: it may be of a request that was answered before the kill.
    """
    at, last = None, since
    for ack in acks:
        if at is None or ack - last > _PAUSE_S:
            at = ack
        last = ack
    return at if now - last <= _PAUSE_S else None


async def _passed(line: _Reconnecting, ends: Mapping[tuple[str, int], int]) -> bool:
    rows = await (await line.connected()).fetch(_POSITIONS)
    positions = {
        (row["consumer"], row["topic"], row["partition"]): row["next_offset"] for row in rows
    }
    return all(
        positions.get((READERS[topic], topic, partition), 0) >= end
        for (topic, partition), end in ends.items()
    )


async def _when_there(ask: Callable[[], Awaitable[_T]]) -> _T:
    while True:
        try:
            return await ask()
        except Recoverable:
            await asyncio.sleep(_LOOK_EVERY_S)


async def _until(holds: Callable[[], Awaitable[bool]]) -> None:
    while True:
        try:
            if await holds():
                return
        except IN_THE_WAY:
            pass  # a part that is away is what is being waited for
        await asyncio.sleep(_LOOK_EVERY_S)
