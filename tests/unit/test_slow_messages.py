import asyncio

import pytest

from shared.events.batch import Batch, Message, Position
from shared.kafka import slow
from shared.kafka.prepare import Ready
from shared.kafka.slow import Slow
from shared.ledger.outcome import TooSlow
from shared.runtime import Health


async def test_where_one_goes_well_no_other_waits_for_its_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(slow, "TRY_EVERY_S", 0.0)
    held = Slow(topic="t", health=Health(parts=()))
    for partition in range(12):
        held.hold(_alone(partition), TooSlow("8 s"))

    while not await held.is_over():
        await asyncio.sleep(0)  # the try goes on meanwhile

    assert not held.held


def _alone(partition: int) -> Ready:
    message = Message(partition=partition, offset=7, value=b"", headers=())
    position = Position(epoch=0, next_offset=7)
    batch = Batch(topic="t", positions={partition: position}, messages=[message])
    return Ready(batch=batch, write=_written, rows={}, is_cut=False)


async def _written() -> None:
    """Be written at once."""
