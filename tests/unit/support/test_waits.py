"""The tests' own wait: it ends whatever hangs, and says what it waited for and saw."""

import asyncio

import pytest

from tests.support import waits


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waits, "PATIENCE_S", 0.2)


async def test_it_returns_the_first_answer_that_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waits, "PATIENCE_S", 60)
    answers = iter([0, 0, 7])

    assert await waits.until(lambda: next(answers), what="a number") == 7


async def test_it_says_what_it_saw_last() -> None:
    with pytest.raises(waits.NeverCame, match=r"the count is 5; seen last: 3"):
        await waits.becomes(lambda: 3, 5, what="the count")


async def test_it_ends_a_question_that_hangs() -> None:
    with pytest.raises(waits.NeverCame, match="an answer; seen last: 'nothing'"):
        await waits.until(asyncio.Event().wait, what="an answer", saw=lambda: "nothing")


async def test_it_ends_at_once_when_it_cannot_come_any_more() -> None:
    with pytest.raises(waits.NeverCame, match=r"never \(the process has died\): it is up"):
        await waits.until(lambda: False, what="it is up", unless=lambda: "the process has died")


async def test_a_timeout_of_what_is_asked_is_its_own() -> None:
    def ask() -> bool:
        raise TimeoutError("of the question")

    with pytest.raises(TimeoutError, match="of the question"):
        await waits.until(ask, what="an answer")


def test_it_says_what_it_saw_without_a_loop() -> None:
    with pytest.raises(waits.NeverCame, match="a file; seen last: 'an empty folder'"):
        waits.until_blocking(lambda: False, what="a file", saw=lambda: "an empty folder")


async def test_a_block_that_hangs_is_ended_by_name() -> None:
    with pytest.raises(waits.NeverCame, match="the exchange; seen last: None"):
        async with waits.patience("the exchange"):
            await asyncio.Event().wait()
