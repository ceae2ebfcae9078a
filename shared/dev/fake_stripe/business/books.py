"""One account's books: what Stripe holds of it, indexed the way Stripe lets one ask. PURE.

Promises: the balance is the sum of every row from the moment it is posted; an index serves each
filter, so a page of any filter is a bisection; events hold the object as it was. Never decides what
the business does, and never reads a clock.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from shared.dev.fake_stripe.business.identifiers import Identifiers
from shared.dev.fake_stripe.business.objects import (
    BalanceTransaction,
    Charge,
    Dispute,
    Event,
    Fee,
    PreviousValue,
    Refund,
    StatedBalance,
    StripeObject,
    Topup,
)
from shared.dev.fake_stripe.business.ordered_list import OrderedList
from shared.dev.fake_stripe.business.pricing import DAY_S

EVENTS_KEPT_S: Final = 30 * DAY_S
Held = tuple[str, str]  # currency, balance type
Previous = Mapping[str, PreviousValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What a scenario says of a balance transaction; the books add id and place."""

    amount: int
    currency: str
    type: str
    reporting_category: str
    source: str | None
    created: int
    available_on: int
    description: str | None = None
    fees: tuple[Fee, ...] = ()
    rate_ppm: int | None = None
    balance_type: str = "payments"


@dataclass(slots=True)
class _Total:
    """The sum of a balance, and of what becomes free at each moment."""

    net: int = 0
    by_available_on: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))


