"""The gate before the journal."""

import asyncio

import pytest

from services.reconciler.row_gate import RowGate


async def _pass(gate: RowGate, rows: int, *, through: list[int], until: asyncio.Event) -> None:
    async with gate.passing(rows):
        through.append(rows)
        await until.wait()


async def _turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_it_lets_through_what_there_is_room_for_in_order() -> None:
    gate, through, until = RowGate(10), list[int](), asyncio.Event()

    async with asyncio.TaskGroup() as group:
        for rows in (4, 5, 3, 1):
            group.create_task(_pass(gate, rows, through=through, until=until))
        await _turns()
        at_first = list(through)
        until.set()

    assert at_first == [4, 5], "one that came later does not overtake"
    assert through == [4, 5, 3, 1]


async def test_what_is_larger_than_it_passes_alone() -> None:
    gate, through, until = RowGate(10), list[int](), asyncio.Event()

    async with asyncio.TaskGroup() as group:
        for rows in (25, 1):
            group.create_task(_pass(gate, rows, through=through, until=until))
        await _turns()
        at_first = list(through)
        until.set()

    assert at_first == [25]
    assert through == [25, 1]


@pytest.mark.parametrize("cancelled", [0, 1], ids=["who is through", "who waits"])
async def test_who_is_cancelled_leaves_the_way_free(cancelled: int) -> None:
    gate, through, until = RowGate(10), list[int](), asyncio.Event()
    tasks = [
        asyncio.create_task(_pass(gate, rows, through=through, until=until)) for rows in (8, 7, 2)
    ]
    await _turns()

    tasks[cancelled].cancel()
    await _turns()
    until.set()
    await asyncio.wait(tasks)

    assert sum(task.cancelled() for task in tasks) == 1
    assert through[-1] == 2
    async with gate.passing(10):
        through.append(10)
    assert through[-1] == 10
