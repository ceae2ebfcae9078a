"""What a run found wrong: one line each, with where to look, and when it happened.

Promises that a finding names a fact (an event, a balance transaction, an entry, a partition), so
that whoever reads the line can ask the kept data directory about it.
"""

from dataclasses import asdict, dataclass
from typing import Any, Literal

Harm = Literal["lost", "doubled", "unbalanced", "broken"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """An invariant that does not hold; `at` is the unix time of the fact, None if it has none."""

    invariant: str
    harm: Harm
    what: str
    fact: str
    look_at: str
    at: float | None = None

    def line(self) -> str:
        """Return it as the one line that is printed."""
        return f"{self.invariant} {self.harm}: {self.fact}: {self.what} (look at {self.look_at})"

    def as_json(self) -> dict[str, Any]:
        """Return what `of_json` reads."""
        return asdict(self)


def of_json(written: dict[str, Any]) -> Violation:
    """Return a finding that `as_json` wrote."""
    return Violation(**written)
