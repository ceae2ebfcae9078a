"""What a database's owner can do to the journal, by name, and what `tieout verify` says of it."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TypeAlias

import asyncpg
import pytest

from shared.dev import postgres
from shared.postgres.driver import definitions, migrate
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer, verify
from shared.postgres.reconciliation import ledger_health
from tests.conftest import PostgresServer
from tests.support import databases, posting
from tests.support.definitions import of_database

pytestmark = pytest.mark.takes(seconds=25)

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_GUARDED = (*definitions.JOURNAL_TABLES, *definitions.QUEUE_TABLES)

# The columns that a seal covers: a test changes each and looks at the seal.
_SEALED: Mapping[str, Sequence[str]] = {
    "journal_batch": ("batch_id", "xact_id", "posted_at"),
    "journal_entry": (
        "entry_id", "issuer", "external_id", "kind", "revision", "reverses", "stripe_account",
        "livemode", "type", "reporting_category", "source_id", "effective_at", "fingerprint",
        "posting_count", "origin", "batch_id",
    ),
    "posting": (
        "entry_no", "ordinal", "ledger_account", "currency", "amount_minor", "available_on",
    ),
    "value_date": ("entry_no", "available_on", "observed_at", "batch_id"),
    "entry_reference": ("entry_id", "kind", "object_id", "batch_id"),
}  # fmt: skip
# Those that none covers, and why that is no harm.
_UNSEALED: Mapping[tuple[str, str], str] = {
    ("journal_entry", "entry_no"): "joins the entry to its postings, which are sealed with its id",
    ("journal_entry", "ordinal"): "the place of the entry's line in its batch's seal",
    ("journal_delta", "batch_id"): "recomputed from sealed postings by the check `deltas`",
    ("journal_delta", "stripe_account"): "the same",
    ("journal_delta", "livemode"): "the same",
    ("journal_delta", "ledger_account"): "the same",
    ("journal_delta", "currency"): "the same",
    ("journal_delta", "amount_minor"): "the same",
    ("dated_delta", "batch_id"): "recomputed by the checks `dated` and `folded_dates`",
    ("dated_delta", "stripe_account"): "the same",
    ("dated_delta", "livemode"): "the same",
    ("dated_delta", "ledger_account"): "the same",
    ("dated_delta", "currency"): "the same",
    ("dated_delta", "day"): "the same",
    ("dated_delta", "available_on"): "the same",
    ("dated_delta", "amount_minor"): "the same",
    ("journal_position", "position"): "the place in the chain: the checks `dense` and `chained`",
    ("journal_position", "batch_id"): "which batch is sealed there: its own text says it too",
    ("journal_position", "chain"): "the seal",
    ("journal_position", "entry_seals"): "names the row that was changed; the seal alone decides",
    ("journal_position", "seal_version"): "another text does not match the seal",
    ("journal_position", "sequenced_at"): "no report reads it",
}
# A value of each type that is another, and passes the table's checks.
_OTHER: Mapping[str, str] = {
    "text": "reverse({0}) || 'x'",
    "boolean": "NOT {0}",
    "bigint": "{0} + 1000",
    "integer": "{0} + 1",
    "smallint": "{0} + 10",
    "timestamp with time zone": "coalesce({0}, 'epoch') + interval '1 microsecond'",
    "bytea": "set_byte({0}, 0, (get_byte({0}, 0) + 1) % 256)",
    "xid8": "'1'::xid8",
}
_OTHER_OF: Mapping[tuple[str, str], str] = {
    ("journal_entry", "kind"): "'fx'",
    ("journal_entry", "reverses"): "''",
    ("posting", "currency"): "'zzz'",
    ("entry_reference", "kind"): "'payout'",
}


_REDATED = (
    "SELECT tieout.append_value_date(entry_no, '2026-03-01')"
    " FROM tieout.journal_entry WHERE external_id = $1"
)
_REDATED_OF_0012 = (
    "INSERT INTO tieout.value_date (entry_no, available_on)"
    " SELECT entry_no, '2026-03-01' FROM tieout.journal_entry WHERE external_id = $1"
)
# Makes an entry a reversal of entry 1.
_TAKE_BACK = (
    "DROP INDEX IF EXISTS tieout.journal_entry_reversed_once;"
    "UPDATE tieout.journal_entry SET kind = 'reversal', revision = {0}, external_id = 'txn_0001',"
    " reverses = (SELECT entry_id FROM tieout.journal_entry WHERE entry_no = 1)"
    " WHERE entry_no = {0};"
    "UPDATE tieout.posting SET amount_minor = -amount_minor WHERE entry_no = {0}"
)


@pytest.fixture(scope="module")
async def filled(module_database_url: str) -> str:
    """Post and seal three batches: charges, a refund with its reference, a value date."""
    await _fill(module_database_url)
    return module_database_url


@pytest.fixture
async def owner(filled: str) -> AsyncIterator[Owner]:
    """Yield the owner's connection in a transaction that is rolled back at the end."""
    async with _undone(filled) as connection:
        yield connection


