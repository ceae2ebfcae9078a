"""A rebalance takes partitions away at any moment, also between a write and its commit."""

from shared.kafka.consumer.group_member import membership
from shared.settings.model import KafkaSettings
from tests.chaos.death.isolated_ledger import IsolatedLedger


async def test_a_commit_for_partitions_that_are_gone_is_no_failure(ledger: IsolatedLedger) -> None:
    kafka = KafkaSettings(ledger.servers.bootstrap_servers)

    async with membership(
        kafka, topic="stripe.events", group="gone", on_wait=lambda _reason: None
    ) as member:
        await member.commit({99: 1})
        await member.commit({})
