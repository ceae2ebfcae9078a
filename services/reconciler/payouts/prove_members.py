"""The members of payouts: read from Stripe, set against the journal, and what follows.

Promises that nothing is reported on a first look: what differs, or is not there, is looked at once
more, after what was on its way had time; that a member that the journal lacks comes the ordinary
way, through the topic; and that what is on the page as a discrepancy of its own is reported once.
A discrepancy closes by itself once its payout agrees.
"""

from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.payouts.infer_members import by_age, infer_members, is_enough
from services.reconciler.payouts.prove_payout import Evidence, PayoutProof, prove_payout
from services.reconciler.resources.resource import Fetched
from shared.ledger.balance_transaction import (
    BalanceTransaction,
    MalformedBalanceTransaction,
    parse_balance_transaction,
)
from shared.ledger.discrepancy import Discrepancy, Kind, close_discrepancy, open_or_refresh
from shared.ledger.payout_members import FreeRow, PayoutMember, PayoutVerdict, ProvablePayout
from shared.ledger.transaction_row import parse_row
from shared.messages.balance_transaction import narrow_row
from shared.postgres.reconciliation import payouts
from shared.stripe_api import payout_lists
from shared.stripe_api.client import StripeDenied, StripeNotFound
from shared.stripe_api.errors import KeyMisplaced, StripeForbidden, StripeKeyRefused
from shared.telemetry.metrics import DISCREPANCIES_FOUND

# What keeps a member from agreeing, and is on the page already.
_EXPLAINING: Final[Sequence[Kind]] = ("missing", "different", "unexpected")
# Asked for by their ids in one try; the rest in the next one.
_ASKED_MAX: Final = 20
# What one payout without a list may have paid out, and how many rows are read at once for it.
_FREE_ROWS_MAX: Final = 50_000
FREE_ROWS_AT_ONCE: Final = 2_000
# Tries grow rarer, in intervals between passes.
_AGAIN_INTERVALS: Final = (1, 1, 6, 24, 288)
_FIRST_AGAIN_S_MAX: Final = 30.0
_UNRECONCILED: Final = "Stripe has not reconciled it yet"
_NO_ROW_YET: Final = "its own balance transaction has no entry yet"
_NOTHING_OUT: Final = "a debit of the bank account pays nothing out"
_ALL_TAKEN: Final = "what was free comes to less than was paid out"
_INFERRED: Final = "Stripe lists no members of such a payout: the oldest that was free is taken"

DISCREPANCIES_FOUND.labels(kind="payout_drift")  # from 0 on: `increase` sees no counter born at 1


@dataclass(frozen=True, slots=True)
class _Listing:
    """A payout's list as Stripe gave it; `older` were created before the books begin."""

    own: PayoutMember | None
    members: Sequence[PayoutMember]
    older: frozenset[str]


async def prove(
    context: ReconcileContext,
    payout: ProvablePayout,
    *,
    books_begin: datetime | None,
    interval_s: float,
) -> PayoutVerdict:
    """Read a payout's members and prove it; of one that Stripe lists no members of, infer them.

    Raises PostgresUnavailable, NotAcknowledged, StripeUnavailable, StripeDenied and
    StripeProtocolError.
    """
    try:
        listing = await _read_members(context, payout, books_begin=books_begin)
        if payout.is_automatic is None and not listing.members:
            return await infer(context, payout, interval_s=interval_s)
        is_within_books = books_begin is None or payout.created >= books_begin
        proof = await _proof(context, payout, listing, is_within_books=is_within_books)
    except MalformedBalanceTransaction as error:
        proof = PayoutProof("waiting", f"a member cannot be read: {error}")
    except (KeyMisplaced, StripeKeyRefused):
        raise
    except StripeDenied as refused:
        if payout.is_automatic is None and not isinstance(refused, StripeForbidden):
            # Stripe lists the members of automatic payouts alone, and refuses for others.
            return await infer(context, payout, interval_s=interval_s)
        proof = PayoutProof("waiting", f"Stripe does not list its members: {refused}")
    if proof.verdict == "drift" and payout.proof_tries == 0:
        proof = PayoutProof("waiting", f"looked at once more: {proof.reason}", absent=proof.absent)
    await _settle(context, payout, proof)
    await _save_proof(context, payout, proof, interval_s=interval_s)
    return proof.verdict


