"""Whether the relay keeps up with an import, in the process that posts it.

A topic is filled at an import's pace; posting, sequencing and the relay are one process, as in the
ledger writer, and share its event loop. What is posted and not relayed yet is counted all the time,
and at the end there is none, or there is no figure.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

import asyncpg
from aiokafka import AIOKafkaProducer

from shared.kafka.admin.end_offsets import end_offsets
from shared.messages.topics import BALANCE_TRANSACTIONS, ENTRIES
from shared.runtime.concurrency import until_set
from tests.load import webhook_traffic
from tests.load.harness import Figure, Target, say
from tests.load.processes import measured_alone, reached
from tests.load.servers import Servers, fresh_database, make_topics_anew
from tests.support.grown import Owner

_LOOK_EVERY_S = 0.1
_SLICES_A_S = 20
_TIMEOUT_S = 120.0
_POSTED = "SELECT coalesce(sum(consumed), 0)::bigint FROM tieout.consumer_offset"
_ENTRIES = "SELECT count(*) FROM tieout.journal_entry"
# In what is sequenced and follows the relay's place, and in what is not sequenced yet.
_UNRELAYED = """
SELECT count(*) FROM (
    SELECT entry.entry_no
    FROM tieout.relay_place AS place
    JOIN tieout.journal_position AS sequenced ON sequenced.position >= place.position
    JOIN tieout.journal_entry AS entry ON entry.batch_id = sequenced.batch_id
        AND (sequenced.position > place.position OR entry.ordinal > place.ordinal)
    WHERE place.stream = 'journal'
    UNION ALL
    SELECT entry.entry_no
    FROM tieout.unsequenced JOIN tieout.journal_entry AS entry USING (batch_id)
) AS unrelayed
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many rows a second are imported, for how long, how often."""

    rate: int
    seconds: int
    rounds: int


FULL = Size(rate=2_500, seconds=30, rounds=3)
QUICK = Size(rate=500, seconds=1, rounds=1)


@dataclass(slots=True)
class _Measured:
    unrelayed_max: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    ended_after_s: list[float] = field(default_factory=list)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return the figure of what waits for the relay during an import."""
    measured = _Measured()
    for number in range(size.rounds):
        say(f"relay beside an import: round {number + 1} of {size.rounds}")
        await make_topics_anew(servers)
        async with fresh_database(servers) as url:
            await _round(servers, url, size=size, measured=measured)
    return [_figure(measured, size=size)]


async def _round(servers: Servers, url: str, *, size: Size, measured: _Measured) -> None:
    rows = webhook_traffic.balance_transactions(size.rate * (size.seconds + 1))
    messages = [webhook_traffic.message(row) for row in rows]
    owner = await asyncpg.connect(url)
    producer = AIOKafkaProducer(bootstrap_servers=servers.bootstrap_servers, linger_ms=5)
    await producer.start()
    try:
        importing = measured_alone(
            "import", "tests.load.post_process", "relay", servers=servers, database_url=url
        )
        with servers.run(importing):
            # The first second pays for groups, plans and connections that no later one pays for.
            await _import(producer, messages[: size.rate], rate=size.rate)
            await _await_relayed(owner, posted=size.rate)
            ended = asyncio.Event()
            counting = asyncio.create_task(_most_unrelayed(owner, until=ended))
            rate = await _import(producer, messages[size.rate :], rate=size.rate)
            ended.set()
            measured.unrelayed_max.append(await counting)
            measured.rate.append(rate)
            began_s = time.monotonic()
            await _await_relayed(owner, posted=len(messages))
            measured.ended_after_s.append(time.monotonic() - began_s)
            # Exchange differences come later, and are relayed after they are counted.
            count = await owner.fetchval(_ENTRIES)
            await _await_relayed(owner, posted=len(messages))
            ends = await end_offsets(servers.kafka, [ENTRIES])
            assert sum(ends.values()) >= count, "all of it is in Kafka"
    finally:
        await producer.stop()
        await owner.close()


async def _import(
    producer: AIOKafkaProducer, messages: Sequence[webhook_traffic.Row], *, rate: int
) -> float:
    """Put rows on their topic at an even rate; return the rate that it came to."""
    began_s, sent = time.monotonic(), []
    for number, part in enumerate(_slices(messages, rows=rate // _SLICES_A_S)):
        await asyncio.sleep(max(0.0, began_s + number / _SLICES_A_S - time.monotonic()))
        for key, value, headers in part:
            sent.append(await producer.send(BALANCE_TRANSACTIONS, value, key=key, headers=headers))
    await asyncio.gather(*sent)
    return len(messages) / (time.monotonic() - began_s)


def _slices(
    messages: Sequence[webhook_traffic.Row], *, rows: int
) -> Iterator[Sequence[webhook_traffic.Row]]:
    left = iter(messages)
    while part := list(islice(left, rows)):
        yield part


async def _most_unrelayed(owner: Owner, *, until: asyncio.Event) -> int:
    most = 0
    while not until.is_set():
        most = max(most, await owner.fetchval(_UNRELAYED))
        await until_set(until, within_s=_LOOK_EVERY_S)
    return most


async def _await_relayed(owner: Owner, *, posted: int) -> None:
    """Wait until all rows are posted and nothing that was is unrelayed. Raises TookTooLong."""
    await reached(partial(owner.fetchval, _POSTED), least=posted, timeout_s=_TIMEOUT_S)

    async def relayed() -> int:
        return -int(await owner.fetchval(_UNRELAYED))

    await reached(relayed, least=0, timeout_s=_TIMEOUT_S)


def _figure(measured: _Measured, *, size: Size) -> Figure:
    return Figure(
        name="relay.behind_import",
        what=f"the most that is posted and not relayed at {size.rate:,} rows a second,"
        f" {size.seconds} s; none of it at the end",
        unit="entries",
        samples=measured.unrelayed_max,
        # What an import posts in a second.
        target=Target(of="value", at_most=2_500),
        detail={
            "rows_per_s": [round(rate) for rate in measured.rate],
            "ended_after_s": [round(after_s, 2) for after_s in measured.ended_after_s],
        },
    )
