"""What a restricted key is refused, and in which words."""

import pytest

from shared.dev.fake_stripe.api.permissions import check_endpoint, check_expanded
from shared.dev.fake_stripe.errors import RequestRefused

PAYOUT = {"id": "po_1", "object": "payout"}


@pytest.mark.parametrize(
    ("path", "permission"),
    [
        ("/v1/payouts", "payout_read"),
        ("/v1/payouts/po_1", "payout_read"),
        ("/v1/events", "event_read"),
        ("/v1/webhook_endpoints", "webhook_read"),
    ],
)
def test_it_names_the_permission_that_is_missing(path: str, permission: str) -> None:
    with pytest.raises(RequestRefused, match=f"'rak_{permission}'") as refused:
        check_endpoint(path, {permission}, account_id="acct_1One")

    assert refused.value.status == 403
    assert "on account 'acct_1One'" in refused.value.message


def test_it_closes_nothing_else() -> None:
    for path in ("/v1/balance", "/v1/balance_transactions/txn_1", "/v1/account"):
        check_endpoint(path, {"payout_read", "event_read"}, account_id="acct_1One")
    event = {"object": "event", "data": {"object": PAYOUT}}
    check_expanded({"object": "list", "data": [event]}, {"payout_read"}, account_id="acct_1One")


@pytest.mark.parametrize(
    "row", [{"source": PAYOUT}, {"source": {"object": "charge", "x": PAYOUT}}], ids=["near", "deep"]
)
def test_it_refuses_to_expand_what_the_key_may_not_read(row: dict[str, object]) -> None:
    body = {"object": "list", "data": [{"id": "txn_1", "source": "ch_1"}, row]}

    with pytest.raises(RequestRefused, match="'rak_payout_read'"):
        check_expanded(body, {"payout_read"}, account_id="acct_1One")
