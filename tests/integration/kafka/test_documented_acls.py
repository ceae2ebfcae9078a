"""A broker with the ACLs of docs/operations.md, and no right beside them: each service works."""

import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import asyncpg
import httpx
import pytest
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.protocol.admin import CreateAclsRequest

from services.reconciler.context import open_contexts
from services.reconciler.reconcile import reconcile
from shared.commands import delivery
from shared.dev import child, kafka, ports
from shared.kafka.admin.create_topics import create_missing_topics
from shared.kafka.admin.describe_topics import describe_cluster
from shared.kafka.admin.end_offsets import end_offsets
from shared.kafka.admin.fetch_message import fetch_messages
from shared.kafka.errors import KafkaUnavailable
from shared.kafka.producer.accumulator import NotAcknowledged
from shared.kafka.producer.producer import Producer
from shared.messages.topics import BALANCE_TRANSACTIONS, COMMANDS, EVENTS, TOPICS
from shared.postgres.driver import session
from shared.reports.status import read_status
from shared.settings.environment import read_settings
from shared.settings.model import Settings
from tests.integration.reconciler.one_account import writing
from tests.support.commands import command
from tests.support.documented_acls import granted
from tests.support.server_storage import prepare_kafka
from tests.support.waits import PATIENCE_S, until

_USERS: Final = ("webhook-ingest", "ledger-writer", "reconciler", "ledger-api", "operator")
_PASSWORD: Final = "of-this-test"
# Kafka's own numbers (org.apache.kafka.common.resource and .acl).
_KINDS: Final = {"topic": 2, "group": 3}
_OPERATIONS: Final = {"Read": 3, "Write": 4, "Create": 5, "Describe": 8, "DescribeConfigs": 10}
_LITERAL, _ALLOW = 3, 3
_GUARD: Final = """
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
# Who speaks without a name is the broker itself, and the test.
super.users=User:ANONYMOUS
listener.name.detour.sasl.enabled.mechanisms=PLAIN
listener.name.detour.plain.sasl.jaas.config={jaas}
"""


