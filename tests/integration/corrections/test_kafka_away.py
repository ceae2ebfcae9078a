"""A service's commands while Kafka is away: refused in time, and nothing of them is given."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shared.commands.delivery import GIVE_TIMEOUT_S, CommandGiver, CommandResult
from shared.commands.draft import Draft
from shared.dev import child, kafka, ports
from shared.kafka.admin.create_topics import create_missing_topics
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.errors import KafkaUnavailable
from shared.messages.topics import COMMANDS
from shared.postgres.driver.pool import Pool
from shared.settings.model import KafkaSettings
from tests.support.commands import command
from tests.support.server_storage import prepare_kafka
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=30)

# What a machine that is busy with other tests may add: the time itself is what is promised.
_SLACK_S = 2.0


@dataclass(slots=True)
class GiverAlone:
    """One who gives commands that no writer reads, to a broker that comes and goes."""

    broker: kafka.Kafka
    giver: CommandGiver
    states: list[str | None] = field(default_factory=list)

    @property
    def kafka(self) -> KafkaSettings:
        return KafkaSettings(bootstrap_servers=self.broker.bootstrap_servers)

    async def gives(self) -> CommandResult:
        return await self.giver.give(Draft([command("resolve", "txn_1")], [], 0), wait_s=0)

    async def gives_once_it_can(self) -> CommandResult:
        """Give a command as soon as one is taken."""
        results: list[CommandResult] = []

        async def attempt() -> bool:
            try:
                results.append(await self.gives())
            except KafkaUnavailable:
                return False
            return True

        await until(attempt, what="a command is taken")
        return results[0]

    async def is_refused(self) -> str:
        """Give a command in vain, in time; return why."""
        clock = asyncio.get_running_loop().time
        began = clock()
        with pytest.raises(KafkaUnavailable) as refusal:
            await self.gives()
        assert clock() - began < GIVE_TIMEOUT_S + _SLACK_S
        return str(refusal.value)

    async def given(self) -> int:
        """Return how many commands lie on the topic."""
        return sum((await end_offsets(self.kafka, (COMMANDS,))).values())


@pytest.fixture
async def alone(tmp_path: Path, database_url: str) -> AsyncIterator[GiverAlone]:
    port = ports.free_port()
    broker = prepare_kafka(
        data_dir=tmp_path,
        port=port,
        controller_port=ports.free_port(besides=frozenset({port})),
    )
    pool = Pool(database_url, role="tieout_api", service="test", size=2)
    settings = KafkaSettings(bootstrap_servers=broker.bootstrap_servers)
    states: list[str | None] = []
    giver = CommandGiver(settings, pool=pool, client_id="test", on_state=states.append)
    await giver.start()
    try:
        yield GiverAlone(broker, giver, states)
    finally:
        await giver.stop()
        await pool.close()


async def test_it_gives_nothing_while_kafka_is_away_and_goes_on_when_it_is_back(
    alone: GiverAlone,
) -> None:
    never_there = await alone.is_refused()

    with child.running(alone.broker.child) as process:
        await create_missing_topics(alone.kafka, partitions=1)
        first = await alone.gives_once_it_can()
        os.killpg(process.pid, signal.SIGSTOP)
        hanging = [await alone.is_refused() for _ in range(2)]
        os.killpg(process.pid, signal.SIGCONT)
        second = await alone.gives_once_it_can()
        counted = await alone.given()
        child.kill_group(process.pid)
        process.wait()
        dead = [await alone.is_refused() for _ in range(2)]

    with child.running(alone.broker.child):
        third = await alone.gives_once_it_can()
        counted_after = await alone.given()

    assert (counted, counted_after) == (2, 3)
    for result in (first, second, third):
        assert (result.status, result.reason) == ("waiting", "not executed within 0 s: it will be")
    for why in (never_there, *hanging, *dead):
        assert why.endswith("; nothing was given")
    assert None in alone.states
