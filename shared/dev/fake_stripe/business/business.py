"""A business's money over time from a seed: its history, then whatever it is told. PURE.

Promises: the same seed, account and last day of history give the same books, ids included, and the
same commands afterwards give the same future. Knows no clock: every command carries its time.
"""

from functools import partial
from random import Random
from typing import Final, assert_never

from shared.dev.fake_stripe.business import (
    payout_calendar,
    payout_commands,
    payouts,
    refunds_and_disputes,
    sales,
    treasury,
)
from shared.dev.fake_stripe.business.agenda import Agenda
from shared.dev.fake_stripe.business.books import EVENTS_KEPT_S, Books, Movement
from shared.dev.fake_stripe.business.commands import (
    BusinessCommand,
    GiveBack,
    Load,
    Pause,
    PayoutCommand,
    Post,
    Resume,
    Seed,
    Sell,
    SellExactly,
    Tick,
)
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.identifiers import Identifiers
from shared.dev.fake_stripe.business.objects import (
    ApplicationFee,
    BalanceTransaction,
    Fee,
    Payout,
    Transfer,
)
from shared.dev.fake_stripe.business.pricing import DAY_S
from shared.dev.fake_stripe.business.sales import Sale

_SALES_A_DAY: Final = (22, 27, 27, 28, 30, 20, 17)  # Monday first
_BILL_EVERY: Final = 250  # live sales: a fee and its tax that no webhook announces
_TOPUP_EVERY: Final = 90
_PAYOUT_EVERY: Final = 12
_OPENING_S: Final = 7 * 3_600
_CLOSING_S: Final = 23 * 3_600
_EPOCH_WEEKDAY: Final = 3  # 1970-01-01 was a Thursday

BusinessOutcome = Sale | BalanceTransaction | list[BalanceTransaction] | list[Payout] | None


