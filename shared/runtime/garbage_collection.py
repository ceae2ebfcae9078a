"""How seldom a process looks for garbage among its objects.

Promises that a process which makes many objects, and keeps most of them, does not walk them all
again and again. What is not in a cycle is freed at once, as ever.
"""

import gc

# Requests that wait for the broker, and batches that wait for Postgres, are thousands of young
# objects. By default all are walked every 700 allocations: a tenth of the time of a webhook.
COLLECT_EVERY = (10_000, 20, 50)


def collect_seldom() -> None:
    """Leave what there is out of every later walk, and walk what comes less often."""
    gc.freeze()
    gc.set_threshold(*COLLECT_EVERY)
