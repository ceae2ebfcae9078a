"""Exchange differences while others post, examine, are refused or know of none of it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from random import Random
from typing import Any, TypeAlias

import asyncpg
import pytest

from services.ledger_writer import exchange_entries
from services.ledger_writer.sequence import Exchanges
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer, presentments
from shared.postgres.journal.presentments import BehindPartition
from shared.runtime.health import Health
from shared.runtime.retry import BatchSize
from tests.support import exchanged, posting
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=15)

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
_WAITING = "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"
_NOTHING = presentments.PresentmentColumns()
_LOCAL_CHARGE = exchanged.charge(currency="eur", amount=10_000, net=10_000, exchange_rate=None)
_REFUSE = """
CREATE FUNCTION tieout.test_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = 'check_violation'; END$$;
CREATE TRIGGER test_refuse BEFORE INSERT ON tieout.journal_entry FOR EACH ROW
WHEN (NEW.kind = 'fx' AND NEW.external_id LIKE 'txn_bad%') EXECUTE FUNCTION tieout.test_refuse();
"""


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    opened = Pool(database_url, role="tieout_writer", service="test", size=4)
    yield opened
    await opened.close()


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def test_a_charge_that_is_committed_after_its_refund_was_examined_is_seen(
    pool: Pool, owner: Owner
) -> None:
    async with _held_at_the_end(pool, owner, [exchanged.charge()]):
        await _post(pool, [exchanged.refund()], partition=1)
        await exchanged.settle(pool)
    await exchanged.settle(pool)

    assert await exchanged.differences(pool) == {exchanged.REFUND: [-153]}


async def test_so_is_one_that_was_not_exchanged(pool: Pool, owner: Owner) -> None:
    async with _held_at_the_end(pool, owner, [_LOCAL_CHARGE]):
        await _post(pool, [exchanged.refund()], partition=1)
        await exchanged.settle(pool)
    await exchanged.settle(pool)

    assert await exchanged.findings(pool) == {exchanged.REFUND: "open"}


async def test_so_is_one_that_a_version_without_presentments_has_posted(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    await posting.post(pool, [exchanged.refund()])
    await exchanged.settle(pool)
    with monkeypatch.context() as before:
        before.setattr(journal_writer, "POST_BATCH", posting.POST_OF_0012)
        await posting.post(pool, [_LOCAL_CHARGE])
    await pool.fetchval("SELECT tieout.sequence_batches(64)")

    (behind,) = await presentments.fetch_behind(pool)
    await presentments.save_history(pool, _NOTHING, behind=behind, since=1, until=2)
    await exchanged.settle(pool)

    assert await exchanged.findings(pool) == {exchanged.REFUND: "open"}


async def test_while_more_is_posted_what_is_behind_ends_where_keeping_began_again(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    await posting.post(pool, [exchanged.refund()])
    with monkeypatch.context() as before:
        before.setattr(journal_writer, "POST_BATCH", posting.POST_OF_0012)
        await posting.post(pool, [exchanged.charge(), posting.row("txn_other")])
    await posting.post(pool, [posting.row("txn_2")])

    (behind,) = await presentments.fetch_behind(pool)
    await posting.post(pool, [posting.row("txn_3")])
    await presentments.save_history(
        pool, _NOTHING, behind=behind, since=behind.next_offset, until=behind.until
    )

    assert (behind.next_offset, behind.until) == (1, 3)
    assert await presentments.fetch_behind(pool) == []


@pytest.mark.parametrize("seed", range(4))
async def test_no_order_of_versions_and_readers_has_kept_what_nobody_kept(
    pool: Pool, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = Random(seed)
    offsets: set[int] = set()
    until_now = 0
    for _ in range(30):
        behind = await presentments.fetch_behind(pool)
        match chance.choice(("posts", "posts of before", "reads")):
            case "posts":
                await posting.post(pool, [posting.row(f"txn_{until_now}")])
                offsets.add(until_now)
                until_now += 1
            case "posts of before":
                with monkeypatch.context() as before:
                    before.setattr(journal_writer, "POST_BATCH", posting.POST_OF_0012)
                    await posting.post(pool, [posting.row(f"txn_{until_now}")])
                until_now += 1
            case _:
                for partition in behind:
                    until_step = chance.randint(partition.next_offset + 1, partition.until)
                    await _save(pool, partition, until_step)
                    offsets |= {*range(partition.next_offset, until_step)}

        row = await pool.fetchrow("SELECT * FROM tieout.exchange_history")
        assert {*range(row["next_offset"] if row else 0)} <= offsets, f"seed {seed}"
    while behind := await presentments.fetch_behind(pool):
        await _save(pool, behind[0], behind[0].until)
    assert await pool.fetchval("SELECT next_offset FROM tieout.exchange_history") == until_now


async def test_what_postgres_refuses_keeps_nothing_waiting_that_is_due_after_it(
    pool: Pool, owner: Owner
) -> None:
    await owner.execute(_REFUSE)
    for name in ("bad_1", "bad_2", "good"):
        await posting.post(pool, _charged_and_refunded(name))
    size = BatchSize(2)

    for _ in range(2):
        await exchange_entries.post_due(pool, size=size)

    assert list(await exchanged.differences(pool)) == ["txn_good_r"]
    assert await pool.fetchval("SELECT count(*) FROM tieout.exchange_due") == 2


async def test_those_that_come_together_are_posted_together_and_many_at_once(pool: Pool) -> None:
    exchanges = Exchanges(pool, Health(parts=["sequence"]), BatchSize(2), every_s=3_600)
    for name in ("first", "second", "third"):
        await posting.post(pool, _charged_and_refunded(name))

    # A round that leaves something over is followed by another.
    rounds = [await exchanges.post_some(), await exchanges.post_some()]
    await posting.post(pool, _charged_and_refunded("fourth"))
    rounds.append(await exchanges.post_some())

    assert rounds == [True, True, False]
    assert list(await exchanged.differences(pool)) == [
        "txn_first_r",
        "txn_second_r",
        "txn_third_r",
    ]


async def test_two_that_keep_the_same_rows_wait_for_each_other_in_one_order(
    pool: Pool, owner: Owner
) -> None:
    hidden = exchanged.charge("txn_shown_later", shown=False, source="ch_shown_later")
    await _post(pool, [exchanged.refund(), hidden], partition=0)
    source = {"id": "ch_shown_later", "object": "charge", "amount": 10_000, "currency": "eur"}
    shown = exchanged.charge("txn_shown_later", source=source)
    again = exchanged.refund("txn_again", refund_id="re_again")
    await owner.execute("BEGIN")
    await owner.execute(
        "SELECT FROM tieout.presentment WHERE external_id = 'txn_shown_later' FOR UPDATE"
    )

    first = asyncio.create_task(_post(pool, [shown, again], partition=1))
    await _until_waiting(owner, 1)
    second = asyncio.create_task(_post(pool, [exchanged.charge(), shown], partition=0))
    await _until_waiting(owner, 2)
    await owner.execute("COMMIT")
    outcomes = await asyncio.gather(first, second, return_exceptions=True)

    assert [outcome for outcome in outcomes if isinstance(outcome, Exception)] == []


async def _post(pool: Pool, rows: Sequence[dict[str, Any]], *, partition: int) -> None:
    await posting.write(pool, await posting.batch(pool, rows, partition=partition))


@contextlib.asynccontextmanager
async def _held_at_the_end(
    pool: Pool, owner: Owner, rows: Sequence[dict[str, Any]]
) -> AsyncIterator[None]:
    """Post rows, and commit them at the end of the block."""
    await _post(pool, [posting.row("txn_before")], partition=0)
    await owner.execute("BEGIN")
    # The last that posting writes.
    await owner.execute("SELECT FROM tieout.exchange_history FOR UPDATE")
    held = asyncio.create_task(_post(pool, rows, partition=0))
    await _until_waiting(owner, 1)
    yield
    await owner.execute("COMMIT")
    await held


async def _until_waiting(owner: Owner, count: int) -> None:
    async def are_waiting() -> bool:
        return bool(await owner.fetchval(_WAITING) == count)

    await until(are_waiting, what=f"{count} wait for a lock")


async def _save(pool: Pool, behind: BehindPartition, until_offset: int) -> None:
    await presentments.save_history(
        pool, _NOTHING, behind=behind, since=behind.next_offset, until=until_offset
    )


def _charged_and_refunded(name: str) -> Sequence[dict[str, Any]]:
    charge_id, refund_id = f"ch_{name}", f"re_{name}"
    charged = {"id": charge_id, "object": "charge", "amount": 10_000, "currency": "eur"}
    refunded = charged | {"id": refund_id, "object": "refund", "charge": charge_id}
    return [
        exchanged.charge(f"txn_{name}_c", source=charged),
        exchanged.refund(f"txn_{name}_r", source=refunded),
    ]
