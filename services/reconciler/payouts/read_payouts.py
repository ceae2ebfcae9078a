"""What became of payouts, as Stripe says: read by lists, as few as cover what is not final.

Promises that each payout of history is listed once, newest first, a hundred a call, and goes on
where it stopped; that after it one list covers all that is not final yet; and that a key which may
not read payouts costs a call now and then and nothing else: they are known from the journal then.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from services.reconciler.context import ReconcileContext
from shared.error_text import shortened
from shared.ledger.payout import MalformedPayout, Payout, parse_payout
from shared.ledger.resource_name import ResourceName
from shared.postgres.reconciliation import payouts, sync_state
from shared.postgres.reconciliation.payouts import ReadingState
from shared.stripe_api import payout_lists
from shared.stripe_api.client import StripeNotFound
from shared.stripe_api.errors import StripeForbidden
from shared.telemetry import log

NOT_PERMITTED: Final = "sent; not known whether it arrived: the API key may not read payouts"
_NOT_LISTED: Final = "Stripe did not list it"
# A payout may be listed, or its entry come, some time after it was made: so far back all is listed
# again, and what the journal has and no list is taken from there (as `accounts_due` looks for it).
_OVERLAP: Final = timedelta(days=1)
# By how much another clock may be ahead.
_AHEAD: Final = timedelta(hours=1)
# Read one by one: what is due and older than the list reaches; the rest comes next time.
_BY_ID_MAX: Final = 20
# What Stripe has not reconciled by then is looked at all the same.
_UNRECONCILED_FOR: Final = timedelta(days=1)
_ASK_AGAIN: Final = timedelta(days=1)

logger = log.get()


async def read_payouts(context: ReconcileContext, state: ReadingState) -> None:
    """Read history as far as it is not listed, and anew what is not final.

    Raises PostgresUnavailable, StripeUnavailable, StripeDenied, StripeProtocolError.
    """
    since = _open_since(state)
    try:
        if since is not None:
            await _read_recent(context, since=since, now=state.now)
        if state.history_listed_at is None:
            await _read_history(context, state)
    except StripeForbidden:
        again_at = state.now + _ASK_AGAIN
        await _adopt(
            context, state, since=_books_begin(state), again_at=again_at, reason=NOT_PERMITTED
        )
        # What is due stays so else, and is listed again and again.
        await payouts.postpone_all_reading(context.pool, account=context.account, until=again_at)
        return
    await _read_by_id(context, now=state.now)
    await _adopt(
        context,
        state,
        since=since or _books_begin(state),
        again_at=state.now,  # by its id, with the next turn
        reason=_NOT_LISTED,
    )


def first_proof_at(payout: Payout, *, now: datetime) -> datetime:
    """Return when a payout is proved first: at once when Stripe has reconciled it, or by age."""
    if payout.is_automatic and payout.reconciliation_status != "completed":
        return max(now, payout.created + _UNRECONCILED_FOR)
    return now


def _open_since(state: ReadingState) -> datetime | None:
    """Return since when all was created that is not final; None: nothing was listed yet."""
    instants = [state.newest_at or state.history_listed_at, state.oldest_open_at]
    known = [instant for instant in instants if instant is not None]
    return min(known) - _OVERLAP if known else None


def _books_begin(state: ReadingState) -> datetime:
    return state.posts_from_at or datetime.fromtimestamp(0, UTC)


async def _read_recent(context: ReconcileContext, *, since: datetime, now: datetime) -> None:
    pages = payout_lists.payout_pages(
        context.stripe, created_gte=int(since.timestamp()), created_lt=_end_s(now)
    )
    async for page in pages:
        await _save(context, page.rows, read_at=page.read_at)


async def _read_history(context: ReconcileContext, state: ReadingState) -> None:
    account, name = context.account, ResourceName.PAYOUTS
    books_begin_s = int(_books_begin(state).timestamp())
    until = state.listed_back_to
    # The second in which the last page ended may have had more.
    until_s = _end_s(state.now) if until is None else int(until.timestamp()) + 1
    pages = payout_lists.payout_pages(
        context.stripe, created_gte=books_begin_s or None, created_lt=until_s
    )
    async for page in pages:
        await _save(context, page.rows, read_at=page.read_at)
        if page.rows:
            reached_s = int(page.rows[-1]["created"])
            await sync_state.note_import_reached(
                context.pool, account=account, resource=name, reached_s=reached_s, from_s=None
            )
    await sync_state.note_import_ended(
        context.pool,
        account=account,
        resource=name,
        starts_s=books_begin_s,
        ended_s=int(state.now.timestamp()),
    )


async def _read_by_id(context: ReconcileContext, *, now: datetime) -> None:
    """Read what is due and was in no list; what Stripe says nothing of is asked for rarely."""
    overdue = await payouts.overdue_payouts(
        context.pool, account=context.account, rows_max=_BY_ID_MAX
    )
    unread = []
    for payout_id in overdue:
        try:
            raw = await context.stripe.retrieve("payout", payout_id)
        except StripeNotFound:
            unread.append(payout_id)
        else:
            if not await _save(context, [raw], read_at=now):
                unread.append(payout_id)
    await payouts.postpone_reading(
        context.pool, account=context.account, ids=unread, until=now + _ASK_AGAIN
    )


async def _save(
    context: ReconcileContext, rows: Sequence[Mapping[str, Any]], *, read_at: datetime
) -> int:
    """Keep some payouts of Stripe's; return how many could be read."""
    stated = []
    for raw in rows:
        try:
            stated.append(parse_payout(raw))
        except MalformedPayout as error:
            logger.warning(
                "payout.unreadable", **context.account.log_fields, reason=shortened(error)
            )
    await payouts.save_payouts(
        context.pool,
        account=context.account,
        payouts=stated,
        read_at=read_at,
        next_proof_at={payout.id: first_proof_at(payout, now=read_at) for payout in stated},
    )
    return len(stated)


async def _adopt(
    context: ReconcileContext,
    state: ReadingState,
    *,
    since: datetime,
    again_at: datetime,
    reason: str,
) -> None:
    """Keep what the journal alone knows of a payout, until Stripe says more."""
    await payouts.adopt_payouts(
        context.pool,
        account=context.account,
        since=since,
        read_again_at=again_at,
        prove_at=state.now,
        reason=reason,
    )


def _end_s(now: datetime) -> int:
    """Return a bound above what Stripe can have made by now, whoever's clock is ahead."""
    return int((now + _AHEAD).timestamp())
