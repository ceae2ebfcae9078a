"""examples/balances.py, as a process that is killed, and on a topic that is made anew."""

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from shared.messages.topics import POSTINGS, TOPICS
from tests.conftest import emptied_topics
from tests.support.brokers import admin
from tests.support.ledger_records import postings, publish, trial_balance
from tests.support.topic_reader import read_topic
from tests.support.waits import PATIENCE_S, becomes, until

pytestmark = pytest.mark.takes(seconds=20)

_PROGRAM = Path(__file__).resolve().parents[3] / "examples" / "balances.py"
_RECORDS = postings(4000)
_KILLS = 3


async def test_it_comes_to_the_trial_balance(kafka_topics: str, tmp_path: Path) -> None:
    await publish(kafka_topics, POSTINGS, _RECORDS)

    assert _balances(kafka_topics, tmp_path) == trial_balance(_RECORDS)


async def test_it_counts_a_posting_once_that_came_twice(kafka_topics: str, tmp_path: Path) -> None:
    records = _RECORDS[:300]
    await publish(kafka_topics, POSTINGS, [*records, *records[:200]])
    before = _balances(kafka_topics, tmp_path)
    await publish(kafka_topics, POSTINGS, records)

    assert before == _balances(kafka_topics, tmp_path) == trial_balance(records)


async def test_it_goes_on_where_it_was_killed(kafka_topics: str, tmp_path: Path) -> None:
    """More is written while it is dead, and each time it has read some of it when it dies."""
    part = len(_RECORDS) // _KILLS
    for first in range(0, len(_RECORDS), part):
        before = _row_count(tmp_path)
        await publish(kafka_topics, POSTINGS, _RECORDS[first : first + part])
        with _process(kafka_topics, tmp_path):
            await until(partial(_has_more, tmp_path, before), what="it has written more")

    assert _balances(kafka_topics, tmp_path) == trial_balance(_RECORDS)


async def test_it_keeps_its_place_only_with_what_it_read(kafka_topics: str, tmp_path: Path) -> None:
    """A trigger has it die among the postings of a batch, where a kill hardly ever hits."""
    records = _RECORDS[:300]
    await publish(kafka_topics, POSTINGS, records)
    _balances(kafka_topics, tmp_path)
    await publish(kafka_topics, POSTINGS, _RECORDS)
    with closing(_state(tmp_path)) as state:
        state.execute(
            "CREATE TRIGGER dies BEFORE INSERT ON posting WHEN NEW.id ="
            f" '{_RECORDS[2000].key.decode()}' BEGIN SELECT RAISE(ABORT, 'died here'); END"
        )
    died = _run(kafka_topics, tmp_path)
    with closing(_state(tmp_path)) as state:
        state.execute("DROP TRIGGER dies")

    assert "died here" in died.stderr
    assert _balances(kafka_topics, tmp_path) == trial_balance(_RECORDS)


async def test_it_reads_a_topic_that_was_made_anew_from_its_beginning(
    kafka_topics: str, tmp_path: Path
) -> None:
    """The new one has more records than the old one had, so that each old place is in it."""
    await publish(kafka_topics, POSTINGS, _RECORDS[:600])
    _balances(kafka_topics, tmp_path)
    await emptied_topics(kafka_topics)
    await publish(kafka_topics, POSTINGS, list(reversed(_RECORDS)))

    assert _balances(kafka_topics, tmp_path) == trial_balance(_RECORDS)


async def test_it_goes_on_reading_as_the_topic_is_made_anew(
    kafka_topics: str, tmp_path: Path
) -> None:
    await publish(kafka_topics, POSTINGS, _RECORDS[:600])
    with _process(kafka_topics, tmp_path):
        await until(lambda: _row_count(tmp_path) == 600, what="it has read all")
        await emptied_topics(kafka_topics)
        await publish(kafka_topics, POSTINGS, _RECORDS[600:900])
        await until(lambda: _row_count(tmp_path) == 900, what="it has read what is new")


async def test_it_gets_every_posting_of_a_topic_that_was_compacted(
    kafka_topics: str, tmp_path: Path
) -> None:
    """Kafka takes out what came twice, and with it the places of who has read that."""
    records = _RECORDS[:900]
    await _compact_at_once(kafka_topics)
    await publish(kafka_topics, POSTINGS, records[:600])
    _balances(kafka_topics, tmp_path / "earlier")
    await publish(kafka_topics, POSTINGS, records[:600])
    # The last segment of a partition is never compacted: this one holds nothing that came before.
    await publish(kafka_topics, POSTINGS, records[600:])

    async def keys() -> Counter[bytes]:
        return Counter([record.key async for record in read_topic(POSTINGS, kafka_topics)])

    await becomes(keys, Counter(record.key for record in records), what="each is there once")

    for reader in ("later", "earlier"):
        assert _balances(kafka_topics, tmp_path / reader) == trial_balance(records)


async def _compact_at_once(bootstrap_servers: str) -> None:
    """Have the topic, which is made as `migrate` makes it, compacted as soon as it can be."""
    [topic] = [topic for topic in TOPICS if topic.name == POSTINGS]
    at_once = {"segment.ms": "1", "min.cleanable.dirty.ratio": "0.001"}
    async with admin(bootstrap_servers) as client:
        [answer] = await client.alter_configs(
            [ConfigResource(ConfigResourceType.TOPIC, POSTINGS, {**topic.config, **at_once})]
        )
    assert [code for code, *_ in answer.resources] == [0], answer


def _balances(bootstrap_servers: str, folder: Path) -> list[dict[str, Any]]:
    """Have it read to the end; return what it prints."""
    folder.mkdir(exist_ok=True)
    done = _run(bootstrap_servers, folder)
    assert done.returncode == 0, done.stderr
    balances: list[dict[str, Any]] = json.loads(done.stdout)
    return balances


def _run(bootstrap_servers: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_command(folder), "--once"],
        env={"KAFKA_BOOTSTRAP_SERVERS": bootstrap_servers},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@contextmanager
def _process(bootstrap_servers: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run it meanwhile, and kill it at the end."""
    environ = {"KAFKA_BOOTSTRAP_SERVERS": bootstrap_servers}
    with subprocess.Popen(_command(folder), env=environ) as process:
        try:
            yield process
        finally:
            process.kill()


def _command(folder: Path) -> Sequence[str]:
    return [sys.executable, str(_PROGRAM), str(folder / "balances.db")]


def _state(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "balances.db", isolation_level=None)


def _has_more(folder: Path, count: int) -> bool:
    return _row_count(folder) > count


def _row_count(folder: Path) -> int:
    with closing(_state(folder)) as state:
        try:
            (count,) = state.execute("SELECT count(*) FROM posting").fetchone()
        except sqlite3.OperationalError:  # it has made no table yet
            return 0
    return int(count)
