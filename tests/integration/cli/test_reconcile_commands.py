"""The commands that call Stripe, each run as a person runs it, against the fake and real parts."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support import warm_python
from tests.support.waits import PATIENCE_S, until_blocking
from tests.support.writer_process import writer_process

pytestmark = pytest.mark.takes(seconds=40)

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def environ(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any], tmp_path: Path
) -> dict[str, str]:
    stripe = fake_stripe()
    return {
        "DATABASE_URL": database_url,
        "KAFKA_BOOTSTRAP_SERVERS": kafka_topics,
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_ACCOUNT_ID": stripe.account_id,
        "TIEOUT_DATA_DIR": str(tmp_path),
        "TIEOUT_ADMIN_LISTEN": "127.0.0.1:0",
        "PATH": "",
    }


@pytest.fixture
def run(environ: dict[str, str]) -> Run:
    def running(*argv: str, **changes: str) -> tuple[int, str, str]:
        done = warm_python.run("services.cli", *argv, env=environ | changes, timeout=PATIENCE_S)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return running


def _control(environ: dict[str, str], act: str, **body: object) -> dict[str, Any]:
    answer = httpx.post(f"{environ['STRIPE_API_BASE']}/_control/{act}", json=body, trust_env=False)
    assert answer.status_code == 200, answer.text
    document: dict[str, Any] = answer.json()
    return document


def test_it_imports_proves_and_heals(run: Run, environ: dict[str, str]) -> None:
    """History in, a lost webhook found, all of it explained: the journey of the first day."""
    _control(environ, "seed", count=250, span_s=86_400)
    with writer_process(environ):
        imported = run("backfill")
        assert imported[0] == 0, imported[2]
        assert "250 rows compared, 250 imported" in imported[1]
        again = run("backfill")
        assert again[0] == 0
        lost = _control(environ, "charge", amount=5_000, currency="usd", deliver="withhold")

        code, out, err = run("reconcile", "--json")

        assert code == 0, err
        document = json.loads(out)
        assert list(document) == [
            "windows", "compared", "missing", "imported", "unannounced", "healed", "different",
            "unexpected", "unsettled", "open",
        ]  # fmt: skip
        assert (document["missing"], document["healed"], document["open"]) == (1, 1, 0)
        _proves(run)
        _lists_the_healed(run, lost["balance_transaction"]["id"])
        _is_idle(run)
        _asks_for_a_recount_once(run)


def _proves(run: Run) -> None:
    code, out, _ = run("balances", "--json")

    rows = json.loads(out)
    assert (code, {row["unexplained"] for row in rows}) == (0, {0})
    assert {(row["exact"], row["lowest"], row["highest"], row["unposted"]) for row in rows} == {
        (True, 0, 0, 0)
    }
    assert all(row["proved_at"] == row["exact_at"] for row in rows)
    assert list(rows[0]) == [
        "stripe_account", "livemode", "currency", "balance_type", "ledger_pending",
        "ledger_available", "stripe_pending", "stripe_available", "in_flip", "unexplained",
        "exact", "proved_at", "lowest", "highest", "unposted", "exact_at",
    ]  # fmt: skip


def _lists_the_healed(run: Run, transaction_id: str) -> None:
    _, out, _ = run("discrepancies", "--json")

    rows = json.loads(out)
    assert [(row["kind"], row["status"], row["object_id"]) for row in rows] == [
        ("missing", "healed", transaction_id)
    ]


def _asks_for_a_recount_once(run: Run) -> None:
    """Nobody makes it here: who waits for it is told that it is not done."""
    asked, (late, out, _) = run("recount", "--json"), run("recount", "--wait", "1", "--json")

    first, second = json.loads(asked[1]), json.loads(out)
    assert (asked[0], late) == (0, 2)
    assert (first["id"], first["status"]) == (second["id"], "waiting")
    [listed] = json.loads(run("reconciliations", "--json")[1])
    assert list(listed) == [
        "id", "kind", "status", "stripe_account", "livemode", "from_at", "to_at", "asked_by",
        "asked_at", "began_at", "ended_at", "accounts",
    ]  # fmt: skip
    assert run("reconciliations", "rec_nobodys")[0] == 2
    assert run("recount", "--account", "acct_nobodys")[0] == 2


def _is_idle(run: Run) -> None:
    """Nothing waits any more; the sequencer looks once a second."""
    answers: list[dict[str, Any]] = []

    def is_idle() -> bool:
        code, out, err = run("status", "--json")
        assert code == 0, err
        answers[:] = [json.loads(out)]
        return bool(answers[0]["idle"])

    until_blocking(is_idle, what="it is idle", saw=lambda: answers)
    (now,) = answers
    _has_keys(
        now,
        "idle", "consumer_lag", "wanted", "awaiting", "unposted", "unsequenced", "unrelayed",
        "open_discrepancies", "dead_letters", "commands_waiting", "last_event_at", "last_pass_at",
        "oldest_unsettled_at", "last_exact_proof_at", "oldest", "accounts",
    )  # fmt: skip
    assert now["oldest"] == dict.fromkeys(
        ("unread", "wanted", "awaiting", "unposted", "unsequenced", "unrelayed")
    )
    _has_keys(
        now["accounts"][0],
        "stripe_account", "livemode", "resource", "state", "rows", "expected_rows", "last", "next",
        "failing_since", "reason", "reached_at", "rows_per_s", "eta_s",
        "oldest_unverified_at", "last_exact_proof_at", "verified", "detection",
    )  # fmt: skip
    assert now["accounts"][0]["oldest_unverified_at"].endswith("Z")
    assert (now["accounts"][0]["failing_since"], now["accounts"][0]["reason"]) == (None, None)
    assert now["accounts"][0]["rows"] > 240  # the window that is not over yet is not covered
    assert now["last_pass_at"].endswith("Z")
    assert now["last_event_at"] is None
    assert now["last_exact_proof_at"].endswith("Z")


def _has_keys(document: Mapping[str, Any], *keys: str) -> None:
    """Hold a document to the contract's keys, in their order; it may have gained others."""
    assert [key for key in document if key in keys] == list(keys)


