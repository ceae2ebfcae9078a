"""The environment, read once, checked whole, frozen.

Promises: every name of the contract is read here and nowhere else, and a missing, malformed or
unknown `TIEOUT_*` name is one clear line naming it. Never puts a secret's value into a message.
"""

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from shared.failpoints import Failpoint, UnknownFailpoint
from shared.failpoints import parse as parse_failpoints
from shared.stack_file import stack_environ

_T = TypeVar("_T")

_DURATIONS: Mapping[str, float] = {
    "TIEOUT_RECONCILE_INTERVAL_S": 300,
    "TIEOUT_RECONCILE_GRACE_S": 120,
    "TIEOUT_RECONCILE_OVERLAP_S": 600,
    "TIEOUT_RECONCILE_BARRIER_S": 60,
    "TIEOUT_AWAITING_DEADLINE_S": 4500,
    "TIEOUT_ACK_TIMEOUT_S": 5,
    "TIEOUT_STRIPE_CALLS_PER_S": 20,
}
_KNOWN = frozenset(_DURATIONS) | {
    "TIEOUT_ACCOUNTS_FILE",
    "TIEOUT_WEBHOOK_LISTEN",
    "TIEOUT_API_LISTEN",
    "TIEOUT_ADMIN_LISTEN",
    "TIEOUT_DATA_DIR",
    "TIEOUT_START",
    "TIEOUT_KAFKA_PARTITIONS",
    "TIEOUT_FAILPOINTS",
}
# Kubernetes injects these for a Service that is called tieout, or tieout-something.
_INJECTED = re.compile(
    r"TIEOUT(_\w+)?_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)"
)
_ACCOUNT_ID = re.compile(r"acct_[A-Za-z0-9]{1,64}")
# A key's prefix is its mode: sk_live_…, rk_test_… (docs.stripe.com/keys).
_MODE = re.compile(r"[a-z]+_(live|test)_")
_PARTITIONS_MAX = 1000


class ConfigurationError(Exception):
    """The environment cannot be used; the text is the one line a person needs."""


class Secret:
    """A value that prints as `***`, so that no log line or traceback can hold it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the value, at the one place that needs it."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self._value

    def __hash__(self) -> int:
        return hash(self._value)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a listener listens."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class KafkaSettings:
    """How to reach the brokers."""

    bootstrap_servers: str
    security_protocol: str = "PLAINTEXT"
    sasl_mechanism: str = "PLAIN"
    sasl_username: str | None = None
    sasl_password: Secret | None = None
    ssl_cafile: str | None = None
    ssl_certfile: str | None = None
    ssl_keyfile: str | None = None


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """One Stripe account in one mode."""

    id: str
    api_key: Secret | None
    webhook_secrets: tuple[Secret, ...]
    livemode: bool
    via: str | None = None
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the environment says."""

    database_url: Secret | None
    kafka: KafkaSettings | None
    stripe_api_base: str | None
    accounts: tuple[AccountSettings, ...]
    webhook_listen: Address
    api_listen: Address
    admin_listen: Address
    data_dir: Path
    reconcile_interval_s: float
    reconcile_grace_s: float
    reconcile_overlap_s: float
    reconcile_barrier_s: float
    awaiting_deadline_s: float
    ack_timeout_s: float
    stripe_calls_per_s: float
    kafka_partitions: int
    armed_failpoints: tuple[Failpoint, ...] = ()

    def require_database(self) -> str:
        """Return the Postgres URL. Raises ConfigurationError when it is not set."""
        if self.database_url is None:
            raise ConfigurationError(_missing("DATABASE_URL"))
        return self.database_url.reveal()

    def require_kafka(self) -> KafkaSettings:
        """Return the Kafka settings. Raises ConfigurationError when they are not set."""
        if self.kafka is None:
            raise ConfigurationError(_missing("KAFKA_BOOTSTRAP_SERVERS"))
        return self.kafka

    def require_accounts(self, *, with_key: bool) -> tuple[AccountSettings, ...]:
        """Return the accounts. Raises ConfigurationError: none, or one lacks its key."""
        if not self.accounts:
            raise ConfigurationError(_missing("STRIPE_ACCOUNT_ID (or TIEOUT_ACCOUNTS_FILE)"))
        if with_key and any(account.api_key is None for account in self.accounts):
            raise ConfigurationError(_missing("STRIPE_API_KEY"))
        return self.accounts


def process_environ() -> Mapping[str, str]:
    """Return a copy of the process's environment, for the dev kit to build on."""
    return dict(os.environ)


def from_process() -> Settings:
    """Read the settings of this process, filled in by the stack that runs in its data directory.

    Raises ConfigurationError naming what is wrong.
    """
    return load(with_stack(process_environ()))


