"""Wanted rows that cost a call each: objects that are yet to name their money, and second looks.

Promises that what an object names becomes wanted, to be read in bulk with all the rest; that what
Stripe says of one that names nothing has a consequence (wait_rules.py), and that a discrepancy
which was opened for it is resolved when its wait is over; that however many such rows there are, a
list waits for a few of their calls at most; and that a kind of object that nobody answers for is
held, so that the others have their turn. Asks for nothing while balance transactions that were
wanted before are on their way: after an outage a few lists settle most of it. Publishes nothing.
"""

import asyncio
import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from services.ledger_writer.references import transactions
from services.ledger_writer.resolution import wait_rules
from services.ledger_writer.resolution.resolution_queue import (
    Answer,
    OutageBackoff,
    ResolutionQueue,
    gather_all,
    say_found,
)
from services.ledger_writer.resolution.resolution_rounds import Task
from shared.errors import Recoverable, Unprocessable
from shared.ledger import balance_transaction
from shared.ledger.balance_transaction import MalformedBalanceTransaction, fingerprint, parse
from shared.ledger.money import CURRENCY, INT64_MAX
from shared.messages.balance_transaction import narrowed
from shared.postgres.intake import rereads, resolution_queue
from shared.stripe_api.client import (
    OUTAGES,
    Stripe,
    StripeDenied,
    StripeNotFound,
    StripeProtocolError,
    StripeUnavailable,
)
from shared.stripe_api.errors import StripeForbidden
from shared.telemetry import log
from shared.telemetry.metrics import WANTED_RESOLVED

# Their calls stand before the next list's in the account's budget.
_AT_ONCE_MAX = 4
# How long an object waits for the entry of what was just published: it may be its own.
_PATIENCE_S = 2.0
# How soon a discrepancy is resolved once its wait is over.
_RESOLVE_EVERY_S = 1.0
# Of what no entry can be made of, what a discrepancy states all the same.
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


def ask(*, waitlist: ResolutionQueue, stripe: Stripe) -> Task:
    """Return the task of asking for one account's objects."""
    asker = _ObjectResolver(waitlist=waitlist, stripe=stripe, outages=OutageBackoff(waitlist))
    return Task(kind="ask", account=waitlist.account, asks_for="objects", round=asker.round)


@dataclass(slots=True)
class _ObjectResolver:
    waitlist: ResolutionQueue
    stripe: Stripe
    outages: OutageBackoff
    # By the loop's clock: when the waits that are over were looked for last.
    looked_at: float = -math.inf

    async def round(self) -> int:
        """Ask Stripe for some of what is due now; return how many rows that was."""
        await self._resolve_awaited()
        due = await resolution_queue.fetch_due_objects(
            self.waitlist.pool,
            stripe_account=self.waitlist.account.id,
            livemode=self.waitlist.account.livemode,
            rows_max=_AT_ONCE_MAX,
            patience_s=_PATIENCE_S,
        )
        unanswered: dict[str, Recoverable] = {}
        await gather_all(self._ask(row, unanswered) for row in due)
        for kind, error in unanswered.items():
            ids = await self.waitlist.due_of_kind(kind)
            await self.outages.hold(kind, ids, error=error)
        return len(due)

    async def _resolve_awaited(self) -> None:
        """Resolve the discrepancies of waits that are over, however much there is to ask."""
        now = asyncio.get_running_loop().time()
        if now >= self.looked_at + _RESOLVE_EVERY_S:
            self.looked_at = now
            await self.waitlist.resolve_awaited()

    async def _ask(
        self, row: resolution_queue.QueuedObject, unanswered: dict[str, Recoverable]
    ) -> None:
        """Ask for one row; what Stripe refuses of it, or says nonsense about, is its own matter."""
        try:
            await (self._reread(row) if row.reread else self._object(row))
        except OUTAGES as error:
            unanswered[row.kind] = error
            return
        except StripeNotFound as error:
            await self.waitlist.take([row], Answer("missing", str(error)))
        except (StripeUnavailable, StripeDenied, StripeProtocolError, Unprocessable) as error:
            await self.waitlist.take([row], Answer("unanswered", str(error)))
        self.outages.end(row.kind)

    async def _object(self, row: resolution_queue.QueuedObject) -> None:
        """Want every balance transaction that an object names, or take in why it names none."""
        found = await self._retrieve(row)
        named = transactions(found)
        if named:
            await self.waitlist.hand_on(row, named)
        else:
            await self.waitlist.take([row], answer_of(row.kind, found))
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
        """Hold a fresh read against the entry of which a copy said something else."""
        fresh = None
        with suppress(StripeNotFound):
            fresh = stated(await self.stripe.retrieve_balance_transaction(row.object_id))
        settled = await rereads.settle_reread(
            self.waitlist.pool,
            stripe_account=self.waitlist.account.id,
            livemode=self.waitlist.account.livemode,
            object_id=row.object_id,
            fresh=fresh,
        )
        if settled.line is not None:
            say_found(settled.outcome, settled.line)
        elif settled.outcome == "confirmed":
            # Nothing is wrong with the books; but somebody writes to the topic what Stripe denies.
            logger.warning(
                "balance_transaction.copy_refuted",
                stripe_account=self.waitlist.account.id,
                livemode=self.waitlist.account.livemode,
                object_id=row.object_id,
            )


def answer_of(kind: str, found: Mapping[str, Any]) -> Answer:
    """Return what an object that names no balance transaction says of its money."""
    state = wait_rules.state(kind, found)
    if state is not None:
        return Answer(state.said, state.reason, expected=_object_stated(kind, found))
    if kind in wait_rules.SAYS:
        reason = f"{kind} in a status that is not known, without a balance transaction"
        return Answer("coming", reason, expected=_object_stated(kind, found))
    return Answer("nothing", f"the {kind} names no balance transaction")


def _object_stated(kind: str, found: Mapping[str, Any]) -> Mapping[str, object]:
    """Return an object as the expected side of a discrepancy; the amount is the object's own."""
    amount, currency, created = (found.get(name) for name in ("amount", "currency", "created"))
    return {
        "id": found.get("id"),
        "type": kind,
        "amount": amount if type(amount) is int and abs(amount) <= INT64_MAX else None,
        "currency": currency
        if isinstance(currency, str) and CURRENCY.fullmatch(currency)
        else None,
        "created": created if type(created) is int else None,
    }


def stated(raw: Mapping[str, Any]) -> rereads.RereadRow:
    """Return what Stripe says of a balance transaction, as a discrepancy states it."""
    try:
        transaction = parse(raw)
    except MalformedBalanceTransaction:
        kept = narrowed(raw)
        side = {name: kept.get(name) for name in _STATED}
        source = side["source"]
        side["source"] = source.get("id") if isinstance(source, Mapping) else source
        return rereads.RereadRow(side=side, fingerprint=None, created=None, available_on=None)
    return rereads.RereadRow(
        side=balance_transaction.stated(transaction),
        fingerprint=fingerprint(transaction),
        created=transaction.created,
        available_on=transaction.available_on,
    )
