"""A person's Tab key, in a real shell: bash, and whichever of fish and zsh the machine has."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pseudo_terminal import PseudoTerminal, at_terminal
from tests.support.waits import PATIENCE_S, until

_TIEOUT = Path(sys.executable).with_name("tieout")
_PROMPT = "ready> "
_KILL_LINE = "\x15"  # Ctrl-U
# Without anyone's own start-up files, but the lines that --install-completion says to add.
_STARTS = {
    "bash": ("--norc", "--noprofile", "-i"),
    "fish": ("--no-config", "-i"),
    "zsh": ("-f", "-i"),
}
# The prompt is put together, so that it is not shown before it is the prompt.
_SAYS_READY = {
    "bash": "PS1='rea''dy> '; source ~/.local/share/bash-completion/completions/tieout",
    "fish": (
        "function fish_prompt; echo -n 'rea''dy> '; end;"
        " source ~/.config/fish/completions/tieout.fish"
    ),
    "zsh": "PS1='rea''dy> '; autoload -Uz compinit && compinit -u && source ~/.zfunc/_tieout",
}
_SHELLS = ["bash", *(shell for shell in ("fish", "zsh") if shutil.which(shell))]


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    path = os.pathsep.join([str(_TIEOUT.parent), os.defpath])
    return {"HOME": str(tmp_path), "PATH": path, "LANG": "C.UTF-8"}


async def _shows(terminal: PseudoTerminal, words: str) -> None:
    await until(
        lambda: words in terminal.shown(),
        what=f"the terminal shows {words!r}",
        unless=terminal.has_ended,
        saw=terminal.shown,
    )


@pytest.fixture(params=_SHELLS)
def installed(request: pytest.FixtureRequest, environ: dict[str, str]) -> str:
    """Return a shell for which the script was written."""
    shell: str = request.param
    subprocess.run(
        [_TIEOUT, "--install-completion", shell], env=environ, timeout=PATIENCE_S, check=True
    )
    return shell


async def test_tab_completes_commands_options_and_values(
    installed: str, environ: dict[str, str]
) -> None:
    program = shutil.which(installed)
    assert program is not None, f"the machine has no {installed}"

    with at_terminal(program, *_STARTS[installed], env=environ) as terminal:
        terminal.type(f"{_SAYS_READY[installed]}\r")
        await _shows(terminal, _PROMPT)
        terminal.type("tieout trial\t")
        await _shows(terminal, "tieout trial-balance")
        terminal.type("--as\t")
        await _shows(terminal, "--as-of")
        terminal.type(f"{_KILL_LINE}tieout dead-letters red\t")
        await _shows(terminal, "redrive")
        terminal.type(f"{_KILL_LINE}tieout journal --format bean\t")
        await _shows(terminal, "beancount")
