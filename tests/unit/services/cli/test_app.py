"""Which commands there are, what each refuses before it acts, and how it takes its options."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from services.cli import support_commands
from services.cli.app import COMMAND_FILES, cli
from services.cli.terminal import exit_code
from services.ledger_writer import redrive as dead_letter_redrive
from services.ledger_writer.redrive import RedriveResult
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.support.subcommands import subcommands


def test_each_command_goes_by_the_name_under_which_it_is_listed() -> None:
    named = {name: command.name for name, command in subcommands(cli).items()}

    assert named == {name: name for name in COMMAND_FILES}


def test_it_imports_no_command_to_say_its_version() -> None:
    names = [f"services.cli.{file}" for file, _function in COMMAND_FILES.values()]
    script = (
        "import sys; from services.cli.app import cli; cli(['--version'], standalone_mode=False);"
        f" sys.exit(any(name in sys.modules for name in {names!r}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"version" in done.stdout


@pytest.mark.parametrize("until", ["2026-01-02", "2026-01-01T23:59:59Z"])
def test_it_refuses_a_range_that_ends_before_it_begins(
    until: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code = exit_code(cli, ["reconcile", "--from", "2026-01-02", "--to", until])

    output = capfd.readouterr()
    assert (code, output.out) == (2, "")
    assert "--from must be before --to" in output.err


@pytest.mark.parametrize("seconds", ["nan", "-nan", "inf", "-inf", "-1", "3601", "soon"])
def test_it_refuses_a_wait_that_is_no_number_of_seconds(
    seconds: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code = exit_code(cli, ["reconcile", f"--wait={seconds}"])

    output = capfd.readouterr()
    assert (code, output.out) == (2, "")
    assert "Invalid value for '--wait'" in output.err


@pytest.mark.parametrize(
    "argv", [["dead-letters", "--json", "redrive"], ["dead-letters", "redrive", "--json"]]
)
def test_redrive_prints_the_document_wherever_json_is_asked_for(
    argv: list[str],
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    async def redrive(_settings: Settings, *, letter_id: int | None) -> RedriveResult:
        assert letter_id is None
        return RedriveResult(redriven=[7], gone=[9])

    monkeypatch.setattr(dead_letter_redrive, "redrive", redrive)
    monkeypatch.setattr(
        support_commands, "load_settings", lambda: read_settings({"TIEOUT_DATA_DIR": str(tmp_path)})
    )

    assert exit_code(cli, argv) == 1
    assert json.loads(capfdbinary.readouterr().out) == {"redriven": [7], "gone": [9]}