async def put_off(
    context: ReconcileContext, payout: ProvablePayout, *, reason: str, interval_s: float
) -> None:
    """Have a payout wait whose proof failed by itself, so that the others have theirs.

    Raises PostgresUnavailable.
    """
    await _save_proof(context, payout, PayoutProof("waiting", reason), interval_s=interval_s)


async def infer(
    context: ReconcileContext, payout: ProvablePayout, *, interval_s: float
) -> PayoutVerdict:
    """Say what a payout may have paid out that Stripe lists no members of.

    Raises PostgresUnavailable.
    """
    entries = await context.resource.stored_of(
        [payout.balance_transaction_id] if payout.balance_transaction_id else []
    )
    own = next((entry for entry in entries if not entry.is_reversed), None)
    if own is None:
        proof = PayoutProof("waiting", _NO_ROW_YET)
    else:
        members = infer_members(await _free_rows(context, payout, net=-own.net), net=-own.net)
        await payouts.save_members(
            context.pool,
            account=context.account,
            payout_id=payout.payout_id,
            members=members,
            is_inferred=True,
            read_at=None,
        )
        is_whole = sum(member.net for member in members) == -own.net
        reason = _NOTHING_OUT if own.net > 0 else _INFERRED if is_whole else _ALL_TAKEN
        proof = PayoutProof("inferred", reason)
    await _save_proof(context, payout, proof, interval_s=interval_s)
    return proof.verdict


async def _free_rows(
    context: ReconcileContext, payout: ProvablePayout, *, net: int
) -> Sequence[FreeRow]:
    """Read what was free as far as it is needed, in the order in which it came free."""
    rows: list[FreeRow] = []
    batches = payouts.free_rows(
        context.pool, account=context.account, payout=payout, rows_at_once=FREE_ROWS_AT_ONCE
    )
    async with aclosing(batches):
        async for batch in batches:
            rows += batch.rows
            is_full = len(rows) >= _FREE_ROWS_MAX
            if is_full or is_enough(rows, net=net, reached_at=batch.reached_at):
                break
    return by_age(rows)


async def _read_members(
    context: ReconcileContext, payout: ProvablePayout, *, books_begin: datetime | None
) -> _Listing:
    rows: list[BalanceTransaction] = []
    read_at: datetime | None = None
    async for page in payout_lists.member_pages(context.stripe, payout_id=payout.payout_id):
        rows += [parse_balance_transaction(narrow_row(row)) for row in page.rows]
        read_at = page.read_at
    begin_s = 0 if books_begin is None else books_begin.timestamp()
    own = [row for row in rows if _is_own(row, payout)]
    members = [_member(row) for row in rows if not _is_own(row, payout)]
    if rows:
        await payouts.save_members(
            context.pool,
            account=context.account,
            payout_id=payout.payout_id,
            members=members,
            is_inferred=False,
            read_at=read_at,
        )
    return _Listing(
        own=_member(own[0]) if own else None,
        members=members,
        older=frozenset(row.id for row in rows if row.created < begin_s),
    )


def _is_own(row: BalanceTransaction, payout: ProvablePayout) -> bool:
    if payout.balance_transaction_id is None:  # known by its failure alone, and not read yet
        return row.type == "payout" and row.source_id == payout.payout_id
    return row.id == payout.balance_transaction_id


def _member(row: BalanceTransaction) -> PayoutMember:
    return PayoutMember(
        id=row.id,
        type=row.type,
        reporting_category=row.reporting_category,
        source_id=row.source_id,
        amount=row.amount,
        fee=row.fee,
        net=row.net,
    )


