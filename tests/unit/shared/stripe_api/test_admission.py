"""When an account's work may begin, and what is said while it may not."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import pytest
from prometheus_client import REGISTRY

from shared.settings.model import AccountSettings, ConfigurationError, Secret
from shared.stripe_api import admission
from shared.stripe_api.admission import is_admitted
from shared.stripe_api.errors import KeyOfAnotherAccount, StripeKeyRefused, StripeUnavailable

if TYPE_CHECKING:
    from shared.stripe_api.client import Stripe

_ACCOUNT = AccountSettings(
    id="acct_one", api_key=Secret("rk_test_1"), webhook_secrets=(), livemode=False
)
_OTHER = KeyOfAnotherAccount(wanted="acct_one", actual="acct_two")


class _Identifying:
    """What asks whose key it is, with these outcomes in turn; the last one stays."""

    def __init__(self, outcomes: Sequence[Exception | None]) -> None:
        self.outcomes = list(outcomes)

    async def identify(self) -> None:
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if outcome is not None:
            raise outcome


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Collect what is logged."""
    lines: list[tuple[str, str]] = []

    class _Logger:
        def warning(self, event: str, **bound: Any) -> None:
            lines.append((event, bound["reason"]))

    monkeypatch.setattr(admission, "logger", _Logger())
    return lines


async def _admitted(
    *outcomes: Exception | None, is_only: bool = False
) -> tuple[bool, list[tuple[str, bool]]]:
    refusals: list[tuple[str, bool]] = []

    async def on_refusal(reason: str, is_final: bool) -> None:
        refusals.append((reason, is_final))

    stripe = cast("Stripe", _Identifying(outcomes))
    admitted = await is_admitted(
        _ACCOUNT, stripe=stripe, is_only=is_only, on_refusal=on_refusal, again_s_first=0.0
    )
    return admitted, refusals


def _refused() -> float | None:
    labels = {"stripe_account": "acct_one", "livemode": "false"}
    return REGISTRY.get_sample_value("tieout_account_key_refused", labels)


async def test_it_waits_for_as_long_as_nobody_can_say_and_logs_each_reason_once(
    logged: list[tuple[str, str]],
) -> None:
    away, revoked = StripeUnavailable("away"), StripeKeyRefused("revoked")

    admitted, refusals = await _admitted(away, away, away, revoked, revoked, None)

    assert admitted
    assert logged == [("account.waits", "away"), ("account.waits", "revoked")]
    assert refusals == [("away", False)] * 3 + [("revoked", False)] * 2
    assert _refused() == 0


async def test_of_several_accounts_one_with_another_s_key_is_told_of_once_and_left_out(
    logged: list[tuple[str, str]],
) -> None:
    admitted, refusals = await _admitted(_OTHER)

    assert not admitted
    assert logged == [("account.refused", str(_OTHER))]
    assert refusals == [(str(_OTHER), True)]
    assert _refused() == 1


@pytest.mark.usefixtures("logged")
async def test_the_only_account_with_another_s_key_ends_the_process() -> None:
    with pytest.raises(ConfigurationError, match="acct_one is a key of acct_two"):
        await _admitted(StripeUnavailable("away"), _OTHER, is_only=True)
