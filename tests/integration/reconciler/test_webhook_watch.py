"""How an account's endpoints are: one look, and what `status` and the metrics say of it."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from prometheus_client import REGISTRY

from services.reconciler.event_proof.context import EventContext, open_event_contexts
from services.reconciler.event_proof.look import EventLook
from services.reconciler.monitor import show_findings
from services.reconciler.reconcile import reconcile
from shared.dev.fake_stripe_process import BusinessOptions
from shared.postgres.reconciliation import event_proof
from shared.postgres.reconciliation.event_proof import WebhookWatch
from tests.integration.reconciler.one_account import Harness, harness_of, writing

pytestmark = pytest.mark.takes(seconds=30)

_URL = "http://127.0.0.1:9/webhooks/stripe"
# So many rows without an event are no coincidence.
_UNHEARD = 3


class Watched:
    """An account whose endpoints are looked at."""

    def __init__(self, harness: Harness, context: EventContext) -> None:
        self.harness = harness
        self._context = context

    async def look(self) -> WebhookWatch:
        await EventLook(self._context).run()
        [watch] = await event_proof.read_watches(self._context.pool, stripe_account=None)
        return watch

    async def names(self) -> list[str]:
        return [finding.name for finding in (await self.look()).findings]

    async def shown(self) -> set[str]:
        """Return what the metrics say is wrong."""
        await show_findings(self._context.pool, configured=[self._context.account])
        return {
            sample.labels["finding"]
            for family in REGISTRY.collect()
            if family.name == "tieout_webhook_findings"
            for sample in family.samples
            if sample.value and sample.labels["stripe_account"] == self._context.account.id
        }


@pytest.fixture
async def watched(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Watched]:
    fake = fake_stripe(settings=BusinessOptions(history_days=0, rate_per_s=0), deliver_url=_URL)
    async with (
        harness_of(
            fake,
            database_url=database_url,
            kafka_topics=kafka_topics,
            TIEOUT_RECONCILE_GRACE_S="0.001",
        ) as harness,
        open_event_contexts([harness.context], settings=harness.settings) as contexts,
    ):
        yield Watched(harness, contexts[0])


async def test_one_endpoint_that_sends_everything_is_well(watched: Watched) -> None:
    watch = await watched.look()

    assert (watch.findings, watch.lacking_rights) == ([], [])
    assert "charge.succeeded" in (watch.event_types or ())
    assert await watched.shown() == set()


async def test_one_that_is_disabled_is_on_the_page_since_then_and_until_it_is_enabled(
    watched: Watched,
) -> None:
    await watched.harness.control("endpoint", status="disabled")

    [first], [second] = (await watched.look()).findings, (await watched.look()).findings

    assert (first.name, first.is_grave) == ("disabled", True)
    assert _URL in first.found
    assert second.since == first.since
    assert await watched.shown() == {"disabled"}

    await watched.harness.control("endpoint", status="enabled")
    assert await watched.names() == []
    assert await watched.shown() == set()


async def test_two_that_send_the_same_and_one_of_an_old_version_are_named(
    watched: Watched,
) -> None:
    await watched.harness.control("add_endpoint", url=_URL, api_version="2020-08-27")

    assert await watched.names() == ["api_version", "doubled"]


async def test_types_that_are_not_sent_are_named(watched: Watched) -> None:
    await watched.harness.control("endpoint", enabled_events=["charge.succeeded"])

    [finding] = (await watched.look()).findings

    assert finding.name == "types_lacking"
    assert "payout.failed" in finding.todo


async def test_rows_that_flow_while_no_event_comes_are_a_silence(watched: Watched) -> None:
    harness = watched.harness
    async with writing(harness.settings):
        await reconcile(harness.context, grace_s=0)
        for _ in range(_UNHEARD):
            await harness.charge()
        await harness.database.execute(
            # A pass takes what is of its own import's second for history.
            "UPDATE tieout.sync_state SET import_ended_at = import_ended_at - interval '1 hour'"
        )
        await reconcile(harness.context, grace_s=0)

        [finding] = (await watched.look()).findings

    assert (finding.name, finding.is_grave) == ("silent", True)
    assert f"{_UNHEARD} rows" in finding.found


async def test_a_key_that_may_not_read_endpoints_is_said_and_is_no_trouble(
    watched: Watched,
) -> None:
    await watched.harness.control("permissions", denied=["webhook_read"])

    watch = await watched.look()

    assert (watch.findings, watch.event_types) == ([], None)
    assert watch.lacking_rights == ["webhook_read"]

    await watched.harness.control("permissions", denied=[])
    assert (await watched.look()).lacking_rights == []


async def test_what_is_late_is_shown_whoever_looked(watched: Watched) -> None:
    database = watched.harness.database
    account = watched.harness.context.account
    await database.execute(
        "INSERT INTO tieout.late_event (stripe_account, livemode, event_id, type, created_at,"
        " announces) VALUES ($1, $2, 'evt_1', 'charge.succeeded', now(), '{}')",
        *account.columns,
    )
    await watched.shown()
    assert REGISTRY.get_sample_value("tieout_events_late", account.metric_labels) == 1

    await database.execute("DELETE FROM tieout.late_event")
    await watched.shown()
    assert REGISTRY.get_sample_value("tieout_events_late", account.metric_labels) == 0
