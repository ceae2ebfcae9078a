"""What a command refuses before it does anything, and how it takes its options."""

import json
from pathlib import Path

import pytest

from services.cli import support_commands
from services.cli.app import cli
from services.cli.terminal import exit_code
from services.ledger_writer import redrive as dead_letter_redrive
from services.ledger_writer.redrive import Redriven
from shared.settings.environment import load
from shared.settings.model import Settings


@pytest.mark.parametrize("until", ["2026-01-02", "2026-01-01T23:59:59Z"])
def test_it_refuses_a_range_that_ends_before_it_begins(
    until: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code = exit_code(cli, ["reconcile", "--from", "2026-01-02", "--to", until])

    said = capfd.readouterr()
    assert (code, said.out) == (2, "")
    assert "--from must be before --to" in said.err


@pytest.mark.parametrize("seconds", ["nan", "-nan", "inf", "-inf", "-1", "3601", "soon"])
def test_it_refuses_a_wait_that_is_no_number_of_seconds(
    seconds: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code = exit_code(cli, ["reconcile", f"--wait={seconds}"])

    said = capfd.readouterr()
    assert (code, said.out) == (2, "")
    assert "Invalid value for '--wait'" in said.err


@pytest.mark.parametrize(
    "argv", [["dead-letters", "--json", "redrive"], ["dead-letters", "redrive", "--json"]]
)
def test_redrive_prints_the_document_wherever_json_is_asked_for(
    argv: list[str],
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    async def redrive(_settings: Settings, *, letter_id: int | None) -> Redriven:
        assert letter_id is None
        return Redriven(redriven=[7], gone=[9])

    monkeypatch.setattr(dead_letter_redrive, "redrive", redrive)
    monkeypatch.setattr(
        support_commands, "loaded", lambda: load({"TIEOUT_DATA_DIR": str(tmp_path)})
    )

    assert exit_code(cli, argv) == 1
    assert json.loads(capfdbinary.readouterr().out) == {"redriven": [7], "gone": [9]}
