"""What only a whole pass can tell: windows that stay unsettled, and what was lost and is found.

Promises that a window which three passes in a row left unsettled is a `coverage_gap`, named by its
first second and with the rows that keep it so, until it is settled: without it a row that the list
never shows, though Stripe has it by its id, would keep its window unsettled for ever, and nobody
would be told. Closes nothing before all that it stands for has been compared: records that the
writer ignored once no window of the account is unsettled, gaps of a topic once every account's
last pass was whole and settled, whichever process made it.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.store import (
    DiscrepancyStore,
    log_transition,
    set_open_gauge,
)
from services.reconciler.unsettled_rows import UnsettledRow
from services.reconciler.windows import start_s
from shared.ledger.discrepancy import close_discrepancy, open_or_refresh
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import coverage, discrepancies, sync_state

PASSES_MIN = 3
# The oldest ones. A writer that is away for long leaves thousands unsettled, for one reason; as
# soon as one of these is settled the next one comes on the page.
_GAPS_MAX = 100
_NAMED_MAX = 5
_UNKNOWN = "it was not read whole lately"


async def settle_by_the_whole(
    context: ReconcileContext,
    store: DiscrepancyStore,
    unsettled: Mapping[str, UnsettledRow],
    *,
    ignored_since: datetime | None,
) -> None:
    """Open and close what a whole pass tells; `unsettled` rows keep windows unsettled in it.

    `ignored_since` is since when the ledger writer ignores the account's records: once all windows
    are settled, what it ignored is in the journal. Raises PostgresUnavailable.
    """
    await _record_coverage_gaps(context, store, unsettled)
    if ignored_since is not None and not unsettled:
        for closed in await discrepancies.close_unconfigured(
            context.pool, account=context.account, since=ignored_since
        ):
            log_transition("resolved", closed)


async def count_open(context: ReconcileContext) -> int:
    """Count the account's open discrepancies, and set the gauges of all accounts' anew."""
    await set_open_gauge(context.pool, configured=context.configured)
    return await discrepancies.count_open(context.pool, account=context.account)


async def close_offset_gaps(context: ReconcileContext, *, accounts: Sequence[StripeAccount]) -> int:
    """Close the gaps from before every account's last whole and settled pass, and count them.

    What was lost before is found by then, whichever processes made those passes.
    """
    before = await sync_state.whole_since(
        context.pool, accounts=accounts, resource=context.resource.name
    )
    if before is None:
        return 0
    closed = await discrepancies.close_offset_gaps(context.pool, before=before)
    for listed in closed:
        log_transition("resolved", listed)
    return len(closed)


async def _record_coverage_gaps(
    context: ReconcileContext, store: DiscrepancyStore, rows: Mapping[str, UnsettledRow]
) -> None:
    """Open and close the gaps as coverage is now; `rows` keep windows unsettled in this pass.

    Raises PostgresUnavailable.
    """
    unsettled = await coverage.unsettled_windows(
        context.pool, account=context.account, resource=context.resource.name
    )
    lasting = await coverage.unsettled_windows(
        context.pool, account=context.account, resource=context.resource.name, passes_min=PASSES_MIN
    )
    named = {_object_id(window_no): window_no for window_no in lasting}
    known = await store.load(("coverage_gap",), named)
    # One that a person closed stays as it is, and takes nobody's place on the page.
    by_hand = {name for (_, name), gap in known.items() if gap.is_closed_by_hand}
    shown = [object_id for object_id in named if object_id not in by_hand][:_GAPS_MAX]
    changed = [
        open_or_refresh(
            findings.coverage_gap(object_id, reason=reason(rows, window_no=named[object_id])),
            known=known.get(("coverage_gap", object_id)),
        )
        for object_id in shown
    ]
    still = {_object_id(window_no) for window_no in unsettled}
    changed += [
        close_discrepancy(gap)
        for (_, name), gap in known.items()
        if name not in still and not gap.is_settled
    ]
    await store.save(changed)


def reason(rows: Mapping[str, UnsettledRow], *, window_no: int) -> str:
    """Say which rows keep a window unsettled, and how."""
    ids: dict[str, list[str]] = {}
    for row_id, row in sorted(rows.items()):
        if row.window_no == window_no:
            ids.setdefault(_why(row), []).append(row_id)
    reasons = "; ".join(f"{why}: {_listing(row_ids)}" for why, row_ids in sorted(ids.items()))
    return f"unsettled in {PASSES_MIN} passes or more: {reasons or _UNKNOWN}"


def _why(row: UnsettledRow) -> str:
    if not row.is_ours:
        return "the journal does not have yet"
    if row.effect_minor is None:
        return "Stripe does not list and did not answer for by id yet"
    return "Stripe has by id and does not list"


def _listing(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _NAMED_MAX} more" if len(ids) > _NAMED_MAX else ""
    return f"{', '.join(ids[:_NAMED_MAX])}{more}"


def _object_id(window_no: int) -> str:
    return datetime.fromtimestamp(start_s(window_no), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