class Business:
    """One account's business; `until` is the UTC midnight that ends its history.

    `is_varied` false is of books that were begun before the business made payouts of every kind.
    """

    def __init__(
        self,
        *,
        account_id: str,
        livemode: bool,
        seed: int,
        until: int,
        history_days: int,
        is_varied: bool = True,
    ) -> None:
        rng = Random(f"{seed}:{account_id}:{until}")
        books = Books(account_id=account_id, livemode=livemode, ids=Identifiers(rng))
        self.books = books
        self.paused = False
        since = until - history_days * DAY_S
        self._context = ScenarioContext(
            books=books, agenda=Agenda(), rng=rng, opened=since, is_varied=is_varied
        )
        self._trade(since=since, until=until)

    def due(self, now: int) -> bool:
        """Say whether a tick would do anything."""
        return not self.paused and self._context.agenda.due(now)

    @property
    def unsettled_count(self) -> int:
        """Count the charges whose asynchronous capture is still open."""
        return len(self._context.unsettled)

    @property
    def payout_interval(self) -> str:
        """Say how often the account's own currency is paid out."""
        return payouts.terms(self._context, "usd").interval

    def apply(self, command: BusinessCommand) -> BusinessOutcome:
        """Do one command, and first all that fell due before it."""
        if not self.paused and not isinstance(command, Resume):
            self._context.agenda.run_until(command.at)
        if isinstance(command, PayoutCommand):
            return payout_commands.do(command, context=self._context)
        outcome: BusinessOutcome = None
        match command:
            case Tick():
                pass
            case Sell():
                outcome = self._sell(command)
            case SellExactly():
                outcome = sales.sell_exactly(
                    command.at,
                    context=self._context,
                    amount=command.amount,
                    currency=command.currency,
                    deliver=command.deliver,
                    free_at_once=command.free_at_once,
                    settles_in=command.settles_in,
                    rate_ppm=command.rate_ppm,
                )
            case GiveBack():
                self._give_back(command)
            case Seed() | Post() | Load():
                outcome = self._write(command)
            case Pause():
                sales.capture_all(command.at, context=self._context)
                self.paused = True
            case Resume():
                self._context.agenda.resume(command.at)
                self.paused = False
            case _:
                assert_never(command)
        return outcome

    def _trade(self, *, since: int, until: int) -> None:
        """Live through the history, whose events were delivered as they happened."""
        context = self._context
        context.books.events_from = until - EVENTS_KEPT_S
        if since < until:  # without a history the account is empty, and moves only when told
            context.agenda.at(since + treasury.NIGHT_S, partial(treasury.nightly, context=context))
        for day in range(since, until, DAY_S):
            context.agenda.at(day, self._open_day)
        context.agenda.run_until(until - 1)
        context.books.live = True

    def _open_day(self, at: int) -> None:
        """Put down the day's sales."""
        context = self._context
        weekday = (at // DAY_S + _EPOCH_WEEKDAY) % 7
        count = _SALES_A_DAY[weekday] + context.rng.randint(-6, 6)
        for _ in range(count):
            when = at + context.rng.randrange(_OPENING_S, _CLOSING_S)
            context.agenda.at(when, self._sell_then)

    def _sell_then(self, at: int) -> None:
        sales.sell(at, context=self._context, live=False)

    def _sell(self, command: Sell) -> Sale:
        context = self._context
        sale = sales.sell(command.at, context=context, live=True)
        if context.sold_count % _BILL_EVERY == 0:
            amount = context.rng.randint(20, 400)
            treasury.bill(command.at, context=context, amount=amount, what="Radar for Fraud Teams")
        if context.sold_count % _TOPUP_EVERY == 0:
            treasury.top_up(command.at, context=context, live=True)
        if context.is_varied and context.sold_count % _PAYOUT_EVERY == 0:
            payout_calendar.live_payout(command.at, context=context)
        return sale

    def _seed(self, command: Seed) -> list[BalanceTransaction]:
        offer = sales.PAYMENT if command.payments else sales.CARD
        rows = []
        for index in range(command.count):
            at = command.at - command.span_s + command.span_s * (index + 1) // command.count
            amount = 500 + index % 90_000
            charge, row = sales.make_charge(at, context=self._context, offer=offer, amount=amount)
            rows.append(row)
            if command.announce:
                self.books.announce("charge.succeeded", charge, at=at)
        return rows

    def _give_back(self, command: GiveBack) -> None:
        refunds_and_disputes.refund_charge(
            command.at,
            context=self._context,
            charge_id=command.charge,
            amount=command.amount,
            live=True,
            rate_ppm=command.rate_ppm,
        )

    def _write(self, command: Seed | Post | Load) -> BalanceTransaction | list[BalanceTransaction]:
        if isinstance(command, Seed):
            return self._seed(command)
        if isinstance(command, Post):
            return self._post(command)
        self.books.loaded.update((each["id"], each) for each in command.objects)
        return [self.books.load(row, now=command.at) for row in command.rows]

    def _post(self, command: Post) -> BalanceTransaction:
        """Post a row as it was asked for, with its source where that is an object we know."""
        books = self._context.books
        prefix = {"transfer": "tr_1", "application_fee": "fee_1"}.get(command.type)
        source = command.source or (books.ids.new(prefix) if prefix else None)
        row = books.post(
            Movement(
                amount=command.amount,
                currency=command.currency,
                type=command.type,
                reporting_category=command.reporting_category,
                source=source,
                created=command.created,
                available_on=command.available_on,
                description=None,
                fees=tuple(Fee(amount, kind, kind) for amount, kind in command.fees),
                balance_type=command.balance_type,
            ),
            now=command.at,
        )
        if prefix and source and not command.source:
            self._announce_source(row, source=source)
        return row

    def _announce_source(self, row: BalanceTransaction, *, source: str) -> None:
        books = self._context.books
        sequence = books.next_sequence()
        if row.type == "transfer":
            transfer = Transfer(
                id=source,
                sequence=sequence,
                created=row.created,
                amount=-row.amount,
                currency=row.currency,
                destination="acct_1FakeConnected00000",
                balance_transaction=row.id,
            )
            books.put(transfer)
            books.announce("transfer.created", transfer, at=row.created)
            return
        fee = ApplicationFee(
            id=source,
            sequence=sequence,
            created=row.created,
            amount=row.amount,
            currency=row.currency,
            account="acct_1FakeConnected00000",
            charge=books.ids.new("ch_3"),
            balance_transaction=row.id,
        )
        books.put(fee)
        books.announce("application_fee.created", fee, at=row.created)
