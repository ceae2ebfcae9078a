"""What several files of tests of the reconciler start with."""

import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from services.reconciler.scheduling.on_demand import backfill_now
from shared.dev.fake_stripe_process import BusinessOptions
from tests.integration.reconciler.one_account import Harness, harness_of, writing
from tests.integration.reconciler.payout_accounts import OpenHarness


@pytest.fixture
def imported(database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]) -> OpenHarness:
    """Open an account whose history, the payouts of so many days among it, is imported."""

    @contextlib.asynccontextmanager
    async def open_one(*, history_days: int, **environ: str) -> AsyncIterator[Harness]:
        fake = fake_stripe(settings=BusinessOptions(history_days=history_days, rate_per_s=0))
        async with (
            harness_of(
                fake, database_url=database_url, kafka_topics=kafka_topics, **environ
            ) as opened,
            writing(opened.settings),
        ):
            await backfill_now([opened.context], since=None, on_progress=lambda *_: None)
            yield opened

    return open_one
