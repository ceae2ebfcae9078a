"""What a pass finds wrong: a row, a balance or a window, described as a finding. PURE.

Promises that each finding says all that is known of both sides, and by how much it moves the ledger
beyond Stripe. What becomes of a finding is shared/ledger/discrepancy.py's.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from shared.ledger.balance_transaction import stated_fields
from shared.ledger.discrepancy import Finding
from shared.ledger.money import INT64_MAX
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.transaction_row import MalformedRow, TransactionRow

# So many rows or payouts a discrepancy carries, and so many its sentence names.
_EVIDENCE_MAX: Final = 100
_NAMED_MAX: Final = 5
# What a side has, of whichever row.
_UNKNOWN: Final[Mapping[str, object]] = dict.fromkeys(
    (
        *("id", "amount", "fee", "fee_details", "net", "currency", "type", "reporting_category"),
        *("balance_type", "created", "available_on", "source", "entry_id"),
    )
)


def missing_finding(row: TransactionRow) -> Finding:
    """Describe a row that a webhook announces and the journal lacks."""
    return Finding(
        kind="missing",
        object_id=row.id,
        amount_at_risk=_at_risk(row.net),
        currency=row.currency,
        expected=_side(row),
        actual=None,
        reason="Stripe has it, the journal does not, and nothing is on its way",
        effect_minor=_effect(-row.net),
    )


def unreadable_finding(row: MalformedRow) -> Finding:
    """Describe a row that no entry can be made of."""
    return Finding(
        kind="missing",
        object_id=row.id,
        amount_at_risk=None,
        currency=None,
        expected={**_UNKNOWN, "id": row.id, "created": row.created},
        actual=None,
        reason=f"no entry can be made of it: {row.reason}",
    )


def refused_finding(
    letter: Mapping[str, object], row_id: str, row: TransactionRow | MalformedRow | None
) -> Finding:
    """Describe a row that posting refused: what Stripe has of it, and the letter that it became."""
    if isinstance(row, TransactionRow):
        return Finding(
            kind="dead_letter",
            object_id=row_id,
            amount_at_risk=_at_risk(row.net),
            currency=row.currency,
            expected=_side(row),
            actual=letter,
            reason=f"posting refused it: {letter['error']}",
            effect_minor=_effect(-row.net),
        )
    return Finding(
        kind="dead_letter",
        object_id=row_id,
        amount_at_risk=None,
        currency=None,
        expected=None if row is None else {**_UNKNOWN, "id": row.id, "created": row.created},
        actual=letter,
        reason=f"posting refused it: {letter['error']}",
    )


def different_finding(theirs: TransactionRow, ours: TransactionRow) -> Finding:
    """Describe a row whose entry has other money, or another date, or was reversed.

    Its effect is in the entry's balance and currency: what Stripe has in another one is none of it.
    """
    is_one_balance = ours.is_reversed or _key(ours) == _key(theirs)
    return Finding(
        kind="different",
        object_id=theirs.id,
        amount_at_risk=_at_risk(theirs.net - ours.net),
        currency=theirs.currency if ours.is_reversed else ours.currency,
        expected=_side(theirs),
        actual=_side(ours),
        reason=_difference(theirs, ours),
        effect_minor=_effect(ours.net - (theirs.net if is_one_balance else 0)),
    )


def unexpected_finding(row: TransactionRow) -> Finding:
    """Describe an entry whose balance transaction Stripe does not have."""
    return Finding(
        kind="unexpected",
        object_id=row.id,
        amount_at_risk=_at_risk(row.net),
        currency=row.currency,
        expected=None,
        actual=_side(row),
        reason="the journal has it, Stripe answers 404 for it",
        effect_minor=_effect(row.net),
    )


def drift_finding(
    *,
    balance_type: str,
    currency: str,
    ledger: int,
    stripe: int,
    unnamed: int,
    named: Mapping[str, int] | None = None,
    payouts: Sequence[str] = (),
) -> Finding:
    """Describe a balance of whose difference `unnamed` is in no row that anybody knows of.

    `named` are the rows that explain the rest, each with what it adds to the ledger, and `payouts`
    those of this currency that do not agree: what moved may be among their rows.
    """
    reason = "the balance is not Stripe's, and no row says why"
    if payouts:
        reason += f"; payouts that do not agree: {_listing(payouts)}"
    explained = [
        {"id": row_id, "effect_minor": effect}
        for row_id, effect in sorted((named or {}).items())[:_EVIDENCE_MAX]
    ]
    return Finding(
        kind="balance_drift",
        object_id=f"{balance_type}:{currency}",
        amount_at_risk=_at_risk(unnamed),
        currency=currency,
        expected={"balance_type": balance_type, "currency": currency, "total": stripe},
        actual={
            "balance_type": balance_type,
            "currency": currency,
            "total": ledger,
            "rows": explained,
            "payouts": list(payouts[:_EVIDENCE_MAX]),
        },
        reason=reason,
        effect_minor=_effect(unnamed),
    )


def flip_finding(*, balance_type: str, currency: str, in_flip: int, since: datetime) -> Finding:
    """Describe money that is pending at Stripe a day after its value date.

    `in_flip` is what Stripe has more as pending than the ledger, and less as available.
    """
    side = {"balance_type": balance_type, "currency": currency}
    return Finding(
        kind="in_flip",
        object_id=f"{balance_type}:{currency}",
        amount_at_risk=_at_risk(in_flip),
        currency=currency,
        expected={**side, "in_flip": in_flip},
        actual={**side, "in_flip": 0},
        reason=(
            f"{in_flip}, in minor units, is pending at Stripe and not by its value dates,"
            f" in each exact proof since {rfc3339(since)}"
        ),
    )


def coverage_gap(object_id: str, *, reason: str) -> Finding:
    """Describe a window that stays unsettled; `object_id` is its first second."""
    return Finding(
        kind="coverage_gap",
        object_id=object_id,
        amount_at_risk=None,
        currency=None,
        expected=None,
        actual=None,
        reason=reason,
    )


def _listing(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _NAMED_MAX} more" if len(ids) > _NAMED_MAX else ""
    return f"{', '.join(ids[:_NAMED_MAX])}{more}"


def _side(row: TransactionRow) -> Mapping[str, object]:
    """Say all that is known of one side.

    Ours is as the entry states it, as queries/resolution_queue.sql does for a fresh read (a test
    holds the two together): the journal keeps on which accounts fees are, and not which fees they
    were.
    """
    if row.stated is not None:
        return stated_fields(row.stated)
    return {
        **_UNKNOWN,
        "id": row.id,
        "amount": row.amount,
        "fee": row.fee,
        "net": row.net,
        "currency": row.currency,
        "type": row.type,
        "reporting_category": row.reporting_category,
        "balance_type": row.balance_type,
        "created": row.created,
        "available_on": row.available_on,
        "source": row.source_id,
        "entry_id": row.entry_id,
    }


def _difference(theirs: TransactionRow, ours: TransactionRow) -> str:
    if ours.is_reversed:
        return "Stripe has it, and its entry was reversed: nothing of it is in the ledger"
    if theirs.created == ours.created:
        return "Stripe's balance transaction has other money than its entry"
    return "Stripe's balance transaction has another date than its entry"


def _key(row: TransactionRow) -> tuple[str, str]:
    return row.balance_type, row.currency


def _effect(amount_minor: int) -> int | None:
    return max(-INT64_MAX, min(amount_minor, INT64_MAX)) or None


def _at_risk(amount_minor: int) -> int:
    # The difference of two bigints may leave bigint; the column does not.
    return min(abs(amount_minor), INT64_MAX)
