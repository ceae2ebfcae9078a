"""What a failure of Kafka's means here, whichever client met it.

Promises that aiokafka's failures, the socket's and a wait that ended come out as one kind, with a
message that says which brokers or only that it is Kafka. Never hides what is neither.
"""

import contextlib
from collections.abc import Iterator

from aiokafka.errors import KafkaError

from shared.errors import Recoverable


class KafkaUnavailable(Recoverable):
    """The brokers cannot be reached, or do not answer."""


@contextlib.contextmanager
def translate_kafka_errors(brokers: str = "Kafka") -> Iterator[None]:
    """Turn aiokafka's and the socket's failures into KafkaUnavailable, which names the brokers."""
    try:
        yield
    except (KafkaError, OSError, TimeoutError) as error:
        raise KafkaUnavailable(f"{brokers}: {type(error).__name__}: {error}") from None
