"""Queued objects that cost a call each: those without a balance transaction yet, and rereads.

An event may name a charge, refund or payout whose balance transaction is yet to come: the object is
retrieved, and the balance transactions that it names are queued, to be listed with all the others.
A reread retrieves a balance transaction of which a copy differs from its entry.

Promises that what Stripe says of an object that names none decides what follows (wait_rules.py);
that a discrepancy which was opened for an object is resolved when its wait is over; that however
many such rows there are, a list waits for a few of their calls at most; and that a kind of object
for which Stripe gives no answer is paused, so that the others have their turn. Asks for nothing
while balance transactions that were queued before are under way: after an outage a few lists settle
most of it. Publishes nothing.
"""

import asyncio
import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.ledger_writer.presentments import presentment_columns
from services.ledger_writer.resolution.resolution_queue import (
    OutageBackoff,
    ResolutionQueue,
    StripeAnswer,
    gather_all,
    report_discrepancy,
)
from services.ledger_writer.resolution.resolution_rounds import ResolutionTask
from shared.errors import Recoverable, Unprocessable
from shared.ledger import balance_transaction
from shared.ledger.balance_transaction import (
    MalformedBalanceTransaction,
    fingerprint,
    parse_balance_transaction,
)
from shared.ledger.money import CURRENCY, INT64_MAX
from shared.messages.balance_transaction import narrow_row, of_stripe
from shared.postgres.intake import rereads, resolution_queue
from shared.postgres.journal import presentments
from shared.stripe_api.client import (
    OUTAGES,
    Stripe,
    StripeDenied,
    StripeNotFound,
    StripeProtocolError,
    StripeUnavailable,
)
from shared.stripe_api.errors import StripeForbidden
from shared.stripe_api.money_state import SAYS, money_state
from shared.stripe_api.references import find_transactions
from shared.telemetry import log
from shared.telemetry.metrics import WANTED_RESOLVED

# Their calls stand before the next list's in the account's budget.
_AT_ONCE_MAX = 4
# How long an object waits for the entry of what was just published: it may be its own.
_PATIENCE_S = 2.0
# How soon a discrepancy is resolved once its wait is over.
_RESOLVE_EVERY_S = 1.0
# What a discrepancy states of a row of which no entry can be made.
_STATED = (
    "id",
    "amount",
    "fee",
    "fee_details",
    "net",
    "currency",
    "type",
    "reporting_category",
    "balance_type",
    "created",
    "available_on",
    "source",
    "entry_id",
)

logger = log.get()


def object_task(*, queue: ResolutionQueue, stripe: Stripe) -> ResolutionTask:
    """Return the task of resolving one account's queued objects."""
    resolver = _ObjectResolver(queue=queue, stripe=stripe, outages=OutageBackoff(queue))
    return ResolutionTask(
        kind="ask", account=queue.account, asks_for="objects", round=resolver.round
    )


