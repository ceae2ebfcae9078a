"""What the posting rules find odd about a balance transaction, for a person to look at. PURE.

Promises at most one finding of each kind, the gravest first: each kind is another question, with an
amount of its own, and none hides another. Whatever of a row stands in suspense is at risk in them.
At risk is what no rule has a place for, how far apart Stripe's statements of one fee are, or the
net of a row whose source is not named. Must never say where money goes: that is posting_rules.py's.
"""

from collections.abc import Container, Sequence

from shared.ledger.balance_transaction import BalanceTransaction, in_order
from shared.ledger.discrepancy import Finding, Kind
from shared.ledger.money import INT64_MAX


def find_oddities(
    bt: BalanceTransaction,
    *,
    no_rule: str | None,
    fee_types: Container[str],
    source_expected: bool,
) -> tuple[Finding, ...]:
    """Say what is odd; `no_rule` is why its type has none, `fee_types` are those that have."""
    odd = (
        _unknown_type(bt, no_rule, fee_types),
        _fee_mismatch(bt),
        _null_source(bt) if source_expected else None,
    )
    return tuple([finding for finding in odd if finding is not None])


def _unknown_type(
    bt: BalanceTransaction, no_rule: str | None, fee_types: Container[str]
) -> Finding | None:
    """Put each part at risk with its own amount: in suspense, one may make up for another."""
    at_risk, reasons = 0, []
    if no_rule is not None:
        reasons.append(
            f"no rule for category {bt.reporting_category!r}, type {bt.type!r}: {no_rule}"
        )
        at_risk = abs(bt.amount)
    for detail in in_order(bt.fee_details):
        if detail.type not in fee_types and detail.currency == bt.currency:
            reasons.append(f"no rule for fee type {detail.type!r}")
            at_risk += abs(detail.amount)
    return _finding("unknown_type", bt, at_risk, reasons)


def _fee_mismatch(bt: BalanceTransaction) -> Finding | None:
    """Hold together what a row says of one fee: `fee`, its details, and amount less net.

    At risk is how far apart they are: which of them is right, the row does not say.
    """
    details, taken, reasons = 0, bt.amount - bt.net, []
    for detail in in_order(bt.fee_details):
        if detail.currency == bt.currency:
            details += detail.amount
        else:
            reasons.append(f"fee {detail.type} is in {detail.currency}, not {bt.currency}")
    if bt.fee != details:
        reasons.append(f"fee is {bt.fee}, its details add up to {details}")
    if bt.fee != taken:
        reasons.append(f"fee is {bt.fee}, amount - net is {taken}")
    if taken != details:
        reasons.append(f"amount - net - fee details leaves {taken - details}")
    at_risk = max(bt.fee, details, taken) - min(bt.fee, details, taken)
    return _finding("fee_mismatch", bt, at_risk, reasons)


def _null_source(bt: BalanceTransaction) -> Finding | None:
    named = bt.source_id is not None
    reasons = [] if named else [f"source is null, though {bt.type} names one"]
    return _finding("null_source", bt, abs(bt.net), reasons)


def _finding(
    kind: Kind, bt: BalanceTransaction, at_risk: int, reasons: Sequence[str]
) -> Finding | None:
    if not reasons:
        return None
    # Each amount fits a bigint; what they add up to may not, nor may the negative of the least.
    return Finding(
        kind=kind,
        object_id=bt.id,
        amount_at_risk=min(at_risk, INT64_MAX),
        currency=bt.currency,
        reason="; ".join(reasons),
    )
