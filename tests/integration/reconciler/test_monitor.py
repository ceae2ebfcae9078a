"""The gauges of the ledger as a whole show what is there, and what somebody did to it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import TypeAlias

import asyncpg
import pytest
import structlog
from prometheus_client import REGISTRY

from services.reconciler.monitor import LedgerMonitor
from shared.errors import Recoverable
from shared.kafka.producer.producer import Producer
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from shared.settings.model import KafkaSettings
from tests.support.waits import PATIENCE_S

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_ENTRIES = """
    WITH batch AS (
        INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id
    ), entry AS (
        INSERT INTO tieout.journal_entry (entry_id, issuer, external_id, kind, revision,
            stripe_account, livemode, type, reporting_category, effective_at, fingerprint,
            posting_count, origin, batch_id, ordinal)
        SELECT 'je_' || $1, 'stripe:acct_1:test', 'txn_' || $1, 'original', 0, 'acct_1', false,
            'charge', 'charge', now(), '\\x00112233445566778899aabbccddeeff', 2, 'webhook',
            batch_id, 1 FROM batch
        RETURNING entry_no, batch_id
    ), legs AS (
        INSERT INTO tieout.posting (entry_no, ordinal, ledger_account, currency, amount_minor)
        SELECT entry_no, leg.ordinal, leg.account, 'usd', leg.amount FROM entry,
            (VALUES (1, 'Assets:Stripe:Payments', 100), (2, 'Income:Sales', -100))
                AS leg (ordinal, account, amount)
    ), delta AS (
        INSERT INTO tieout.journal_delta (batch_id, stripe_account, livemode, ledger_account,
            currency, amount_minor)
        SELECT batch_id, 'acct_1', false, leg.account, 'usd', leg.amount FROM batch,
            (VALUES ('Assets:Stripe:Payments', 100), ('Income:Sales', -100))
                AS leg (account, amount)
    )
    INSERT INTO tieout.unsequenced SELECT batch_id FROM batch
"""


@dataclass(slots=True)
class MonitoredLedger:
    """A monitor over a journal of ten sealed entries, and its owner's hands."""

    monitor: LedgerMonitor
    owner: Owner


@pytest.fixture
async def ledger(database_url: str, kafka_topics: str) -> AsyncIterator[MonitoredLedger]:
    owner = await asyncpg.connect(database_url)
    for number in range(10):
        await owner.execute(_ENTRIES, str(number))
    await owner.fetchval("SELECT tieout.sequence_batches(64)")
    pool = Pool(database_url, role="tieout_reconciler", service="test", size=1)
    yield MonitoredLedger(
        monitor=LedgerMonitor(
            pool=pool,
            kafka=KafkaSettings(bootstrap_servers=kafka_topics),
            configured=[
                StripeAccount(id=account, livemode=False) for account in ("acct_1", "acct_2")
            ],
        ),
        owner=owner,
    )
    pool.terminate()
    await owner.close()


def _gauge(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)


async def test_it_shows_a_sound_and_quiet_ledger(ledger: MonitoredLedger) -> None:
    await ledger.monitor.run_once()

    for name in (
        "tieout_dead_letters_open",
        "tieout_unsequenced_batches",
        "tieout_discrepancy_oldest_seconds",
        "tieout_awaiting_oldest_seconds",
        "tieout_unsettled_oldest_seconds",
        "tieout_unbalanced_sums",
        "tieout_chain_broken_positions",
    ):
        assert _gauge(name) == 0, name
    assert _gauge("tieout_consumer_lag_records", topic=EVENTS) == 0
    assert (_gauge("tieout_survey_timestamp_seconds") or 0) > 1_700_000_000


