"""A balance transaction as Stripe states it, taken in whole or refused. PURE: stdlib only.

Promises that what `parse` returns fits Postgres and the posting rules, and that two copies of one
movement of money have one fingerprint, whatever order their fees come in.
Must never repeat a body in an error: a body may hold personal data, and errors are kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from shared.errors import Unprocessable
from shared.ledger.account import is_balance_type
from shared.ledger.money import INT64_MAX, INT64_MIN, is_currency
from shared.ledger.stored_text import unstorable_part

TEXT_CHARS_MAX: Final = 255
FEE_DETAIL_COUNT_MAX: Final = 100
# 9999-12-31T23:59:59Z: the last second that both datetime and Beancount can name.
TIME_S_MAX: Final = 253_402_300_799

_FINGERPRINT_BYTES: Final = 16
_DIGEST_MODULUS: Final = 2 ** (8 * _FINGERPRINT_BYTES)
_DEFAULT_BALANCE_TYPE: Final = "payments"


class MalformedBalanceTransaction(Unprocessable):
    """A balance transaction has a field that Postgres or the posting rules could not take."""

    def __init__(self, *, object_id: str | None, field: str, reason: str) -> None:
        super().__init__(f"{object_id or 'a balance transaction'}: {field} {reason}")
        self.object_id = object_id
        self.field = field
        self.reason = reason


class _Refused(Exception):
    """Carry the field and the reason up to where the id is known."""


@dataclass(frozen=True, slots=True)
class FeeDetail:
    """One part of a balance transaction's fee, in minor units."""

    type: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class BalanceTransaction:
    """One movement of money in a Stripe account; amounts in minor units, times in unix seconds."""

    id: str
    amount: int
    fee: int
    net: int
    currency: str
    type: str
    reporting_category: str
    balance_type: str
    fee_details: tuple[FeeDetail, ...]
    source_id: str | None
    created: int
    available_on: int
    status: str
    # What the door read in a description that does not travel:
    # shared/messages/balance_transaction.py
    is_application_fee_refund: bool = False


def parse_balance_transaction(raw: Mapping[str, object]) -> BalanceTransaction:
    """Take in what Stripe's API says of a balance transaction.

    Raises MalformedBalanceTransaction.
    """
    try:
        return BalanceTransaction(
            id=_text(raw, "id"),
            amount=_amount(raw, "amount"),
            fee=_amount(raw, "fee"),
            net=_amount(raw, "net"),
            currency=_currency(raw, "currency"),
            type=_text(raw, "type"),
            reporting_category=_reporting_category(raw),
            balance_type=_balance_type(raw),
            fee_details=_fee_details(raw),
            source_id=_source_id(raw),
            created=_time(raw, "created"),
            available_on=_time(raw, "available_on"),
            status=_text(raw, "status"),
            is_application_fee_refund=_fact(raw, "is_application_fee_refund"),
        )
    except _Refused as refused:
        field, reason = refused.args
    raise MalformedBalanceTransaction(object_id=_id_for_error(raw), field=field, reason=reason)


def money_identity(bt: BalanceTransaction) -> bytes:
    """Say canonically what of a balance transaction is money, and so may never change.

    Status and `available_on` are not: Stripe moves them without moving money. Nor is what was read
    in a description: a row is the same whether or not that was kept.
    """
    parts = [str(bt.amount), str(bt.fee), str(bt.net), bt.currency, bt.type]
    parts += (bt.reporting_category, bt.balance_type, bt.source_id or "")
    for detail in sorted((each.type, each.amount, each.currency) for each in bt.fee_details):
        parts += (detail[0], str(detail[1]), detail[2])
    # No text holds NUL, and only the fee details vary in number: nothing else reads the same.
    return "\0".join(parts).encode()


def stated_fields(bt: BalanceTransaction) -> dict[str, object]:
    """Return what a discrepancy says of it, its fees in one order; only our side has an entry."""
    return {
        "id": bt.id,
        "amount": bt.amount,
        "fee": bt.fee,
        "fee_details": [
            {"type": each.type, "amount": each.amount, "currency": each.currency}
            for each in in_order(bt.fee_details)
        ],
        "net": bt.net,
        "currency": bt.currency,
        "type": bt.type,
        "reporting_category": bt.reporting_category,
        "balance_type": bt.balance_type,
        "created": bt.created,
        "available_on": bt.available_on,
        "source": bt.source_id,
        "entry_id": None,
    }


def fingerprint(bt: BalanceTransaction) -> bytes:
    """Digest the id and the money identity into 16 bytes."""
    return sha256(bt.id.encode() + b"\0" + money_identity(bt)).digest()[:_FINGERPRINT_BYTES]


