"""`make bench QUICK=1`: that the harness works. It asserts no time, and no rate."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from tests.load.harness import Figure, Reference, Target, percentile
from tests.load.post import block_rates
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=90)

_ROOT = Path(__file__).resolve().parents[2]
# It makes every figure once, the slowest part of the suite.
_TIMEOUT_S = 2 * PATIENCE_S
_FIGURES = {
    "accounts.connections",
    "accounts.idle_cpu",
    "accounts.latency_p99",
    "accounts.latency_p99_outage",
    "api.balances_p99",
    "api.page_p99",
    "api.post_cost",
    "api.rare_p99",
    "api.resident",
    "api.status_p99",
    "api.stream",
    "import.rate",
    "import.rate_unlimited",
    "import.resident",
    "ingest.rate",
    "ingest.ack_p99",
    "ingest.slow_clients_p99",
    "ingest.resident",
    "post.rate",
    "post.rate_grown",
    "post.resident",
    "calls.wanted",
    "calls.wanted_live",
    "calls.import",
    "call_latency.pass",
    "call_latency.proof",
    "call_latency.round",
    "pass.rate",
    "latency.import_p99",
    "events.calls",
    "latency.p99",
    "payouts.calls",
    "payouts.rate",
    "latency.relayed_p99",
    "price.broker",
    "price.ingest",
    "price.listen",
    "price.post",
    "price.postgres",
    "price.resolve",
    "price.total",
    "proof.exact_share",
    "relay.behind_import",
    "relay.cpu",
    "relay.rate",
    "relay.resident",
    "startup.balances",
    "startup.completion",
    "startup.doctor",
    "startup.help",
    "startup.listing",
    "startup.reconcile",
    "startup.status",
    "startup.version",
    "evidence.proof",
    "evidence.balances",
    "evidence.trial_balance",
    "evidence.trial_balance_as_of",
    "evidence.payout",
    "evidence.idle_pass",
    "evidence.verify",
}


@pytest.fixture(scope="module")
def quick_report() -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.load.bench", "--quick"],
        cwd=_ROOT,
        env={"PATH": os.defpath, "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-3000:]
    parsed: dict[str, Any] = json.loads(done.stdout)
    return parsed


def test_it_measures_every_figure(quick_report: dict[str, Any]) -> None:
    assert quick_report["failed"] == {}
    assert {figure["name"] for figure in quick_report["figures"]} == _FIGURES


def test_it_says_of_every_figure_what_it_is() -> None:
    page = (_ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    measured = page.partition("## What is measured, and how")[2].partition("## ")[0]
    cells = [line.split("|")[1] for line in measured.splitlines() if line.startswith("| `")]
    named = [name.strip(" `") for cell in cells for name in cell.split(",")]

    assert {name for name in named if not name.endswith("*")} <= _FIGURES
    assert [
        each for each in sorted(_FIGURES) if not any(fnmatch(each, name) for name in named)
    ] == []


def test_it_keeps_every_sample_and_its_spread(quick_report: dict[str, Any]) -> None:
    for figure in quick_report["figures"]:
        assert figure["samples"], figure["name"]
        assert figure["min"] <= figure["median"] <= figure["max"]
        assert figure["met"] in ({None} if figure["target"] is None else {True, False})


def test_it_pairs_each_sample_with_its_reference(quick_report: dict[str, Any]) -> None:
    for figure in quick_report["figures"]:
        if figure["reference"] is not None:
            assert len(figure["ratio"]["samples"]) == len(figure["reference"]["samples"])


def test_it_says_on_what_machine(quick_report: dict[str, Any]) -> None:
    machine = quick_report["machine"]

    assert quick_report["quick"] is True
    assert machine["cores"] >= 1
    assert machine["cpu_model"]
    assert machine["versions"].keys() >= {"aiokafka", "asyncpg", "kafka", "starlette", "uvicorn"}


def test_it_judges_the_median_of_the_pairs() -> None:
    figure = Figure(
        name="rate",
        what="",
        unit="",
        samples=[10, 40, 10],
        reference=Reference(name="", samples=[20, 100, 40]),
        target=Target(of="ratio", at_least=0.35),
    )

    assert figure.ratios == [0.5, 0.4, 0.25]
    assert figure.is_met is True


def test_it_judges_nothing_without_a_target() -> None:
    assert Figure(name="", what="", unit="", samples=[1], target=None).is_met is None


def test_it_takes_a_percentile_by_nearest_rank() -> None:
    values = [float(number) for number in range(1, 101)]

    assert percentile(values, 0.5) == 50
    assert percentile(values, 0.99) == 99
    assert percentile(values, 1.0) == 100
    assert percentile([7.0], 0.99) == 7


def test_it_leaves_the_last_batch_out_of_a_rate() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    batches = [(start + timedelta(seconds=number), 500) for number in range(5)]

    assert block_rates(batches, block=None) == [500]
    assert block_rates(batches, block=1_000) == [500, 500]
