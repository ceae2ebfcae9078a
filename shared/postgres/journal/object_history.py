"""All that Postgres knows of one id and of what belongs to it.

Promises one snapshot and a bounded reading: ids are followed a few steps, and no further than some
hundreds of them; asked of one account, nothing of another is read or followed. Changes nothing, and
judges nothing: rows as they are. Raises PostgresUnavailable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import snapshot
from shared.postgres.journal import journal_reader

_SQL = blocks("object_history")
_TIMEOUT_S = 120.0
# A charge, its refunds and disputes, their balance transactions, their entries: three steps.
_STEPS_MAX: Final = 4
_IDS_MAX: Final = 500

HistoryRow = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ObjectHistory:
    """The rows about some ids, by where they are kept."""

    ids: frozenset[str]
    entries: Sequence[HistoryRow]
    receipts: Sequence[HistoryRow]
    wanted: Sequence[HistoryRow]
    ended_waits: Sequence[HistoryRow]
    discrepancies: Sequence[HistoryRow]
    letters: Sequence[HistoryRow]
    commands: Sequence[HistoryRow]
    paid_out: Sequence[HistoryRow]
    payouts: Sequence[HistoryRow]


async def load_history(
    pool: Pool, ids: Sequence[str], *, stripe_account: str | None
) -> ObjectHistory:
    """Return what is known of these ids, and of those that belong to them.

    `stripe_account` is the one account of which is told, in both modes; None: of all.
    """
    books = await journal_reader.account_books(pool)
    issuers = [name for book in books for name in (book.account.issuer, book.account.own_issuer)]
    async with snapshot(pool) as connection:
        scopes = await connection.fetch(_SQL["receipt_scopes"], stripe_account)
        accounts = [row["stripe_account"] for row in scopes]
        modes = [row["livemode"] for row in scopes]

        async def with_related(begun: set[str]) -> Sequence[str]:
            reached = sorted(begun)
            for _ in range(_STEPS_MAX):
                room = max(0, _IDS_MAX - len(reached))
                bounds = issuers, room, accounts, modes, stripe_account
                more = await connection.fetch(_SQL["related"], reached, *bounds, timeout=_TIMEOUT_S)
                if not more:
                    break
                reached += [row["id"] for row in more]
            return reached

        reached = await with_related({*ids})
        paid_out = await connection.fetch(
            _SQL["paid_out"], reached, stripe_account, timeout=_TIMEOUT_S
        )
        if paid_out:
            # What became of the payout is told too; not its other members, which may be thousands.
            reached = await with_related({*reached, *(row["id"] for row in paid_out)})

        async def rows(name: str, *arguments: object) -> Sequence[HistoryRow]:
            fetched = await connection.fetch(
                _SQL[name], reached, *arguments, stripe_account, timeout=_TIMEOUT_S
            )
            return [dict(row) for row in fetched]

        return ObjectHistory(
            ids=frozenset(reached),
            entries=await rows("entries", issuers),
            receipts=await rows("receipts", accounts, modes),
            wanted=await rows("wanted"),
            ended_waits=await rows("ended_waits"),
            discrepancies=[
                _parsed(row, "expected", "actual") for row in await rows("discrepancies")
            ],
            letters=await rows("letters"),
            commands=[_parsed(row, "accounts") for row in await rows("commands")],
            paid_out=[dict(row) for row in paid_out],
            payouts=[_parsed(row, "members") for row in await rows("payouts")],
        )


def _parsed(row: HistoryRow, *names: str) -> HistoryRow:
    objects = {
        name: None if row[name] is None else msgspec.json.decode(row[name]) for name in names
    }
    return {**row, **objects}
