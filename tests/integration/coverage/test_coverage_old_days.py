"""An account with months of history: what comes late into an old day is found, and splits it."""

import time
from collections.abc import Callable
from typing import Any

from services.reconciler.reconcile import reconcile
from services.reconciler.windows import REVERIFY_AGES_S, window_of
from shared.dev.fake_stripe_process import BusinessOptions
from shared.ledger.covered_range import WINDOWS_A_DAY
from tests.integration.reconciler.one_account import Harness, harness_of, until_sequenced, writing

_DAYS = 60


async def _row_of(harness: Harness, window_no: int) -> tuple[int, int, str | None]:
    row = await harness.database.fetchrow(
        "SELECT window_no, window_count, reason FROM tieout.coverage WHERE window_no <= $1"
        " ORDER BY window_no DESC LIMIT 1",
        window_no,
    )
    assert row is not None
    return row["window_no"], row["window_count"], row["reason"]


async def test_an_entry_that_comes_into_an_old_day_is_found_and_the_day_is_split(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> None:
    fake = fake_stripe(settings=BusinessOptions(history_days=_DAYS, rate_per_s=0))
    async with (
        harness_of(fake, database_url=database_url, kafka_topics=kafka_topics) as harness,
        writing(harness.settings),
    ):
        imported = await reconcile(harness.context, grace_s=0)
        rows = await harness.database.fetchval("SELECT count(*) FROM tieout.coverage")
        row = await harness.charge()
        await reconcile(harness.context, grace_s=0)
        old_s = int(time.time()) - REVERIFY_AGES_S[-1] - 10 * 24 * 3600
        before = await _row_of(harness, window_of(old_s))

        forged = {**row, "id": "txn_forged_old", "created": old_s, "available_on": old_s}
        await harness.publish(forged)
        await harness.until_posted("txn_forged_old")
        await until_sequenced(harness)
        outcome = await reconcile(harness.context, grace_s=0)
        split = await _row_of(harness, window_of(old_s))

        assert imported.ties_out, imported
        assert rows <= REVERIFY_AGES_S[-1] // 300 + 2 * _DAYS
        assert before[1] > WINDOWS_A_DAY // 10
        assert before[2] is None
        assert outcome.result.unexpected == 1
        assert ("unexpected", "open", "txn_forged_old") in await harness.discrepancies()
        assert split == (window_of(old_s), 1, "a person decides")
