"""What `tieout proof` says, of which times, and by which exit code, on a real Postgres."""

import csv
import json
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg
import pytest

from shared.ledger.covered_range import WINDOW_S, WINDOWS_A_DAY
from shared.ledger.rfc3339 import rfc3339
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_writer
from shared.reports.period_proofs import prove_period
from tests.support import warm_python
from tests.support.posting import post, row
from tests.support.waits import PATIENCE_S

_DAY = timedelta(days=1)
_COVER = """
    INSERT INTO tieout.coverage (stripe_account, livemode, resource, window_no, window_count,
        settled, row_count, sums, digest, compared_at)
    SELECT 'acct_1', false, 'balance_transactions', window_no, 1, true, 0, '{}',
        decode(repeat('00', 16), 'hex'), now()
    FROM generate_series($1::bigint, $2::bigint - 1) AS window_no
"""
_FILL = """
    UPDATE tieout.coverage SET row_count = 1, sums = $2::text::jsonb WHERE window_no = $1
"""
_SYNC = """
    INSERT INTO tieout.sync_state (stripe_account, livemode, resource, import_started_at,
        import_ended_at, starts_at, covers_from_at, past_read_at, posts_from_at)
    VALUES ('acct_1', false, 'balance_transactions', now(), now(), $1, to_timestamp(0), now(),
        to_timestamp(0))
"""
# Openings were made, of balances that this account had then: payments was nothing.
_OPENED_WITHOUT = """
    INSERT INTO tieout.opening_watch (stripe_account, livemode, balance_type, currency)
    VALUES ('acct_1', false, 'issuing', 'usd')
"""

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@dataclass(frozen=True, slots=True)
class _Books:
    """The books of two charges, a day apart, covered up to the noon of yesterday, the last day."""

    owner: "asyncpg.Connection[asyncpg.Record]"
    last_day: datetime

    @property
    def noon(self) -> datetime:
        return self.last_day + timedelta(hours=12)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[_Books]:
    """Post a charge at noon of each of the two days before the last one, as Stripe has them."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    owner = await asyncpg.connect(database_url)
    last_day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - _DAY
    starts_at = last_day - 2 * _DAY
    first = int(starts_at.timestamp()) // WINDOW_S
    await owner.execute(_SYNC, starts_at)
    await owner.execute(_COVER, first, first + 2 * WINDOWS_A_DAY + WINDOWS_A_DAY // 2)
    for day in range(2):
        created = int((starts_at + day * _DAY).timestamp()) + 43_200
        await post(pool, [row(f"txn_{day}", created=created)], read_at=datetime.now(UTC))
        await owner.execute(_FILL, created // WINDOW_S, '{"payments:usd": 9680}')
    assert await journal_writer.sequence_batches(pool, batches_max=64) == 2
    yield _Books(owner, last_day)
    pool.terminate()
    await owner.close()


@pytest.fixture
def run(database_url: str, tmp_path: Path) -> Run:
    environ = {"DATABASE_URL": database_url, "TIEOUT_DATA_DIR": str(tmp_path), "PATH": ""}

    def running(*argv: str, command: str = "proof") -> tuple[int, str, str]:
        done = warm_python.run("services.cli", command, *argv, env=environ, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return running


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def _one(out: str) -> dict[str, Any]:
    [proof] = json.loads(out)
    result: dict[str, Any] = proof
    return result


def test_a_day_has_the_contract_s_keys(run: Run, books: _Books) -> None:
    since, until = _day(books.last_day - _DAY), _day(books.last_day)

    code, out, err = run("--from", since, "--to", until, "--json")

    proof = _one(out)
    assert (code, err) == (0, "")
    assert proof.pop("last_compared_at").endswith("Z")
    assert proof == {
        "stripe_account": "acct_1", "livemode": False, "currency": "usd",
        "balance_type": "payments", "at": f"{until}T00:00:00Z", "opening": 9680,
        "movements": [
            {"reporting_category": "charge", "count": 1, "amount": 10000, "fee": 320, "net": 9680}
        ],
        "closing": 19360, "stripe": 19360, "stripe_from": "coverage", "in_flip": None,
        "unexplained": 0, "exact": True, "windows": 288, "windows_settled": 288,
        "since": f"{since}T00:00:00Z", "reason": None,
    }  # fmt: skip


def test_a_time_is_its_own_utc_day_up_to_then_by_whole_windows(run: Run, books: _Books) -> None:
    at = books.last_day - timedelta(hours=11, minutes=52, seconds=30)

    code, out, err = run("--at", rfc3339(at), "--json")

    proof = _one(out)
    assert code == 0
    assert proof["at"] == rfc3339(at - timedelta(minutes=2, seconds=30))
    assert (proof["since"], proof["windows"]) == (rfc3339(books.last_day - _DAY), 145)
    assert "is rounded down to" in err
    assert "windows of 300 s" in err


def test_without_a_time_it_is_the_latest_that_coverage_holds(run: Run, books: _Books) -> None:
    code, out, _ = run("--json")

    assert (code, _one(out)["at"], _one(out)["unexplained"]) == (0, rfc3339(books.noon), 0)


@pytest.mark.usefixtures("books")
def test_what_is_older_than_35_days_is_rounded_to_its_day(run: Run) -> None:
    at = datetime.now(UTC).replace(hour=13, minute=7, second=0, microsecond=0) - 40 * _DAY

    code, out, err = run("--at", rfc3339(at), "--json")

    proof = _one(out)
    assert (code, proof["at"]) == (0, rfc3339(at.replace(hour=0, minute=0)))
    assert (proof["closing"], proof["stripe"], proof["windows"]) == (0, 0, 0)
    assert f"rounded down to {rfc3339(at.replace(hour=0, minute=0))}" in err
    assert f"for the whole day before ask --from {_day(at - _DAY)} --to {_day(at)}" in err
    assert "35 days" in err


def test_what_is_not_compared_yet_has_no_figure(run: Run, books: _Books) -> None:
    code, out, err = run("--at", rfc3339(books.noon + timedelta(minutes=5)), "--json")

    proof = _one(out)
    assert (code, proof["stripe"], proof["unexplained"], proof["exact"]) == (1, None, None, None)
    assert (proof["closing"], proof["windows"], proof["windows_settled"]) == (19360, 145, 144)
    assert f"up to {rfc3339(books.noon)}" in err
    assert proof["reason"] in err


async def test_what_is_before_the_books_is_said(run: Run, books: _Books) -> None:
    starts_at = books.last_day - 2 * _DAY
    await books.owner.execute(
        "UPDATE tieout.sync_state SET covers_from_at = $1, posts_from_at = $1", starts_at
    )

    code, out, err = run("--at", _day(starts_at - _DAY), "--json")

    assert (code, _one(out)["stripe"]) == (1, None)
    assert f"is before the books of acct_1 (test), from {rfc3339(starts_at)}" in err


async def test_a_balance_that_lacks_its_opening_has_no_figure(run: Run, books: _Books) -> None:
    starts_at = books.last_day - 2 * _DAY
    await books.owner.execute(
        "UPDATE tieout.sync_state SET covers_from_at = $1, posts_from_at = $1", starts_at
    )

    code, out, err = run("--json")

    assert (code, _one(out)["stripe"]) == (1, None)
    assert "before the books began is not known" in err


async def test_a_balance_that_stripe_states_to_nobody_fails_nothing(
    run: Run, books: _Books
) -> None:
    starts_at = books.last_day - 2 * _DAY
    await books.owner.execute(
        "UPDATE tieout.sync_state SET covers_from_at = $1, posts_from_at = $1", starts_at
    )
    await books.owner.execute(_OPENED_WITHOUT)
    await books.owner.execute(
        "INSERT INTO tieout.folded_balance"
        " VALUES ('acct_1', false, 'Assets:Stripe:RiskReserved', 'usd', 0)"
    )

    code, out, err = run("--json")

    proofs = {proof["balance_type"]: proof for proof in json.loads(out)}
    assert (code, proofs["payments"]["exact"], proofs["payments"]["unexplained"]) == (0, True, 0)
    reserved = proofs["risk_reserved"]
    assert (reserved["exact"], reserved["stripe"], reserved["unexplained"]) == (None, None, None)
    assert reserved["reason"] in err


async def test_it_reads_all_in_one_snapshot(database_url: str, books: _Books) -> None:
    # By one connection: who asked for another would wait for it in vain.
    pool = Pool(database_url, role="tieout_reader", service="test", size=1)

    report = await prove_period(pool, since=None, until=None, stripe_account=None)

    pool.terminate()
    assert [(row.at, row.unexplained) for row in report.rows] == [(books.noon, 0)]


async def test_sums_without_a_balance_type_say_nothing(run: Run, books: _Books) -> None:
    window = int((books.last_day - timedelta(hours=12)).timestamp()) // WINDOW_S
    await books.owner.execute(_FILL, window, '{"usd": 9680}')

    code, out, err = run("--json")

    assert (code, _one(out)["stripe"]) == (1, None)
    assert "tieout reconcile --from" in err


async def test_a_window_that_is_not_settled_makes_no_figure_exact(run: Run, books: _Books) -> None:
    await books.owner.execute(
        "UPDATE tieout.coverage SET settled = false"
        " WHERE window_no = (SELECT max(window_no) FROM tieout.coverage)"
    )

    code, out, _ = run("--json")

    proof = _one(out)
    assert (code, proof["stripe"], proof["exact"]) == (0, 19360, False)
    assert (proof["windows"], proof["windows_settled"]) == (144, 143)


async def test_the_very_instant_of_a_pass_has_the_balance_that_it_read(
    run: Run, books: _Books
) -> None:
    at = books.noon - timedelta(seconds=17)
    await books.owner.execute(
        "INSERT INTO tieout.kept_proof (stripe_account, livemode, balance_type, currency, at,"
        " ledger, stripe, created_later, in_flip, unexplained, exact, lowest, highest)"
        " VALUES ('acct_1', false, 'payments', 'usd', $1, 19400, 19400, 40, 5, 0, true, 0, 0)",
        at,
    )

    code, out, err = run("--at", rfc3339(at), "--json")

    proof = _one(out)
    assert (code, err, proof["at"]) == (0, "", rfc3339(at))
    assert (proof["stripe"], proof["stripe_from"], proof["in_flip"]) == (19360, "balance", 5)


async def test_a_csv_holds_every_amount_in_a_line(run: Run, books: _Books) -> None:
    await books.owner.execute("UPDATE tieout.coverage SET sums = '{\"payments:usd\": 1}'")

    code, out, _ = run("--from", _day(books.last_day - _DAY), "--to", _day(books.last_day), "--csv")

    lines = list(csv.DictReader(StringIO(out, newline="")))
    assert code == 0
    assert [(line["line"], line["amount"], line["net"]) for line in lines] == [
        ("opening", "", "9680"),
        ("movement", "10000", "9680"),
        ("closing", "", "19360"),
        ("stripe", "", "2"),
        ("unexplained", "", "19358"),
    ]


@pytest.mark.usefixtures("books")
def test_it_shows_a_person_the_proof_in_major_units(run: Run) -> None:
    code, out, _ = run()

    assert code == 0
    assert "Stripe, by its rows" in out
    assert "unexplained 0.00" in out
    assert "144 of 144 windows settled" in out


@pytest.mark.usefixtures("books")
def test_it_prints_a_page(run: Run) -> None:
    code, out, _ = run("--html")

    assert code == 0
    assert '<data value="19360">193.60</data>' in out


@pytest.mark.parametrize(
    "options",
    [("--to", "2026-01-02"), ("--at", "2026-01-02", "--from", "2026-01-01"), ("--csv", "--json")],
    ids=["an end alone", "a day and a range", "two forms"],
)
def test_it_refuses_what_it_cannot_mean(run: Run, options: tuple[str, ...]) -> None:
    assert run(*options)[:2] == (2, "")


def _asserted(run: Run, *options: str) -> list[tuple[str, str]]:
    code, out, _ = run("--format", "beancount", *options, command="journal")
    assert code == 0
    return re.findall(r"^(\S+) balance Assets:Stripe:Payments  (\S+) ~ 0 USD$", out, re.MULTILINE)


_EXAMINED = "UPDATE tieout.sync_state SET examined_position = 2"


async def test_the_journal_asserts_stripe_s_balance_after_each_settled_day(
    run: Run, books: _Books
) -> None:
    await books.owner.execute(_EXAMINED)
    first, second = _day(books.last_day - _DAY), _day(books.last_day)

    assert _asserted(run) == [(first, "96.80"), (second, "193.60")]
    assert _asserted(run, "--to", first) == [(first, "96.80")]
    assert _asserted(run, "--from", first) == []


async def test_it_asserts_what_stripe_had_and_not_what_the_journal_has(
    run: Run, books: _Books
) -> None:
    await books.owner.execute(_EXAMINED)
    window = int((books.last_day - timedelta(hours=12)).timestamp()) // WINDOW_S
    await books.owner.execute(_FILL, window, '{"payments:usd": 9681}')

    assert [amount for _, amount in _asserted(run)] == ["96.80", "193.61"]


@pytest.mark.parametrize(
    ("change", "days"),
    [
        ("UPDATE tieout.coverage SET settled = false WHERE window_no = $1", 1),
        ("DELETE FROM tieout.coverage WHERE window_no = $1", 0),
        ("UPDATE tieout.sync_state SET examined_position = 1 WHERE $1::bigint > 0", 1),
    ],
    ids=["a window is not settled", "one was not compared", "an entry was not looked at"],
)
async def test_it_asserts_nothing_after_what_is_not_certain(
    run: Run, books: _Books, change: str, days: int
) -> None:
    await books.owner.execute(_EXAMINED)
    window = int((books.last_day - timedelta(hours=12)).timestamp()) // WINDOW_S

    await books.owner.execute(change, window)

    assert _asserted(run) == [(_day(books.last_day - _DAY), "96.80")][:days]