def digest_sum(fingerprints: Iterable[bytes]) -> int:
    """Digest a set of balance transactions, in any order, into a number below 2**128."""
    total = 0
    for each in fingerprints:
        total += int.from_bytes(each, "big")
    return total % _DIGEST_MODULUS


def digest_bytes(digest: int) -> bytes:
    """Write a digest, or a sum of digests, as it is kept."""
    return (digest % _DIGEST_MODULUS).to_bytes(_FINGERPRINT_BYTES, "big")


def in_order(fee_details: tuple[FeeDetail, ...]) -> Sequence[FeeDetail]:
    """Return fee details in an order that is not the one in which Stripe lists them."""
    if len(fee_details) <= 1:
        return fee_details
    return sorted(fee_details, key=lambda each: (each.type, each.amount, each.currency))


def _field(raw: Mapping[str, object], field: str) -> object:
    try:
        return raw[field]
    except KeyError:
        raise _Refused(field, "is missing") from None
    except TypeError:
        raise _Refused(field, "cannot be read: not a JSON object") from None


def _text(raw: Mapping[str, object], field: str) -> str:
    value = _field(raw, field)
    if type(value) is not str or not value:
        raise _Refused(field, "is not a non-empty text")
    return _storable(value, field)


def _storable(text: str, field: str) -> str:
    """Return a text that a Postgres text column takes; json allows more than UTF-8 does."""
    if len(text) > TEXT_CHARS_MAX:
        raise _Refused(field, f"is longer than {TEXT_CHARS_MAX} characters")
    if part := unstorable_part(text):
        raise _Refused(field, f"holds {part}")
    return text


def _amount(raw: Mapping[str, object], field: str) -> int:
    value = _field(raw, field)
    # `type` and not isinstance: JSON's true is an int to Python.
    if type(value) is not int:
        raise _Refused(field, "is not an integer")
    if not INT64_MIN <= value <= INT64_MAX:
        raise _Refused(field, "does not fit 64 bits")
    return value


def _fact(raw: Mapping[str, object], field: str) -> bool:
    # Kept only where it is true; what was published before it was kept does not have it.
    value = raw.get(field, False)
    if type(value) is not bool:
        raise _Refused(field, "is neither true nor false")
    return value


def _time(raw: Mapping[str, object], field: str) -> int:
    value = _field(raw, field)
    if type(value) is not int:
        raise _Refused(field, "is not an integer")
    if not 0 <= value <= TIME_S_MAX:
        raise _Refused(field, "is not a time between 1970 and 9999")
    return value


def _currency(raw: Mapping[str, object], field: str) -> str:
    value = _field(raw, field)
    if type(value) is not str or not is_currency(value):
        raise _Refused(field, "is not a currency of lower-case letters")
    return value


def _reporting_category(raw: Mapping[str, object]) -> str:
    """Return the category, "" for one that Stripe left blank: payment_reversal was seen without."""
    value = _field(raw, "reporting_category")
    if value is None:
        return ""
    if type(value) is not str:
        raise _Refused("reporting_category", "is not a text")
    return _storable(value, "reporting_category")


def _balance_type(raw: Mapping[str, object]) -> str:
    # API versions before balance_type knew one balance only.
    value = raw.get("balance_type")
    if value is None:
        return _DEFAULT_BALANCE_TYPE
    if type(value) is not str or not is_balance_type(value):
        raise _Refused("balance_type", "is not lower-case words joined by underscores")
    return value


def _source_id(raw: Mapping[str, object]) -> str | None:
    value = _field(raw, "source")
    if value is None:
        return None
    if isinstance(value, dict):
        value = value.get("id")
    if type(value) is not str or not value:
        raise _Refused("source", "is neither null, an id, nor an object with an id")
    return _storable(value, "source")


def _fee_details(raw: Mapping[str, object]) -> tuple[FeeDetail, ...]:
    value = _field(raw, "fee_details")
    if not isinstance(value, list | tuple):
        raise _Refused("fee_details", "is not a list")
    if len(value) > FEE_DETAIL_COUNT_MAX:
        raise _Refused("fee_details", f"has more than {FEE_DETAIL_COUNT_MAX} parts")
    return tuple([_fee_detail(each) for each in value])


def _fee_detail(raw: Mapping[str, object]) -> FeeDetail:
    try:
        return FeeDetail(_text(raw, "type"), _amount(raw, "amount"), _currency(raw, "currency"))
    except _Refused as refused:
        field, reason = refused.args
    raise _Refused(f"fee_details.{field}", reason)


def _id_for_error(raw: Mapping[str, object]) -> str | None:
    """Return the id when it can be written down: the error is stored where NUL is refused too."""
    try:
        return _text(raw, "id")
    except _Refused:
        return None
