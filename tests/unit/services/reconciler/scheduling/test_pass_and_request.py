"""What is asked for by a request row, beside passes of the account that fail."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling import pass_log
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import pass_requests
from shared.postgres.reconciliation.pass_requests import AccountPasses
from shared.stripe_api.client import StripeDenied
from tests.unit.services.reconciler.scheduling.passes_without_postgres import (
    context_of,
    never,
    without_postgres,
)


async def _asked(
    _pool: object, *, accounts: Sequence[StripeAccount], **_: object
) -> Sequence[AccountPasses]:
    return [replace(never(account), is_asked=True) for account in accounts]


async def test_a_request_is_answered_though_every_pass_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_postgres(monkeypatch)
    monkeypatch.setattr(pass_requests, "account_passes", _asked)
    context = context_of("acct_1")
    log: list[str] = []

    async def make(**_: object) -> PassReport:
        log.append("pass")
        raise StripeDenied("the key is revoked")

    async def answer() -> None:
        log.append("request")

    passes = PassLoop(
        context=context,
        progress=ImportProgress(context),
        make=make,
        answer=answer,
        interval_s=300.0,
        grace_s=0.0,
        accounts=[context.account],
    )

    rest_s = await passes.run_once()

    assert log == ["pass", "request"]
    assert rest_s == pass_log.after_failure_s(300.0)
