"""The records of a running broker, held against the documents: value, key and headers.

Promises to look at every record of every topic, and that a header is a fault which
docs/asyncapi.yaml does not name.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from shared.messages.topics import TOPICS
from tests.support import asyncapi, schemas
from tests.support.topic_reader import read_topic

Headers = Sequence[tuple[str, bytes]]


async def look_through(bootstrap_servers: str) -> tuple[Mapping[str, int], Sequence[str]]:
    """Return how many records each topic has, and what is wrong with those that are not valid."""
    messages = described_messages(asyncapi.read_document())
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for topic in TOPICS:
        described = messages[topic.name]
        async for record in read_topic(topic.name, bootstrap_servers):
            counts[topic.name] += 1
            wrong += [
                f"{topic.name}/{record.partition}/{record.offset}: {fault}"
                for fault in faults(described, record.key, record.value, record.headers)
            ]
    return counts, wrong


def described_messages(document: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    """Return what the document says of the records of each topic, whose headers are closed."""
    return {
        channel["address"]: message
        | {"headers": message.get("headers", {}) | {"unevaluatedProperties": False}}
        for channel in document["channels"].values()
        for message in channel["messages"].values()
    }


def faults(
    described: Mapping[str, Any], key: bytes | None, value: bytes | None, headers: Headers
) -> Iterator[str]:
    """Yield what is wrong with a record."""
    by_name = {name: text.decode() for name, text in headers}
    if len(by_name) < len(headers):
        yield "a header comes twice"
    for part, content, schema in (
        ("headers", by_name, described["headers"]),
        ("key", None if key is None else key.decode(), described["bindings"]["kafka"]["key"]),
        ("value", json.loads(value or b"null"), described["payload"]),
    ):
        yield from (f"{part}: {fault}" for fault in schemas.faults(content, schema))
