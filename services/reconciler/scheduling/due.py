"""When an account's next pass is due, by what its passes have left in Postgres.

Promises the same answer to every process that asks: several may run, and one that stands by makes
no pass that another has just made. Each start is followed by a pass that ended after it, whoever
makes it. Never trusts a plan farther ahead than an interval: a clock was set back since, or the
interval was longer then.
"""

from datetime import datetime

from shared.postgres.reconciliation.pass_requests import PassRequest
from shared.postgres.reconciliation.sync_state import LastPass

# A pass that failed is made again after this long at the latest.
AFTER_FAILURE_S_MAX = 30.0


def wait_s(last: LastPass, *, since: datetime, interval_s: float) -> float:
    """Return how long it is to the next pass for a process that runs `since`, 0 when it is due."""
    tried_at = max((at for at in (last.passed_at, last.failed_at) if at is not None), default=None)
    if last.next_at is None or tried_at is None or tried_at < since:
        return 0.0
    left_s = (last.next_at - last.now).total_seconds()
    return 0.0 if left_s > interval_s else max(0.0, left_s)


def is_asked_for(request: PassRequest | None, *, last: LastPass, grace_s: float) -> bool:
    """Say whether a request asks for a pass now: the last one did not see it, or saw too little.

    A request never has a failed pass made again: that has its time.
    """
    if request is None or has_just_failed(last):
        return False
    is_new = last.began_at is None or request.requested_at > last.began_at
    return is_new or request.age_s >= grace_s


def has_just_failed(last: LastPass) -> bool:
    """Say whether the last pass failed, and it is not yet time to make it again."""
    if last.error is None or last.failed_at is None:
        return False
    return (last.now - last.failed_at).total_seconds() < AFTER_FAILURE_S_MAX
