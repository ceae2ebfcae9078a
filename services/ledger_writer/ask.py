"""Wanted rows that cost a call each: objects that are yet to name their money, and second looks.

Promises that what an object names becomes wanted, to be read in bulk with all the rest; that a hint
is let go once Stripe was asked since it came, or refused it again and again; that however many such
rows there are, a list waits for a few of their calls at most; and that a kind of object that nobody
answers for is held, so that the others have their turn. Asks for nothing while balance transactions
that were wanted before are on their way: after an outage a few lists settle most of it. Publishes
nothing.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from services.ledger_writer.references import TRANSACTION, Reference, references
from services.ledger_writer.waitlist import Outages, Waitlist, all_of, lead
from shared import log
from shared.events.balance_transaction import narrowed
from shared.ledger.balance_transaction import MalformedBalanceTransaction, fingerprint, parse
from shared.ledger.outcome import Recoverable, Unprocessable
from shared.metrics import DISCREPANCIES_FOUND, WANTED_RESOLVED
from shared.postgres import hints, wanted
from shared.stripe_api.client import (
    OUTAGES,
    Stripe,
    StripeDenied,
    StripeGarbage,
    StripeNotFound,
    StripeUnavailable,
)

# Their calls stand before the next list's in the account's budget.
_AT_ONCE_MAX = 4
_LOOK_EVERY_S = 0.25
# How long an object waits for the entry of what was just published: it may be its own.
_PATIENCE_S = 2.0
# About twenty minutes of backing off; then its money is the reconciler's to find.
_HINT_ATTEMPTS_MAX = 8
# Of what Stripe says by id, what a discrepancy states of either side.
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
)

logger = log.get()


async def ask(*, database_url: str, waitlist: Waitlist, stripe: Stripe) -> None:
    """Ask for one account's objects, for ever, while no other process does."""
    asker = _Asker(waitlist=waitlist, stripe=stripe, outages=Outages(waitlist))
    await lead(
        "ask",
        asker.round,
        account=waitlist.account,
        database_url=database_url,
        look_every_s=_LOOK_EVERY_S,
    )


@dataclass(frozen=True, slots=True)
class _Asker:
    waitlist: Waitlist
    stripe: Stripe
    outages: Outages

    async def round(self) -> int:
        """Ask Stripe for some of what is due now; return how many rows that was."""
        due = await wanted.due_alone(
            self.waitlist.pool,
            stripe_account=self.waitlist.account.id,
            livemode=self.waitlist.account.livemode,
            rows_max=_AT_ONCE_MAX,
            patience_s=_PATIENCE_S,
        )
        unanswered: dict[str, Recoverable] = {}
        await all_of(self._ask(row, unanswered) for row in due)
        for kind, error in unanswered.items():
            ids = await self.waitlist.due_of_kind(kind)
            await self.outages.hold(kind, ids, error=error)
        return len(due)

    async def _ask(self, row: wanted.Awaiting, unanswered: dict[str, Recoverable]) -> None:
        """Ask for one row; what Stripe refuses of it, or says nonsense about, is its own matter."""
        try:
            await (self._reread(row) if row.reread else self._object(row))
        except OUTAGES as error:
            unanswered[row.kind] = error
            return
        except (StripeUnavailable, StripeDenied, StripeGarbage, Unprocessable) as error:
            if row.hinted_at is None or row.attempts < _HINT_ATTEMPTS_MAX:
                await self.waitlist.put_off([row], reason=str(error), hinted_at=row.hinted_at)
            else:
                logger.warning(
                    "hint.dropped",
                    stripe_account=self.waitlist.account.id,
                    object_id=row.object_id,
                    reason=str(error)[:300],
                )
                await self._settle_hint(row, (), stays=False)
        self.outages.end(row.kind)

    async def _object(self, row: wanted.Awaiting) -> None:
        """Want every balance transaction that an object names."""
        answer = references(await self.stripe.retrieve(row.kind, row.object_id))
        named = tuple(one for one in answer if one.kind == TRANSACTION)
        stays = row.hinted_at is None or len(answer) > len(named)
        if row.hinted_at is None:
            await wanted.want(self.waitlist.pool, self.waitlist.named_by(row, named))
        else:
            await self._settle_hint(row, named, stays=stays)
            WANTED_RESOLVED.labels(how="hint").inc()
        if stays:
            # The row itself goes when the entry is in the journal; until then it is asked again.
            await self.waitlist.put_off(
                [row], reason="named its money" if named else "no balance transaction yet"
            )

    async def _settle_hint(
        self, row: wanted.Awaiting, named: tuple[Reference, ...], *, stays: bool
    ) -> None:
        assert row.hinted_at is not None, "only a hint is settled"
        await hints.settle(
            self.waitlist.pool,
            stripe_account=self.waitlist.account.id,
            livemode=self.waitlist.account.livemode,
            object_id=row.object_id,
            hinted_at=row.hinted_at,
            wants=self.waitlist.named_by(row, named),
            stays=stays,
        )

    async def _reread(self, row: wanted.Awaiting) -> None:
        """Hold a fresh read against the entry of which a copy said something else."""
        fresh = None
        with suppress(StripeNotFound):
            fresh = stated(await self.stripe.retrieve_balance_transaction(row.object_id))
        settled = await wanted.settle_reread(
            self.waitlist.pool,
            stripe_account=self.waitlist.account.id,
            livemode=self.waitlist.account.livemode,
            object_id=row.object_id,
            fresh=fresh,
        )
        say = logger.warning
        if settled.outcome in ("opened", "reopened"):
            assert settled.line is not None, "it is what was opened"
            DISCREPANCIES_FOUND.labels(kind=settled.line["kind"]).inc()
            say(f"discrepancy.{settled.outcome}", **settled.line)
        elif settled.outcome == "confirmed":
            # Nothing is wrong with the books; but somebody writes to the topic what Stripe denies.
            say(
                "balance_transaction.copy_refuted",
                stripe_account=self.waitlist.account.id,
                livemode=self.waitlist.account.livemode,
                object_id=row.object_id,
            )


def stated(raw: Mapping[str, Any]) -> wanted.Fresh:
    """Return what Stripe says of a balance transaction, as a discrepancy states it."""
    kept = narrowed(raw)
    side = {name: kept.get(name) for name in _STATED}
    source = side["source"]
    side["source"] = source.get("id") if isinstance(source, Mapping) else source
    try:
        transaction = parse(raw)
    except MalformedBalanceTransaction:
        return wanted.Fresh(side=side, fingerprint=None, created=None, available_on=None)
    return wanted.Fresh(
        side=side,
        fingerprint=fingerprint(transaction),
        created=transaction.created,
        available_on=transaction.available_on,
    )
