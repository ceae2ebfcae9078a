"""From a message to the broker's word that it is held.

Promises `Acked` only when every in-sync replica holds the event, and an answer within the ack
timeout whatever the broker does. `NotAcked` promises nothing: the event may be held all the same.
Never queues without bound: past the limits below the answer is immediate.
"""

from dataclasses import dataclass

from shared import failpoints
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.messages.stripe_event import StripeEventMessage
from shared.messages.topics import EVENTS

IN_FLIGHT_MAX = 1024
IN_FLIGHT_BYTES_MAX = 32 * 1_048_576
# Those that have a name of their own; else it is the name of Kafka's error.
NOT_ACKED_REASONS = ("timed_out", "broker_away", "overloaded")
# Of the ack timeout, the rest is for reading the request and sending the answer.
ACK_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Acked:
    """Every in-sync replica holds the event."""


@dataclass(frozen=True, slots=True)
class NotAcked:
    """The broker has not answered, or there is none, or too many wait for it."""

    reason: str


ACKED = Acked()


class Publisher:
    """Publishes events, so many at a time."""

    def __init__(self, producer: Producer) -> None:
        self._producer = producer
        self._in_flight_bytes = 0
        self.in_flight_count = 0

    async def publish(self, message: StripeEventMessage) -> Acked | NotAcked:
        """Return once the event is held, or once it is not known to be."""
        if (
            self.in_flight_count >= IN_FLIGHT_MAX
            or self._in_flight_bytes + len(message.value) > IN_FLIGHT_BYTES_MAX
        ):
            return NotAcked("overloaded")
        self.in_flight_count += 1
        self._in_flight_bytes += len(message.value)
        try:
            if failpoints.armed:
                await failpoints.reach("ingest.verified")
            await self._producer.publish(
                EVENTS, key=message.key, value=message.value, headers=message.headers
            )
            if failpoints.armed:
                await failpoints.reach("ingest.acked_before_reply")
        except NotAcknowledged as error:
            return NotAcked(error.reason)
        finally:
            self.in_flight_count -= 1
            self._in_flight_bytes -= len(message.value)
        return ACKED
