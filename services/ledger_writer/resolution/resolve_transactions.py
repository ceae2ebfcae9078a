"""Wanted balance transactions to `stripe.balance_transactions`: what Stripe answers is published.

Promises that a wanted row stays until its entry is in the journal, whatever Stripe, Kafka or this
process does meanwhile, or until its wait has another end (wait_rules.py); a 404, a revoked key or
an outage delays that id or that account, never a partition or another account. Publishes only what
is wanted: what else a list shows is the reconciler's to compare.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from services.ledger_writer.listen import DEBOUNCE_S
from services.ledger_writer.resolution import fetch_plan
from services.ledger_writer.resolution.resolution_queue import (
    OutageBackoff,
    ResolutionQueue,
    StripeAnswer,
    gather_all,
)
from services.ledger_writer.resolution.resolution_rounds import ResolutionTask
from shared import failpoints
from shared.error_text import shortened
from shared.errors import Recoverable, Unprocessable
from shared.kafka.producer.producer import Producer
from shared.ledger.balance_transaction import parse_balance_transaction
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.intake import resolution_queue
from shared.stripe_api.client import (
    OUTAGES,
    Stripe,
    StripeDenied,
    StripeNotFound,
    StripeProtocolError,
    StripeUnavailable,
)
from shared.stripe_api.references import TRANSACTION
from shared.telemetry import log
from shared.telemetry.metrics import WANTED_RESOLVED

# 1,000 wanted rows of one busy span cost ten calls; more would only make the first wait.
_ROWS_MAX = 1000
_AT_ONCE_MAX = 8
# Of a broken list, before it is tried again: it may be whole by then, and brings a hundred a call.
_BY_ID_MAX = 2 * _AT_ONCE_MAX
# How long the first of a burst waits for the last of it.
_PATIENCE_S = 0.6
# A published row whose entry has not come after a minute is published again.
_AGAIN_S = 60.0
_AGAIN_S_MAX = 6 * 3600.0

_T = TypeVar("_T")

logger = log.get()


def transaction_task(
    *, queue: ResolutionQueue, stripe: Stripe, producer: Producer
) -> ResolutionTask:
    """Return the task of resolving one account's wanted balance transactions."""
    resolver = _TransactionResolver(
        queue=queue, stripe=stripe, producer=producer, outages=OutageBackoff(queue)
    )
    return ResolutionTask(
        kind="resolve", account=queue.account, asks_for="lists", round=resolver.round
    )


