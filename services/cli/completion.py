"""Completion of commands and options by the shell: click's own script, put where the shell looks.

Promises that only files of the person who asks are written, one a shell, that asking again changes
nothing, and that nobody's start-up files are touched: what is left to do there is said. What a line
is completed with is click's work, in a process of its own for each.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click
from click.shell_completion import get_completion_class

from services.cli.terminal import CommandFailed
from shared.ledger.printable import printable

SHELLS: Final = ("bash", "fish", "zsh")
# Where the script has click look: the name that click makes of the program's.
_VARIABLE: Final = "_TIEOUT_COMPLETE"


@dataclass(frozen=True, slots=True)
class Installed:
    """Where a shell's script is, whether it was there before, and what is left to do."""

    path: Path
    is_new: bool
    next: str


def shell_of(environ: Mapping[str, str]) -> str:
    """Return the shell that SHELL names. Raises CommandFailed when completion is not for it."""
    named = environ.get("SHELL", "")
    shell = Path(named).name
    if shell in SHELLS:
        return shell
    reason = f"SHELL is {printable(named)}" if named else "SHELL is not set"
    raise CommandFailed(
        f"{reason}, and completion is for {', '.join(SHELLS)}: name the one that is meant, as in"
        " `tieout --install-completion bash`"
    )


def install_completion(cli: click.Command, shell: str, environ: Mapping[str, str]) -> Installed:
    """Write the script of a shell where it looks for those of its user.

    Raises CommandFailed when the file cannot be written.
    """
    completer = get_completion_class(shell)
    assert completer is not None, "click knows each of the shells"
    script = completer(cli, {}, "tieout", _VARIABLE).source()
    path, next_step = _place(shell, environ)
    try:
        if path.is_file() and path.read_bytes() == script.encode():
            return Installed(path, is_new=False, next=next_step)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(script.encode())
    except OSError as error:
        raise CommandFailed(f"{path} cannot be written: {error.strerror}") from None
    return Installed(path, is_new=True, next=next_step)


def _place(shell: str, environ: Mapping[str, str]) -> tuple[Path, str]:
    """Return where a shell looks for its user's scripts, and what has to be done that it does."""
    match shell:
        case "bash":
            # bash-completion's README, "Where should I install my own local completions?"
            given = environ.get("BASH_COMPLETION_USER_DIR", "").partition(":")[0]
            data = _folder(environ, "XDG_DATA_HOME", ".local/share")
            folder = Path(given) if given else data / "bash-completion"
            path = folder / "completions" / "tieout"
            return path, (
                "open a new terminal. If nothing is completed there, the package bash-completion is"
                f" not installed: add this line to ~/.bashrc: source '{path}'"
            )
        case "fish":
            # fish's documentation, "Where to put completions".
            folder = _folder(environ, "XDG_CONFIG_HOME", ".config") / "fish" / "completions"
            return folder / "tieout.fish", "open a new terminal"
        case _:
            # zsh has no folder for it of its own; many have this one in fpath. It is sourced all
            # the same: loaded by itself, click's script answers the first Tab, and not the second.
            path = _folder(environ, "ZDOTDIR", "") / ".zfunc" / "_tieout"
            return path, (
                "unless it is there, add this line to the end of .zshrc, and open a new terminal:"
                f" autoload -Uz compinit && compinit && source '{path}'"
            )


def _folder(environ: Mapping[str, str], name: str, default: str) -> Path:
    """Return the folder that a variable names, else the one of that name in the home."""
    if environ.get(name):
        return Path(environ[name])
    try:
        home = Path(environ["HOME"]) if environ.get("HOME") else Path.home()
    except RuntimeError:
        raise CommandFailed(f"neither {name} nor HOME is set: it is not known where to") from None
    return home / default
