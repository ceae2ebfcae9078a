import asyncio

import pytest

from shared.errors import Recoverable
from shared.kafka.background_poll import BackgroundPoll


async def test_one_question_is_asked_at_a_time_and_waited_for_by_nobody() -> None:
    poll, asked, answered = BackgroundPoll[int](), 0, asyncio.Event()

    async def question() -> int:
        nonlocal asked
        asked += 1
        await answered.wait()
        return asked

    for _ in range(3):
        poll.start(question, every_s=0)
        await asyncio.sleep(0)
    assert (asked, poll.is_done) == (1, False)

    answered.set()
    await asyncio.sleep(0)
    assert poll.is_done
    assert await poll.result() == 1


async def test_the_next_one_waits_from_the_end_of_the_last() -> None:
    poll, asked = BackgroundPoll[None](), []

    async def question() -> None:
        asked.append(1)

    poll.start(question, every_s=0)
    await asyncio.sleep(0)
    await poll.result()
    poll.start(question, every_s=3600)
    await asyncio.sleep(0)

    assert asked == [1]


async def test_a_failure_is_raised_where_the_answer_is_taken() -> None:
    poll = BackgroundPoll[None]()
    poll.start(_fail, every_s=0)
    await asyncio.sleep(0)

    with pytest.raises(ZeroDivisionError):
        await poll.result()


async def test_what_is_dropped_ends() -> None:
    poll, ended = BackgroundPoll[None](), []

    async def question() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)

    poll.start(question, every_s=0)
    await asyncio.sleep(0)
    await poll.cancel()

    assert (ended, poll.is_done) == ([1], False)


async def test_a_bug_in_what_is_dropped_is_not_lost() -> None:
    poll = BackgroundPoll[None]()
    poll.start(_fail, every_s=0)
    await asyncio.sleep(0)

    with pytest.raises(ZeroDivisionError):
        await poll.cancel()


async def test_a_broker_that_was_away_is_nobodys_bug() -> None:
    poll = BackgroundPoll[None]()

    async def question() -> None:
        raise Recoverable("away")

    poll.start(question, every_s=0)
    await asyncio.sleep(0)
    await poll.cancel()


async def _fail() -> None:
    raise ZeroDivisionError
