"""What follows from a proof: metrics, and a drift that nothing on the page explains.

Promises that `balance_drift` opens for a balance only when it is exactly off by other than the rows
explain that anybody can name by their ids (by nothing, too: one may hide the other): of
discrepancies that are open or that a person closed, of windows that are not settled, and such as
are too young to be judged; and when the latest rows were read again in vain: money moved where no
list shows it. One that a person closed is not searched for until its amount changes. One that is
open closes only when an exact proof shows it gone or explained. A proof that is not exact neither
opens nor closes anything, and one after a pass over a range opens nothing. Nor does one of a
balance whose opening is yet to be made: that is no drift, and it ties out no more for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.next_search_span import search_steps
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.explained_proof import ExplainedProof
from services.reconciler.openings import opened_balances
from shared.balance_proof.balance_rows import BalanceRow
from shared.balance_proof.prove import prove
from shared.ledger.account import BalanceKey
from shared.ledger.discrepancy import (
    Discrepancy,
    DiscrepancyKey,
    Finding,
    Kind,
    close_discrepancy,
    open_or_refresh,
    search_failed,
)
from shared.postgres.reconciliation import exact_proofs, kept_proofs
from shared.postgres.reconciliation.exact_proofs import ExactProof
from shared.postgres.reconciliation.kept_proofs import KeptProof
from shared.telemetry.metrics import EXACT_PROOF, UNEXPLAINED_MINOR_UNITS

_DRIFT: Sequence[Kind] = ("balance_drift",)
_PAYOUTS: Sequence[Kind] = ("payout_drift",)


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a proof says of the drifts that are `known`, and of others.

    `suspected` are those of balances that differ by more than rows explain, `disproved` those that
    are gone or explained. `search_step` is how often what is suspected was searched for in vain;
    None: there is nothing to search for. `rows` are all that was proved, `exact` what is exact of
    it; `created_later` is the proof's.
    """

    rows: Sequence[BalanceRow]
    exact: Sequence[BalanceRow]
    created_later: Mapping[BalanceKey, int]
    known: Mapping[DiscrepancyKey, Discrepancy]
    suspected: Sequence[Discrepancy] = ()
    disproved: Sequence[Discrepancy] = ()
    search_step: int | None = None


async def assess_drift(store: DiscrepancyStore, explained: ExplainedProof) -> Assessment:
    """Say which drifts a proof at the end of a whole pass shows. Raises PostgresUnavailable."""
    payouts = await _payouts_that_differ(store)
    drifts = [_drift(row, explained, payouts=payouts) for row in explained.exact]
    known = await store.load(_DRIFT, {finding.object_id for finding in drifts})
    suspected, disproved = [], []
    for finding in drifts:
        before = known.get(("balance_drift", finding.object_id))
        if finding.effect_minor:
            suspected.append(open_or_refresh(finding, known=before))
        elif before is not None and before.holds:
            disproved.append(before)
    # One that is news begins anew, whatever an older one of another balance has cost.
    searches = [drift.attempts for drift in suspected if not drift.is_settled]
    # What was overlooked is among the latest rows.
    overlooked = 0 if explained.overlooked else None
    return Assessment(
        rows=explained.proof.rows,
        exact=explained.exact,
        created_later=explained.proof.created_later,
        known=known,
        suspected=suspected,
        disproved=disproved,
        search_step=min(searches, default=overlooked),
    )


async def assess_after_a_range(context: ReconcileContext, store: DiscrepancyStore) -> Assessment:
    """Prove the total after a pass that has read only what somebody asked for.

    Such a pass knows neither all rows that are unsettled nor what it has not read: it opens no
    drift and searches for none, and settles one only when nothing is left of its difference.
    Raises what a proof raises.
    """
    proof = await prove(
        stripe=context.stripe, pool=context.pool, account=context.account, patience=context.patience
    )
    openings = await opened_balances.load_openings(context)
    unopened = openings.unopened(proof.differences)
    none_left = {f"{name}:{code}" for (name, code), off in proof.differences.items() if off == 0}
    known = await store.load(_DRIFT)
    return Assessment(
        rows=proof.rows,
        exact=[row for row in proof.exact if row.key not in unopened],
        created_later=proof.created_later,
        known=known,
        disproved=[drift for (_, object_id), drift in known.items() if object_id in none_left],
    )


