"""An account and its passes, with no Postgres behind them: for tests of when one is made."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from services.reconciler.scheduling import pass_loop
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import coverage, pass_requests, sync_state
from shared.postgres.reconciliation.pass_requests import AccountPasses
from shared.postgres.reconciliation.sync_state import LastPass


@asynccontextmanager
async def led(*_: object, **__: object) -> AsyncIterator[bool]:
    """Lead whatever is asked for."""
    yield True


async def nothing(*_: object, **__: object) -> None:
    """Stand for a statement that only writes."""


def context_of(name: str, *, livemode: bool = True) -> Any:
    """Return what a pass of an account knows, as far as its time is concerned."""
    account = StripeAccount(id=name, livemode=livemode)
    return SimpleNamespace(
        account=account,
        resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
        lock_name=f"reconcile:{name}:{account.mode}",
        leaderships=SimpleNamespace(lead=led),
        pool=None,
    )


def never(account: StripeAccount) -> AccountPasses:
    """Return how an account stands that has had no pass."""
    last = LastPass(
        now=datetime.now(UTC),
        began_at=None,
        passed_at=None,
        failed_at=None,
        error=None,
        next_at=None,
    )
    return AccountPasses(account=account, last=last, request=None)


def without_postgres(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every account be one without a pass, whatever is noted of it."""
    monkeypatch.setattr(pass_requests, "account_passes", _none_yet)
    monkeypatch.setattr(sync_state, "record_pass", nothing)
    monkeypatch.setattr(sync_state, "record_failure", nothing)
    monkeypatch.setattr(coverage, "oldest_covered", nothing)
    monkeypatch.setattr(pass_loop, "close_offset_gaps", nothing)


async def _none_yet(
    _pool: object, *, accounts: Sequence[StripeAccount], **_: object
) -> Sequence[AccountPasses]:
    return [never(account) for account in accounts]
