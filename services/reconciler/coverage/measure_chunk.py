"""How soon a chunk's rows were verified and known, kept as figures by window.

Promises that only rows are measured which came to be after the account's first whole pass had read
up to them: what was there before is history, and would be late by its age. And that whoever is cut
off between this and coverage measures the same windows again, and changes nothing by it.
"""

from collections.abc import Mapping

from services.reconciler.compare import Comparison
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.save_coverage import PassMark
from services.reconciler.coverage.verified_windows import (
    ROW_KEY_BYTES,
    Look,
    VerifiedWindow,
    measure_window,
    rows_by_window,
    windows_to_measure,
)
from services.reconciler.fetch import Chunk
from services.reconciler.unsettled_rows import UnsettledRow
from services.reconciler.windows import start_s, window_after, window_of
from shared.ledger.resource_name import ResourceName
from shared.ledger.verification import PERIOD_S
from shared.postgres.reconciliation import verification
from shared.postgres.reconciliation.verification import MeasuredWindow

# Looks at windows that are older than any figure is of: they are kept no longer than twice that.
_MEASURED_S = PERIOD_S * 3 // 2
_KEPT_S = PERIOD_S * 2


async def measure_chunk(
    context: ReconcileContext,
    comparison: Comparison,
    chunk: Chunk,
    *,
    unsettled: frozenset[int],
    mark: PassMark,
) -> None:
    """Measure the windows of a chunk of which its comparison says anything new.

    Raises PostgresUnavailable.
    """
    if mark.measured_from_s is None:
        return
    oldest_s = max(mark.measured_from_s, int(mark.compared_at.timestamp()) - _MEASURED_S)
    first = max(window_of(chunk.covers_s), window_of(oldest_s))
    until = window_after(chunk.until_s)
    if first >= until:
        return
    known = {
        window_no: _verified(measured)
        for window_no, measured in (
            await verification.measured_windows(
                context.pool, account=context.account, first=first, until=until
            )
        ).items()
    }
    windows = windows_to_measure(comparison, known, first=first, until=until, unsettled=unsettled)
    if not windows:
        return
    rows = rows_by_window([fetched.row for fetched in chunk.rows], windows)
    look = await _look(
        context, [row.id for of_window in rows.values() for row in of_window], mark=mark
    )
    await verification.write_windows(
        context.pool,
        account=context.account,
        windows=[
            _kept(
                measure_window(
                    window_no,
                    rows[window_no],
                    comparison,
                    known=known.get(window_no),
                    is_settled=window_no not in unsettled,
                    look=look,
                )
            )
            for window_no in sorted(windows)
        ],
    )


async def note_whole_pass(
    context: ReconcileContext,
    *,
    mark: PassMark,
    until_s: int,
    unsettled: Mapping[str, UnsettledRow],
) -> None:
    """Note that a whole pass has read up to `until_s`; let go of figures that are too old.

    Raises PostgresUnavailable.
    """
    if context.resource.name != ResourceName.BALANCE_TRANSACTIONS:
        return
    # Of the window in which it stopped there is no coverage that would say so.
    is_settled = window_of(until_s) not in {row.window_no for row in unsettled.values()}
    await verification.note_compared(
        context.pool,
        account=context.account,
        until_s=until_s if is_settled else start_s(window_of(until_s)),
        measured_from_s=until_s,
        clock_ahead_s=(mark.compared_at - mark.began_at).total_seconds(),
    )
    await verification.forget_windows(
        context.pool,
        account=context.account,
        before=window_of(int(mark.compared_at.timestamp()) - _KEPT_S),
    )


async def _look(context: ReconcileContext, ids: list[str], *, mark: PassMark) -> Look:
    """Return when this look is, by Stripe's clock: so long after the pass asked it for the time."""
    assert mark.measured_from_s is not None, "else nothing is measured"
    now, known = await verification.known_since(context.pool, account=context.account, ids=ids)
    ahead = mark.compared_at - mark.began_at
    return Look(
        at_s=(now + ahead).timestamp(),
        measured_from_s=mark.measured_from_s,
        known_s={row_id: (at + ahead).timestamp() for row_id, at in known.items()},
    )


def _verified(measured: MeasuredWindow) -> VerifiedWindow:
    return VerifiedWindow(
        row_count=measured.row_count,
        digest=measured.digest,
        is_whole=measured.is_whole,
        within=[
            frozenset(keys[at : at + ROW_KEY_BYTES] for at in range(0, len(keys), ROW_KEY_BYTES))
            for keys in measured.within
        ],
        figures=measured.figures,
    )


def _kept(window: VerifiedWindow) -> MeasuredWindow:
    return MeasuredWindow(
        row_count=window.row_count,
        digest=window.digest,
        is_whole=window.is_whole,
        within=[b"".join(sorted(keys)) for keys in window.within],
        figures=window.figures,
    )
