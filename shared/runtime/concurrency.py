"""How loops run side by side, and how one waits for an event.

Promises that the first loop to fail ends the others, and that a cancellation which a library below
a loop has swallowed is given again until the loop has ended.
"""

import asyncio
from collections.abc import Coroutine

# Longer than a loop's own way out takes as a rule, which this would cut short.
_CANCEL_AGAIN_S = 5.0


async def run_all(
    *loops: Coroutine[object, object, None], cancel_again_s: float = _CANCEL_AGAIN_S
) -> None:
    """Run loops side by side; the first that fails ends all and is raised.

    A cancellation can be lost below a loop (aiokafka takes one for a broken connection), and the
    loop would go on for ever, and with it a process that has failed: it is cancelled again every
    `cancel_again_s`.
    """
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(loop) for loop in loops]
        try:
            if tasks:
                await asyncio.wait(tasks)
        finally:
            for task in tasks:
                if not task.cancelling():
                    task.cancel()
            while pending := [task for task in tasks if not task.done()]:
                await asyncio.wait(pending, timeout=cancel_again_s)
                for task in pending:
                    task.cancel()


async def until_set(event: asyncio.Event, *, within_s: float) -> None:
    """Wait until an event is set, for so long at most: who waits looks again in either case."""
    try:
        async with asyncio.timeout(within_s):
            await event.wait()
    except TimeoutError:
        return
