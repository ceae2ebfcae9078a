"""Create the contract's topics where they are missing.

Promises that running it twice, or twice at once, changes nothing. Must never alter or delete a
topic that exists: how much is kept, and how safely, is its owner's to decide.
"""

from collections.abc import Sequence

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import TopicAlreadyExistsError, for_code

from shared.kafka.admin.client import admin_client
from shared.messages.topics import TOPICS
from shared.settings.model import KafkaSettings

_REPLICATION_MAX = 3
_TIMEOUT_S = 20.0
# Errors of a cluster that is coming up or moving; any other answer will not change by waiting.
_NO_ERROR = 0


async def create_missing_topics(kafka: KafkaSettings, *, partitions: int) -> Sequence[str]:
    """Create what is missing; return the names created. Raises KafkaUnavailable."""
    async with admin_client(kafka, client_id="tieout-migrate", timeout_s=_TIMEOUT_S) as admin:
        return await _create_missing(admin, partitions=partitions)


async def _create_missing(admin: AIOKafkaAdminClient, *, partitions: int) -> Sequence[str]:
    existing = set(await admin.list_topics())
    missing = [topic for topic in TOPICS if topic.name not in existing]
    if not missing:
        return ()
    cluster = await admin.describe_cluster()
    replication = min(_REPLICATION_MAX, len(cluster["brokers"]))
    # Two copies must hold a message before Kafka acknowledges it, as long as losing one broker
    # still leaves two; with fewer than three, that would stop all writing instead.
    in_sync_min = 2 if replication == _REPLICATION_MAX else 1
    answer = await admin.create_topics(
        [
            NewTopic(
                name=topic.name,
                num_partitions=partitions,
                replication_factor=replication,
                topic_configs={**topic.config, "min.insync.replicas": str(in_sync_min)},
            )
            for topic in missing
        ]
    )
    return tuple(name for name, code, *_ in answer.topic_errors if _is_created(code))


def _is_created(code: int) -> bool:
    if code == _NO_ERROR:
        return True
    error = for_code(code)
    if error is TopicAlreadyExistsError:  # another `migrate` was faster
        return False
    raise error
