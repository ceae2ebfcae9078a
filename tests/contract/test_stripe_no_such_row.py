"""What Stripe has to say before a row counts as one that it does not have."""

import asyncio
import contextlib
import json
from contextlib import aclosing

import pytest

from shared.settings.model import AccountSettings, Secret
from shared.stripe_api.client import Stripe, StripeDenied, StripeNotFound
from shared.stripe_api.rate_limiter import RateLimiter
from tests.support.known_keys import known_key

_ACCOUNT = AccountSettings(
    id="acct_one", api_key=Secret("rk_test_one"), webhook_secrets=(), livemode=False
)


async def _asked_by_id(*, status: int, code: str | None) -> None:
    """Ask for a row of a Stripe that answers so."""
    error = {"type": "invalid_request_error", "message": "No", "code": code}
    body = json.dumps({"error": error}).encode()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(
                b"HTTP/1.1 %d No\r\ncontent-type: application/json\r\n"
                b"content-length: %d\r\nconnection: close\r\n\r\n" % (status, len(body)) + body
            )
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    budget = RateLimiter(calls_per_s=1_000, share=1.0)
    stripe = Stripe(_ACCOUNT, base=base, budget=budget, keys=known_key(_ACCOUNT))
    async with server, aclosing(stripe):
        await stripe.retrieve_balance_transaction("txn_1")


@pytest.mark.parametrize(
    ("status", "code"), [(404, "resource_missing"), (404, None), (400, "resource_missing")]
)
async def test_it_has_no_such_row_by_a_404_or_by_its_code(status: int, code: str | None) -> None:
    with pytest.raises(StripeNotFound, match="txn_1"):
        await _asked_by_id(status=status, code=code)


@pytest.mark.parametrize("code", [None, "parameter_invalid_empty", "account_invalid"])
async def test_any_other_400_says_nothing_of_the_row(code: str | None) -> None:
    """Once each was taken for "no such row", on which a discrepancy is opened or closed."""
    with pytest.raises(StripeDenied):
        await _asked_by_id(status=400, code=code)
