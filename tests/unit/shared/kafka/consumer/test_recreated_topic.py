from collections.abc import Collection, Mapping, Sequence

import pytest

from shared.kafka.consumer.recreated_topic import RecreatedTopicGuard
from shared.messages.batch import LoadedPositions, Position, TopicAsBefore


class _Kept:
    """Positions that were read from A and then from B, as Postgres keeps them."""

    def __init__(self) -> None:
        self.known = ["A", "B"]

    async def load(
        self,
        *,
        topic: str,
        topic_id: str | None,
        bounds: Mapping[int, tuple[int, int]],
        seen: Mapping[int, int],
        is_settled: bool = False,
    ) -> LoadedPositions:
        assert (topic, dict(seen)) == ("stripe.events", {})
        assert topic_id is not None
        if topic_id in self.known[:-1] and not is_settled:
            raise TopicAsBefore
        if topic_id != self.known[-1]:
            self.known.append(topic_id)
        return LoadedPositions(
            {p: Position(len(self.known) - 1, first) for p, (first, _) in bounds.items()}
        )

    async def seen(self, *, topic: str, partitions: Sequence[int]) -> Mapping[int, int]:
        raise NotImplementedError

    async def open_gaps(
        self, *, topic: str, epochs: Mapping[int, int]
    ) -> Sequence[Mapping[str, object]]:
        raise NotImplementedError

    async def letters_before(
        self, *, topic: str, positions: Mapping[int, Position], depth: int
    ) -> Mapping[int, Collection[int]]:
        raise NotImplementedError


async def _load(guard: RecreatedTopicGuard, topic_id: str) -> LoadedPositions:
    return await guard.load(topic_id=topic_id, bounds={0: (3, 9)}, seen={})


async def test_a_broker_that_lags_behind_brings_nothing_back() -> None:
    guard = RecreatedTopicGuard(topic="stripe.events", store=_Kept())

    for _ in range(3):
        with pytest.raises(TopicAsBefore):
            await _load(guard, "A")

    assert await _load(guard, "B") == LoadedPositions({0: Position(1, 3)})


async def test_a_topic_that_is_told_of_for_long_is_read_again() -> None:
    guard = RecreatedTopicGuard(topic="stripe.events", store=_Kept())
    with pytest.raises(TopicAsBefore):
        await _load(guard, "A")
    guard.settled_after_s = 0  # a minute later

    assert await _load(guard, "A") == LoadedPositions({0: Position(2, 3)})


async def test_another_answer_in_between_begins_anew() -> None:
    guard = RecreatedTopicGuard(topic="stripe.events", store=_Kept())
    with pytest.raises(TopicAsBefore):
        await _load(guard, "A")
    began = guard._answered
    await _load(guard, "B")
    with pytest.raises(TopicAsBefore):
        await _load(guard, "A")

    assert began is not None
    assert guard._answered is not None
    assert guard._answered[1] > began[1]
