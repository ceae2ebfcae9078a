"""The ledger writer's posting as a process of its own: `post` and `sequence`, nothing beside them.

Run as `python -m tests.load.post_process` with the settings of any tieout service; with the
argument `relay` for the relay beside them, which shares their event loop in the ledger writer too.
"""

import asyncio
import sys

from services.ledger_writer.post import CONSUMER, post_transactions
from services.ledger_writer.relay import relay_forever
from services.ledger_writer.sequence import sequence_forever
from shared.postgres.driver.leadership import Leaderships
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


def main(*, is_relaying: bool) -> int:
    """Post until a signal comes."""
    given = environment.from_process()
    health = Health(parts=[f"{CONSUMER} consumer"])

    async def work() -> None:
        url, name = given.require_database(), "bench post"
        pool = Pool(url, role="tieout_writer", service=name, size=6 if is_relaying else 2)
        committed, sequenced = asyncio.Event(), asyncio.Event()
        loops = [
            post_transactions(
                kafka=given.require_kafka(),
                pool=pool,
                accounts=[_ACCOUNT],
                committed=committed,
                health=health,
            ),
            sequence_forever(pool=pool, committed=committed, sequenced=sequenced, health=health),
        ]
        if is_relaying:
            leaderships = Leaderships(url, role="tieout_writer", service=name)
            loops.append(
                relay_forever(
                    given, pool=pool, leaderships=leaderships, sequenced=sequenced, health=health
                )
            )
        await run_all(*loops)

    return service.run_service(service="post", admin=given.admin_listen, health=health, work=work)


if __name__ == "__main__":
    sys.exit(main(is_relaying="relay" in sys.argv[1:]))
