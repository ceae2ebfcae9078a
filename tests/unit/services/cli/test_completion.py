"""Where the script of a shell is put, what is said of it, and what is never touched."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.shell_completion import get_completion_class

from services.cli.app import cli
from services.cli.completion import SHELLS
from services.cli.terminal import exit_code

_NAMES = ("SHELL", "BASH_COMPLETION_USER_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR")
_PLACES = {
    "bash": ".local/share/bash-completion/completions/tieout",
    "fish": ".config/fish/completions/tieout.fish",
    "zsh": ".zfunc/_tieout",
}

Ask = Callable[..., tuple[int, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in _NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def ask(home: Path, capfd: pytest.CaptureFixture[str]) -> Ask:
    assert home.is_dir()

    def asking(*shell: str) -> tuple[int, str]:
        code = exit_code(cli, ["--install-completion", *shell])
        output = capfd.readouterr()
        assert output.out == ""
        return code, output.err

    return asking


def _files(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}


@pytest.mark.parametrize("shell", SHELLS)
def test_it_writes_clicks_script_where_the_shell_looks_and_nothing_else(
    ask: Ask, home: Path, shell: str
) -> None:
    completer = get_completion_class(shell)
    assert completer is not None

    code, said = ask(shell)

    assert (code, _files(home)) == (0, {_PLACES[shell]})
    path = home / _PLACES[shell]
    assert path.read_text("utf-8") == completer(cli, {}, "tieout", "_TIEOUT_COMPLETE").source()
    assert f"{path}: the completion for {shell}, written" in said
    assert "what is left to do:" in said


@pytest.mark.parametrize("shell", SHELLS)
def test_asked_again_it_changes_nothing(ask: Ask, home: Path, shell: str) -> None:
    ask(shell)
    before = (home / _PLACES[shell]).stat().st_mtime_ns

    code, said = ask(shell)

    assert (code, (home / _PLACES[shell]).stat().st_mtime_ns) == (0, before)
    assert "there already" in said


def test_what_an_earlier_version_wrote_is_replaced(ask: Ask, home: Path) -> None:
    ask("fish")
    script = (home / _PLACES["fish"]).read_text("utf-8")
    (home / _PLACES["fish"]).write_text("earlier", encoding="utf-8")

    code, said = ask("fish")

    assert (code, (home / _PLACES["fish"]).read_text("utf-8")) == (0, script)
    assert "written" in said


@pytest.mark.parametrize(
    ("name", "shell", "place"),
    [
        ("BASH_COMPLETION_USER_DIR", "bash", "completions/tieout"),
        ("XDG_DATA_HOME", "bash", "bash-completion/completions/tieout"),
        ("XDG_CONFIG_HOME", "fish", "fish/completions/tieout.fish"),
        ("ZDOTDIR", "zsh", ".zfunc/_tieout"),
    ],
)
def test_it_looks_where_the_shell_is_told_to(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch, name: str, shell: str, place: str
) -> None:
    monkeypatch.setenv(name, str(home / "elsewhere"))

    ask(shell)

    assert _files(home) == {f"elsewhere/{place}"}


@pytest.mark.parametrize("shell", SHELLS)
def test_it_takes_the_shell_of_the_person_who_asks(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    monkeypatch.setenv("SHELL", f"/usr/local/bin/{shell}")

    ask()

    assert _files(home) == {_PLACES[shell]}


@pytest.mark.parametrize("named", ["/bin/tcsh", ""])
def test_it_says_for_which_shells_it_is(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("SHELL", named)

    code, said = ask()

    assert (code, said.count("\n"), _files(home)) == (2, 1, set())
    assert "completion is for bash, fish, zsh" in said


def test_it_refuses_a_shell_that_it_does_not_know(ask: Ask, home: Path) -> None:
    code, said = ask("tcsh")

    assert (code, _files(home)) == (2, set())
    assert "'tcsh' is not one of 'auto', 'bash', 'fish', 'zsh'" in said


def test_it_says_in_one_line_what_cannot_be_written(ask: Ask, home: Path) -> None:
    (home / ".zfunc").write_text("a file", encoding="utf-8")

    code, said = ask("zsh")

    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith(f"tieout: {home}/.zfunc/_tieout cannot be written: ")


def test_it_offers_every_shell_that_it_knows() -> None:
    (option,) = [each for each in cli.params if "--install-completion" in each.opts]

    assert isinstance(option.type, click.Choice)
    assert set(option.type.choices) == {"auto", *SHELLS}
