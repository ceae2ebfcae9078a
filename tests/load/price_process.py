"""One stage of an event's way as a process of its own, so that its CPU time can be told.

Run as `python -m tests.load.price_process STAGE WAY` with the settings of any tieout service. WAY
is `ours`, or `keyed` for what it is measured against: each record to its key's partition, and each
fetch handed on as it comes, as it was before batches stuck to a partition.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping

from services.ledger_writer import listen, post, sequence
from services.ledger_writer import service as ledger_writer
from services.webhook_ingest import service as webhook_ingest
from shared import runtime, settings
from shared.events import topics
from shared.kafka import membership, outgoing
from shared.postgres import connect
from shared.runtime import Health
from shared.settings import Settings

Work = Callable[[Settings, Health], Awaitable[None]]
WAYS = ("ours", "keyed")
# What a ledger writer runs beside its resolvers.
_OTHER_LOOPS = ("listen", "post", "receive", "execute", "sequence")


def main(stage: str, way: str) -> int:
    """Run a stage until a signal comes."""
    if way == "keyed":
        topics.STICKY_TOPICS = frozenset()
        outgoing.GATHER_S = 0.002
        membership.BUSY_RECORDS = sys.maxsize
        membership.FETCH_WAIT_MS = 100
    given = settings.from_process()
    health = Health(parts=[])
    return runtime.run(
        service=stage,
        admin=given.admin_listen,
        health=health,
        work=lambda: STAGES[stage](given, health),
    )


async def _ingest(given: Settings, health: Health) -> None:
    await webhook_ingest.run(given, health=health)


async def _listen(given: Settings, health: Health) -> None:
    await listen.listen(
        kafka=given.require_kafka(),
        pool=await _pool(given),
        accounts=given.require_accounts(with_key=True),
        health=health,
    )


async def _resolve(given: Settings, health: Health) -> None:
    for name in _OTHER_LOOPS:
        assert hasattr(ledger_writer, name), "the ledger writer has this loop"
        setattr(ledger_writer, name, _nothing)
    await ledger_writer.run(given, health=health)


async def _post(given: Settings, health: Health) -> None:
    pool, committed = await _pool(given), asyncio.Event()
    await runtime.together(
        post.post(
            kafka=given.require_kafka(),
            pool=pool,
            accounts=given.require_accounts(with_key=True),
            committed=committed,
            health=health,
        ),
        sequence.sequence(pool=pool, committed=committed, health=health),
    )


async def _nothing(**_given: object) -> None:
    await asyncio.Event().wait()


async def _pool(given: Settings) -> connect.Pool:
    return await connect.pool(
        given.require_database(), role="tieout_writer", service="bench price", size=2
    )


# In the order in which an event comes by.
STAGES: Mapping[str, Work] = {
    "ingest": _ingest,
    "listen": _listen,
    "resolve": _resolve,
    "post": _post,
}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
