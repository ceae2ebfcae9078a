"""How an instant is written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from shared.ledger.rfc3339 import Timespec, rfc3339


@pytest.mark.parametrize(
    ("timespec", "text"),
    [
        ("seconds", "2026-01-02T03:04:05Z"),
        ("milliseconds", "2026-01-02T03:04:05.060Z"),
        ("microseconds", "2026-01-02T03:04:05.060000Z"),
        ("auto", "2026-01-02T03:04:05.060000Z"),
    ],
)
def test_it_is_in_utc_and_as_fine_as_is_asked_for(timespec: Timespec, text: str) -> None:
    moment = datetime(2026, 1, 2, 5, 4, 5, 60_000, tzinfo=timezone(timedelta(hours=2)))

    assert rfc3339(moment, timespec=timespec) == text


def test_a_whole_second_has_no_fraction() -> None:
    assert rfc3339(datetime(2026, 1, 2, tzinfo=UTC)) == "2026-01-02T00:00:00Z"