@contextlib.asynccontextmanager
async def _undone(url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("BEGIN")
        yield connection
    finally:
        await connection.close()


async def _fill(database_url: str) -> None:
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    try:
        await posting.post(pool, [posting.charge(number) for number in range(1, 5)])
        await posting.post(pool, [posting.charge(5), posting.refund(6, of=1)])
        await pool.execute(_REDATED, "txn_0002")
        assert await journal_writer.sequence_batches(pool, batches_max=64) == 3
    finally:
        await pool.close()


async def test_what_nobody_touched_verifies(owner: Owner, filled: str) -> None:
    pool = Pool(filled, role="tieout_reader", service="test", size=1)
    done = await verify.verify_journal(pool)
    await pool.close()

    checked = {check.check: check.checked for check in done}
    assert await owner.fetchval("SELECT count(*) FROM tieout.value_date") == 1
    assert await owner.fetchval("SELECT count(*) FROM tieout.entry_reference") == 1
    assert [check.first_bad for check in done if check.first_bad] == []
    assert (checked["chained"], checked["complete"], checked["balanced"]) == (3, 6, 17)


async def test_it_reads_the_journal_in_parts(owner: Owner) -> None:
    whole = await verify.verify_in(owner)
    part_rows = dict.fromkeys(verify.PART_ROWS, 2)
    asked: list[str] = []
    with owner.query_logger(lambda record: asked.append(record.query)):
        in_parts = await verify.verify_in(owner, part_rows=part_rows)
    await _unguarded(owner, "UPDATE tieout.posting SET amount_minor = 1 WHERE entry_no = 6")

    bad = await _bad(owner, part_rows=part_rows)

    assert in_parts == whole
    assert all(asked.count(verify._SQL[name]) > 1 for name in part_rows)
    assert {"balanced", "chained", "deltas", "folded"} <= bad.keys()


@dataclass(frozen=True, slots=True)
class _Tampering:
    """What an owner does, which check finds it, and in which words; {n} is the id of entry n."""

    change: str
    check: str
    words: str


_TAMPERINGS: dict[str, _Tampering] = {
    "an entry moved from live to test mode, or the other way": _Tampering(
        "UPDATE tieout.journal_entry SET livemode = NOT livemode WHERE entry_no = 2;"
        "UPDATE tieout.journal_delta SET livemode = NOT livemode WHERE batch_id = 3",
        "chained",
        "position 1 does not match its seal: batch 1, entry {2} was changed",
    ),
    "an entry given to another account": _Tampering(
        "UPDATE tieout.journal_entry SET stripe_account = 'acct_other' WHERE entry_no = 2",
        "accounts",
        "entry {2} is in the books of acct_other:test, and its issuer is stripe:acct_1:test",
    ),
    "another origin": _Tampering(
        "UPDATE tieout.journal_entry SET origin = 'backfill' WHERE entry_no = 5",
        "chained",
        "position 2 does not match its seal: batch 2, entry {5} was changed",
    ),
    "another time of posting": _Tampering(
        "UPDATE tieout.journal_batch SET posted_at = posted_at - interval '1 day'"
        " WHERE batch_id = 2",
        "chained",
        "position 2 does not match its seal: batch 2, the batch itself was changed",
    ),
    "a value date changed": _Tampering(
        "UPDATE tieout.value_date SET available_on = available_on + interval '1 day'",
        "chained",
        "batch 3, a value date of entry {2} was changed",
    ),
    "a value date taken away": _Tampering(
        "DELETE FROM tieout.value_date",
        "chained",
        "batch 3, a value date of it is gone",
    ),
    "a value date added to an old batch": _Tampering(
        "INSERT INTO tieout.value_date (entry_no, available_on, batch_id) VALUES (1, now(), 1)",
        "chained",
        "batch 1, a value date of entry {1} was added to it",
    ),
    "a reference led elsewhere": _Tampering(
        "UPDATE tieout.entry_reference SET object_id = 'ch_other'",
        "chained",
        "batch 2, a reference of entry {6} was changed",
    ),
    "a seal taken for one of an older text": _Tampering(
        "UPDATE tieout.journal_position SET seal_version = 1 WHERE position = 2",
        "chained",
        "position 2 does not match its seal",
    ),
    "a folded balance changed": _Tampering(
        "UPDATE tieout.folded_balance SET amount_minor = amount_minor + 5"
        " WHERE ledger_account = 'Income:Sales'",
        "folded",
        "Income:Sales of acct_1 holds -49995 usd, its postings sum to -50000",
    ),
    "a day's sum changed": _Tampering(
        "UPDATE tieout.folded_day SET amount_minor = amount_minor + 5"
        " WHERE ledger_account = 'Income:Sales'",
        "folded_dates",
        "Income:Sales of acct_1 holds -49995 usd of 1970-01-01, its dated deltas sum to -50000",
    ),
    "a month's sum changed": _Tampering(
        "UPDATE tieout.folded_month SET amount_minor = amount_minor + 5"
        " WHERE ledger_account = 'Income:Sales'",
        "folded_dates",
        "Income:Sales of acct_1 holds -49995 usd of 1970-01, its dated deltas sum to -50000",
    ),
    "money that is said to be pending for longer": _Tampering(
        "UPDATE tieout.folded_pending SET available_on = available_on + interval '1 hour'"
        " WHERE available_on < '2000-01-01'",
        "folded_dates",
        "Assets:Stripe:Payments of acct_1 holds 0 usd pending until 1970-01-01 00:33:20,"
        " its dated deltas sum to 37720",
    ),
    "a delta of another day": _Tampering(
        "UPDATE tieout.dated_delta SET day = day + 1 WHERE batch_id = 1"
        " AND ledger_account = 'Income:Sales'",
        "dated",
        "batch 1 moved -40000 usd on Income:Sales of acct_1 on 1970-01-01 by its postings, 0 by its"
        " dated deltas",
    ),
    "money that is said to be pending, in every place but the postings": _Tampering(
        "UPDATE tieout.dated_delta SET available_on = available_on + interval '1 hour';"
        "UPDATE tieout.folded_pending SET available_on = available_on + interval '1 hour'",
        "pending",
        "Assets:Stripe:Payments of acct_1 holds 0 usd pending until 1970-01-01 00:33:20,"
        " its postings sum to 37720",
    ),
    "a reversal that takes back less": _Tampering(
        "UPDATE tieout.journal_entry SET kind = 'reversal', revision = 1, external_id = 'txn_0001',"
        " reverses = '{1}' WHERE entry_no = 6",
        "reversed",
        "entry {6} does not take back {1}, leg by leg",
    ),
    "a fact posted twice": _Tampering(
        "ALTER TABLE tieout.journal_entry"
        " DROP CONSTRAINT journal_entry_issuer_external_id_kind_revision_key;"
        "UPDATE tieout.journal_entry SET external_id = 'txn_0001' WHERE entry_no = 6",
        "unique",
        "original of txn_0001 exists 2 times",
    ),
    "a position taken away": _Tampering(
        "DELETE FROM tieout.journal_position WHERE position = 2",
        "dense",
        "position 3 follows 1",
    ),
    "a batch that waits for nothing": _Tampering(
        "DELETE FROM tieout.journal_position WHERE position = 3",
        "dense",
        "batch 3 has value dates, but neither a position nor a place in the queue",
    ),
    "a batch put back into the queue": _Tampering(
        "INSERT INTO tieout.unsequenced SELECT batch_id FROM tieout.journal_position"
        " WHERE position = 2",
        "dense",
        "batch 2 has a position and is still in the queue",
    ),
    "an entry taken back twice": _Tampering(
        f"{_TAKE_BACK.format(2)};{_TAKE_BACK.format(3)}",
        "reversed",
        "entry {1} was taken back by {2} already, and by {3} again",
    ),
    "a replacement of what stands": _Tampering(
        "UPDATE tieout.journal_entry SET kind = 'replacement', revision = 1,"
        " external_id = 'txn_0001' WHERE entry_no = 2",
        "reversed",
        "entry {1} stands beside {2}, which replaces it",
    ),
    "a guard's body replaced": _Tampering(
        "CREATE OR REPLACE FUNCTION tieout.refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RETURN NULL; END $$",
        "guarded",
        "function refuse_change() is not as the migrations made it",
    ),
    "a guard's settings changed": _Tampering(
        "ALTER FUNCTION tieout.check_postings() SET search_path = public",
        "guarded",
        "function check_postings() is not as the migrations made it",
    ),
    "the seals' own function replaced": _Tampering(
        "CREATE OR REPLACE FUNCTION tieout.batch_digest(of_batch bigint) RETURNS bytea"
        " LANGUAGE sql STABLE AS $$ SELECT ''::bytea $$",
        "guarded",
        "function batch_digest(bigint) is not as the migrations made it",
    ),
    "a view replaced": _Tampering(
        "CREATE OR REPLACE VIEW tieout.posting_line AS SELECT entry.stripe_account,"
        " entry.livemode, entry.effective_at, posting.ledger_account, posting.currency,"
        " posting.amount_minor * 2 AS amount_minor"
        " FROM tieout.journal_entry AS entry JOIN tieout.posting USING (entry_no)",
        "guarded",
        "view posting_line is not as the migrations made it",
    ),
    "a trigger that alters what is posted": _Tampering(
        "CREATE FUNCTION public.alters() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN NEW.amount_minor := 0; RETURN NEW; END $$;"
        "CREATE TRIGGER alters BEFORE INSERT ON tieout.posting"
        " FOR EACH ROW EXECUTE FUNCTION public.alters()",
        "guarded",
        "trigger alters of posting is none that the migrations made",
    ),
    "a guard's trigger dropped": _Tampering(
        "DROP TRIGGER balanced ON tieout.posting",
        "guarded",
        "trigger balanced of posting is missing",
    ),
    "a guard that fires for less": _Tampering(
        "DROP TRIGGER append_only ON tieout.posting;"
        "CREATE TRIGGER append_only BEFORE DELETE ON tieout.posting"
        " FOR EACH STATEMENT EXECUTE FUNCTION tieout.refuse_change()",
        "guarded",
        "trigger append_only of posting is not as the migrations made it",
    ),
    "the key that holds copies off dropped": _Tampering(
        "ALTER TABLE tieout.journal_entry"
        " DROP CONSTRAINT journal_entry_issuer_external_id_kind_revision_key",
        "guarded",
        "constraint journal_entry_issuer_external_id_kind_revision_key of journal_entry is missing",
    ),
    "a key that refuses what may be": _Tampering(
        "CREATE UNIQUE INDEX refuses ON tieout.journal_entry (external_id)",
        "guarded",
        "unique index tieout.refuses is none that the migrations made",
    ),
    "a rule that drops what is written": _Tampering(
        "CREATE RULE drops AS ON DELETE TO tieout.wanted DO INSTEAD NOTHING",
        "guarded",
        "rule drops of wanted is none that the migrations made",
    ),
    "rows hidden from readers": _Tampering(
        "ALTER TABLE tieout.discrepancy ENABLE ROW LEVEL SECURITY",
        "guarded",
        "row security of discrepancy is none that the migrations made",
    ),
    "a function that stands before Postgres's own": _Tampering(
        "CREATE FUNCTION tieout.sha256(text) RETURNS bytea LANGUAGE sql AS $$ SELECT ''::bytea $$",
        "guarded",
        "function sha256(text) is none that the migrations made",
    ),
    "a function that answers for what looks for it": _Tampering(
        "CREATE FUNCTION tieout.format(text, name, text) RETURNS text LANGUAGE sql"
        " AS $$ SELECT 'function want(jsonb)' $$",
        "guarded",
        "function format(text, name, text) is none that the migrations made",
    ),
    "a right to change the journal given to anybody": _Tampering(
        "GRANT UPDATE (amount_minor) ON tieout.posting TO PUBLIC",
        "guarded",
        "role PUBLIC may UPDATE tieout.posting",
    ),
    "a service that may replace functions": _Tampering(
        "GRANT CREATE ON SCHEMA tieout TO tieout_writer",
        "guarded",
        "role tieout_writer may create objects in the schema",
    ),
    "a function that lends its maker's rights": _Tampering(
        "ALTER FUNCTION tieout.sequence_batches(integer) OWNER TO CURRENT_USER",
        "guarded",
        "function sequence_batches(integer) lends the rights of tieout: run `tieout migrate`",
    ),
    "a function that lends rights to anybody": _Tampering(
        "GRANT EXECUTE ON FUNCTION tieout.open_offset_gap(text, integer, integer, text) TO PUBLIC",
        "guarded",
        "anybody may call function open_offset_gap(text, integer, integer, text)",
    ),
    "a function that lends nothing any more": _Tampering(
        "ALTER FUNCTION tieout.post_batch SECURITY INVOKER",
        "guarded",
        "is not as the migrations made it",
    ),
    "a trigger on a month of receipts": _Tampering(
        "CREATE TRIGGER mine BEFORE INSERT ON tieout.receipt_default"
        " FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "guarded",
        "trigger mine of receipt_default is none that the migrations made",
    ),
    "a service that may work as the functions do": _Tampering(
        "GRANT tieout_functions TO tieout_reader",
        "guarded",
        "role tieout_api may work as tieout_functions",
    ),
    "a right to change balances given back to the writer": _Tampering(
        "GRANT UPDATE ON tieout.folded_balance TO tieout_writer",
        "guarded",
        "role tieout_writer may UPDATE tieout.folded_balance",
    ),
    "a right to speak for a person given to the reconciler": _Tampering(
        "GRANT UPDATE ON tieout.discrepancy TO tieout_reconciler",
        "guarded",
        "role tieout_reconciler may UPDATE tieout.discrepancy",
    ),
    "a sequence set back": _Tampering(
        "ALTER TABLE tieout.journal_entry ALTER COLUMN entry_no RESTART WITH 2",
        "sequences",
        "the sequence of tieout.journal_entry is at 1, its rows go to",
    ),
}


@pytest.mark.parametrize("name", list(_TAMPERINGS))
async def test_it_finds(owner: Owner, name: str) -> None:
    tampering = _TAMPERINGS[name]
    change, words = tampering.change, tampering.words
    for number in range(1, 7):
        if f"{{{number}}}" in change + words:
            entry_id = await _entry_id(owner, number)
            words = words.replace(f"{{{number}}}", entry_id)
            change = change.replace(f"{{{number}}}", entry_id)

    do = owner.execute if tampering.check == "guarded" else partial(_unguarded, owner)
    await do(change)

    assert words in (await _bad(owner))[tampering.check]


async def test_every_column_of_the_journal_is_sealed_or_named_as_unsealed(owner: Owner) -> None:
    assert await _undecided(owner) == set()


async def test_a_column_that_is_added_must_be_sealed_or_named(owner: Owner) -> None:
    for table in definitions.JOURNAL_TABLES:
        await owner.execute(f"ALTER TABLE tieout.{table} ADD COLUMN extra text")

    assert await _undecided(owner) == {(table, "extra") for table in definitions.JOURNAL_TABLES}


async def test_no_report_reads_the_column_that_is_left_out_for_that(owner: Owner) -> None:
    views = await owner.fetch(
        "SELECT pg_get_viewdef(oid) FROM pg_class"
        " WHERE relnamespace = 'tieout'::regnamespace AND relkind = 'v'"
    )
    queries = resources.files("shared.postgres").joinpath("queries").iterdir()
    texts = [*(row[0] for row in views), *(query.read_text("utf-8") for query in queries)]
    unread = {column for (_, column), why in _UNSEALED.items() if why == "no report reads it"}

    assert unread == {"sequenced_at"}
    assert [text for text in texts if re.search(r"\bsequenced_at\b", text)] == []


@pytest.mark.parametrize("table", list(_SEALED))
async def test_a_seal_covers_each_column_that_it_says(owner: Owner, table: str) -> None:
    types = {
        row["column_name"]: row["data_type"]
        for row in await owner.fetch(
            "SELECT column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = 'tieout' AND table_name = $1",
            table,
        )
    }
    await owner.execute(
        f"ALTER TABLE tieout.{table} DISABLE TRIGGER USER;"
        "ALTER TABLE tieout.value_date DROP CONSTRAINT value_date_entry_no_fkey;"
        "ALTER TABLE tieout.journal_entry DROP CONSTRAINT journal_entry_check;"
        "ALTER TABLE tieout.journal_entry DROP CONSTRAINT reversal_names_its_entry;"
        "DROP INDEX tieout.journal_entry_reversed_once;"
        "ALTER TABLE tieout.journal_batch ALTER COLUMN batch_id DROP IDENTITY"
    )
    before = await _digests(owner)

    for column in _SEALED[table]:
        other = _OTHER_OF.get((table, column), _OTHER[types[column]]).format(column)
        await owner.execute(f"SAVEPOINT unchanged; UPDATE tieout.{table} SET {column} = {other}")
        assert await _digests(owner) != before, column
        await owner.execute("ROLLBACK TO unchanged")
    assert await _digests(owner) == before


async def test_the_definitions_that_are_kept_are_those_of_the_migrations(filled: str) -> None:
    different = definitions.first_difference(
        expected=definitions.expected_digests(), actual=await of_database(filled)
    )

    assert different is None, (
        f"{different}: run `python -m tests.support.definitions`, read what changed"
    )


async def test_it_judges_no_database_of_a_newer_version(owner: Owner) -> None:
    await owner.execute("INSERT INTO tieout.migration VALUES (9000, 'later', 'x')")

    assert (
        "migration 9000, which this version of tieout does not know"
        in (await _bad(owner))["guarded"]
    )


@pytest.fixture(scope="module")
async def upgraded(postgres_server: PostgresServer) -> AsyncIterator[str]:
    """Yield a database that was filled and sealed by the schema of 0012, then migrated."""
    texts = migrate.migrations()
    async with databases.fresh(postgres_server.url) as url:
        with pytest.MonkeyPatch.context() as before:
            before.setattr(
                migrate,
                "migrations",
                lambda: [migration for migration in texts if migration.version <= 12],
            )
            before.setattr(journal_writer, "POST_BATCH", posting.POST_OF_0012)
            await migrate.migrate(url)
            await _fill_old(url)
        await migrate.migrate(url)
        yield url


async def _fill_old(url: str) -> None:
    pool = Pool(url, role="tieout_writer", service="test", size=1)
    try:
        await posting.post(pool, [posting.charge(number) for number in range(1, 5)], livemode=True)
        await posting.post(pool, [posting.charge(5), posting.refund(6, of=1)], livemode=True)
        await pool.execute(_REDATED_OF_0012, "txn_0002")
        assert await journal_writer.sequence_batches(pool, batches_max=64) == 2
        await posting.post(pool, [posting.charge(7)], livemode=True)  # no seal yet
    finally:
        await pool.close()


async def test_a_database_of_0012_verifies_when_it_was_migrated(upgraded: str) -> None:
    pool = Pool(upgraded, role="tieout_writer", service="test", size=1)
    versions = await pool.fetch(
        "SELECT seal_version FROM tieout.journal_position ORDER BY position"
    )
    waiting = await pool.fetchval("SELECT count(*) FROM tieout.unsequenced")
    await posting.post(pool, [posting.refund(8, of=5)], livemode=True)
    assert await journal_writer.sequence_batches(pool, batches_max=64) == 1
    first = await ledger_health.audit_seals(pool, after=0, positions_max=1)
    rest = await ledger_health.audit_seals(pool, after=first.through, positions_max=64)
    done = await verify.verify_journal(pool)
    await pool.close()

    # Two sealed before; what waited then, and what value dates and references there were.
    assert [row["seal_version"] for row in versions] == [1, 1, 2, 2]
    assert waiting == 0
    assert (first.bad, rest.bad, rest.checked) == (0, 0, 4)
    assert [check.first_bad for check in done if check.first_bad] == []


@pytest.mark.parametrize(
    ("change", "check", "words"),
    [
        (
            "UPDATE tieout.journal_entry SET type = 'forged' WHERE entry_no = 5",
            "chained",
            "batch 2, entry {5} was changed",
        ),
        (
            "UPDATE tieout.journal_entry SET livemode = false WHERE entry_no = 2",
            "accounts",
            "entry {2} is in the books of acct_1:test, and its issuer is stripe:acct_1:live",
        ),
        (
            "UPDATE tieout.value_date SET available_on = available_on + interval '1 day'",
            "chained",
            "a value date of entry {2} was changed",
        ),
        (
            "UPDATE tieout.entry_reference SET object_id = 'ch_other'",
            "chained",
            "a reference of entry {6} was changed",
        ),
    ],
)
async def test_what_was_sealed_before_is_held_to_the_text_of_then(
    upgraded: str, change: str, check: str, words: str
) -> None:
    async with _undone(upgraded) as owner:
        for number in (2, 5, 6):
            words = words.replace(f"{{{number}}}", await _entry_id(owner, number))
        await _unguarded(owner, change)

        assert words in (await _bad(owner))[check]


async def test_a_dump_that_is_restored_verifies_and_goes_on(
    upgraded: str, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    binaries, dump = postgres.installed() / "bin", tmp_path / "dump.sql"
    async with databases.fresh(postgres_server.url) as url:
        await _run(binaries / "pg_dump", "--no-owner", "--file", dump, upgraded)
        await _run(binaries / "psql", "--quiet", "-v", "ON_ERROR_STOP=1", "--file", dump, url)
        async with _undone(url) as owner:
            restored = await _bad(owner)
        await migrate.migrate(url)
        pool = Pool(url, role="tieout_writer", service="test", size=1)
        await posting.post(pool, [posting.refund(9, of=5)], livemode=True)
        await pool.execute(_REDATED, "txn_0009")
        sequenced = await journal_writer.sequence_batches(pool, batches_max=64)
        done = await verify.verify_journal(pool)
        await pool.close()

    # Whoever restored it owns all of it, until the next `tieout migrate`.
    assert "lends the rights of tieout: run `tieout migrate`" in restored.pop("guarded")
    assert restored == {}
    assert sequenced == 2
    assert [check.first_bad for check in done if check.first_bad] == []


async def _run(*argv: object) -> None:
    process = await asyncio.create_subprocess_exec(
        *map(str, argv), stdout=asyncio.subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"}
    )
    assert await process.wait() == 0, argv[0]


async def _undecided(owner: Owner) -> set[tuple[str, str]]:
    """Return the journal's columns of which nobody has said whether they are sealed."""
    rows = await owner.fetch(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = 'tieout' AND table_name = ANY ($1)",
        definitions.JOURNAL_TABLES,
    )
    sealed = {(table, column) for table, columns in _SEALED.items() for column in columns}
    assert sealed.isdisjoint(_UNSEALED)
    return {(row["table_name"], row["column_name"]) for row in rows} - sealed - _UNSEALED.keys()


async def _digests(owner: Owner) -> list[bytes]:
    rows = await owner.fetch(
        "SELECT (tieout.batch_seals(batch_id, 2::smallint)).digest FROM tieout.journal_position"
        " ORDER BY position"
    )
    return [row["digest"] for row in rows]


async def _unguarded(owner: Owner, change: str) -> None:
    """Do it with the guards off, and put them on again."""
    for table in _GUARDED:
        await owner.execute(f"ALTER TABLE tieout.{table} DISABLE TRIGGER USER")
    await owner.execute(change)
    for table in _GUARDED:
        await owner.execute(f"ALTER TABLE tieout.{table} ENABLE TRIGGER USER")


async def _bad(owner: Owner, *, part_rows: Mapping[str, int] = verify.PART_ROWS) -> dict[str, str]:
    return {
        check.check: check.first_bad
        for check in await verify.verify_in(owner, part_rows=part_rows)
        if check.first_bad is not None
    }


async def _entry_id(owner: Owner, number: int) -> str:
    entry_id: str = await owner.fetchval(
        "SELECT entry_id FROM tieout.journal_entry WHERE entry_no = $1", number
    )
    return entry_id
