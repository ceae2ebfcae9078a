"""How Stripe writes each object as JSON at API version 2026-10-28.endive. PURE.

Promises: every key is one the stripe library knows and Stripe's published sample has (a contract
test compares both); expandable fields are ids. Never decides anything: it only writes down.
"""

from typing import Any, Final, assert_never

from shared.dev.fake_stripe.api.charge_json import charge
from shared.dev.fake_stripe.api.dispute_json import dispute
from shared.dev.fake_stripe.business.objects import (
    ApplicationFee,
    BalanceTransaction,
    Charge,
    Dispute,
    Event,
    Payout,
    Refund,
    StatedBalance,
    StripeObject,
    Topup,
    Transfer,
)
from shared.dev.fake_stripe.webhooks.endpoints import WebhookEndpoint

API_VERSION: Final = "2026-10-28.endive"
Json = dict[str, Any]  # Any: the JSON edge
FAILURES: Final = {
    "account_closed": "The bank account has been closed",
    "could_not_process": "The bank could not process this payout",
    "debit_not_authorized": "Debit transactions are not approved on your bank account",
    "declined": "The bank has declined this transfer",
    "insufficient_funds": "The bank account has too little in it for the debit",
    "no_account": "The bank account details on file are probably incorrect",
}


def stripe_object(value: StripeObject, *, livemode: bool, now: float) -> Json:
    """Write any object that has an id of its own; `now` decides pending or available."""
    match value:
        case Charge():
            body = charge(value, livemode=livemode)
        case Refund():
            body = refund(value)
        case Dispute():
            rows = [balance_transaction(row, now=now) for row in value.balance_transactions]
            body = dispute(value, rows=rows, livemode=livemode)
        case Payout():
            body = payout(value, livemode=livemode)
        case Topup():
            body = topup(value, livemode=livemode)
        case Transfer():
            body = transfer(value, livemode=livemode)
        case ApplicationFee():
            body = application_fee(value, livemode=livemode)
        case _:
            assert_never(value)
    return body


def balance_transaction(row: BalanceTransaction, *, now: float) -> Json:
    """Write one balance transaction as it stands at `now`, or as it was loaded."""
    if row.verbatim is not None:
        return dict(row.verbatim)
    return {
        "id": row.id,
        "object": "balance_transaction",
        "amount": row.amount,
        "available_on": row.available_on,
        "balance_type": row.balance_type,
        "created": row.created,
        "currency": row.currency,
        "description": row.description,
        "exchange_rate": None if row.rate_ppm is None else row.rate_ppm / 1_000_000,
        "fee": row.fee,
        "fee_details": [
            {
                "amount": fee.amount,
                "application": fee.application,
                "currency": row.currency,
                "description": fee.description,
                "type": fee.type,
            }
            for fee in row.fees
        ],
        "net": row.net,
        "reporting_category": row.reporting_category,
        "source": row.source,
        "status": "available" if row.available_on <= now else "pending",
        "type": row.type,
    }


def refund(value: Refund) -> Json:
    """Write a refund; one still pending has no balance transaction."""
    card = value.id.startswith("re_")
    details: Json = {"type": "card" if card else "us_bank_transfer"}
    details[details["type"]] = (
        {"reference": value.reference, "reference_status": "available", "type": "refund"}
        if card
        else {"reference": value.reference, "reference_status": None}
    )
    return {
        "id": value.id,
        "object": "refund",
        "amount": value.amount,
        "balance_transaction": value.balance_transaction,
        "charge": value.charge,
        "created": value.created,
        "currency": value.currency,
        "destination_details": details,
        "metadata": {},
        "payment_intent": value.payment_intent,
        "reason": "requested_by_customer",
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": value.status,
        "transfer_reversal": None,
        "customer": None,
        "customer_account": None,
        "payment_method": None,
    }


def payout(value: Payout, *, livemode: bool) -> Json:
    """Write a payout; the bank's number for it is unknown until it is there."""
    instant = value.method == "instant"
    code = value.failure_code
    return {
        "id": value.id,
        "object": "payout",
        "amount": value.amount,
        "application_fee": None,
        "application_fee_amount": None,
        "arrival_date": value.arrival_date,
        "automatic": value.is_automatic,
        "balance_transaction": value.balance_transaction,
        "created": value.created,
        "currency": value.currency,
        "description": "STRIPE PAYOUT" if value.is_automatic else None,
        "destination": payout_destination(value),
        "failure_balance_transaction": value.failure_balance_transaction,
        "failure_code": code,
        "failure_message": None if code is None else FAILURES[code],
        "livemode": livemode,
        "metadata": {},
        "method": value.method,
        "original_payout": value.original_payout,
        "payout_method": None,
        "reconciliation_status": value.reconciliation_status,
        "reversed_by": value.reversed_by,
        "source_type": "card",
        "statement_descriptor": value.statement_descriptor,
        "status": value.status,
        "trace_id": {"status": _trace_status(value), "value": value.trace_id},
        "type": "card" if instant else "bank_account",
    }


def payout_destination(value: Payout) -> str:
    """Name the bank account of the currency, or the card of an instant payout."""
    kind, place = ("card", "Card") if value.method == "instant" else ("ba", "Bank")
    return f"{kind}_1{value.currency.upper()}{place}0000000000"


def _trace_status(value: Payout) -> str:
    if value.trace_id is not None:
        return "supported"
    is_known = value.status in {"failed", "canceled"} or (
        value.status == "paid" and value.method == "instant"
    )
    return "unsupported" if is_known else "pending"


