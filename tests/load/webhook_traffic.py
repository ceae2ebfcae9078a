"""What flows through the bench: a busy shop's charges, in the shapes that Stripe gives them.

Promises the same rows for the same number, so that two processes can measure the same rows.
"""

import itertools
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import msgspec

from shared.dev.fake_stripe.api import objects_json
from shared.dev.fake_stripe.business.business import Business
from shared.dev.fake_stripe.business.commands import Seed
from shared.dev.fake_stripe.business.pricing import midnight
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.batch import Headers

ACCOUNT = "acct_1TieoutBench0001"
_STRIPE_VERSION = "2026-10-28.endive"
_CHARGES_A_DAY = 5_000
_DAY_S = 86_400
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
    """Yield `count` charges of three postings each (net, sale, one fee), a day after a day."""
    return islice(_three_postings_each(), count)


def _three_postings_each() -> Iterator[dict[str, Any]]:
    for day in itertools.count(1):
        at = _FIRST_DAY_S + day * _DAY_S
        business = Business(
            account_id=ACCOUNT, livemode=False, seed=day, until=midnight(at), history_days=0
        )
        business.apply(
            Seed(at=at, count=_CHARGES_A_DAY, span_s=_DAY_S, payments=False, announce=False)
        )
        for row in business.books.rows:
            written = objects_json.balance_transaction(row, now=at)
            if len(written["fee_details"]) == 1:  # some have a tax or an application fee as well
                yield written


def message(row: dict[str, Any]) -> tuple[bytes, bytes, Headers]:
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
