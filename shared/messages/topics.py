"""The topics of the contract: names, keys' shape, retention. PURE."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

EVENTS = "stripe.events"
BALANCE_TRANSACTIONS = "stripe.balance_transactions"
COMMANDS = "ledger.commands"
ENTRIES = "ledger.entries"
POSTINGS = "ledger.postings"
DISCREPANCIES = "ledger.discrepancies"
DEAD_LETTERS = "stripe.dead-letters"

# Whose offsets the ledger writer keeps, a consumer a topic: its group is `tieout-` and this.
CONSUMERS: Mapping[str, str] = {EVENTS: "listen", BALANCE_TRANSACTIONS: "post", COMMANDS: "command"}

# By topic and partition: the offset after the last record, or where a consumer is in it.
TopicOffsets: TypeAlias = Mapping[tuple[str, int], int]
# By topic and partition: an offset, and one behind the last of what follows it.
OffsetRanges: TypeAlias = Mapping[tuple[str, int], tuple[int, int]]

# A webhook may be 1 MiB (its headers come on top); a copy in a dead end must never be refused.
MESSAGE_BYTES_MAX = 1_200_000
FETCH_BYTES_MAX = 2_400_000

_DAY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as `migrate` creates it."""

    name: str
    retention_ms: int
    # Whether a batch may go to any partition, rather than each message to its key's. Only where no
    # order is relied on, and nothing is compacted: that keeps a key's last on its own partition.
    is_sticky: bool = False
    # Whether Kafka keeps of each key the last record alone; never where messages are told apart by
    # more than their key.
    is_compacted: bool = False

    @property
    def cleanup_policy(self) -> str:
        """Return what becomes of old records, in Kafka's own word."""
        return "compact" if self.is_compacted else "delete"

    @property
    def config(self) -> Mapping[str, str]:
        """Return the topic's configuration in Kafka's own names."""
        return {
            "cleanup.policy": self.cleanup_policy,
            "retention.ms": str(self.retention_ms),
            "max.message.bytes": str(MESSAGE_BYTES_MAX),
            "compression.type": "producer",
            "unclean.leader.election.enable": "false",
        }


TOPICS = (
    # 30 days: as long as Stripe itself keeps events, and the erasure deadline of personal data.
    Topic(EVENTS, retention_ms=30 * _DAY_MS, is_sticky=True),
    Topic(BALANCE_TRANSACTIONS, retention_ms=-1, is_sticky=True),
    Topic(COMMANDS, retention_ms=-1),
    Topic(ENTRIES, retention_ms=-1),
    # A posting never changes: compaction takes out what was published twice, and nothing else.
    Topic(POSTINGS, retention_ms=-1, is_compacted=True),
    Topic(DISCREPANCIES, retention_ms=-1),
    Topic(DEAD_LETTERS, retention_ms=-1),
)

STICKY_TOPICS = frozenset(topic.name for topic in TOPICS if topic.is_sticky)
