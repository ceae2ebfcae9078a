import json
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.printable import (
    printable,
    printable_json,
    printable_json_bytes,
    printable_lines,
)

_ANY = st.text(st.characters(exclude_categories=()), max_size=40)
# What a document can be encoded of: no half of a surrogate pair.
_ENCODABLE = st.text(max_size=40)
_UNSEEN = {
    "an escape": ("\x1b[31m", "\\x1b[31m"),
    "a bell": ("\a", "\\x07"),
    "a line's end": ("\n", "\\n"),
    "a line begun anew": ("\r", "\\r"),
    "a tab": ("\t", "\\t"),
    "a deletion": ("\x7f", "\\x7f"),
    "an escape of one character": ("\x9b2J", "\\x9b2J"),
    "a line's end of another kind": ("\x85", "\\x85"),
    "a line separator": ("\u2028", "\\u2028"),
    "a paragraph separator": ("\u2029", "\\u2029"),
    "an overridden direction": ("\u202e", "\\u202e"),
    "an isolated direction": ("\u2066", "\\u2066"),
    "a mark of direction": ("\u061c", "\\u061c"),
    "a blank of no width": ("\u200b", "\\u200b"),
    "half a surrogate pair": ("\ud83d", "\\ud83d"),
    "a tag": ("\U000e0041", "\\U000e0041"),
    "a NUL": ("\0", "\\x00"),
}


@pytest.mark.parametrize(("text", "shown"), _UNSEEN.values(), ids=_UNSEEN)
def test_it_writes_what_is_not_shown_as_its_escape(text: str, shown: str) -> None:
    assert printable(f"txn_{text}1") == f"txn_{shown}1"


@pytest.mark.parametrize("text", ["", "txn_1", "Zürich · 5 € — 漢字 🏦", "C:\\new", "'\""])
def test_it_leaves_what_is_shown_as_it_is(text: str) -> None:
    assert printable(text) == text


def test_it_leaves_no_character_that_is_not_shown() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))

    assert printable(everything).isprintable()
    assert printable_json(everything).replace("\n", "").isprintable()


@given(_ANY)
def test_it_says_the_same_of_a_text_that_it_has_made_printable(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_it_keeps_the_lines_of_a_text_of_ours() -> None:
    assert printable_lines("one\x1b\ntwo\r\n") == "one\\x1b\ntwo\\r\n"


@given(
    st.recursive(
        _ENCODABLE, lambda inner: st.lists(inner) | st.dictionaries(_ENCODABLE, inner), max_leaves=9
    )
)
def test_it_leaves_the_meaning_of_a_document_as_it_is(value: object) -> None:
    document = json.dumps(value, ensure_ascii=False, indent=2)

    shown = printable_json(document)

    assert shown.replace("\n", "").isprintable()
    assert json.loads(shown) == json.loads(document)


@given(st.dictionaries(_ENCODABLE, _ENCODABLE, max_size=3) | st.text(st.characters(codec="ascii")))
def test_a_document_in_bytes_comes_out_as_the_same_in_text_does(value: object) -> None:
    document = msgspec.json.encode(value)

    assert printable_json_bytes(document) == printable_json(document.decode()).encode()


def test_a_document_of_plain_ascii_is_not_copied() -> None:
    document = b'{"id": "txn_1"}'

    assert printable_json_bytes(document) is document
