"""What the hostile tests counted, by kind, printed where everybody sees it.

Each test leaves its counts in its report, which is what reaches the printing process when the tests
run in several.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pytest

_PROPERTY, _GENUINE = "hostile", "genuine"
_NAMES = ("sent", "refused", "closed", "accepted", "failed", "silent")
_HEADS = ("sent", "answered 4xx", "closed", "accepted", "5xx", "left open")


@dataclass(slots=True)
class Counts:
    """How many hostile requests of a kind there were, and what became of them.

    `silent` are those that the server neither answered nor closed.
    """

    kind: str
    sent: int = 0
    refused: int = 0
    closed: int = 0
    accepted: int = 0
    failed: int = 0
    silent: int = 0

    def add(self, statuses: Sequence[int], *, was_closed: bool) -> None:
        """Take in what one hostile script heard."""
        self.sent += 1
        if any(status < 400 for status in statuses):
            self.accepted += 1
        elif any(status >= 500 for status in statuses):
            self.failed += 1
        elif statuses:
            self.refused += 1
        elif was_closed:
            self.closed += 1
        else:
            self.silent += 1

    def take(self, other: "Counts") -> None:
        """Add another's counts to these."""
        for name in _NAMES:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def is_kept_out(self) -> bool:
        """Return whether all of it was answered 4xx or closed."""
        return self.sent > 0 and self.refused + self.closed == self.sent


def keep(request: pytest.FixtureRequest, counts: Counts) -> None:
    """Leave the counts in the report of the test that made them."""
    request.node.user_properties.append((_PROPERTY, asdict(counts)))


def served(request: pytest.FixtureRequest, *, status: int) -> None:
    """Leave in the report what the genuine sender was answered in between."""
    request.node.user_properties.append((_GENUINE, status))


def print_counts(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table of all kinds, and their sum."""
    reported = [
        counted
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", "") == "teardown" and hasattr(report, "user_properties")
        for counted in report.user_properties
    ]
    rows = _sums(counts for name, counts in reported if name == _PROPERTY)
    if not rows:
        return
    width = max(len(kind) for kind in rows)
    terminalreporter.section("hostile input")
    terminalreporter.write_line("  ".join([" " * width, *(f"{head:>12}" for head in _HEADS)]))
    rows["all"] = [sum(column) for column in zip(*rows.values(), strict=True)]
    for kind, numbers in rows.items():
        cells = [f"{kind:{width}}", *(f"{number:>12,}" for number in numbers)]
        terminalreporter.write_line("  ".join(cells))
    answers = [status for name, status in reported if name == _GENUINE]
    accepted = answers.count(200)
    terminalreporter.write_line(
        f"a genuine sender in between: {len(answers):,} sent, {accepted:,} accepted"
    )


def _sums(counted: Iterable[dict[str, Any]]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for counts in counted:
        before = rows.get(counts["kind"], [0] * len(_NAMES))
        rows[counts["kind"]] = [
            total + counts[name] for total, name in zip(before, _NAMES, strict=True)
        ]
    return rows
