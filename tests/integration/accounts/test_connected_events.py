"""A connected account's events: listed as its own, sent to the endpoint of its platform."""

from pathlib import Path

import pytest

from services.reconciler.context import open_contexts
from services.reconciler.event_proof.context import open_event_contexts
from services.reconciler.event_proof.look import EventLook
from shared.ledger.resource_name import ResourceName
from shared.postgres.reconciliation import event_proof, sync_state
from shared.settings.environment import read_settings
from tests.integration.accounts.several_accounts import Harness, fake_of_accounts, open_harness

pytestmark = pytest.mark.takes(seconds=15)

_PLATFORM, _CONNECTED = "acct_platform", "acct_connected"
_ACCOUNTS = f"""
[[account]]
id = "{_PLATFORM}"
api_key = "rk_test_{_PLATFORM}"
livemode = false

[[account]]
id = "{_CONNECTED}"
api_key = "rk_test_{_PLATFORM}"
livemode = false
via = "{_PLATFORM}"
"""


async def _control(harness: Harness, name: str, **body: object) -> None:
    (await harness.http.post(f"/_control/{name}", json=body)).raise_for_status()


async def test_they_are_its_own_and_their_endpoint_is_its_platforms(
    tmp_path: Path, database_url: str, kafka_topics: str
) -> None:
    file = tmp_path / "connected.toml"
    file.write_text(_ACCOUNTS, encoding="utf-8")
    with fake_of_accounts(tmp_path) as base:
        async with open_harness(
            folder=tmp_path, base=base, database_url=database_url, kafka=kafka_topics
        ) as harness:
            settings = read_settings(
                harness.environ(TIEOUT_ACCOUNTS_FILE=str(file), TIEOUT_RECONCILE_GRACE_S="0.001")
            )
            await _control(harness, "settings", deliver_url="http://127.0.0.1:9/webhooks/stripe")
            await _control(harness, "charge", account=_CONNECTED, deliver="withhold")
            async with (
                open_contexts(settings, service="test") as contexts,
                open_event_contexts(contexts, settings=settings) as opened,
            ):
                platform, connected = opened
                await sync_state.begin_sync(
                    connected.pool,
                    account=connected.account,
                    resource=ResourceName.BALANCE_TRANSACTIONS,
                )
                await harness.database.execute(
                    "UPDATE tieout.sync_state SET compared_until_at = now() + interval '1 minute'"
                )
                await harness.database.execute(
                    "INSERT INTO tieout.event_flow SELECT $1, false, ago, ago, ago,"
                    " '{\"charge.succeeded\": 0}'"
                    " FROM (SELECT now() - interval '1 hour' AS ago) AS first",
                    _CONNECTED,
                )

                counts = await EventLook(connected).run()
                await _control(harness, "endpoint", account=_PLATFORM, status="disabled")
                await EventLook(platform).watch()
                await EventLook(connected).run()

                # Once for both each time: an interval has not gone by.
                assert (await harness.calls())["GET /v1/webhook_endpoints"] == 2
                assert counts is not None
                assert counts.undelivered == 1
                watch, _ = await event_proof.read_watches(connected.pool, stripe_account=None)
                assert watch.stripe_account == _CONNECTED
                assert [finding.name for finding in watch.findings] == ["disabled"]
                assert (
                    await harness.database.fetchval("SELECT stripe_account FROM tieout.discrepancy")
                    == _CONNECTED
                )
