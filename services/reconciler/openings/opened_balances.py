"""Which balances of an account have their opening, and from when on rows are posted.

Promises that the start of an account's books is noted before its first row is published, and stays
whatever is configured later; and that a balance lacks no opening where none is needed: in books
that begin with the account, or one that was not there when the openings were made. Makes none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import covers_from_s
from shared.ledger.account import BalanceKey
from shared.postgres.journal import openings
from shared.postgres.journal.openings import MadeOpening, WatchedBalance
from shared.postgres.reconciliation import sync_state


@dataclass(frozen=True, slots=True)
class AccountOpenings:
    """An account's books begin at `starts_s`, 0 with the account; what was made of its openings."""

    starts_s: int
    made: Mapping[BalanceKey, MadeOpening]
    watched: Mapping[BalanceKey, WatchedBalance]

    @property
    def is_any(self) -> bool:
        """Say whether openings are of any concern to this account."""
        return self.starts_s > 0 or bool(self.made)

    def lacks(self, key: BalanceKey) -> bool:
        """Say whether the balance's opening is yet to be made, or made again for an older start."""
        if not self.is_any:
            return False
        made = self.made.get(key)
        if made is not None:
            return made.opening.figures.since != self.starts_s
        # One that was not there when the others were opened was nothing before.
        return key in self.watched or not self.watched

    def unopened(self, keys: Iterable[BalanceKey]) -> frozenset[BalanceKey]:
        """Return which of these balances lack their opening."""
        return frozenset(key for key in keys if self.lacks(key))


async def begin_pass(context: ReconcileContext) -> sync_state.Sync:
    """Begin a pass: note, once, from when on rows are posted. Raises PostgresUnavailable.

    Books whose openings were read from the commands, into a new database, begin where those do.
    """
    sync = await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    noted_s = None if sync.posts_from_at is None else int(sync.posts_from_at.timestamp())
    made = await openings.made_openings(context.pool, account=context.account)
    since = [opened.opening.figures.since for opened in made.values()]
    starts_s = min([covers_from_s(context, sync) if noted_s is None else noted_s, *since])
    if starts_s == noted_s:
        return sync
    await openings.note_start(context.pool, account=context.account, starts_s=starts_s)
    return replace(sync, posts_from_at=datetime.fromtimestamp(starts_s, UTC))


async def load_openings(context: ReconcileContext) -> AccountOpenings:
    """Return what is known of the account's openings. Raises PostgresUnavailable."""
    account = context.account
    starts = await openings.book_starts(context.pool)
    return AccountOpenings(
        starts_s=starts.get(account, 0),
        made=await openings.made_openings(context.pool, account=account),
        watched=await openings.watched_balances(context.pool, account=account),
    )


async def opened_until_s(context: ReconcileContext, sync: sync_state.Sync) -> int:
    """Return before which second a row that the books lack may be part of an opening; 0: never.

    Raises PostgresUnavailable.
    """
    if sync.posts_from_at is None or not sync.posts_from_at.timestamp():
        return 0
    made = await openings.made_openings(context.pool, account=context.account)
    figures = (opened.opening.figures for opened in made.values())
    return max((figure.until for figure in figures if figure.since), default=0)
