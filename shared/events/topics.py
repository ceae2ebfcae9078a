"""The topics of the contract: names, keys' shape, retention. PURE."""

from collections.abc import Mapping
from dataclasses import dataclass

EVENTS = "stripe.events"
BALANCE_TRANSACTIONS = "stripe.balance_transactions"
COMMANDS = "ledger.commands"
ENTRIES = "ledger.entries"
DISCREPANCIES = "ledger.discrepancies"
DEAD_LETTERS = "stripe.dead-letters"

# A webhook may be 1 MiB (its headers come on top); a copy in a dead end must never be refused.
MESSAGE_BYTES_MAX = 1_200_000
FETCH_BYTES_MAX = 2_400_000

_DAY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as `migrate` creates it."""

    name: str
    retention_ms: int

    @property
    def config(self) -> Mapping[str, str]:
        """Return the topic's configuration in Kafka's own names."""
        return {
            "cleanup.policy": "delete",
            "retention.ms": str(self.retention_ms),
            "max.message.bytes": str(MESSAGE_BYTES_MAX),
            "compression.type": "producer",
            "unclean.leader.election.enable": "false",
        }


TOPICS = (
    # 30 days: as long as Stripe itself keeps events, and the erasure deadline of personal data.
    Topic(EVENTS, retention_ms=30 * _DAY_MS),
    Topic(BALANCE_TRANSACTIONS, retention_ms=-1),
    Topic(COMMANDS, retention_ms=-1),
    Topic(ENTRIES, retention_ms=-1),
    Topic(DISCREPANCIES, retention_ms=-1),
    Topic(DEAD_LETTERS, retention_ms=-1),
)
