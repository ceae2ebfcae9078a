"""The gauges of how soon money is verified, and how soon it is known, account by account.

Promises that a figure which is not known has no line, rather than its last one, and that a round
costs the same however many accounts there are: the rest comes first in the next.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from prometheus_client import Gauge

from services.reconciler.coverage.rotation import share
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.reports.verification import AccountVerification, read_verification
from shared.telemetry.metrics import (
    DETECTION_SECONDS,
    VERIFIED_MONEY_SHARE,
    VERIFIED_ROWS_SHARE,
    VERIFIED_UNTIL,
)

_ACCOUNTS_MAX: Final = 20
_NAMES: Final[Mapping[int, str]] = {600: "10m", 3600: "1h"}
# A gauge, and what its labels say.
_Line: TypeAlias = tuple[Gauge, tuple[str, ...]]


@dataclass(slots=True)
class VerificationGauges:
    """Sets the gauges of some accounts at a time, and knows which lines each has."""

    pool: Pool
    configured: Sequence[StripeAccount]
    rounds: int = 0
    shown: dict[StripeAccount, frozenset[_Line]] = field(default_factory=dict)

    async def run_once(self) -> None:
        """Read the next accounts' figures and show them. Raises PostgresUnavailable."""
        accounts = share(self.configured, pass_no=self.rounds, rows_max=_ACCOUNTS_MAX)
        self.rounds += 1
        for account in accounts:
            self._show(account, await read_verification(self.pool, account))

    def _show(self, account: StripeAccount, figures: AccountVerification | None) -> None:
        lines = {} if figures is None else dict(_lines(account, figures))
        for (gauge, labels), value in lines.items():
            gauge.labels(*labels).set(value)
        for gauge, labels in self.shown.get(account, frozenset()) - lines.keys():
            gauge.remove(*labels)
        self.shown[account] = frozenset(lines)


def _lines(account: StripeAccount, figures: AccountVerification) -> Iterator[tuple[_Line, float]]:
    of_account = tuple(account.metric_labels.values())
    yield (VERIFIED_UNTIL, of_account), figures.oldest_unverified_at.timestamp()
    for verified in figures.verified:
        within = _NAMES[verified.within_s]
        if verified.share is not None:
            yield (VERIFIED_ROWS_SHARE, (*of_account, within)), verified.share
        for money in verified.money:
            if money.share is not None:
                labels = (*of_account, money.currency, within)
                yield (VERIFIED_MONEY_SHARE, labels), money.share
    for quantile, seconds in (
        ("0.5", figures.detection.p50_s),
        ("0.99", figures.detection.p99_s),
    ):
        if seconds is not None:
            yield (DETECTION_SECONDS, (*of_account, quantile)), seconds
