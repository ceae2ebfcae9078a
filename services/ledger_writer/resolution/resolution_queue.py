"""One account's queue of wanted objects, and what becomes of each.

Promises that a row stays until its wait has an end (wait_rules.py): its entry, a reason that is
kept, or a discrepancy, which is logged once. Meanwhile it is retried later, with what Stripe said
of it, and held, without counting an attempt, while nobody answers at all. Raises
PostgresUnavailable and PostgresRefused.
"""

import asyncio
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from services.ledger_writer.resolution import wait_rules
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.errors import PostgresUnavailable
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import resolution_queue
from shared.stripe_api.references import Reference
from shared.telemetry import log
from shared.telemetry.metrics import DISCREPANCIES_FOUND, WANTED_RESOLVED

# While Stripe or Kafka does not answer: Stripe's circuit breaker sees neither a denial nor Kafka.
_HOLD_S = 2.0
_HOLD_S_MAX = 10.0
_DOUBLINGS_MAX = 10
_HELD_MAX = 1000
_REASON_CHARS_MAX = 300
# Of those whose wait is over, in one look; the next look takes the next of them.
RESOLVED_MAX = 500

logger = log.get()


@dataclass(frozen=True, slots=True)
class StripeAnswer:
    """What Stripe said of a wanted id, why, and the object as a discrepancy states it."""

    said: wait_rules.Said
    reason: str
    expected: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class ResolutionQueue:
    """What is wanted of one account and mode, by the ids that events named.

    What Stripe says has succeeded may be without a balance transaction for `deadline_s`.
    """

    account: StripeAccount
    pool: Pool
    deadline_s: float
    resolved_max: int = RESOLVED_MAX

    async def apply(
        self, rows: Iterable[resolution_queue.QueuedObject], answer: StripeAnswer
    ) -> None:
        """Apply what Stripe said of these rows: each waits, is dropped, or waited too long."""
        later = []
        for row in sorted(rows, key=lambda row: row.object_id):
            match wait_rules.decide_wait(
                answer.said, before=_waiting(row), deadline_s=self.deadline_s
            ):
                case wait_rules.RetryLater(wait_s=wait_s, stage=stage, ends_s=ends_s):
                    later.append(
                        resolution_queue.ScheduledRetry(
                            row, wait_s=wait_s, stage=stage, ends_s=ends_s
                        )
                    )
                case wait_rules.DropWait(is_final=is_final):
                    await self._drop(row, answer, is_final=is_final)
                case wait_rules.TooLong():
                    await self._await_too_long(row, answer)
                case unreachable:
                    assert_never(unreachable)
        if later:
            await resolution_queue.retry_later(
                self.pool,
                account=self.account,
                waits=later,
                is_answer=answer.said in ("coming", "pending"),
                reason=answer.reason,
            )

    async def hand_on(
        self, row: resolution_queue.QueuedObject, references: Iterable[Reference]
    ) -> None:
        """Queue the balance transactions that an object named, in place of the object."""
        await resolution_queue.hand_on(
            self.pool,
            account=self.account,
            row=row,
            wants=self.named_by(row, references),
            again_s=wait_rules.OVERDUE_EVERY_S,
        )

    async def resolve_awaited(self) -> None:
        """Resolve the discrepancies of waits that are over, and say so."""
        lines = await resolution_queue.resolve_awaited(
            self.pool,
            account=self.account,
            rows_max=self.resolved_max,
        )
        for line in lines:
            logger.info("discrepancy.resolved", **line)

    async def due_of_kind(self, kind: str) -> Sequence[str]:
        """Return the ids of what is due of a kind that costs a call each."""
        return await resolution_queue.due_of_kind(
            self.pool,
            account=self.account,
            kind=kind,
            rows_max=_HELD_MAX,
        )

    def named_by(
        self, row: resolution_queue.QueuedObject, references: Iterable[Reference]
    ) -> Sequence[resolution_queue.ResolutionRequest]:
        """Return what an object named, as wanted at once, on the word of the object's own event."""
        return [
            resolution_queue.ResolutionRequest(
                stripe_account=self.account.id,
                livemode=self.account.livemode,
                object_id=reference.id,
                kind=reference.kind,
                event_id=row.event_id,
                named=row.named_at.timestamp(),
                wait_s=0.0,
                hint=False,
                ended=None,
                of_object=None,
                traceparent=row.traceparent,
            )
            for reference in references
        ]

    async def _drop(
        self, row: resolution_queue.QueuedObject, answer: StripeAnswer, *, is_final: bool
    ) -> None:
        is_gone = await resolution_queue.drop_object(
            self.pool,
            account=self.account,
            row=row,
            is_final=is_final,
            reason=answer.reason,
        )
        if is_gone:
            WANTED_RESOLVED.labels(how="dropped").inc()
            logger.info(
                "wanted.dropped",
                **self.account.log_fields,
                object_id=row.object_id,
                event_id=row.event_id,
                is_final=is_final,
                reason=answer.reason[:_REASON_CHARS_MAX],
            )

    async def _await_too_long(
        self, row: resolution_queue.QueuedObject, answer: StripeAnswer
    ) -> None:
        opened = await resolution_queue.await_too_long(
            self.pool,
            account=self.account,
            row=row,
            again_s=wait_rules.OVERDUE_EVERY_S,
            expected=answer.expected,
            reason=answer.reason,
        )
        if opened is not None:
            report_discrepancy(opened.outcome, opened.line)


def report_discrepancy(outcome: str, line: Mapping[str, object]) -> None:
    """Log that a discrepancy was opened or reopened; one that was open already is not logged."""
    if outcome in ("opened", "reopened"):
        DISCREPANCIES_FOUND.labels(kind=line["kind"]).inc()
        say = logger.warning
        say(f"discrepancy.{outcome}", **line)


def _waiting(row: resolution_queue.QueuedObject) -> wait_rules.WaitSoFar:
    return wait_rules.WaitSoFar(
        stage=row.stage,
        is_over=row.is_over,
        is_hint=row.hinted_at is not None,
        attempts=row.attempts,
        wanted_s=row.wanted_s,
    )


@dataclass(frozen=True, slots=True)
class OutageBackoff:
    """How long the rows of a kind are held that gets no answer: longer each time in a row."""

    queue: ResolutionQueue
    failures: dict[str, int] = field(default_factory=dict)

    async def pause(self, kind: str, ids: Sequence[str], *, error: Recoverable) -> None:
        """Ask for none of these for a moment."""
        failures = self.failures[kind] = self.failures.get(kind, 0) + 1
        wait_s = min(_HOLD_S * 2 ** min(failures - 1, _DOUBLINGS_MAX), _HOLD_S_MAX)
        account = self.queue.account
        logger.warning(
            "resolve.held",
            **account.log_fields,
            kind=kind,
            count=len(ids),
            wait_s=wait_s,
            reason=shortened(error, chars_max=_REASON_CHARS_MAX),
        )
        await resolution_queue.hold_ids(
            self.queue.pool,
            account=account,
            ids=ids,
            wait_s=wait_s,
            reason=str(error),
        )

    def end(self, kind: str) -> None:
        """Take in that somebody answered for this kind."""
        self.failures.pop(kind, None)


async def gather_all(calls: Iterable[Awaitable[None]]) -> None:
    """Await the calls side by side; when one fails, wait for the others, then raise its error.

    Of several errors it is Postgres's own that is raised, since no other can be written down.
    """
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    errors = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    if errors:
        raise min(errors, key=lambda error: not isinstance(error, PostgresUnavailable))
