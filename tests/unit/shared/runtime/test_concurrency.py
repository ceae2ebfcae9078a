"""Loops that run side by side, and end together."""

import asyncio
import contextlib

import pytest

from shared.runtime.concurrency import run_all


class Broken(Exception):
    pass


async def _breaks() -> None:
    await asyncio.sleep(0)
    raise Broken


async def test_a_loop_that_loses_its_cancellation_is_cancelled_again() -> None:
    lost = 0

    async def loses_it_twice() -> None:
        nonlocal lost
        while lost < 2:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                lost += 1
        await asyncio.sleep(3600)

    with pytest.raises(ExceptionGroup) as failure:
        await run_all(_breaks(), loses_it_twice(), cancel_again_s=0.01)

    assert (lost, failure.group_contains(Broken)) == (2, True)


async def test_a_loop_s_own_way_out_is_not_cut_short() -> None:
    ended: list[str] = []

    async def tidies_up() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0.05)
            ended.append("tidied")

    with contextlib.suppress(ExceptionGroup):
        await run_all(_breaks(), tidies_up())

    assert ended == ["tidied"]


async def test_loops_that_end_by_themselves_end_it() -> None:
    ended: list[int] = []

    async def ends(number: int) -> None:
        ended.append(number)

    await run_all(ends(1), ends(2))
    await run_all()

    assert ended == [1, 2]
