"""What Stripe says of a balance transaction by its id, held against the entry that stands.

Promises that a difference is a discrepancy, that a later value date is appended, and that nothing
else of an entry is changed. Raises PostgresUnavailable and PostgresRefused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

_SQL = blocks("rereads")
_json = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, object]).decode


@dataclass(frozen=True, slots=True)
class RereadRow:
    """What Stripe says of a balance transaction by its id; times in unix seconds.

    `side` is kept as the expected side of a discrepancy. The others are None when no entry can be
    made of it.
    """

    side: Mapping[str, object]
    fingerprint: bytes | None
    created: int | None
    available_on: int | None


@dataclass(frozen=True, slots=True)
class RereadOutcome:
    """What came of a fresh read: `confirmed` says that the entry is right and the copy was not.

    `line` is the discrepancy, by the keys of `discrepancies --json`: opened, reopened or known.
    """

    outcome: Literal["opened", "reopened", "known", "redated", "confirmed"]
    line: Mapping[str, object] | None


async def settle_reread(
    pool: Pool,
    *,
    account: StripeAccount,
    object_id: str,
    fresh: RereadRow | None,
) -> RereadOutcome:
    """Hold what Stripe says by id against the entry; None: it has no such row.

    Opens a discrepancy if they differ, and appends a value date that is later than the entry's.
    """
    async with pool.acquire() as connection:
        row = await connection.fetchrow(
            _SQL["settle_reread"],
            *account.columns,
            object_id,
            None if fresh is None else fresh.fingerprint,
            None if fresh is None else _json(fresh.side).decode(),
            None if fresh is None else fresh.created,
            None if fresh is None else fresh.available_on,
        )
    assert row is not None, "a row of scalars"
    line = row["line"]
    return RereadOutcome(outcome=row["outcome"], line=None if line is None else _decode(line))
