"""Losses inside the pipeline that the reconciler healed before anybody saw them. PURE.

Promises to find each row that was called missing although an acknowledged event that names it had
been listened to long before: from then on the row is wanted until it is posted, so a pass that
finds neither has found a loss of ours, not of Stripe's. Must never blame the pipeline for a pass
that stood still between its last look and its word: a fault that can hold one still excuses it.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Final

from tests.chaos.nemesis import RECOVERED_WITHIN_S, CycleResult
from tests.chaos.violations import Violation

VERDICT_KEY: Final = "missing_though_listened"
# A pass looks for the last time, asks Stripe about a few of the rows, and says what is missing.
_LOOK_TO_WORD_S: Final = 6.0
# What waits for Stripe or Postgres as a fault ends waits for its next try, a pass no less.
_PASS_ENDS_IN_S: Final = 10.0
_NAMED: Final = re.compile(rb'"balance_transaction":\s*"(txn_\w+)"')
# The faults in which a pass can stand still between the two, by how their names begin.
_HOLDS_A_PASS: Final = (
    "Stripe ",
    "freeze both reconcilers",
    "freeze postgres",
    "postgres link",
    "every link",
    "every connection of postgres",
    "journal locked",
    "offsets locked",
)


@dataclass(frozen=True, slots=True)
class MissingRow:
    """A row that was called missing, and when."""

    row_id: str
    at: float


def named(body: bytes) -> AbstractSet[str]:
    """Return the rows that an event's body names."""
    return {row_id.decode() for row_id in _NAMED.findall(body)}


def candidates(
    *,
    missing_rows: Sequence[MissingRow],
    namings: Mapping[str, AbstractSet[str]],
    listened: Mapping[str, float],
) -> Sequence[Mapping[str, Any]]:
    """Return the rows that were missing long after an event that names them was listened to."""
    return [
        {"row": row.row_id, "event": event_id, "listened_at": at, "missing_at": row.at}
        for row in missing_rows
        for at, event_id in sorted(
            (listened[event_id], event_id)
            for event_id in namings.get(row.row_id, ())
            if event_id in listened
        )[:1]
        if at + _LOOK_TO_WORD_S <= row.at
    ]


def judge(
    losses: Sequence[Mapping[str, Any]], results: Sequence[CycleResult]
) -> Sequence[Violation]:
    """Return a finding for each that no fault excuses."""
    return [
        Violation(
            invariant="I1",
            harm="lost",
            fact=loss["row"],
            what=f"was lost inside and healed by the reconciler: {loss['event']} named it "
            f"{loss['missing_at'] - loss['listened_at']:.0f} s before",
            look_at=f"`tieout story {loss['row']}`, logs/ledger-writer*.log",
            at=loss["listened_at"],
        )
        for loss in losses
        if not _excused(loss, results)
    ]


def _well_at(cycle: CycleResult) -> float:
    recovery_s = RECOVERED_WITHIN_S if cycle.recovery_s is None else cycle.recovery_s
    return cycle.healed_at + recovery_s + _PASS_ENDS_IN_S


def _excused(loss: Mapping[str, Any], results: Sequence[CycleResult]) -> bool:
    return any(
        name.startswith(_HOLDS_A_PASS)
        for cycle in results
        if cycle.began_at <= loss["missing_at"] and _well_at(cycle) >= loss["listened_at"]
        for name in cycle.faults
    )
