"""A Stripe without sockets, on a clock of its own: thousands of proofs in seconds.

Each row has the moment that it is made, listed and counted in the balance; a call takes its time
and reads the state in the middle of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from shared.balance_proof.balance_readings import Patience, Readings
from shared.balance_proof.listed_rows import (
    BalanceReading,
    ListedRow,
    ListReading,
)
from shared.balance_proof.reading_plan import plan
from shared.ledger.account import BalanceKey

USD: Final = ("payments", "usd")
_PAGE_ROWS: Final = 100
_TAIL_S: Final = 30
_BEGAN_S: Final = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """A row, and when it shows in lists and in the balance."""

    row: ListedRow
    made_s: float
    listed_s: float
    counted_s: float


@dataclass(slots=True)
class Simulated:
    """An account that trades from a minute before the first call on, until long after the last."""

    dice: Random
    call_s: float = 0.1
    calls_per_s: float = 4.0
    opening: int = 0
    now_s: float = _BEGAN_S
    arrivals: list[Arrival] = field(default_factory=list)
    calls: int = 0
    read_s: list[float] = field(default_factory=list)

    def trade(
        self,
        *,
        per_s: float,
        prices: Sequence[int],
        key: BalanceKey = USD,
        is_regular: bool = False,
        list_lag_s: float = 0.0,
        balance_lag_s: float = 0.0,
        late_share: float = 0.0,
        late_s: float = 0.0,
        back_share: float = 0.0,
        until_s: float = 100.0,
    ) -> None:
        """Make rows; `late_share` of them are listed up to `late_s` late.

        `back_share` are dated back by up to 7 s, as asynchronous captures are, and listed at once.
        """
        at_s = _BEGAN_S - _TAIL_S + self.dice.random() / per_s
        while at_s < _BEGAN_S + until_s:
            late = self.dice.random() < late_share
            own_lag_s = late_s * (1 + self.dice.random()) / 2 if late else 0.0
            row = ListedRow(
                id=f"txn_{len(self.arrivals):06}",
                key=key,
                net=self.dice.choice(prices),
                created=int(at_s - self._back_s(back_share)),
            )
            self.arrivals.append(
                Arrival(row, at_s, at_s + list_lag_s + own_lag_s, at_s + balance_lag_s)
            )
            at_s += 1 / per_s if is_regular else self.dice.expovariate(per_s)

    def sell(self, *, net: int, ago_s: float, balance_lag_s: float = 0.0) -> None:
        """Make one row, so long before the first call."""
        at_s = _BEGAN_S - ago_s
        row = ListedRow(id=f"txn_{len(self.arrivals):06}", key=USD, net=net, created=int(at_s))
        self.arrivals.append(Arrival(row, at_s, at_s, at_s + balance_lag_s))

    def _back_s(self, share: float) -> float:
        return self.dice.uniform(1, 7) if share and self.dice.random() < share else 0.0

    @property
    def lasted_s(self) -> float:
        """Return for how long has been read."""
        return self.now_s - _BEGAN_S

    def prove(self, patience: Patience | None = None) -> Readings:
        """Read as the plan says, and return what was read."""
        readings = Readings(patience or Patience())
        self.arrivals.sort(key=lambda arrival: (arrival.row.created, arrival.row.id), reverse=True)
        steps = plan(
            readings, calls_per_s=self.calls_per_s, dice=self.dice, clock=lambda: self.now_s
        )
        step = next(steps)
        while True:
            calls = self.calls
            if isinstance(step, float):
                self.now_s += step
            elif step == "balance":
                readings.take_balance(self._balance())
            else:
                readings.take_list(self._list(readings, is_whole=step == "tail"))
            try:
                step = steps.send(self.calls - calls)
            except StopIteration:
                return readings

    def truth(self, readings: Readings, place: int) -> int:
        """Return what the rows listed, as far as that balance had them, less it really were."""
        hidden = sum(
            arrival.row.net
            for arrival in self.arrivals
            if arrival.made_s <= self.read_s[place] and arrival.row.id not in readings.rows
        )
        return -self.opening - hidden

    def _call(self) -> float:
        """Take the time of a call; return the moment whose state it reads."""
        way_s = self.call_s / 2 * self.dice.uniform(0.9, 1.3)
        read_s = self.now_s + way_s
        self.now_s = read_s + self.call_s / 2 * self.dice.uniform(0.9, 1.3)
        self.calls += 1
        return read_s

    def _balance(self) -> BalanceReading:
        sent_s = self.now_s
        read_s = self._call()
        self.read_s.append(read_s)
        totals = {USD: self.opening}
        for arrival in self.arrivals:
            if arrival.counted_s <= read_s:
                totals[arrival.row.key] = totals.get(arrival.row.key, 0) + arrival.row.net
        return BalanceReading(totals, int(read_s), sent_s, self.now_s)

    def _list(self, readings: Readings, *, is_whole: bool) -> ListReading:
        sent_s = self.now_s
        rows: list[ListedRow] = []
        at_s = 0
        while True:
            read_s = self._call()
            at_s = at_s or int(read_s)
            known = {row.id for row in rows}
            below_s = rows[-1].created if rows else int(read_s)
            older = [
                arrival.row
                for arrival in self.arrivals
                if arrival.listed_s <= read_s and arrival.row.created <= below_s
            ]
            page = [row for row in older if row.id not in known]
            rows += page[:_PAGE_ROWS]
            has_more = len(page) > _PAGE_ROWS
            if not has_more or (not is_whole and readings.is_joined(rows[-1].created)):
                break
        whole_after_s = rows[-1].created if has_more else 0
        return ListReading(rows, whole_after_s, at_s, sent_s, self.now_s)
