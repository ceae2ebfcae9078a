"""A check of `doctor`: what was found, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from shared.error_text import first_line, shortened

Severity = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class DoctorCheck:
    """One finding; `todo` is empty where nothing is to be done."""

    check: str
    verdict: Severity
    found: str
    todo: str = ""


def ok(check: str, finding: str) -> DoctorCheck:
    """Note that something is as it should be."""
    return DoctorCheck(check=check, verdict="ok", found=finding)


def warn(check: str, finding: str, todo: str) -> DoctorCheck:
    """Note what makes tieout slower, less safe or less certain."""
    return DoctorCheck(check=check, verdict="warn", found=finding, todo=todo)


def fail(check: str, finding: str, todo: str) -> DoctorCheck:
    """Note what keeps tieout from working, or from being right."""
    return DoctorCheck(check=check, verdict="fail", found=finding, todo=todo)


def not_looked_at(check: str, what: str, because: Exception) -> DoctorCheck:
    """Note that a check could not be made, and why: a warning, for it may hide a failure."""
    return warn(check, f"not looked at: {what}: {one_line(because)}", "mend postgres first")


def one_line(error: Exception) -> str:
    """Return an error as one line of a table."""
    return shortened(first_line(error))


def is_well(checks: Sequence[DoctorCheck]) -> bool:
    """Say whether no check fails; a warning is no failure."""
    return all(check.verdict != "fail" for check in checks)