async def _proof(
    context: ReconcileContext,
    payout: ProvablePayout,
    listing: _Listing,
    *,
    is_within_books: bool,
) -> PayoutProof:
    listed = [*listing.members, *([listing.own] if listing.own else [])]
    ids = [member.id for member in listed]
    entries = await context.resource.stored_of(ids)
    store = DiscrepancyStore(context.pool, account=context.account)
    known = await store.load(_EXPLAINING, ids)
    reported = [row for row in known.values() if any(_explains(row, member) for member in listed)]
    evidence = Evidence(
        own=listing.own,
        members=listing.members,
        journal={entry.id: entry for entry in entries if not entry.is_reversed},
        older=listing.older,
        explained=frozenset(row.finding.object_id for row in reported),
        closed=frozenset(row.finding.object_id for row in reported if row.is_closed_by_hand)
        - {row.finding.object_id for row in reported if not row.is_closed_by_hand},
        is_within_books=is_within_books,
    )
    if gap := evidence.gap:
        evidence = replace(
            evidence,
            elsewhere=await payouts.held_elsewhere(
                context.pool, account=context.account, payout_id=payout.payout_id, ids=ids
            ),
            left_over=await payouts.left_over(
                context.pool, account=context.account, payout=payout, net=-gap
            ),
        )
    proof = prove_payout(payout, evidence)
    if proof.absent and payout.proof_tries > 0:
        evidence = replace(evidence, unknown=await _ask_for(context, proof.absent[:_ASKED_MAX]))
        proof = prove_payout(payout, evidence)
    if proof.verdict != "proved" and payout.reconciliation_status == "in_progress":
        return PayoutProof("waiting", _UNRECONCILED, absent=proof.absent)
    return proof


def _explains(discrepancy: Discrepancy, member: PayoutMember) -> bool:
    """Say whether a discrepancy says of a member what Stripe's list says of it."""
    finding = discrepancy.finding
    if finding.object_id != member.id or not discrepancy.holds:
        return False
    return finding.kind != "different" or (finding.expected or {}).get("net") == member.net


async def _ask_for(context: ReconcileContext, ids: Sequence[str]) -> frozenset[str]:
    """Have the journal given what Stripe has by these ids; return those that it has not."""
    fetched, unknown = [], set()
    for row_id in ids:
        try:
            row, at = await context.stripe.retrieve_dated_balance_transaction(row_id)
        except StripeNotFound:
            unknown.add(row_id)
        else:
            raw = narrow_row(row)
            fetched.append(Fetched(row=parse_row(raw), raw=raw, read_at=at))
    await context.resource.publish(fetched, origin="reconciler")
    return frozenset(unknown)


async def _settle(context: ReconcileContext, payout: ProvablePayout, proof: PayoutProof) -> None:
    """Open, refresh or close the payout's discrepancy; what waits leaves it as it is.

    It is closed too where each row of it has become a discrepancy of its own.
    """
    is_new = payout.proof_tries == 0 and payout.proof != "drift"
    if (proof.verdict == "waiting" and not proof.is_reported) or (
        proof.verdict != "drift" and is_new
    ):
        return
    store = DiscrepancyStore(context.pool, account=context.account)
    known = (await store.load(("payout_drift",), [payout.payout_id])).get(
        ("payout_drift", payout.payout_id)
    )
    if proof.finding is not None:
        changed = open_or_refresh(proof.finding, known=known)
    elif known is not None and known.holds:
        changed = close_discrepancy(known)
        if proof.is_reported and not known.is_settled:
            finding = replace(changed.finding, reason=f"reported by its rows: {proof.reason}")
            changed = replace(changed, finding=finding)
    else:
        return
    if changed != known:
        await store.save([changed])


async def _save_proof(
    context: ReconcileContext, payout: ProvablePayout, proof: PayoutProof, *, interval_s: float
) -> None:
    is_done = proof.verdict in ("proved", "inferred") or proof.is_left
    tries = 0 if is_done else payout.proof_tries + 1
    # A drift stays one for as long as it is on the page, whatever is waited for meanwhile.
    is_waiting = proof.verdict == "waiting" and not proof.is_reported
    is_drift = payout.proof == "drift" and is_waiting
    await payouts.save_proof(
        context.pool,
        account=context.account,
        payout_id=payout.payout_id,
        proof="drift" if is_drift else proof.verdict,
        reason=proof.reason,
        tries=tries,
        again_s=None if is_done else again_s(payout.proof_tries, interval_s=interval_s),
    )


def again_s(tries: int, *, interval_s: float) -> float:
    """Return in how many seconds a proof is tried again after so many tries in vain."""
    if tries == 0:
        return min(interval_s, _FIRST_AGAIN_S_MAX)
    return interval_s * _AGAIN_INTERVALS[min(tries, len(_AGAIN_INTERVALS)) - 1]
