"""Which balance transactions no event will ever announce, because all of theirs were dropped. PURE.

Promises: an answer that costs as much as there are dropped events, not as all events; a row that
any event that is sent names, or whose object one names before the row exists, counts as announced.
"""

from collections.abc import Mapping

from shared.dev.fake_stripe.business.objects import BalanceTransaction, Event


class Announcements:
    """What the events of one account have named since the process began."""

    def __init__(self) -> None:
        self.count = 0
        self._told: set[str] = set()
        self._told_of: set[str] = set()
        self._untold: set[str] = set()

    def note(self, event: Event, *, is_dropped: bool) -> None:
        """Take in an event whose fate has just been decided."""
        self.count += 1
        if is_dropped:
            self._untold.update(event.carries)
            return
        self._told.update(event.carries)
        if event.awaits:
            self._told_of.add(getattr(event.about, "id", ""))

    def dropped(self, rows: Mapping[str, BalanceTransaction]) -> list[str]:
        """Return the ids of the rows that nothing announces, in the order of the ids."""
        return sorted(
            row_id
            for row_id in self._untold - self._told
            if (rows[row_id].source or "") not in self._told_of
        )
