"""What each command imports before it acts: a library that it has no use for is time for nothing.

Times are measured by the bench (`startup.*`); what is held here is what they come from. Each
command runs in a process of its own without any setting, so that it ends where it would act.
"""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from services.cli.app import COMMAND_FILES
from tests.support.libraries import LIBRARIES
from tests.support.waits import PATIENCE_S

_POSTGRES = frozenset({"asyncpg", "msgspec", "prometheus_client", "truststore"})
_PAGE = frozenset({"click", "rich"})
_KAFKA = frozenset({"aiokafka"})
_STRIPE = frozenset({"anyio", "httpx", "stripe", "tenacity"})
_SERVICE = frozenset({"uvloop"})
# Each with what it reads from, and a page to show it on; the journal is no page.
_NEEDS: Mapping[tuple[str, ...], frozenset[str]] = {
    ("audit",): _PAGE | _POSTGRES,
    ("backfill",): _PAGE | _POSTGRES | _KAFKA | _STRIPE | _SERVICE,
    ("balances",): _PAGE | _POSTGRES | _STRIPE,
    ("dead-letters",): _PAGE | _POSTGRES,
    ("dead-letters", "redrive"): _PAGE | _POSTGRES | _KAFKA,
    ("discrepancies",): _PAGE | _POSTGRES,
    ("doctor",): _PAGE | _POSTGRES | _KAFKA | _STRIPE,
    ("journal", "--format", "csv"): _POSTGRES | {"click"},
    ("payout", "po_1"): _PAGE | _POSTGRES,
    ("payouts",): _PAGE | _POSTGRES,
    ("proof",): _PAGE | _POSTGRES,
    ("reconcile",): _PAGE | _POSTGRES | _KAFKA | _STRIPE | _SERVICE,
    ("reconciliations",): _PAGE | _POSTGRES,
    ("recount",): _PAGE | _POSTGRES,
    ("relay", "--from", "1"): _PAGE | _POSTGRES,
    ("status",): _PAGE | _POSTGRES | _KAFKA,
    ("story", "txn_1"): _PAGE | _POSTGRES,
    ("token", "list"): _PAGE | _POSTGRES,
    ("token", "revoke", "abcdefgh27"): _POSTGRES - {"msgspec"} | {"click"},
    ("trial-balance",): _PAGE | _POSTGRES,
    ("verify",): _PAGE | _POSTGRES | {"tenacity"},  # it knows what migrations make
}
# Of rich: tracebacks, and what colours source code in them. httpx brings them, for its own command.
_DRAWN_FOR_NOBODY = ("pygments", "rich.progress", "rich.syntax", "rich.traceback")


@cache
def _imported(*runs: str, environ: str = "") -> Sequence[str]:
    """Return what a process has imported that made these runs, whose words blanks separate."""
    script = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "from services.cli.app import cli\n"
        "from services.cli.terminal import exit_code\n"
        "for run in sys.argv[1:]:\n"
        "    try:\n"
        "        exit_code(cli, run.split())\n"
        "    except SystemExit:\n"
        "        pass\n"  # click's own end of a completion
        "sys.stdout.flush()\n"
        "print('\\n' + ' '.join({*sys.modules} - before))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *runs],
        env={"TIEOUT_DATA_DIR": "/nonexistent", "PATH": "", **_environ(environ)},
        cwd=Path(__file__).resolve().parents[4],
        capture_output=True,
        timeout=PATIENCE_S,
        check=True,
    )
    return done.stdout.decode().splitlines()[-1].split()


def _environ(text: str) -> Mapping[str, str]:
    return dict(pair.partition("=")[::2] for pair in text.split(";") if pair)


def _libraries(modules: Sequence[str]) -> set[str]:
    return {module.partition(".")[0] for module in modules} & LIBRARIES


@pytest.mark.parametrize(
    "runs",
    [
        ("--help",),
        ("--version",),
        tuple(f"{name} --help" for name in COMMAND_FILES),
        ("status --no-such-option", "no-such-command"),
    ],
    ids=["help", "version", "help of each", "usage errors"],
)
def test_it_says_what_it_can_do_by_click_alone(runs: tuple[str, ...]) -> None:
    assert _libraries(_imported(*runs)) == {"click"}


@pytest.mark.parametrize("words", ["tieout ", "tieout sta", "tieout dead-letters redrive --"])
def test_it_completes_a_line_by_click_alone(words: str) -> None:
    words = words.replace(" ", "\n")
    asked = f"_TIEOUT_COMPLETE=bash_complete;COMP_CWORD={words.count(chr(10))};COMP_WORDS={words}"

    assert _libraries(_imported("", environ=asked)) == {"click"}


@pytest.mark.parametrize("argv", _NEEDS, ids=" ".join)
def test_it_imports_the_libraries_that_it_needs_and_no_other(argv: tuple[str, ...]) -> None:
    assert _libraries(_imported(" ".join(argv))) == _NEEDS[argv]


@pytest.mark.parametrize(
    "argv", [argv for argv in _NEEDS if not _NEEDS[argv] & _STRIPE], ids=" ".join
)
def test_it_draws_no_traceback_and_no_bar(argv: tuple[str, ...]) -> None:
    modules = _imported(" ".join(argv))

    assert [name for name in _DRAWN_FOR_NOBODY if name in modules] == []
