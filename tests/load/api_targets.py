"""What is read of the API: pages of a grown journal at any depth, and what is rare in it.

Promises that each target is a page of its own, so that nothing is read twice in a row from what
Postgres or the API holds.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final
from urllib.parse import urlencode

from services.ledger_api.paging import encode_cursor
from shared.postgres.journal.entry_pages import PlaceKey, TimeKey

_PAGE_ROWS: Final = 100
# `tests/support/grown.sql` makes batches of so many.
_ORDINALS: Final = 500
# The journal's first page begins where there are a hundred entries before it.
_FIRST_POSITION: Final = 2
_SECONDS: Final = int(timedelta(days=5 * 365).total_seconds())
_CURRENCY_NOBODY_HAS: Final = "isk"
# What fits few entries or none: by how an id begins, and all else by looking for it.
_RARE: Final[Sequence[dict[str, str]]] = (
    {"type": "mystery"},
    {"kind": "reversal"},
    {"reporting_category": "fee", "stripe_account": "acct_3"},
    {"currency": _CURRENCY_NOBODY_HAS},
    {"type": "mystery", "order": "time"},
    {"kind": "replacement", "order": "time"},
    {"text": "txn_000000000000005000"},
)


def page_targets(*, count: int, positions: int, seed: int) -> Sequence[str]:
    """Return pages of 100 entries in the journal's order, at random depths."""
    random = Random(seed)
    return [_page(_place(random, positions=positions)) for _ in range(count)]


def rare_targets(*, count: int, positions: int, until: datetime, seed: int) -> Sequence[str]:
    """Return pages of filters that fit hardly anything, each of the journal looked at elsewhere."""
    random = Random(seed)
    targets = []
    for number in range(count):
        choice = _RARE[number % len(_RARE)]
        is_by_time = choice.get("order") == "time"
        key = _time(random, until=until) if is_by_time else _place(random, positions=positions)
        targets.append(_page(key, **choice))
    return targets


def _page(key: PlaceKey | TimeKey, **choice: str) -> str:
    query = {**choice, "limit": _PAGE_ROWS, "cursor": encode_cursor(key)}
    return f"/v1/entries?{urlencode(query)}"


def _place(random: Random, *, positions: int) -> PlaceKey:
    return PlaceKey(random.randint(_FIRST_POSITION, positions), random.randint(1, _ORDINALS))


def _time(random: Random, *, until: datetime) -> TimeKey:
    at = until.astimezone(UTC) - timedelta(seconds=random.randrange(_SECONDS))
    return TimeKey(at, 1)
