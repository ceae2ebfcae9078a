"""What `tieout payouts` and `tieout payout` say of payouts that were read, on a real Postgres."""

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import TypeAlias

import asyncpg
import pytest

from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from tests.support import warm_python
from tests.support.posting import charge, post
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=12)

# The contract's keys; more may come.
_PAYOUT_KEYS = {
    *("id", "stripe_account", "livemode", "currency", "amount", "status", "method", "automatic"),
    *("created", "arrival_date", "entry_id", "member_count", "members_net", "proof", "proved_at"),
}
_MEMBER_KEYS = {
    *("balance_transaction_id", "type", "reporting_category", "source_id", "amount", "fee", "net"),
    "entry_id",
}
# po_1 was proved; of po_2, made later, Stripe said that it failed.
_READ = """
    INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        method, is_automatic, created, arrival_date, balance_transaction_id, read_at, proof,
        proved_at, member_count, members_net)
    VALUES ('acct_1', false, 'po_1', 19360, 'usd', 'paid', 'standard', true, to_timestamp(5000),
            to_timestamp(90000), 'txn_0003', now(), 'proved', now(), 2, 19360),
        ('acct_1', false, 'po_2', 500, 'usd', 'failed', 'instant', false, to_timestamp(9000),
            to_timestamp(90000), 'txn_0009', now(), 'inferred', NULL, NULL, NULL);
    INSERT INTO tieout.payout_members (stripe_account, livemode, payout_id,
        balance_transaction_id, type, reporting_category, source_id, amount, fee, net, is_inferred)
    SELECT 'acct_1', false, 'po_1', id, 'charge', 'charge', 'ch_' || id, 10000, 320, 9680, false
    FROM unnest('{txn_0001, txn_0002}'::text[]) AS id;
"""

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
async def read(database_url: str) -> None:
    """Post a charge and two payouts, of which one was read, and have read one of no entry."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    paid_out = {
        "type": "payout",
        "reporting_category": "payout",
        "fee": 0,
        "fee_details": [],
        "amount": -19_360,
        "net": -19_360,
    }
    await post(
        pool,
        [
            charge(1),
            charge(3, **paid_out, source="po_1", created=5_000),
            charge(4, **paid_out, source="po_3", created=7_000),
        ],
    )
    await pool.close()
    owner: asyncpg.Connection[asyncpg.Record] = await asyncpg.connect(database_url)
    await owner.execute(_READ)
    await owner.close()


@pytest.fixture
def run(database_url: str, tmp_path: Path) -> Run:
    """Return a function that runs the command line: its exit code, stdout and stderr."""
    environ = {"DATABASE_URL": database_url, "TIEOUT_DATA_DIR": str(tmp_path), "PATH": ""}

    def running(*argv: str) -> tuple[int, str, str]:
        done = warm_python.run("services.cli", *argv, env=environ, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return running


@pytest.mark.usefixtures("read")
def test_it_lists_every_payout_newest_first_also_one_that_was_never_read(run: Run) -> None:
    code, out, err = run("payouts", "--json")

    rows = json.loads(out)
    assert (code, err) == (0, "")
    assert [(row["id"], row["whereabouts"], row["proof"], row["amount"]) for row in rows] == [
        ("po_2", "failed", "inferred", 500),
        ("po_3", "unknown", "waiting", 19_360),
        ("po_1", "paid", "proved", 19_360),
    ]
    assert all(row.keys() >= _PAYOUT_KEYS for row in rows)


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize(
    ("argv", "ids"),
    [
        (("--status", "failed"), ["po_2"]),
        (("--proof", "waiting"), ["po_3"]),
        (("--from", "1970-01-01T01:23:20Z", "--to", "1970-01-01T02:30:00Z"), ["po_3", "po_1"]),
        (("--to", "1970-01-01T01:23:20Z"), []),
    ],
)
def test_it_lists_those_that_are_asked_for(run: Run, argv: tuple[str, ...], ids: list[str]) -> None:
    _code, out, _err = run("payouts", "--csv", *argv)

    assert [line["id"] for line in csv.DictReader(StringIO(out, newline=""))] == ids


@pytest.mark.usefixtures("read")
def test_it_shows_a_payout_s_members_and_which_has_no_entry(run: Run) -> None:
    code, out, err = run("payout", "po_1", "--json")

    payout = json.loads(out)
    members = payout["members"]
    assert (code, err) == (0, "")
    assert payout.keys() >= _PAYOUT_KEYS
    assert all(member.keys() >= _MEMBER_KEYS for member in members)
    assert sum(member["net"] for member in members) == payout["members_net"] == payout["amount"]
    assert [member["entry_id"] is None for member in members] == [False, True]


@pytest.mark.usefixtures("read")
def test_it_shows_a_person_one_payout(run: Run) -> None:
    code, out, err = run("payout", "po_1")

    assert (code, err) == (0, "")
    assert "Paid: Stripe had it at the bank on 1970-01-02." in out
    assert "1 of its members have no entry in the journal." in out


@pytest.mark.usefixtures("read")
def test_a_payout_that_nobody_knows_is_said_to_be_unknown(run: Run) -> None:
    code, out, err = run("payout", "po_none")

    assert (code, out) == (2, "")
    assert err.startswith("tieout: no payout po_none is known")


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize("form", ["csv", "beancount"])
async def test_the_accountant_s_file_names_the_payout_of_each_member(
    run: Run, database_url: str, form: str
) -> None:
    pool = Pool(database_url, role="tieout_writer", service="test", size=1)
    await journal_writer.sequence_batches(pool, batches_max=64)
    await pool.close()

    _code, out, err = run("journal", "--format", form)

    assert err == ""
    # The charge's three postings, or its one transaction; a payout's own entry is no member.
    named = ",po_1\r\n" if form == "csv" else '  payout: "po_1"\n'
    assert out.count(named) == {"csv": 3, "beancount": 1}[form]
    assert ",po_3\r\n" not in out
