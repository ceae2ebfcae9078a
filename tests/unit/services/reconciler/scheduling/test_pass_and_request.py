"""What is asked for by a request row, beside passes of the account that fail."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling import pass_log
from services.reconciler.scheduling.pass_loop import ImportProgress, PassLoop
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import coverage, pass_requests, sync_state
from shared.postgres.reconciliation.pass_requests import AccountPasses
from shared.postgres.reconciliation.sync_state import LastPass
from shared.stripe_api.client import StripeDenied

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext


@asynccontextmanager
async def _led(*_: object, **__: object) -> AsyncIterator[bool]:
    yield True


async def _nothing(*_: object, **__: object) -> None:
    return None


async def _asked(
    _pool: object, *, accounts: Sequence[StripeAccount], **_: object
) -> Sequence[AccountPasses]:
    last = LastPass(datetime.now(UTC), None, None, None, None, None)
    return [AccountPasses(account, last=last, request=None, is_asked=True) for account in accounts]


async def test_a_request_is_answered_though_every_pass_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pass_requests, "account_passes", _asked)
    monkeypatch.setattr(coverage, "oldest_covered", _nothing)
    monkeypatch.setattr(sync_state, "record_failure", _nothing)
    account = StripeAccount(id="acct_1", livemode=False)
    context = cast(
        "ReconcileContext",
        SimpleNamespace(
            account=account,
            resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
            lock_name="reconcile:acct_1:test",
            leaderships=SimpleNamespace(lead=_led),
            pool=None,
        ),
    )
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
        accounts=[account],
    )

    rest_s = await passes.run_once()

    assert log == ["pass", "request"]
    assert rest_s == pass_log.after_failure_s(300.0)
