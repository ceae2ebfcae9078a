"""The reconciler, put together: every account's passes side by side.

Promises to begin its first pass, with the import of history, as soon as it runs. Never keeps state
that matters in memory: what is covered is rows in Postgres.
"""

from dataclasses import replace
from functools import partial

from services.reconciler.context import admitted, open_contexts
from services.reconciler.event_proof.event_loop import compare_events_forever
from services.reconciler.monitor import monitor_forever
from services.reconciler.notifications.notify import notify_forever
from services.reconciler.notifications.targets import open_targets
from services.reconciler.payouts.payout_loop import read_payouts_forever
from services.reconciler.scheduling import end_requests, recount_schedule
from services.reconciler.scheduling.scheduler import loop_name, reconcile_forever
from shared.balance_proof.balance_readings import PATIENCE, Patience
from shared.postgres.driver.readiness import wait_for_schema, watch_availability
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.settings.model import Settings
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits

PARTS = ("kafka", "postgres")


async def run(
    settings: Settings,
    *,
    health: Health,
    call_limits: CallLimits = CALL_LIMITS,
    patience: Patience = PATIENCE,
) -> None:
    """Reconcile until cancelled; `health` has the parts PARTS.

    Raises ConfigurationError when the database, the brokers or an account's key is not set, or
    when the only account's key is another's; or when a target of notifications is none.
    """
    targets = open_targets(settings)
    async with open_contexts(
        settings,
        service="reconciler",
        on_kafka=partial(health.set_state, "kafka"),
        on_postgres=partial(health.set_state, "postgres"),
        patience=replace(patience, search_s=_search_s(patience, settings.reconcile_interval_s)),
        on_beat=lambda account: health.renew(loop_name(account)),
        call_limits=call_limits,
    ) as contexts:
        await wait_for_schema(contexts[0].pool)
        await run_all(
            reconcile_forever(
                contexts,
                interval_s=settings.reconcile_interval_s,
                grace_s=settings.reconcile_grace_s,
                admit=partial(admitted, is_only=len(contexts) == 1),
                health=health,
            ),
            compare_events_forever(contexts, settings=settings, call_limits=call_limits),
            read_payouts_forever(contexts, settings=settings, call_limits=call_limits),
            recount_schedule.ask_forever(
                contexts[0].pool,
                settings.recounts,
                accounts=contexts[0].configured,
            ),
            end_requests.end_forever(contexts[0].pool, accounts=contexts[0].configured),
            contexts[0].producer.watch(),
            watch_availability(contexts[0].pool),
            notify_forever(
                settings,
                targets=targets,
                pool=contexts[0].pool,
                leaderships=contexts[0].leaderships,
                accounts=contexts[0].configured,
            ),
            monitor_forever(
                contexts[0].pool, kafka=contexts[0].kafka, configured=contexts[0].configured
            ),
        )


def _search_s(patience: Patience, interval_s: float) -> float:
    """Return how long a pass may look for an exact proof: what is lost is found by the next one."""
    return min(patience.search_s, max(1.5 * patience.agree_s, interval_s / 5))
