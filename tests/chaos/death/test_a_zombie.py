"""A process that stands still in the middle of its work, is given up, and wakes up.

It stops itself where it is most dangerous: its batch is ready and not yet written, its heals are
published and not yet noted.
"""

import pytest

from shared.failpoints import Name
from tests.chaos.death.isolated_ledger import Stage
from tests.chaos.death.service_process import Life
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=25)


async def test_the_batch_a_writer_held_is_written_once_and_its_own_is_fenced_off(
    stage: Stage,
) -> None:
    async with stage.running("webhook-ingest", "ledger-writer"):
        zombie = await stage.begin("ledger-writer", failpoints="post.prepared:stop").is_up()
        # They share the partitions: sooner or later it gets one.
        while not zombie.is_still():
            await stage.sell(6_600)
        await stage.bury()
        await stage.settles()

        zombie.thaw()
        await until(lambda: bool(zombie.said("consumer.offsets_moved")), what="it is fenced off")
        await stage.sell(8_800)
        # Whatever it gets now, it stops there again: so it has to go.
        await zombie.kill()
        await stage.bury()
        await stage.settles()


_STALE: list[Name] = ["reconciler.page_n", "reconciler.published_before_posted"]


@pytest.mark.parametrize("name", _STALE)
async def test_what_a_reconciler_knew_before_its_successor_changes_nothing(
    stage: Stage, name: Name
) -> None:
    async with stage.running("ledger-writer"):
        await stage.is_imported()
        lost = await stage.sell(9_900, deliver="withhold")
        zombie = stage.begin("reconciler", failpoints=f"{name}:stop")
        await until(zombie.is_still, what="it stands still")
        await stage.depose("reconciler")

        async with stage.running("reconciler"):
            await stage.settles()
            await until(stage.is_at_peace, what="no discrepancy is open")
            zombie.thaw()
            # It goes on with what it had read, unless it learns first that it leads no more.
            await until(lambda: _has_gone_on(zombie), what="it goes on, or gives up")
            await zombie.kill()
            await stage.settles()
            await until(stage.is_at_peace, what="no discrepancy is open")

    assert await stage.discrepancies(lost) == [("missing", "healed")]


def _has_gone_on(life: Life) -> bool:
    return bool(life.said("reconcile.finished") or life.said("reconcile.failed") or life.is_still())
