"""How soon an account's money is verified, and how soon it is known, a sentence each.

Promises that a share is never shown rounded up: what is shown as 100 % is all of it.
"""

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from shared.ledger.rfc3339 import rfc3339

if TYPE_CHECKING:
    from shared.ledger.verification import Latency, VerifiedShare
    from shared.reports.account_status import AccountStatus

_UNITS = ((3600, "h"), (60, "min"), (1, "s"))


def verification_lines(account: "AccountStatus") -> Iterator[str]:
    """Yield what is known of an account's figures."""
    if account.oldest_unverified_at is None:
        return
    proved = "never"
    if account.last_exact_proof_at is not None:
        proved = rfc3339(account.last_exact_proof_at)
    yield (
        f"{account.account} is verified up to {rfc3339(account.oldest_unverified_at)},"
        f" last proved exactly {proved}"
    )
    for verified in account.verified:
        if verified.share is not None:
            yield f"  within {_duration(verified.within_s)} of its creation: {_shares(verified)}"
    if account.detection is not None and account.detection.rows:
        yield f"  known after {_latency(account.detection)}"


def _shares(verified: "VerifiedShare") -> str:
    shares = [
        f"{percent(money.share)} of {money.currency.upper()}"
        for money in verified.money
        if money.share is not None
    ]
    rows = f"{percent(verified.share)} of {verified.rows:,} rows"
    return ", ".join((rows, *shares)) + f", since {rfc3339(verified.from_at)}"


def _latency(latency: "Latency") -> str:
    return (
        f"{latency.p50_s:,} s (half of {latency.rows:,} rows), {latency.p99_s:,} s (99 % of them)"
    )


def percent(share: float | None) -> str:
    """Write a share, cut off after two places."""
    if share is None:
        return "—"
    return f"{(Decimal(str(share)) * 100).quantize(Decimal('0.01'), rounding=ROUND_FLOOR)} %"


def _duration(seconds: int) -> str:
    unit_s, unit = next(pair for pair in _UNITS if seconds % pair[0] == 0)
    return f"{seconds // unit_s} {unit}"
