"""What the fake Stripe is told."""

import stat
from pathlib import Path

import pytest

from shared.dev import fake_stripe_process
from shared.dev.fake_stripe_process import BusinessOptions, FakeStripe


def _prepare(data_dir: Path, *, settings: BusinessOptions) -> FakeStripe:
    return fake_stripe_process.prepare(
        data_dir=data_dir,
        port=12345,
        business=settings,
        identity=fake_stripe_process.identity(data_dir=data_dir),
        deliver_url="http://127.0.0.1:1/webhooks/stripe",
    )


def test_it_keeps_the_history_that_the_ledger_already_holds(tmp_path: Path) -> None:
    _prepare(tmp_path, settings=BusinessOptions(seed=7, history_days=90))

    second = _prepare(tmp_path, settings=BusinessOptions(seed=8, history_days=365, rate_per_s=5))

    assert second.child.environ["FAKE_STRIPE_SEED"] == "7"
    assert second.child.environ["FAKE_STRIPE_HISTORY_DAYS"] == "90"
    assert second.child.environ["FAKE_STRIPE_RATE_PER_S"] == "5"


def test_it_puts_no_secret_into_an_argument_list(tmp_path: Path) -> None:
    fake = _prepare(tmp_path, settings=BusinessOptions())

    assert not {fake.identity.api_key, fake.identity.webhook_secret} & set(fake.child.argv)


@pytest.mark.parametrize("left_behind", [False, True])
def test_a_private_file_is_this_users_alone_whatever_was_left_behind(
    tmp_path: Path, left_behind: bool
) -> None:
    path = tmp_path / "stack.json"
    if left_behind:
        for file in (path, tmp_path / "stack.json.new"):
            file.write_text("of a process that was killed", encoding="utf-8")
            file.chmod(0o644)

    fake_stripe_process.write_private(path, "a token\n")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text("utf-8") == "a token\n"
    assert list(tmp_path.iterdir()) == [path]
