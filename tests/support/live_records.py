"""The records of a running broker, held against the documents: value, key and headers.

Promises to look at every record of every topic, and that a header is a fault which
docs/asyncapi.yaml does not name.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from shared.messages.topics import TOPICS
from tests.support import asyncapi, schemas
from tests.support.topic_reader import read_topic

Headers = Sequence[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Described:
    """What is asked of a topic's records; of their headers, that there is none besides."""

    headers: Draft202012Validator
    key: Draft202012Validator
    value: Draft202012Validator


async def look_through(bootstrap_servers: str) -> tuple[Mapping[str, int], Sequence[str]]:
    """Return how many records each topic has, and what is wrong with those that are not valid."""
    described = described_records(asyncapi.read_document())
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for topic in TOPICS:
        async for record in read_topic(topic.name, bootstrap_servers):
            counts[topic.name] += 1
            wrong += [
                f"{topic.name}/{record.partition}/{record.offset}: {fault}"
                for fault in faults(described[topic.name], record.key, record.value, record.headers)
            ]
    return counts, wrong


def described_records(document: Mapping[str, Any]) -> Mapping[str, Described]:
    """Return what the document says of each topic's records."""
    return {
        channel["address"]: Described(
            headers=Draft202012Validator(
                message.get("headers", {}) | {"unevaluatedProperties": False}
            ),
            key=Draft202012Validator(message["bindings"]["kafka"]["key"]),
            value=Draft202012Validator(message["payload"]),
        )
        for channel in document["channels"].values()
        for message in channel["messages"].values()
    }


def faults(
    described: Described, key: bytes | None, value: bytes | None, headers: Headers
) -> Iterator[str]:
    """Yield what is wrong with a record."""
    by_name = {name: text.decode() for name, text in headers}
    if len(by_name) < len(headers):
        yield "a header comes twice"
    for part, validator, content in (
        ("headers", described.headers, by_name),
        ("key", described.key, None if key is None else key.decode()),
        ("value", described.value, json.loads(value or b"null")),
    ):
        yield from (f"{part}: {fault}" for fault in schemas.faults_by(validator, content))
