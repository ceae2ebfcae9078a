"""What is wrong with an installation, and what to do about it.

Promises one line a check, in words that a person can act on: `fail` is what keeps tieout from
working or from being right, `warn` what makes it slower, less safe or less certain, `ok` the rest.
A part that cannot be reached is a finding, not a crash. Changes nothing, and never shows a secret.
"""

import asyncio
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from services.cli.doctor import stripe_account
from services.cli.doctor.checks import DoctorCheck, fail, not_looked_at, ok, one_line, warn
from shared.errors import Recoverable
from shared.kafka.admin.describe_topics import Cluster, TopicState, describe_cluster
from shared.ledger.stripe_account import StripeAccount
from shared.messages.topics import BALANCE_TRANSACTIONS, EVENTS, MESSAGE_BYTES_MAX, TOPICS, Topic
from shared.postgres.driver import inspect_server, logins, session
from shared.postgres.intake import retention
from shared.settings.environment import process_environ
from shared.settings.lint import lint_settings
from shared.settings.model import ConfigurationError, KafkaSettings, Settings
from shared.settings.stack_file import stack_environ

# What the SQL needs (transaction_timeout), and what is tested.
_POSTGRES_MIN: Final = 170000
_POSTGRES_TESTED: Final = 180000
_COPIES: Final = 3
_MIGRATE: Final = "run `tieout migrate`"
# Others are not written yet.
_IN_USE: Final = frozenset((EVENTS, BALANCE_TRANSACTIONS))


async def check_installation(
    settings: Settings, *, on_refused: Callable[[str], None] | None = None
) -> Sequence[DoctorCheck]:
    """Return what was found, part by part; `on_refused` hears of a key that is not its account's.

    Raises ConfigurationError when nothing can be asked.
    """
    url, kafka = settings.require_database(), settings.require_kafka()
    accounts = settings.require_accounts(with_key=True)
    settled = [*_configuration(settings)]
    is_stacks = stack_environ(settings.data_dir).get("DATABASE_URL") == url
    database, topics = await asyncio.gather(_postgres(url, is_stacks=is_stacks), _kafka(kafka))
    asked = await asyncio.gather(
        *(
            stripe_account.check_account(account, settings=settings, url=url, on_refused=on_refused)
            for account in accounts
        )
    )
    events = await _events(settings, url)
    return [*settled, *database, *topics, *(check for checks in asked for check in checks), *events]


def _configuration(settings: Settings) -> Iterator[DoctorCheck]:
    named = ", ".join(str(account.stripe_account) for account in settings.accounts)
    yield ok("configuration", f"read; {named}")
    for caution in lint_settings(settings, process_environ()):
        yield warn("configuration", f"{caution.setting} could be safer", caution.reason)
    for account in settings.accounts:
        if not account.webhook_secrets:
            yield warn(
                "configuration",
                f"{account.id} has no webhook secret here",
                "webhook-ingest needs STRIPE_WEBHOOK_SECRET, or webhook_secrets in the accounts"
                " file",
            )


async def _postgres(url: str, *, is_stacks: bool) -> Sequence[DoctorCheck]:
    try:
        server, schema = await inspect_server.inspect_server(url)
    except (Recoverable, ConfigurationError) as error:
        return [fail("postgres", one_line(error), "start it, or mend DATABASE_URL")]
    checks = [_version(server), *_schema(schema)]
    if not server.is_durable:
        checks.append(
            fail(
                "postgres",
                "fsync or full_page_writes is off: a crash may lose what was committed",
                "turn both on",
            )
        )
    if server.version >= _POSTGRES_MIN:  # an older one knows no such question
        checks.append(await _login(url, is_stacks=is_stacks))
    return checks