def test_a_pass_that_settles_nothing_says_so_by_one(run: Run, environ: dict[str, str]) -> None:
    """No writer runs: what is published to heal cannot come to be in the journal."""
    _control(environ, "seed", count=3, span_s=600)

    code, out, _ = run("reconcile", "--wait", "1", "--json", TIEOUT_RECONCILE_BARRIER_S="1")

    assert (code, json.loads(out)["unsettled"] > 0) == (1, True)


def test_it_is_not_idle_before_the_import(run: Run) -> None:
    code, out, _ = run("status", "--json")

    now = json.loads(out)
    assert (code, now["idle"]) == (0, False)
    assert [account["state"] for account in now["accounts"]] == ["import_waiting"]


@pytest.mark.parametrize("command", ["status", "balances", "reconcile"])
def test_what_it_cannot_reach_is_one_line_and_two(run: Run, command: str) -> None:
    code, out, err = run(command, "--json", DATABASE_URL="postgresql://u:hidden@127.0.0.1:1/none")

    assert (code, out) == (2, "")
    assert [line for line in err.splitlines() if not line.startswith("{")] == [err.splitlines()[-1]]
    assert "hidden" not in err


def test_migrate_may_run_twice_at_once(environ: dict[str, str], empty_database_url: str) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-m", "services.cli", "migrate"],
            env=environ | {"DATABASE_URL": empty_database_url},
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]

    outputs = [process.communicate(timeout=PATIENCE_S)[1] for process in both]

    assert [process.returncode for process in both] == [0, 0], outputs
    assert sum("migrations applied: none missing" in line for line in outputs) == 1


def test_a_broker_that_is_down_is_one_line_and_two(run: Run) -> None:
    code, out, err = run("status", "--json", KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1")

    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("tieout: ")
