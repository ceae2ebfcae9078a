"""What travels on `stripe.balance_transactions`: all that posting needs, no personal data. PURE.

What is named here travels and nothing else: the topic is kept for ever, so a field that Stripe adds
one day must not be in it before somebody has looked at it. Descriptions are dropped, and what a
rule needs of one is kept as a plain fact. The source is collapsed to its id; of an expanded source
only ids and money are kept beside it, for the entry's references and the FX entries.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import msgspec

from shared.errors import Unprocessable
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.stripe_account import ACCOUNT_ID, StripeAccount
from shared.messages import trace
from shared.messages.batch import Headers

Origin = Literal["webhook", "reconciler", "backfill"]

# The fields of the pinned SDK (a test holds them together), but for the free texts.
_FIELDS = (
    "id",
    "object",
    "amount",
    "available_on",
    "balance_type",
    "created",
    "currency",
    "exchange_rate",
    "fee",
    "fee_details",
    "net",
    "reporting_category",
    "status",
    "type",
)
_FEE_FIELDS = ("amount", "application", "currency", "type")
_SOURCE_FIELDS = (
    "id",
    "object",
    "amount",
    "currency",
    "charge",
    "payment_intent",
    "customer",
    "invoice",
    "payout",
    "dispute",
)
# Seen on connected accounts: the category of such an adjustment, `fee`, is that of Stripe's fees
# too, and its description alone tells them apart. What follows these words may say which refund.
_APPLICATION_FEE_REFUND = "application fee refund"
_IS_APPLICATION_FEE_REFUND = "is_application_fee_refund"
_LIVEMODE: Mapping[bytes, bool] = {b"true": True, b"false": False}
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any]).decode


class MalformedMessage(Unprocessable):
    """A message on the topic is not one that tieout wrote."""


@dataclass(frozen=True, slots=True)
class BalanceTransactionMessage:
    """A balance transaction as Stripe gave it to us, whose it is, and why we asked for it.

    `traceparent` is that of the webhook which named it, if one did.
    """

    balance_transaction: Mapping[str, Any]
    source: Mapping[str, Any] | None
    stripe_account: str
    livemode: bool
    origin: Origin
    fetched_at: datetime
    traceparent: str | None = None

    @property
    def account(self) -> StripeAccount:
        """Return whose it is."""
        return StripeAccount(self.stripe_account, self.livemode)


def of_stripe(
    row: Mapping[str, Any],
    *,
    account: StripeAccount,
    origin: Origin,
    fetched_at: datetime,
    traceparent: str | None = None,
) -> BalanceTransactionMessage:
    """Make the message of a row as Stripe's API gave it, its source expanded or not."""
    fields = narrow_row(row)
    source = fields.get("source")
    fields["source"] = _identity(source)
    return BalanceTransactionMessage(
        balance_transaction=fields,
        source=source if isinstance(source, dict) else None,
        stripe_account=account.id,
        livemode=account.livemode,
        origin=origin,
        fetched_at=fetched_at,
        traceparent=traceparent,
    )


