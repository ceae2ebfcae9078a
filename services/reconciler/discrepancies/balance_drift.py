"""What follows from the proof: metrics, and a drift that nothing on the page explains.

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

from services.reconciler import heal
from services.reconciler.balance_proof import named_rows
from services.reconciler.balance_proof.balance_rows import BalanceRow
from services.reconciler.balance_proof.listed_rows import Key, ListedRow
from services.reconciler.balance_proof.prove import Proof, prove
from services.reconciler.balance_proof.read_balances import listed
from services.reconciler.context import ReconcileContext
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.next_search_span import search_steps
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.openings import opened_balances
from services.reconciler.unsettled_rows import UnsettledRow
from shared.ledger.discrepancy import WINDOW_KINDS, Finding, close, open_or_refresh, search_failed
from shared.postgres.journal import journal_reader
from shared.postgres.reconciliation import exact_proofs
from shared.postgres.reconciliation.exact_proofs import ExactProof
from shared.telemetry.metrics import EXACT_PROOF, UNEXPLAINED_MINOR_UNITS

# For how long rows may be on their way by themselves.
_POSTED_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class RecordedDrift:
    """A proof, and what of each exact difference no row explains.

    `overlooked` are rows that it was shown, and that no list showed when their time was judged.
    Balances that are `unopened` differ by what was before the books began.
    """

    proof: Proof
    unnamed: Mapping[Key, int]
    overlooked: frozenset[str]
    unopened: frozenset[Key] = frozenset()

    @property
    def suspected(self) -> frozenset[Key]:
        """Name the balances that differ by more than rows explain."""
        return frozenset(
            key for key, amount in self.unnamed.items() if amount and key not in self.unopened
        )


async def record_drift(
    parts: ReconcileContext, *, unsettled: Mapping[str, UnsettledRow], read_until_s: int
) -> RecordedDrift:
    """Prove the total, and set what is named off against it.

    `unsettled` are the rows of windows that are not settled, `read_until_s` is up to which of
    Stripe's seconds rows were judged.
    """
    proof = await prove(
        stripe=parts.stripe, pool=parts.pool, scope=parts.scope, patience=parts.patience
    )
    store = DiscrepancyStore(parts.pool, scope=parts.scope, kinds=WINDOW_KINDS)
    rows = [*named_rows.of_unsettled(unsettled), *proof.named]
    judged = {row_id for row_id in proof.unposted if proof.listed[row_id].created < read_until_s}
    known = await store.load(judged)
    overlooked = frozenset(
        judged - {row.id for row in rows} - {name for (_, name), one in known.items() if one.holds}
    )
    if any(proof.differences.values()) or rows:
        rows += named_rows.of_young(await _young(parts, proof, read_until_s=read_until_s))
    held = await journal_reader.held(
        parts.pool, scope=parts.scope, ids=sorted(row.id for row in rows), since=proof.snapshot
    )
    had = {row_id for row_id, was_there in held.items() if was_there}
    left = {
        key: named_rows.unnamed(key, amount, rows, listed=proof.listed.keys(), held=had)
        for key, amount in proof.differences.items()
    }
    return RecordedDrift(proof, left, overlooked)


async def searched(parts: ReconcileContext, weighed: RecordedDrift) -> int | None:
    """Return how often what is to be searched for was looked for; None: there is nothing."""
    drifts = [
        _drift(row, weighed.unnamed[row.key])
        for row in _exact_rows(weighed.proof)
        if row.key not in weighed.unopened
    ]
    store = DiscrepancyStore(parts.pool, scope=parts.scope, kinds=("balance_drift",))
    kept = await store.load({finding.object_id for finding in drifts})
    found = [
        open_or_refresh(finding, kept=kept.get(("balance_drift", finding.object_id)))
        for finding in drifts
        if finding.effect_minor
    ]
    # One that is news begins anew, whatever an older one of another balance has cost.
    searches = [one.attempts for one in found if not one.is_settled]
    if searches:
        return min(searches)
    # What was overlooked is among the latest rows.
    return 0 if weighed.overlooked else None


async def keep(parts: ReconcileContext, weighed: RecordedDrift) -> None:
    """Show the proof as metrics, keep what is exact of it, and open or settle its drifts."""
    exact = await _keep_exact(parts, weighed.proof, unopened=weighed.unopened)
    store = DiscrepancyStore(parts.pool, scope=parts.scope, kinds=("balance_drift",))
    found = {row.key: _drift(row, weighed.unnamed[row.key]) for row in exact}
    kept = await store.load({finding.object_id for finding in found.values()})
    steps_max = await search_steps(parts)
    changed = []
    for key, finding in found.items():
        before = kept.get(("balance_drift", finding.object_id))
        if key in weighed.suspected:
            one = open_or_refresh(finding, kept=before)
            changed.append(search_failed(one, steps_max=steps_max))
        elif before is not None and before.holds:
            changed.append(close(before))
    # One that a person closed, and of which there is no news, is as it was.
    await store.save([one for one in changed if one not in kept.values()])


async def prove_after_a_range(parts: ReconcileContext) -> Proof:
    """Prove the total and keep it, after a pass that has read only what somebody asked for.

    Such a pass knows neither all rows that are unsettled nor what it has not read: it opens no
    drift and searches for none, and settles one only when nothing is left of its difference.
    """
    proof = await prove(
        stripe=parts.stripe, pool=parts.pool, scope=parts.scope, patience=parts.patience
    )
    known = await opened_balances.load(parts)
    await _keep_exact(parts, proof, unopened=known.unopened(proof.differences))
    store = DiscrepancyStore(parts.pool, scope=parts.scope, kinds=("balance_drift",))
    none_left = {f"{name}:{code}" for (name, code), off in proof.differences.items() if off == 0}
    kept = await store.load(())
    await store.save([close(one) for (_, name), one in kept.items() if name in none_left])
    return proof


async def _keep_exact(
    parts: ReconcileContext, proof: Proof, *, unopened: frozenset[Key]
) -> Sequence[BalanceRow]:
    """Show the proof as metrics and keep what is exact of it; return that."""
    exact = [row for row in _exact_rows(proof) if row.key not in unopened]
    for row in exact:
        UNEXPLAINED_MINOR_UNITS.labels(
            **_labels(parts), currency=row.currency, balance_type=row.balance_type
        ).set(row.unexplained or 0)
    await exact_proofs.keep(parts.pool, scope=parts.scope, proofs=[_exact(row) for row in exact])
    await show_age(parts)
    return exact


async def show_age(parts: ReconcileContext) -> None:
    """Show since when the account's balances have all been proved exactly; 0: never yet."""
    at = await exact_proofs.oldest(parts.pool, scopes=[parts.scope])
    EXACT_PROOF.labels(**_labels(parts)).set(0 if at is None else at.timestamp())


