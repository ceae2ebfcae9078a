"""What follows from the proof: metrics, and a drift that nothing on the page explains.

Promises that `balance_drift` opens only when every window that was read is settled and neither the
rows that are too young to be judged nor the open discrepancies add up to the difference, when
a second proof says the same, and when the latest rows were read again in vain: money moved where
no list shows it. One that is open closes only when it is gone or explained, not because a proof
was undecided.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from services.reconciler import discrepancy, search
from services.reconciler.discrepancy import Discrepancy
from services.reconciler.parts import Parts
from services.reconciler.prove import PATIENCE_S, BalanceRow, listed, prove, ties_out
from services.reconciler.register import Register
from shared.metrics import UNEXPLAINED_MINOR_UNITS
from shared.postgres import differences

# Beside open discrepancies a difference is expected; still, rows may be posted a second later.
_PATIENCE_BESIDE_OPEN_S = 3.0


async def glance(parts: Parts) -> Sequence[BalanceRow]:
    """Prove the total at this moment; what is off may be on its way."""
    return await prove(stripe=parts.stripe, pool=parts.pool, scope=parts.scope, patience_s=0)


async def proof(parts: Parts, *, is_settled: bool) -> Sequence[BalanceRow]:
    """Prove the total; a difference that the page explains already need not last as long."""
    patience_s = 0.0
    if is_settled:
        open_count = await differences.count_open(parts.pool, scope=parts.scope)
        patience_s = _PATIENCE_BESIDE_OPEN_S if open_count else PATIENCE_S
    return await prove(
        stripe=parts.stripe, pool=parts.pool, scope=parts.scope, patience_s=patience_s
    )


async def doubted(
    parts: Parts, balances: Sequence[BalanceRow], *, is_settled: bool, read_until_s: int
) -> int | None:
    """Return how often a difference that nothing explains was looked for; None: there is none."""
    if not is_settled:
        return None
    suspected = await _drifting(parts, balances, read_until_s=read_until_s)
    if not suspected:
        return None
    again = await _drifting(parts, await glance(parts), read_until_s=read_until_s)
    keys = {_drift(row).object_id for row in confirmed(suspected, again)}
    if not keys:
        return None
    kept = await Register(parts.pool, scope=parts.scope, kinds=("balance_drift",)).load(keys)
    # One that is news begins anew, whatever an older one of another currency has cost.
    return min(
        one.heals if one is not None and not one.is_settled else 0
        for one in (kept.get(("balance_drift", key)) for key in keys)
    )


async def weigh(
    parts: Parts, balances: Sequence[BalanceRow], *, is_settled: bool, read_until_s: int
) -> None:
    """Show the proof as metrics, and open or settle its discrepancies."""
    for row in balances:
        if row.unexplained is not None:
            UNEXPLAINED_MINOR_UNITS.labels(
                stripe_account=row.stripe_account,
                livemode=str(row.livemode).lower(),
                currency=row.currency,
                balance_type=row.balance_type,
            ).set(row.unexplained)
    if not is_settled:
        return
    suspected = await _drifting(parts, balances, read_until_s=read_until_s)
    believed: Sequence[BalanceRow] = []
    if suspected:
        again = await _drifting(parts, await glance(parts), read_until_s=read_until_s)
        believed = confirmed(suspected, again)
    await _keep(parts, believed=believed, suspected=suspected)


def confirmed(suspected: Sequence[BalanceRow], again: Sequence[BalanceRow]) -> Sequence[BalanceRow]:
    """Return the suspected rows whose balance a second proof shows off by the same."""
    second = {row.key: row.unexplained for row in again}
    return [row for row in suspected if second.get(row.key) == row.unexplained]


async def _keep(
    parts: Parts, *, believed: Sequence[BalanceRow], suspected: Sequence[BalanceRow]
) -> None:
    """Open the drifts that are believed; close those that are not even suspected any more."""
    register = Register(parts.pool, scope=parts.scope, kinds=("balance_drift",))
    findings = [_drift(row) for row in believed]
    undecided = {_drift(row).object_id for row in suspected}
    kept = await register.load(undecided)
    found = [
        discrepancy.searched(
            discrepancy.found(finding, kept=kept.get(("balance_drift", finding.object_id))),
            steps_max=search.STEPS,
        )
        for finding in findings
    ]
    gone = [
        discrepancy.gone(one)
        for (_, object_id), one in kept.items()
        if object_id not in undecided and not one.is_settled
    ]
    await register.keep([*found, *gone])


def _drift(row: BalanceRow) -> discrepancy.Finding:
    return discrepancy.drift(
        balance_type=row.balance_type,
        currency=row.currency,
        ledger=row.ledger_pending + row.ledger_available,
        stripe=(row.stripe_pending or 0) + (row.stripe_available or 0),
    )


async def _drifting(
    parts: Parts, balances: Sequence[BalanceRow], *, read_until_s: int
) -> Sequence[BalanceRow]:
    """Return the rows of the currencies whose difference nothing explains."""
    if ties_out(balances):
        return []
    register = Register(parts.pool, scope=parts.scope, kinds=discrepancy.WINDOW_KINDS)
    return unexplained(
        balances,
        explained=explanations((await register.load(())).values()),
        on_its_way=await _on_its_way(parts, since_s=read_until_s),
    )


def unexplained(
    balances: Sequence[BalanceRow],
    *,
    explained: Mapping[str, int],
    on_its_way: Mapping[str, int],
) -> Sequence[BalanceRow]:
    """Return the rows of the currencies whose difference nothing adds up to, by minor units.

    What is on its way now may have been so at the proof's moment, or have come since.
    """
    differing: Counter[str] = Counter()
    for row in balances:
        differing[row.currency] += row.unexplained or 0

    def is_explained(currency: str) -> bool:
        known = explained.get(currency, 0)
        return differing[currency] in (known, known - on_its_way.get(currency, 0))

    return [row for row in balances if row.unexplained and not is_explained(row.currency)]


def explanations(kept: Iterable[Discrepancy]) -> Mapping[str, int]:
    """Return by currency what the open discrepancies add to the ledger beyond Stripe's."""
    nets: Counter[str] = Counter()
    for one in kept:
        if not one.is_settled and one.finding.currency is not None:
            actual, expected = one.finding.actual or {}, one.finding.expected or {}
            nets[one.finding.currency] += _net(actual) - _net(expected)
    return nets


async def _on_its_way(parts: Parts, *, since_s: int) -> Mapping[str, int]:
    """Return by currency the net of rows too young to be judged and not in the journal yet."""
    _, now = await parts.stripe.balance()
    rows = await listed(parts.stripe, since_s=since_s, until_s=int(now.timestamp()) + 1)
    posted = await differences.posted(
        parts.pool, scope=parts.scope, ids=sorted(row.id for row in rows)
    )
    nets: Counter[str] = Counter()
    for row in rows:
        if row.id not in posted:
            nets[row.currency] += row.net
    return nets


def _net(side: Mapping[str, object]) -> int:
    net = side.get("net", 0)
    return net if isinstance(net, int) else 0
