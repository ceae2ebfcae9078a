"""A dead letter from where it lies to where it goes next, on real parts."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from services.ledger_writer import redrive
from shared.kafka.admin.fetch_message import fetch_messages, topic_ids
from shared.kafka.consumer.dead_letter_run import LETTERS_IN_A_ROW_MAX
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.producer import Producer
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS
from shared.settings.environment import read_settings
from shared.settings.model import KafkaSettings, Settings
from tests.support import warm_python
from tests.support.brokers import PARTITIONS
from tests.support.waits import PATIENCE_S, becomes
from tests.support.writer_process import writer_process

pytestmark = pytest.mark.takes(seconds=40)

_ACCOUNT = "acct_1FakeStripe000001"


@dataclass(frozen=True, slots=True)
class RedriveHarness:
    """A broker and a database with something wrong in them."""

    environ: dict[str, str]
    database: "asyncpg.Connection[asyncpg.Record]"
    producer: Producer

    @property
    def settings(self) -> Settings:
        return read_settings(self.environ)

    def run(self, *argv: str) -> tuple[int, Any]:
        """Run a command with --json; return its exit code and document."""
        done = warm_python.run(
            "services.cli", *argv, "--json", env=self.environ, timeout=PATIENCE_S
        )
        assert done.stdout, done.stderr.decode()
        return done.returncode, json.loads(done.stdout)

    async def publish(self, transaction: dict[str, Any]) -> int:
        """Publish a balance transaction as the resolver does; return its partition."""
        key, value, headers = balance_transaction.encode_balance_transaction(
            balance_transaction.of_stripe(
                transaction,
                account=StripeAccount(_ACCOUNT, livemode=False),
                origin="webhook",
                fetched_at=datetime(2026, 1, 31, tzinfo=UTC),
            ),
            stripe_version="2026-10-28.endive",
        )
        await self.producer.publish(BALANCE_TRANSACTIONS, key=key, value=value, headers=headers)
        kafka = self.settings.require_kafka()
        places = {(BALANCE_TRANSACTIONS, partition, 0) for partition in range(PARTITIONS)}
        messages = await fetch_messages(kafka, places)
        return next(place[1] for place, message in messages.items() if message.key == key)

    async def event(self, event_id: str, *, partition: int, is_whole: bool = True) -> None:
        """Publish an event as webhook_ingest does, or with headers that say too little of it."""
        headers = [("stripe-event-id", event_id.encode()), ("stripe-account", _ACCOUNT.encode())]
        if is_whole:
            headers += [
                ("stripe-event-type", b"coupon.created"),
                ("livemode", b"false"),
                ("received-at", b"2026-01-31T00:00:00Z"),
            ]
        body = {"id": event_id, "object": "event", "type": "coupon.created", "livemode": False}
        sent = await self.producer.send(
            EVENTS, key=None, value=json.dumps(body).encode(), headers=headers, partition=partition
        )
        await self.producer.acknowledged([sent])

    async def refused(
        self,
        partition: int,
        *,
        offset: int = 0,
        epoch: int = 0,
        consumer: str = "post",
        topic: str = BALANCE_TRANSACTIONS,
        object_id: str = "txn_1",
    ) -> int:
        """Keep a letter as if a writer of an older version had refused the message there."""
        await self.database.execute(
            "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
            " next_offset, consumed) VALUES ($1, $2, 0, $3, 0, 1, 1) ON CONFLICT DO NOTHING",
            consumer,
            topic,
            partition,
        )
        letter: int = await self.database.fetchval(
            'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
            " stripe_account, livemode, object_id, error)"
            " VALUES ($1, $2, $3, $4, $5, $6, false, $7, 'a bug of ours') RETURNING id",
            consumer,
            topic,
            epoch,
            partition,
            offset,
            _ACCOUNT,
            object_id,
        )
        return letter

    async def until(self, query: str, *arguments: object, expected: object) -> None:
        await becomes(lambda: self.database.fetchval(query, *arguments), expected, what=query)


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, tmp_path: Path
) -> AsyncIterator[RedriveHarness]:
    environ = {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
        # Nobody is there: what these tests post needs no answer of Stripe's.
        "STRIPE_API_BASE": "http://127.0.0.1:1",
        "STRIPE_API_KEY": "rk_test_fake",
        "STRIPE_ACCOUNT_ID": _ACCOUNT,
        "TIEOUT_DATA_DIR": str(tmp_path),
        "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
        "PATH": "",
    }
    producer = Producer(
        KafkaSettings(bootstrap_servers=kafka_topics), client_id="test", ack_timeout_s=PATIENCE_S
    )
    await producer.start()
    database = await asyncpg.connect(database_url)
    try:
        yield RedriveHarness(environ, database, producer)
    finally:
        await database.close()
        await producer.stop()


_NAME = "UPDATE tieout.consumer_offset SET topic_id = $1 WHERE topic = $2"
_STATUS = "SELECT status FROM tieout.dead_letter WHERE id = $1"
_RECEIPTS = "SELECT event_id, outcome FROM tieout.receipt"
_ENTRIES = "SELECT count(*) FROM tieout.journal_entry WHERE external_id = 'txn_1'"


async def test_a_message_that_can_work_now_is_posted_by_the_same_door(
    harness: RedriveHarness,
) -> None:
    letter = await harness.refused(await harness.publish(_row()))
    with writer_process(harness.environ):
        code, listed = await asyncio.to_thread(harness.run, "dead-letters")
        assert code == 0
        assert [list(letter) for letter in listed] == [
            [
                "id", "status", "topic", "partition", "offset", "stripe_account", "livemode",
                "object_id", "error", "attempts", "first_seen_at", "last_seen_at",
            ]
        ]  # fmt: skip

        code, done = await asyncio.to_thread(harness.run, "dead-letters", "redrive", str(letter))

        assert (code, done) == (0, {"redriven": [letter], "gone": []})
        await harness.until(_ENTRIES, expected=1)
    _, listed = await asyncio.to_thread(harness.run, "dead-letters")
    assert [(letter["id"], letter["status"]) for letter in listed] == [(letter, "redriven")]


async def test_one_that_fails_again_is_a_letter_that_goes_on_counting(
    harness: RedriveHarness,
) -> None:
    broken = _row()
    del broken["net"]
    first_life = "SELECT id FROM tieout.dead_letter WHERE attempts = 1"
    with writer_process(harness.environ):
        await harness.publish(broken)
        await harness.until("SELECT count(*) FROM tieout.dead_letter", expected=1)
        letter = await harness.database.fetchval(first_life)

        await redrive.redrive(harness.settings, letter_id=None)

        await harness.until("SELECT count(*) FROM tieout.dead_letter", expected=2)
        await redrive.redrive(harness.settings, letter_id=None)
        await harness.until("SELECT count(*) FROM tieout.dead_letter", expected=3)
    rows = await harness.database.fetch(
        "SELECT status, attempts, follows, first_seen_at FROM tieout.dead_letter ORDER BY id"
    )
    assert [(row["status"], row["attempts"]) for row in rows] == [
        ("redriven", 1),
        ("redriven", 2),
        ("open", 3),
    ]
    assert rows[1]["follows"] == letter
    assert len({row["first_seen_at"] for row in rows}) == 1
    assert await harness.database.fetchval(_ENTRIES) == 0


async def test_a_message_that_is_gone_is_said_and_closes_its_letter(
    harness: RedriveHarness,
) -> None:
    partition = await harness.publish(_row())
    refused_id = await harness.refused(partition)
    eaten = await harness.refused(partition, offset=700)
    await harness.database.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        " next_offset) SELECT 'post', $1, 1, $2, 0, 0",
        BALANCE_TRANSACTIONS,
        partition + 100,
    )
    made_anew = await harness.refused(partition + 100)

    code, done = await asyncio.to_thread(harness.run, "dead-letters", "redrive")

    assert (code, done) == (1, {"redriven": [refused_id], "gone": [eaten, made_anew]})
    _, listed = await asyncio.to_thread(harness.run, "dead-letters")
    statuses = {letter["id"]: letter["status"] for letter in listed}
    assert statuses == {refused_id: "redriven", eaten: "gone", made_anew: "gone"}


async def test_another_topic_of_the_name_settles_nothing_until_the_writer_knows_of_it(
    harness: RedriveHarness,
) -> None:
    """The topic was made anew while the writer was down, or it is another cluster's."""
    await harness.event("evt_1", partition=3)
    letter = await harness.refused(3, topic=EVENTS, consumer="listen")
    await harness.database.execute(_NAME, "f3b0c442-98fc-4c14-9afb-f4c8996fb924", EVENTS)

    with pytest.raises(KafkaUnavailable, match="is this the cluster that was meant"):
        await redrive.redrive(harness.settings, letter_id=None)
    assert await harness.database.fetchval(_STATUS, letter) == "open"

    named = await topic_ids(harness.settings.require_kafka(), {EVENTS})
    await harness.database.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        " next_offset, topic_id) VALUES ('listen', 'stripe.events', 1, 3, 0, 0, $1)",
        named[EVENTS],
    )
    done = await redrive.redrive(harness.settings, letter_id=None)

    assert (done.redriven, done.gone) == ([], [letter])
    assert await fetch_messages(harness.settings.require_kafka(), {(EVENTS, 3, 1)}) == {}


