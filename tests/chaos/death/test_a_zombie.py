"""A process that stands still in the middle of its work, is given up, and wakes up.

It stops itself where it is most dangerous: its batch is ready and not yet written, its heals are
published and not yet noted.
"""

import pytest

from shared.failpoints import Name
from tests.chaos.death.isolated_ledger import IsolatedLedger
from tests.chaos.death.service_process import ServiceProcess
from tests.support.waits import until

pytestmark = pytest.mark.takes(seconds=25)


async def test_the_batch_a_writer_held_is_written_once_and_its_own_is_fenced_off(
    ledger: IsolatedLedger,
) -> None:
    async with ledger.running("webhook-ingest", "ledger-writer"):
        zombie = await ledger.begin("ledger-writer", failpoints="post.prepared:stop").is_up()
        # They share the partitions: sooner or later it gets one.
        while not zombie.is_still():
            await ledger.sell(6_600)
        await ledger.remove_group_members()
        await ledger.wait_until_complete()

        zombie.thaw()
        await until(
            lambda: bool(zombie.log_lines("consumer.offsets_moved")), what="it is fenced off"
        )
        await ledger.sell(8_800)
        # Whatever it gets now, it stops there again: so it has to go.
        await zombie.kill()
        await ledger.remove_group_members()
        await ledger.wait_until_complete()


async def test_what_a_relay_had_read_before_its_successor_published_it_only_repeats(
    ledger: IsolatedLedger,
) -> None:
    async with ledger.running("webhook-ingest"):
        zombie = ledger.begin("ledger-writer", failpoints="relay.read:stop")
        for amount in (2_600, 4_600):
            await ledger.sell(amount)
        await until(zombie.is_still, what="it stands still")
        await ledger.end_leader_session("ledger-writer")
        await ledger.remove_group_members()

        async with ledger.running("ledger-writer"):
            await ledger.wait_until_complete()
            await ledger.wait_until_published()
            zombie.thaw()
            # It publishes what it had read, unless it learns first that it leads no more.
            await until(
                lambda: (
                    zombie.log_lines("relay.place_moved") or zombie.log_lines("relay.stands_by")
                ),
                what="it has gone on, or given up",
            )
            await zombie.kill()
            await ledger.wait_until_published()


_STALE: list[Name] = ["reconciler.page_n", "reconciler.published_before_posted"]


@pytest.mark.parametrize("name", _STALE)
async def test_what_a_reconciler_knew_before_its_successor_changes_nothing(
    ledger: IsolatedLedger, name: Name
) -> None:
    async with ledger.running("ledger-writer"):
        await ledger.wait_until_imported()
        lost = await ledger.sell(9_900, deliver="withhold")
        zombie = ledger.begin("reconciler", failpoints=f"{name}:stop")
        await until(zombie.is_still, what="it stands still")
        await ledger.end_leader_session("reconciler")

        async with ledger.running("reconciler"):
            await ledger.wait_until_complete()
            await until(ledger.has_no_open_discrepancy, what="no discrepancy is open")
            zombie.thaw()
            # It goes on with what it had read, unless it learns first that it leads no more.
            await until(lambda: _has_gone_on(zombie), what="it goes on, or gives up")
            await zombie.kill()
            await ledger.wait_until_complete()
            await until(ledger.has_no_open_discrepancy, what="no discrepancy is open")

    assert await ledger.was_found_and_healed(lost)


def _has_gone_on(service: ServiceProcess) -> bool:
    return bool(
        service.log_lines("reconcile.finished")
        or service.log_lines("reconcile.failed")
        or service.is_still()
    )
