"""A proof, and what of its differences the rows explain that anybody can name.

Promises that a row explains a difference by its id alone: of discrepancies that are open or that a
person closed, of windows that are not settled, and such as are too young to be judged. Writes
nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from services.reconciler.context import ReconcileContext
from services.reconciler.unsettled_rows import UnsettledRow, name_unsettled
from shared.balance_proof import named_rows
from shared.balance_proof.balance_rows import BalanceRow
from shared.balance_proof.listed_rows import ListedRow
from shared.balance_proof.prove import Proof, prove
from shared.balance_proof.read_balances import listed
from shared.ledger.account import BalanceKey
from shared.ledger.discrepancy import WINDOW_KINDS
from shared.postgres.journal import journal_reader
from shared.postgres.reconciliation import discrepancies


@dataclass(frozen=True, slots=True)
class ExplainedProof:
    """A proof, and what of each exact difference no row explains, in minor units.

    `named` are the rows that explain the rest, each with what it adds to the ledger.

    `overlooked` are rows that it was shown, and that no list showed when their time was judged.
    Balances that are `unopened` differ by what was before the books began.
    """

    proof: Proof
    unnamed: Mapping[BalanceKey, int]
    overlooked: frozenset[str]
    unopened: frozenset[BalanceKey] = frozenset()
    named: Mapping[BalanceKey, Mapping[str, int]] = field(default_factory=dict)

    @property
    def exact(self) -> Sequence[BalanceRow]:
        """Return the balances that are proved exactly, and whose opening is made."""
        return [row for row in self.proof.exact if row.key not in self.unopened]


async def prove_and_explain(
    context: ReconcileContext,
    *,
    unsettled: Mapping[str, UnsettledRow],
    read_until_s: int,
) -> ExplainedProof:
    """Prove the total, and set what is named off against it.

    `unsettled` are the rows of windows that are not settled, `read_until_s` is up to which of
    Stripe's seconds rows were judged. Raises what a proof raises.
    """
    proof = await prove(
        stripe=context.stripe, pool=context.pool, account=context.account, patience=context.patience
    )
    rows = [*name_unsettled(unsettled), *proof.named]
    judged = {row_id for row_id in proof.unposted if proof.listed[row_id].created < read_until_s}
    known = await discrepancies.kept_discrepancies(
        context.pool, account=context.account, kinds=WINDOW_KINDS, ids=sorted(judged)
    )
    latest = {discrepancy.key: discrepancy for discrepancy in known}
    explained = {object_id for (_, object_id), discrepancy in latest.items() if discrepancy.holds}
    overlooked = frozenset(judged - {row.id for row in rows} - explained)
    if any(proof.differences.values()) or rows:
        rows += named_rows.of_young(await _young(context, proof, read_until_s=read_until_s))
    held = await journal_reader.shown_in_snapshot(
        context.pool,
        account=context.account,
        ids=sorted(row.id for row in rows),
        since=proof.snapshot,
    )
    had = {row_id for row_id, was_there in held.items() if was_there}
    unnamed = {
        key: named_rows.unnamed(key, amount, rows, listed=proof.listed.keys(), held=had)
        for key, amount in proof.differences.items()
    }
    named = {
        key: {
            row.id: row.effect_minor
            for row in named_rows.reckon(key, rows, listed=proof.listed.keys(), held=had)
            if row.effect_minor
        }
        for key in proof.differences
    }
    return ExplainedProof(proof, unnamed, overlooked, named=named)


async def _young(
    context: ReconcileContext, proof: Proof, *, read_until_s: int
) -> Sequence[ListedRow]:
    """Return the rows that are too young to be judged, and older than those the proof has read."""
    since_s = max(read_until_s, proof.starts_s)
    if since_s >= proof.from_s:
        return []
    return await listed(context.stripe, since_s=since_s, until_s=proof.from_s)
