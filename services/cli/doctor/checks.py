"""A check of `doctor`: what was found, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from shared.error_text import first_line, shortened

Verdict = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class DoctorCheck:
    """One finding; `todo` is empty where nothing is to be done."""

    check: str
    verdict: Verdict
    found: str
    todo: str = ""


def ok(check: str, found: str) -> DoctorCheck:
    """Note that something is as it should be."""
    return DoctorCheck(check=check, verdict="ok", found=found)


def warn(check: str, found: str, todo: str) -> DoctorCheck:
    """Note what makes tieout slower, less safe or less certain."""
    return DoctorCheck(check=check, verdict="warn", found=found, todo=todo)


def fail(check: str, found: str, todo: str) -> DoctorCheck:
    """Note what keeps tieout from working, or from being right."""
    return DoctorCheck(check=check, verdict="fail", found=found, todo=todo)


def not_looked_at(check: str, what: str, because: Exception) -> DoctorCheck:
    """Note that a check was not made, and why: what was not looked at is not thereby well."""
    return warn(check, f"not looked at: {what}: {one_line(because)}", "mend postgres first")


def one_line(error: Exception) -> str:
    """Return an error as one line of a table."""
    return shortened(first_line(error))


def is_well(checks: Sequence[DoctorCheck]) -> bool:
    """Say whether nothing fails; a warning is no failure."""
    return all(one.verdict != "fail" for one in checks)