def narrow_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the message of a row takes of it: an expanded source is many times as large.

    Whatever is to be posted comes through here: only this reads a row's description.
    """
    fields = {name: row[name] for name in (*_FIELDS, "source") if name in row}
    if "fee_details" in fields:
        fields["fee_details"] = _fee_details(fields["fee_details"])
    if isinstance(expanded := fields.get("source"), dict):
        fields["source"] = {name: _scalar(expanded.get(name)) for name in _SOURCE_FIELDS}
    if _is_application_fee_refund(row):
        fields[_IS_APPLICATION_FEE_REFUND] = True
    return fields


def encode_balance_transaction(
    message: BalanceTransactionMessage, *, stripe_version: str
) -> tuple[bytes, bytes, Headers]:
    """Return the key, value and headers of the message."""
    key = f"{message.stripe_account}:{message.balance_transaction['id']}".encode()
    body = {"balance_transaction": message.balance_transaction, "source": message.source}
    try:
        value = _encode(body)
    except (UnicodeEncodeError, OverflowError):
        # Free text with half a character, a number beyond 64 bits: in what posting does not read.
        value = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
    headers = [
        ("stripe-account", message.stripe_account.encode()),
        ("livemode", b"true" if message.livemode else b"false"),
        ("origin", message.origin.encode()),
        ("fetched-at", rfc3339(message.fetched_at, timespec="milliseconds").encode()),
        ("stripe-version", stripe_version.encode()),
    ]
    if message.traceparent is not None:
        headers.append((trace.TRACEPARENT, message.traceparent.encode()))
    return key, value, headers


def read_owner(headers: Iterable[tuple[str, bytes | None]]) -> StripeAccount | None:
    """Return whose a message says it is, account and mode; None when its headers do not say."""
    given = {name: text for name, text in headers if text is not None}
    account = ACCOUNT_ID.fullmatch(given.get("stripe-account", b"").decode("ascii", "replace"))
    livemode = _LIVEMODE.get(given.get("livemode", b""))
    return None if account is None or livemode is None else StripeAccount(account[0], livemode)


def decode_balance_transaction(
    value: bytes | None, headers: Iterable[tuple[str, bytes | None]]
) -> BalanceTransactionMessage:
    """Read a message back. Raises MalformedMessage."""
    given = {name: text for name, text in headers if text is not None}
    try:
        body = _decode(value or b"")
        origin = given["origin"].decode()
        account = given["stripe-account"].decode()
        if not ACCOUNT_ID.fullmatch(account):
            raise MalformedMessage("the header stripe-account is no acct_ id")
        fetched_at = datetime.fromisoformat(given["fetched-at"].decode())
        if fetched_at.tzinfo is None:
            raise MalformedMessage("the header fetched-at has no time zone")
        if origin not in ("webhook", "reconciler", "backfill"):
            raise MalformedMessage(f"origin {origin[:40]!r} is not one of the contract")
        row, source = body["balance_transaction"], body["source"]
        if not isinstance(row, dict) or not isinstance(source, dict | None):
            raise MalformedMessage("the value is not JSON of the contract: no object")
        return BalanceTransactionMessage(
            balance_transaction=row,
            source=source,
            stripe_account=account,
            livemode=_LIVEMODE[given["livemode"]],
            origin=origin,  # type: ignore[arg-type] # checked two lines above
            fetched_at=fetched_at,
            traceparent=trace.read_traceparent(given.get(trace.TRACEPARENT)),
        )
    except (msgspec.DecodeError, RecursionError) as error:
        raise MalformedMessage(f"the value is not JSON of the contract: {error}") from None
    except (KeyError, ValueError) as error:
        raise MalformedMessage(f"missing or malformed: {error}") from None


def _fee_details(value: object) -> object:
    # What is no list stays none, and posting refuses it by that name.
    if not isinstance(value, list):
        return None
    return [
        {name: fee[name] for name in _FEE_FIELDS if name in fee} if isinstance(fee, dict) else None
        for fee in value
    ]


def _is_application_fee_refund(row: Mapping[str, Any]) -> bool:
    # An adjustment's description is Stripe's own; a charge's is whatever its merchant wrote.
    if row.get("type") != "adjustment":
        return False
    description = row.get("description")
    if not isinstance(description, str):
        # A row that was narrowed before has the fact in place of the text.
        return row.get(_IS_APPLICATION_FEE_REFUND) is True
    return description.strip().casefold().startswith(_APPLICATION_FEE_REFUND)


def _identity(value: object) -> object:
    # An expandable field is an id or the whole object (docs.stripe.com/expand).
    return value.get("id") if isinstance(value, dict) else value


def _scalar(value: object) -> object:
    identity = _identity(value)
    return identity if isinstance(identity, str | int) else None
