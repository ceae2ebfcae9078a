"""Which endpoints an event is sent to."""

import pytest

from shared.dev.fake_stripe.webhooks.endpoints import DISABLED, WebhookEndpoint, wanting


def endpoint(*enabled_events: str, status: str = "enabled") -> WebhookEndpoint:
    return WebhookEndpoint(
        id="we_1", secret="whsec_1", created=1, enabled_events=enabled_events, status=status
    )


@pytest.mark.parametrize(
    ("enabled_events", "is_wanted"),
    [
        (("*",), True),
        (("payout.paid", "payout.failed"), True),
        (("payout.*",), True),
        (("payout.created",), False),
        ((), False),
    ],
)
def test_an_endpoint_is_sent_what_it_names(
    enabled_events: tuple[str, ...], is_wanted: bool
) -> None:
    assert endpoint(*enabled_events).wants("payout.paid") == is_wanted


def test_every_endpoint_that_is_not_disabled_is_sent_the_event() -> None:
    endpoints = [endpoint("*"), endpoint("*", status=DISABLED), endpoint("payout.paid")]

    assert wanting(endpoints, "payout.paid") == [endpoints[0], endpoints[2]]


def test_it_shows_nobody_its_secret() -> None:
    assert "whsec_1" not in repr(endpoint("*"))
