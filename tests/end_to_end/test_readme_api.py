"""README's lines about the API: taken from README as they stand, and run by bash with curl."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from tests.end_to_end.conftest import Stack, running_stack
from tests.end_to_end.scripted_day import publish
from tests.support.waits import until_blocking

pytestmark = pytest.mark.takes(seconds=40)

_ROOT: Final = Path(__file__).resolve().parents[2]
_LINES_MAX: Final = 20
_SCRIPT_TIMEOUT_S: Final = 150
# Between what one line printed and the next one's: no line prints it.
_END: Final = "\x1e"
_IMPORTED: Final = "SELECT count(*) FROM tieout.sync_state WHERE last_pass_at IS NOT NULL"
_DIFFERENT: Final = """
SELECT count(*) FROM tieout.discrepancy
WHERE kind = 'different' AND status = 'open' AND object_id = $1
"""


@pytest.fixture(scope="module")
def stack(
    tmp_path_factory: pytest.TempPathFactory, module_fake_stripe: Callable[..., Any]
) -> Iterator[Stack]:
    fake = module_fake_stripe()
    environ = {
        "STRIPE_API_BASE": fake.api_base,
        "STRIPE_API_KEY": fake.api_key,
        "STRIPE_ACCOUNT_ID": fake.account_id,
        "STRIPE_WEBHOOK_SECRET": fake.webhook_secret,
        "TIEOUT_KAFKA_PARTITIONS": "1",
        # Once, at the start: what is found later, the request to compare again has found.
        "TIEOUT_RECONCILE_INTERVAL_S": "3600",
        "TIEOUT_STRIPE_CALLS_PER_S": "50",
    }
    with running_stack(tmp_path_factory.mktemp("readme"), **environ) as stack:
        until_blocking(lambda: stack.fetchval(_IMPORTED), what="history is imported")
        stack.control("settings", deliver_url=stack.facts()["webhook_url"])
        yield stack


@pytest.fixture(scope="module")
def forged(stack: Stack) -> str:
    """Return the id of a row that the ledger has otherwise than Stripe; a pass has found it."""
    began = int(time.time())
    # A row of the import's own second is history, and nobody missed it.
    until_blocking(lambda: time.time() >= began + 1, what="the next second")
    row = stack.control("charge", amount=5_000, deliver="withhold")["balance_transaction"]
    altered = {**row, "amount": row["amount"] + 700, "net": row["net"] + 700}
    asyncio.run(publish(stack, (altered, stack.facts()["stripe_account_id"])))
    stack.until_posted(row)
    assert stack.run("reconcile")[0] == 1
    assert stack.fetchval(_DIFFERENT, row["id"]) == 1
    return str(row["id"])


def _section() -> str:
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")
    return readme.partition("\n## The API\n")[2].partition("\n## ")[0].strip("\n")


def _printed(stack: Stack, lines: Sequence[str]) -> Mapping[str, str]:
    """Run the lines in one shell, which ends at the first that fails; return what each printed."""
    assert shutil.which("curl"), "README's lines about the API need curl, and it is not installed"
    done = subprocess.run(
        ["bash", "-euo", "pipefail"],
        input="".join(f"{line}\nprintf '%s' $'{_END}'\n" for line in lines),
        cwd=_ROOT,
        env={**os.environ, **stack.environ, "TIEOUT_DATA_DIR": str(stack.data_dir)},
        capture_output=True,
        text=True,
        timeout=_SCRIPT_TIMEOUT_S,
        check=False,
    )
    printed = done.stdout.split(_END)
    assert done.returncode == 0, (lines[len(printed) - 1], done.stdout, done.stderr)
    return dict(zip(lines, printed[:-1], strict=True))


def test_its_lines_do_what_readme_says_of_them(stack: Stack, forged: str) -> None:
    section = _section()
    lines = re.findall(r"^ {4}(.+)$", section, re.MULTILINE)

    printed = _printed(stack, lines)

    assert len(section.splitlines()) <= _LINES_MAX
    documents = [json.loads(text) for text in printed.values() if text.strip()]
    balances, healed, request, story, dry_run, applied, audit = documents
    assert {row["stripe_account"] for row in balances["data"]} == {
        stack.facts()["stripe_account_id"]
    }
    [missing] = healed["data"]
    assert (missing["kind"], missing["status"]) == ("missing", "healed")
    assert (request["kind"], request["asked_by"]) == ("pass", audit["data"][1]["by"])
    happened = {event["what"] for event in story["data"]}
    assert {"discrepancy_opened", "entry", "discrepancy_healed"} <= happened
    assert (dry_run["status"], len(dry_run["entries"])) == ("dry_run", 2)
    assert (applied["status"], len(applied["entry_ids"])) == ("done", 2)
    [difference] = [row for row in stack.json("discrepancies") if row["object_id"] == forged]
    assert (difference["kind"], difference["status"]) == ("different", "resolved")
    [token, apply] = audit["data"]
    assert token["role"] != "read"
    assert (apply["operation"], apply["outcome"]) == ("applyDiscrepancy", "done")
    assert apply["object_id"] == difference["id"]
