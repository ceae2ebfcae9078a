"""The whole stack's life on real Postgres and Kafka, with services that only say they are well."""

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest

from shared.dev import ports, postgres
from tests.support.waits import PATIENCE_S, until_blocking

pytestmark = pytest.mark.takes(seconds=45)

_OWN_STRIPE = {
    "STRIPE_API_KEY": "rk_test_of_a_person",
    "STRIPE_API_BASE": "http://127.0.0.1:9",
    "STRIPE_ACCOUNT_ID": "acct_ofAPerson",
    "STRIPE_WEBHOOK_SECRET": "whsec_of_a_person",
}
_KEYS = {
    "webhook_url",
    "console_url",
    "api_token",
    "database_url",
    "kafka_bootstrap_servers",
    "stripe_api_base",
    "stripe_account_id",
    "stripe_api_key",
    "webhook_secret",
    "admin_urls",
    "pids",
}
_NAMES = {
    "webhook-ingest",
    "ledger-writer",
    "reconciler",
    "ledger-api",
    "exporter",
    "postgres",
    "kafka",
    "fake-stripe",
}
_UP = """
import asyncio, os, sys
from pathlib import Path
from shared.telemetry import log
from shared.dev.stack import up
from shared.dev.stack_plan import StackOptions

log.configure(service="cli")
options = StackOptions(
    data_dir=Path(sys.argv[1]), environ=os.environ, command=(sys.executable, sys.argv[2])
)
sys.exit(asyncio.run(up(options)))
"""
# Without http.server, whose import takes longer than all the rest of it.
_SERVICE = """
import os, socket, sys

# A stack makes a token of the API's, which takes a schema.
if sys.argv[1] == "migrate":
    os.execv(sys.executable, [sys.executable, "-P", "-m", "services.cli", "migrate"])
host, _, port = os.environ["TIEOUT_ADMIN_LISTEN"].rpartition(":")
server = socket.create_server((host, int(port)))
while True:
    connection, _address = server.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.0 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n")
"""


@dataclass
class _Up:
    data_dir: Path
    process: subprocess.Popen[str]
    line: str
    facts: dict[str, Any] = field(default_factory=dict)

    def file(self) -> dict[str, Any]:
        facts: dict[str, Any] = json.loads((self.data_dir / "stack.json").read_text())
        return facts

    def family(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def stop(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGTERM)
        rest, _errors = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, rest


Launch = Callable[..., subprocess.Popen[str]]
Start = Callable[..., _Up]


@pytest.fixture(scope="module")
def launch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launch]:
    """Return a function that starts a stack in a data dir, and does not wait for it."""
    service = tmp_path_factory.mktemp("service") / "service.py"
    service.write_text(_SERVICE)
    launched: list[tuple[Path, subprocess.Popen[str]]] = []

    def start(data_dir: Path, **environ: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", _UP, str(data_dir), str(service)],
            env={**os.environ, **_OWN_STRIPE, **environ},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        launched.append((data_dir, process))
        return process

    yield start
    for data_dir, process in launched:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=PATIENCE_S)
        postgres.remove(data_dir=data_dir)


@pytest.fixture(scope="module")
def start(launch: Launch) -> Start:
    """Return a function that starts a stack in a data dir, and waits until it is ready."""

    def start_and_wait(data_dir: Path, **environ: str) -> _Up:
        process = launch(data_dir, **environ)
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.communicate()[1]
        return _Up(data_dir=data_dir, process=process, line=line, facts=json.loads(line))

    return start_and_wait


@pytest.fixture(scope="module")
def stack(start: Start, tmp_path_factory: pytest.TempPathFactory) -> _Up:
    return start(tmp_path_factory.mktemp("stack") / "data")


@dataclass(frozen=True)
class _Returned:
    """A stack with a fake Stripe that was stopped and started again, beside the other one."""

    first: _Up
    code: int
    rest: str
    survivors: Sequence[psutil.Process]
    file_left: bool
    second: _Up


