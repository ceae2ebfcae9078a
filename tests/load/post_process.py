"""The ledger writer's posting as a process of its own: `post` and `sequence`, nothing beside them.

Run as `python -m tests.load.post_process` with the settings of any tieout service.
"""

import asyncio
import sys

from services.ledger_writer.post import CONSUMER, post_transactions
from services.ledger_writer.sequence import sequence_forever
from shared.postgres.driver.pool import Pool
from shared.runtime import service
from shared.runtime.concurrency import run_all
from shared.runtime.health import Health
from shared.settings import environment
from shared.settings.model import AccountSettings
from tests.load import webhook_traffic

_ACCOUNT = AccountSettings(
    id=webhook_traffic.ACCOUNT, api_key=None, webhook_secrets=(), livemode=False
)


def main() -> int:
    """Post until a signal comes."""
    given = environment.from_process()
    health = Health(parts=[f"{CONSUMER} consumer"])

    async def work() -> None:
        pool = Pool(given.require_database(), role="tieout_writer", service="bench post", size=2)
        committed = asyncio.Event()
        await run_all(
            post_transactions(
                kafka=given.require_kafka(),
                pool=pool,
                accounts=[_ACCOUNT],
                committed=committed,
                health=health,
            ),
            sequence_forever(
                pool=pool, committed=committed, sequenced=asyncio.Event(), health=health
            ),
        )

    return service.run_service(service="post", admin=given.admin_listen, health=health, work=work)


if __name__ == "__main__":
    sys.exit(main())
