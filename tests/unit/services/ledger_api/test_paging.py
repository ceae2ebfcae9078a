"""A cursor says where a page begins, and what is none is refused."""

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ledger_api.paging import decode_cursor, encode_cursor
from services.ledger_api.problems import Problem
from shared.page import TimeKey

_KEY = tuple[datetime, str]


@given(
    st.datetimes(timezones=st.just(UTC)),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40),
)
def test_it_reads_back_the_key(at: datetime, text: str) -> None:
    assert decode_cursor(encode_cursor((at, text)), _KEY) == (at, text)


@given(st.text(max_size=60))
def test_it_refuses_what_is_no_cursor(text: str) -> None:
    key: tuple[datetime, str] | None = None
    with contextlib.suppress(Problem):
        key = decode_cursor(text, _KEY)

    assert key is None or decode_cursor(encode_cursor(key), _KEY) == key


@pytest.mark.parametrize(
    "key", [(2**63, 1), (1,), (1, 2, 3), ("1", 2), (None, 2), {"a": 1}, (1.5, 2)]
)
def test_it_refuses_a_key_of_another_form(key: object) -> None:
    with pytest.raises(Problem, match="cursor"):
        decode_cursor(encode_cursor(key), tuple[int, int])


def test_it_refuses_a_key_with_nul() -> None:
    with pytest.raises(Problem, match="cursor"):
        decode_cursor(encode_cursor((datetime(2026, 1, 1, tzinfo=UTC), "a\x00")), _KEY)


@pytest.mark.parametrize(
    "at", ["2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]
)
def test_it_refuses_a_time_that_is_no_instant_of_utc(at: str) -> None:
    for key, key_type in (((at, "x"), _KEY), ({"at": at, "id": "x"}, TimeKey)):
        with pytest.raises(Problem, match="cursor"):
            decode_cursor(encode_cursor(key), key_type)
