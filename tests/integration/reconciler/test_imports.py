"""An import of many slices: cut off anywhere, or with Stripe failing in some of it."""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from services.reconciler.reconcile import reconcile
from services.reconciler.resources.balance_transactions import BalanceTransactions
from services.reconciler.resources.resource import FetchedPage
from services.reconciler.scheduling.on_demand import backfill_now
from services.reconciler.slices import Slice
from shared.errors import Recoverable
from tests.integration.reconciler.one_account import Harness, harness_of, writing
from tests.support import warm_python
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=90)

_ROWS = 9_000
_SPAN_S = 90 * 24 * 3600
_KILLS = 5
_LIST = "GET /v1/balance_transactions"
_POSTED = "SELECT external_id FROM tieout.journal_entry WHERE external_id LIKE 'txn_%'"
_SETTLED = """
SELECT window_no, window_count, row_count FROM tieout.coverage WHERE settled ORDER BY window_no
"""


class Cut(Exception):
    """The process ends here."""


@dataclass(frozen=True)
class _CutOff(BalanceTransactions):
    """Stripe's list, whose reader dies at one of its pages; each row that it gave is counted."""

    pages_left: list[int] = field(default_factory=list)
    rows: Counter[str] = field(default_factory=Counter)

    async def list(self, part: Slice) -> AsyncIterator[FetchedPage]:
        async for page in BalanceTransactions.list(self, part):
            self.rows.update(fetched.row.id for fetched in page.rows)
            if self.pages_left:
                self.pages_left[0] -= 1
                if not self.pages_left[0]:
                    raise Cut
            yield page


@pytest.fixture
async def harness(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> AsyncIterator[Harness]:
    """Return an account with a history of some slices, of which nothing is imported."""
    opened = harness_of(fake_stripe(), database_url=database_url, kafka_topics=kafka_topics)
    async with opened as harness, writing(harness.settings):
        await harness.control("seed", count=_ROWS, span_s=_SPAN_S)
        yield harness


async def _is_exact(harness: Harness) -> bool:
    oracle = (await harness.stripe.get("/_control/oracle")).json()["balance_transactions"]
    posted = Counter(row["external_id"] for row in await harness.database.fetch(_POSTED))
    return posted == Counter(row["id"] for row in oracle)


async def _wrongly_settled(harness: Harness) -> list[int]:
    """Return the rows of coverage that do not count what Stripe has in their time."""
    oracle = (await harness.stripe.get("/_control/oracle")).json()["balance_transactions"]
    by_window = Counter(row["created"] // 300 for row in oracle)
    return [
        row["window_no"]
        for row in await harness.database.fetch(_SETTLED)
        if row["row_count"]
        != sum(by_window[row["window_no"] + number] for number in range(row["window_count"]))
    ]


async def test_cut_off_five_times_it_goes_on_and_reads_nothing_a_third_time(
    harness: Harness,
) -> None:
    dice = random.Random(14)
    before = Counter[str]()
    covered = 0
    for _ in range(_KILLS):
        resource = _resource(harness, [dice.randint(5, 40)])
        with contextlib.suppress(Cut):
            await reconcile(replace(harness.context, resource=resource), grace_s=0)
        assert max((before + resource.rows).values()) <= 2, "a page around a kill"
        assert max(resource.rows.values()) == 1
        before, covered = resource.rows, await _covered(harness)

    whole = _resource(harness, [])
    [report] = await backfill_now([replace(harness.context, resource=whole)], since=None)

    assert report.lacking == 0
    assert max((before + whole.rows).values()) <= 2
    assert whole.rows.total() <= _ROWS - covered + 5, "what is covered is not read again"
    assert await _is_exact(harness)
    assert await _wrongly_settled(harness) == []


async def test_killed_with_9_it_goes_on_and_is_exact(harness: Harness) -> None:
    dice = random.Random(9)
    calls = 0
    for _ in range(_KILLS):
        process = _backfill(harness)
        calls = await harness.list_calls() + dice.randint(5, 25)
        while process.poll() is None and await harness.list_calls() < calls:
            await asyncio.sleep(0.02)
        process.kill()
        await asyncio.to_thread(process.wait, PATIENCE_S)

    code = await asyncio.to_thread(_backfill(harness).wait, PATIENCE_S)

    assert code == 0
    assert await _is_exact(harness)
    assert await _wrongly_settled(harness) == []


async def test_a_slice_that_fails_leaves_those_beside_it_covered(harness: Harness) -> None:
    class Refused(Recoverable):
        pass

    @dataclass(frozen=True)
    class Refusing(BalanceTransactions):
        pages: list[int] = field(default_factory=list)

        async def list(self, part: Slice) -> AsyncIterator[FetchedPage]:
            async for page in BalanceTransactions.list(self, part):
                self.pages.append(part.until_s)
                if len(self.pages) == 12:  # of a slice in the middle
                    raise Refused
                yield page

    account = harness.context
    resource = Refusing(account.account, account.stripe, account.pool, account.producer)

    with pytest.raises(Refused):
        await reconcile(replace(account, resource=resource), grace_s=0)

    assert await _covered(harness) >= 1_000
    assert await _wrongly_settled(harness) == []
    await reconcile(account, grace_s=0)
    assert await _is_exact(harness)


async def test_what_stripe_answers_wrongly_is_never_covered(harness: Harness) -> None:
    for kind in ("403", "429", "500", "reset", "truncated", "duplicate_row", "same_page"):
        await harness.control("fault", kind=kind, endpoint=_LIST, count=3)
        with contextlib.suppress(Recoverable):
            await reconcile(harness.context, grace_s=0, with_proof=False)
        await harness.control("clear_faults")
        assert await _wrongly_settled(harness) == [], kind

    await backfill_now([harness.context], since=None)

    assert await _is_exact(harness)


def _resource(harness: Harness, pages_left: list[int]) -> _CutOff:
    context = harness.context
    return _CutOff(
        context.account, context.stripe, context.pool, context.producer, pages_left=pages_left
    )


async def _covered(harness: Harness) -> int:
    count = "SELECT coalesce(sum(row_count), 0)::bigint FROM tieout.coverage"
    return int(await harness.database.fetchval(count))


def _backfill(harness: Harness) -> warm_python.Process:
    settings = harness.settings
    [account] = settings.accounts
    assert account.api_key is not None
    assert settings.stripe_api_base is not None
    environ = {
        "DATABASE_URL": settings.require_database(),
        "KAFKA_BOOTSTRAP_SERVERS": settings.require_kafka().bootstrap_servers,
        "STRIPE_API_BASE": settings.stripe_api_base,
        "STRIPE_API_KEY": account.api_key.reveal(),
        "STRIPE_ACCOUNT_ID": account.id,
        "TIEOUT_STRIPE_CALLS_PER_S": "200",
        "PATH": "/usr/bin:/bin",
    }
    return warm_python.start("services.cli", "backfill", env=environ)
