"""I10: what the services use, sampled all along, and whether it stays within bounds.

The rule, stated once and generous: of a process that lived for at least a minute, the median of
the last quarter of its life may exceed that of the second quarter by 30 % and 96 MiB of memory and
by 16 threads; none may ever use more than 512 MiB, nor more than 1,024 open files (an ingest has as
many as Stripe has connections); and the services together may never hold more than 60 connections
to Postgres. Must never judge what the rule does not name.
"""

import asyncio
import json
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from shared.settings.stack_file import NAME as STACK_FILE
from tests.chaos.violations import Violation

_SAMPLE_EVERY_S: Final = 1.0
# Of all services together.
_SECONDS_A_SAMPLE_MAX: Final = 2.0
_JUDGED_FROM_S: Final = 60.0
_MEMORY_FACTOR: Final = 1.3
_MEMORY_MORE: Final = 96 * 2**20
_MEMORY_MAX: Final = 512 * 2**20
_FILES_MAX: Final = 1_024
_THREADS_MORE: Final = 16
CONNECTIONS_MAX: Final = 60
_SERVICES: Final = ("webhook-ingest", "ledger-writer", "reconciler", "ledger-api")


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process used at a moment."""

    at: float
    memory_bytes: int
    files: int
    threads: int


@dataclass(slots=True)
class Bounds:
    """The samples of each process that was seen, by name and pid."""

    data_dir: Path
    lives: dict[tuple[str, int], list[Sample]] = field(default_factory=dict)
    _began: float = field(default_factory=time.monotonic)

    async def run(self) -> None:
        """Sample until cancelled."""
        while True:
            for name, pid in self._pids().items():
                if (sample := _sample(pid)) is not None:
                    self.lives.setdefault((name, pid), []).append(sample)
            await asyncio.sleep(_SAMPLE_EVERY_S)

    def _pids(self) -> Mapping[str, int]:
        try:
            facts = json.loads((self.data_dir / STACK_FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {
            name: pid
            for name, pid in facts["pids"].items()
            if pid is not None and name.startswith(_SERVICES)
        }

    def judge(self) -> Sequence[Violation]:
        """Find what left the bounds, and whether enough was sampled to see it."""
        seconds = time.monotonic() - self._began
        samples = sum(len(life) for life in self.lives.values())
        too_few = [
            Violation(
                invariant="I10",
                harm="broken",
                fact="the checker's samples",
                what=f"are {samples} in {seconds:.0f} s",
                look_at="logs/checker.log",
            )
        ]
        return [
            *(too_few if samples < max(1, seconds // _SECONDS_A_SAMPLE_MAX) else ()),
            *self._beyond(),
        ]

    def _beyond(self) -> Sequence[Violation]:
        return [
            Violation(
                invariant="I10",
                harm="broken",
                fact=f"{name} (pid {pid})",
                what=what,
                look_at=f"logs/{name}.log, /metrics",
                at=samples[-1].at,
            )
            for (name, pid), samples in self.lives.items()
            for what in beyond(samples)
        ]

    def summary(self) -> Mapping[str, object]:
        """Return the highest of each, by service."""
        highest: dict[str, dict[str, int]] = {}
        for (name, _), samples in self.lives.items():
            of_name = highest.setdefault(name, {"memory_mb": 0, "files": 0, "threads": 0})
            for sample in samples:
                of_name["memory_mb"] = max(of_name["memory_mb"], sample.memory_bytes // 2**20)
                of_name["files"] = max(of_name["files"], sample.files)
                of_name["threads"] = max(of_name["threads"], sample.threads)
        return highest


def beyond(samples: Sequence[Sample]) -> Sequence[str]:
    """Say what of a process's life is against the rule."""
    highest = max(sample.memory_bytes for sample in samples)
    findings = [f"used {highest >> 20} MiB"] if highest > _MEMORY_MAX else []
    files = max(sample.files for sample in samples)
    findings += [f"had {files} open files"] if files > _FILES_MAX else []
    lived_s = samples[-1].at - samples[0].at
    if lived_s < _JUDGED_FROM_S:
        return findings
    quarter = len(samples) // 4
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    for what, values, factor, more in (
        ("bytes of memory", [[sample.memory_bytes for sample in part] for part in (early, late)],
         _MEMORY_FACTOR, _MEMORY_MORE),
        ("threads", [[sample.threads for sample in part] for part in (early, late)],
         1, _THREADS_MORE),
    ):  # fmt: skip
        before, after = (statistics.median(part) for part in values)
        if after > before * factor + more:
            findings.append(f"went from {before:.0f} to {after:.0f} {what} in {lived_s:.0f} s")
    return findings


def _sample(pid: int) -> Sample | None:
    try:
        process = psutil.Process(pid)
        with process.oneshot():
            return Sample(
                at=time.time(),
                memory_bytes=process.memory_info().rss,
                files=process.num_fds(),
                threads=process.num_threads(),
            )
    except psutil.Error:
        return None  # it has just died, as they do here
