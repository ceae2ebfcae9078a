"""What is said of a request that is not done: how it is, and why."""

from datetime import UTC, datetime

from services.cli.recount_commands import unfinished
from shared.postgres.reconciliation.reconciliations import AccountReconciliation, Reconciliation

_AT = datetime(2026, 3, 1, tzinfo=UTC)


def _of_account(name: str, *, reason: str | None) -> AccountReconciliation:
    return AccountReconciliation(
        stripe_account=name,
        livemode=True,
        status="waiting",
        began_at=None,
        ended_at=None,
        until_at=None,
        reached_at=None,
        rows=0,
        expected_rows=None,
        result=None,
        reason=reason,
        next_try_at=None,
    )


def test_what_is_not_done_says_why_in_each_account() -> None:
    request = Reconciliation(
        id="rec_1",
        kind="recount",
        status="waiting",
        stripe_account=None,
        livemode=None,
        from_at=None,
        to_at=None,
        asked_by="command line",
        asked_at=_AT,
        began_at=None,
        ended_at=None,
        accounts=[
            _of_account("acct_1", reason="the key is another's"),
            _of_account("acct_2", reason=None),
        ],
    )

    assert unfinished(request) == (
        "rec_1 is waiting (acct_1:live: the key is another's): `tieout reconciliations rec_1`"
        " shows it"
    )
