"""A payout as Stripe states it, taken in whole or refused. PURE: stdlib only.

Promises that what `parse_payout` returns fits Postgres, and says when Stripe is asked again what
became of it: until what it says is final. A paid one may become failed for five business days.
Must never repeat a body in an error, and takes no personal data in: no destination, no metadata.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from shared.errors import Unprocessable
from shared.ledger.balance_transaction import TEXT_CHARS_MAX, TIME_S_MAX
from shared.ledger.money import CURRENCY, INT64_MAX

# https://docs.stripe.com/api/payouts/object: "some payouts that fail may initially show as paid,
# then change to failed" within five business days; with a weekend and a holiday between.
PAID_IS_FINAL_AFTER: Final = timedelta(days=9)
# An hour at first; one that is long overdue is asked for rarely.
_LOOK_AGAIN: Final = timedelta(hours=1)
_LOOK_AGAIN_LATER: Final = timedelta(days=1)
_OVERDUE_AFTER: Final = timedelta(days=30)
_FINAL: Final = frozenset({"failed", "canceled"})


class MalformedPayout(Unprocessable):
    """A payout has a field that Postgres could not take."""


@dataclass(frozen=True, slots=True)
class Payout:
    """A payout; `amount` is positive when money leaves Stripe, in minor units, as Stripe says."""

    id: str
    amount: int
    currency: str
    status: str
    method: str | None
    is_automatic: bool
    created: datetime
    arrival_date: datetime | None
    balance_transaction_id: str | None
    failure_balance_transaction_id: str | None
    original_payout_id: str | None
    reversed_by_payout_id: str | None
    reconciliation_status: str | None
    bank_reference: str | None
    statement_descriptor: str | None
    failure_code: str | None

    def next_read_at(self, *, now: datetime) -> datetime | None:
        """Return when to ask again what became of it; None: this is final."""
        is_reconciled = not self.is_automatic or self.reconciliation_status == "completed"
        if self.status in _FINAL and is_reconciled:
            return None
        since = max(self.created, self.arrival_date or self.created)
        if self.status == "paid" and is_reconciled and now >= since + PAID_IS_FINAL_AFTER:
            return None
        return now + (_LOOK_AGAIN if now < since + _OVERDUE_AFTER else _LOOK_AGAIN_LATER)


def parse_payout(raw: Mapping[str, object]) -> Payout:
    """Take in what Stripe's API says of a payout. Raises MalformedPayout."""
    amount, currency = raw.get("amount"), raw.get("currency")
    if type(amount) is not int or abs(amount) > INT64_MAX:
        raise _malformed(raw, "amount")
    if not isinstance(currency, str) or CURRENCY.fullmatch(currency) is None:
        raise _malformed(raw, "currency")
    payout_id, status, created = _text(raw, "id"), _text(raw, "status"), _time(raw, "created")
    if payout_id is None or status is None or created is None:
        raise _malformed(raw, "id, status or created")
    trace = raw.get("trace_id")
    return Payout(
        id=payout_id,
        amount=amount,
        currency=currency,
        status=status,
        method=_text(raw, "method"),
        is_automatic=raw.get("automatic") is True,
        created=created,
        arrival_date=_time(raw, "arrival_date"),
        balance_transaction_id=_text(raw, "balance_transaction"),
        failure_balance_transaction_id=_text(raw, "failure_balance_transaction"),
        original_payout_id=_text(raw, "original_payout"),
        reversed_by_payout_id=_text(raw, "reversed_by"),
        reconciliation_status=_text(raw, "reconciliation_status"),
        bank_reference=_shown(trace, "value") if isinstance(trace, Mapping) else None,
        statement_descriptor=_shown(raw, "statement_descriptor"),
        failure_code=_text(raw, "failure_code"),
    )


def _text(raw: Mapping[str, object], name: str) -> str | None:
    """Return a text, or the id of what is expanded; None where there is none."""
    value = raw.get(name)
    if isinstance(value, Mapping):
        value = value.get("id")
    if not isinstance(value, str) or not value:
        return None
    if len(value) > TEXT_CHARS_MAX or not value.isprintable():
        raise _malformed(raw, name)
    return value


def _shown(raw: Mapping[str, object], name: str) -> str | None:
    """Return what a person wrote, as far as it can be shown; nothing depends on it."""
    value = raw.get(name)
    if not isinstance(value, str):
        return None
    return "".join(each for each in value if each.isprintable())[:TEXT_CHARS_MAX] or None


def _time(raw: Mapping[str, object], name: str) -> datetime | None:
    value = raw.get(name)
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= TIME_S_MAX:
        raise _malformed(raw, name)
    return datetime.fromtimestamp(value, UTC)


def _malformed(raw: Mapping[str, object], name: str) -> MalformedPayout:
    payout_id = raw.get("id")
    of = payout_id[:TEXT_CHARS_MAX] if isinstance(payout_id, str) else "a payout"
    return MalformedPayout(f"{of}: {name} is not as Stripe states it")