async def lacks_any(parts: ReconcileContext, *, since_s: int) -> bool:
    """Say whether rows that Stripe lists since then do not come into the journal by themselves."""
    _, now = await parts.stripe.balance()
    rows = await listed(parts.stripe, since_s=since_s, until_s=int(now.timestamp()) + 1)
    left = await heal.wait_until_posted(parts, (row.id for row in rows), wait_s=_POSTED_WAIT_S)
    return bool(left.pending or left.refused)


async def _young(
    parts: ReconcileContext, proof: Proof, *, read_until_s: int
) -> Sequence[ListedRow]:
    """Return the rows that are too young to be judged, and older than those the proof has read."""
    since_s = max(read_until_s, proof.starts_s)
    if since_s >= proof.from_s:
        return []
    return await listed(parts.stripe, since_s=since_s, until_s=proof.from_s)


def _exact_rows(proof: Proof) -> Sequence[BalanceRow]:
    return [row for row in proof.rows if row.exact and row.unexplained is not None]


def _exact(row: BalanceRow) -> ExactProof:
    assert row.proved_at is not None, "an exact row has its instant"
    return ExactProof(
        balance_type=row.balance_type,
        currency=row.currency,
        proved_at=row.proved_at,
        unexplained=row.unexplained or 0,
    )


def _drift(row: BalanceRow, unnamed: int) -> Finding:
    return findings.drift(
        balance_type=row.balance_type,
        currency=row.currency,
        ledger=row.ledger_pending + row.ledger_available,
        stripe=(row.stripe_pending or 0) + (row.stripe_available or 0),
        unnamed=unnamed,
    )


def _labels(parts: ReconcileContext) -> dict[str, str]:
    scope = parts.scope
    return {"stripe_account": scope.stripe_account, "livemode": str(scope.livemode).lower()}
