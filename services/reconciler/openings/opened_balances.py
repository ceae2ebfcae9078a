"""Which balances of an account have their opening, and from when on rows are posted.

Promises that the start of an account's books is noted before its first row is published, and stays
whatever is configured later. Makes no opening.
"""

from dataclasses import replace
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.spans_to_read import covers_from_s
from shared.postgres.journal import account_openings, openings
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.reconciliation import sync_state


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
    return await account_openings.load_openings(context.pool, context.account)


async def opened_until_s(context: ReconcileContext, sync: sync_state.Sync) -> int:
    """Return before which second a row that the books lack may be part of an opening; 0: never.

    Raises PostgresUnavailable.
    """
    if sync.posts_from_at is None or not sync.posts_from_at.timestamp():
        return 0
    made = await openings.made_openings(context.pool, account=context.account)
    figures = (opened.opening.figures for opened in made.values())
    return max((figure.until for figure in figures if figure.since), default=0)
