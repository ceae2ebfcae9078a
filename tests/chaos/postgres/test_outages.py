"""Whatever becomes of Postgres, the batch is held, and posted once it is back.

Nothing is lost or doubled, nothing becomes a dead letter, no partition changes hands, no service
dies, and webhooks are answered 2xx all the while.
"""

import contextlib
import signal

import asyncpg
import pytest

from tests.chaos.postgres.outage import Outage, readiness
from tests.chaos.postgres.server import CONNECTIONS_MAX
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=60)

# Raised where a batch begins to be written, as often as the sequence says; a sequence counts on
# when its transaction is rolled back.
_RAISE = """
CREATE SEQUENCE public.raised;
GRANT USAGE ON SEQUENCE public.raised TO PUBLIC;
CREATE FUNCTION public.raise_some() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('public.raised') <= 4 THEN
        RAISE EXCEPTION 'it was meant to fail' USING ERRCODE = '{sqlstate}';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER raise_some BEFORE INSERT ON tieout.{table}
    FOR EACH STATEMENT EXECUTE FUNCTION public.raise_some();
"""
_RAISE_NO_MORE = """
DROP TRIGGER raise_some ON tieout.{table};
DROP FUNCTION public.raise_some();
DROP SEQUENCE public.raised;
"""
_BACKENDS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE application_name LIKE 'tieout %' AND datname = current_database()
"""
_WAITS_FOR_A_LOCK = """
SELECT count(*) > 0 FROM pg_stat_activity
WHERE application_name = 'tieout ledger-writer' AND wait_event_type = 'Lock'
"""


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(signal.SIGINT, id="fast"),
        pytest.param(signal.SIGQUIT, id="immediate"),
        pytest.param(signal.SIGKILL, id="killed"),
    ],
)
async def test_posting_goes_on_when_postgres_was_restarted(
    outage: Outage, how: signal.Signals
) -> None:
    await outage.posts(await outage.sell())

    await outage.server.stop(how)
    sold = await outage.sell()
    await outage.waits_for_postgres(outage.writer)
    await outage.heal()

    await outage.posts(sold)


async def test_a_server_that_hangs_is_left_and_found_again(outage: Outage) -> None:
    await outage.posts(await outage.sell())

    async with outage.hears("consumer.waiting", "TimeoutError"):
        outage.server.freeze()
        sold = await outage.sell()
        await outage.waits_for_postgres(outage.writer, "Timeout")
    outage.server.thaw()

    await outage.posts(sold)


async def test_a_link_that_passes_nothing_is_left_and_found_again(outage: Outage) -> None:
    await outage.posts(await outage.sell())

    outage.link.blackhole = True
    sold = await outage.sell()
    await outage.waits_for_postgres(outage.writer)
    outage.link.blackhole = False

    await outage.posts(sold)


@pytest.mark.parametrize(
    "only_in_it",
    [
        pytest.param(b'"outcome":"wanted"', id="listen"),
        pytest.param(b"je_", id="post"),
    ],
)
async def test_a_commit_whose_answer_is_lost_is_not_written_twice(
    outage: Outage, only_in_it: bytes
) -> None:
    swallowed = outage.link.swallowed_count

    async with outage.hears("consumer.offsets_moved"):
        outage.link.swallow_answers_after(only_in_it)
        sold = await outage.sell()

    await outage.posts(sold)
    assert outage.link.swallowed_count == swallowed + 1


async def test_posting_goes_on_when_connections_were_used_up(outage: Outage) -> None:
    hogged: list[asyncpg.Connection[asyncpg.Record]] = []

    async def hog() -> bool:
        """Take every connection there is, the services' own first."""
        await outage.ledger.database.execute(_BACKENDS)
        with contextlib.suppress(asyncpg.TooManyConnectionsError):
            while True:
                hogged.append(await asyncpg.connect(outage.server.url))
        left = await outage.ledger.database.fetch(_BACKENDS)
        return not left

    try:
        await until(hog, what="the hog has them all")
        sold = await outage.sell()
        await outage.waits_for_postgres(outage.writer, "53300")
    finally:
        for connection in hogged:
            connection.terminate()

    await outage.posts(sold)
    assert len(hogged) < CONNECTIONS_MAX


async def test_a_lock_that_somebody_holds_delays_and_no_more(outage: Outage) -> None:
    await outage.posts(await outage.sell())

    somebody = await asyncpg.connect(outage.server.url)
    try:
        async with somebody.transaction(), outage.hears("consumer.waiting", "55P03"):
            await somebody.execute(
                "LOCK TABLE tieout.consumer_offset, tieout.journal_entry IN ACCESS EXCLUSIVE MODE"
            )
            sold = await outage.sell()
    finally:
        somebody.terminate()

    await outage.posts(sold)


