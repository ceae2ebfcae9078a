"""A key that a client hands back is one that Postgres can be asked with, or none."""

from typing import Any

import msgspec
import pytest

from shared.postgres.journal.entry_pages import PlaceKey, TimeKey

_AT = "2026-03-02T10:00:00Z"


@pytest.mark.parametrize("position", [0, 1, 2**63 - 1])
@pytest.mark.parametrize("ordinal", [0, 2**31 - 1])
def test_a_place_is_a_place(position: int, ordinal: int) -> None:
    key = msgspec.convert({"position": position, "ordinal": ordinal}, PlaceKey)

    assert key == PlaceKey(position, ordinal)


@pytest.mark.parametrize(
    ("key_type", "stated"),
    [
        (PlaceKey, {"position": -1, "ordinal": 1}),
        (PlaceKey, {"position": 2**63, "ordinal": 1}),
        (PlaceKey, {"position": 1, "ordinal": -1}),
        (PlaceKey, {"position": 1, "ordinal": 2**31}),
        (PlaceKey, {"position": "1", "ordinal": 1}),
        (PlaceKey, {"effective_at": _AT, "entry_no": 1}),
        (TimeKey, {"position": 1, "ordinal": 1}),
        (TimeKey, {"effective_at": _AT, "entry_no": -1}),
        (TimeKey, {"effective_at": _AT, "entry_no": 2**63}),
        (TimeKey, {"effective_at": "2026-03-02T10:00:00", "entry_no": 1}),
        (TimeKey, {"effective_at": "0001-01-01T00:00:00+14:00", "entry_no": 1}),
        (TimeKey, {"effective_at": "9999-12-31T23:59:59-14:00", "entry_no": 1}),
    ],
)
def test_what_is_no_key_is_refused(key_type: type, stated: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(stated, key_type)


def test_a_time_is_a_time() -> None:
    key = msgspec.convert({"effective_at": _AT, "entry_no": 7}, TimeKey)

    assert (key.effective_at.isoformat(), key.entry_no) == ("2026-03-02T10:00:00+00:00", 7)
