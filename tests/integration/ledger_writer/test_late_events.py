"""An event that comes when a pass has found its row missing, in a real Postgres: no alarm."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest

from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import EVENTS
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import event_receipts, resolution_queue
from shared.postgres.reconciliation import discrepancies, discrepancy_reports
from shared.postgres.reconciliation.discrepancy_reports import DiscrepancyFilter

if TYPE_CHECKING:
    import asyncpg

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_NOW: Final = datetime.now(UTC).replace(microsecond=0)
_FOUND: Final = _NOW - timedelta(hours=2)
_MADE: Final = _FOUND - timedelta(minutes=5)
_ACCOUNT: Final = StripeAccount("acct_1", livemode=False)
_MISSING: Final = """
INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id, detected_at,
    resolved_at, amount_at_risk, effect_minor, currency, expected)
SELECT tieout.discrepancy_id('missing', 'acct_1', false, $1), 'missing', $2, 'acct_1', false, $1,
    $3, CASE WHEN $2 IN ('healed', 'resolved') THEN $3::timestamptz END, 9680, -9680, 'usd',
    jsonb_build_object('id', $1::text, 'net', 9680, 'source', 'ch_1')
"""


@pytest.fixture
async def writer(database_url: str, owner: Connection) -> AsyncIterator[Pool]:
    """Yield connections that work as a ledger-writer's; it begins at offset 0."""
    await owner.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        f" next_offset) VALUES ('listen', '{EVENTS}', 0, 0, 0, 0)"
    )
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    yield pool
    pool.terminate()


async def _missing(owner: Connection, object_id: str = "txn_1", status: str = "healed") -> None:
    await owner.execute(_MISSING, object_id, status, _FOUND)


async def _listen(
    writer: Pool,
    *names: str,
    made: datetime = _MADE,
    received: datetime = _NOW,
    account: str = "acct_1",
) -> Sequence[Mapping[str, Any]]:
    """Listen to a delivery of an event that names these ids; return what is said to be late."""
    offset = await writer.fetchval("SELECT next_offset FROM tieout.consumer_offset")
    return await event_receipts.listen_batch(
        writer,
        consumer="listen",
        batch=Batch(
            topic=EVENTS,
            positions={0: Position(epoch=0, next_offset=offset)},
            messages=[Message(partition=0, offset=offset, value=b"", headers=[])],
        ),
        receipts=[
            event_receipts.Receipt(
                stripe_account=account,
                livemode=False,
                event_id=f"evt_{made:%d%H%M}",
                type="charge.succeeded",
                object_id="ch_1",
                created=made.timestamp(),
                received=received.timestamp(),
                outcome="wanted",
                reason=None,
            )
        ],
        wants=[
            resolution_queue.ResolutionRequest(
                stripe_account=account,
                livemode=False,
                object_id=name,
                kind="balance_transaction" if name.startswith("txn_") else "charge",
                event_id=f"evt_{made:%d%H%M}",
                named=made.timestamp(),
                wait_s=0.0,
                hint=False,
                ended=None,
                of_object=None,
                traceparent=None,
            )
            for name in names
        ],
        letters=[],
        passes=[],
    )


async def test_one_that_is_sent_again_does_not_move_back_since_when_events_come(
    writer: Pool, owner: Connection
) -> None:
    await _listen(writer, "ch_1", received=_NOW)
    await _listen(
        writer, "ch_1", made=_NOW - timedelta(days=20), received=_NOW + timedelta(minutes=1)
    )

    flow = await owner.fetchrow("SELECT * FROM tieout.event_flow")

    assert flow is not None
    assert flow["first_received_at"] == _NOW
    assert flow["last_received_at"] == _NOW + timedelta(minutes=1)
    assert json.loads(flow["types"]) == {"charge.succeeded": int(_NOW.timestamp())}


@pytest.mark.parametrize("name", ["txn_1", "ch_1"])
@pytest.mark.parametrize("status", ["healed", "stuck"])
async def test_it_is_noted_once_with_its_evidence_and_is_settled(
    writer: Pool, owner: Connection, name: str, status: str
) -> None:
    await _missing(owner, status=status)

    lines = await _listen(writer, name)
    again = await _listen(writer, name)

    [line] = lines
    assert again == []
    assert (line["kind"], line["status"], line["object_id"]) == ("late", "resolved", "txn_1")
    assert (line["amount_at_risk"], line["currency"], line["effect_minor"]) == (9680, "usd", None)
    assert line["expected"]["net"] == 9680
    assert line["expected"]["webhook"] == {
        "id": f"evt_{_MADE:%d%H%M}",
        "type": "charge.succeeded",
        "created": int(_MADE.timestamp()),
        "received": int(_NOW.timestamp()),
        "found_missing": int(_FOUND.timestamp()),
    }
    [listed] = await discrepancy_reports.list_discrepancies(
        writer,
        stripe_account=None,
        asked=DiscrepancyFilter(statuses=frozenset(("resolved",))),
    )
    assert (listed.kind, listed.id) == ("late", line["id"])
    changes = "SELECT count(*) FROM tieout.discrepancy_change WHERE body ->> 'kind' = 'late'"
    assert await owner.fetchval(changes) == 1
    missing = await owner.fetchval("SELECT status FROM tieout.discrepancy WHERE kind = 'missing'")
    assert missing == status


@pytest.mark.parametrize(
    ("made", "received"),
    [
        # Of a refund, say: it names its charge's row too, and is no late event of that.
        (_FOUND + timedelta(seconds=1), _NOW),
        # It had come before the pass, and what was made of it was lost.
        (_MADE, _FOUND),
        # Stripe has long given up: a person has sent it again.
        (_NOW - timedelta(days=3, seconds=1), _NOW),
    ],
    ids=["made later", "had come before", "after three days"],
)
async def test_it_is_not_late_in_another_order(
    writer: Pool, owner: Connection, made: datetime, received: datetime
) -> None:
    await _missing(owner)

    assert await _listen(writer, "txn_1", made=made, received=received) == []


async def test_what_had_come_before_is_not_late_when_it_comes_again(
    writer: Pool, owner: Connection
) -> None:
    await _listen(writer, "txn_1", received=_MADE + timedelta(seconds=1))
    await _missing(owner)

    assert await _listen(writer, "txn_1") == []


async def test_it_is_about_rows_that_were_found_missing_in_its_account(
    writer: Pool, owner: Connection
) -> None:
    await _missing(owner, "txn_gone", status="resolved")
    await _missing(owner)

    assert await _listen(writer, "txn_2", "txn_gone") == []
    assert await _listen(writer, "txn_1", account="acct_2") == []


async def test_it_is_no_open_discrepancy(writer: Pool, owner: Connection) -> None:
    await _missing(owner)

    await _listen(writer, "txn_1", "ch_1")

    assert await discrepancies.count_open(writer, account=_ACCOUNT) == 0