@dataclass(slots=True)
class _TransactionResolver:
    queue: ResolutionQueue
    stripe: Stripe
    producer: Producer
    outages: OutageBackoff
    rows_per_s: float = 0.0
    # What this round has neither published nor delayed yet, by id.
    still_open: dict[str, resolution_queue.QueuedObject] = field(default_factory=dict)

    async def round(self) -> int:
        """Ask Stripe for what is due now; return how many rows that was."""
        due = await resolution_queue.fetch_due_transactions(
            self.queue.pool,
            account=self.queue.account,
            rows_max=_ROWS_MAX,
            coming_s=DEBOUNCE_S,
            patience_s=_PATIENCE_S,
        )
        self.still_open = {row.object_id: row for row in due}
        asked = [
            fetch_plan.WantedTransaction(row.object_id, int(row.named_at.timestamp()))
            for row in due
        ]
        try:
            await self._fetch(fetch_plan.plan_fetches(asked, rows_per_s=self.rows_per_s))
        except PostgresUnavailable:
            raise
        except Recoverable as error:
            await self.outages.pause(TRANSACTION, sorted(self.still_open), error=error)
        else:
            if due:
                self.outages.end(TRANSACTION)
        return len(due)

    async def _fetch(self, plan: fetch_plan.FetchPlan) -> None:
        retrievals = list(plan.retrievals)
        for span in plan.spans:
            try:
                retrievals += await self._list(span)
            except OUTAGES:
                raise
            except StripeDenied as error:
                await self._apply(span.ids, StripeAnswer("unanswered", str(error)))
            except (StripeUnavailable, StripeProtocolError) as error:
                # One bad row spoils a list, but by its id only itself. The others stay due.
                by_id = [object_id for object_id in self.still_open if object_id in span.ids]
                retrievals += by_id[:_BY_ID_MAX]
                self._say_broken(span, error)
        for chunk in _chunks(retrievals):
            await gather_all(self._retrieve(object_id) for object_id in chunk)

    def _say_broken(self, span: fetch_plan.ListSpan, error: Exception) -> None:
        logger.warning(
            "resolve.list_broken",
            **self.queue.account.log_fields,
            created_gte=span.since_s,
            created_lt=span.until_s,
            reason=shortened(error),
        )

    async def _list(self, span: fetch_plan.ListSpan) -> Sequence[str]:
        """List the span and publish what is wanted of it; return what it did not show."""
        missing = set(span.ids)
        pages = rows = 0
        newest, oldest = span.until_s, span.until_s
        async for page in self.stripe.pages(created_gte=span.since_s, created_lt=span.until_s):
            pages += 1
            rows += len(page.rows)
            listed = [row for row in page.rows if row.get("id") in missing]
            await self._publish(listed, fetched_at=page.read_at, how="list")
            missing.difference_update(row["id"] for row in listed)
            oldest = page.rows[-1]["created"] if page.rows else span.since_s
            if not missing or pages >= span.calls_max:
                break
        self.rows_per_s = fetch_plan.estimate_rows_per_s(
            rows=rows, seconds=newest - oldest, before=self.rows_per_s
        )
        return sorted(missing)

    async def _retrieve(self, transaction_id: str) -> None:
        try:
            row, read_at = await self.stripe.retrieve_dated_balance_transaction(transaction_id)
        except OUTAGES:
            raise
        except StripeNotFound as error:
            # Not visible yet, or never was: an id that a forged or a foreign event named.
            await self._apply([transaction_id], StripeAnswer("missing", str(error)))
        except (StripeUnavailable, StripeDenied, StripeProtocolError) as error:
            await self._apply([transaction_id], StripeAnswer("unanswered", str(error)))
        else:
            await self._publish([row], fetched_at=read_at, how="retrieve")

    async def _publish(
        self, rows: Sequence[Mapping[str, Any]], *, fetched_at: datetime, how: str
    ) -> None:
        """Publish the rows, and note it only once Kafka holds them all."""
        if failpoints.armed:
            await failpoints.reach("resolve.answered")
        sound = [row for row in rows if await self._is_sound(row)]
        if not sound:
            return
        # One after the other: a task for each would cost more than all else that is done with it.
        sent = [await self._send(row, fetched_at=fetched_at) for row in sound]
        await self.producer.acknowledged(sent)
        if failpoints.armed:
            await failpoints.reach("resolve.acked_before_noted")
        ids = [row["id"] for row in sound]
        await resolution_queue.note_published(
            self.queue.pool,
            account=self.queue.account,
            ids=ids,
            again_s=_AGAIN_S,
            again_s_max=_AGAIN_S_MAX,
        )
        self._close(ids)
        WANTED_RESOLVED.labels(how=how).inc(len(ids))

    async def _is_sound(self, row: Mapping[str, Any]) -> bool:
        """Say whether posting would take the row; what it would refuse is asked for again later."""
        try:
            parse_balance_transaction(row)
        except Unprocessable as error:
            await self._apply([row["id"]], StripeAnswer("unanswered", str(error)))
            return False
        return True

    async def _apply(self, ids: Iterable[str], answer: StripeAnswer) -> None:
        await self.queue.apply(self._close(ids), answer)

    def _close(self, ids: Iterable[str]) -> Sequence[resolution_queue.QueuedObject]:
        """Remove those of the ids that are still open, and return their rows."""
        return [self.still_open.pop(object_id) for object_id in ids if object_id in self.still_open]

    async def _send(self, row: Mapping[str, Any], *, fetched_at: datetime) -> asyncio.Future[None]:
        key, value, headers = balance_transaction.encode_balance_transaction(
            balance_transaction.of_stripe(
                row,
                account=self.queue.account,
                origin="webhook",
                fetched_at=fetched_at,
                traceparent=self._traceparent_of(row["id"]),
            ),
            stripe_version=self.stripe.api_version,
        )
        return await self.producer.send(BALANCE_TRANSACTIONS, key=key, value=value, headers=headers)

    def _traceparent_of(self, object_id: str) -> str | None:
        queued = self.still_open.get(object_id)
        return None if queued is None else queued.traceparent


def _chunks(rows: Sequence[_T]) -> Iterable[Sequence[_T]]:
    return (rows[start : start + _AT_ONCE_MAX] for start in range(0, len(rows), _AT_ONCE_MAX))
