"""How Stripe writes a dispute as JSON. PURE."""

from typing import Any, Final

from shared.dev.fake_stripe.business.objects import Dispute

EVIDENCE_DUE_S: Final = 9 * 86_400
_EVIDENCE: Final = (
    "access_activity_log",
    "billing_address",
    "cancellation_policy",
    "cancellation_policy_disclosure",
    "cancellation_rebuttal",
    "customer_communication",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "customer_signature",
    "duplicate_charge_documentation",
    "duplicate_charge_explanation",
    "duplicate_charge_id",
    "product_description",
    "receipt",
    "refund_policy",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "service_date",
    "service_documentation",
    "shipping_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_documentation",
    "shipping_tracking_number",
    "uncategorized_file",
    "uncategorized_text",
)


def dispute(value: Dispute, *, rows: list[dict[str, Any]], livemode: bool) -> dict[str, Any]:
    """Write a dispute; `rows` are its balance transactions, whole, as Stripe embeds them."""
    return {
        "id": value.id,
        "object": "dispute",
        "amount": value.amount,
        "balance_transactions": rows,
        "charge": value.charge,
        "created": value.created,
        "currency": value.currency,
        "enhanced_eligibility_types": [],
        "evidence": {**dict.fromkeys(_EVIDENCE), "enhanced_evidence": {}},
        "evidence_details": {
            "due_by": value.created + EVIDENCE_DUE_S,
            "enhanced_eligibility": {},
            "has_evidence": value.status != "needs_response",
            "past_due": False,
            "submission_count": 0 if value.status == "needs_response" else 1,
        },
        "is_charge_refundable": False,
        "livemode": livemode,
        "metadata": {},
        "payment_intent": value.payment_intent,
        "payment_method_details": {
            "card": {
                "brand": "visa",
                "case_type": "chargeback",
                "network": "visa",
                "network_reason_code": "10.4",
            },
            "type": "card",
        },
        "reason": "fraudulent",
        "status": value.status,
    }
