"""The journal's own integrity, recomputed from its rows.

Promises to believe nothing that could have been kept wrongly: sums are summed again, seals are
sealed again, and what guards the journal is held against what the migrations made. Changes nothing,
and names the first row of each check that is wrong: of a changed batch, the row. The journal is
read part by part, so that its size costs time and no memory.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from shared.postgres import connect, definitions
from shared.postgres.reports import snapshot
from shared.postgres.sql import blocks

_SQL = blocks("verify")
_CHECK_TIMEOUT_S = 3600.0
_BEFORE_ALL = -(2**63)

# What each check of verify.sql proves, in the words of the person who asks.
CHECKS: Mapping[str, str] = {
    "balanced": "postings sum to zero in each entry and currency",
    "complete": "entries have all their postings, and no more",
    "accounts": "entries are of the account and mode that their issuer names",
    "unique": "entries are unique by issuer, external id, kind and revision",
    "reversed": "reversals take back one entry each, and one version of each fact stands at most",
    "dense": "positions are dense, and every batch has one or waits for one",
    "chained": "positions match their seal, and each seal the one before",
    "deltas": "batch deltas equal the sums of their postings",
    "folded": "balances equal the sums of all their postings",
    "dated": "dated deltas equal the sums of their batch's postings, day by day",
    "folded_dates": "what is folded by month, day and value date equals its dated deltas",
    "pending": "what is pending until each value date equals the sums of its postings",
    "offsets": "consumer offsets are dense: consumed + skipped = next - first",
    "sequences": "sequences are past the numbers that rows have",
    "guarded": "functions, triggers, constraints, views and grants are as the migrations made them",
}
# Checks that go through the journal in parts, and how many of its rows a part is about: entries,
# and of the last three batches, of up to 500 entries each.
_PARTS: Mapping[str, int] = {
    "balanced": 50_000,
    "complete": 50_000,
    "accounts": 50_000,
    "reversed": 50_000,
    "chained": 200,
    "deltas": 200,
    "dated": 200,
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
    async with snapshot(pool) as connection:
        return await verify_in(connection, on_check=on_check)


async def verify_in(
    connection: connect.Connection, *, on_check: Callable[[str], None] | None = None
) -> Sequence[Check]:
    """Run every check in the transaction that this connection is in."""
    done = []
    await connection.execute(_SQL["own_path"])
    for name, proves in CHECKS.items():
        if on_check is not None:
            on_check(name)
        checked, first_bad = await _checked(connection, name)
        done.append(Check(check=name, proves=proves, checked=checked, first_bad=first_bad))
    return done


async def _checked(connection: connect.Connection, name: str) -> tuple[int, str | None]:
    if name == "guarded":
        return await _guarded(connection)
    if name in _PARTS:
        return await _in_parts(connection, name, size=_PARTS[name])
    row = await connection.fetchrow(_SQL[name], timeout=_CHECK_TIMEOUT_S)
    assert row is not None, "a row of scalars"
    return row["checked"], row["bad"]


async def _in_parts(
    connection: connect.Connection, name: str, *, size: int
) -> tuple[int, str | None]:
    """Check part after part, up to the first that is bad."""
    checked = 0
    after: int | None = _BEFORE_ALL
    while after is not None:
        row = await connection.fetchrow(_SQL[name], after, size, timeout=_CHECK_TIMEOUT_S)
        assert row is not None, "a row of scalars"
        checked += row["checked"]
        if row["bad"] is not None:
            return checked, row["bad"]
        after = row["through"]
    return checked, None


async def _guarded(connection: connect.Connection) -> tuple[int, str | None]:
    """Hold what decides over the journal against what the migrations made."""
    actual = await definitions.actual(connection, timeout_s=_CHECK_TIMEOUT_S)
    bad = await connection.fetchval(
        _SQL["guarded"],
        definitions.JOURNAL_TABLES,
        (*definitions.QUEUE_TABLES, *definitions.FOLLOWED_TABLES),
        timeout=_CHECK_TIMEOUT_S,
    )
    newer = await definitions.newer(connection, timeout_s=_CHECK_TIMEOUT_S)
    if newer:
        # Said before a difference, which it explains.
        return len(actual), (
            f"the database has migration {newer[0]:04}, which this version of tieout does not know:"
            " verify with the version that made it"
        )
    return len(actual), bad or definitions.first_difference(
        expected=definitions.expected(), actual=actual
    )
