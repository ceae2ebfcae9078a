"""The journal by windows of Stripe's time, for whoever holds it against coverage.

Promises entries in the order of the journal's positions, and a cost that follows what is asked
for, not the journal. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.postgres import connect
from shared.postgres.coverage import Scope
from shared.postgres.sql import blocks

_SQL = blocks("reconcile")
_WINDOWS_A_QUERY = 50


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry of an account by where it is; `created` in unix seconds."""

    position: int
    id: str
    created: int


@dataclass(frozen=True, slots=True)
class Step:
    """The account's entries of some positions, `through` the last of them."""

    entries: Sequence[NewEntry]
    through: int


async def entries_after(
    pool: connect.Pool, *, scope: Scope, after: int, through: int, rows_max: int
) -> Step:
    """Return the account's entries of Stripe's in the next whole positions, up to `through`.

    They are about `rows_max` at most, and all of one position at least. What other accounts have
    is not among them, but their positions are gone through.
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
        if row["position"] <= reached
    ]
    return Step(entries=entries, through=reached)


async def sides(
    pool: connect.Pool, *, scope: Scope, ranges: Iterable[tuple[int, int]]
) -> Mapping[tuple[int, int], tuple[int, bytes]]:
    """Return how many entries each range of windows, [first, until), has, and their digest."""
    asked = sorted(set(ranges))
    of_window = {number: each for each in asked for number in range(*each)}
    counts = dict.fromkeys(asked, 0)
    digests = dict.fromkeys(asked, 0)
    windows = sorted(of_window)
    for start in range(0, len(windows), _WINDOWS_A_QUERY):
        async with connect.connection(pool) as connection:
            rows = await connection.fetch(
                _SQL["fingerprints"],
                scope.stripe_account,
                scope.livemode,
                windows[start : start + _WINDOWS_A_QUERY],
            )
        for row in rows:
            each = of_window[row["window_no"]]
            counts[each] += len(row["fingerprints"])
            digests[each] += digest_sum(row["fingerprints"])
    return {each: (counts[each], digest_bytes(digests[each])) for each in asked}
