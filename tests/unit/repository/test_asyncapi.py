"""docs/asyncapi.yaml, as AsyncAPI's own parser reads it, against the topics and what is encoded."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from shared.messages.topics import TOPICS
from tests.support import asyncapi, records, schemas

_DOCS = asyncapi.DOCUMENT.parent


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return asyncapi.read_document()


@pytest.mark.parametrize(
    ("part", "broken"),
    [
        ("action: send", "action: shout"),
        ("./schemas/ledger.entries.json", "./schemas/ledger.entry.json"),
        ("'#/channels/postings'", "'#/channels/posting'"),
        ("address: ledger.entries", "adress: ledger.entries"),
    ],
)
def test_the_check_refuses_what_is_wrong(tmp_path: Path, part: str, broken: str) -> None:
    text = asyncapi.DOCUMENT.read_text(encoding="utf-8")
    shutil.copytree(_DOCS / "schemas", tmp_path / "schemas")
    copy = tmp_path / "asyncapi.yaml"
    copy.write_text(text.replace(part, broken, 1), encoding="utf-8")

    done = asyncapi.parse(copy)

    assert part in text
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"asyncapi.yaml" in done.stderr


def test_it_has_each_topic_as_migrate_creates_it(document: dict[str, Any]) -> None:
    configs = {
        channel["address"]: channel["bindings"]["kafka"]["topicConfiguration"]
        for channel in document["channels"].values()
    }

    assert configs == {
        topic.name: {
            "cleanup.policy": [topic.config["cleanup.policy"]],
            "retention.ms": int(topic.config["retention.ms"]),
            "max.message.bytes": int(topic.config["max.message.bytes"]),
        }
        for topic in TOPICS
    }


def test_each_topic_has_its_schema(document: dict[str, Any]) -> None:
    payloads = {
        channel["address"]: message["payload"]["$id"]
        for channel in document["channels"].values()
        for message in channel["messages"].values()
    }

    assert payloads == {topic.name: schemas.read_schema(topic.name)["$id"] for topic in TOPICS}


def test_each_topic_is_written_by_somebody(document: dict[str, Any]) -> None:
    written = {
        operation["channel"]["address"]
        for operation in document["operations"].values()
        if operation["action"] == "send"
    }

    assert written == {topic.name for topic in TOPICS}


@pytest.mark.parametrize("topic", records.OUTGOING)
def test_keys_and_headers_are_what_it_says(document: dict[str, Any], topic: str) -> None:
    [message] = [
        message
        for channel in document["channels"].values()
        if channel["address"] == topic
        for message in channel["messages"].values()
    ]

    written: set[str] = set()
    for record in records.OUTGOING[topic]:
        headers = {name: text.decode() for name, text in record.headers}
        assert len(headers) == len(record.headers)
        written |= set(headers)
        assert schemas.faults(headers, message["headers"]) == []
        assert schemas.faults(record.key.decode(), message["bindings"]["kafka"]["key"]) == []
    # A record may be without one that it does not require.
    assert written == _named(message["headers"])


def _named(headers: dict[str, Any]) -> set[str]:
    parts = [headers, *headers.get("allOf", ())]
    return {name for part in parts for name in part.get("properties", ())}
