"""A topic as it lies in Kafka at rest, read whole.

Promises to read up to the ends that the topic had at the start, and to commit nothing. Shares no
line with the product's own (shared/kafka/admin/read_topic.py): what says that nothing is lost must
not lose what that one would.
"""

from collections.abc import AsyncIterator

from aiokafka import AIOKafkaConsumer, ConsumerRecord

from tests.support.waits import patience


async def read_topic(topic: str, bootstrap_servers: str) -> AsyncIterator[ConsumerRecord]:
    """Yield each record of a topic, a partition in its order."""
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=bootstrap_servers,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        fetch_max_bytes=8_000_000,
        max_partition_fetch_bytes=2_400_000,
    )
    async with patience(f"{topic} is read"):
        await consumer.start()
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            left = {place for place, end in ends.items() if end > 0}
            await consumer.seek_to_beginning()
            while left:
                batch = await consumer.getmany(timeout_ms=500, max_records=5_000)
                for place, messages in batch.items():
                    for message in messages:
                        yield message
                    if await consumer.position(place) >= ends[place]:
                        left.discard(place)
        finally:
            await consumer.stop()
