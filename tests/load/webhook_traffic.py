"""What flows through the bench: a busy shop's charges, in the shapes that Stripe gives them.

Promises the same rows for the same number, so that two processes can measure the same rows.
"""

import itertools
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.business import refunds_and_disputes, sales
from shared.dev.fake_stripe.business.agenda import Agenda
from shared.dev.fake_stripe.business.books import Books
from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import Seed
from shared.dev.fake_stripe.business.context import ScenarioContext
from shared.dev.fake_stripe.business.identifiers import Identifiers
from shared.dev.fake_stripe.business.pricing import midnight
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.batch import Headers

if TYPE_CHECKING:
    from shared.dev.fake_stripe.business.objects import Charge

# The key, value and headers with which a row is on its topic.
Row: TypeAlias = tuple[bytes, bytes, Headers]

ACCOUNT = "acct_1TieoutBench0001"
_STRIPE_VERSION = "2026-10-28.endive"
_CHARGES_A_DAY = 5_000
_DAY_S = 86_400
_EXCHANGED = next(offer for offer in sales.OFFERS if offer.rate_ppm == sales.EUR_USD_PPM)
# Eleven of a hundred charges are exchanged, and 65 of a thousand refunded.
_WEIGHTS = (11, 89)
_REFUNDED_PERMILLE = 65
_SALES_UNTIL_REFUND = 200
# Midnight UTC of 1 January 2025: the rows must not depend on the day they are made, nor come after
# it, for what was created after it was read is no row of Stripe's.
_FIRST_DAY_S = 1_735_689_600


def event_bodies(count: int) -> Sequence[bytes]:
    """Return `count` charge.succeeded events as Stripe would deliver them now, about 3.4 KB."""
    now = int(time.time())
    business = Business(
        account_id=ACCOUNT, livemode=False, seed=now, until=midnight(now), history_days=0
    )
    business.apply(Seed(at=now, count=count, span_s=600, payments=False, announce=True))
    return [
        msgspec.json.format(
            msgspec.json.encode(
                objects_json.event(
                    event, livemode=False, connected_account=None, pending_webhooks=1
                )
            ),
            indent=2,
        )
        for event in business.books.outbox
    ]


def balance_transactions(count: int) -> Iterator[dict[str, Any]]:
    """Yield `count` charges and their refunds, a day after a day, their sources expanded.

    A charge has three postings (net, sale, one fee), a refund two. As many are refunded and are
    exchanged from euros as of the fake Stripe's charges, so some of the refunds were exchanged too.
    """
    return islice(_charges_and_refunds(), count)


def _charges_and_refunds() -> Iterator[dict[str, Any]]:
    for day in itertools.count(1):
        at = _FIRST_DAY_S + day * _DAY_S
        rng = Random(day)
        books = Books(account_id=ACCOUNT, livemode=False, ids=Identifiers(rng))
        _trade(ScenarioContext(books=books, agenda=Agenda(), rng=rng), at=at)
        for row in books.posted:
            written = objects_json.balance_transaction(row, now=at + _DAY_S)
            if len(written["fee_details"]) <= 1:  # some have a tax or an application fee as well
                assert row.source is not None, "a charge or a refund"
                source = books.objects[row.source]
                yield written | {
                    "source": objects_json.stripe_object(source, livemode=False, now=at)
                }


def _trade(context: ScenarioContext, *, at: int) -> None:
    """Sell all day long, and refund some of it some sales later."""
    refunded: dict[int, Charge] = {}
    for number in range(_CHARGES_A_DAY):
        now = at + _DAY_S * number // _CHARGES_A_DAY
        (offer,) = context.rng.choices((_EXCHANGED, sales.CARD), weights=_WEIGHTS)
        amount = 500 + number
        charge, _row = sales.make_charge(now, context=context, offer=offer, amount=amount)
        if context.rng.randrange(1_000) < _REFUNDED_PERMILLE:
            refunded[number + _SALES_UNTIL_REFUND] = charge
        if (due := refunded.get(number)) is not None:
            refunds_and_disputes.refund_charge(
                now, context=context, charge_id=due.id, amount=due.amount, live=True
            )


def message(row: dict[str, Any]) -> Row:
    """Return the key, value and headers with which a row is on its topic."""
    return balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            row,
            account=StripeAccount(ACCOUNT, livemode=False),
            origin="backfill",
            fetched_at=datetime.now(UTC),
        ),
        stripe_version=_STRIPE_VERSION,
    )
