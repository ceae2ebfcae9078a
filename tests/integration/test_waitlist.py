"""One account's wanted rows on a real Postgres: what is due, what waits, and what hides nothing."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.ledger_writer.references import TRANSACTION, Reference
from services.ledger_writer.waitlist import Outages, Waitlist, all_of
from shared.ledger.outcome import Recoverable
from shared.postgres import connect, wanted
from shared.postgres.failures import PostgresUnavailable
from shared.postgres.sql import blocks
from shared.settings import AccountSettings

_ACCOUNT = AccountSettings(id="acct_1", api_key=None, webhook_secrets=(), livemode=False)
_NAMED_AT = datetime(2026, 1, 1, tzinfo=UTC).timestamp()


@pytest.fixture
async def waitlist(database_url: str) -> AsyncIterator[Waitlist]:
    pool = await connect.pool(database_url, role="tieout_writer", service="test", size=2)
    yield Waitlist(_ACCOUNT, pool)
    pool.terminate()


async def _want(waitlist: Waitlist, kind: str, ids: Sequence[str], *, hint: bool = False) -> None:
    await wanted.want(
        waitlist.pool,
        [
            wanted.Want(
                stripe_account=_ACCOUNT.id,
                livemode=_ACCOUNT.livemode,
                object_id=one,
                kind=kind,
                event_id="evt_1",
                named=_NAMED_AT,
                wait_s=0.0,
                hint=hint,
            )
            for one in ids
        ],
    )


async def _in_bulk(waitlist: Waitlist) -> Sequence[wanted.Awaiting]:
    return await wanted.due_in_bulk(
        waitlist.pool,
        stripe_account=_ACCOUNT.id,
        livemode=_ACCOUNT.livemode,
        rows_max=10,
        coming_s=0.25,
        patience_s=0.6,
    )


async def test_a_backlog_of_objects_hides_no_balance_transaction(waitlist: Waitlist) -> None:
    await _want(waitlist, "charge", [f"ch_{number}" for number in range(500)])
    await _want(waitlist, TRANSACTION, ["txn_1"])

    assert [row.object_id for row in await _in_bulk(waitlist)] == ["txn_1"]
    assert {row.kind for row in await _alone(waitlist)} == {"charge"}


async def test_an_object_waits_for_what_was_wanted_before_it_until_that_is_posted(
    waitlist: Waitlist,
) -> None:
    await _want(waitlist, TRANSACTION, ["txn_1"])
    await _want(waitlist, "charge", ["ch_1"])
    assert await _alone(waitlist) == []

    await _published(waitlist, "txn_1")
    assert await _alone(waitlist) == []
    # No entry came of it in time: it may not have been this object's.
    assert [row.object_id for row in await _alone(waitlist, patience_s=0)] == ["ch_1"]


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("due_in_bulk", "wanted_in_bulk"),
        ("due_alone", "wanted_alone"),
        ("due_alone", "wanted_in_bulk"),
        ("due_alone", "wanted_published"),
        ("due_of_kind", "wanted_alone"),
    ],
)
async def test_what_is_due_is_found_by_its_time_however_much_waits(
    waitlist: Waitlist, query: str, index: str
) -> None:
    text = blocks("wanted")[query]
    arguments = {
        "due_in_bulk": ("10", "0.25", "0.6"),
        "due_alone": ("4", "2.0"),
        "due_of_kind": ("'charge'", "1000"),
    }[query]
    types = "text, boolean, " + ", ".join(
        {"due_in_bulk": ("int", "float8", "float8"), "due_alone": ("int", "float8")}.get(
            query, ("text", "int")
        )
    )
    async with connect.connection(waitlist.pool) as connection:
        await connection.execute("SET enable_seqscan = off")
        await connection.execute(f"PREPARE look ({types}) AS {text}")
        plan = await connection.fetch(
            f"EXPLAIN EXECUTE look ('acct_1', false, {', '.join(arguments)})"
        )
        await connection.execute("DEALLOCATE look")
    lines = [row[0] for row in plan]
    scans = [number for number, line in enumerate(lines) if f"using {index} on" in line]
    assert scans, "\n".join(lines)
    assert all("_at " in lines[number + 1] for number in scans), "\n".join(lines)


async def test_an_object_does_not_wait_for_an_id_that_stripe_never_had(waitlist: Waitlist) -> None:
    await _want(waitlist, TRANSACTION, ["txn_1"])
    await wanted.put_off(
        waitlist.pool,
        stripe_account=_ACCOUNT.id,
        livemode=_ACCOUNT.livemode,
        waits_s={"txn_1": 600},
        hinted_at=None,
        reason="Stripe has no txn_1",
    )
    await _want(waitlist, "charge", ["ch_1"])

    assert [row.object_id for row in await _alone(waitlist)] == ["ch_1"]


async def test_what_stripe_does_not_show_waits_ever_longer_up_to_ten_minutes(
    waitlist: Waitlist,
) -> None:
    await _want(waitlist, "charge", ["ch_1"])
    for number, wait_s in enumerate([5, 10, 20, 40, 80, 160, 320, 600, 600], start=1):
        (row,) = await _alone(waitlist)
        before = await _clock(waitlist)
        await waitlist.put_off([row], reason="no balance transaction yet")

        (kept,) = await _kept(waitlist)
        assert (kept["attempts"], kept["reason"]) == (number, "no balance transaction yet")
        await _assert_due(waitlist, kept, before=before, wait_s=wait_s)
        await _make_due(waitlist)


async def test_an_outage_is_no_rows_fault_and_holds_it_for_ten_seconds_at_most(
    waitlist: Waitlist,
) -> None:
    await _want(waitlist, TRANSACTION, ["txn_1", "txn_2"])
    assert await _answerable(waitlist) == 2
    outages = Outages(waitlist)
    for wait_s in [2, 4, 8, 10, 10]:
        ids = [row.object_id for row in await _in_bulk(waitlist)]
        before = await _clock(waitlist)
        await outages.hold(TRANSACTION, ids, error=Recoverable("Stripe: no answer"))

        assert await _answerable(waitlist) == 0
        for kept in await _kept(waitlist):
            assert (kept["attempts"], kept["reason"]) == (0, "Stripe: no answer")
            await _assert_due(waitlist, kept, before=before, wait_s=wait_s)
        await _make_due(waitlist)

    outages.end(TRANSACTION)
    before = await _clock(waitlist)
    await outages.hold(TRANSACTION, ["txn_1"], error=Recoverable("Stripe: no answer"))
    await _assert_due(waitlist, (await _kept(waitlist))[0], before=before, wait_s=2)


async def test_what_failed_of_a_kind_is_all_of_it_that_is_due(waitlist: Waitlist) -> None:
    await _want(waitlist, "charge", ["ch_1", "ch_2"])
    await _want(waitlist, "payout", ["po_1"])

    assert set(await waitlist.due_of_kind("charge")) == {"ch_1", "ch_2"}


async def test_a_hint_that_came_meanwhile_is_not_put_off(waitlist: Waitlist) -> None:
    await _want(waitlist, "charge", ["ch_1"], hint=True)
    (row,) = await _alone(waitlist)
    await _want(waitlist, "charge", ["ch_1"], hint=True)

    await waitlist.put_off([row], reason="Stripe: denied", hinted_at=row.hinted_at)

    assert [again.attempts for again in await _alone(waitlist)] == [0]


async def test_what_an_object_names_is_wanted_once_and_on_its_events_word(
    waitlist: Waitlist,
) -> None:
    await _want(waitlist, "charge", ["ch_1"])
    (row,) = await _alone(waitlist)
    reference = Reference(kind=TRANSACTION, id="txn_1")
    for _time in range(2):
        await wanted.want(waitlist.pool, waitlist.named_by(row, [reference]))

    (named,) = await _in_bulk(waitlist)
    assert (named.object_id, named.event_id, named.named_at) == ("txn_1", "evt_1", row.named_at)


async def test_of_several_failures_postgres_own_is_raised() -> None:
    async def fail(error: Exception) -> None:
        raise error

    with pytest.raises(PostgresUnavailable):
        await all_of([fail(Recoverable("Stripe")), fail(PostgresUnavailable("Postgres"))])


async def _alone(waitlist: Waitlist, *, patience_s: float = 60) -> Sequence[wanted.Awaiting]:
    return await wanted.due_alone(
        waitlist.pool,
        stripe_account=_ACCOUNT.id,
        livemode=_ACCOUNT.livemode,
        rows_max=8,
        patience_s=patience_s,
    )


async def _published(waitlist: Waitlist, transaction_id: str) -> None:
    await wanted.published(
        waitlist.pool,
        stripe_account=_ACCOUNT.id,
        livemode=_ACCOUNT.livemode,
        ids=[transaction_id],
        again_s=60,
        again_s_max=60,
    )


async def _clock(waitlist: Waitlist) -> datetime:
    async with connect.connection(waitlist.pool) as connection:
        now: datetime = await connection.fetchval("SELECT clock_timestamp()")
    return now


async def _make_due(waitlist: Waitlist) -> None:
    async with connect.connection(waitlist.pool) as connection:
        await connection.execute("UPDATE tieout.wanted SET due_at = clock_timestamp()")


async def _answerable(waitlist: Waitlist) -> int:
    """Return what `status` takes for work that could be done now."""
    async with connect.connection(waitlist.pool) as connection:
        count: int = await connection.fetchval("SELECT answerable FROM tieout.waiting")
    return count


async def _kept(waitlist: Waitlist) -> Sequence[Mapping[str, Any]]:
    async with connect.connection(waitlist.pool) as connection:
        rows = await connection.fetch("SELECT * FROM tieout.wanted ORDER BY object_id")
    return [dict(row) for row in rows]


async def _assert_due(
    waitlist: Waitlist, kept: Mapping[str, Any], *, before: datetime, wait_s: int
) -> None:
    """Hold it against Postgres's clock before and after, however long the two lie apart."""
    wait = timedelta(seconds=wait_s)
    assert before + wait <= kept["due_at"] <= await _clock(waitlist) + wait
