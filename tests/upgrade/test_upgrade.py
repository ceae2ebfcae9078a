"""A database of an older commit, with the Stripe that it tied out to: migrated, verified, tied out.

`keep.py` made both. Only what is kept of that commit is old; all that runs here is of this one.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import asyncpg
import httpx
import pytest
from aiokafka import AIOKafkaProducer

from services.reconciler.context import open_contexts
from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling.on_demand import pass_now
from shared.dev import fake_stripe_process, ports
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.admin.fetch_message import topic_ids
from shared.messages.balance_transaction import encode_balance_transaction, of_stripe
from shared.messages.topics import BALANCE_TRANSACTIONS, CONSUMERS
from shared.postgres.driver import session
from shared.postgres.driver.migrate import migrate, migrations
from shared.postgres.journal import verify
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.integration.reconciler.one_account import writing
from tests.support import waits, warm_python

pytestmark = pytest.mark.takes(seconds=40)

_HERE: Final = Path(__file__).parent
# A kept database is two files; a `.sql` alone is none.
_KEPT: Final = sorted(
    path.name.removesuffix(".stripe.jsonl") for path in _HERE.glob("*.stripe.jsonl")
)
# A topic of the same name in another broker is a gap, and gaps close by a whole pass after them.
_PASSES_MAX: Final = 4
# The fake's own, of no use elsewhere: what is kept holds none.
_KEYS: Final = {"api_key": "rk_test_upgraded", "webhook_secret": "whsec_upgraded"}
_ENTRIES: Final = "SELECT * FROM tieout.journal_entry ORDER BY entry_no"
# The database of this commit has sales in another currency, and knows nothing of what was paid.
_OF_EXCHANGES: Final = "8300ff6"
_DIFFERENCES: Final = "SELECT external_id FROM tieout.journal_entry WHERE kind = 'fx'"
# As if it had read the topic of before: in an epoch of its own.
_POSTED_UP_TO: Final = """
INSERT INTO tieout.consumer_offset (
    consumer, topic, epoch, partition, first_offset, next_offset, consumed, topic_id)
SELECT $1, $2, coalesce(max(epoch), 0) + 1, $3, 0, $4, $4, $5 FROM tieout.consumer_offset
WHERE consumer = $1 AND topic = $2 AND partition = $3
"""
# What a discrepancy is when it is first published: as it stands.
_STANDING: Final = """
SELECT tieout.discrepancy_line(discrepancy) FROM tieout.discrepancy ORDER BY id
"""
_FIRST_CHANGES: Final = """
SELECT body AS discrepancy_line FROM tieout.discrepancy_change ORDER BY body ->> 'id'
"""
_POSTINGS: Final = "SELECT * FROM tieout.posting ORDER BY entry_no, ordinal"


@pytest.fixture(params=_KEPT)
def commit(request: pytest.FixtureRequest) -> str:
    """Return the name of the commit whose database is migrated."""
    return str(request.param)


@pytest.fixture
async def old_database_url(commit: str, empty_database_url: str, migrated_template: str) -> str:
    """Return the URL of the old database, restored; the template's migration made the roles."""
    assert migrated_template
    connection = await asyncpg.connect(empty_database_url)
    try:
        await connection.execute((_HERE / f"{commit}.sql").read_text("utf-8"))
    finally:
        await connection.close()
    return empty_database_url


@pytest.fixture
def stripe_base(commit: str, tmp_path: Path) -> Iterator[str]:
    """Run the Stripe that the old database tied out to, from its journal."""
    header = _header(commit)
    home = tmp_path / "fake-stripe"
    home.mkdir()
    name = f"{header['account_id']}.jsonl"
    (home / name).write_bytes((_HERE / f"{commit}.stripe.jsonl").read_bytes())
    (home / "history.json").write_text(json.dumps([header["seed"], header["history_days"]]))
    fake = fake_stripe_process.prepare(
        data_dir=tmp_path,
        port=ports.free_port(),
        business=fake_stripe_process.BusinessOptions(rate_per_s=0),
        identity=fake_stripe_process.Identity(account_id=header["account_id"], **_KEYS),
        deliver_url="",
    )
    with warm_python.running_child(fake.child):
        yield fake.api_base


