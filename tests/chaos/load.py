"""The load: trade at a rate, slowed when its webhooks cannot be delivered as fast as they are made.

Beside it a shop with one price sells in a currency of its own: a balance of which the proof has no
quiet moment, and in which any sale's amount would explain any other that is missing.

Promises a stack that is loaded and never drowned: on a slow or busy machine a backlog that only
grows would make every webhook late, and a run would measure the backlog. Must never stop the trade:
without new events no recovery can be seen.
"""

import asyncio

from tests.chaos.running_stack import RunningStack

_LOOK_EVERY_S = 2.0
_BACKLOG_MAX = 300
_SLOWED_TO = 0.25
_SHOP = {"amount": 1_900, "currency": "chf"}
_SHOP_EVERY_S = 0.25


async def trade(running_stack: RunningStack, *, rate_per_s: float) -> None:
    """Keep the trade going until cancelled."""
    asked = 0.0
    while True:
        summary = await running_stack.read_control("summary")
        wanted = rate_per_s * (_SLOWED_TO if summary["pending"] > _BACKLOG_MAX else 1)
        if wanted != asked:
            await running_stack.control("settings", rate_per_s=wanted)
            asked = wanted
        await asyncio.sleep(_LOOK_EVERY_S)


async def sell_at_one_price(running_stack: RunningStack) -> None:
    """Sell the one thing that the shop has, several times a second, until cancelled."""
    while True:
        await running_stack.control("charge", **_SHOP)
        await asyncio.sleep(_SHOP_EVERY_S)