async def _login(url: str, *, is_stacks: bool) -> DoctorCheck:
    """Look at whom DATABASE_URL signs in as: one role is enough for every process.

    The URL of a stack of `tieout dev up` is for whoever stands before it; its services have others.
    """
    try:
        user = await logins.signed_in_at(url)
    except Recoverable as error:
        return not_looked_at("postgres", "what its user may do", error)
    if not user.roles:
        return fail(
            "postgres",
            f"{user.name} may work as none of {', '.join(logins.ROLES)}",
            f"{_MIGRATE}, then GRANT it one of them",
        )
    (role, *_) = user.roles
    excess = user.excess(role)
    if is_stacks:
        return ok(
            "postgres", f"signs in as {user.name}; the stack's services have their own logins"
        )
    if excess is not None:
        return warn(
            "postgres",
            f"signs in as {user.name}, who {excess}",
            "give each process a login of its own, bound to one role; docs/operations.md has the"
            " SQL",
        )
    return ok("postgres", f"signs in as {user.name}, who may work as {role} and nothing more")


def _version(server: inspect_server.ServerVersion) -> DoctorCheck:
    major = server.version // 10_000
    if server.version < _POSTGRES_MIN:
        return fail("postgres", f"Postgres {major} lacks transaction_timeout", "use Postgres 18")
    if server.version < _POSTGRES_TESTED:
        return warn("postgres", f"Postgres {major} is not what is tested", "use Postgres 18")
    return ok("postgres", f"Postgres {major} answers")


def _schema(schema: inspect_server.SchemaState) -> Iterator[DoctorCheck]:
    if schema.missing:
        yield fail("schema", f"not run yet: {', '.join(schema.missing)}", _MIGRATE)
    if schema.changed:
        yield fail(
            "schema",
            f"ran with another text: {', '.join(schema.changed)}",
            "run the version of tieout that made this schema, or restore the database",
        )
    if schema.unknown:
        yield warn(
            "schema",
            f"is of a newer tieout: {', '.join(schema.unknown)}",
            "update this one soon: it works with a schema one version ahead",
        )
    if not (schema.missing or schema.changed):
        yield ok("schema", f"at {schema.latest}")


async def _kafka(kafka: KafkaSettings) -> Sequence[DoctorCheck]:
    try:
        cluster = await describe_cluster(kafka, [topic.name for topic in TOPICS])
    except Recoverable as error:
        return [fail("kafka", one_line(error), "start it, or mend KAFKA_BOOTSTRAP_SERVERS")]
    checks = [
        ok("kafka", f"{cluster.brokers} {'broker answers' if cluster.brokers == 1 else 'brokers'}")
    ]
    missing = [topic.name for topic in TOPICS if topic.name not in cluster.topics]
    if missing:
        checks.append(fail("topics", f"missing: {', '.join(missing)}", _MIGRATE))
    for topic in TOPICS:
        state = cluster.topics.get(topic.name)
        if state is not None:
            checks += _topic(topic, state, cluster)
    if not any(check.check == "topics" and check.verdict != "ok" for check in checks):
        checks.append(ok("topics", f"{len(TOPICS)} as they should be"))
    return checks


