"""Which Stripe a stack talks to."""

import os
import stat
from pathlib import Path

import pytest

from shared.dev import fake_stripe_process, stripe_side
from shared.settings.model import ConfigurationError

_OWN = {
    "STRIPE_API_KEY": "rk_test_own",
    "STRIPE_ACCOUNT_ID": "acct_own",
    "STRIPE_WEBHOOK_SECRET": "whsec_new,whsec_old",
}


class _OnePort:
    def take(self, _name: str) -> int:
        return 12345


async def _side(environ: dict[str, str], data_dir: Path) -> stripe_side.StripeSide:
    ports = _OnePort()
    return await stripe_side.side_of(environ, data_dir=data_dir, ports=ports)  # type: ignore[arg-type]  # the real one binds sockets


async def test_it_makes_a_fake_when_the_environment_names_no_stripe(tmp_path: Path) -> None:
    side = await _side({}, tmp_path)

    assert side.fake_identity is not None
    assert side.api_base == "http://127.0.0.1:12345"
    assert side.environ["STRIPE_API_KEY"] == side.fake_api_key
    assert side.environ["STRIPE_WEBHOOK_SECRET"] == side.webhook_secret
    assert side.environ["STRIPE_ACCOUNT_ID"] == side.account_id


async def test_it_keeps_the_fakes_identity_for_the_next_run(tmp_path: Path) -> None:
    first = await _side({}, tmp_path)
    second = await _side({}, tmp_path)

    assert first == second


async def test_it_lets_the_fake_sign_with_a_chosen_secret(tmp_path: Path) -> None:
    side = await _side({"STRIPE_WEBHOOK_SECRET": "whsec_chosen,whsec_old"}, tmp_path)

    assert side.webhook_secret == "whsec_chosen"
    assert "STRIPE_WEBHOOK_SECRET" not in side.environ


async def test_it_uses_the_stripe_whose_key_is_given(tmp_path: Path) -> None:
    side = await _side(_OWN, tmp_path)

    assert side.fake_identity is None
    assert side.api_base is None
    assert side.account_id == "acct_own"
    assert side.webhook_secret == "whsec_new"


async def test_it_never_tells_a_real_key(tmp_path: Path) -> None:
    side = await _side(_OWN, tmp_path)

    assert side.fake_api_key is None
    assert "rk_test_own" not in repr(side)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - pathlib's own would block the loop


async def test_it_refuses_a_key_without_a_signing_secret(tmp_path: Path) -> None:
    environ = {name: value for name, value in _OWN.items() if name != "STRIPE_WEBHOOK_SECRET"}

    with pytest.raises(ConfigurationError, match="STRIPE_WEBHOOK_SECRET is not set"):
        await _side(environ, tmp_path)


async def test_it_refuses_a_base_without_a_key(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="STRIPE_API_KEY is not set"):
        await _side({"STRIPE_API_BASE": "http://127.0.0.1:1"}, tmp_path)


def test_it_keeps_the_fakes_secrets_to_this_user(tmp_path: Path) -> None:
    fake_stripe_process.identity(data_dir=tmp_path)

    assert stat.S_IMODE((tmp_path / "fake-stripe.json").stat().st_mode) == 0o600
