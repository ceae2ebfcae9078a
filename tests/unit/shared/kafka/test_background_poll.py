import asyncio

import pytest

from shared.errors import Recoverable
from shared.kafka.background_poll import BackgroundPoll


async def test_one_question_is_asked_at_a_time_and_waited_for_by_nobody() -> None:
    asking, asked, answered = BackgroundPoll[int](), 0, asyncio.Event()

    async def question() -> int:
        nonlocal asked
        asked += 1
        await answered.wait()
        return asked

    for _ in range(3):
        asking.ask(question, every_s=0)
        await asyncio.sleep(0)
    assert (asked, asking.is_answered) == (1, False)

    answered.set()
    await asyncio.sleep(0)
    assert asking.is_answered
    assert await asking.answer() == 1


async def test_the_next_one_waits_from_the_end_of_the_last() -> None:
    asking, asked = BackgroundPoll[None](), []

    async def question() -> None:
        asked.append(1)

    asking.ask(question, every_s=0)
    await asyncio.sleep(0)
    await asking.answer()
    asking.ask(question, every_s=3600)
    await asyncio.sleep(0)

    assert asked == [1]


async def test_a_failure_is_raised_where_the_answer_is_taken() -> None:
    asking = BackgroundPoll[None]()
    asking.ask(_fail, every_s=0)
    await asyncio.sleep(0)

    with pytest.raises(ZeroDivisionError):
        await asking.answer()


async def test_what_is_dropped_ends() -> None:
    asking, ended = BackgroundPoll[None](), []

    async def question() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)

    asking.ask(question, every_s=0)
    await asyncio.sleep(0)
    await asking.drop()

    assert (ended, asking.is_answered) == ([1], False)


async def test_a_bug_in_what_is_dropped_is_not_lost() -> None:
    asking = BackgroundPoll[None]()
    asking.ask(_fail, every_s=0)
    await asyncio.sleep(0)

    with pytest.raises(ZeroDivisionError):
        await asking.drop()


async def test_a_broker_that_was_away_is_nobodys_bug() -> None:
    asking = BackgroundPoll[None]()

    async def question() -> None:
        raise Recoverable("away")

    asking.ask(question, every_s=0)
    await asyncio.sleep(0)
    await asking.drop()


async def _fail() -> None:
    raise ZeroDivisionError
