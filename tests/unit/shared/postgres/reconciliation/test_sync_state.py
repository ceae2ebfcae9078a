"""What `status` says of a sync that goes on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from shared.postgres.reconciliation.sync_state import SyncState

_NOW = datetime(2026, 3, 1, tzinfo=UTC)
# A quarter of the time is read.
_IMPORTING = SyncState(
    stripe_account="acct_1",
    livemode=False,
    resource="balance_transactions",
    runs=True,
    import_started_at=_NOW,
    import_reached_at=_NOW - timedelta(days=10),
    import_from_at=_NOW - timedelta(days=40),
    import_ended_at=None,
    import_rows_per_s=2_000.0,
    last_pass_at=None,
    last_failed_at=None,
    last_error=None,
    next_pass_at=None,
    failing_since=None,
    refused=False,
    rows=10_000,
    unsettled=0,
)


def test_an_import_that_goes_on_has_its_speed_and_its_end() -> None:
    assert _IMPORTING.expected_rows == 40_000
    assert (_IMPORTING.rows_per_s, _IMPORTING.eta_s) == (2_000.0, 15.0)


def test_nobody_guesses_the_end_of_a_history_whose_beginning_is_unknown() -> None:
    unknown = replace(_IMPORTING, import_from_at=None)

    assert (unknown.rows_per_s, unknown.eta_s) == (2_000.0, None)


def test_an_import_that_does_not_go_on_has_no_speed() -> None:
    waiting = replace(_IMPORTING, runs=False)
    ended = replace(_IMPORTING, import_ended_at=_NOW)

    assert [(state.rows_per_s, state.eta_s) for state in (waiting, ended)] == [(None, None)] * 2