async def test_it_migrates_verifies_and_ties_out_to_the_cent(
    commit: str, old_database_url: str, stripe_base: str, kafka_topics: str
) -> None:
    entries = await _rows(old_database_url, _ENTRIES)
    postings = await _rows(old_database_url, _POSTINGS)
    (newest,) = await _rows(old_database_url, "SELECT max(version) FROM tieout.migration")

    applied = await migrate(old_database_url)

    assert list(applied) == [each.name for each in migrations() if each.version > newest["max"]]
    assert await _bad(old_database_url) == []
    assert await _rows(old_database_url, _ENTRIES, like=entries) == entries != []
    assert await _rows(old_database_url, _POSTINGS, like=postings) == postings != []
    standing = await _rows(old_database_url, _STANDING)
    assert await _rows(old_database_url, _FIRST_CHANGES) == standing != []

    settings = read_settings(
        {
            "DATABASE_URL": old_database_url,
            "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
            "STRIPE_API_BASE": stripe_base,
            "STRIPE_API_KEY": _KEYS["api_key"],
            "STRIPE_ACCOUNT_ID": _header(commit)["account_id"],
            "TIEOUT_RECONCILE_BARRIER_S": "2",
        }
    )
    refunds = await _lay_topic(settings, stripe_base, entries)
    async with writing(settings):
        lost = await _lose_a_webhook(stripe_base)
        refunds |= await _refund_at_another_rate(stripe_base, entries)
        outcome = await _until_tied_out(settings)
        await waits.until(
            lambda: _has_differences(old_database_url, refunds),
            what="the exchange differences are posted",
        )

    assert [row.unexplained for row in outcome.balances] == [0] * len(outcome.balances) != []
    grown = await _rows(old_database_url, _ENTRIES, like=entries)
    assert grown[: len(entries)] == entries
    # What Stripe's business went on to refund has its own.
    before = {row["external_id"] for row in entries}
    differences = {row["external_id"] for row in await _rows(old_database_url, _DIFFERENCES)}
    assert refunds <= differences
    assert differences & before <= refunds
    # The others are kept of a business that had exchanged nothing.
    assert refunds or commit != _OF_EXCHANGES
    assert lost in {row["external_id"] for row in grown[len(entries) :]}
    assert {row["external_id"] for row in grown} == await _stripe_ids(stripe_base)
    assert await _bad(old_database_url) == []


async def _lay_topic(
    settings: Settings, stripe_base: str, entries: Sequence[dict[str, Any]]
) -> set[str]:
    """Have the topic hold what was posted of exchanged money, as it held it before the upgrade.

    Return the refunds of which both sides are posted, and the rate has changed between them.
    """
    rows, presented = await _exchanged(stripe_base)
    posted = {entry["external_id"] for entry in entries}
    kafka = settings.require_kafka()
    account = settings.accounts[0].stripe_account
    async with AIOKafkaProducer(bootstrap_servers=kafka.bootstrap_servers) as producer:
        for row in rows:
            if row["id"] in posted:
                message = of_stripe(
                    row, account=account, origin="webhook", fetched_at=datetime.now(UTC)
                )
                key, value, headers = encode_balance_transaction(message, stripe_version="kept")
                await producer.send_and_wait(
                    BALANCE_TRANSACTIONS, key=key, value=value, headers=headers
                )
    await _have_posted_it(settings)
    charges = {presented[row["id"]]["charge"]: row for row in rows if row["type"] == "charge"}
    return {
        row["id"]
        for row in rows
        if row["reporting_category"] == "refund"
        and row["id"] in posted
        and (charge := charges.get(presented[row["id"]]["charge"])) is not None
        and charge["id"] in posted
        and row["amount"]
        + round(
            Fraction(
                charge["amount"] * presented[row["id"]]["amount"],
                presented[charge["id"]]["amount"],
            )
        )
    }


