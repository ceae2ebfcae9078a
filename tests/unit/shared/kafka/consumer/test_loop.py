"""When a consumer looks at itself, and what it leaves alone meanwhile."""

from types import SimpleNamespace
from typing import Any

from shared.kafka.consumer.loop import _Loop
from shared.kafka.consumer.prepare_batch import PreparedBatch
from shared.messages.batch import Position
from shared.runtime.health import Health


class _Member:
    """A member of which nothing may be asked before its new partitions are sought."""

    def __init__(self, *, needs_reseek: bool) -> None:
        self.needs_reseek = needs_reseek
        self.committed: list[dict[int, int]] = []
        self.asked = 0

    async def commit(self, offsets: dict[int, int]) -> None:
        self.committed.append(offsets)

    def leaderless(self) -> frozenset[int]:
        return frozenset()

    async def ends(self, _partitions: object) -> tuple[None, dict[int, int]]:
        self.asked += 1
        return None, {}


def _loop(member: _Member) -> _Loop:
    unused: Any = SimpleNamespace()
    loop = _Loop(
        member=member,  # type: ignore[arg-type] # as much of one as a look needs
        topic="t",
        store=unused,
        prepare=lambda _batch: PreparedBatch(unused),
        batch_max=1,
        health=Health(parts=[]),
        part="consumer",
    )
    loop.positions = {0: Position(0, 7)}
    return loop


async def test_it_tells_where_it_is_though_nothing_comes() -> None:
    member = _Member(needs_reseek=False)
    loop = _loop(member)

    await loop.self_check()
    await loop.ends_poll.cancel()

    assert member.committed == [{0: 7}]


async def test_it_asks_nothing_about_partitions_that_are_not_sought_yet() -> None:
    member = _Member(needs_reseek=True)
    loop = _loop(member)

    await loop.self_check()

    assert member.committed == []
    assert loop.ends_poll._task is None