@pytest.fixture(scope="module")
async def bootstrap(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """Run a broker that knows the services by their names and lets each do what is listed."""
    home = tmp_path_factory.mktemp("guarded")
    port, controller_port, guarded_port = (ports.free_port() for _ in range(3))
    broker = prepare_kafka(
        data_dir=home,
        port=port,
        controller_port=controller_port,
        detour=kafka.Detour(port=guarded_port, via=guarded_port),
    )
    users = " ".join(f'user_tieout-{name}="{_PASSWORD}"' for name in _USERS)
    module = "org.apache.kafka.common.security.plain.PlainLoginModule"
    properties = home.resolve() / "kafka" / "server.properties"
    properties.write_text(
        properties.read_text().replace("DETOUR:PLAINTEXT", "DETOUR:SASL_PLAINTEXT")
        + _GUARD.format(jaas=f"{module} required {users};")
    )
    with child.running(broker.child):
        admin = AIOKafkaAdminClient(bootstrap_servers=broker.bootstrap_servers)
        await admin.start()
        for grant in granted():
            answer = await admin._send_request(
                CreateAclsRequest(
                    _KINDS[grant.kind],
                    grant.name,
                    _LITERAL,
                    grant.principal,
                    "*",
                    _OPERATIONS[grant.operation],
                    _ALLOW,
                )
            )
            assert [code for code, _ in answer.creation_responses] == [0], answer
        await admin.close()
        yield f"127.0.0.1:{guarded_port}"


SettingsOf = Callable[[str], Settings]


@pytest.fixture
def settings_of(bootstrap: str, database_url: str, fake_stripe: Callable[..., Any]) -> SettingsOf:
    """Return a function that makes the settings of a service that signs in by its own name."""
    fake = fake_stripe()

    def of(user: str) -> Settings:
        return read_settings(
            _signed_in(bootstrap, user)
            | {
                "DATABASE_URL": database_url,
                "STRIPE_API_BASE": fake.api_base,
                "STRIPE_API_KEY": fake.api_key,
                "STRIPE_ACCOUNT_ID": fake.account_id,
            }
        )

    return of


def _signed_in(bootstrap: str, user: str) -> dict[str, str]:
    return {
        "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
        "KAFKA_SECURITY_PROTOCOL": "SASL_PLAINTEXT",
        "KAFKA_SASL_MECHANISM": "PLAIN",
        "KAFKA_SASL_USERNAME": f"tieout-{user}",
        "KAFKA_SASL_PASSWORD": _PASSWORD,
    }


@contextlib.asynccontextmanager
async def _producing(settings: Settings) -> AsyncIterator[Producer]:
    producer = Producer(settings.require_kafka(), client_id="test", ack_timeout_s=20)
    await producer.start()
    try:
        yield producer
    finally:
        await producer.stop()


def _event(charge: Mapping[str, Any], account: str) -> dict[str, Any]:
    event = json.loads(charge["body"])
    return {
        "key": f"{account}:{event['id']}".encode(),
        "value": charge["body"].encode(),
        "headers": [
            ("stripe-event-id", event["id"].encode()),
            ("stripe-event-type", event["type"].encode()),
            ("stripe-account", account.encode()),
            ("livemode", b"false"),
            ("received-at", datetime.now(UTC).isoformat().encode()),
        ],
    }


async def test_each_service_can_do_its_work_with_the_rights_that_are_listed(
    settings_of: SettingsOf,
) -> None:
    operator = settings_of("operator")
    kafka_of_operator = operator.require_kafka()
    assert operator.stripe_api_base is not None
    assert set(await create_missing_topics(kafka_of_operator, partitions=2)) == {
        topic.name for topic in TOPICS
    }
    cluster = await describe_cluster(kafka_of_operator, [topic.name for topic in TOPICS])
    assert all(cluster.topics[topic.name].config for topic in TOPICS)
    account = operator.accounts[0].id
    async with (
        httpx.AsyncClient(base_url=operator.stripe_api_base, timeout=PATIENCE_S) as stripe,
        writing(settings_of("ledger-writer")),
        open_contexts(settings_of("reconciler"), service="test") as contexts,
        _producing(settings_of("webhook-ingest")) as ingest,
    ):

        async def charge() -> dict[str, Any]:
            answer = await stripe.post("/_control/charge", json={"deliver": "withhold"})
            answer_json: dict[str, Any] = answer.json()
            return answer_json

        await stripe.post("/_control/settings", json={"paused": True, "visible_late_s": 0})
        posted, lost = await charge(), await charge()
        await ingest.publish(EVENTS, **_event(posted, account))
        await _until_posted(operator, posted)
        await reconcile(contexts[0], grace_s=0)
        await _until_posted(operator, lost)
        async with session.reader(operator.require_database()) as pool:
            assert (
                await read_status(pool, settings=operator, stripe_account=None)
            ).consumer_lag == 0
    places = [(EVENTS, 0, 0), (EVENTS, 1, 0)]
    assert len(await fetch_messages(kafka_of_operator, places)) == 1


async def test_the_operator_may_see_since_when_records_wait(settings_of: SettingsOf) -> None:
    operator = settings_of("operator")
    await create_missing_topics(operator.require_kafka(), partitions=2)
    for user, topic in (("webhook-ingest", EVENTS), ("ledger-writer", BALANCE_TRANSACTIONS)):
        async with _producing(settings_of(user)) as producer:
            await producer.publish(topic, key=b"x", value=b"{}", headers=[])
    async with _producing(settings_of("operator")) as producer:
        await producer.publish(COMMANDS, key=b"x", value=b"{}", headers=[])

    async with session.reader(operator.require_database()) as pool:
        oldest = (await read_status(pool, settings=operator, stripe_account=None)).oldest

    assert None not in {oldest.unread, oldest.unposted}


async def _until_posted(settings: Settings, charge: Mapping[str, Any]) -> None:
    database = await asyncpg.connect(settings.require_database())
    await until(
        lambda: database.fetchval(
            "SELECT count(*) FROM tieout.journal_entry WHERE external_id = $1",
            charge["balance_transaction"]["id"],
        ),
        what="the charge is in the journal",
    )
    await database.close()


@pytest.mark.parametrize("user", ["ledger-writer", "webhook-ingest"])
async def test_who_may_give_no_command_is_told_so(settings_of: SettingsOf, user: str) -> None:
    await create_missing_topics(settings_of("operator").require_kafka(), partitions=2)
    before = await end_offsets(settings_of("operator").require_kafka(), (COMMANDS,))

    with pytest.raises(KafkaUnavailable, match=r"uthoriz.*nothing was given|may not write"):
        await delivery.publish_commands(settings_of(user), [command("resolve", "txn_1")])

    assert await end_offsets(settings_of("operator").require_kafka(), (COMMANDS,)) == before


@pytest.mark.parametrize(
    ("user", "topic"), [("webhook-ingest", BALANCE_TRANSACTIONS), ("reconciler", EVENTS)]
)
async def test_nobody_writes_where_no_right_is_listed(
    bootstrap: str, user: str, topic: str
) -> None:
    operator = read_settings(_signed_in(bootstrap, "operator")).require_kafka()
    await create_missing_topics(operator, partitions=2)
    before = await end_offsets(operator, (topic,))

    async with _producing(read_settings(_signed_in(bootstrap, user))) as producer:
        with pytest.raises(NotAcknowledged, match="Authorization"):
            await producer.publish(topic, key=b"x", value=b"{}", headers=[])

    assert await end_offsets(operator, (topic,)) == before
