"""How a recoverable failure is retried: bounded back-off with jitter, by tenacity."""

import tenacity

from shared.ledger.outcome import OffsetsMoved, Recoverable


def forever(*, wait_s_max: float = 1.0) -> tenacity.AsyncRetrying:
    """Return a loop that retries Recoverable for as long as it takes; each wait is logged once.

    For work that has nowhere else to go: a partition is held until its database is back. The wait
    is short, for it is what an outage is prolonged by; the jitter keeps many apart.
    """
    return tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception(_helps),
        wait=tenacity.wait_random_exponential(multiplier=0.1, max=wait_s_max),
        reraise=True,
    )


def limited(*, attempts: int, wait_s_max: float = 2.0) -> tenacity.AsyncRetrying:
    """Return a loop that retries Recoverable at most `attempts` times, then raises it."""
    return tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception(_helps),
        wait=tenacity.wait_random_exponential(multiplier=0.1, max=wait_s_max),
        stop=tenacity.stop_after_attempt(attempts),
        reraise=True,
    )


def _helps(error: BaseException) -> bool:
    return isinstance(error, Recoverable) and not isinstance(error, OffsetsMoved)
