"""The settings of a service, and what they are made of: values, secrets and accounts.

Promises that a secret prints as `***` wherever it goes. Never reads the environment or a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shared.ledger.stripe_account import StripeAccount

if TYPE_CHECKING:
    # A type alone: whoever needs the settings' types need not load what logs.
    from shared.failpoints import Failpoint
    from shared.settings.recount_schedule import RecountSchedule


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
    # By hand: a key that cannot tell its account is this one's.
    confirm_account: bool = False

    @property
    def stripe_account(self) -> StripeAccount:
        """Return whose settings these are: the same id may stand for both modes."""
        return StripeAccount(id=self.id, livemode=self.livemode)


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
    receipts_kept_days: int
    # URLs of apprise's, each with what it takes to send there.
    notify_targets: tuple[Secret, ...] = ()
    # By currency: discrepancies of more than so much are told of, in minor units; others all are.
    notify_thresholds: Mapping[str, int] = field(default_factory=dict)
    # When all of history is compared again; None: when somebody asks for it.
    recounts: "RecountSchedule | None" = None
    # Where the API and its pages are reached behind TLS: https://…, or http:// on loopback.
    public_url: str | None = None
    armed_failpoints: tuple["Failpoint", ...] = ()
    # A stack runs in `data_dir`, and filled in what it could.
    is_beside_stack: bool = False

    def require_database(self) -> str:
        """Return the Postgres URL. Raises ConfigurationError when it is not set."""
        if self.database_url is None:
            raise self._missing("DATABASE_URL")
        return self.database_url.reveal()

    def require_kafka(self) -> KafkaSettings:
        """Return the Kafka settings. Raises ConfigurationError when they are not set."""
        if self.kafka is None:
            raise self._missing("KAFKA_BOOTSTRAP_SERVERS")
        return self.kafka

    def require_accounts(self, *, with_key: bool) -> tuple[AccountSettings, ...]:
        """Return the accounts. Raises ConfigurationError: none, or one lacks its key."""
        if not self.accounts:
            raise self._missing("STRIPE_ACCOUNT_ID (or TIEOUT_ACCOUNTS_FILE)")
        if with_key and any(account.api_key is None for account in self.accounts):
            raise self._missing("STRIPE_API_KEY")
        return self.accounts

    def _missing(self, name: str) -> ConfigurationError:
        if self.is_beside_stack:
            return ConfigurationError(
                f"{name} is not set here, and the stack that runs in TIEOUT_DATA_DIR does not tell"
                " it: a real key, and whose it is, stay in the environment of `tieout dev up` and"
                " are never written to stack.json. Set the same variables in this terminal"
            )
        return ConfigurationError(
            f"{name} is not set, and no stack runs in TIEOUT_DATA_DIR: set it, or run"
            " `tieout dev up`"
        )


def parse_instant(text: str) -> datetime:
    """Return the aware UTC instant of an RFC 3339 text or of `YYYY-MM-DD` (midnight UTC).

    Raises ValueError when it is neither.
    """
    parsed = datetime.fromisoformat(text)
    return parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)
