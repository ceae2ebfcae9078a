"""The ledger writer's relay as a process of its own, with nothing beside it.

Run as `python -m tests.load.relay_process` with the settings of any tieout service.
"""

import asyncio
import sys

from services.ledger_writer.relay import STREAMS, part, relay_forever
from shared.postgres.driver.leadership import Leaderships
from shared.postgres.driver.pool import Pool
from shared.runtime import service
from shared.runtime.health import Health
from shared.settings import environment


def main() -> int:
    """Publish until a signal comes."""
    given = environment.from_process()
    health = Health(parts=[part(stream) for stream in STREAMS])

    async def work() -> None:
        url = given.require_database()
        await relay_forever(
            given,
            pool=Pool(url, role="tieout_writer", service="bench relay", size=4),
            leaderships=Leaderships(url, role="tieout_writer", service="bench relay"),
            sequenced=asyncio.Event(),
            health=health,
        )

    return service.run_service(service="relay", admin=given.admin_listen, health=health, work=work)


if __name__ == "__main__":
    sys.exit(main())
