"""Asking a Stripe whose key was given, but not whose it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import httpx
import pytest

from shared.dev import ports, stripe_side
from shared.dev.child import CannotStart


class _Running(Protocol):
    api_base: str
    account_id: str
    api_key: str
    webhook_secret: str


async def _side(environ: dict[str, str], data_dir: Path) -> stripe_side.StripeSide:
    return await stripe_side.side_of(
        environ, data_dir=data_dir, ports=ports.Ports(data_dir=data_dir)
    )


async def test_it_asks_stripe_for_the_account_that_was_not_given(
    fake_stripe: Callable[..., _Running], tmp_path: Path
) -> None:
    stripe = fake_stripe()
    environ = {
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_WEBHOOK_SECRET": stripe.webhook_secret,
    }

    side = await _side(environ, tmp_path)

    assert side.account_id == stripe.account_id
    assert side.environ == {"STRIPE_ACCOUNT_ID": stripe.account_id}


async def test_it_says_that_a_key_was_refused_without_showing_it(
    fake_stripe: Callable[..., _Running], tmp_path: Path
) -> None:
    environ = {"STRIPE_API_BASE": fake_stripe().api_base, "STRIPE_API_KEY": "rk_test_wrong"}

    with pytest.raises(
        CannotStart, match=r"refuses STRIPE_API_KEY \(HTTP 401\): it was revoked"
    ) as refusal:
        await _side(environ, tmp_path)

    assert "rk_test_wrong" not in str(refusal.value)


async def test_it_says_that_stripe_cannot_be_reached(tmp_path: Path) -> None:
    environ = {
        "STRIPE_API_BASE": f"http://127.0.0.1:{ports.free_port()}",
        "STRIPE_API_KEY": "rk_test_1",
    }

    with pytest.raises(CannotStart, match=r"could not be asked for the account \(ConnectError\)"):
        await _side(environ, tmp_path)


async def test_it_takes_the_account_that_stripe_s_refusal_names(
    fake_stripe: Callable[..., _Running], tmp_path: Path
) -> None:
    stripe = fake_stripe()
    environ = {
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_WEBHOOK_SECRET": stripe.webhook_secret,
    }
    async with httpx.AsyncClient(base_url=stripe.api_base) as http:
        await http.post("/_control/fault", json={"kind": "403", "endpoint": "GET /v1/account"})

    side = await _side(environ, tmp_path)

    assert side.account_id == stripe.account_id


async def test_it_starts_nothing_with_the_key_of_another_account(
    fake_stripe: Callable[..., _Running],
) -> None:
    stripe = fake_stripe()
    lines: list[str] = []
    environ = {
        "STRIPE_API_BASE": stripe.api_base,
        "STRIPE_API_KEY": stripe.api_key,
        "STRIPE_ACCOUNT_ID": stripe.account_id,
    }
    unknown = environ | {"STRIPE_API_KEY": "rk_test_revoked"}
    wrong = environ | {"STRIPE_ACCOUNT_ID": "acct_wrong"}
    away = environ | {"STRIPE_API_BASE": f"http://127.0.0.1:{ports.free_port()}"}

    with pytest.raises(CannotStart, match=f"set for acct_wrong is a key of {stripe.account_id}"):
        await stripe_side.refuse_wrong_key(wrong, say=lines.append)
    for fit in (environ, away, unknown):
        await stripe_side.refuse_wrong_key(fit, say=lines.append)

    assert len(lines) == 1
    assert f"refuses the API key of {stripe.account_id}" in lines[0]
