"""What comes in becomes values of the operation's types, or a problem that says what is wrong."""

import contextlib
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ledger_api.decode import decode_body, decode_path, decode_query
from services.ledger_api.operation import ModePageQuery, PageQuery, PathParameter, RangeQuery
from services.ledger_api.problems import Problem


class Note(msgspec.Struct, forbid_unknown_fields=True):
    note: Annotated[str, msgspec.Meta(max_length=10)]
    dry_run: bool = False


class Anything(msgspec.Struct):
    text: str = ""


def refused(text: bytes) -> str:
    with pytest.raises(Problem) as raised:
        decode_query(text, PageQuery)
    assert raised.value.kind.status == 400
    return raised.value.detail


def test_it_reads_the_parameters_of_a_page() -> None:
    query = decode_query(b"limit=7&livemode=true&stripe_account=acct_1", ModePageQuery)

    assert (query.limit, query.livemode, query.stripe_account) == (7, True, "acct_1")


def test_it_reads_a_time_and_a_day() -> None:
    query = decode_query(b"from=2026-03-01&to=2026-03-02T01%3A00%3A00%2B01%3A00", RangeQuery)

    assert query.since is not None
    assert query.until is not None
    assert query.since.at == datetime(2026, 3, 1, tzinfo=UTC)
    assert query.until.at == datetime(2026, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (b"limit=0", "limit"),
        (b"limit=1001", "limit"),
        (b"limit=x", "limit"),
        (b"limit=1&limit=2", "twice"),
        (b"limmit=1", "limmit"),
        (b"stripe_account=cus_1", "stripe_account"),
        (b"cursor=%00", "NUL"),
        (b"cursor=%ff", "UTF-8"),
        (b"cursor=" + b"a" * 600, "cursor"),
        (b"&".join(b"a%d=1" % number for number in range(40)), "query string"),
    ],
)
def test_it_refuses_a_parameter_and_says_which(text: bytes, what: str) -> None:
    assert what in refused(text)


@pytest.mark.parametrize(
    "text",
    [
        b"2026-13-01",
        b"yesterday",
        b"99999-01-01",
        b"",
        b"1969-12-31T23:59:59Z",
        b"9999-01-01",
        b"0001-01-01T00:00:00%2B14:00",
    ],
)
def test_it_refuses_a_time_that_is_none(text: bytes) -> None:
    with pytest.raises(Problem, match="from"):
        decode_query(b"from=" + text, RangeQuery)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[]", "object"),
        (b'{"note": 1}', "note"),
        (b'{"note": "x", "more": 1}', "more"),
        (b'{"note": "12345678901"}', "note"),
        (b'{"note": "a\\u0000b"}', "NUL"),
        (b'{"note": "x", "dry_run": 1}', "dry_run"),
        (b'{"note": "x", "more": ' + b"[" * 20 + b"]" * 20 + b"}", "deep"),
    ],
)
def test_it_refuses_a_body_and_says_what_of_it(text: bytes, what: str) -> None:
    with pytest.raises(Problem) as raised:
        decode_body(text, Note)

    assert what in raised.value.detail


@given(st.binary(max_size=200))
def test_it_answers_any_bytes_with_a_value_or_a_problem(text: bytes) -> None:
    for decode in (lambda: decode_query(text, PageQuery), lambda: decode_body(text, Anything)):
        with contextlib.suppress(Problem):
            decode()


@given(st.text(max_size=50))
def test_it_lets_through_no_text_that_postgres_cannot_hold(text: str) -> None:
    encoded = quote(text, safe="", errors="surrogatepass").encode()

    try:
        value = decode_query(b"text=" + encoded, Anything)
    except Problem:
        assert "\x00" in text or any(0xD800 <= ord(character) < 0xE000 for character in text)
    else:
        assert value.text == text
        assert "\x00" not in text


def test_it_takes_only_a_path_of_the_right_form() -> None:
    entry = PathParameter(
        name="entry_id", pattern=r"je_[a-z2-7]{26}", description="entry", example="je_"
    )

    assert decode_path({"entry_id": "je_" + "a" * 26}, [entry])
    for text in ("je_", "je_" + "a" * 26 + "\n", "JE_" + "a" * 26, "x\x00"):
        with pytest.raises(Problem) as raised:
            decode_path({"entry_id": text}, [entry])
        assert raised.value.kind.status == 404
