"""What a person types into a field of search: what there is whose id begins with it.

Promises what an index finds, at a cost that does not grow with the ledger, and nothing of another
account than the one that is asked for. Of a short text it is not all there is.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from shared.postgres.driver.pool import Pool
from shared.postgres.journal.object_search import NamedKind, NamedObject, objects_named
from shared.stripe_api.object_ids import KINDS_BY_PREFIX

_CHARS_MIN: Final = 6
# Of an id that says what it is, so many more.
_CHARS_MIN_AFTER_PREFIX: Final = 2
_PREFIXES: Final = frozenset({*KINDS_BY_PREFIX, "je", "txn", "evt", "dsc"})


class SearchTextTooShort(Exception):
    """A text that too much begins with: six characters, or `ch_` and the like and two more."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{len(text)} characters are too few: give {_CHARS_MIN}, or a beginning such as `ch_`"
            f" and {_CHARS_MIN_AFTER_PREFIX} more"
        )
        self.text = text


class SearchRow(msgspec.Struct, frozen=True, kw_only=True):
    """An object whose id begins with what was searched for, or that is about such a one."""

    kind: Annotated[NamedKind, Meta(description="What it is. More kinds may come.")]
    id: Annotated[str, Meta(description="Its id; a dead letter's is a number.")]
    stripe_account: Annotated[str | None, Meta(description="Whose it is; null: nobody knows.")]
    livemode: Annotated[bool | None, Meta(description="Live money, or Stripe's test mode.")]
    at: Annotated[
        datetime,
        Meta(
            description="When the money moved, the payout was made, the discrepancy was found, the"
            " event came, or the letter was last met; UTC.",
            tz=True,
        ),
    ]
    type: Annotated[
        str | None,
        Meta(
            description="Stripe's type of it; of a discrepancy its kind, of a dead letter the"
            " topic."
        ),
    ]
    status: Annotated[
        str | None,
        Meta(description="Of an entry its kind, of an event its outcome; null: it has none."),
    ]
    amount: Annotated[
        int | None,
        Meta(
            description="Minor units: of an entry or a balance transaction its net, of a payout its"
            " amount, of a discrepancy what is at risk; null: none is known."
        ),
    ]
    currency: Annotated[str | None, Meta(description="ISO 4217, in lower case.")]
    object_id: Annotated[
        str | None,
        Meta(
            description="What it belongs to: of an entry, a source or a payout the balance"
            " transaction, of a balance transaction its source; of the others what they are about."
        ),
    ]


async def search(
    pool: Pool,
    *,
    text: str,
    stripe_account: str | None,
    livemode: bool | None = None,
    limit: int,
) -> Sequence[SearchRow]:
    """Return at most `limit` objects whose id begins with the text, those first that have that id.

    Of that account and mode alone, or of all (None). Raises SearchTextTooShort.
    """
    text = text.strip()
    if not _is_enough(text):
        raise SearchTextTooShort(text)
    named = await objects_named(
        pool, text=text, stripe_account=stripe_account, livemode=livemode, limit=limit
    )
    payouts = {_key(row) for row in named if row.kind == "payout"}
    # A payout is the source of its balance transaction: it is shown once.
    shown = [row for row in named if row.kind != "source" or _key(row) not in payouts]
    exact_first = sorted(shown, key=lambda row: row.id != text)
    return [SearchRow(**asdict(row)) for row in exact_first[:limit]]


def _is_enough(text: str) -> bool:
    prefix, _, rest = text.partition("_")
    return len(text) >= _CHARS_MIN or (prefix in _PREFIXES and len(rest) >= _CHARS_MIN_AFTER_PREFIX)


def _key(row: NamedObject) -> tuple[str, str | None, bool | None]:
    return row.id, row.stripe_account, row.livemode
