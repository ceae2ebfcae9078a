"""Whether each command on the topic was executed once, and none of it otherwise. PURE.

The topic itself says what was given, and in which order; the database what came of it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from shared.messages.command import Command, needed_entries
from tests.chaos.violations import Violation

_CORRECTION: Final = Counter({"reversal": 1, "replacement": 1})


@dataclass(frozen=True, slots=True)
class Executed:
    """What became of a command: its status, and the kinds of the entries that it made."""

    status: str
    outcome: str | None
    kinds: Sequence[str]


def judge(given: Sequence[Command], executed: Mapping[str, Executed]) -> Iterator[Violation]:
    """Yield what is wrong with the commands, in the order in which they were given."""
    winners: dict[tuple[str, ...], str] = {}
    for command in given:
        winner = winners.setdefault(needed_entries(command), command.command_id)
        became = executed.get(command.command_id)
        if became is None or became.status == "waiting":
            doing = "was never read" if became is None else "waits still"
            yield _violation(command.command_id, f"is on the topic, and {doing}", harm="lost")
        elif (became.status == "done") != (winner == command.command_id):
            was = "first" if winner == command.command_id else "not the first"
            yield _violation(command.command_id, f"was {was} of its entry, and is {became.status}")
        elif Counter(became.kinds) != (_CORRECTION if became.status == "done" else Counter()):
            kinds = ", ".join(became.kinds) or "nothing"
            yield _violation(
                command.command_id, f"is {became.status}, and made {kinds}", harm="doubled"
            )
    for command_id in executed.keys() - {command.command_id for command in given}:
        yield _violation(command_id, "was executed, and nobody gave it")


def _violation(
    command_id: str, what: str, *, harm: Literal["lost", "doubled", "broken"] = "broken"
) -> Violation:
    return Violation(
        invariant="I13",
        harm=harm,
        fact=command_id,
        what=what,
        look_at="tieout.command, ledger.commands, the writers' logs for command.*",
    )
