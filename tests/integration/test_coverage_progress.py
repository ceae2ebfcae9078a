"""What a pass may only take a share of: the next ones take the rest, and all of it is settled."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from services.reconciler import discrepancy
from services.reconciler.barrier import Barrier
from services.reconciler.cover import PassMark
from services.reconciler.refetch import refetch
from services.reconciler.register import Register
from services.reconciler.settle import Settler
from services.reconciler.window import Span
from shared.postgres import coverage
from tests.integration.desk import Desk, opened_desk, writing

_FORGED = 150  # more than a pass asks for by id


async def _settled(desk: Desk, *, around_s: int, pass_no: int) -> Settler:
    """Settle ten minutes on either side of a second, as a pass does."""
    now = datetime.now(UTC)
    settler = Settler(
        parts=desk.parts,
        register=Register(desk.parts.pool, scope=desk.parts.scope, kinds=discrepancy.WINDOW_KINDS),
        barrier=Barrier(desk.parts, wait_s=1),
        import_ended_s=0.0,
        heal_wait_s=10,
        mark=PassMark(number=pass_no, starts=None, compared_at=now, began_at=now),
    )
    async for chunk in refetch(desk.parts.stripe, Span(around_s - 600, around_s + 600)):
        await settler.settle(chunk)
    return settler


async def test_of_150_rows_that_stripe_has_no_more_all_come_to_the_page(
    database_url: str, kafka_topics: str, fake_stripe: Callable[..., Any]
) -> None:
    """Once only the same 100 did: the rest kept the window unsettled, and the drift silent."""
    async with (
        opened_desk(
            fake_stripe(),
            database_url=database_url,
            kafka_topics=kafka_topics,
            TIEOUT_STRIPE_CALLS_PER_S="1000",
        ) as desk,
        writing(desk.settings),
    ):
        await coverage.begin(desk.parts.pool, scope=desk.parts.scope)
        row = await desk.charge()
        for number in range(_FORGED):
            await desk.publish({**row, "id": f"txn_nobody_{number:03}"})
        for number in range(_FORGED):
            await desk.until_posted(f"txn_nobody_{number:03}")

        passes = [
            await _settled(desk, around_s=row["created"], pass_no=pass_no) for pass_no in range(3)
        ]

        assert [(one.tally.unexpected, one.tally.unsettled) for one in passes] == [
            (100, 1),
            (_FORGED, 0),
            (_FORGED, 0),
        ]
        kinds = [(kind, status) for kind, status, _ in await desk.discrepancies()]
        assert kinds.count(("unexpected", "open")) == _FORGED
        # What was not asked for yet is said to be so: a drift must not be made of it.
        effects = [row.effect_minor for row in passes[0].unsettled_rows.values()]
        assert effects == [None] * (_FORGED - 100)
