"""The reconciler, put together: every account's passes side by side.

Promises to begin its first pass, with the import of history, as soon as it runs. Never keeps state
that matters in memory: what is covered is rows in Postgres.
"""

from services.reconciler.parts import opened
from services.reconciler.schedule import keep_reconciling
from shared.runtime import Health, together
from shared.settings import Settings

PARTS = ("kafka",)


async def run(settings: Settings, *, health: Health) -> None:
    """Reconcile until cancelled; `health` has the parts PARTS.

    Raises ConfigurationError when the database, the brokers or an account's key is not set.
    """

    def hear(reason: str | None) -> None:
        if reason is None:
            health.ready("kafka")
        else:
            health.unready("kafka", reason)

    async with opened(settings, service="reconciler", on_kafka=hear) as every:
        await together(
            keep_reconciling(
                every,
                interval_s=settings.reconcile_interval_s,
                grace_s=settings.reconcile_grace_s,
            ),
            every[0].producer.watch(),
        )
