"""Commands that were too slow: each left for half a minute, with the later ones of its facts.

Promises that no command of a fact goes before an earlier one that was left, and that all that were
left together are ready together again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shared.commands import effects
from shared.messages.command import Command

TRY_EVERY_S: Final = 30.0

# What a command is about: an issuer, and the id of a fact or of another object.
_Subject = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Left:
    command_id: str
    subjects: frozenset[_Subject]
    until_s: float


class SlowCommands:
    """What this process leaves for now; times are seconds of one monotonic clock."""

    def __init__(self, *, try_every_s: float = TRY_EVERY_S) -> None:
        self._try_every_s = try_every_s
        self._left: list[_Left] = []

    def leave(self, command: Command, *, now_s: float) -> None:
        """Leave a command that was too slow."""
        self._left.append(_Left(command.command_id, _subjects(command), now_s + self._try_every_s))

    def leave_if_later(self, command: Command) -> bool:
        """Leave a command if one of the same subject is left; say whether it is."""
        subjects = _subjects(command)
        earlier = [left for left in self._left if left.subjects & subjects]
        if earlier:
            until_s = max(left.until_s for left in earlier)
            self._left.append(_Left(command.command_id, subjects, until_s))
        return bool(earlier)

    def still_left(self, *, now_s: float) -> Sequence[str]:
        """Return the ids of what is left now; the others are ready again."""
        self._left = [left for left in self._left if left.until_s > now_s]
        return [left.command_id for left in self._left]


def _subjects(command: Command) -> frozenset[_Subject]:
    named = (command.object_id, *effects.corrected_facts(command))
    return frozenset((command.issuer, external_id) for external_id in named)
