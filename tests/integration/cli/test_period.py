"""What `trial-balance --from --to` says of a period, on a real Postgres."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from shared.postgres.driver.pool import Pool
from tests.support import warm_python
from tests.support.posting import post, row
from tests.support.waits import PATIENCE_S

_DAY_S = 86_400
_FIRST_S = 1_767_225_600  # 2026-01-01

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
async def run(database_url: str, tmp_path: Path) -> Run:
    """Post a charge a day, and return a function that runs the command line."""
    pool = Pool(database_url, role="tieout_writer", service="test", size=2)
    for day in range(4):
        await post(pool, [row(f"txn_{day}", created=_FIRST_S + day * _DAY_S + 60)])
    pool.terminate()
    environ = {"DATABASE_URL": database_url, "TIEOUT_DATA_DIR": str(tmp_path), "PATH": ""}

    def running(*argv: str) -> tuple[int, str, str]:
        done = warm_python.run("services.cli", *argv, env=environ, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return running


@pytest.mark.parametrize(
    ("options", "opening", "closing"),
    [
        (("--from", "2026-01-02", "--to", "2026-01-04"), 1, 3),
        (("--from", "2026-01-02T00:01:00Z"), 1, 4),
        (("--from", "2026-01-02T00:01:01Z"), 2, 4),
        (("--to", "2026-01-03"), 0, 2),
    ],
    ids=["days", "to now", "within a day", "from the beginning"],
)
def test_it_says_what_an_account_has_as_a_period_begins_and_ends(
    run: Run, options: tuple[str, ...], opening: int, closing: int
) -> None:
    code, out, err = run("trial-balance", *options, "--json")

    [sales] = [row for row in json.loads(out) if row["ledger_account"] == "Income:Sales"]
    assert (code, err) == (0, "")
    assert list(sales)[-3:] == ["balance", "opening", "closing"]
    assert (sales["opening"], sales["closing"]) == (-10_000 * opening, -10_000 * closing)
    assert sales["balance"] == sales["closing"]


def test_it_shows_a_person_the_movement_between(run: Run) -> None:
    code, out, _ = run("trial-balance", "--from", "2026-01-02", "--to", "2026-01-04")

    assert code == 0
    assert "movement" in out


@pytest.mark.parametrize(
    "options",
    [
        ("--from", "2026-01-02", "--to", "2026-01-02"),
        ("--from", "2026-01-02", "--as-of", "2026-01-03"),
    ],
    ids=["an empty range", "a range and a time"],
)
def test_it_refuses_what_is_no_period(run: Run, options: tuple[str, ...]) -> None:
    code, out, _ = run("trial-balance", *options)

    assert (code, out) == (2, "")
