"""The rows that an opening is reckoned with: Stripe's, as they were compared and listed.

Promises a set that can be told from any other, by how many rows it has and the sum of their
fingerprints. Changes nothing.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.windows import start_s, window_after, window_of
from shared.balance_proof.prove import Proof
from shared.balance_proof.read_balances import listed
from shared.ledger.account import BalanceKey
from shared.ledger.balance_transaction import digest_bytes, digest_sum
from shared.postgres.journal import journal_reader, journal_windows, openings
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.journal.openings import AccountRowSet
from shared.postgres.reconciliation import coverage, sync_state

_EMPTY: Final = (0, digest_bytes(0))


async def rows_between(
    context: ReconcileContext, since_s: int, until_s: int, *, covered_s: int
) -> AccountRowSet:
    """Return the rows of [since_s, until_s), where books begin with `since_s`.

    Up to the window of `covered_s` as coverage has them; of what is left, as the journal has them,
    which was compared with it or will be. Raises PostgresUnavailable.
    """
    edge_s = await _edge_s(context, since_s=since_s, covered_s=min(covered_s, until_s))
    whole = await openings.covered_rows(
        context.pool,
        account=context.account,
        first=window_of(since_s),
        until=window_of(edge_s),
    )
    rest = await journal_reader.journal_rows(
        context.pool, account=context.account, since_s=edge_s, until_s=until_s
    )
    nets = dict(whole.nets)
    for row in rest:
        key = row.balance_type, row.currency
        nets[key] = nets.get(key, 0) + row.net
    digests = [digest_bytes(whole.digest), *(row.fingerprint for row in rest)]
    return AccountRowSet(whole.row_count + len(rest), digest_sum(digests), nets)


async def find_earlier_rows(context: ReconcileContext, *, starts_s: int) -> AccountRowSet:
    """Return the rows of before the start that the journal holds all the same."""
    return await openings.earlier_rows(context.pool, account=context.account, before_s=starts_s)


async def nets_before(
    context: ReconcileContext, proof: Proof, known: AccountOpenings, *, covered_s: int
) -> Mapping[BalanceKey, int]:
    """Return by balance the net of the rows created before those that a proof has listed.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
    """
    edge_s = await _edge_s(context, since_s=known.starts_s, covered_s=covered_s)
    covered = await openings.covered_rows(
        context.pool,
        account=context.account,
        first=window_of(known.starts_s),
        until=window_of(edge_s),
    )
    earlier = await find_earlier_rows(context, starts_s=known.starts_s)
    nets = dict(covered.nets)
    for key, net in earlier.nets.items():
        nets[key] = nets.get(key, 0) + net
    for row in proof.listed.values():
        if row.created < edge_s:
            nets[row.key] = nets.get(row.key, 0) - row.net
    if edge_s < proof.from_s:
        for row in await listed(context.stripe, since_s=edge_s, until_s=proof.from_s):
            nets[row.key] = nets.get(row.key, 0) + row.net
    return nets


async def is_history_settled(
    context: ReconcileContext, known: AccountOpenings, *, until: int
) -> bool:
    """Say whether every window from the start of the books up to `until` is settled.

    Raises PostgresUnavailable.
    """
    sync = await sync_state.begin_sync(
        context.pool, account=context.account, resource=context.resource.name
    )
    if sync.starts_at is None or sync.covers_from_at is None:
        return False
    if int(sync.covers_from_at.timestamp()) > known.starts_s:
        return False
    first = window_of(known.starts_s)
    return await openings.are_windows_settled(
        context.pool,
        account=context.account,
        first=first,
        starts=max(first, window_of(int(sync.starts_at.timestamp()))),
        until=until,
    )


async def find_differing_windows(
    context: ReconcileContext, known: AccountOpenings, *, until_s: int
) -> Sequence[int]:
    """Return the windows of which the journal holds other rows than Stripe was seen to have.

    Raises PostgresUnavailable.
    """
    first, until = window_of(known.starts_s), window_of(until_s)
    theirs = await openings.window_digests(
        context.pool, account=context.account, first=first, until=until
    )
    filled = await openings.filled_windows(
        context.pool, account=context.account, first=first, until=until
    )
    rows = sorted(theirs)
    firsts = [first for first, _ in rows]

    def row_of(window_no: int) -> tuple[int, int]:
        at = bisect_right(firsts, window_no) - 1
        is_in_it = at >= 0 and window_no < rows[at][1]
        return rows[at] if is_in_it else (window_no, window_no + 1)

    asked = {row: theirs.get(row, _EMPTY)[0] for row in map(row_of, filled)}
    ours = await journal_windows.digest_ranges(context.pool, account=context.account, ranges=asked)
    return [row[0] for row in sorted(asked) if ours[row] != theirs.get(row, _EMPTY)]


async def find_unlabelled_windows(
    context: ReconcileContext, known: AccountOpenings, *, until_s: int
) -> Sequence[int]:
    """Return the windows that were compared before sums were kept by balance type."""
    return await openings.unlabelled_windows(
        context.pool,
        account=context.account,
        first=window_of(known.starts_s),
        until=window_after(until_s),
    )


async def _edge_s(context: ReconcileContext, *, since_s: int, covered_s: int) -> int:
    """Return up to where the rows of coverage reach, not cutting one of several windows."""
    edge = window_of(covered_s)
    across = await coverage.read_whole(
        context.pool, account=context.account, resource=context.resource.name, edges=[edge]
    )
    return max(since_s, start_s(min([edge, *(first for first, _ in across)])))
