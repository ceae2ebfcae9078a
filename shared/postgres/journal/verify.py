"""The journal's own integrity, recomputed from its rows.

Promises to believe nothing that could have been kept wrongly: sums are summed again, seals are
sealed again, and what guards the journal is held against what the migrations made. Changes nothing,
and names the first row of each check that is wrong: of a changed batch, the row. The journal is
read part by part, each by a statement of its own, so that its size costs time and no memory, and
no statement takes longer the more there is.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from shared.postgres.driver import definitions
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.driver.timed_connection import Connection
from shared.postgres.journal.verify_exchange import first_bad_refund

_SQL = blocks("verify")
# Of one part: a second as a rule.
_CHECK_TIMEOUT_S = 600.0
_BEFORE_ALL = -(2**63)
# `part` is the month, day or value date of what is summed; of a whole balance it is empty.
_SUMMED_BY = ("stripe_account", "livemode", "ledger_account", "currency", "part")

# What each check of verify.sql proves, in the words of the person who asks.
CHECKS: Mapping[str, str] = {
    "balanced": "postings sum to zero in each entry and currency",
    "complete": "entries have all their postings, and no more",
    "accounts": "entries are of the account and mode that their issuer names",
    "unique": "entries are unique by issuer, external id, kind and revision",
    "reversed": "reversals take back one entry each, and one version of each fact stands at most",
    "exchanged": "exchange differences are what refunds cost beyond what their charges brought",
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
# What a check asks, block by block of verify.sql where it is not the one of its name.
_BLOCKS: Mapping[str, Sequence[str]] = {"dense": ("dense", "placed", "queued")}
# Checks that hold what is kept against sums, and the block that adds those up, part by part.
_SUMS: Mapping[str, str] = {
    "folded": "posted_sums",
    "folded_dates": "dated_sums",
    "pending": "pending_sums",
}
# Refunds of exchanged money that are added up at once.
_REFUNDS_MAX = 500
# Blocks that go through the journal in parts, and how many of its rows a part is about: entries,
# positions, or batches of up to 500 entries each.
PART_ROWS: Mapping[str, int] = {
    "balanced": 50_000,
    "complete": 50_000,
    "accounts": 50_000,
    "unique": 10_000,
    "reversed": 50_000,
    "exchanged": 50_000,
    "dense": 10_000,
    "placed": 200,
    "chained": 200,
    "deltas": 100,
    "dated": 100,
    "posted_sums": 100,
    "dated_sums": 200,
    "pending_sums": 20_000,
}

OnPart = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class IntegrityCheck:
    """What one check proved about `checked` rows; `first_bad` is None when all hold."""

    check: str
    proves: str
    checked: int
    first_bad: str | None


async def verify_journal(pool: Pool, *, on_part: OnPart | None = None) -> Sequence[IntegrityCheck]:
    """Run every check on one snapshot.

    `on_part` hears the name of each check as it starts, and again after each part of the journal,
    with how many rows it has checked so far.
    """
    async with snapshot(pool) as connection:
        return await verify_in(connection, on_part=on_part)


async def verify_in(
    connection: Connection,
    *,
    on_part: OnPart | None = None,
    part_rows: Mapping[str, int] = PART_ROWS,
) -> Sequence[IntegrityCheck]:
    """Run every check in the transaction that this connection is in.

    `part_rows` is how many rows a part of each block is about.
    """
    done = []
    await connection.execute(_SQL["own_path"])
    for name, proves in CHECKS.items():
        run = _Run(connection, name, on_part or _unheard, part_rows)
        run.on_part(name, 0)
        bad = await run.first_bad()
        done.append(IntegrityCheck(check=name, proves=proves, checked=run.checked, first_bad=bad))
    return done


def _unheard(_check: str, _checked: int) -> None:
    """Stand for whoever does not ask how far it is."""


@dataclass(slots=True)
class _Run:
    """One check on its way through the journal; `checked` rows so far."""

    connection: Connection
    check: str
    on_part: OnPart
    part_rows: Mapping[str, int]
    checked: int = 0

    async def first_bad(self) -> str | None:
        """Return what is wrong with the first bad row, None if there is none."""
        if self.check == "guarded":
            self.checked, bad = await _guarded(self.connection)
            return bad
        if self.check in _SUMS:
            return await self._ask(self.check, *await self._summed(_SUMS[self.check]))
        for block in _BLOCKS.get(self.check, (self.check,)):
            bad = await (self._in_parts(block) if block in self.part_rows else self._ask(block))
            if bad is not None:
                return bad
        if self.check == "exchanged":
            return await first_bad_refund(
                self.connection, rows_max=_REFUNDS_MAX, on_checked=self._checked
            )
        return None

    def _checked(self, count: int) -> None:
        self.checked += count
        self.on_part(self.check, self.checked)

    async def _ask(self, block: str, *arguments: object) -> str | None:
        row = await self.connection.fetchrow(_SQL[block], *arguments, timeout=_CHECK_TIMEOUT_S)
        assert row is not None, "a row of scalars"
        self.checked += row["checked"]
        bad: str | None = row["bad"]
        return bad

    async def _in_parts(self, block: str) -> str | None:
        """Check part after part, up to the first that is bad."""
        after: int | None = _BEFORE_ALL
        while after is not None:
            row = await self.connection.fetchrow(
                _SQL[block], after, self.part_rows[block], timeout=_CHECK_TIMEOUT_S
            )
            assert row is not None, "a row of scalars"
            self._checked(row["checked"])
            if row["bad"] is not None:
                return str(row["bad"])
            after = row["through"]
        return None

    async def _summed(self, block: str) -> Sequence[Sequence[object]]:
        """Add up what the parts of the journal say; return the sums as columns."""
        sums: Counter[tuple[object, ...]] = Counter()
        after: int | None = _BEFORE_ALL
        while after is not None:
            rows = await self.connection.fetch(
                _SQL[block], after, self.part_rows[block], timeout=_CHECK_TIMEOUT_S
            )
            for row in rows:
                if row["stripe_account"] is not None:
                    sums[tuple(row[name] for name in _SUMMED_BY)] += int(row["amount_minor"])
            self.on_part(self.check, len(sums))
            after = rows[0]["through"]
        columns = [[key[place] for key in sums] for place in range(len(_SUMMED_BY))]
        return [*columns, [str(amount) for amount in sums.values()]]


async def _guarded(connection: Connection) -> tuple[int, str | None]:
    """Hold what decides over the journal against what the migrations made."""
    actual = await definitions.read_digests(connection, timeout_s=_CHECK_TIMEOUT_S)
    bad = await connection.fetchval(
        _SQL["guarded"],
        definitions.JOURNAL_TABLES,
        (*definitions.QUEUE_TABLES, *definitions.FOLLOWED_TABLES),
        timeout=_CHECK_TIMEOUT_S,
    )
    newer = await definitions.unknown_migrations(connection, timeout_s=_CHECK_TIMEOUT_S)
    if newer:
        # Said before a difference, which it explains.
        return len(actual), (
            f"the database has migration {newer[0]:04}, which this version of tieout does not know:"
            " verify with the version that made it"
        )
    return len(actual), bad or definitions.first_difference(
        expected=definitions.expected_digests(), actual=actual
    )
