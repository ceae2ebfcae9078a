"""What there is whose id begins with a text, kind by kind.

Promises that each kind is found by an index, and that no more ids of it are looked at than is said
here, however many begin so: of a short text that is not all there is. Raises PostgresUnavailable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from shared.ledger.stored_text import unstorable_part
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.postgres.driver.session import transaction

_SQL = blocks("object_search")

NamedKind = Literal[
    "entry", "balance_transaction", "source", "payout", "discrepancy", "event", "dead_letter"
]

# Some ids lie by account and mode, and so are looked at in each; the others lie among all.
_OF_ALL: Final = 2_000
_OF_EACH_BOOK: Final = 500
_BLOCKS: Final[Mapping[NamedKind, tuple[str, int]]] = {
    "entry": ("entries", _OF_ALL),
    "balance_transaction": ("balance_transactions", _OF_EACH_BOOK),
    "source": ("sources", _OF_ALL),
    "payout": ("payouts", _OF_ALL),
    "discrepancy": ("discrepancies", _OF_ALL),
    "event": ("events", _OF_EACH_BOOK),
    "dead_letter": ("dead_letters", _OF_ALL),
}


@dataclass(frozen=True, slots=True)
class NamedObject:
    """An object by its id; `object_id` is what it is about or belongs to, by its kind.

    A dead letter may be of no account. Amounts are in minor units.
    """

    kind: NamedKind
    id: str
    stripe_account: str | None
    livemode: bool | None
    at: datetime
    type: str | None
    status: str | None
    amount: int | None
    currency: str | None
    object_id: str | None


async def objects_named(
    pool: Pool, *, text: str, stripe_account: str | None, livemode: bool | None, limit: int
) -> Sequence[NamedObject]:
    """Return at most `limit` objects of each kind whose id begins with the text.

    Of that account and mode alone, or of all (None); discrepancies and dead letters also by what
    they are about, which may be nowhere else.
    """
    if unstorable_part(text) or unstorable_part(stripe_account or ""):
        return []
    async with transaction(pool, repeatable=True) as connection:
        return [
            NamedObject(kind=kind, **dict(row))
            for kind, (block, looked_at) in _BLOCKS.items()
            for row in await connection.fetch(
                _SQL[block], text, stripe_account, looked_at, limit, livemode
            )
        ]
