"""The journal by windows of Stripe's time, for whoever holds it against coverage.

Promises entries in the order of the journal's positions, and a cost that follows what is asked
for, not the journal. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shared.postgres import connect
from shared.postgres.coverage import Scope
from shared.postgres.sql import blocks

_SQL = blocks("reconcile")


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry of an account by where it is; `created` in unix seconds."""

    position: int
    id: str
    created: int


@dataclass(frozen=True, slots=True)
class Step:
    """The account's entries of some positions, `through` the last of them; `rows` of all."""

    entries: Sequence[NewEntry]
    through: int
    rows: int


async def entries_after(
    pool: connect.Pool, *, scope: Scope, after: int, through: int, rows_max: int
) -> Step:
    """Return the account's entries of Stripe's in the next whole positions, up to `through`.

    They are of about `rows_max` rows, and of one position at least.
    """
    while True:
        async with connect.connection(pool) as connection:
            rows = await connection.fetch(
                _SQL["entries_after"],
                scope.stripe_account,
                scope.livemode,
                after,
                through,
                rows_max,
            )
        # The last position may have been cut.
        reached = through if len(rows) < rows_max else rows[-1]["position"] - 1
        if reached > after:
            break
        rows_max *= 2
    entries = [
        NewEntry(position=row["position"], id=row["id"], created=row["created"])
        for row in rows
        if row["is_ours"] and row["position"] <= reached
    ]
    return Step(entries=entries, through=reached, rows=len(rows))


async def fingerprints(
    pool: connect.Pool, *, scope: Scope, windows: Sequence[int]
) -> Mapping[int, Sequence[bytes]]:
    """Return by window the fingerprints of its entries, as their latest replacements have them."""
    async with connect.connection(pool) as connection:
        rows = await connection.fetch(
            _SQL["fingerprints"], scope.stripe_account, scope.livemode, windows
        )
    return {row["window_no"]: row["fingerprints"] for row in rows}
