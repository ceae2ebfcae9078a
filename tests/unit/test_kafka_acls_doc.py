"""The ACLs of docs/operations.md against the topics, the consumers and who writes where."""

import re
from collections.abc import Iterator
from pathlib import Path

from services.ledger_writer import listen, post
from shared.events.topics import BALANCE_TRANSACTIONS, EVENTS, TOPICS

_PAGE = (Path(__file__).resolve().parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
_COMMAND = re.compile(r"^ {4}kafka-acls\.sh .*--add (.*)$", re.MULTILINE)


def _granted() -> Iterator[tuple[str, str, str, str]]:
    """Yield who may do what to which kind of resource of which name."""
    for options in _COMMAND.findall(_PAGE):
        given = re.findall(r"--(\S+) (\S+)", options)
        [who] = [value for name, value in given if name == "allow-principal"]
        for operation in (value for name, value in given if name == "operation"):
            for kind, name in given:
                if kind in {"topic", "group"}:
                    yield who.removeprefix("User:tieout-"), operation, kind, name


_GRANTED = set(_granted())


def test_it_names_the_topics_and_groups_that_there_are() -> None:
    topics = {name for *_, kind, name in _GRANTED if kind == "topic"}
    groups = {name for *_, kind, name in _GRANTED if kind == "group"}

    assert topics == {topic.name for topic in TOPICS}
    assert groups == {f"tieout-{listen.CONSUMER}", f"tieout-{post.CONSUMER}"}


def test_it_lets_nobody_write_but_who_has_to() -> None:
    writers = {(who, name) for who, operation, _, name in _GRANTED if operation == "Write"}

    assert writers == {
        ("webhook-ingest", EVENTS),
        ("ledger-writer", BALANCE_TRANSACTIONS),
        ("reconciler", BALANCE_TRANSACTIONS),
        ("operator", EVENTS),
        ("operator", BALANCE_TRANSACTIONS),
    }


def test_it_lets_migrate_make_every_topic() -> None:
    made = {
        name for who, operation, _, name in _GRANTED if (who, operation) == ("operator", "Create")
    }

    assert made == {topic.name for topic in TOPICS}