async def test_the_very_topic_of_a_letter_is_known_by_its_id(harness: RedriveHarness) -> None:
    await harness.event("evt_1", partition=3)
    letter = await harness.refused(3, topic=EVENTS, consumer="listen")
    named = await topic_ids(harness.settings.require_kafka(), {EVENTS})
    await harness.database.execute(_NAME, named[EVENTS], EVENTS)

    done = await redrive.redrive(harness.settings, letter_id=None)

    assert (named[EVENTS] is not None, done.redriven, done.gone) == (True, [letter], [])
    assert set(await fetch_messages(harness.settings.require_kafka(), {(EVENTS, 3, 1)})) == {
        (EVENTS, 3, 1)
    }


async def test_a_broker_without_the_topic_settles_nothing(harness: RedriveHarness) -> None:
    """The topic's name is of no topic there: an empty cluster, or one that failed over."""
    letter = await harness.refused(3, topic="stripe.elsewhere")
    there = await harness.refused(await harness.publish(_row()))

    with pytest.raises(KafkaUnavailable, match=r"stripe\.elsewhere is not the topic"):
        await redrive.redrive(harness.settings, letter_id=None)

    assert [
        await harness.database.fetchval(_STATUS, letter_id) for letter_id in (letter, there)
    ] == ["open"] * 2


