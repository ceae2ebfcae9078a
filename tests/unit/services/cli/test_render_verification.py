"""What is shown of how soon money is verified: no share is rounded up."""

from dataclasses import replace
from datetime import UTC, datetime

from services.cli.render_verification import percent, verification_lines
from shared.ledger.resource_name import ResourceName
from shared.ledger.rfc3339 import rfc3339
from shared.ledger.verification import Latency, MoneyShare, VerifiedShare
from shared.reports.account_status import AccountStatus

_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_the_status_says_how_much_was_verified_in_time_and_never_more() -> None:
    money = MoneyShare(currency="usd", amount=10**7, verified=1, share=0.999999)
    within = VerifiedShare(
        within_s=600,
        from_at=_NOON,
        until_at=_NOON,
        rows=20_000,
        verified=19_999,
        share=0.99995,
        money=[money, replace(money, currency="eur", share=None)],
    )
    account = AccountStatus(
        stripe_account="acct_1",
        livemode=False,
        resource=ResourceName.BALANCE_TRANSACTIONS,
        state="settled",
        rows=3,
        expected_rows=3,
        last=None,
        next=None,
        oldest_unverified_at=_NOON,
        verified=[within, replace(within, within_s=3600, share=1.0, money=[])],
        detection=Latency(rows=3, p50_s=1.5, p99_s=88.2),
    )
    since = rfc3339(_NOON)

    assert list(verification_lines(account)) == [
        f"acct_1 (test) is verified up to {since}, last proved exactly never",
        f"  within 10 min of its creation: 99.99 % of 20,000 rows, 99.99 % of USD, since {since}",
        f"  within 1 h of its creation: 100.00 % of 20,000 rows, since {since}",
        "  known after 1.5 s (half of 3 rows), 88.2 s (99 % of them)",
    ]
    assert list(verification_lines(replace(account, oldest_unverified_at=None))) == []


def test_a_share_is_cut_off_and_not_rounded() -> None:
    shown = [percent(share) for share in (1.0, 0.999999, 0.29, 0.0, None)]

    assert shown == ["100.00 %", "99.99 %", "29.00 %", "0.00 %", "—"]
