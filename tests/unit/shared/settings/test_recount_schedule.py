"""When full recounts are made, in the form of cron and by UTC."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from shared.settings.environment import read_settings
from shared.settings.model import ConfigurationError
from shared.settings.recount_schedule import RecountSchedule

_SUNDAY = datetime(2026, 11, 29, 3, tzinfo=UTC)


def _schedule(text: str) -> RecountSchedule:
    schedule = read_settings({"TIEOUT_RECOUNT_SCHEDULE": text}).recounts
    assert schedule is not None
    return schedule


@pytest.mark.parametrize(
    ("now", "last"),
    [
        (_SUNDAY - timedelta(microseconds=1), _SUNDAY - timedelta(days=7)),
        (_SUNDAY, _SUNDAY),
        (_SUNDAY + timedelta(microseconds=1), _SUNDAY),
        (_SUNDAY + timedelta(days=6, hours=23), _SUNDAY),
    ],
    ids=["just before", "at the instant", "just after", "days later"],
)
def test_it_names_the_last_instant_that_has_come(now: datetime, last: datetime) -> None:
    assert _schedule("0 3 * * 0").last_instant(now=now) == last


@pytest.mark.parametrize(
    "day", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
)
def test_no_instant_is_skipped_or_doubled_where_others_change_their_clocks(day: datetime) -> None:
    schedule = _schedule("30 * * * *")

    instants = [schedule.last_instant(now=day + timedelta(hours=hour)) for hour in range(1, 25)]

    assert instants == [day + timedelta(hours=hour, minutes=30) for hour in range(24)]


def test_it_is_by_utc_wherever_now_is_said() -> None:
    now = _SUNDAY.astimezone(timezone(timedelta(hours=-9)))

    assert _schedule("0 3 * * SUN").last_instant(now=now) == _SUNDAY


@pytest.mark.parametrize(
    "text", ["daily", "@daily", "0 3 * *", "0 0 3 * * 0", "61 3 * * *", "0 3 * * 8", "0 0 30 2 *"]
)
def test_it_refuses_what_is_no_schedule_in_one_line(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^TIEOUT_RECOUNT_SCHEDULE is no .*$"):
        read_settings({"TIEOUT_RECOUNT_SCHEDULE": text})


def test_there_is_none_unless_somebody_sets_one() -> None:
    assert read_settings({}).recounts is None