@dataclass(slots=True)
class _ObjectResolver:
    queue: ResolutionQueue
    stripe: Stripe
    outages: OutageBackoff
    # By the loop's clock: when the waits that are over were looked for last.
    looked_at: float = -math.inf

    async def round(self) -> int:
        """Ask Stripe for some of what is due now; return how many rows that was."""
        await self._resolve_awaited()
        due = await resolution_queue.fetch_due_objects(
            self.queue.pool,
            account=self.queue.account,
            rows_max=_AT_ONCE_MAX,
            patience_s=_PATIENCE_S,
        )
        unanswered: dict[str, Recoverable] = {}
        await gather_all(self._ask(row, unanswered) for row in due)
        for kind, error in unanswered.items():
            ids = await self.queue.due_of_kind(kind)
            await self.outages.pause(kind, ids, error=error)
        return len(due)

    async def _resolve_awaited(self) -> None:
        """Resolve the discrepancies of waits that are over, however much there is to ask."""
        now = asyncio.get_running_loop().time()
        if now >= self.looked_at + _RESOLVE_EVERY_S:
            self.looked_at = now
            await self.queue.resolve_awaited()

    async def _ask(
        self, row: resolution_queue.QueuedObject, unanswered: dict[str, Recoverable]
    ) -> None:
        """Ask for one row; what Stripe refuses, or answers unreadably, concerns that row alone."""
        try:
            await (self._reread(row) if row.reread else self._resolve(row))
        except OUTAGES as error:
            unanswered[row.kind] = error
            return
        except StripeNotFound as error:
            await self.queue.apply([row], StripeAnswer("missing", str(error)))
        except (StripeUnavailable, StripeDenied, StripeProtocolError, Unprocessable) as error:
            await self.queue.apply([row], StripeAnswer("unanswered", str(error)))
        self.outages.end(row.kind)

    async def _resolve(self, row: resolution_queue.QueuedObject) -> None:
        """Queue every balance transaction that an object names, or apply why it names none."""
        stripe_object = await self._retrieve(row)
        named = find_transactions(stripe_object)
        if named:
            await self.queue.hand_on(row, named)
        else:
            await self.queue.apply([row], answer_of(row.kind, stripe_object))
        if row.hinted_at is not None:
            WANTED_RESOLVED.labels(how="hint").inc()

    async def _retrieve(self, row: resolution_queue.QueuedObject) -> Mapping[str, Any]:
        """Read an object; a refund with its charge, by which alone one without money is known."""
        if row.kind != "refund":
            return await self.stripe.retrieve(row.kind, row.object_id)
        try:
            return await self.stripe.retrieve(row.kind, row.object_id, "charge")
        except StripeForbidden:
            # The key may not read charges.
            return await self.stripe.retrieve(row.kind, row.object_id)

    async def _reread(self, row: resolution_queue.QueuedObject) -> None:
        """Compare what Stripe says now with the entry of which a copy said something else.

        What it shows of an exchange is kept, for which alone it may be asked (exchange_upkeep.py).
        """
        fresh = None
        with suppress(StripeNotFound):
            raw, read_at = await self.stripe.retrieve_dated_balance_transaction(row.object_id)
            await self._keep_presentment(raw, read_at)
            fresh = fresh_read(raw)
        settled = await rereads.settle_reread(
            self.queue.pool,
            account=self.queue.account,
            object_id=row.object_id,
            fresh=fresh,
        )
        if settled.line is not None:
            report_discrepancy(settled.outcome, settled.line)
        elif settled.outcome == "confirmed" and not await presentments.was_asked(
            self.queue.pool, issuer=self.queue.account.issuer, external_id=row.object_id
        ):
            # Nothing is wrong with the books; but somebody writes to the topic what Stripe denies.
            logger.warning(
                "balance_transaction.copy_refuted",
                **self.queue.account.log_fields,
                object_id=row.object_id,
            )

    async def _keep_presentment(self, raw: Mapping[str, Any], read_at: datetime) -> None:
        message = of_stripe(raw, account=self.queue.account, origin="webhook", fetched_at=read_at)
        with suppress(MalformedBalanceTransaction):
            transaction = parse_balance_transaction(raw)
            columns = presentment_columns([(message, transaction, fingerprint(transaction))])
            if columns.external_id:
                await presentments.save(self.queue.pool, columns)


def answer_of(kind: str, stripe_object: Mapping[str, Any]) -> StripeAnswer:
    """Return what an object that names no balance transaction says of its money."""
    state = money_state(kind, stripe_object)
    if state is not None:
        return StripeAnswer(
            state.said, state.reason, expected=_expected_object(kind, stripe_object)
        )
    if kind in SAYS:
        reason = f"{kind} in a status that is not known, without a balance transaction"
        return StripeAnswer("coming", reason, expected=_expected_object(kind, stripe_object))
    return StripeAnswer("nothing", f"the {kind} names no balance transaction")


def _expected_object(kind: str, stripe_object: Mapping[str, Any]) -> Mapping[str, object]:
    """Return an object as the expected side of a discrepancy; the amount is the object's own."""
    amount, currency, created = (
        stripe_object.get(name) for name in ("amount", "currency", "created")
    )
    return {
        "id": stripe_object.get("id"),
        "type": kind,
        "amount": amount if type(amount) is int and abs(amount) <= INT64_MAX else None,
        "currency": currency
        if isinstance(currency, str) and CURRENCY.fullmatch(currency)
        else None,
        "created": created if type(created) is int else None,
    }


def fresh_read(raw: Mapping[str, Any]) -> rereads.RereadRow:
    """Return what Stripe says of a balance transaction, as a discrepancy states it."""
    try:
        transaction = parse_balance_transaction(raw)
    except MalformedBalanceTransaction:
        fields = narrow_row(raw)
        side = {name: fields.get(name) for name in _STATED}
        source = side["source"]
        side["source"] = source.get("id") if isinstance(source, Mapping) else source
        return rereads.RereadRow(side=side, fingerprint=None, created=None, available_on=None)
    return rereads.RereadRow(
        side=balance_transaction.stated_fields(transaction),
        fingerprint=fingerprint(transaction),
        created=transaction.created,
        available_on=transaction.available_on,
    )
