"""What a service does, made once for a person who waits.

Promises the event loop and the pace of a service, without its listener, signals and watchdog.
"""

from collections.abc import Coroutine
from typing import TypeVar

import uvloop

from shared.runtime.garbage_collection import collect_seldom

_T = TypeVar("_T")


def run_command(work: Coroutine[object, object, _T]) -> _T:
    """Run what a service does for a person who waits, on the loop of a service; return its result.

    An import of a million rows is no shorter because somebody looks at it.
    """
    collect_seldom()
    return uvloop.run(work)
