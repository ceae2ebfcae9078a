"""Wanted rows to `stripe.balance_transactions`: what Stripe answers is published.

Promises that a wanted row stays until its entry is in the journal, whatever Stripe, Kafka or this
process does meanwhile; a 404, a revoked key or an outage puts off that id or that account, never
a partition or another account. Publishes only what is wanted: neighbours are the reconciler's.
One leader an account; two would only publish twice.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from services.ledger_writer import reads
from services.ledger_writer.listen import DEBOUNCE_S
from services.ledger_writer.references import TRANSACTION, Reference, references
from shared import failpoints, log
from shared.events import balance_transaction as envelope
from shared.events.topics import BALANCE_TRANSACTIONS
from shared.kafka.producer import Producer
from shared.ledger.balance_transaction import fingerprint, parse
from shared.ledger.outcome import Recoverable, Unprocessable
from shared.metrics import DISCREPANCIES_FOUND, WANTED_RESOLVED
from shared.postgres import connect, hints, intake
from shared.postgres.failures import PostgresUnavailable
from shared.retry import forever
from shared.settings import AccountSettings
from shared.stripe_api.client import Stripe, StripeDenied, StripeGarbage, StripeNotFound

# 1,000 wanted rows of one busy span cost ten calls; more would only make the first wait.
_ROWS_MAX = 1000
_AT_ONCE_MAX = 8
_LOOK_EVERY_S = 0.1
# How long the first of a burst waits for the last of it.
_PATIENCE_S = 0.6
# A published row whose entry has not come after a minute is published again.
_AGAIN_S = 60.0
_AGAIN_S_MAX = 6 * 3600.0
# Each costs a call or two; new balance transactions must not wait for all of them.
_OBJECTS_MAX = 40
# About twenty minutes of backing off; then its money is the reconciler's to find.
_HINT_ATTEMPTS_MAX = 8
_BACKOFF_S = 5.0
_BACKOFF_S_MAX = 600.0
# A leader whose lock's connection was cut off leads on for at most this long, which is harmless.
_TERM_S = 60.0
_STAND_BY_S = 2.0

Ask = Callable[[intake.Awaiting, set[str]], Awaitable[None]]
_T = TypeVar("_T")

logger = log.get()


async def resolve(
    *,
    database_url: str,
    account: AccountSettings,
    stripe: Stripe,
    producer: Producer,
    pool: connect.Pool,
) -> None:
    """Resolve one account's wanted rows, for ever, while no other process does."""
    resolver = _Resolver(account=account, stripe=stripe, producer=producer, pool=pool)
    mode = "live" if account.livemode else "test"
    while True:
        async for attempt in forever():
            with attempt:
                async with connect.leadership(
                    database_url, name=f"resolve:{account.id}:{mode}", role="tieout_writer"
                ) as leads:
                    if leads:
                        await resolver.term()
        await asyncio.sleep(_STAND_BY_S if not leads else 0)


