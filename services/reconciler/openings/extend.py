"""Openings made again for books that begin earlier.

Promises that it takes no proof: each is Stripe's balance at the same instant as before, less more
rows; and that a balance which only older rows moved gets its opening too.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.openings import opened_balances, opening_rows
from services.reconciler.openings.give_openings import give_openings
from services.reconciler.windows import window_after
from shared.ledger import opening
from shared.ledger.account import BalanceKey
from shared.ledger.opening import OpeningFigures, RowSet
from shared.ledger.rfc3339 import rfc3339
from shared.messages.open_command import Opening
from shared.postgres.journal import openings
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.journal.openings import AccountRowSet, MadeOpening


async def extend_openings(context: ReconcileContext) -> bool:
    """Make again what was made for a later start; say whether nothing of it is left.

    Raises NotAcknowledged, PostgresUnavailable.
    """
    known = await opened_balances.load_openings(context)
    lacking = {key: made for key, made in known.made.items() if known.lacks(key)}
    # Of one that was made for an earlier start the history is yet to come.
    behind = {
        key: made for key, made in lacking.items() if made.opening.figures.since > known.starts_s
    }
    if not behind:
        return not lacking
    # All were made for one start: what of them was made again already is not behind.
    since_s = min(made.opening.figures.since for made in behind.values())
    if not await opening_rows.is_history_settled(context, known, until=window_after(since_s)):
        return False
    more = await opening_rows.rows_between(context, known.starts_s, since_s, covered_s=since_s)
    earlier = await opening_rows.find_earlier_rows(context, starts_s=known.starts_s)
    again = {
        key: await _again(context, key, made, known, more=more.of(key), earlier=earlier.of(key))
        for key, made in {**behind, **_absent(known, more, behind)}.items()
    }
    await openings.note_extension(context.pool, account=context.account, since_s=since_s)
    start = datetime.fromtimestamp(known.starts_s, UTC)
    return await give_openings(
        context, again, reason=f"history was extended back to {rfc3339(start)}"
    )


async def _again(
    context: ReconcileContext,
    key: BalanceKey,
    made: MadeOpening,
    known: AccountOpenings,
    *,
    more: RowSet,
    earlier: RowSet,
) -> Opening:
    figures = made.opening.figures
    pending: Mapping[BalanceKey, int] = {}
    if figures.pending:
        pending = await openings.pending_nets(
            context.pool,
            account=context.account,
            since_s=max(known.starts_s, figures.until - opening.PENDING_S_MAX),
            until_s=figures.since,
            at_s=figures.until,
        )
    return Opening(
        opening.extend_figures(
            figures,
            since=known.starts_s,
            more=more,
            earlier=earlier,
            more_pending=pending.get(key, 0),
        ),
        after=made.command_id or None,
        replaces=made.entry_id,
    )


def _absent(
    known: AccountOpenings, more: AccountRowSet, behind: Mapping[BalanceKey, MadeOpening]
) -> Mapping[BalanceKey, MadeOpening]:
    """Return what only older rows moved: at the instant of the other openings it was nothing."""
    like = min(
        (made.opening.figures for made in behind.values()), key=lambda figures: figures.until
    )
    keys = [key for key in more.nets if key not in known.made and key not in known.watched]
    nothing = OpeningFigures(
        since=like.since,
        until=like.until,
        balance=0,
        pending=0,
        rows=replace(like.rows, net=0),
        earlier=replace(like.earlier, net=0),
    )
    return {key: MadeOpening(Opening(nothing), command_id="", entry_id=None) for key in keys}