async def test_it_shows_what_waits_and_how_long(ledger: MonitoredLedger, kafka_topics: str) -> None:
    await ledger.owner.execute(_ENTRIES, "waits")
    await ledger.owner.execute(
        "INSERT INTO tieout.wanted (stripe_account, livemode, object_id, kind, named_at, wanted_at)"
        " VALUES ('acct_1', false, 'txn_x', 'balance_transaction', now(), now() - interval '1 h')"
    )
    await ledger.owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " detected_at) VALUES ('dsc_1', 'missing', 'stuck', 'acct_1', false, 'txn_y',"
        " now() - interval '2 h')"
    )
    await ledger.owner.execute(
        'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset", error)'
        " VALUES ('post', 'stripe.events', 0, 0, 1, 'x')"
    )
    await ledger.owner.execute(
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at)"
        " VALUES ('acct_1', false, 'balance_transactions', now()), ('acct_2', false,"
        " 'balance_transactions', now())"
    )
    await ledger.owner.execute(
        "INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, settled,"
        " row_count, sums, digest, compared_at) SELECT account, false, 'balance_transactions',"
        " number, true, 0, '{}', '\\x00112233445566778899aabbccddeeff', now()"
        " FROM (VALUES ('acct_1', 5), ('acct_1', 9), ('acct_2', 7)) AS seen (account, number)"
    )
    await ledger.owner.execute(
        "UPDATE tieout.coverage SET settled = false, unsettled_since = now() - interval '3 h'"
        " WHERE window_no = 7"
    )
    await _leave_of_an_account_that_is_configured_no_more(ledger.owner)
    await _publish(kafka_topics)

    await ledger.monitor.run_once()

    assert _gauge("tieout_unsequenced_batches") == 1
    assert (_gauge("tieout_awaiting_oldest_seconds") or 0) >= 3600
    assert 4 * 3600 > (_gauge("tieout_discrepancy_oldest_seconds") or 0) >= 2 * 3600
    assert 4 * 3600 > (_gauge("tieout_unsettled_oldest_seconds") or 0) >= 3 * 3600
    assert _gauge("tieout_dead_letters_open") == 1
    assert _gauge("tieout_discrepancies_open", kind="missing") == 1
    assert _gauge("tieout_discrepancies_open", kind="account_unconfigured") == 1
    assert _gauge("tieout_reconcile_window_end_timestamp_seconds") == 8 * 300
    assert _gauge("tieout_consumer_lag_records", topic=EVENTS) == 1


async def _leave_of_an_account_that_is_configured_no_more(owner: Owner) -> None:
    """Nobody settles what was open of it; that its records come all the same is news."""
    await owner.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " detected_at) VALUES ('dsc_2', 'missing', 'stuck', 'acct_gone', false, 'txn_z',"
        " now() - interval '9 h'), ('dsc_3', 'account_unconfigured', 'open', 'acct_gone', false,"
        " 'acct_gone', now() - interval '1 h');"
        "INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at)"
        " VALUES ('acct_gone', false, 'balance_transactions', now());"
        "INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, settled,"
        " row_count, sums, digest, compared_at, unsettled_since) VALUES ('acct_gone', false,"
        " 'balance_transactions', 3, false, 0, '{}', '\\x00112233445566778899aabbccddeeff', now(),"
        " now() - interval '9 h')"
    )


async def test_it_shows_a_balance_that_somebody_changed(ledger: MonitoredLedger) -> None:
    await ledger.owner.execute(
        "UPDATE tieout.folded_balance SET amount_minor = amount_minor + 1"
        " WHERE ledger_account = 'Income:Sales'"
    )

    await ledger.monitor.run_once()

    assert _gauge("tieout_unbalanced_sums") == 1


async def test_it_comes_round_the_journal_and_finds_the_position_that_was_changed(
    ledger: MonitoredLedger,
) -> None:
    await ledger.owner.execute("ALTER TABLE tieout.journal_entry DISABLE TRIGGER USER")
    await ledger.owner.execute(
        "UPDATE tieout.journal_entry SET type = 'forged' WHERE entry_id = 'je_6'"
    )

    with structlog.testing.capture_logs() as log_lines:
        for _ in range(12):  # a step is one position at least, and there are ten
            await ledger.monitor.audit()

    assert _gauge("tieout_chain_broken_positions") == 1
    assert [line["position"] for line in log_lines if line["event"] == "journal.broken"][:1] == [7]


async def test_a_journal_that_was_mended_is_whole_after_a_round(ledger: MonitoredLedger) -> None:
    monitor = ledger.monitor
    await ledger.owner.execute("ALTER TABLE tieout.journal_entry DISABLE TRIGGER USER")
    for kind in ("forged", "charge"):
        await ledger.owner.execute(
            "UPDATE tieout.journal_entry SET type = $1 WHERE entry_id = 'je_6'", kind
        )
        for _ in range(30):
            await monitor.audit()

    assert _gauge("tieout_chain_broken_positions") == 0


async def test_it_leaves_what_it_cannot_read_as_it_was(ledger: MonitoredLedger) -> None:
    await ledger.monitor.run_once()
    before = _gauge("tieout_survey_timestamp_seconds")
    away = KafkaSettings(bootstrap_servers="127.0.0.1:1")

    with pytest.raises(Recoverable):
        await replace(ledger.monitor, kafka=away).run_once()

    assert _gauge("tieout_survey_timestamp_seconds") == before
    assert _gauge("tieout_dead_letters_open") == 0


async def _publish(bootstrap: str) -> None:
    producer = Producer(
        KafkaSettings(bootstrap_servers=bootstrap), client_id="test", ack_timeout_s=PATIENCE_S
    )
    await producer.start()
    await producer.publish(EVENTS, key=b"k", value=b"{}", headers=[])
    await producer.stop()
