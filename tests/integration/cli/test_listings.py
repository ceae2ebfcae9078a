"""What the listings of the command line say, on a real Postgres, and by which exit code."""

import json
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from beancount import loader

from services.ledger_writer import post, posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages import balance_transaction
from shared.messages.batch import Batch, Message
from shared.messages.topics import BALANCE_TRANSACTIONS, ENTRIES
from shared.postgres.driver import definitions
from shared.postgres.driver.pool import Pool
from shared.postgres.intake.consumer_offsets import PostgresOffsetStore
from shared.postgres.journal import journal_writer
from tests.support import schemas, warm_python
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=30)

_DAY_S = 86_400
_FIRST = 1_760_000_000  # 2025-10-09T08:53:20Z
_NOW = datetime(2026, 1, 31, tzinfo=UTC)
_ACCOUNT = "acct_one"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
async def posted(database_url: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """Post five charges a day apart, the last of them in yen, and give them their positions."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    for number in range(5):
        currency = "jpy" if number == 4 else "usd"
        await _post(pool, [_row(number, currency=currency)])
    assert await journal_writer.sequence_batches(pool, batches_max=64) == 5
    await pool.close()
    owner = await asyncpg.connect(database_url)
    yield owner
    await owner.close()


@pytest.fixture
def environ(database_url: str, tmp_path: Path) -> dict[str, str]:
    return {"DATABASE_URL": database_url, "TIEOUT_DATA_DIR": str(tmp_path), "PATH": ""}


@pytest.fixture
def run(environ: dict[str, str]) -> Run:
    """Return a function that runs the command line: its exit code, stdout and stderr."""

    def running(*argv: str, **changes: str) -> tuple[int, str, str]:
        done = warm_python.run("services.cli", *argv, env=environ | changes, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return running


@pytest.mark.usefixtures("posted")
def test_it_lists_every_ledger_account_with_the_contract_s_keys(run: Run) -> None:
    code, out, err = run("trial-balance", "--json")

    rows = json.loads(out)
    assert (code, err) == (0, "")
    assert {tuple(row) for row in rows} == {
        ("stripe_account", "livemode", "ledger_account", "currency", "balance")
    }
    assert {(row["ledger_account"], row["currency"]): row["balance"] for row in rows} == {
        ("Assets:Stripe:Payments", "jpy"): 9680,
        ("Assets:Stripe:Payments", "usd"): 38720,
        ("Expenses:StripeFees", "jpy"): 320,
        ("Expenses:StripeFees", "usd"): 1280,
        ("Income:Sales", "jpy"): -10000,
        ("Income:Sales", "usd"): -40000,
    }


@pytest.mark.usefixtures("posted")
@pytest.mark.parametrize(
    ("as_of", "sales"), [("2025-10-11", 20_000), ("2025-10-11T08:53:20Z", 20_000)]
)
def test_it_takes_only_what_was_effective_before_a_day(run: Run, as_of: str, sales: int) -> None:
    code, out, _ = run("trial-balance", "--as-of", as_of, "--json")

    balances = {row["ledger_account"]: row["balance"] for row in json.loads(out)}
    assert (code, balances["Income:Sales"]) == (0, -sales)


@pytest.mark.usefixtures("posted")
def test_it_shows_a_person_major_units_in_two_columns(run: Run) -> None:
    code, out, _ = run("trial-balance")

    assert code == 0
    assert re.search(r"Income:Sales +JPY +10,000\s*$", out, re.MULTILINE)
    assert re.search(r"Assets:Stripe:Payments +USD +387\.20\s*$", out, re.MULTILINE)


def test_an_empty_listing_could_be_made(run: Run) -> None:
    assert [run(command, "--json")[:2] for command in ("trial-balance", "discrepancies")] == [
        (0, "[]\n"),
        (0, "[]\n"),
    ]


@pytest.fixture
async def with_discrepancies(posted: "asyncpg.Connection[asyncpg.Record]") -> None:
    await posted.execute(
        "INSERT INTO tieout.discrepancy (id, kind, status, stripe_account, livemode, object_id,"
        " amount_at_risk, currency, expected)"
        " SELECT 'dsc_' || status, 'missing', status, 'acct_one', false, 'txn_' || status, 100,"
        " 'usd', jsonb_build_object('id', 'txn_' || status)"
        " FROM unnest(ARRAY['open', 'healing', 'stuck', 'healed', 'resolved']) AS status"
    )


@pytest.mark.usefixtures("with_discrepancies")
def test_it_lists_discrepancies_with_the_contract_s_keys(run: Run) -> None:
    code, out, _ = run("discrepancies", "--json")

    rows = json.loads(out)
    assert (code, len(rows)) == (0, 5)
    assert list(rows[0]) == [
        "id", "kind", "status", "stripe_account", "livemode", "object_id", "detected_at",
        "resolved_at", "amount_at_risk", "effect_minor", "currency", "expected", "actual",
        "reason", "note", "resolved_by", "link", "configured",
    ]  # fmt: skip
    assert rows[0]["expected"] == {"id": rows[0]["object_id"]}
    assert rows[0]["detected_at"].endswith("Z")


@pytest.mark.usefixtures("with_discrepancies")
@pytest.mark.parametrize(
    ("asked", "given"), [("open", {"open", "healing", "stuck"}), ("healed", {"healed"})]
)
def test_open_means_all_that_is_not_settled(run: Run, asked: str, given: set[str]) -> None:
    _, out, _ = run("discrepancies", "--status", asked, "--json")

    assert {row["status"] for row in json.loads(out)} == given


@pytest.mark.usefixtures("posted")
def test_beancount_s_own_checker_accepts_the_journal(run: Run) -> None:
    code, out, err = run("journal", "--format", "beancount")

    _, errors, _ = loader.load_string(out)
    assert (code, err, errors) == (0, "", [])
    assert out.count("txn_") == 10  # a narration and a metadata line each
    assert "96.80 USD" in out
    assert "9680 JPY" in out


@pytest.mark.usefixtures("posted")
def test_a_line_of_jsonl_is_the_value_of_ledger_entries(run: Run) -> None:
    code, out, _ = run("journal", "--format", "jsonl", "--from", "2025-10-10", "--to", "2025-10-12")

    values = [json.loads(line) for line in out.splitlines()]
    assert (code, [value["position"] for value in values]) == (0, [2, 3])
    assert list(values[0]) == [
        "entry_id", "issuer", "external_id", "kind", "revision", "reverses", "stripe_account",
        "livemode", "balance_transaction_id", "book_date", "type", "reporting_category",
        "effective_at", "posted_at", "position", "ordinal", "refs", "postings",
    ]  # fmt: skip
    assert [schemas.faults(value, schemas.read_schema(ENTRIES)) for value in values] == [[], []]
    assert (values[0]["book_date"], values[0]["ordinal"]) == ("2025-10-10", 1)
    assert values[0]["effective_at"] == "2025-10-10T08:53:20Z"
    assert values[0]["postings"][0] == {
        "ledger_account": "Assets:Stripe:Payments",
        "currency": "usd",
        "amount_minor": 9680,
        "available_on": "2025-10-12T08:53:20Z",
    }


@pytest.mark.usefixtures("posted")
def test_csv_has_a_line_a_posting(run: Run) -> None:
    code, out, _ = run("journal", "--format", "csv", "--account", f"{_ACCOUNT}:test")

    assert code == 0
    assert len(out.splitlines()) == 1 + 5 * 3


@pytest.mark.usefixtures("posted")
@pytest.mark.parametrize("form", ["beancount", "csv", "jsonl"])
def test_a_reader_may_leave_early(environ: dict[str, str], form: str) -> None:
    """`tieout journal … | head` ends without a complaint."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "services.cli", "journal", "--format", form],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()

    _, err = process.communicate(timeout=PATIENCE_S)

    assert (process.returncode, err) == (1, b"")


@pytest.fixture
async def two_accounts(database_url: str) -> None:
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    await _post(pool, [_row(1), _row(2, account="acct_two")])
    await journal_writer.sequence_batches(pool, batches_max=64)
    await _post(pool, [_row(3)])
    await pool.close()


@pytest.mark.usefixtures("two_accounts")
def test_two_accounts_need_a_choice(run: Run) -> None:
    refused = run("journal", "--format", "beancount")
    chosen = run("journal", "--format", "beancount", "--account", "acct_two")

    assert refused[:2] == (2, "")
    assert refused[2].count("\n") == 1
    assert "acct_one:test, acct_two:test" in refused[2]
    assert (chosen[0], chosen[1].count("balance_transaction:")) == (0, 1)


@pytest.mark.usefixtures("two_accounts")
def test_it_says_what_it_leaves_out(run: Run) -> None:
    code, out, err = run("journal", "--format", "jsonl")

    assert (code, len(out.splitlines())) == (0, 2), err
    assert err == "tieout: 1 entries have no position yet and are left out\n"


@pytest.mark.usefixtures("posted")
@pytest.mark.parametrize("form", ["beancount", "csv", "jsonl"])
def test_it_says_that_the_journal_has_no_entry_of_an_account(run: Run, form: str) -> None:
    known = run("journal", "--format", form, "--account", _ACCOUNT, "--to", "2000-01-01")
    unknown = run("journal", "--format", form, "--account", "acct_nobody")
    other_mode = run("journal", "--format", form, "--account", f"{_ACCOUNT}:live")

    assert (known[0], known[2]) == (0, "")
    assert (unknown[0], unknown[2]) == (0, "tieout: the journal has no entry of acct_nobody\n")
    assert (other_mode[0], other_mode[2]) == (
        0,
        f"tieout: the journal has no entry of {_ACCOUNT}:live\n",
    )


@pytest.mark.parametrize("number", [7, 2**63 - 1, 2**63, 10**30])
def test_a_number_that_no_dead_letter_has_is_said_in_one_line(run: Run, number: int) -> None:
    code, out, err = run(
        "dead-letters", "redrive", str(number), KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1"
    )

    assert (code, out) == (2, "")
    assert err == f"tieout: there is no dead letter {number}: see `tieout dead-letters`\n"


@pytest.mark.usefixtures("posted")
def test_a_sound_journal_verifies(run: Run) -> None:
    code, out, _ = run("verify", "--json")

    document = json.loads(out)
    assert (code, document["ok"]) == (0, True)
    assert {check["check"]: check["checked"] for check in document["checks"]} == {
        "balanced": 15, "complete": 5, "unique": 5, "dense": 5, "chained": 5, "deltas": 15,
        "folded": 6, "dated": 15, "folded_dates": 26, "pending": 5, "offsets": 1, "accounts": 5,
        "sequences": 7, "reversed": 0, "exchanged": 0,
        "guarded": len(definitions.expected_digests()),
    }  # fmt: skip


def test_an_empty_journal_verifies(run: Run) -> None:
    assert run("verify")[0] == 0


_GUARDED = ("journal_entry", "posting", "journal_delta", "journal_position", "journal_batch")
_TAMPERINGS: dict[str, tuple[str, str, str]] = {
    "an amount": (
        (
            "UPDATE tieout.posting SET amount_minor = amount_minor + 1 WHERE entry_no = 2"
            " AND ordinal = 1"
        ),
        "balanced",
        "is off by 1 usd",
    ),
    "two amounts": (
        (
            "UPDATE tieout.posting SET amount_minor = amount_minor + CASE ordinal WHEN 1 THEN 7"
            " ELSE -7 END WHERE entry_no = 2 AND ordinal IN (1, 3)"
        ),
        "chained",
        "position 2 does not match its seal",
    ),
    "a text": (
        "UPDATE tieout.journal_entry SET external_id = 'txn_forged' WHERE entry_no = 3",
        "chained",
        "position 3 does not match its seal",
    ),
    "an entry removed": (
        "DELETE FROM tieout.journal_entry WHERE entry_no = 4",
        "complete",
        "entry number 4 has 3 postings, not 0",
    ),
    "a place removed": (
        "DELETE FROM tieout.journal_position WHERE position = 3",
        "dense",
        "position 4 follows 2",
    ),
    "a seal": (
        "UPDATE tieout.journal_position SET chain = sha256('x') WHERE position = 5",
        "chained",
        "position 5 does not match its seal",
    ),
    "a delta": (
        (
            "UPDATE tieout.journal_delta SET amount_minor = 1 WHERE batch_id = 1"
            " AND ledger_account = 'Income:Sales'"
        ),
        "deltas",
        "batch 1 moved -10000 usd on Income:Sales",
    ),
    "a balance": (
        (
            "UPDATE tieout.folded_balance SET amount_minor = 1"
            " WHERE ledger_account = 'Income:Sales' AND currency = 'usd'"
        ),
        "folded",
        "Income:Sales of acct_one holds 1 usd, its postings sum to -40000",
    ),
    "an offset": (
        "UPDATE tieout.consumer_offset SET consumed = consumed - 1",
        "offsets",
        "4 consumed and 0 skipped, of offsets 0 to 5",
    ),
    "a guard": (
        "ALTER TABLE tieout.posting DISABLE TRIGGER append_only",
        "guarded",
        "trigger append_only of tieout.posting is disabled",
    ),
    "a grant": (
        "GRANT DELETE ON tieout.posting TO tieout_writer",
        "guarded",
        "role tieout_writer may DELETE tieout.posting",
    ),
}


@pytest.fixture(params=list(_TAMPERINGS))
async def tampered(
    request: pytest.FixtureRequest, posted: "asyncpg.Connection[asyncpg.Record]"
) -> tuple[str, str]:
    """Do to the journal what only its owner can; return the check and the words that tell."""
    change, check, words = _TAMPERINGS[request.param]
    switches = check != "guarded"
    for table in _GUARDED if switches else ():
        await posted.execute(f"ALTER TABLE tieout.{table} DISABLE TRIGGER USER")
    await posted.execute(change)
    for table in _GUARDED if switches else ():
        await posted.execute(f"ALTER TABLE tieout.{table} ENABLE TRIGGER USER")
    return check, words


def test_a_changed_journal_does_not_verify(run: Run, tampered: tuple[str, str]) -> None:
    check, words = tampered

    code, out, _ = run("verify", "--json")

    bad = {
        check["check"]: check["first_bad"]
        for check in json.loads(out)["checks"]
        if check["first_bad"]
    }
    assert code == 1
    assert words in bad[check]


def test_it_says_in_one_line_that_nothing_can_be_done(run: Run) -> None:
    code, out, err = run("verify", "--json", DATABASE_URL="postgresql://u:hidden@127.0.0.1:1/none")

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "hidden" not in err


def test_it_says_what_an_empty_database_needs(run: Run, empty_database_url: str) -> None:
    code, out, err = run("trial-balance", "--json", DATABASE_URL=empty_database_url)

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "tieout migrate" in err


async def _post(pool: Pool, rows: Sequence[dict[str, Any]]) -> None:
    positions = PostgresOffsetStore(pool, consumer="post")
    loaded = await positions.load(
        topic=BALANCE_TRANSACTIONS, topic_id=None, bounds={0: (0, 1_000)}, seen={}
    )
    messages = [_message(at, row) for at, row in enumerate(rows, loaded.positions[0].next_offset)]
    batch = Batch(topic=BALANCE_TRANSACTIONS, positions=loaded.positions, messages=messages)
    configured = {StripeAccount(account, livemode=False) for account in (_ACCOUNT, "acct_two")}
    read_rows = posting_batch.prepare_posting_batch(batch, configured=configured, now=_NOW)
    await post.write_posting_batch(pool, batch, read_rows, consumer="post")


def _message(offset: int, row: dict[str, Any]) -> Message:
    account = row.pop("account")
    _key, value, headers = balance_transaction.encode_balance_transaction(
        balance_transaction.of_stripe(
            row, account=StripeAccount(account, livemode=False), origin="webhook", fetched_at=_NOW
        ),
        stripe_version="2026-10-28.endive",
    )
    return Message(partition=0, offset=offset, value=value, headers=headers)


def _row(number: int, *, account: str = _ACCOUNT, currency: str = "usd") -> dict[str, Any]:
    created = _FIRST + number * _DAY_S
    return {
        "account": account,
        "id": f"txn_{number}",
        "object": "balance_transaction",
        "amount": 10_000,
        "fee": 320,
        "net": 9_680,
        "currency": currency,
        "type": "charge",
        "reporting_category": "charge",
        "balance_type": "payments",
        "fee_details": [{"type": "stripe_fee", "amount": 320, "currency": currency}],
        "source": f"ch_{number}",
        "created": created,
        "available_on": created + 2 * _DAY_S,
        "status": "pending",
    }
