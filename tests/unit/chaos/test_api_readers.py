"""The readers of the API find what is not so, and take an outage for one."""

import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest

from tests.chaos.api_readers import ApiReaders

URL = "http://api"
_LEGS = [{"currency": "eur", "amount_minor": 5}, {"currency": "eur", "amount_minor": -5}]


def entry(position: int, legs: Sequence[dict[str, Any]] = _LEGS) -> dict[str, Any]:
    return {
        "entry_id": f"je_{position}",
        "position": position,
        "ordinal": 1,
        "postings": list(legs),
    }


def line(account: str, balance: int) -> dict[str, Any]:
    return {"stripe_account": account, "livemode": True, "currency": "eur", "balance": balance}


async def read(what: str, *answers: httpx.Response) -> ApiReaders:
    """Read once for each answer, and judge."""
    readers = ApiReaders(urls=(URL,), token="t")
    given = iter(answers)
    transport = httpx.MockTransport(lambda _request: next(given))
    async with httpx.AsyncClient(transport=transport) as client:
        for _ in answers:
            await getattr(readers, what)(client, URL)
    return readers


def found(readers: ApiReaders) -> list[str]:
    return [f"{violation.fact}: {violation.what}" for violation in readers.violations]


def page(*entries: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"data": entries, "next": None})


def file(*entries: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, text="".join(f"{json.dumps(each)}\n" for each in entries))


async def test_it_takes_what_is_so() -> None:
    balance = httpx.Response(200, json={"data": [line("a", 5), line("a", -5)]})

    assert found(await read("_trial_balance", balance)) == []
    assert found(await read("_entries", page(entry(2), entry(1)))) == []
    assert found(await read("_journal", file(entry(1)), file(entry(1), entry(2)))) == []


@pytest.mark.parametrize(
    ("what", "answers", "finding"),
    [
        (
            "_trial_balance",
            [httpx.Response(200, json={"data": [line("a", 5), line("b", -5)]})],
            "is off by 5",
        ),
        ("_entries", [page(entry(1), entry(2))], "comes at (2, 1) after (1, 1)"),
        ("_entries", [page(entry(2), entry(2))], "comes at (2, 1) after (2, 1)"),
        ("_entries", [page(entry(1, _LEGS[:1]))], "its postings are off by 5 eur"),
        ("_journal", [file(entry(2), entry(1))], "out of its order"),
        ("_journal", [file(entry(1), entry(1))], "repeats an entry"),
        ("_journal", [file(entry(1), entry(2)), file(entry(1))], "had 2 lines, has 1"),
        ("_journal", [file(entry(1, _LEGS[:1]))], "its postings are off by 5 eur"),
        (
            "_trial_balance",
            [
                httpx.Response(200, json={"data": [line("a", 5), line("a", -5)]}),
                httpx.Response(200, json={"data": []}),
            ],
            "has lost a currency of a",
        ),
        ("_entries", [page(entry(1)), page()], "has none any more"),
        ("_entries", [httpx.Response(500)], "was answered 500"),
        ("_entries", [httpx.Response(503)], "was answered 503"),
    ],
)
async def test_it_finds_what_is_not(what: str, answers: list[httpx.Response], finding: str) -> None:
    assert any(finding in each for each in found(await read(what, *answers)))


async def test_it_takes_an_outage_for_one() -> None:
    away = httpx.Response(503, headers={"Retry-After": "5"})

    readers = await read("_entries", away)

    assert found(readers) == []
    assert readers.readings == {"unavailable": 1}


async def test_it_counts_no_reading_of_books_that_have_nothing() -> None:
    nothing = httpx.Response(200, json={"data": []})

    for what, answer in (("_trial_balance", nothing), ("_entries", page()), ("_journal", file())):
        readers = await read(what, answer)

        assert found(readers) == []
        assert readers.readings == {"empty": 1}


@pytest.mark.parametrize(
    ("error", "findings"),
    [
        (httpx.ReadTimeout("nothing came"), ["the API: gave no answer in 15 s"]),
        (httpx.ConnectError("refused"), []),
    ],
)
async def test_it_finds_that_an_answer_never_comes(
    error: httpx.TransportError, findings: list[str]
) -> None:
    readers = ApiReaders(urls=(URL,), token="t")

    async def fail() -> None:
        raise error

    await readers.count(fail())

    assert found(readers) == findings
    assert readers.readings == {"no answer": 1}


async def test_it_finds_that_nobody_read() -> None:
    readers = ApiReaders(urls=(URL,), token="t")

    readers.end()

    assert [violation.fact for violation in readers.violations] == ["the readings"]
