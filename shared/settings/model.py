"""What the settings are made of: values, secrets and accounts.

Promises that a secret prints as `***` wherever it goes. Never reads the environment or a file.
"""

from dataclasses import dataclass
from datetime import UTC, datetime


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
    def name(self) -> str:
        """Return what a person calls it: the same id may stand for both modes."""
        return f"{self.id} ({'live' if self.livemode else 'test'})"


def instant(text: str) -> datetime:
    """Return the aware UTC instant of an RFC 3339 text or of `YYYY-MM-DD` (midnight UTC).

    Raises ValueError when it is neither.
    """
    parsed = datetime.fromisoformat(text)
    return parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)