@pytest.fixture(scope="module")
def returned(stack: _Up, start: Start, tmp_path_factory: pytest.TempPathFactory) -> _Returned:
    data_dir = tmp_path_factory.mktemp("returned") / "data"
    without_stripe = dict.fromkeys(_OWN_STRIPE, "")
    assert stack.process.poll() is None
    first = start(data_dir, **without_stripe)
    family = first.family()
    code, rest = first.stop()
    return _Returned(
        first=first,
        code=code,
        rest=rest,
        survivors=_running(family),
        file_left=(data_dir / "stack.json").exists(),
        second=start(data_dir, **without_stripe),
    )


def test_it_says_where_everything_is(stack: _Up) -> None:
    assert set(stack.facts) == _KEYS
    assert set(stack.facts["pids"]) == set(stack.facts["admin_urls"]) == _NAMES
    assert stack.facts["stripe_account_id"] == "acct_ofAPerson"
    assert stack.facts["webhook_url"].endswith("/webhooks/stripe")


def test_it_keeps_the_same_in_a_file_for_this_user_alone(stack: _Up) -> None:
    path = stack.data_dir / "stack.json"

    assert stack.file()["database_url"] == stack.facts["database_url"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def _texts(data_dir: Path) -> Sequence[bytes]:
    """Return what the files of a stack hold; Kafka renames and removes some as we look."""
    texts = []
    for path in data_dir.rglob("*"):
        with contextlib.suppress(FileNotFoundError):
            if path.is_file():
                texts.append(path.read_bytes())
    return texts


def test_it_never_writes_down_a_real_key(stack: _Up) -> None:
    assert stack.facts["stripe_api_key"] is None
    assert not [text for text in _texts(stack.data_dir) if b"rk_test_of_a_person" in text]


def test_each_service_has_a_login_whose_password_is_told_to_nobody_else(stack: _Up) -> None:
    pids = stack.file()["pids"]
    urls = {
        name: psutil.Process(pids[name]).environ().get("DATABASE_URL")
        for name in ("webhook-ingest", "ledger-writer", "reconciler")
    }
    logins = {name: urlsplit(url) for name, url in urls.items() if url}
    passwords = [str(login.password).encode() for login in logins.values()]
    argv = b" ".join(os.fsencode(part) for process in stack.family() for part in process.cmdline())
    files = _texts(stack.data_dir)

    assert {name: login.username for name, login in logins.items()} == {
        "ledger-writer": "tieout_writer_login",
        "reconciler": "tieout_reconciler_login",
    }
    assert len({*passwords, str(urlsplit(stack.facts["database_url"]).password).encode()}) == 3
    assert [
        text for text in (argv, *files) if any(password in text for password in passwords)
    ] == []


@pytest.mark.parametrize("name", ["kafka", "postgres", "ledger-writer"])
def test_it_brings_a_killed_child_back_on_its_port(stack: _Up, name: str) -> None:
    before = stack.file()

    os.kill(before["pids"][name], signal.SIGKILL)
    gone = {before["pids"][name], None}
    until_blocking(
        lambda: stack.file()["pids"][name] not in gone and _listens(before, name),
        what=f"{name} is back on its port",
        saw=lambda: stack.file()["pids"],
    )

    after = stack.file()
    assert {**after, "pids": None} == {**before, "pids": None}
    assert psutil.pid_exists(after["pids"][name])


def test_it_refuses_a_second_stack_in_the_same_place(stack: _Up, launch: Launch) -> None:
    second = launch(stack.data_dir)

    output, errors = second.communicate(timeout=PATIENCE_S)

    assert second.returncode == 2
    assert output == ""
    assert errors == f"tieout: a stack is already running in {stack.data_dir}\n"


def test_it_brings_a_fake_stripe_when_the_environment_names_none(returned: _Returned) -> None:
    fake = returned.second.facts
    request = urllib.request.Request(
        f"{fake['stripe_api_base']}/v1/account",
        headers={"Authorization": f"Bearer {fake['stripe_api_key']}"},
    )

    with urllib.request.urlopen(request, timeout=PATIENCE_S) as response:
        account = json.load(response)

    assert account["id"] == fake["stripe_account_id"]
    assert psutil.pid_exists(fake["pids"]["fake-stripe"])


def test_it_says_in_one_sentence_that_a_chosen_port_is_taken(
    launch: Launch, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", ports.free_port())) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"

        refused = launch(tmp_path, TIEOUT_WEBHOOK_LISTEN=address)
        _output, errors = refused.communicate(timeout=PATIENCE_S)

    port = address.rpartition(":")[2]
    assert refused.returncode == 2
    assert errors == f"tieout: port {port} (TIEOUT_WEBHOOK_LISTEN) is taken by another program\n"


def test_it_refuses_a_setting_that_does_not_exist(launch: Launch, tmp_path: Path) -> None:
    refused = launch(tmp_path, TIEOUT_TYPO="1")

    _output, errors = refused.communicate(timeout=PATIENCE_S)

    assert refused.returncode == 2
    assert errors.count("\n") == 1
    assert "TIEOUT_TYPO" in errors


def test_it_does_not_collide_with_another_stack(stack: _Up, returned: _Returned) -> None:
    mine, theirs = _ports(stack.facts), _ports(returned.first.facts)

    assert not mine & theirs
    assert returned.code == 0
    assert psutil.pid_exists(stack.file()["pids"]["kafka"])


def test_it_comes_back_where_it_was_and_leaves_nothing_when_stopped(returned: _Returned) -> None:
    first, second = returned.first.facts, returned.second.facts

    assert (returned.code, returned.rest) == (0, "")
    assert (returned.survivors, returned.file_left) == ([], False)
    assert first["api_token"] != second["api_token"], "a copy of an old file opens nothing"
    anew = {"pids": None, "api_token": None}
    assert {**second, **anew} == {**first, **anew}


def test_it_leaves_nothing_when_it_is_killed(returned: _Returned) -> None:
    killed = returned.second
    family = killed.family()

    killed.process.kill()
    killed.process.communicate()

    until_blocking(
        lambda: not _running(family), what="all of it is gone", saw=lambda: _running(family)
    )


def test_it_stops_when_it_is_interrupted_while_it_starts(launch: Launch, tmp_path: Path) -> None:
    starting = launch(tmp_path)
    until_blocking((tmp_path / "logs" / "kafka.log").exists, what="Kafka is being started")
    family = psutil.Process(starting.pid).children(recursive=True)

    starting.send_signal(signal.SIGINT)
    output, _errors = starting.communicate(timeout=PATIENCE_S)

    assert (starting.returncode, output) == (0, "")
    assert not _running(family)


def _running(family: Sequence[psutil.Process]) -> Sequence[psutil.Process]:
    return [process for process in family if process.is_running()]


def _ports(facts: dict[str, Any]) -> set[str]:
    urls = [facts["webhook_url"], facts["database_url"], *facts["admin_urls"].values()]
    hosts = [facts["kafka_bootstrap_servers"], *(url.split("/")[2] for url in urls if url)]
    return {host.rpartition(":")[2] for host in hosts}


def _listens(facts: dict[str, Any], name: str) -> bool:
    addresses = {
        "kafka": facts["kafka_bootstrap_servers"],
        "postgres": facts["database_url"].rpartition("@")[2].split("/")[0],
        "ledger-writer": facts["admin_urls"]["ledger-writer"].removeprefix("http://"),
    }
    host, _, port = addresses[name].rpartition(":")
    try:
        socket.create_connection((host, int(port)), timeout=1).close()
    except OSError:
        return False
    return True
