"""How an instant is written: RFC 3339 in UTC with `Z`, wherever tieout writes one. PURE."""

from datetime import UTC, datetime
from typing import Literal

Timespec = Literal["auto", "seconds", "milliseconds", "microseconds"]


def rfc3339(moment: datetime, *, timespec: Timespec = "auto") -> str:
    """Return an aware instant as text; `timespec` is how fine, by isoformat's own names."""
    return moment.astimezone(UTC).isoformat(timespec=timespec).removesuffix("+00:00") + "Z"
