"""What a command costs before it has done anything: CPU time, the user's and the system's.

Every command is run as a person runs it, by the installed script, on an empty ledger, so that what
it does is little beside what it imports; stdout is a pipe, and a page is drawn on it. What reads
Stripe is measured up to its first call: the Stripe it gets takes the call and says nothing, and the
command is ended there. Commands take turns.
"""

import asyncio
import os
import socket
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.load.harness import Figure, Target, say
from tests.load.servers import ROOT, Servers, fresh_database

_MS_MAX: Final = 250
_TIMEOUT_S: Final = 60.0
_KILLED: Final = -9
_MS: Final = 1000.0
# What only reads Postgres: the slowest of them is the figure.
_LISTINGS: Final = (
    "audit",
    "dead-letters",
    "discrepancies",
    "journal --format csv",
    "payouts",
    "proof",
    "reconciliations",
    "story txn_1",
    "token list",
    "trial-balance",
    "verify",
)
_CALL_STRIPE: Final = ("balances", "doctor", "reconcile")
_COMPLETION: Final = {
    "_TIEOUT_COMPLETE": "bash_complete",
    "COMP_WORDS": "tieout\nstatus\n--",
    "COMP_CWORD": "2",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How often each command is run."""

    rounds: int


FULL = Size(rounds=15)
QUICK = Size(rounds=1)


async def measure(servers: Servers, *, size: Size) -> Sequence[Figure]:
    """Return what the start of a command costs."""
    async with fresh_database(servers) as url:
        return await asyncio.to_thread(_measure, servers, url, size)


def _measure(servers: Servers, database_url: str, size: Size) -> Sequence[Figure]:
    samples: dict[str, list[float]] = {}
    with _silent_stripe() as listener:
        environ = {
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "DATABASE_URL": database_url,
            "KAFKA_BOOTSTRAP_SERVERS": servers.bootstrap_servers,
            "STRIPE_API_BASE": f"http://127.0.0.1:{listener.getsockname()[1]}",
            "STRIPE_API_KEY": "rk_test_startup",
            "STRIPE_ACCOUNT_ID": "acct_startup",
            "TIEOUT_DATA_DIR": str(servers.data_dir),
        }
        for number in range(size.rounds):
            say(f"startup: {number + 1} of {size.rounds}")
            for command in ("--version", "--help", "status", *_LISTINGS):
                samples.setdefault(command, []).append(_cpu_ms(command, environ))
            samples.setdefault("completion", []).append(_cpu_ms("", environ | _COMPLETION))
            for command in _CALL_STRIPE:
                taken = _cpu_ms(command, environ, until_called=listener)
                samples.setdefault(command, []).append(taken)
    return _figures(samples)


def _cpu_ms(
    command: str, environ: Mapping[str, str], *, until_called: socket.socket | None = None
) -> float:
    """Run a command to its end, or until it calls; return its CPU time."""
    process = subprocess.Popen(
        [Path(sys.executable).with_name("tieout"), *command.split()],
        env=dict(environ),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if until_called is not None:
        with until_called.accept()[0] as call:
            call.recv(1)
            process.kill()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1 if until_called is None else _KILLED}:
        raise RuntimeError(f"tieout {command} ended with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * _MS


@contextmanager
def _silent_stripe() -> Iterator[socket.socket]:
    """Listen, in place of Stripe."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(_TIMEOUT_S)
        yield listener


def _figures(samples: Mapping[str, Sequence[float]]) -> Sequence[Figure]:
    slowest = max(_LISTINGS, key=lambda command: statistics.median(samples[command]))
    return [
        _figure("help", "`tieout --help`, which imports every command", samples["--help"]),
        _figure("version", "`tieout --version`", samples["--version"]),
        _figure("completion", "a line that a shell has completed", samples["completion"]),
        _figure("status", "`tieout status`, Kafka's answers included", samples["status"]),
        Figure(
            name="startup.listing",
            what=f"the slowest of those that read Postgres alone, `tieout {slowest}`",
            unit="ms",
            samples=samples[slowest],
            target=Target(of="value", at_most=_MS_MAX),
            detail={each: round(statistics.median(samples[each]), 1) for each in _LISTINGS},
        ),
        *(
            _figure(command, f"`tieout {command}` up to its first call to Stripe", samples[command])
            for command in _CALL_STRIPE
        ),
    ]


def _figure(name: str, what: str, samples: Sequence[float]) -> Figure:
    return Figure(
        name=f"startup.{name}",
        what=what,
        unit="ms",
        samples=samples,
        target=Target(of="value", at_most=_MS_MAX),
    )
