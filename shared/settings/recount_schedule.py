"""When full recounts are made, in the form of cron: five fields, by UTC.

Promises that a schedule which can never come is refused where it is read; and that UTC knows no
summer time, so that no instant comes twice or not at all. Whoever sets none imports no cron.
"""
# ruff: noqa: PLC0415 - see above

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from shared.settings.model import ConfigurationError

_FIELDS: Final = 5
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RecountSchedule:
    """A cron expression that was read (recount_schedule)."""

    expression: str

    def last_instant(self, *, now: datetime) -> datetime | None:
        """Return when it came last, at `now` or before; None: it never has."""
        from cronsim import CronSim

        # Backwards it leaves out where it begins.
        begins = now.astimezone(UTC).replace(microsecond=0) + timedelta(seconds=1)
        return next(CronSim(self.expression, begins, reverse=True), None)


def recount_schedule(text: str) -> RecountSchedule:
    """Read a schedule. Raises ConfigurationError naming what is wrong."""
    expression = " ".join(text.split())
    reason = _why_not(expression)
    if reason is not None:
        raise ConfigurationError(
            "TIEOUT_RECOUNT_SCHEDULE is no schedule in the form of cron, such as 0 3 * * 0:"
            f" {reason}"
        )
    return RecountSchedule(expression)


def _why_not(expression: str) -> str | None:
    from cronsim import CronSim, CronSimError

    if len(expression.split()) != _FIELDS:
        return "it has five fields"
    try:
        first = next(CronSim(expression, _LONG_AGO), None)
    except CronSimError as error:
        return str(error)
    return "it never comes" if first is None else None
