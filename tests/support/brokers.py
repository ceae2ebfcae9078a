"""A client for the tests' own errands at a broker: the product's, with the tests' patience."""

from contextlib import AbstractAsyncContextManager
from typing import Final

from aiokafka.admin import AIOKafkaAdminClient

from shared.kafka.admin.client import admin_client
from shared.settings.model import KafkaSettings
from tests.support.waits import PATIENCE_S

# Of each topic on the tests' shared broker. Several, as in production, and no more: most tests make
# all topics anew, which takes as long as there are partitions. Whole stacks have the product's 12.
PARTITIONS: Final = 4


def admin(bootstrap_servers: str) -> AbstractAsyncContextManager[AIOKafkaAdminClient]:
    """Lend an admin client; what the broker refuses is KafkaUnavailable."""
    kafka = KafkaSettings(bootstrap_servers=bootstrap_servers)
    return admin_client(kafka, client_id="test", timeout_s=PATIENCE_S)
