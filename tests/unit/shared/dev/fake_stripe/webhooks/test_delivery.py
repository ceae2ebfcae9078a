"""What the courier knows of an event that goes to several endpoints, before it sends any."""

from random import Random

from shared.dev.fake_stripe.config import Dials
from shared.dev.fake_stripe.webhooks.ack_journal import AckJournal
from shared.dev.fake_stripe.webhooks.delivery import Courier, Delivery
from shared.dev.fake_stripe.webhooks.endpoints import WebhookEndpoint


def deliveries(fates: list[str], *, endpoints: int) -> list[Delivery]:
    return [
        Delivery(
            event_id="evt_1",
            event_type="payout.paid",
            account_id="acct_1One",
            body=bytes,
            endpoint=WebhookEndpoint(id=f"we_{number}", secret="whsec_1", created=1),
            fated=fates.append,
        )
        for number in range(endpoints)
    ]


def courier(*, drop: float) -> Courier:
    return Courier(Dials(drop=drop), rng=Random(1), acks=AckJournal(None))


def test_it_owes_an_event_to_each_endpoint() -> None:
    fates: list[str] = []
    waiting = courier(drop=0)

    is_sent = waiting.submit(deliveries(fates, endpoints=2))

    assert is_sent
    assert (waiting.owed["evt_1"], waiting.pending_count) == (2, 2)
    assert fates == []


def test_it_owes_nothing_of_what_was_dropped_and_tells_its_fate_once() -> None:
    fates: list[str] = []
    waiting = courier(drop=1)

    is_sent = waiting.submit(deliveries(fates, endpoints=2))

    assert not is_sent
    assert (waiting.owed["evt_1"], waiting.undelivered) == (0, {"evt_1"})
    assert fates == ["dropped"]


def test_it_still_owes_an_event_that_the_caller_sends() -> None:
    waiting = courier(drop=0)

    waiting.withhold("evt_kept", "kept")
    waiting.withhold("evt_lost", "dropped")

    assert (waiting.owed["evt_kept"], waiting.owed["evt_lost"]) == (1, 0)
    assert waiting.undelivered == {"evt_kept", "evt_lost"}
