"""The id that Kafka gives a topic when it is created (KIP-516).

A topic that is deleted and created again keeps its name but not its id. Promises the id of the
topic that has the name now, so that its offsets are never taken for those of the one before. Never
guesses: a broker before Kafka 3.0 returns no id, and the answer is None.

aiokafka 0.14 speaks Metadata up to version 5, which has no ids: this is version 12, written down
from Kafka's message definitions, with aiokafka's own types.
"""

import uuid
from io import BytesIO
from typing import Any

from aiokafka.client import AIOKafkaClient
from aiokafka.errors import (
    IncompatibleBrokerVersion,
    NodeNotReadyError,
    UnknownTopicOrPartitionError,
    for_code,
)
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.types import (
    Boolean,
    CompactArray,
    CompactString,
    Int16,
    Int32,
    Schema,
    TaggedFields,
)

_ID_BYTES = 16
_NO_ID = bytes(_ID_BYTES)


class _Uuid:
    """Kafka's UUID: sixteen bytes as they are."""

    @classmethod
    def encode(cls, value: bytes) -> bytes:
        return value

    @classmethod
    def decode(cls, source: BytesIO) -> bytes:
        return source.read(_ID_BYTES)

    @classmethod
    def repr(cls, value: bytes) -> str:
        return str(uuid.UUID(bytes=value))


class _MetadataResponse(Response):  # type: ignore[misc] # aiokafka has no types
    API_KEY = 3
    API_VERSION = 12
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        (
            "brokers",
            CompactArray(
                ("node_id", Int32),
                ("host", CompactString("utf-8")),
                ("port", Int32),
                ("rack", CompactString("utf-8")),
                ("tags", TaggedFields),
            ),
        ),
        ("cluster_id", CompactString("utf-8")),
        ("controller_id", Int32),
        (
            "topics",
            CompactArray(
                ("error_code", Int16),
                ("name", CompactString("utf-8")),
                ("topic_id", _Uuid),
                ("is_internal", Boolean),
                (
                    "partitions",
                    CompactArray(
                        ("error_code", Int16),
                        ("partition", Int32),
                        ("leader", Int32),
                        ("leader_epoch", Int32),
                        ("replicas", CompactArray(Int32)),
                        ("isr", CompactArray(Int32)),
                        ("offline", CompactArray(Int32)),
                        ("tags", TaggedFields),
                    ),
                ),
                ("authorized_operations", Int32),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class _MetadataStruct(RequestStruct):  # type: ignore[misc] # aiokafka has no types
    FLEXIBLE_VERSION = True
    API_KEY = 3
    API_VERSION = 12
    RESPONSE_TYPE = _MetadataResponse
    SCHEMA = Schema(
        (
            "topics",
            CompactArray(
                ("topic_id", _Uuid), ("name", CompactString("utf-8")), ("tags", TaggedFields)
            ),
        ),
        ("allow_auto_topic_creation", Boolean),
        ("include_topic_authorized_operations", Boolean),
        ("tags", TaggedFields),
    )


class _MetadataRequest(Request[_MetadataStruct]):  # type: ignore[misc] # aiokafka has no types
    API_KEY = 3
    _CLASSES = (_MetadataStruct,)

    def __init__(self, topic: str) -> None:
        self._topic = topic

    def build(self, request_struct_class: type[_MetadataStruct]) -> _MetadataStruct:
        return request_struct_class(
            topics=[(_NO_ID, self._topic, {})],
            allow_auto_topic_creation=False,
            include_topic_authorized_operations=False,
            tags={},
        )


async def topic_id(client: AIOKafkaClient, topic: str) -> str | None:
    """Return the id of the topic that has this name now, None if the broker has none.

    Raises aiokafka's KafkaError: no broker answers, or there is no such topic.
    """
    node = client.get_random_node()
    if node is None:
        raise NodeNotReadyError("no broker is known")
    try:
        answer = await client.send(node, _MetadataRequest(topic))
    except (NotImplementedError, IncompatibleBrokerVersion):
        return None  # an older broker
    topics: list[tuple[Any, ...]] = answer.topics
    for error_code, name, identity, *_ in topics:
        if name == topic:
            if error_code:
                raise for_code(error_code)(topic)
            return None if identity == _NO_ID else str(uuid.UUID(bytes=identity))
    raise UnknownTopicOrPartitionError(topic)