@dataclass(slots=True)
class _Resolver:
    account: AccountSettings
    stripe: Stripe
    producer: Producer
    pool: connect.Pool
    rows_per_s: float = 0.0
    attempts: Mapping[str, int] = field(default_factory=dict)

    async def term(self) -> None:
        """Resolve what is due until the term ends."""
        clock = asyncio.get_running_loop().time
        end = clock() + _TERM_S
        while clock() < end:
            if not await self.round():
                await asyncio.sleep(_LOOK_EVERY_S)

    async def round(self) -> int:
        """Ask Stripe for what is due now; return how many rows that was."""
        due = await intake.due(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            rows_max=_ROWS_MAX,
            coming_s=DEBOUNCE_S,
            patience_s=_PATIENCE_S,
        )
        self.attempts = {row.object_id: row.attempts for row in due}
        open_ids = set(self.attempts)
        objects = [row for row in due if row.kind != TRANSACTION]
        try:
            for some in _chunks([row for row in due if row.reread]):
                await _all(self._alone(self._reread, row, open_ids) for row in some)
            await self._transactions(
                [row for row in due if row.kind == TRANSACTION and not row.reread], open_ids
            )
            for some in _chunks(objects[:_OBJECTS_MAX]):
                await _all(self._alone(self._object, row, open_ids) for row in some)
        except PostgresUnavailable:
            raise
        except Recoverable as error:
            # Stripe or Kafka: nothing is lost, all that is still open is asked for later.
            logger.warning(
                "resolve.put_off",
                stripe_account=self.account.id,
                livemode=self.account.livemode,
                count=len(open_ids),
                reason=str(error)[:300],
            )
            await self._put_off(open_ids, reason=str(error))
        return len(due)

    async def _alone(self, ask: Ask, row: intake.Awaiting, open_ids: set[str]) -> None:
        """Ask for one row; what Stripe refuses of it, or says nonsense about, is its own matter."""
        try:
            await ask(row, open_ids)
        except (StripeDenied, StripeGarbage, Unprocessable) as error:
            if row.hinted_at is not None and row.attempts >= _HINT_ATTEMPTS_MAX:
                logger.warning(
                    "hint.dropped",
                    stripe_account=self.account.id,
                    object_id=row.object_id,
                    reason=str(error)[:300],
                )
                await self._settle_hint(row, row.hinted_at, named=(), stays=False)
            else:
                await self._put_off([row.object_id], reason=str(error))
            open_ids.discard(row.object_id)

    async def _transactions(self, due: Sequence[intake.Awaiting], open_ids: set[str]) -> None:
        wanted = [reads.Wanted(row.object_id, int(row.named_at.timestamp())) for row in due]
        plan = reads.plan(wanted, rows_per_s=self.rows_per_s)
        singles = list(plan.singles)
        for span in plan.spans:
            singles += await self._list(span, open_ids)
        for some in _chunks(singles):
            await _all(self._retrieve(one, open_ids) for one in some)

    async def _list(self, span: reads.Span, open_ids: set[str]) -> Sequence[str]:
        """List the span and publish what is wanted of it; return what it did not show."""
        missing = set(span.ids)
        pages = rows = 0
        newest, oldest = span.until_s, span.until_s
        async for page in self.stripe.pages(created_gte=span.since_s, created_lt=span.until_s):
            pages += 1
            rows += len(page.rows)
            found = [row for row in page.rows if row.get("id") in missing]
            await self._publish(found, open_ids, fetched_at=page.read_at, how="list")
            missing.difference_update(row["id"] for row in found)
            oldest = page.rows[-1]["created"] if page.rows else span.since_s
            if not missing or pages >= span.calls_max:
                break
        self.rows_per_s = reads.density(rows=rows, seconds=newest - oldest, before=self.rows_per_s)
        return sorted(missing)

    async def _retrieve(self, transaction_id: str, open_ids: set[str]) -> None:
        try:
            row = await self.stripe.retrieve_balance_transaction(transaction_id)
        except (StripeNotFound, StripeGarbage) as error:
            # Not visible yet, or never was: an id that a forged or a foreign event named.
            await self._put_off([transaction_id], reason=str(error))
            open_ids.discard(transaction_id)
            return
        await self._publish([row], open_ids, fetched_at=datetime.now(UTC), how="retrieve")

    async def _object(self, row: intake.Awaiting, open_ids: set[str]) -> None:
        """Ask an object for its balance transaction, and Stripe for that."""
        answer = references(await self.stripe.retrieve(row.kind, row.object_id))
        if row.hinted_at is not None:
            await self._hint(row, row.hinted_at, answer)
            open_ids.discard(row.object_id)
            return
        named = [one.id for one in answer if one.kind == TRANSACTION]
        for transaction_id in named:
            await self._retrieve(transaction_id, open_ids)
        # The row itself goes when the entry is in the journal; until then it is asked again.
        await self._put_off(
            [row.object_id], reason="published" if named else "no balance transaction yet"
        )
        open_ids.discard(row.object_id)

    async def _hint(
        self, row: intake.Awaiting, hinted_at: datetime, answer: Sequence[Reference]
    ) -> None:
        """Want every balance transaction that a changed object names; they are read in bulk."""
        named = [one for one in answer if one.kind == TRANSACTION]
        stays = len(answer) > len(named)
        await self._settle_hint(row, hinted_at, named=named, stays=stays)
        WANTED_RESOLVED.labels(how="hint").inc()
        if stays:
            await self._put_off([row.object_id], reason="no balance transaction yet")

    async def _settle_hint(
        self,
        row: intake.Awaiting,
        hinted_at: datetime,
        *,
        named: Sequence[Reference],
        stays: bool,
    ) -> None:
        await hints.settle(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            object_id=row.object_id,
            hinted_at=hinted_at,
            wants=[
                intake.Want(
                    stripe_account=self.account.id,
                    livemode=self.account.livemode,
                    object_id=one.id,
                    kind=one.kind,
                    event_id=row.event_id,
                    named=row.named_at.timestamp(),
                    wait_s=0.0,
                    hint=False,
                )
                for one in named
            ],
            stays=stays,
        )

    async def _reread(self, row: intake.Awaiting, open_ids: set[str]) -> None:
        """Hold a fresh read against the entry whose copy had other money."""
        fresh = await self.stripe.retrieve_balance_transaction(row.object_id)
        opened = await intake.settle_reread(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            object_id=row.object_id,
            fingerprint=fingerprint(parse(fresh)),
            fresh=_money(fresh),
        )
        open_ids.discard(row.object_id)
        if opened is not None:
            DISCREPANCIES_FOUND.labels(kind="different").inc()
            logger.warning("discrepancy.opened", **opened)

    async def _publish(
        self,
        rows: Sequence[Mapping[str, Any]],
        open_ids: set[str],
        *,
        fetched_at: datetime,
        how: str,
    ) -> None:
        """Publish the rows, and note it only once Kafka holds them all."""
        if failpoints.armed:
            await failpoints.reach("resolve.answered")
        sound = [row for row in rows if await self._is_sound(row, open_ids)]
        if not sound:
            return
        await _all(self._send(row, fetched_at=fetched_at) for row in sound)
        if failpoints.armed:
            await failpoints.reach("resolve.acked_before_noted")
        ids = [row["id"] for row in sound]
        await intake.published(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            ids=ids,
            again_s=_AGAIN_S,
            again_s_max=_AGAIN_S_MAX,
        )
        open_ids.difference_update(ids)
        WANTED_RESOLVED.labels(how=how).inc(len(ids))

    async def _is_sound(self, row: Mapping[str, Any], open_ids: set[str]) -> bool:
        """Put off what posting would refuse, rather than publish it again and again."""
        try:
            parse(row)
        except Unprocessable as error:
            await self._put_off([row["id"]], reason=str(error))
            open_ids.discard(row["id"])
            return False
        return True

    async def _send(self, row: Mapping[str, Any], *, fetched_at: datetime) -> None:
        key, value, headers = envelope.encode(
            envelope.of_stripe(
                row,
                stripe_account=self.account.id,
                livemode=self.account.livemode,
                origin="webhook",
                fetched_at=fetched_at,
            ),
            stripe_version=self.stripe.api_version,
        )
        await self.producer.publish(BALANCE_TRANSACTIONS, key=key, value=value, headers=headers)

    async def _put_off(self, ids: Iterable[str], *, reason: str) -> None:
        waits_s = {
            one: min(_BACKOFF_S * 2 ** min(self.attempts.get(one, 0), 10), _BACKOFF_S_MAX)
            for one in ids
        }
        await intake.put_off(
            self.pool,
            stripe_account=self.account.id,
            livemode=self.account.livemode,
            waits_s=waits_s,
            reason=reason,
        )


async def _all(calls: Iterable[Awaitable[None]]) -> None:
    """Await the calls side by side; when one fails, wait for the others, then raise its error."""
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome


def _chunks(rows: Sequence[_T]) -> Iterable[Sequence[_T]]:
    return (rows[start : start + _AT_ONCE_MAX] for start in range(0, len(rows), _AT_ONCE_MAX))


def _money(row: Mapping[str, Any]) -> Mapping[str, object]:
    names = ("id", "amount", "fee", "net", "currency", "type", "reporting_category")
    return {name: row.get(name) for name in names}