async def test_the_id_of_a_topic_that_is_gone_is_none_at_all(harness: RedriveHarness) -> None:
    assert await topic_ids(harness.settings.require_kafka(), {"stripe.gone"}) == {}


async def test_what_is_settled_is_not_sent_again(harness: RedriveHarness) -> None:
    letter = await harness.refused(await harness.publish(_row()))
    await redrive.redrive(harness.settings, letter_id=letter)

    with pytest.raises(redrive.NoSuchDeadLetter, match="is redriven, not open"):
        await redrive.redrive(harness.settings, letter_id=letter)
    with pytest.raises(redrive.NoSuchDeadLetter, match="no dead letter 4711"):
        await redrive.redrive(harness.settings, letter_id=4711)


async def test_a_letter_stays_open_when_kafka_does_not_hold_its_message_anew(
    harness: RedriveHarness,
) -> None:
    letter = await harness.refused(await harness.publish(_row()))
    away = harness.environ | {"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"}

    done = await asyncio.to_thread(
        warm_python.run,
        "services.cli", "dead-letters", "redrive",
        env=away, timeout=PATIENCE_S,
    )  # fmt: skip

    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert await harness.database.fetchval(_STATUS, letter) == "open"


async def test_a_refused_event_is_told_by_its_story(harness: RedriveHarness) -> None:
    with writer_process(harness.environ):
        await harness.event("evt_1", partition=0, is_whole=False)
        await harness.until("SELECT count(*) FROM tieout.dead_letter", expected=1)

        code, story = await asyncio.to_thread(harness.run, "story", "evt_1")

    assert code == 0
    assert [(event["what"], event["outcome"], bool(event["reason"])) for event in story] == [
        ("receipt", "dead_letter", True)
    ]