def with_stack(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return `environ` with what the running stack's file adds; what is set already stays."""
    given = {name: value for name, value in environ.items() if value}
    stack = stack_environ(Path(given.get("TIEOUT_DATA_DIR") or ".tieout"))
    if "STRIPE_API_KEY" in stack and any(
        name.startswith(("STRIPE_API_", "TIEOUT_ACCOUNTS_FILE")) for name in given
    ):
        # The stack's Stripe is a fake: a key of the person's own must not be sent to it.
        stack = {name: value for name, value in stack.items() if not name.startswith("STRIPE_")}
    missing = {name: value for name, value in stack.items() if f"{name}_FILE" not in given}
    return {**missing, **given}


def load(environ: Mapping[str, str]) -> Settings:
    """Read the settings from `environ`. Raises ConfigurationError naming what is wrong."""
    _refuse_unknown(environ)
    start = _optional(environ, "TIEOUT_START", instant)
    return Settings(
        database_url=_secret(environ, "DATABASE_URL"),
        kafka=_kafka(environ),
        stripe_api_base=environ.get("STRIPE_API_BASE") or None,
        accounts=_accounts(environ, start=start),
        webhook_listen=_address(environ, "TIEOUT_WEBHOOK_LISTEN", "127.0.0.1:8080"),
        api_listen=_address(environ, "TIEOUT_API_LISTEN", "127.0.0.1:8081"),
        admin_listen=_address(environ, "TIEOUT_ADMIN_LISTEN", "127.0.0.1:9100"),
        data_dir=Path(environ.get("TIEOUT_DATA_DIR") or ".tieout"),
        reconcile_interval_s=_positive(environ, "TIEOUT_RECONCILE_INTERVAL_S"),
        reconcile_grace_s=_positive(environ, "TIEOUT_RECONCILE_GRACE_S"),
        reconcile_overlap_s=_positive(environ, "TIEOUT_RECONCILE_OVERLAP_S"),
        reconcile_barrier_s=_positive(environ, "TIEOUT_RECONCILE_BARRIER_S"),
        awaiting_deadline_s=_positive(environ, "TIEOUT_AWAITING_DEADLINE_S"),
        ack_timeout_s=_positive(environ, "TIEOUT_ACK_TIMEOUT_S"),
        stripe_calls_per_s=_positive(environ, "TIEOUT_STRIPE_CALLS_PER_S"),
        kafka_partitions=_partitions(environ),
        armed_failpoints=_failpoints(environ),
    )


def instant(text: str) -> datetime:
    """Return the aware UTC instant of an RFC 3339 text or of `YYYY-MM-DD` (midnight UTC).

    Raises ValueError when it is neither.
    """
    parsed = datetime.fromisoformat(text)
    return parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _refuse_unknown(environ: Mapping[str, str]) -> None:
    unknown = sorted(
        name
        for name in environ
        if name.startswith("TIEOUT_") and name not in _KNOWN and not _INJECTED.fullmatch(name)
    )
    if unknown:
        raise ConfigurationError(
            f"{', '.join(unknown)}: no such setting; see README.md for the names"
        )


def _missing(name: str) -> str:
    return (
        f"{name} is not set, and no stack runs in TIEOUT_DATA_DIR: set it, or run `tieout dev up`"
    )


def _secret(environ: Mapping[str, str], name: str) -> Secret | None:
    path = environ.get(f"{name}_FILE")
    if not path:
        return Secret(environ[name]) if environ.get(name) else None
    if environ.get(name):
        raise ConfigurationError(f"{name} and {name}_FILE are both set: keep one")
    try:
        return Secret(Path(path).read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{name}_FILE cannot be read: {type(error).__name__}") from None


def _kafka(environ: Mapping[str, str]) -> KafkaSettings | None:
    servers = environ.get("KAFKA_BOOTSTRAP_SERVERS")
    if not servers:
        return None
    return KafkaSettings(
        bootstrap_servers=servers,
        security_protocol=environ.get("KAFKA_SECURITY_PROTOCOL") or "PLAINTEXT",
        sasl_mechanism=environ.get("KAFKA_SASL_MECHANISM") or "PLAIN",
        sasl_username=environ.get("KAFKA_SASL_USERNAME") or None,
        sasl_password=_secret(environ, "KAFKA_SASL_PASSWORD"),
        ssl_cafile=environ.get("KAFKA_SSL_CAFILE") or None,
        ssl_certfile=environ.get("KAFKA_SSL_CERTFILE") or None,
        ssl_keyfile=environ.get("KAFKA_SSL_KEYFILE") or None,
    )


def _accounts(environ: Mapping[str, str], *, start: datetime | None) -> tuple[AccountSettings, ...]:
    path = environ.get("TIEOUT_ACCOUNTS_FILE")
    if path:
        return _accounts_of_file(Path(path), start=start)
    account_id = environ.get("STRIPE_ACCOUNT_ID")
    if not account_id:
        return ()
    api_key = _secret(environ, "STRIPE_API_KEY")
    secrets = _secret(environ, "STRIPE_WEBHOOK_SECRET")
    return (
        AccountSettings(
            id=_account_id(account_id, "STRIPE_ACCOUNT_ID"),
            api_key=api_key,
            webhook_secrets=_split(secrets),
            livemode=_livemode(api_key),
            start=start,
        ),
    )


def _accounts_of_file(path: Path, *, start: datetime | None) -> tuple[AccountSettings, ...]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(
            f"TIEOUT_ACCOUNTS_FILE {path} cannot be read: {type(error).__name__}"
        ) from None
    if unknown := sorted(set(document) - {"account"}):
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path}: no such key: {', '.join(unknown)}")
    tables = document.get("account")
    if not isinstance(tables, list) or not tables:
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path} has no [[account]]")
    accounts = tuple(
        _account_of_table(table, number=number, start=start)
        for number, table in enumerate(tables, start=1)
    )
    if len({(account.id, account.livemode) for account in accounts}) < len(accounts):
        raise ConfigurationError(f"TIEOUT_ACCOUNTS_FILE {path} names an account and mode twice")
    return accounts


