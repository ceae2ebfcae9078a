"""The table that a run ends with: fault, cycles, lost, doubled, unbalanced, longest recovery.

Promises that only cycles count in which the fault had an effect, and that every harm is in one line
alone: the fault in whose cycle its fact fell, or `no fault` when it fell in none. Must never print
a run as clean that has a violation.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.chaos.nemesis import CycleResult
from tests.chaos.violations import Violation

NO_FAULT = "no fault"
HEAD = ("fault", "cycles", "lost", "doubled", "unbalanced", "longest recovery")

_LISTED_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one fault did over the whole run."""

    fault: str
    cycles: int
    harms: Mapping[str, int]
    longest_s: float | None
    unrecovered: int

    def cells(self) -> tuple[str, ...]:
        """Return the line as it is printed."""
        if self.unrecovered:
            recovery = f"{self.unrecovered} x never"
        else:
            recovery = "-" if self.longest_s is None else f"{self.longest_s:.1f} s"
        harms = (str(self.harms.get(harm, 0)) for harm in ("lost", "doubled", "unbalanced"))
        return (self.fault, str(self.cycles), *harms, recovery)


def lines(results: Sequence[CycleResult], violations: Sequence[Violation]) -> Sequence[Line]:
    """Return a line a fault, in the order in which they first came, and the rest."""
    harms: dict[str, Counter[str]] = {}
    counted: set[tuple[str, str]] = set()
    for violation in violations:
        # A lost event is missed by more than one check, and is one harm.
        if (violation.harm, violation.fact) not in counted:
            counted.add((violation.harm, violation.fact))
            harms.setdefault(blamed(violation, results), Counter())[violation.harm] += 1
    names = dict.fromkeys(name for result in results for name in result.faults)
    lines = []
    for name in names:
        own = [result for result in results if name in result.faults and name not in result.missed]
        lines.append(
            Line(
                fault=name,
                cycles=len(own),
                harms=harms.get(name, {}),
                longest_s=max(
                    (result.recovery_s for result in own if result.recovery_s is not None),
                    default=None,
                ),
                unrecovered=sum(result.recovery_s is None for result in own),
            )
        )
    if any(harms.get(NO_FAULT, Counter()).values()):
        lines.append(
            Line(fault=NO_FAULT, cycles=0, harms=harms[NO_FAULT], longest_s=None, unrecovered=0)
        )
    return lines


def blamed(violation: Violation, results: Sequence[CycleResult]) -> str:
    """Return the fault in whose cycle the fact fell; the first one's if two came together."""
    if violation.at is not None:
        for result, later in zip(results, [*results[1:], None], strict=True):
            if result.began_at <= violation.at and (later is None or violation.at < later.began_at):
                return result.faults[0]
    return NO_FAULT


def plain(lines: Sequence[Line], violations: Sequence[Violation] = ()) -> str:
    """Return the table as text in columns, headed by what failed."""
    rows = [HEAD, *(line.cells() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    printed = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    failed = [_failed(violations), *(f"  {line}" for line in _listed(violations)), ""]
    table = [printed[0], "-" * len(printed[0]), *printed[1:]]
    return "\n".join([*(failed if violations else ()), *table])


def markdown(lines: Sequence[Line], violations: Sequence[Violation] = ()) -> str:
    """Return the table as Markdown, headed by what failed."""
    rows = [HEAD, ("---", *("---:" for _ in HEAD[1:])), *(line.cells() for line in lines)]
    failed = [f"**{_failed(violations)}**", "", *(f"- {line}" for line in _listed(violations)), ""]
    table = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*(failed if violations else ()), *table])


def _failed(violations: Sequence[Violation]) -> str:
    return f"FAILED: {len(violations)} finding{'s' if len(violations) > 1 else ''}"


def _listed(violations: Sequence[Violation]) -> Sequence[str]:
    listed = [violation.line() for violation in violations[:_LISTED_MAX]]
    more = len(violations) - len(listed)
    return [*listed, *([f"and {more} more"] if more else [])]