async def _refund_at_another_rate(stripe_base: str, entries: Sequence[dict[str, Any]]) -> set[str]:
    """Refund a sale that was posted before the upgrade and exchanged, if there is any."""
    rows, presented = await _exchanged(stripe_base)
    posted = {entry["external_id"] for entry in entries}
    refunded = {presented[row["id"]]["charge"] for row in rows if row["type"] != "charge"}
    for row in rows:
        if row["type"] == "charge" and row["id"] in posted and row["source"]["id"] not in refunded:
            body = {"charge": row["source"]["id"], "amount": 500, "rate_ppm": 2_000_000}
            async with httpx.AsyncClient(base_url=stripe_base, timeout=waits.PATIENCE_S) as stripe:
                answer = await stripe.post("/_control/refund", json=body)
            assert answer.status_code == 200, answer.text
            return {str(answer.json()["balance_transaction"]["id"])}
    return set()


async def _exchanged(
    stripe_base: str,
) -> tuple[Sequence[dict[str, Any]], Mapping[str, dict[str, Any]]]:
    """Return Stripe's rows of exchanged money, their sources expanded, and what customers saw."""
    async with httpx.AsyncClient(base_url=stripe_base, timeout=waits.PATIENCE_S) as stripe:
        oracle = (await stripe.get("/_control/oracle")).json()
    presented = oracle["presented"]
    rows = []
    for row in oracle["balance_transactions"]:
        if row["id"] in presented:
            role = "charge" if row["reporting_category"] == "charge" else "refund"
            source = {**presented[row["id"]], "id": row["source"], "object": role}
            rows.append({**row, "source": source})
    return rows, presented


async def _has_differences(url: str, refunds: set[str]) -> bool:
    return refunds <= {row["external_id"] for row in await _rows(url, _DIFFERENCES)}


async def _have_posted_it(settings: Settings) -> None:
    """Let the consumer be where it was: after all that the topic holds."""
    kafka = settings.require_kafka()
    ends = await end_offsets(kafka, (BALANCE_TRANSACTIONS,))
    ids = await topic_ids(kafka, (BALANCE_TRANSACTIONS,))
    connection = await asyncpg.connect(settings.require_database())
    try:
        for (topic, partition), end in ends.items():
            await connection.execute(
                _POSTED_UP_TO, CONSUMERS[topic], topic, partition, end, ids[topic]
            )
    finally:
        await connection.close()


def _header(commit: str) -> dict[str, Any]:
    first, _, _rest = (_HERE / f"{commit}.stripe.jsonl").read_text("utf-8").partition("\n")
    header: dict[str, Any] = json.loads(first)
    return header


async def _rows(
    url: str, query: str, *, like: Sequence[dict[str, Any]] = ()
) -> list[dict[str, Any]]:
    """Return the query's rows, by the columns of `like` alone: a newer table may have more."""
    connection = await asyncpg.connect(url)
    try:
        rows = [dict(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()
    return [{name: row[name] for name in like[0]} if like else row for row in rows]


async def _bad(url: str) -> list[str | None]:
    async with session.reader(url) as pool:
        return [check.first_bad for check in await verify.verify_journal(pool) if check.first_bad]


async def _stripe_ids(stripe_base: str) -> set[str]:
    """Return the ids of every row that Stripe has: its business went on where it was left."""
    async with httpx.AsyncClient(base_url=stripe_base, timeout=waits.PATIENCE_S) as stripe:
        answer = await stripe.get("/_control/oracle")
        return {row["id"] for row in answer.json()["balance_transactions"]}


async def _lose_a_webhook(stripe_base: str) -> str:
    async with httpx.AsyncClient(base_url=stripe_base, timeout=waits.PATIENCE_S) as stripe:
        await stripe.post("/_control/settings", json={"paused": True})
        answer = await stripe.post("/_control/charge", json={"deliver": "withhold"})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["balance_transaction"]["id"])


async def _until_tied_out(settings: Settings) -> PassReport:
    outcomes: Sequence[PassReport] = []
    async with open_contexts(settings, service="test") as contexts:
        for _ in range(_PASSES_MAX):
            outcomes = await pass_now(contexts, requested_range=None)
            if all(outcome.ties_out for outcome in outcomes):
                break
    (outcome,) = outcomes
    assert outcome.ties_out, outcome
    return outcome
