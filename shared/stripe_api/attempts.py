"""The attempts of one call of Stripe's, and the waits between them.

Promises that a call is tried again only when it may work then, at most as often as its limits say,
and that no answer of Stripe's can make it wait for longer than they allow.
"""

from functools import partial

import tenacity

from shared.stripe_api.call_limits import CallLimits
from shared.stripe_api.errors import StripeNotNow


def attempts(limits: CallLimits) -> tenacity.AsyncRetrying:
    """Return the attempts of one call; the last one's failure is raised as it is."""
    return tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception_type(StripeNotNow),
        wait=partial(_wait_s, limits=limits),
        stop=tenacity.stop_after_attempt(limits.attempts_max),
        reraise=True,
    )


def _wait_s(state: tenacity.RetryCallState, *, limits: CallLimits) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, StripeNotNow) and error.wait_s is not None:
        return min(error.wait_s, limits.retry_after_s_max)
    return float(tenacity.wait_random_exponential(multiplier=0.5, max=limits.wait_s_max)(state))
