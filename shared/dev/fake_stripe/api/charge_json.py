"""How Stripe writes a charge as JSON: the longest object, so it has a file of its own. PURE.

The customer of a charge is numbered, not named; the address given is at example.com.
"""

from typing import Any, Final

from shared.dev.fake_stripe.business.objects import Charge

_BRANDS: Final = (("visa", "4242"), ("mastercard", "4444"), ("amex", "8431"), ("discover", "1117"))


def charge(value: Charge, *, livemode: bool) -> dict[str, Any]:
    """Write a charge; an async capture not yet settled has no balance transaction."""
    card = value.method == "card"
    return {
        "id": value.id,
        "object": "charge",
        "amount": value.amount,
        "amount_captured": value.amount,
        "amount_refunded": value.amount_refunded,
        "application": None,
        "application_fee": None,
        "application_fee_amount": value.application_fee_amount,
        "balance_transaction": value.balance_transaction,
        "billing_details": _billing_details(value),
        "calculated_statement_descriptor": "SIMULATED" if card else None,
        "captured": True,
        "created": value.created,
        "currency": value.currency,
        "customer": value.customer,
        "description": "Subscription update",
        "disputed": value.disputed,
        "failure_balance_transaction": None,
        "failure_code": None,
        "failure_message": None,
        "fraud_details": {},
        "livemode": livemode,
        "metadata": {},
        "on_behalf_of": None,
        "outcome": {
            "advice_code": None,
            "network_advice_code": None,
            "network_decline_code": None,
            "network_status": "approved_by_network",
            "reason": None,
            "seller_message": "Payment complete.",
            "type": "authorized",
        },
        "paid": True,
        "payment_intent": value.payment_intent,
        "payment_method": f"pm_{value.id.partition('_')[2]}",
        "payment_method_details": _card(value)
        if card
        else {value.method: {}, "type": value.method},
        "receipt_email": None,
        "receipt_number": None,
        "receipt_url": None,
        "refunded": value.amount_refunded == value.amount,
        "review": None,
        "shipping": None,
        "source": None,
        "source_transfer": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": "succeeded",
        "transfer_data": None,
        "transfer_group": None,
    }


def _billing_details(value: Charge) -> dict[str, Any]:
    return {
        "address": {
            "city": None,
            "country": "US",
            "line1": None,
            "line2": None,
            "postal_code": "00000",
            "state": None,
        },
        "email": f"{value.customer}@example.com",
        "name": f"Customer {value.customer}",
        "phone": None,
        "tax_id": None,
    }


def _card(value: Charge) -> dict[str, Any]:
    brand, last4 = _BRANDS[value.sequence % len(_BRANDS)]
    return {
        "card": {
            "amount_authorized": value.amount,
            "authorization_code": None,
            "brand": brand,
            "checks": {
                "address_line1_check": None,
                "address_postal_code_check": "pass",
                "cvc_check": "pass",
            },
            "country": "US",
            "exp_month": 8,
            "exp_year": 2030,
            "extended_authorization": {"status": "disabled"},
            "fingerprint": value.customer.removeprefix("cus_"),
            "funding": "credit",
            "incremental_authorization": {"status": "unavailable"},
            "installments": None,
            "last4": last4,
            "mandate": None,
            "multicapture": {"status": "unavailable"},
            "network": brand,
            "network_token": {"used": False},
            "network_transaction_id": None,
            "overcapture": {"maximum_amount_capturable": value.amount, "status": "unavailable"},
            "regulated_status": "unregulated",
            "three_d_secure": None,
            "transaction_link_id": None,
            "wallet": None,
        },
        "type": "card",
    }