async def record_drift(
    context: ReconcileContext, store: DiscrepancyStore, assessment: Assessment
) -> None:
    """Show the proof as metrics, keep what is exact of it, and open or settle its drifts.

    Raises PostgresUnavailable.
    """
    for row in assessment.exact:
        UNEXPLAINED_MINOR_UNITS.labels(
            **context.account.metric_labels, currency=row.currency, balance_type=row.balance_type
        ).set(row.unexplained or 0)
    proofs = [_exact(row) for row in assessment.exact]
    await exact_proofs.save_proofs(context.pool, account=context.account, proofs=proofs)
    await _keep_history(context, assessment)
    # Since when all balances have been proved exactly; 0: never yet.
    oldest_at = await exact_proofs.oldest_proof_at(context.pool, accounts=[context.account])
    EXACT_PROOF.labels(**context.account.metric_labels).set(
        0 if oldest_at is None else oldest_at.timestamp()
    )
    steps_max = await search_steps(context) if assessment.suspected else 0
    changed = [search_failed(drift, steps_max=steps_max) for drift in assessment.suspected]
    changed += [close_discrepancy(drift) for drift in assessment.disproved]
    # One that a person closed, and of which there is no news, is as it was.
    before = assessment.known.values()
    await store.save([drift for drift in changed if drift not in before])


async def _keep_history(context: ReconcileContext, assessment: Assessment) -> None:
    """Keep what was proved, but of balances whose opening is yet to be made, and thin the rest."""
    exact = {row.key for row in assessment.exact}
    proofs = [
        _kept(row, created_later=assessment.created_later.get(row.key))
        for row in assessment.rows
        if row.key in exact or row.exact is False
    ]
    await kept_proofs.keep_proofs(context.pool, account=context.account, proofs=proofs)
    if proofs:
        now = max(proof.at for proof in proofs)
        await kept_proofs.thin_proofs(context.pool, account=context.account, at=now)


def _kept(row: BalanceRow, *, created_later: int | None) -> KeptProof:
    assert row.proved_at is not None, "what Stripe states has its instant"
    return KeptProof(
        balance_type=row.balance_type,
        currency=row.currency,
        at=row.proved_at,
        ledger=row.ledger_pending + row.ledger_available,
        stripe=(row.stripe_pending or 0) + (row.stripe_available or 0),
        created_later=created_later,
        in_flip=row.in_flip,
        unexplained=row.unexplained,
        lowest=row.lowest,
        highest=row.highest,
        ledger_pending=row.ledger_pending,
        stripe_pending=row.stripe_pending,
        unposted=row.unposted,
    )


def _exact(row: BalanceRow) -> ExactProof:
    assert row.proved_at is not None, "an exact row has its instant"
    return ExactProof(
        balance_type=row.balance_type,
        currency=row.currency,
        proved_at=row.proved_at,
        unexplained=row.unexplained or 0,
    )


def _drift(
    row: BalanceRow, explained: ExplainedProof, *, payouts: Mapping[str, Sequence[str]]
) -> Finding:
    return findings.drift_finding(
        balance_type=row.balance_type,
        currency=row.currency,
        ledger=row.ledger_pending + row.ledger_available,
        stripe=(row.stripe_pending or 0) + (row.stripe_available or 0),
        unnamed=explained.unnamed[row.key],
        named=explained.named.get(row.key),
        # Money is paid out of this balance.
        payouts=payouts.get(row.currency, ()) if row.balance_type == "payments" else (),
    )


async def _payouts_that_differ(store: DiscrepancyStore) -> Mapping[str, Sequence[str]]:
    """Return by currency the payouts that are on the page because their members differ."""
    known = await store.load(_PAYOUTS)
    payouts: dict[str, list[str]] = {}
    for (_, payout_id), discrepancy in sorted(known.items()):
        if discrepancy.holds and discrepancy.finding.currency is not None:
            payouts.setdefault(discrepancy.finding.currency, []).append(payout_id)
    return payouts
