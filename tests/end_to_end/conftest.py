"""One whole stack a session, as `tieout dev up` runs it, and a person's hands on it."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from shared.dev import fake_stripe_process, postgres
from shared.stripe_api.signature import sign_payload
from tests.support.received import Received, receiving
from tests.support.waits import PATIENCE_S, until_blocking

_SEED = 1
_HISTORY_DAYS = 30
# With a position: a listing shows no entry before it has one.
_POSTED = """
SELECT count(DISTINCT external_id) FROM tieout.journal_entry
JOIN tieout.journal_position USING (batch_id) WHERE external_id = ANY ($1)
"""


@dataclass(frozen=True, slots=True)
class Stack:
    """A running stack: what a person types, and what Stripe does."""

    data_dir: Path
    errors: Path
    # What each terminal is given besides the stack's own data directory.
    environ: Mapping[str, str] = field(default_factory=dict)

    def facts(self) -> dict[str, Any]:
        """Return stack.json as it is now."""
        facts: dict[str, Any] = json.loads((self.data_dir / "stack.json").read_text())
        return facts

    def tieout(self, *arguments: str, code: int = 0) -> str:
        """Run a command from another terminal, which ends with `code`; return what it printed."""
        ended, printed = self.run(*arguments)
        assert ended == code, printed
        return printed

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run a command from another terminal; return its exit code and what it printed.

        What it said of a failure is printed to this test's own stderr.
        """
        done = subprocess.run(
            [sys.executable, "-m", "services.cli", *arguments],
            env=_environ(self.data_dir, self.environ),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        sys.stderr.write(done.stderr)
        return done.returncode, done.stdout

    def json(self, *arguments: str, code: int = 0) -> Any:
        """Run a command with --json; return its document."""
        return json.loads(self.tieout(*arguments, "--json", code=code))

    def control(self, name: str, **body: Any) -> dict[str, Any]:
        """Ask something of the fake Stripe."""
        answer = httpx.post(
            f"{self.facts()['stripe_api_base']}/_control/{name}", json=body, timeout=PATIENCE_S
        )
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    def deliver(self, body: str, *, secret: str | None = None) -> int:
        """Send a webhook as Stripe does; return the status."""
        facts = self.facts()
        raw = body.encode()
        header = sign_payload(
            body=raw,
            secret=(secret or facts["webhook_secret"]).encode(),
            timestamp=int(time.time()),
        )
        with contextlib.suppress(httpx.TransportError):
            return httpx.post(
                facts["webhook_url"],
                content=raw,
                headers={"Stripe-Signature": header},
                timeout=PATIENCE_S,
            ).status_code
        return 0

    def entries(self, *transactions: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the journal's entries of balance transactions of Stripe's."""
        created = [transaction["created"] for transaction in transactions]
        since = datetime.fromtimestamp(min(created), UTC)
        until = datetime.fromtimestamp(max(created), UTC) + timedelta(seconds=1)
        between = ("--from", since.isoformat(), "--to", until.isoformat())
        printed = self.tieout("journal", "--format", "jsonl", *between)
        entries = [json.loads(line) for line in printed.splitlines()]
        ids = {transaction["id"] for transaction in transactions}
        return [entry for entry in entries if entry["balance_transaction_id"] in ids]

    def fetchval(self, query: str, *arguments: object) -> Any:
        """Ask the database: for waits alone, which would start a process a look otherwise."""
        return asyncio.run(_fetchval(self.facts()["database_url"], query, arguments))

    def until_posted(self, *transactions: Mapping[str, Any]) -> None:
        """Wait until balance transactions of Stripe's are in the journal, and listed there."""
        ids = {transaction["id"] for transaction in transactions}
        until_blocking(
            lambda: self.fetchval(_POSTED, list(ids)) == len(ids),
            what=f"{', '.join(sorted(ids))} posted",
            saw=lambda: self.run("status", "--json"),
        )
        assert {entry["balance_transaction_id"] for entry in self.entries(*transactions)} == ids

    def settled(self) -> dict[str, Any]:
        """Make passes until one settles all there is; return what it printed.

        One pass need not be enough: what it heals may not be in the journal yet, what it reads may
        be on its way, and Stripe may list a row late. What it leaves is there for the next.
        """
        passes: list[tuple[int, str]] = []

        def settles() -> bool:
            passes.append(self.run("reconcile", "--json"))
            return passes[-1][0] == 0

        until_blocking(settles, what="a pass settles all", saw=lambda: passes[-3:])
        done: dict[str, Any] = json.loads(passes[-1][1])
        return done


@dataclass(frozen=True, slots=True, kw_only=True)
class Healed:
    """Charges as Stripe made them, before the pass that settled all of it.

    No webhook came of those that were `missed`, one of which can be paid out at once; of the
    `doubled` one it came three times, and was answered so.
    """

    missed: Mapping[str, Any]
    missed_dollars: Mapping[str, Any]
    missed_available: Mapping[str, Any]
    doubled: Mapping[str, Any]
    answers: Sequence[int]
    settled: Mapping[str, Any]


@pytest.fixture(scope="session")
def received() -> Iterator[Received]:
    """Return what the stack has told a person."""
    with receiving() as received:
        yield received


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory, received: Received) -> Iterator[Stack]:
    data_dir = tmp_path_factory.mktemp("stack")
    keep_history(data_dir)
    with running_stack(data_dir, TIEOUT_NOTIFY_URLS=received.urls) as stack:
        yield stack


@pytest.fixture(scope="session")
def healed(stack: Stack) -> Healed:
    """Return what one pass settled: a proof while the business trades takes a third of a minute."""
    stack.settled()  # what the import finds is history, and nobody missed it
    doubled = stack.control("charge", deliver="withhold")
    return Healed(
        missed=stack.control("charge", amount=4_120, currency="eur", deliver="withhold"),
        missed_dollars=stack.control("charge", amount=7_310, currency="usd", deliver="withhold"),
        missed_available=stack.control("charge", amount=20_000, deliver="withhold", available=True),
        doubled=doubled,
        answers=[stack.deliver(doubled["body"]) for _ in range(3)],
        settled=stack.settled(),
    )


def keep_history(data_dir: Path) -> None:
    """Have the business's history be a month: the demo imports and proves a year."""
    home = data_dir / "fake-stripe"
    home.mkdir(mode=0o700)
    fake_stripe_process.write_private(home / "history.json", json.dumps([_SEED, _HISTORY_DAYS]))


@contextlib.contextmanager
def running_stack(data_dir: Path, **environ: str) -> Iterator[Stack]:
    """Run `tieout dev up` until the block ends; it must end with 0 and leave no process."""
    errors = data_dir / "dev-up.stderr"
    with errors.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "services.cli", "dev", "up"],
            env=_environ(data_dir, environ),
            stdout=subprocess.PIPE,
            stderr=stderr,
        )
    stack = Stack(data_dir=data_dir, errors=errors, environ=environ)
    pids: list[int] = []
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, errors.read_text()
        pids = [pid for pid in json.loads(line)["pids"].values() if pid]
        yield stack
        pids = [pid for pid in stack.facts()["pids"].values() if pid]
    finally:
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=PATIENCE_S)
        if process.stdout is not None:
            process.stdout.close()
        postgres.remove(data_dir=data_dir)
    assert code == 0
    assert [pid for pid in pids if Path(f"/proc/{pid}").exists()] == []


async def _fetchval(url: str, query: str, arguments: Sequence[object]) -> Any:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(query, *arguments)
    finally:
        await connection.close()


def _environ(data_dir: Path, given: Mapping[str, str]) -> dict[str, str]:
    environ = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**environ, **given, "TIEOUT_DATA_DIR": str(data_dir)}
