"""What a statement reads, by the plans that Postgres says it went by.

Promises the plan of the statement and of every statement inside the functions and triggers that it
calls: auto_explain tells of all. What a plan must not do is in `faults`.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
PlanMode = Literal["auto", "force_generic_plan"]

# What grows with history: no statement reads one of these but by an index.
HISTORY: Final = frozenset(
    {
        "journal_entry", "posting", "journal_batch", "journal_delta", "journal_position",
        "value_date", "entry_reference", "receipt", "command", "dated_delta", "discrepancy_change",
        "audit", "idempotency_key",
    }
)  # fmt: skip
# And none reads more rows of any table than this, by whatever way: there are millions. A part of
# `verify` reads 50,000 entries with their postings.
ROWS_MAX: Final = 200_000
# A page of a listing looks at few rows of any, however deep it is.
PAGE_ROWS_MAX: Final = 12_000
# Receipts lie by month: one that has none yet is read as a whole, rightly.
MONTH_ROWS_MAX: Final = 1_000

# For a server of the test's own: what it says of each statement goes to whoever made it.
TOLD_OF_PLANS: Final = """
auto_explain.log_min_duration = 0
auto_explain.log_nested_statements = on
auto_explain.log_format = json
auto_explain.log_level = notice
auto_explain.log_analyze = on
auto_explain.log_timing = off
"""


@dataclass(slots=True)
class Told:
    """The plans that a connection was told of."""

    plans: list[Mapping[str, Any]] = field(default_factory=list)

    def on_log(self, _connection: object, message: Any) -> None:
        """Keep a message that is a plan."""
        head, _, text = message.message.partition("plan:\n")
        if head.startswith("duration:"):
            self.plans.append(json.loads(text))


async def plans(
    owner: Owner, statement: str, arguments: Sequence[object], *, mode: PlanMode
) -> Sequence[Mapping[str, Any]]:
    """Run a statement, undo it, and return the plans it went by."""
    reported = Told()
    undone = owner.transaction()
    await undone.start()
    try:
        await owner.execute(f"SET LOCAL plan_cache_mode = {mode}")
        owner.add_log_listener(reported.on_log)
        if arguments:
            await owner.fetch(statement, *arguments)
        else:
            await owner.execute(statement)
    finally:
        await undone.rollback()
        # asyncpg hands on what it hears once the loop turns.
        await asyncio.sleep(0)
        owner.remove_log_listener(reported.on_log)
    return reported.plans


def faults(plan: Mapping[str, Any], *, rows_max: int = ROWS_MAX) -> Iterator[str]:
    """Yield what is wrong with a plan."""
    for node in _nodes(plan["Plan"]):
        table = node.get("Relation Name")
        rows = _rows_read(node)
        if node["Node Type"] == "Seq Scan" and (
            table in HISTORY or (_is_month(table) and rows > MONTH_ROWS_MAX)
        ):
            yield f"scans {table}"
        if _leaves_payout_open(node):
            yield "goes through all payouts of an account for their members"
        if rows > rows_max:
            yield f"reads {rows:,.0f} rows of {table or node.get('Index Name')}"


def _leaves_payout_open(node: Mapping[str, Any]) -> bool:
    """Say whether members are looked for by the key without its payout: once in each of them.

    How many entries of the index that reads no plan says.
    """
    is_by_key = node.get("Index Name") == "payout_members_pkey"
    return is_by_key and "payout_id" not in node.get("Index Cond", "")


def _is_month(table: str | None) -> bool:
    return table is not None and table.startswith("receipt_")


def _nodes(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for child in node.get("Plans", ()):
        yield from _nodes(child)


def _rows_read(node: Mapping[str, Any]) -> float:
    if "Scan" not in node["Node Type"] or not ("Relation Name" in node or "Index Name" in node):
        return 0
    dropped = node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
    return float(node["Actual Loops"] * (node["Actual Rows"] + dropped))