async def test_a_redriven_event_is_one_receipt(harness: RedriveHarness) -> None:
    await harness.event("evt_1", partition=1)
    letter = await harness.refused(1, consumer="listen", topic=EVENTS, object_id="evt_1")
    with writer_process(harness.environ):
        done = await redrive.redrive(harness.settings, letter_id=letter)
        await harness.until("SELECT count(*) FROM tieout.receipt", expected=1)

        await harness.event("evt_1", partition=1)  # Stripe delivers it once more
        await harness.until(
            "SELECT next_offset FROM tieout.consumer_offset WHERE topic = $1 AND partition = 1",
            EVENTS,
            expected=3,
        )
    assert done.redriven == [letter]
    assert [tuple(row) for row in await harness.database.fetch(_RECEIPTS)] == [("evt_1", "ignored")]
    status = "SELECT string_agg(status, ',') FROM tieout.dead_letter"
    assert await harness.database.fetchval(status) == "redriven"


async def test_redriving_what_still_fails_does_not_hold_its_partition_again(
    harness: RedriveHarness,
) -> None:
    for _ in range(LETTERS_IN_A_ROW_MAX):
        await harness.event("evt_1", partition=2, is_whole=False)
    copies = "SELECT count(*) FROM tieout.dead_letter WHERE status = 'open' AND follows IS NOT NULL"
    with writer_process(harness.environ):
        await harness.until(
            "SELECT count(*) FROM tieout.dead_letter", expected=LETTERS_IN_A_ROW_MAX
        )
        await redrive.redrive(harness.settings, letter_id=None)
        await harness.until(copies, expected=LETTERS_IN_A_ROW_MAX)

        await harness.event("evt_2", partition=2)
        await harness.until("SELECT max(event_id) FROM tieout.receipt", expected="evt_2")
    await redrive.redrive(harness.settings, letter_id=None)
    with writer_process(harness.environ):  # which has nothing in memory
        await harness.until(copies, expected=LETTERS_IN_A_ROW_MAX)
    await harness.event("evt_3", partition=2)
    with writer_process(harness.environ):
        await harness.until("SELECT max(event_id) FROM tieout.receipt", expected="evt_3")

    # In its own partition and without a key, as it was.
    copy = (EVENTS, 2, LETTERS_IN_A_ROW_MAX)
    messages = await fetch_messages(harness.settings.require_kafka(), {copy, (EVENTS, 0, 0)})
    assert [(place, message.key) for place, message in messages.items()] == [(copy, None)]


def _row() -> dict[str, Any]:
    created = 1_760_000_000
    return {
        "id": "txn_1",
        "object": "balance_transaction",
        "amount": 10_000,
        "fee": 320,
        "net": 9_680,
        "currency": "usd",
        "type": "charge",
        "reporting_category": "charge",
        "balance_type": "payments",
        "fee_details": [{"type": "stripe_fee", "amount": 320, "currency": "usd"}],
        "source": "ch_1",
        "created": created,
        "available_on": created + 2 * 86_400,
        "status": "pending",
    }
