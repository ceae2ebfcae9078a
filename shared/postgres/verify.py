"""The journal's own integrity, recomputed from its rows.

Promises to believe nothing that could have been kept wrongly: sums are summed again, seals are
sealed again, and the guards are looked for in the catalog. Changes nothing, and names the first
row of each check that is wrong: of a changed batch, the entry.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from shared.postgres import connect
from shared.postgres.reports import snapshot
from shared.postgres.sql import blocks

_SQL = blocks("verify")
_CHECK_TIMEOUT_S = 3600.0

# What each check of verify.sql proves, in the words of the person who asks.
CHECKS: Mapping[str, str] = {
    "balanced": "postings sum to zero in each entry and currency",
    "complete": "entries have all their postings, and no more",
    "unique": "entries are unique by issuer, external id, kind and revision",
    "dense": "positions are dense, and every batch has one or waits for one",
    "chained": "positions match their seal, and each seal the one before",
    "deltas": "batch deltas equal the sums of their postings",
    "folded": "account balances equal the sums of all their postings",
    "offsets": "consumer offsets are dense: consumed + skipped = next - first",
    "guarded": "triggers that keep the journal append only and balanced are on",
}


@dataclass(frozen=True, slots=True)
class Check:
    """What one check proved about `checked` rows; `first_bad` is None when all hold."""

    check: str
    proves: str
    checked: int
    first_bad: str | None


async def verify(
    pool: connect.Pool, *, on_check: Callable[[str], None] | None = None
) -> Sequence[Check]:
    """Run every check on one snapshot; `on_check` hears the name of each as it starts."""
    done = []
    async with snapshot(pool) as connection:
        for name, proves in CHECKS.items():
            if on_check is not None:
                on_check(name)
            row = await connection.fetchrow(_SQL[name], timeout=_CHECK_TIMEOUT_S)
            assert row is not None, "a row of scalars"
            done.append(
                Check(check=name, proves=proves, checked=row["checked"], first_bad=row["bad"])
            )
    return done
