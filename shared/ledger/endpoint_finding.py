"""What can be wrong with how an account's events come, and what that is judged by. PURE."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

FindingName = Literal[
    "no_endpoint", "disabled", "api_version", "types_lacking", "doubled", "silent", "clock"
]
FINDINGS: Final[Sequence[FindingName]] = get_args(FindingName)


@dataclass(frozen=True, slots=True)
class EndpointFinding:
    """What is wrong, and what to do; `is_grave`: until then no event comes, or none is believed."""

    name: FindingName
    found: str
    todo: str
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class AnnouncedRow:
    """A row of the journal of a type that events announce; `by_pass`: a pass had to find it."""

    created_s: int
    by_pass: bool