async def test_a_full_disk_holds_the_batch_until_there_is_room(outage: Outage) -> None:
    disk = outage.server.disk
    if disk is None:
        pytest.skip("a small disk can only be mounted by root, where mounting is allowed")
    await outage.posts(await outage.sell())

    disk.fill()
    sold: list[str] = []

    async def is_full() -> bool:
        sold.extend(await outage.sell())
        return "postgres" in await readiness(outage.writer)

    await until(is_full, what="nothing can be written any more")
    await outage.heal()

    await outage.posts(sold)


@pytest.mark.parametrize(
    ("table", "sqlstate"),
    [
        pytest.param("receipt", "40P01", id="deadlock"),
        pytest.param("journal_batch", "40001", id="serialization-failure"),
        pytest.param("receipt", "58030", id="io-error"),
        pytest.param("journal_batch", "XX001", id="corrupted-page"),
    ],
)
async def test_a_batch_that_postgres_cannot_write_is_tried_again(
    outage: Outage, table: str, sqlstate: str
) -> None:
    async with outage.hears("consumer.waiting", sqlstate):
        await outage.ledger.database.execute(_RAISE.format(sqlstate=sqlstate, table=table))
        sold = await outage.sell()
        await outage.posts(sold)

    await outage.ledger.database.execute(_RAISE_NO_MORE.format(table=table))


async def test_the_victim_of_a_deadlock_goes_on(outage: Outage) -> None:
    await outage.posts(await outage.sell())
    somebody = await asyncpg.connect(outage.server.url)

    async def writer_waits() -> bool:
        return bool(await outage.ledger.database.fetchval(_WAITS_FOR_A_LOCK))

    try:
        async with somebody.transaction():
            await somebody.execute("LOCK TABLE tieout.journal_entry IN ACCESS EXCLUSIVE MODE")
            sold = await outage.sell()
            await until(writer_waits, what="the writer waits for somebody")
            # Who has waited for a second looks for a deadlock, and is its victim: the writer, as a
            # rule, who began first.
            await somebody.execute("SELECT FROM tieout.consumer_offset FOR UPDATE")
    except asyncpg.DeadlockDetectedError:
        pass
    finally:
        somebody.terminate()

    await outage.posts(sold)


async def test_a_schema_that_does_not_fit_holds_the_batch_and_says_what_to_do(
    outage: Outage,
) -> None:
    await outage.posts(await outage.sell())

    await outage.ledger.database.execute("ALTER TABLE tieout.journal_batch RENAME TO mislaid")
    sold = await outage.sell()
    await outage.waits_for_postgres(outage.writer, "42P01", "run `tieout migrate`")
    await outage.ledger.database.execute("ALTER TABLE tieout.mislaid RENAME TO journal_batch")

    await outage.posts(sold)


async def test_a_server_that_became_a_standby_is_left(outage: Outage) -> None:
    await outage.posts(await outage.sell())
    database = outage.ledger.database

    await database.execute("ALTER DATABASE tieout SET default_transaction_read_only = on")
    await database.execute(_BACKENDS)
    sold = await outage.sell()
    await outage.waits_for_postgres(outage.writer, "read-only")
    await database.execute("ALTER DATABASE tieout RESET default_transaction_read_only")

    await outage.posts(sold)


async def test_a_pass_that_postgres_cut_off_says_so_once_and_is_made_again(outage: Outage) -> None:
    ledger = outage.ledger
    reconciler = ledger.begin("reconciler", DATABASE_URL=outage.url)
    try:
        await until(lambda: reconciler.log_lines("reconcile.finished") != [], what="a pass")
        await ledger.control("fault", endpoint="GET /v1/balance", kind="slow", count=1, delay_s=2)
        asked = await outage.balance_calls()

        async def is_asking() -> bool:
            return await outage.balance_calls() > asked

        await until(is_asking, what="a pass waits for Stripe")

        await outage.server.stop(signal.SIGKILL)
        await outage.waits_for_postgres(reconciler)
        await until(lambda: reconciler.log_lines("reconcile.failed") != [], what="it says so")
        finished = len(reconciler.log_lines("reconcile.finished"))
        await outage.heal()
        await outage.is_ready(reconciler)
        await until(
            lambda: len(reconciler.log_lines("reconcile.finished")) > finished, what="another pass"
        )

        assert len(reconciler.log_lines("reconcile.failed")) == 1
    finally:
        reconciler.end()


@pytest.mark.parametrize("service", ["ledger-writer", "reconciler"])
async def test_a_service_does_not_work_on_a_schema_that_is_too_old(
    outage: Outage, service: str
) -> None:
    with contextlib.suppress(asyncpg.DuplicateDatabaseError):
        await outage.ledger.database.execute("CREATE DATABASE not_migrated")
    url = f"{outage.server.url.rpartition('/')[0]}/not_migrated"

    life = outage.ledger.begin(service, DATABASE_URL=url)

    assert await life.death() == 2
    last_line = life.of.log_path.read_text(encoding="utf-8").splitlines()[-1]
    assert last_line.startswith("tieout: ")
    assert "run `tieout migrate`" in last_line
