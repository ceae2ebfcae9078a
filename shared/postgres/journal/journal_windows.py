"""The journal by windows of Stripe's time, for whoever holds it against coverage.

Promises entries in the order of the journal's positions, and a cost that follows what is asked
for, not the journal. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.ledger.covered_range import WINDOW_S
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("journal_windows")
_RANGES_A_QUERY = 50
_ROWS_A_QUERY = 50_000
_NOTHING: Final = (0, digest_bytes(0))

# Windows [first, until).
WindowRange: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry of an account by where it is; `created` in unix seconds."""

    position: int
    id: str
    created: int


@dataclass(frozen=True, slots=True)
class EntriesRead:
    """The account's entries of some positions, `through` the last of them."""

    entries: Sequence[NewEntry]
    through: int


async def entries_after(
    pool: Pool, *, account: StripeAccount, after: int, through: int, rows_max: int
) -> EntriesRead:
    """Return the account's entries of Stripe's in the next whole positions, up to `through`.

    About `rows_max` entries at most, but always all of a position. Positions that hold entries of
    other accounts alone are passed over.
    """
    while True:
        async with pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["entries_after"],
                *account.columns,
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
    return EntriesRead(entries=entries, through=reached)


async def digest_ranges(
    pool: Pool, *, account: StripeAccount, ranges: Mapping[WindowRange, int]
) -> Mapping[WindowRange, tuple[int, bytes]]:
    """Return how many entries each range of windows has, and their digest.

    `ranges` gives the number of entries expected in each, by which they are divided into queries.
    """
    counted = {}
    for portion in divide_ranges(ranges):
        async with pool.acquire() as connection:
            rows = await connection.fetch(
                _SQL["fingerprints"],
                *account.columns,
                [first for first, _ in portion],
                [until for _, until in portion],
                WINDOW_S,
            )
        for row in rows:
            fingerprints = row["fingerprints"]
            digest = digest_bytes(digest_sum(fingerprints))
            counted[row["first"], row["until"]] = len(fingerprints), digest
    return {windows: counted.get(windows, _NOTHING) for windows in ranges}


def divide_ranges(ranges: Mapping[WindowRange, int]) -> Iterator[Sequence[WindowRange]]:
    """Divide the ranges, in their order, into as many as one query may ask for."""
    portion: list[WindowRange] = []
    rows = 0
    for windows, row_count in sorted(ranges.items()):
        if portion and (len(portion) == _RANGES_A_QUERY or rows + row_count > _ROWS_A_QUERY):
            yield portion
            portion, rows = [], 0
        portion.append(windows)
        rows += row_count
    if portion:
        yield portion