def topup(value: Topup, *, livemode: bool) -> Json:
    """Write a top-up."""
    return {
        "id": value.id,
        "object": "topup",
        "amount": value.amount,
        "balance_transaction": value.balance_transaction,
        "created": value.created,
        "currency": value.currency,
        "description": "Top-up",
        "expected_availability_date": value.expected_availability_date,
        "failure_code": None,
        "failure_message": None,
        "initiated_by": None,
        "livemode": livemode,
        "metadata": {},
        "source": None,
        "statement_descriptor": "TOP-UP",
        "status": value.status,
        "transfer_group": None,
    }


def transfer(value: Transfer, *, livemode: bool) -> Json:
    """Write a transfer to a connected account."""
    return {
        "id": value.id,
        "object": "transfer",
        "amount": value.amount,
        "amount_reversed": 0,
        "balance_transaction": value.balance_transaction,
        "created": value.created,
        "currency": value.currency,
        "description": None,
        "destination": value.destination,
        "destination_payment": f"py_{value.id.removeprefix('tr_')}",
        "livemode": livemode,
        "metadata": {},
        "reversals": empty_list(f"/v1/transfers/{value.id}/reversals"),
        "reversed": False,
        "source_transaction": None,
        "source_type": "card",
        "transfer_group": None,
    }


def application_fee(value: ApplicationFee, *, livemode: bool) -> Json:
    """Write an application fee, seen by the platform that earned it."""
    return {
        "id": value.id,
        "object": "application_fee",
        "account": value.account,
        "amount": value.amount,
        "amount_refunded": 0,
        "application": "ca_FakeApplication00000000000000",
        "balance_transaction": value.balance_transaction,
        "charge": value.charge,
        "created": value.created,
        "currency": value.currency,
        "fee_source": {"charge": value.charge, "type": "charge"},
        "livemode": livemode,
        "originating_transaction": None,
        "refunded": False,
        "refunds": empty_list(f"/v1/application_fees/{value.id}/refunds"),
    }


def event(
    value: Event,
    *,
    livemode: bool,
    connected_account: str | None,
    pending_webhooks: int,
    api_version: str | None = None,
) -> Json:
    """Write an event; a connected account's carries `account`, the account's own does not."""
    about: Json
    match value.about:
        case StatedBalance():
            about = balance(value.about, livemode=livemode)
        case _:
            about = stripe_object(value.about, livemode=livemode, now=value.created)
    contents: Json = {"object": about}
    if value.previous is not None:
        contents["previous_attributes"] = dict(value.previous)
    body: Json = {
        "id": value.id,
        "object": "event",
        "api_version": api_version or API_VERSION,
        "created": value.created,
        "data": contents,
        "livemode": livemode,
        "pending_webhooks": pending_webhooks,
        "request": {"id": value.request, "idempotency_key": None},
        "type": value.type,
    }
    if connected_account is not None:
        body["account"] = connected_account
    return body


def balance(
    reading: StatedBalance,
    *,
    livemode: bool,
    issuing: StatedBalance | None = None,
    prefunding: StatedBalance | None = None,
) -> Json:
    """Write a balance; issuing and prefunding have hashes of their own when they hold anything."""
    body: Json = {
        "object": "balance",
        "available": _amounts(reading.available),
        "connect_reserved": [{"amount": 0, "currency": code} for code, _ in reading.available],
        "livemode": livemode,
        "pending": _amounts(reading.pending),
    }
    if issuing is not None:
        # Stripe's issuing hash has no pending side: what is there can be spent.
        pending = dict(issuing.pending)
        body["issuing"] = {
            "available": _amounts(
                tuple((code, amount + pending[code]) for code, amount in issuing.available)
            )
        }
    if prefunding is not None:
        body["refund_and_dispute_prefunding"] = {
            "available": _amounts(prefunding.available),
            "pending": _amounts(prefunding.pending),
        }
    return body


def list_page(url: str, entries: list[Json], *, has_more: bool) -> Json:
    """Write one page of a list."""
    return {"object": "list", "data": entries, "has_more": has_more, "url": url}


def empty_list(url: str) -> Json:
    """Write a nested list that holds nothing."""
    return list_page(url, [], has_more=False)


def account(account_id: str, *, created: int, payout_interval: str = "daily") -> Json:
    """Write the account as `GET /v1/account` gives it; the interval is that of its own currency."""
    return {
        "id": account_id,
        "object": "account",
        "business_type": "company",
        "capabilities": {"card_payments": "active", "transfers": "active"},
        "charges_enabled": True,
        "country": "US",
        "created": created,
        "default_currency": "usd",
        "details_submitted": True,
        "email": "owner@example.com",
        "external_accounts": empty_list(f"/v1/accounts/{account_id}/external_accounts"),
        "metadata": {},
        "payouts_enabled": True,
        "settings": {
            "dashboard": {"display_name": "A simulated business", "timezone": "Etc/UTC"},
            "payouts": {
                "debit_negative_balances": True,
                "schedule": {"delay_days": 2, "interval": payout_interval},
                "statement_descriptor": None,
            },
        },
        "type": "standard",
    }


def webhook_endpoint(value: WebhookEndpoint, *, url: str, livemode: bool) -> Json:
    """Write an endpoint that deliveries go to; its secret was shown when it was made, never again.

    The version is null where nobody chose one for it.
    """
    return {
        "id": value.id,
        "object": "webhook_endpoint",
        "api_version": value.api_version,
        "application": None,
        "created": value.created,
        "description": None,
        "enabled_events": list(value.enabled_events),
        "livemode": livemode,
        "metadata": {},
        "status": value.status,
        "url": url,
    }


def _amounts(by_currency: tuple[tuple[str, int], ...]) -> list[Json]:
    return [
        {"amount": amount, "currency": code, "source_types": {"card": amount}}
        for code, amount in by_currency
    ]
