"""What lists and balances read in turn allow the difference between them to be. PURE.

Rules of this file:
- A difference is exact when one value is left and everything that was read allows it; what is only
  likely stays a set. Nothing here is split, weighed or chosen.
- A row's place in a list decides nothing: one that is listed late stands below newer ones.

Theory of operation: lists (L) and balances (B) are read in turn, L B L B L. For each balance type
and currency there is one number that no trade moves: the rows listed so far, as far as they are in
the balance, less the balance. Of the rows, what an earlier list showed is in the balance, and what
no list showed right after it is not; of what only the list after it shows, any subset may be. So a
reading allows a set of values: one a subset sum. The one number is in the set of each reading, and
together they leave it alone as soon as some had no doubtful row before the balance, and some after.

Lists and balances may lag behind each other, though, and a lag makes each reading wrong in the same
direction. A row that a list should have shown (it is older than the list's own second, and the list
reaches below its place) was listed late, and is doubtful for every reading since it was made. And
against a lag of everything, each lag of up to `agree_s` is tried: had the balance been as old, or
the lists, would the readings agree as well, and on what? A value is exact only when every such lag
either contradicts itself or says the same. Readings that contradict each other without a lag are
begun anew, once; and one reading alone never decides.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from shared.balance_proof.allowed_differences import (
    Allowed,
    hull,
    intersection,
    subset_of,
    subset_sums,
)
from shared.balance_proof.listed_rows import (
    BalanceReading,
    ListedRow,
    ListReading,
    RowSums,
    ShownRow,
)
from shared.ledger.account import BalanceKey

# A lag shorter than this many calls is seen in the readings themselves: they contradict each other.
_LAG_CALLS_MIN: Final = 4.0
_LAG_S_MIN: Final = 0.25
_LAG_STEP_S_MIN: Final = 0.1
_CONTRADICTIONS_MAX: Final = 2
# When more of the rows than this are listed late, the lists as a whole may lag.
_LATE_SHARE_MAX: Final = 0.1
_LATE_ROWS_MIN: Final = 5


@dataclass(frozen=True, slots=True)
class Patience:
    """How long readings must agree, how long after one lists are watched, and when to give up."""

    agree_s: float = 8.0
    judge_s: float = 0.5
    search_s: float = 60.0


PATIENCE: Final = Patience()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a difference: its exact value, or bounds, or nothing.

    `reading` is the place of the balance that says it best, among all that were read.
    """

    exact: int | None
    lowest: int | None
    highest: int | None
    reading: int


@dataclass(frozen=True, slots=True)
class _Lag:
    """How much older and younger than its lists a balance may be; or of how many lists earlier."""

    older_s: float = 0.0
    younger_s: float = 0.0
    lists: int = 0

    @property
    def is_any(self) -> bool:
        """Say whether it is no one lag, but every one up to it."""
        return self.older_s > 0 and self.younger_s > 0


