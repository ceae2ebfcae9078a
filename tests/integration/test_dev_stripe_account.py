"""Asking a Stripe whose key was given, but not whose it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from shared.dev import ports, stripe_side
from shared.dev.refusal import CannotStart


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

    with pytest.raises(CannotStart, match=r"\(HTTP 401\): set STRIPE_ACCOUNT_ID") as refusal:
        await _side(environ, tmp_path)

    assert "rk_test_wrong" not in str(refusal.value)


async def test_it_says_that_stripe_cannot_be_reached(tmp_path: Path) -> None:
    environ = {
        "STRIPE_API_BASE": f"http://127.0.0.1:{ports.free_port()}",
        "STRIPE_API_KEY": "rk_test_1",
    }

    with pytest.raises(CannotStart, match=r"could not be asked for the account \(ConnectError\)"):
        await _side(environ, tmp_path)
