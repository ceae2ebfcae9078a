"""A pass that waits without a call of Stripe's goes on all the same, and says so at each look."""

from collections.abc import Iterator, Mapping, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from services.reconciler import barrier, heal
from services.reconciler.barrier import Barrier
from services.reconciler.openings import give_openings
from shared.postgres.intake import consumer_offsets, resolution_queue
from shared.postgres.journal import commands
from shared.postgres.journal.commands import CommandOutcome

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext
    from shared.ledger.transaction_row import TransactionRow
    from shared.messages.command import Command

_LOOKS = 3


@pytest.fixture
def beats() -> list[int]:
    return []


@pytest.fixture
def context(beats: list[int]) -> "ReconcileContext":
    """Return the context of an account."""
    namespace = SimpleNamespace(
        pool=None,
        kafka=None,
        account=None,
        beat=lambda: beats.append(len(beats)),
        resource=SimpleNamespace(topic="topic"),
    )
    return cast("ReconcileContext", namespace)


@pytest.fixture
def looks() -> Iterator[bool]:
    """Return whether a look finds what is waited for: the last of some does."""
    return iter([False] * (_LOOKS - 1) + [True])


async def test_its_barrier_beats(
    context: "ReconcileContext",
    beats: list[int],
    looks: Iterator[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def ends(*_: object) -> Mapping[tuple[str, int], int]:
        return {("topic", 0): 1}

    async def positions(_pool: object) -> Mapping[tuple[str, int], int]:
        return {("topic", 0): int(next(looks))}

    async def awaiting(*_: object, **__: object) -> frozenset[str]:
        return frozenset()

    monkeypatch.setattr(barrier, "end_offsets", ends)
    monkeypatch.setattr(consumer_offsets, "posting_positions", positions)
    monkeypatch.setattr(resolution_queue, "find_awaiting", awaiting)

    row = cast("TransactionRow", SimpleNamespace(id="txn_1", source_id=None))
    assert not await Barrier(context, wait_s=900.0, look_every_s=0.0).wait_until_consumed([row])

    assert len(beats) == _LOOKS


async def test_its_publishing_beats_with_every_thousand_rows(
    context: "ReconcileContext", beats: list[int]
) -> None:
    portions: list[tuple[int, int]] = []

    async def publish(rows: Sequence[object], *, origin: str) -> None:
        assert origin == "backfill"
        portions.append((len(rows), len(beats)))

    cast("Any", context.resource).publish = publish

    await heal.publish(context, cast("Any", range(2_001)), origin="backfill", wait_s=900.0)

    assert portions == [(1_000, 1), (1_000, 2), (1, 3)]


async def test_it_publishes_no_more_than_a_few_thousand_rows_ahead_of_the_writer(
    context: "ReconcileContext",
) -> None:
    published: list[str] = []
    posted: set[str] = set()
    ahead = []

    async def publish(rows: Sequence[Any], *, origin: str) -> None:
        assert origin == "backfill"
        published.extend(row.row.id for row in rows)
        ahead.append(len(published) - len(posted))

    async def find_posted(ids: Sequence[str]) -> frozenset[str]:
        posted.update(ids)
        return frozenset(ids)

    resource = cast("Any", context.resource)
    resource.publish, resource.find_posted = publish, find_posted
    rows = [SimpleNamespace(row=SimpleNamespace(id=f"txn_{number}")) for number in range(9_500)]

    await heal.publish(context, cast("Any", rows), origin="backfill", wait_s=900.0)

    assert published == [row.row.id for row in rows]
    assert max(ahead) == heal.UNPOSTED_ROWS_MAX


async def test_it_leaves_the_rest_when_the_writer_posts_nothing(
    context: "ReconcileContext",
) -> None:
    published: list[int] = []

    async def publish(rows: Sequence[Any], *, origin: str) -> None:
        assert origin == "backfill"
        published.append(len(rows))

    async def find_posted(_ids: Sequence[str]) -> frozenset[str]:
        return frozenset()

    resource = cast("Any", context.resource)
    resource.publish, resource.find_posted = publish, find_posted
    rows = [SimpleNamespace(row=SimpleNamespace(id=f"txn_{number}")) for number in range(9_500)]

    await heal.publish(context, cast("Any", rows), origin="backfill", wait_s=0.0)

    assert sum(published) == heal.UNPOSTED_ROWS_MAX


async def test_its_wait_for_what_it_healed_beats(
    context: "ReconcileContext",
    beats: list[int],
    looks: Iterator[bool],
) -> None:
    async def posted(_ids: object) -> frozenset[str]:
        return frozenset({"txn_1"} if next(looks) else ())

    cast("Any", context.resource).find_posted = posted

    healed = await heal.wait_until_posted(context, ["txn_1"], wait_s=900.0, look_every_s=0.0)

    assert not healed.pending
    assert len(beats) == _LOOKS


async def test_of_many_rows_it_looks_at_the_last_ones_until_they_are_posted(
    context: "ReconcileContext",
) -> None:
    looked_at: list[int] = []
    ids = [f"txn_{number:04}" for number in range(1_000)]

    async def find_posted(asked: Sequence[str]) -> frozenset[str]:
        looked_at.append(len(asked))
        return frozenset(asked) if len(looked_at) > _LOOKS else frozenset(asked[:1])

    cast("Any", context.resource).find_posted = find_posted

    healed = await heal.wait_until_posted(context, ids, wait_s=900.0, look_every_s=0.0)

    assert not healed.pending
    assert looked_at[:_LOOKS] == [50] * _LOOKS
    assert sum(looked_at) < 2 * len(ids)


async def test_its_wait_for_its_openings_beats(
    context: "ReconcileContext",
    beats: list[int],
    looks: Iterator[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def outcome(*_: object, **__: object) -> CommandOutcome:
        return CommandOutcome("done" if next(looks) else "waiting", None, ())

    monkeypatch.setattr(commands, "fetch_outcome", outcome)
    given = cast("Command", SimpleNamespace(command_id="cmd_1"))

    assert await give_openings.outcomes_of(context, [given], look_every_s=0.0)

    assert len(beats) == _LOOKS
