"""Whose clock decides in the reconciler: Stripe's of Stripe's time, and ours of our waits alone."""

import re
from pathlib import Path

_RECONCILER = Path(__file__).resolve().parents[3] / "services" / "reconciler"
_OUR_CLOCK = re.compile(r"\bdatetime\.(?:now|utcnow)\(|\btime\.time\(|\bdate\.today\(")
# What they do with it: say when a pass began, in a log line or a metric; when a person was told,
# and is told again. Nothing of Stripe's is due by it.
_MAY_ASK = {
    "reconcile.py",
    "scheduling/pass_log.py",
    "scheduling/pass_loop.py",
    "monitor.py",
    "notifications/notify.py",
    # By how much ours is off.
    "event_proof/endpoint_list.py",
}


def test_our_own_clock_decides_nothing_about_stripes_time() -> None:
    """Once it said how old a window was, and being ahead by 20 minutes skipped a look."""
    asks = {
        str(path.relative_to(_RECONCILER))
        for path in _RECONCILER.rglob("*.py")
        if _OUR_CLOCK.search(path.read_text(encoding="utf-8"))
    }

    assert asks <= _MAY_ASK
    [began] = _OUR_CLOCK.findall((_RECONCILER / "reconcile.py").read_text(encoding="utf-8"))
    assert began == "datetime.now("
