"""What a restricted key may read, and how Stripe refuses the rest. PURE.

Promises: a permission that is denied closes its endpoints, and the expansion of its objects, until
it is granted again; nothing else is closed.
"""

from typing import Any, Final

from shared.dev.fake_stripe.errors import RequestRefused

# By the first part of the path, and by the object that an expansion would show.
_OF_PATH: Final = {
    "application_fees": "application_fee_read",
    "balance": "balance_read",
    "balance_transactions": "balance_transaction_source_read",
    "charges": "charge_read",
    "disputes": "dispute_read",
    "events": "event_read",
    "payouts": "payout_read",
    "refunds": "charge_read",
    "topups": "topup_read",
    "transfers": "transfer_read",
    "webhook_endpoints": "webhook_read",
}
_OF_OBJECT: Final = {path.removesuffix("s"): permission for path, permission in _OF_PATH.items()}
PERMISSIONS: Final = frozenset(_OF_PATH.values())


def check_endpoint(path: str, denied: set[str], *, account_id: str) -> None:
    """Let a call through whose endpoint the key may read.

    Raises:
        RequestRefused: 403, with the permission that is missing.

    """
    _check(_OF_PATH.get(path.split("/")[2]), denied, account_id=account_id)


def check_expanded(body: dict[str, Any], denied: set[str], *, account_id: str) -> None:
    """Let an answer through whose expanded objects the key may read; raises the same."""
    entries = body["data"] if body.get("object") == "list" else [body]
    for entry in entries:
        for value in entry.values():
            if isinstance(value, dict) and isinstance(value.get("object"), str):
                permission = _OF_OBJECT.get(value["object"])
                _check(permission, denied, account_id=account_id)
                check_expanded(value, denied, account_id=account_id)


def _check(permission: str | None, denied: set[str], *, account_id: str) -> None:
    if permission in denied:
        raise RequestRefused(
            403,
            "The provided key 'rk_test_***' does not have the required permissions for this"
            f" endpoint on account '{account_id}'. Having the 'rak_{permission}' permission would"
            " allow this request to continue.",
            code="more_permissions_required_for_application",
        )
