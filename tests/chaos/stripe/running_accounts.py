"""A ledger writer for the accounts of one fake Stripe, and hands on all that they are."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import asyncpg
import httpx

from services.ledger_writer import service as ledger_writer
from services.reconciler.context import open_contexts
from shared.runtime.health import Health
from shared.settings.model import Settings
from shared.stripe_api.call_limits import CallLimits
from tests.chaos.stripe.two_accounts import TwoAccounts
from tests.support.hurry import HURRY
from tests.support.waits import PATIENCE_S


@contextlib.asynccontextmanager
async def running_accounts(settings: Settings, *, limits: CallLimits) -> AsyncIterator[TwoAccounts]:
    """Run the writer, which must not end by itself; no trade is made, and no row is late."""
    writing = asyncio.create_task(
        ledger_writer.run(settings, health=Health(parts=ledger_writer.PARTS), call_limits=limits)
    )
    async with (
        asyncpg.create_pool(settings.require_database(), min_size=1, max_size=4) as database,
        open_contexts(settings, service="test", patience=HURRY, call_limits=limits) as contexts,
        httpx.AsyncClient(base_url=settings.stripe_api_base or "", timeout=PATIENCE_S) as stripe,
    ):
        accounts = TwoAccounts(
            contexts={context.account.id: context for context in contexts},
            stripe=stripe,
            database=database,
        )
        await accounts.control("settings", paused=True, visible_late_s=0)
        yield accounts
        assert not writing.done(), writing.exception()
        writing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await writing
