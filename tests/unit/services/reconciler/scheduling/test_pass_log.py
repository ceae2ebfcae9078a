"""What is kept of a pass: of the account's own the next one's time, of a range nothing."""

import contextlib
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from services.reconciler.pass_counts import PassCounts
from services.reconciler.pass_report import PassReport
from services.reconciler.scheduling import pass_log
from shared.errors import Recoverable
from shared.ledger.resource_name import ResourceName
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.reconciliation import sync_state

if TYPE_CHECKING:
    from services.reconciler.context import ReconcileContext

_INTERVAL_S = 300.0
_CONTEXT = cast(
    "ReconcileContext",
    SimpleNamespace(
        account=StripeAccount(id="acct_1", livemode=False),
        resource=SimpleNamespace(name=ResourceName.BALANCE_TRANSACTIONS),
        pool=None,
    ),
)
_REPORT = PassReport(
    result=PassCounts(),
    balances=(),
    began_at=datetime(2026, 3, 1, tzinfo=UTC),
    duration_s=40.0,
)


@pytest.mark.parametrize(
    ("failure", "told_s"),
    [(None, _INTERVAL_S - 40.0), (Recoverable("x"), 30.0)],
    ids=["that went well", "that failed"],
)
async def test_the_next_pass_is_told_as_it_is_made_after_one(
    monkeypatch: pytest.MonkeyPatch, failure: Exception | None, told_s: float
) -> None:
    noted: list[float | None] = []

    async def make() -> PassReport:
        if failure is not None:
            raise failure
        return _REPORT

    async def note(*_: object, next_s: float | None, **__: object) -> None:
        noted.append(next_s)

    monkeypatch.setattr(sync_state, "record_pass", note)
    monkeypatch.setattr(sync_state, "record_failure", note)
    with contextlib.suppress(Recoverable):
        await pass_log.run_and_record(_CONTEXT, make, began_at=None, interval_s=_INTERVAL_S)

    assert noted == [told_s]


@pytest.mark.parametrize("failure", [None, Recoverable("x")], ids=["that went well", "that failed"])
async def test_a_pass_over_a_range_says_nothing_of_the_accounts_own(
    monkeypatch: pytest.MonkeyPatch, failure: Exception | None
) -> None:
    async def make() -> PassReport:
        if failure is not None:
            raise failure
        return _REPORT

    async def note(*_: object, **__: object) -> None:
        pytest.fail("it is noted as the account's own")

    monkeypatch.setattr(sync_state, "record_pass", note)
    monkeypatch.setattr(sync_state, "record_failure", note)
    with contextlib.suppress(Recoverable):
        await pass_log.run_requested(_CONTEXT, make, is_of_range=True)