def _account_of_table(table: object, *, number: int, start: datetime | None) -> AccountSettings:
    where = f"TIEOUT_ACCOUNTS_FILE [[account]] number {number}"
    if not isinstance(table, dict):
        raise ConfigurationError(f"{where} is not a table")
    unknown = sorted(set(table) - {"id", "api_key", "webhook_secrets", "livemode", "via", "start"})
    if unknown:
        raise ConfigurationError(f"{where}: no such key: {', '.join(unknown)}")
    secrets = table.get("webhook_secrets", [])
    via = table.get("via")
    own_start = table.get("start")
    if not isinstance(secrets, list) or not all(isinstance(one, str) and one for one in secrets):
        raise ConfigurationError(f"{where}: webhook_secrets is a list of secrets")
    if not isinstance(table.get("livemode"), bool):
        raise ConfigurationError(f"{where}: livemode is true or false")
    if not isinstance(table.get("api_key"), str) or not table["api_key"].strip():
        raise ConfigurationError(f"{where}: api_key is a key of the account's")
    mode = _MODE.match(table["api_key"])
    if mode and (mode[1] == "live") is not table["livemode"]:
        raise ConfigurationError(f"{where}: api_key is a key of the other mode than livemode says")
    try:
        parsed_start = instant(str(own_start)) if own_start is not None else start
    except ValueError:
        raise ConfigurationError(f"{where}: start is a date or an RFC 3339 time") from None
    return AccountSettings(
        id=_account_id(table.get("id"), where),
        api_key=Secret(table["api_key"]),
        webhook_secrets=tuple(Secret(one) for one in secrets),
        livemode=table["livemode"],
        via=_account_id(via, f"{where}: via") if via is not None else None,
        start=parsed_start,
    )


def _account_id(value: object, where: str) -> str:
    if not isinstance(value, str) or not _ACCOUNT_ID.fullmatch(value):
        raise ConfigurationError(f"{where}: an account id looks like acct_…")
    return value


def _split(secrets: Secret | None) -> tuple[Secret, ...]:
    if secrets is None:
        return ()
    return tuple(Secret(one.strip()) for one in secrets.reveal().split(",") if one.strip())


def _livemode(api_key: Secret | None) -> bool:
    if api_key is None:
        return False
    mode = _MODE.match(api_key.reveal())
    if mode is None:
        raise ConfigurationError("STRIPE_API_KEY has neither _live_ nor _test_ in its prefix")
    return mode.group(1) == "live"


def _address(environ: Mapping[str, str], name: str, default: str) -> Address:
    host, _, port = (environ.get(name) or default).rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > 65535:  # noqa: PLR2004 - the last TCP port
        raise ConfigurationError(f"{name} is host:port, such as {default}")
    return Address(host=host.strip("[]"), port=int(port))


def _positive(environ: Mapping[str, str], name: str) -> float:
    value = _optional(environ, name, float)
    if value is None:
        return _DURATIONS[name]
    if not 0 < value < 1e9:  # noqa: PLR2004 - a bound that also refuses inf and nan
        raise ConfigurationError(f"{name} is a number above 0")
    return value


def _partitions(environ: Mapping[str, str]) -> int:
    count = _optional(environ, "TIEOUT_KAFKA_PARTITIONS", int)
    if count is not None and not 0 < count <= _PARTITIONS_MAX:
        raise ConfigurationError(f"TIEOUT_KAFKA_PARTITIONS is from 1 to {_PARTITIONS_MAX}")
    return 12 if count is None else count


def _failpoints(environ: Mapping[str, str]) -> tuple[Failpoint, ...]:
    try:
        return parse_failpoints(environ.get("TIEOUT_FAILPOINTS", ""))
    except UnknownFailpoint as error:
        raise ConfigurationError(f"TIEOUT_FAILPOINTS: {error}") from None


def _optional(environ: Mapping[str, str], name: str, parse: Callable[[str], _T]) -> _T | None:
    text = environ.get(name)
    if not text:
        return None
    try:
        return parse(text)
    except ValueError:
        raise ConfigurationError(f"{name} is malformed: {text!r}") from None
