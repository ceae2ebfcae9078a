"""A writer that stands still in the middle of a batch, is given up, and wakes up.

It stops itself where it is most dangerous: its batch is ready, and not yet written.
"""

from tests.chaos.death.life import until
from tests.chaos.death.stage import Stage


async def test_the_batch_it_held_is_written_once_and_its_own_is_fenced_off(stage: Stage) -> None:
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
