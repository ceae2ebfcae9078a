"""Commands as they are shown: as each was given, and what became of it.

Promises that of one account nothing of another is shown. A command that the ledger writer has not
read yet is not known. Raises PostgresUnavailable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from shared.ledger.money import INT64_MAX
from shared.page import Page, cut_page, rows_to_look_at
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.journal.commands import CommandStatus

_SQL = blocks("command_reports")
# Of what takes back a whole account not all are named.
_ENTRIES_NAMED_MAX: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRow:
    """A command: who gave it, when by their clock, and why; `outcome` is why it was refused.

    Of one that waits, `outcome` is what it waits for, if anything is known of that.
    """

    command_id: str
    kind: str
    status: CommandStatus
    stripe_account: str
    livemode: bool
    object_id: str
    by: str
    at: datetime
    reason: str
    outcome: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWithEntries(CommandRow):
    """A command, and the entries that it made, the first thousand."""

    entry_ids: Sequence[str]


async def page_commands(
    pool: Pool,
    *,
    stripe_account: str | None,
    status: CommandStatus | None,
    livemode: bool | None = None,
    after: int | None,
    limit: int,
) -> Page[CommandRow, int]:
    """Return those after a number, which was read last first: to this account alone, or all.

    Of the mode `livemode` alone, or of both (None).
    """
    is_filtered = status is not None or livemode is not None
    async with pool.acquire() as connection:
        rows = await connection.fetch(
            _SQL["page"],
            stripe_account,
            status,
            INT64_MAX if after is None else after,
            rows_to_look_at(limit=limit, is_filtered=is_filtered),
            limit + 1,
            livemode,
        )
    page = cut_page(
        [row for row in rows if row["number"] is not None],
        limit=limit,
        key_of=lambda row: int(row["number"]),
        looked_to=rows[0]["looked_to"],
    )
    return Page([CommandRow(**_fields(dict(row))) for row in page.rows], page.next)


async def fetch_command(
    pool: Pool, *, command_id: str, stripe_account: str | None
) -> CommandWithEntries | None:
    """Return a command with its entries; None: none of this id was read, or not of this account."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            _SQL["command"], stripe_account, command_id, _ENTRIES_NAMED_MAX
        )
    if row is None:
        return None
    return CommandWithEntries(**_fields(dict(row)), entry_ids=row["entry_ids"])


def _fields(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in CommandRow.__dataclass_fields__}
