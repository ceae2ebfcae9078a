import asyncio

from shared.errors import TooSlow
from shared.kafka.consumer.prepare_batch import ReadyBatch
from shared.kafka.consumer.slow_messages import SlowMessages
from shared.messages.batch import Batch, Message, Position
from shared.runtime.health import Health


async def test_where_one_goes_well_no_other_waits_for_its_turn() -> None:
    held = SlowMessages(topic="t", health=Health(parts=()), retry_every_s=0.0)
    for partition in range(12):
        held.hold(_alone(partition), TooSlow("8 s"))

    while not await held.may_resume():
        await asyncio.sleep(0)  # the try goes on meanwhile

    assert not held.held


def _alone(partition: int) -> ReadyBatch:
    message = Message(partition=partition, offset=7, value=b"", headers=())
    position = Position(epoch=0, next_offset=7)
    batch = Batch(topic="t", positions={partition: position}, messages=[message])
    return ReadyBatch(batch=batch, write=_written, run_lengths={}, is_truncated=False)


async def _written() -> None:
    """Be written at once."""
