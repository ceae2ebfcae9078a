"""A look at the whole ledger every few seconds, for the gauges: also while no pass succeeds.

Promises that a scrape of `/metrics` waits for nobody: what it shows was read before. Goes round
the journal for ever, recomputing seals a little at a time, so that a changed entry is on the page
within hours although nobody asked. Judges nothing else and changes nothing; what cannot be read
now leaves its gauges as they were, and the look's own time says how old they are.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from services.reconciler.discrepancies.store import set_open_gauge
from services.reconciler.verification_gauges import VerificationGauges
from shared.error_text import shortened
from shared.errors import Recoverable
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.lag import LagHistory
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.endpoint_finding import FINDINGS
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import consumer_offsets
from shared.postgres.journal import relay
from shared.postgres.reconciliation import event_proof, ledger_health, reconciliations
from shared.runtime.retry import repeat_forever
from shared.settings.model import KafkaSettings
from shared.telemetry import log, metrics

_EVERY_S = 15.0
# What a step of the audit may take of Postgres's time; how many batches fit is found out.
_STEP_S = 0.1
_POSITIONS_MAX = 1000

logger = log.get()


async def monitor_forever(
    pool: Pool, *, kafka: KafkaSettings, configured: Sequence[StripeAccount]
) -> None:
    """Set the gauges of the ledger as a whole, for ever."""
    monitor = LedgerMonitor(pool=pool, kafka=kafka, configured=configured)
    await repeat_forever(monitor.run_once, every_s=_EVERY_S, on_outage=_warn)


def _warn(error: Recoverable) -> None:
    logger.warning("survey.failed", reason=shortened(error))


async def show_findings(pool: Pool, *, configured: Sequence[StripeAccount]) -> None:
    """Show what is wrong with how events come, and what is late, whoever looked.

    Raises PostgresUnavailable.
    """
    watches = {
        watch.account: watch for watch in await event_proof.read_watches(pool, stripe_account=None)
    }
    late = await event_proof.late_counts(pool)
    for account in configured:
        metrics.EVENTS_LATE.labels(**account.metric_labels).set(late.get(account, 0))
        watch = watches.get(account)
        names = () if watch is None else {finding.name for finding in watch.findings}
        for finding in FINDINGS:
            metrics.WEBHOOK_FINDINGS.labels(**account.metric_labels, finding=finding).set(
                finding in names
            )


@dataclass(slots=True)
class AuditCursor:
    """How far the audit has recomputed the journal's seals; it begins anew after the last position.

    `after` is the last position that was audited, `size` how many the next step takes. `bad` counts
    the broken seals since the beginning, `bad_last_round` those of the whole round before.
    """

    after: int = 0
    size: int = 1
    bad: int = 0
    bad_last_round: int = 0


@dataclass(slots=True)
class LedgerMonitor:
    """Reads the ledger's state for the gauges, of the accounts that are `configured`.

    It remembers how far the audit has come, and the offsets of earlier looks, by which a lag has
    its age.
    """

    pool: Pool
    kafka: KafkaSettings
    configured: Sequence[StripeAccount]
    cursor: AuditCursor = field(default_factory=AuditCursor)
    lag_history: LagHistory = field(default_factory=LagHistory)
    verification: VerificationGauges = field(init=False)

    def __post_init__(self) -> None:
        """Have the gauges of verification read by the same pool."""
        self.verification = VerificationGauges(pool=self.pool, configured=self.configured)

    async def run_once(self) -> None:
        """Read everything once and set the gauges.

        Raises PostgresUnavailable and KafkaUnavailable.
        """
        health = await ledger_health.read_health(self.pool, configured=self.configured)
        metrics.DEAD_LETTERS_OPEN.set(health.dead_letters_open)
        metrics.UNSEQUENCED.set(health.unsequenced)
        metrics.AWAITING_OLDEST_SECONDS.set(health.oldest_awaiting_s)
        metrics.UNSETTLED_OLDEST_SECONDS.set(health.oldest_unsettled_s)
        metrics.UNBALANCED.set(health.unbalanced)
        if health.compared_windows is not None:
            metrics.RECONCILE_WINDOW_END.set(health.compared_windows * WINDOW_S)
        for stream, backlog in (await relay.read_backlog(self.pool)).items():
            metrics.UNRELAYED.labels(stream=stream).set(backlog.positions)
            metrics.UNRELAYED_OLDEST_SECONDS.labels(stream=stream).set(backlog.oldest_s)
        failed = await reconciliations.count_failed(self.pool, configured=self.configured)
        for kind in reconciliations.KINDS:
            metrics.RECONCILIATIONS_FAILED.labels(kind=kind).set(failed.get(kind, 0))
        await set_open_gauge(self.pool, configured=self.configured)
        await self.verification.run_once()
        await show_findings(self.pool, configured=self.configured)
        await self.audit()
        await self.measure_lag()
        metrics.SURVEYED.set(time.time())

    async def audit(self) -> None:
        """Recompute the seals of the next few positions; begin anew after the last."""
        cursor = self.cursor
        began = time.monotonic()
        audited = await ledger_health.audit_seals(
            self.pool, after=cursor.after, positions_max=cursor.size
        )
        took_s = max(time.monotonic() - began, 0.001)
        if audited.first_bad is not None:
            logger.error("journal.broken", position=audited.first_bad, count=audited.bad)
        cursor.bad += audited.bad
        metrics.CHAIN_BROKEN.set(max(cursor.bad, cursor.bad_last_round))
        metrics.CHAIN_VERIFIED.set(audited.through)
        if audited.checked < cursor.size:
            cursor.bad_last_round, cursor.bad, cursor.after = cursor.bad, 0, 0
            metrics.CHAIN_ROUND.set(time.time())
        else:
            cursor.after = audited.through
        cursor.size = min(_POSITIONS_MAX, 1 + int(max(audited.checked, 1) * _STEP_S / took_s))

    async def measure_lag(self) -> None:
        """Hold the topics' ends against the consumers' positions."""
        ends = await end_offsets(self.kafka, (EVENTS, BALANCE_TRANSACTIONS))
        positions = await consumer_offsets.posting_positions(self.pool)
        lags = self.lag_history.add(now_s=time.monotonic(), ends=ends, positions=positions)
        for topic, lag in lags.items():
            metrics.CONSUMER_LAG_RECORDS.labels(topic=topic).set(lag.records)
            metrics.CONSUMER_LAG_SECONDS.labels(topic=topic).set(lag.seconds)