def _topic(topic: Topic, state: TopicState, cluster: Cluster) -> Iterator[DoctorCheck]:
    name, config = topic.name, state.config
    if state.leaderless:
        yield fail("topics", f"{name}: {state.leaderless} partitions have no leader", "mend Kafka")
    if not config:
        yield warn(
            "topics",
            f"{name}: how it is kept cannot be read",
            "let this user describe the topics' configuration",
        )
    if not topic.is_compacted and config.get("cleanup.policy", "delete") != "delete":
        yield fail("topics", f"{name} is compacted: messages vanish", "set cleanup.policy=delete")
    if int(config.get("max.message.bytes", MESSAGE_BYTES_MAX)) < MESSAGE_BYTES_MAX:
        yield fail(
            "topics",
            f"{name} refuses messages above {config['max.message.bytes']} bytes",
            f"set max.message.bytes={MESSAGE_BYTES_MAX}",
        )
    yield from _kept(topic, config.get("retention.ms"), config.get("retention.bytes", "-1"))
    if name not in _IN_USE:
        return
    in_sync = int(config.get("min.insync.replicas", "1"))
    if state.copies < _COPIES:
        yield warn(
            "topics",
            f"{name} has {state.copies} {'copy' if state.copies == 1 else 'copies'}: a lost disk"
            " loses messages (the reconciler would find their money again)",
            f"have {_COPIES} brokers and {_COPIES} copies"
            if cluster.brokers < _COPIES
            else f"raise its replication to {_COPIES}",
        )
    elif in_sync < 2:  # noqa: PLR2004 - one copy beside the leader's
        yield warn("topics", f"{name} is acknowledged by one copy", "set min.insync.replicas=2")
    if config.get("unclean.leader.election.enable") == "true":
        yield warn(
            "topics",
            f"{name} may elect a leader that lacks messages",
            "set unclean.leader.election.enable=false",
        )


def _kept(topic: Topic, retention: str | None, retention_bytes: str) -> Iterator[DoctorCheck]:
    if retention is not None:
        kept_ms = int(retention)
        is_short = kept_ms >= 0 and (topic.retention_ms < 0 or kept_ms < topic.retention_ms)
        if is_short:
            yield warn(
                "topics",
                f"{topic.name} is kept for {kept_ms / 86_400_000:.1f} days only",
                f"set retention.ms={topic.retention_ms}",
            )
        if topic.name == EVENTS and (kept_ms < 0 or kept_ms > topic.retention_ms):
            yield warn(
                "topics",
                f"{topic.name} keeps personal data beyond 30 days",
                f"set retention.ms={topic.retention_ms}",
            )
    if int(retention_bytes) >= 0:
        yield warn(
            "topics",
            f"{topic.name} is cut at {retention_bytes} bytes a partition, read or unread",
            "set retention.bytes=-1",
        )


async def _events(settings: Settings, url: str) -> Sequence[DoctorCheck]:
    configured = {account.stripe_account for account in settings.accounts}
    try:
        async with session.reader(url) as pool:
            accounts = await inspect_server.unconfigured_events(pool)
            ignored = await inspect_server.ignored_accounts(pool)
            missing_month = await retention.missing_month(pool)
    except (Recoverable, ConfigurationError) as error:
        return [not_looked_at("events", "whose were ignored", error)]
    return [
        *(
            warn(
                "topics",
                f"{BALANCE_TRANSACTIONS} has records of {row.account},"
                f" which are ignored since"
                f" {row.detected_at:%Y-%m-%d}: the ledger writer has no such account",
                "configure it for every service and restart them, or find out who writes there",
            )
            for row in ignored
        ),
        *_strange_events(accounts, configured),
        *_receipts(missing_month),
    ]


def _strange_events(
    accounts: Sequence[inspect_server.UnconfiguredEvents], configured: Collection[StripeAccount]
) -> Sequence[DoctorCheck]:
    return [
        warn(
            "events",
            f"{_counted(account.events)} events of {account.account}"
            f" were ignored, the last"
            f" {account.last_at:%Y-%m-%d}: {account.reason.replace('_', ' ')}",
            "configure it, or stop sending them; an endpoint of live Connect gets test events too,"
            " which is harmless",
        )
        for account in accounts
        if account.account not in configured
    ]


def _receipts(missing_month: str | None) -> Iterator[DoctorCheck]:
    if missing_month is not None:
        yield warn(
            "events",
            f"{missing_month} is missing: receipts of this month lie in receipt_default, and make"
            " the next month slow to make",
            "see that a ledger-writer runs: it makes months ahead, and retention.waiting in its log"
            " says what is in the way",
        )


def _counted(events: int) -> str:
    return f"{events:,}{' or more' if events >= inspect_server.EVENTS_COUNTED_MAX else ''}"
