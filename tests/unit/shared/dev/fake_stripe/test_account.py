"""The fake's account: it was there before its first row, as one that nobody connected is."""

from shared.dev.fake_stripe.journal import Header


def test_the_account_is_older_than_its_history() -> None:
    """Once it was opened when its history had ended, and whoever began there missed all of it."""
    header = Header(
        account_id="acct_1", seed=1, history_days=60, until=1_800_000_000, livemode=False
    )

    assert header.opened < header.until - 60 * 86_400
