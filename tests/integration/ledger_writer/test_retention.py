"""What is kept for a time, in a real Postgres: receipts by month, waits and dead letters by row."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

import asyncpg
import pytest
import structlog

from services.ledger_writer import retention as writer_retention
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import EVENTS
from shared.postgres.driver.errors import PostgresRefused, PostgresUnavailable
from shared.postgres.driver.pool import Pool
from shared.postgres.intake import event_receipts, retention

_KEPT_DAYS: Final = 100
_NOW: Final = datetime.now(UTC).replace(microsecond=0)
_LONG_AGO: Final = _NOW - timedelta(days=_KEPT_DAYS + 62)
_MONTHS: Final = (
    "SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid"
    " WHERE inhparent = 'tieout.receipt'::regclass ORDER BY relname"
)
_RECEIPTS: Final = (
    "SELECT event_id, deliveries, relname AS month"
    " FROM tieout.receipt JOIN pg_class ON pg_class.oid = receipt.tableoid"
)
_WANT: Final = (
    "SELECT tieout.want(jsonb_build_array(jsonb_build_object('stripe_account', 'acct_1',"
    " 'livemode', false, 'object_id', $1::text, 'kind', 'refund', 'event_id', 'evt_1',"
    " 'named', 0, 'wait_s', 0)))"
)

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Connection]:
    """Yield a connection of the owner's; the listener begins at offset 0."""
    connection = await asyncpg.connect(database_url, server_settings={"timezone": "UTC"})
    await connection.execute(
        "INSERT INTO tieout.consumer_offset (consumer, topic, epoch, partition, first_offset,"
        f" next_offset) VALUES ('listen', '{EVENTS}', 0, 0, 0, 0)"
    )
    yield connection
    await connection.close()


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Pool]:
    """Yield connections that work as a ledger-writer's."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    yield pool
    pool.terminate()


async def test_months_are_made_ahead_and_what_came_before_them_moves_in(
    owner: Connection, writer: Pool
) -> None:
    ahead = _month(_NOW + timedelta(days=31))
    months_before = await _months(owner)
    await owner.execute(f"DROP TABLE tieout.{ahead}")
    await _listen(writer, "evt_early", created=_first_of(ahead))
    early = await owner.fetch(_RECEIPTS)

    months = await retention.make_receipt_months(writer)
    again = await retention.make_receipt_months(writer)
    await _listen(writer, "evt_early", created=_first_of(ahead))

    assert (months, again) == ([ahead], [])
    assert await _months(owner) == months_before
    assert [tuple(row) for row in early] == [("evt_early", 1, "receipt_default")]
    assert await _receipts(owner) == [("evt_early", 2, ahead)]


async def test_a_month_of_which_too_much_came_before_it_stays_with_what_is_of_none(
    owner: Connection, writer: Pool
) -> None:
    ahead = _month(_NOW + timedelta(days=31))
    await owner.execute(f"DROP TABLE tieout.{ahead}")
    for event_id in ("evt_1", "evt_2"):
        await _listen(writer, event_id, created=_first_of(ahead))

    months = await retention.make_receipt_months(writer, rows_max=1)

    assert months == []
    assert [row[2] for row in await _receipts(owner)] == ["receipt_default"] * 2


async def test_it_says_that_this_month_is_missing_until_it_is_there(
    owner: Connection, writer: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    month = _month(_NOW)
    await owner.execute(f"DROP TABLE tieout.{month}")
    for event_id in ("evt_1", "evt_2"):
        await _listen(writer, event_id, created=_NOW)

    capture = structlog.testing.LogCapture()
    logger = structlog.wrap_logger(
        None, processors=[capture], wrapper_class=structlog.make_filtering_bound_logger(0)
    )
    monkeypatch.setattr(writer_retention, "logger", logger)

    for rows_max in (1, 2):
        await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS, rows_max=rows_max)

    assert [(line["event"], line["month"]) for line in capture.entries] == [
        ("retention.month_missing", month),
        ("retention.month_made", month),
    ]
    assert [row[2] for row in await _receipts(owner)] == [month] * 2


async def test_an_event_that_comes_again_after_its_month_is_gone_is_one_row(
    owner: Connection, writer: Pool
) -> None:
    month = await _make(owner, _LONG_AGO)
    await _listen(writer, "evt_old", created=_LONG_AGO)
    before = await _receipts(owner)

    dropped = await retention.drop_receipt_months(writer, kept_days=_KEPT_DAYS)
    gone = await _receipts(owner)
    await _listen(writer, "evt_old", created=_LONG_AGO)
    await _listen(writer, "evt_old", created=_LONG_AGO)
    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS)

    assert before == [("evt_old", 1, month)]
    assert (list(dropped), gone) == ([month], [])
    assert await _receipts(owner) == [("evt_old", 2, "receipt_default")]
    assert await owner.fetchval("SELECT next_offset FROM tieout.consumer_offset") == 3


async def test_a_month_stays_for_as_long_as_one_event_of_it_is_kept(
    owner: Connection, writer: Pool
) -> None:
    of_last_day = _NOW - timedelta(days=_KEPT_DAYS - 1)
    month = await _make(owner, of_last_day)

    dropped = await retention.drop_receipt_months(writer, kept_days=_KEPT_DAYS)

    assert dropped == []
    assert month in await _months(owner)


@pytest.mark.parametrize("kept_days", [34, 0, -1])
async def test_nobody_lets_go_of_what_stripe_may_still_send(
    owner: Connection, writer: Pool, kept_days: int
) -> None:
    await _make(owner, _LONG_AGO)
    months = await _months(owner)

    with pytest.raises(PostgresRefused, match="35 days at least"):
        await retention.drop_receipt_months(writer, kept_days=kept_days)
    with pytest.raises(PostgresRefused, match="35 days at least"):
        await retention.delete_old(writer, kept_days=kept_days)

    assert await _months(owner) == months


async def test_an_event_of_no_time_is_one_row_and_goes_when_it_was_heard_long_ago(
    owner: Connection, writer: Pool
) -> None:
    times = (datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC))
    for created in (*times, *times):
        await _listen(writer, f"evt_{created:%Y}", created=created)
    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS)
    receipts = await _receipts(owner)
    await owner.execute("UPDATE tieout.receipt SET listened_at = $1", _LONG_AGO)

    # More than a call deletes.
    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS, rows_max=1)

    assert receipts == [(f"evt_{year}", 2, "receipt_default") for year in (1970, 9999)]
    assert await _receipts(owner) == []


async def test_of_how_waits_ended_only_what_is_old_and_not_for_good_goes(
    owner: Connection, writer: Pool
) -> None:
    for name, is_final, ended_at in (
        ("re_old", False, _LONG_AGO),
        ("re_young", False, _NOW),
        ("re_final", True, _LONG_AGO),
    ):
        await owner.execute(
            "INSERT INTO tieout.ended_wait (stripe_account, livemode, object_id, kind, is_final,"
            " reason, ended_at) VALUES ('acct_1', false, $1, 'refund', $2, 'canceled', $3)",
            name,
            is_final,
            ended_at,
        )

    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS)
    for name in ("re_old", "re_final"):
        await owner.execute(_WANT, name)

    waits = await owner.fetch("SELECT object_id FROM tieout.ended_wait ORDER BY 1")
    wanted = await owner.fetch("SELECT object_id FROM tieout.wanted")
    assert [row["object_id"] for row in waits] == ["re_final", "re_young"]
    assert [row["object_id"] for row in wanted] == ["re_old"]


async def test_of_dead_letters_only_what_is_old_and_settled_goes(
    owner: Connection, writer: Pool
) -> None:
    for name, at in (("old", _LONG_AGO), ("young", _NOW)):
        for number, status in enumerate(("open", "redriven", "gone"), 1):
            await owner.execute(
                'INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",'
                " object_id, error, status, first_seen_at, settled_at)"
                " VALUES ('listen', $1, 0, $2, $3, $4, 'no', $5, $6, $7)",
                EVENTS,
                number,
                int(at.timestamp()),
                f"{name} {status}",
                status,
                at,
                None if status == "open" else at,
            )

    # Fewer than are open and lie before the others.
    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS, rows_max=1)

    letters = await owner.fetch("SELECT object_id FROM tieout.dead_letter ORDER BY 1")
    assert [row["object_id"] for row in letters] == [
        "old open", "young gone", "young open", "young redriven",
    ]  # fmt: skip


async def test_whoever_reads_for_long_holds_it_off_and_it_holds_no_listener_up(
    owner: Connection, writer: Pool
) -> None:
    month = await _make(owner, _LONG_AGO)
    async with owner.transaction():
        await owner.fetch(_RECEIPTS)
        with pytest.raises(PostgresUnavailable, match="lock timeout"):
            await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS)
        await _listen(writer, "evt_now", created=_NOW)

    await writer_retention.retain_once(writer, kept_days=_KEPT_DAYS)

    assert month not in await _months(owner)
    assert await _receipts(owner) == [("evt_now", 1, _month(_NOW))]


async def test_two_writers_do_not_wait_for_each_other(owner: Connection, writer: Pool) -> None:
    month = await _make(owner, _LONG_AGO)
    async with owner.transaction():
        await owner.execute("SELECT pg_advisory_xact_lock(hashtextextended('tieout.retention', 0))")
        held = await retention.drop_receipt_months(writer, kept_days=_KEPT_DAYS)
    both = await asyncio.gather(
        *(writer_retention.retain_once(writer, kept_days=_KEPT_DAYS) for _ in range(2))
    )

    assert (held, both) == ([], [None, None])
    assert month not in await _months(owner)


def _month(moment: datetime) -> str:
    return f"receipt_{moment:%Y_%m}"


def _first_of(month: str) -> datetime:
    return datetime.strptime(month, "receipt_%Y_%m").replace(tzinfo=UTC)


async def _months(owner: Connection) -> list[str]:
    return [row["relname"] for row in await owner.fetch(_MONTHS)]


async def _receipts(owner: Connection) -> list[tuple[str, int, str]]:
    return [tuple(row) for row in await owner.fetch(f"{_RECEIPTS} ORDER BY event_id")]


async def _make(owner: Connection, moment: datetime) -> str:
    """Have a month of long ago, as it is made while it is near."""
    month = _month(moment)
    begins = moment.replace(day=1, hour=0, minute=0, second=0)
    ends = (begins + timedelta(days=31)).replace(day=1)
    await owner.execute(
        f"CREATE TABLE tieout.{month} PARTITION OF tieout.receipt"
        f" FOR VALUES FROM ('{begins}') TO ('{ends}');"
        " SELECT tieout.settle_functions()"
    )
    return month


async def _listen(writer: Pool, event_id: str, *, created: datetime) -> None:
    """Listen to one delivery of an event."""
    offset = await writer.fetchval("SELECT next_offset FROM tieout.consumer_offset")
    await event_receipts.listen_batch(
        writer,
        consumer="listen",
        batch=Batch(
            topic=EVENTS,
            positions={0: Position(epoch=0, next_offset=offset)},
            messages=[Message(partition=0, offset=offset, value=b"", headers=[])],
        ),
        receipts=[
            event_receipts.Receipt(
                stripe_account="acct_1",
                livemode=False,
                event_id=event_id,
                type="charge.succeeded",
                object_id="ch_1",
                created=created.timestamp(),
                received=_NOW.timestamp(),
                outcome="ignored",
                reason="names_no_balance_transaction",
            )
        ],
        wants=[],
        letters=[],
        passes=[],
    )