class Readings:
    """What was read of one account, and what follows for each balance, `known` ones included."""

    def __init__(self, patience: Patience, *, known: Iterable[BalanceKey] = ()) -> None:
        self.patience = patience
        self.balances: list[BalanceReading] = []
        self.rows: dict[str, ListedRow] = {}
        self._lists: list[ListReading] = []
        self._after: list[int] = []  # of each balance: the place of the list after it
        self._sums: defaultdict[BalanceKey, RowSums] = defaultdict(
            RowSums, {key: RowSums() for key in known}
        )
        self._begins: Counter[BalanceKey] = Counter()
        self._contradictions: Counter[BalanceKey] = Counter()
        self._sets: dict[tuple[int, BalanceKey], tuple[tuple[int, Sequence[int]], Allowed]] = {}
        self._refuted: dict[BalanceKey, tuple[tuple[int, int, bool], set[_Lag]]] = {}

    def take_list(self, reading: ListReading) -> None:
        """Take in a list; it is the one after each balance read since the list before."""
        place = len(self._lists)
        self._lists.append(reading)
        self._after += [place] * (len(self.balances) - len(self._after))
        for row in reading.rows:
            if row.id not in self.rows:
                self.rows[row.id] = row
                self._sums[row.key].take(self._first_shown(row, place))

    def take_balance(self, reading: BalanceReading) -> None:
        """Take in a balance that was read after the latest list."""
        self.balances.append(reading)

    def is_joined(self, down_to_s: int) -> bool:
        """Say whether a list that reaches down to this second meets what was listed before."""
        newest_s = max((row.created for row in self.rows.values()), default=down_to_s)
        return down_to_s < newest_s

    @property
    def keys(self) -> Sequence[BalanceKey]:
        """Name every balance that Stripe stated or a row moved, or that was known before."""
        stated = {key for reading in self.balances for key in reading.totals}
        return sorted(stated | self._sums.keys())

    def is_quiet(self) -> bool:
        """Say whether the last list showed nothing that an earlier one did not."""
        last = len(self._lists) - 1
        return not any(sums.shown and sums.shown[-1] == last for sums in self._sums.values())

    def is_decided(self, key: BalanceKey) -> bool:
        """Say whether reading on would change nothing: exact, or contradicted for good."""
        if self._exact(key) is not None:
            return True
        return self._contradictions[key] >= _CONTRADICTIONS_MAX and self._lagged(key)[0] is not None

    def verdict(self, key: BalanceKey) -> Verdict:
        """Return what is known of the balance."""
        exact = self._exact(key)
        if exact is not None:
            return Verdict(exact, exact, exact, reading=self._best(key))
        bounds, place = self._bounds(key)
        lowest, highest = (bounds.lowest, bounds.highest) if bounds else (None, None)
        return Verdict(None, lowest, highest, reading=place)

    def counted(self, key: BalanceKey, verdict: Verdict) -> Sequence[ListedRow]:
        """Return the rows that are in the verdict's balance: by what is exact, or for certain."""
        place = verdict.reading
        sums, after = self._sums[key], self._after[place]
        rows = [shown_row.row for shown_row in sums.rows[: bisect_left(sums.shown, after)]]
        rows += [shown_row.row for shown_row in sums.late if shown_row.shown < after]
        if verdict.exact is None:
            return rows
        doubtful = self.doubtful(key, place)
        net = verdict.exact + self.balances[place].totals.get(key, 0) - sum(r.net for r in rows)
        among = subset_of([row.net for row in doubtful], net)
        return rows + [doubtful[at] for at in among]

    def doubtful(self, key: BalanceKey, place: int) -> Sequence[ListedRow]:
        """Return the rows of which nobody can say whether that balance has them."""
        sums, after = self._sums[key], self._after[place]
        first = max(bisect_left(sums.shown, after), bisect_left(sums.shown, 1))
        rows = [shown_row.row for shown_row in sums.rows[first : bisect_right(sums.shown, after)]]
        at_s = self.balances[place].at_s
        return rows + [
            shown_row.row
            for shown_row in sums.late
            if shown_row.shown >= after
            and (
                shown_row.absent < after
                or (shown_row.is_late and shown_row.row.created <= at_s + 1)
            )
        ]

    def _first_shown(self, row: ListedRow, place: int) -> ShownRow:
        absent = next(
            (
                earlier
                for earlier in range(place - 1, -1, -1)
                if self._lists[earlier].whole_after_s < row.created
            ),
            -1,
        )
        is_late = absent >= 0 and self._lists[absent].at_s > row.created
        return ShownRow(row, shown=place, absent=absent, is_late=is_late)

    def _judged(self) -> Sequence[int]:
        """Return the balances since which lists were watched for long enough."""
        if not self._lists:
            return ()
        until_s = self._lists[-1].sent_s - self.patience.judge_s
        return [at for at in range(len(self._after)) if self.balances[at].received_s <= until_s]

    def _allowed(self, key: BalanceKey, place: int) -> Allowed:
        sums, after = self._sums[key], self._after[place]
        nets = sorted(row.net for row in self.doubtful(key, place))
        base = sums.nets[bisect_left(sums.shown, after)]
        base += sum(shown_row.row.net for shown_row in sums.late if shown_row.shown < after)
        base -= self.balances[place].totals.get(key, 0)
        known = self._sets.get((place, key))
        if known is not None and known[0] == (base, nets):
            return known[1]
        allowed = subset_sums(nets, base=base)
        self._sets[place, key] = (base, nets), allowed
        return allowed

    def _left(self, key: BalanceKey) -> tuple[Sequence[int], Allowed | None]:
        """Return the judged balances since the last contradiction, and what all of them allow."""
        places = [place for place in self._judged() if place >= self._begins[key]]
        left: Allowed | None = None
        for place in places:
            allowed = self._allowed(key, place)
            both = allowed if left is None else left.both(allowed)
            if both is None:
                self._begins[key] = place + 1
                self._contradictions[key] += 1
                return self._left(key)
            left = both
        return places, left

    def _exact(self, key: BalanceKey) -> int | None:
        places, left = self._left(key)
        if left is None or left.single is None:
            return None
        first, last = self.balances[places[0]], self.balances[places[-1]]
        if (
            self._contradictions[key] >= _CONTRADICTIONS_MAX
            or self._is_listed_late(key, places)
            or last.received_s - first.sent_s < self._agree_s(key)
            or not self._is_seen_twice(key, places, left.single)
            or not self._every_lag_agrees(key, places, left.single)
        ):
            return None
        return left.single

    def _agree_s(self, key: BalanceKey) -> float:
        """Return how long readings must agree: longer where a late row may hide among many."""
        return self.patience.agree_s * (2 if self._comes_late(key) else 1)

    def _is_seen_twice(self, key: BalanceKey, places: Sequence[int], value: int) -> bool:
        """Say whether two balances leave nothing below the value, and two leave nothing above."""
        is_back = self._comes_late(key)  # and is not listed late: what comes late is dated back
        every = [(self._dated_back if is_back else self._allowed)(key, at) for at in places]
        below = sum(allowed.lowest == value for allowed in every)
        return min(below, sum(allowed.highest == value for allowed in every)) > 1

    def _comes_late(self, key: BalanceKey) -> bool:
        """Say whether so many rows are seen to come late that others may, and not be seen to."""
        sums = self._sums[key]
        return (
            sums.late_count >= _LATE_ROWS_MIN
            and sums.late_count > _LATE_SHARE_MAX * sums.come_count
        )

    def _is_listed_late(self, key: BalanceKey, places: Sequence[int]) -> bool:
        """Say whether rows come late, and some balance had one before a list showed it.

        An asynchronous capture comes late too, but it is dated back: no balance has it before.
        """
        if not self._comes_late(key):
            return False
        return intersection(self._dated_back(key, place) for place in places)[1]

    def _dated_back(self, key: BalanceKey, place: int) -> Allowed:
        """Return what a balance allows if each row came into it when a list first showed it."""
        sums, after = self._sums[key], self._after[place]
        begin, end = bisect_left(sums.shown, after), bisect_right(sums.shown, after)
        base = sums.nets[begin] - self.balances[place].totals.get(key, 0)
        base += sum(shown_row.row.net for shown_row in sums.late if shown_row.shown < after)
        come = [
            *sums.rows[begin:end],
            *(shown_row for shown_row in sums.late if shown_row.shown == after),
        ]
        return subset_sums([shown_row.row.net for shown_row in come], base=base)

    def _every_lag_agrees(self, key: BalanceKey, places: Sequence[int], value: int) -> bool:
        """Say whether each lag that may have been contradicts itself or says the same."""
        state = self._begins[key], len(self._sums[key].late), self._comes_late(key)
        known = self._refuted.get(key)
        refuted = known[1] if known is not None and known[0] == state else set()
        self._refuted[key] = state, refuted
        for lag in self._lags():
            if lag in refuted:
                continue
            left, is_refuted = intersection(self._ends(key, place, lag) for place in places)
            if is_refuted:
                refuted.add(lag)
            elif left is None or left.single != value:
                return False
        return True

    def _lags(self) -> Iterator[_Lag]:
        """Yield the lags to be tried, of the balance behind its lists and of the lists."""
        yield _Lag(lists=1)
        yield _Lag(lists=-1)
        call_s = median(balance.received_s - balance.sent_s for balance in self.balances)
        step_s = max(_LAG_STEP_S_MIN, call_s / 2)
        lag_s = max(_LAG_S_MIN, _LAG_CALLS_MIN * call_s)
        while lag_s < self.patience.agree_s:
            yield _Lag(older_s=lag_s, younger_s=-lag_s)
            yield _Lag(older_s=-lag_s, younger_s=lag_s)
            lag_s += step_s

    def _ends(self, key: BalanceKey, place: int, lag: _Lag) -> Allowed | None:
        """Return the ends of what a balance allows if it is so much older or younger than lists.

        None: lists were not watched for long enough to say.
        """
        balance, sums = self.balances[place], self._sums[key]
        # What lists before `first` showed is in it; what `last` did not show is not.
        if lag.lists:
            last = self._after[place] - lag.lists
            first = last
        else:
            in_until_s = balance.sent_s - lag.older_s
            out_from_s = balance.received_s + lag.younger_s
            first = bisect_right(self._lists, in_until_s, key=lambda reading: reading.received_s)
            last = bisect_left(self._lists, out_from_s, key=lambda reading: reading.sent_s)
        if not 0 <= last < len(self._lists):
            return None
        begin, end = bisect_left(sums.shown, first), bisect_right(sums.shown, last)
        base = sums.nets[begin] - balance.totals.get(key, 0)
        lowest = base + sums.losses[end] - sums.losses[begin]
        highest = base + sums.gains[end] - sums.gains[begin]
        is_back = self._comes_late(key) and not lag.is_any
        for shown_row in sums.late:
            is_made = shown_row.row.created <= balance.at_s + max(0, lag.younger_s) + 1
            is_out = shown_row.absent >= last and not (shown_row.is_late and is_made)
            is_out = shown_row.shown > last if is_back else is_out
            if shown_row.shown < first or not is_out:
                lowest += (
                    shown_row.row.net if shown_row.shown < first else min(0, shown_row.row.net)
                )
                highest += (
                    shown_row.row.net if shown_row.shown < first else max(0, shown_row.row.net)
                )
        return Allowed(lowest, highest)

    def _bounds(self, key: BalanceKey) -> tuple[Allowed | None, int]:
        """Return the bounds of what is not exact, and the last balance that they are of."""
        places, left = self._left(key)
        if self._contradictions[key] or self._is_listed_late(key, places) or left is None:
            return self._lagged(key)
        if left.single is None:
            return left, places[-1]
        # One value agrees with all, and so does another one if there was a lag.
        every = [intersection(self._ends(key, at, lag) for at in places)[0] for lag in self._lags()]
        return hull([left, *(allowed for allowed in every if allowed is not None)]), places[-1]

    def _lagged(self, key: BalanceKey) -> tuple[Allowed | None, int]:
        """Return what the balances allow, were all of them or all lists as late as may be."""
        lag = _Lag(older_s=self.patience.agree_s, younger_s=self.patience.agree_s)
        ends = {place: self._ends(key, place, lag) for place in range(len(self._after))}
        known = {place: allowed for place, allowed in ends.items() if allowed is not None}
        if not known:
            return None, len(self._after) - 1
        left, _ = intersection(known.values())
        return left or hull(list(known.values())), max(known)

    def _best(self, key: BalanceKey) -> int:
        """Return the earliest of the balances that leave the least in doubt."""
        places, _ = self._left(key)
        return min(places, key=lambda place: len(self.doubtful(key, place)))
