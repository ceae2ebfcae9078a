"""A payout whose proof fails, beside payouts whose proofs do not."""

from collections.abc import AsyncGenerator

import pytest

from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.reconciliation import payouts
from shared.stripe_api import payout_lists
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import StripeProtocolError
from shared.stripe_api.pagination import Page
from tests.integration.reconciler.payout_accounts import OpenHarness, proof_of, take_payout_turn

pytestmark = pytest.mark.takes(seconds=30)


@pytest.mark.parametrize("failure", [StripeProtocolError, PostgresRefused, RuntimeError])
async def test_a_payout_whose_proof_fails_waits_and_the_others_are_proved(
    imported: OpenHarness, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    async with imported(history_days=20) as harness:
        newest = ""
        pages_of = payout_lists.member_pages

        def member_pages(stripe: Stripe, *, payout_id: str) -> AsyncGenerator[Page, None]:
            nonlocal newest
            newest = newest or payout_id
            if payout_id == newest:
                raise failure("broken")
            return pages_of(stripe, payout_id=payout_id)

        monkeypatch.setattr(payout_lists, "member_pages", member_pages)
        await take_payout_turn(harness)

        proof, reason = await proof_of(harness, newest)
        assert (proof, (reason or "")[:26]) == ("waiting", "it could not be looked at:")
        counts = await payouts.payout_counts(
            harness.context.pool, accounts=[harness.context.account]
        )
        assert {count.proof: count.count for count in counts}["proved"] > 10
        account = harness.context.account
        assert await payouts.accounts_due(harness.context.pool, accounts=[account]) == {}
