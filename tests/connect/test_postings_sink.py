"""Kafka Connect and Debezium's JDBC sink, which nobody here wrote, copy a stack's postings."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from shared.messages.outgoing import Outgoing
from shared.messages.topics import POSTINGS
from tests.connect.connect_worker import SINK, running_sink
from tests.end_to_end.conftest import Stack, keep_history, running_stack
from tests.support import databases
from tests.support.brokers import admin
from tests.support.ledger_records import BALANCE_OF, postings, publish
from tests.support.waits import becomes, until

_COUNT = "SELECT count(*) FROM ledger_postings"
_COUNT_IN_JOURNAL = "SELECT count(*) FROM tieout.posting"
_SUMS = """
SELECT stripe_account, livemode, ledger_account, currency, sum(amount_minor)::bigint AS balance
FROM ledger_postings GROUP BY 1, 2, 3, 4
"""
_TYPES = """
SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'ledger_postings'
"""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A stack with a month of history that trades no more, and has told all of it to Kafka."""
    data_dir = tmp_path_factory.mktemp("stack")
    keep_history(data_dir)
    with running_stack(data_dir) as stack:
        stack.control("quiesce")
        stack.settled()
        yield stack


async def test_the_copy_comes_to_the_trial_balance_whatever_is_repeated_or_added(
    stack: Stack, tmp_path: Path
) -> None:
    facts = stack.facts()
    kafka = facts["kafka_bootstrap_servers"]
    journal = await _rows(facts["database_url"], _COUNT_IN_JOURNAL)
    async with databases.fresh(facts["database_url"]) as copy_url:
        with running_sink(tmp_path, environ=_environ(kafka, copy_url)):
            await becomes(lambda: _count(copy_url), journal[0]["count"], what="rows of the copy")
            copy = await _rows(copy_url, _SUMS)
            stack.tieout("relay", "--from", "1")
            await until(lambda: _is_read_twice(kafka, journal[0]["count"]), what="all came again")
            copy_later = await _rows(copy_url, _SUMS)
            count_later = await _count(copy_url)
            await publish(kafka, POSTINGS, [_of_a_later_version()])
            await becomes(lambda: _count(copy_url), count_later + 1, what="rows with the later one")
        columns = await _rows(copy_url, _TYPES)

    trial_balance = sorted(stack.json("trial-balance"), key=_place)
    assert sorted(copy, key=_place) == sorted(copy_later, key=_place) == trial_balance
    assert count_later == journal[0]["count"]
    types = {column["column_name"]: column["data_type"] for column in columns}
    assert types["amount_minor"] == "bigint"
    assert types["posted_at"] == types["available_on"] == "timestamp with time zone"
    sys.stdout.write(f"{count_later} postings, {len(copy)} sums, as in the trial balance\n")


def _of_a_later_version() -> Outgoing:
    """Return a posting with a key that the sink's schema does not have."""
    (posting, *_) = postings(1)
    value = json.dumps(json.loads(posting.value) | {"colour": {"red": 1}}).encode()
    return Outgoing(key=posting.key, value=value, headers=posting.headers)


async def _is_read_twice(bootstrap_servers: str, count: int) -> bool:
    """Say whether the sink has committed twice as many records as there are postings."""
    async with admin(bootstrap_servers) as client:
        offsets = await client.list_consumer_group_offsets(f"connect-{SINK}")
    # Nothing but these records was ever written to the topic: offsets count them.
    return bool(sum(committed.offset for committed in offsets.values()) >= 2 * count)


async def _count(url: str) -> int:
    try:
        (row,) = await _rows(url, _COUNT)
    except asyncpg.UndefinedTableError:  # the sink has made no table yet
        return 0
    return int(row["count"])


async def _rows(url: str, query: str) -> list[dict[str, Any]]:
    connection = await asyncpg.connect(url)
    try:
        return [dict(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


def _place(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in BALANCE_OF)


def _environ(bootstrap_servers: str, database_url: str) -> dict[str, str]:
    url = urlsplit(database_url)
    return {
        "KAFKA_BOOTSTRAP_SERVERS": bootstrap_servers,
        "SINK_JDBC_URL": f"jdbc:postgresql://{url.hostname}:{url.port}{url.path}",
        "SINK_USERNAME": url.username or "",
        "SINK_PASSWORD": url.password or "",
    }
