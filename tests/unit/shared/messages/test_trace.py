import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.messages.trace import derived_traceparent, is_traceparent, read_traceparent
from tests.support.traces import TRACEPARENT, traceparents


@given(traceparents)
def test_it_reads_every_traceparent_as_it_was_written(traceparent: str) -> None:
    assert read_traceparent(traceparent.encode()) == traceparent


@given(st.binary(max_size=80) | st.text().map(str.encode))
def test_it_reads_nothing_that_is_longer_or_holds_another_character(header: bytes) -> None:
    read = read_traceparent(header)

    assert read is None or (read.encode() == header and len(header) == len(TRACEPARENT))


@given(traceparent=traceparents, at=st.integers(0, 54), character=st.characters())
def test_it_reads_none_of_which_a_character_is_another(
    traceparent: str, at: int, character: str
) -> None:
    changed = traceparent[:at] + character + traceparent[at + 1 :]

    if character not in "0123456789abcdef-" or (character == "-") != (traceparent[at] == "-"):
        assert read_traceparent(changed.encode(errors="replace")) is None


@pytest.mark.parametrize(
    "header",
    [
        None,
        b"",
        b"\xff" * 55,
        TRACEPARENT.upper().encode(),
        TRACEPARENT.encode() + b"\n",
        TRACEPARENT.encode() + b"-00",
        TRACEPARENT.replace("00-", "ff-", 1).encode(),
        b"00-" + b"0" * 32 + b"-b7ad6b7169203331-01",
        b"00-0af7651916cd43dd8448eb211c80319c-" + b"0" * 16 + b"-01",
    ],
)
def test_it_drops_what_the_w3c_calls_invalid(header: bytes | None) -> None:
    assert read_traceparent(header) is None


@given(st.text(st.characters(codec="utf-8")))
def test_it_makes_each_entry_a_traceparent_of_its_own_always_the_same(entry_id: str) -> None:
    derived = derived_traceparent(entry_id)

    assert is_traceparent(derived)
    assert derived == derived_traceparent(entry_id) != derived_traceparent(entry_id + "_")
