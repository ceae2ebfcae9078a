"""Waits of passes and of calls of Stripe's, pressed together: what is waited for is the same."""

from typing import Final

from shared.balance_proof.balance_readings import Patience
from shared.stripe_api.call_limits import CallLimits

# Neither lists nor balances lag at the fake, but where a test says so: no need to watch for long.
HURRY: Final = Patience(agree_s=0.2, judge_s=0.05, search_s=5)
LIMITS: Final = CallLimits(
    wait_s_max=0.05, retry_after_s_max=0.05, circuit_s_max=0.3, cool_s_first=0.05, cool_s_max=0.2
)
