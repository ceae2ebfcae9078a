"""The ACLs of docs/operations.md against the topics, the consumers and who writes where."""

from services.ledger_writer import listen, post
from services.ledger_writer.commands import receive
from shared.messages.topics import (
    BALANCE_TRANSACTIONS,
    COMMANDS,
    DISCREPANCIES,
    ENTRIES,
    EVENTS,
    POSTINGS,
    TOPICS,
)
from tests.support.documented_acls import granted

_GRANTED = frozenset(granted())


def _who_may(operation: str) -> set[tuple[str, str]]:
    return {
        (grant.principal.removeprefix("User:tieout-"), grant.name)
        for grant in _GRANTED
        if grant.operation == operation
    }


def test_it_names_the_topics_and_groups_that_there_are() -> None:
    topics = {grant.name for grant in _GRANTED if grant.kind == "topic"}
    groups = {grant.name for grant in _GRANTED if grant.kind == "group"}

    assert topics == {topic.name for topic in TOPICS}
    assert groups == {f"tieout-{consumer.CONSUMER}" for consumer in (listen, post, receive)}


def test_it_lets_nobody_write_but_who_has_to() -> None:
    assert _who_may("Write") == {
        ("webhook-ingest", EVENTS),
        ("ledger-writer", EVENTS),
        ("ledger-writer", BALANCE_TRANSACTIONS),
        ("ledger-writer", ENTRIES),
        ("ledger-writer", POSTINGS),
        ("ledger-writer", DISCREPANCIES),
        ("reconciler", BALANCE_TRANSACTIONS),
        ("reconciler", COMMANDS),
        ("ledger-api", COMMANDS),
        ("operator", EVENTS),
        ("operator", BALANCE_TRANSACTIONS),
        ("operator", COMMANDS),
    }


def test_it_lets_migrate_make_every_topic() -> None:
    assert _who_may("Create") == {("operator", topic.name) for topic in TOPICS}