class Books:
    """The state of one account."""

    def __init__(self, *, account_id: str, livemode: bool, ids: Identifiers) -> None:
        self.account_id = account_id
        self.livemode = livemode
        self.ids = ids
        self.rows: OrderedList[BalanceTransaction] = OrderedList()
        self.posted: list[BalanceTransaction] = []  # as `rows`, in the order of posting
        self.rows_by_id: dict[str, BalanceTransaction] = {}
        self.rows_by_type: defaultdict[str, OrderedList[BalanceTransaction]] = defaultdict(
            OrderedList
        )
        self.rows_by_currency: defaultdict[str, OrderedList[BalanceTransaction]] = defaultdict(
            OrderedList
        )
        self.rows_by_source: dict[str, tuple[BalanceTransaction, ...]] = {}
        self.rows_by_payout: dict[str, OrderedList[BalanceTransaction]] = {}
        self.payout_of: dict[str, str] = {}
        self.objects: dict[str, StripeObject] = {}
        self.loaded: dict[str, dict[str, Any]] = {}  # objects served as they were written
        self.objects_by_type: defaultdict[type[StripeObject], OrderedList[StripeObject]] = (
            defaultdict(OrderedList)
        )
        self.refunds_of: defaultdict[str, list[str]] = defaultdict(list)
        self.events: OrderedList[Event] = OrderedList()
        self.events_by_id: dict[str, Event] = {}
        self.unpaid: defaultdict[str, list[BalanceTransaction]] = defaultdict(list)
        self.outbox: list[Event] = []
        self.live = False  # until history has been written: its events were delivered long ago
        self.events_from = 0  # Stripe lists the events of the last 30 days only
        self.visible_late_s = 0.0
        self._listed_to = 0  # the last row that lists show whatever its lateness
        self._totals: defaultdict[Held, _Total] = defaultdict(_Total)
        self._sequence = 0

    def next_sequence(self) -> int:
        """Give the next place among objects of one second."""
        self._sequence += 1
        return self._sequence

    def post(self, movement: Movement, *, now: int) -> BalanceTransaction:
        """Write a balance transaction; lists show it from `now` plus the lateness set."""
        sequence = self.next_sequence()
        row = BalanceTransaction(
            id=self.ids.new("txn_3"),
            sequence=sequence,
            created=movement.created,
            available_on=movement.available_on,
            amount=movement.amount,
            currency=movement.currency,
            type=movement.type,
            reporting_category=movement.reporting_category,
            source=movement.source,
            description=movement.description,
            fees=movement.fees,
            rate_ppm=movement.rate_ppm,
            balance_type=movement.balance_type,
            listed_at=now + _lateness_s(self.visible_late_s, sequence) if self.live else 0.0,
        )
        return self._enter(row)

    def load(self, verbatim: dict[str, Any], *, now: int) -> BalanceTransaction:
        """Enter a balance transaction that is to be served just as it is written."""
        sequence = self.next_sequence()
        indexed = ("id", "created", "available_on", "amount", "currency", "type", "source")
        return self._enter(
            BalanceTransaction(
                **{name: verbatim[name] for name in indexed},
                sequence=sequence,
                reporting_category=verbatim["reporting_category"],
                balance_type=verbatim["balance_type"],
                description=None,
                listed_at=now + _lateness_s(self.visible_late_s, sequence) if self.live else 0.0,
                verbatim=verbatim,
            )
        )

    def _enter(self, row: BalanceTransaction) -> BalanceTransaction:
        self._index(row)
        total = self._totals[row.currency, row.balance_type]
        total.net += row.net
        total.by_available_on[row.available_on] += row.net
        if row.balance_type == "payments":
            self.unpaid[row.currency].append(row)
        return row

    def is_listed(self, row: BalanceTransaction, *, now: float) -> bool:
        """Say whether lists show the row."""
        return row.listed_at <= now or row.sequence <= self._listed_to

    def list_late_rows(self) -> None:
        """Let lists show every row that there is by now."""
        self._listed_to = self._sequence

    def put(self, stripe_object: StripeObject) -> None:
        """Keep an object, or the newer version of it."""
        if stripe_object.id not in self.objects:
            self.objects_by_type[type(stripe_object)].add(stripe_object)
            if isinstance(stripe_object, Refund):
                self.refunds_of[stripe_object.charge].append(stripe_object.id)
        self.objects[stripe_object.id] = stripe_object

    def announce(
        self,
        event_type: str,
        about: StripeObject | StatedBalance,
        *,
        at: int,
        previous: Previous | None = None,
        deliver: bool = True,
    ) -> Event:
        """Make an event of what just happened; it is sent when the account is live."""
        event = Event(
            id=self.ids.new("evt_3"),
            sequence=self.next_sequence(),
            created=at,
            type=event_type,
            about=about,
            previous=None if previous is None else tuple(previous.items()),
            carries=_carried(about),
            awaits=_awaits(about),
            request=self.ids.new("req_") if event_type == "refund.created" else None,
        )
        if at >= self.events_from:
            self.events.add(event)
            self.events_by_id[event.id] = event
        if self.live and deliver:
            self.outbox.append(event)
        return event

    def assign(self, rows: list[BalanceTransaction], payout_id: str) -> None:
        """Say which automatic payout paid the rows out."""
        members = self.rows_by_payout.setdefault(payout_id, OrderedList())
        for row in rows:
            members.add(row)
            self.payout_of[row.id] = payout_id

    def reading(
        self, now: float, balance_type: str = "payments", *, posted: int | None = None
    ) -> StatedBalance:
        """Read (available, pending) of a balance type at `now`, every currency it has held.

        `posted` is of how many rows, in the order in which they were posted; None: of all.
        """
        available: list[tuple[str, int]] = []
        pending: list[tuple[str, int]] = []
        unseen = [] if posted is None else self.posted[posted:]
        for (currency, kind), total in sorted(self._totals.items()):
            if kind == balance_type:
                own = [
                    row for row in unseen if (row.currency, row.balance_type) == (currency, kind)
                ]
                later = sum(net for at, net in total.by_available_on.items() if at > now)
                later -= sum(row.net for row in own if row.available_on > now)
                net = total.net - sum(row.net for row in own)
                available.append((currency, net - later))
                pending.append((currency, later))
        return StatedBalance(available=tuple(available), pending=tuple(pending))

    def balance_types(self) -> list[str]:
        """Name the balance types that have held money."""
        return sorted({kind for _, kind in self._totals})

    def _index(self, row: BalanceTransaction) -> None:
        self.rows.add(row)
        self.posted.append(row)
        self.rows_by_id[row.id] = row
        self.rows_by_type[row.type].add(row)
        self.rows_by_currency[row.currency].add(row)
        if row.source is not None:
            # Nearly every source has one row: a tuple costs a fifth of a list of our own.
            self.rows_by_source[row.source] = (*self.rows_by_source.get(row.source, ()), row)


def _lateness_s(most_s: float, sequence: int) -> float:
    """Spread lateness over the upper half of `most_s`, so that rows appear out of order."""
    return most_s * (1 + sequence * 7919 % 1000 / 1000) / 2


def _carried(about: StripeObject | StatedBalance) -> tuple[str, ...]:
    if isinstance(about, Dispute):
        return tuple(row.id for row in about.balance_transactions)
    names = (
        getattr(about, "balance_transaction", None),
        getattr(about, "failure_balance_transaction", None),
    )
    return tuple(name for name in names if name is not None)


def _awaits(about: StripeObject | StatedBalance) -> bool:
    return isinstance(about, Charge | Refund | Topup) and about.balance_transaction is None
