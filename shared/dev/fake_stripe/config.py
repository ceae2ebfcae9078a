"""The fake's configuration, from the environment it was started with.

Promises: every FAKE_STRIPE_* name is read here and nowhere else; a malformed or unknown one is one
clear line. Secrets come by environment or by a file it names, never by an argument.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shared.settings.model import Address, ConfigurationError, Secret

_PREFIX: Final = "FAKE_STRIPE_"
_DEFAULTS: Final = {
    "LISTEN": "127.0.0.1:0",
    "SEED": "1",
    "HISTORY_DAYS": "365",
    "ACCOUNT_ID": "acct_1FakeStripe000001",
    "API_KEY": "rk_test_fake",
    "WEBHOOK_SECRET": "whsec_fake",
    "ACCOUNTS_FILE": "",
    "DELIVER_URL": "",
    "RATE_PER_S": "0",
    "DROP": "0",
    "DOUBLE": "0",
    "REORDER": "0",
    "LATE": "0",
    "VISIBLE_LATE_S": "0",
    "LIMITS": "1",
    "FLIP_LATE_S": "0",
    "BALANCE_LATE_S": "0",
    "CALL_LATENCY_S": "0",
    "RETRY_S_MAX": "15",
    "DATA_DIR": "",
    "ACK_JOURNAL": "",
    "ENABLED_EVENTS": "*",
    "ENDPOINT_STATUS": "enabled",
    "DENIED": "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountConfig:
    """One simulated account; `via` is the platform whose key and secret serve it."""

    id: str
    api_key: Secret
    webhook_secret: Secret
    seed: int
    history_days: int
    via: str | None = None

    @property
    def livemode(self) -> bool:
        """Say which mode the key is of."""
        return "_live_" in self.api_key.reveal()


@dataclass(slots=True, kw_only=True)
class Dials:
    """What can be turned while the fake runs: trade, faults and limits; chances are 0..1.

    `call_latency_s` is how long each call takes, its answer made in the middle of that time;
    `balance_late_s` is how old the balance is that is answered, while lists are of the moment.
    """

    deliver_url: str | None = None
    rate_per_s: float = 0.0
    drop: float = 0.0
    double: float = 0.0
    reorder: float = 0.0
    late: float = 0.0
    visible_late_s: float = 0.0
    flip_late_s: float = 0.0
    balance_late_s: float = 0.0
    call_latency_s: float = 0.0
    retry_s_max: float = 15.0
    limits: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All that a fake is started with; `enabled_events` are those that each endpoint is sent.

    `denied` are the permissions that no key has.
    """

    listen: Address
    accounts: tuple[AccountConfig, ...]
    dials: Dials
    data_dir: Path | None
    ack_journal: Path | None = None
    enabled_events: tuple[str, ...] = ("*",)
    endpoint_status: str = "enabled"
    denied: frozenset[str] = frozenset()


def load_config(environ: Mapping[str, str]) -> Config:
    """Read the configuration.

    Raises:
        ConfigurationError: one line that names what is wrong.

    """
    given = {name: value for name, value in environ.items() if name.startswith(_PREFIX)}
    unknown = sorted(name for name in given if name.removeprefix(_PREFIX) not in _DEFAULTS)
    if unknown:
        raise ConfigurationError(f"{unknown[0]} is not a setting of the fake Stripe")
    values = {name: given.get(_PREFIX + name, default) for name, default in _DEFAULTS.items()}
    return Config(
        listen=_address(values["LISTEN"]),
        accounts=_accounts(values),
        dials=Dials(
            deliver_url=values["DELIVER_URL"] or None,
            rate_per_s=_number(values, "RATE_PER_S"),
            drop=_chance(values, "DROP"),
            double=_chance(values, "DOUBLE"),
            reorder=_chance(values, "REORDER"),
            late=_chance(values, "LATE"),
            visible_late_s=_number(values, "VISIBLE_LATE_S"),
            flip_late_s=_number(values, "FLIP_LATE_S"),
            balance_late_s=_number(values, "BALANCE_LATE_S"),
            call_latency_s=_number(values, "CALL_LATENCY_S"),
            retry_s_max=_number(values, "RETRY_S_MAX"),
            limits=values["LIMITS"] != "0",
        ),
        data_dir=Path(values["DATA_DIR"]) if values["DATA_DIR"] else None,
        ack_journal=Path(values["ACK_JOURNAL"]) if values["ACK_JOURNAL"] else None,
        enabled_events=tuple(values["ENABLED_EVENTS"].split(",")),
        endpoint_status=_endpoint_status(values["ENDPOINT_STATUS"]),
        denied=frozenset(name for name in values["DENIED"].split(",") if name),
    )


def _accounts(values: Mapping[str, str]) -> tuple[AccountConfig, ...]:
    seed = _whole(values, "SEED")
    days = _whole(values, "HISTORY_DAYS")
    if not values["ACCOUNTS_FILE"]:
        return (
            AccountConfig(
                id=values["ACCOUNT_ID"],
                api_key=Secret(values["API_KEY"]),
                webhook_secret=Secret(values["WEBHOOK_SECRET"]),
                seed=seed,
                history_days=days,
            ),
        )
    try:
        tables = tomllib.loads(Path(values["ACCOUNTS_FILE"]).read_text("utf-8"))["account"]
        return tuple(
            AccountConfig(
                id=table["id"],
                api_key=Secret(table["api_key"]),
                webhook_secret=Secret(table["webhook_secret"]),
                seed=table.get("seed", seed),
                history_days=table.get("history_days", days),
                via=table.get("via"),
            )
            for table in tables
        )
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        name = f"{_PREFIX}ACCOUNTS_FILE"
        raise ConfigurationError(f"{name} cannot be used: {type(error).__name__}") from None


def _endpoint_status(value: str) -> str:
    if value not in {"enabled", "disabled"}:
        raise ConfigurationError(f"{_PREFIX}ENDPOINT_STATUS is enabled or disabled")
    return value


def _address(value: str) -> Address:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit():
        raise ConfigurationError(f"{_PREFIX}LISTEN must be host:port, not {value!r}")
    return Address(host=host, port=int(port))


def _whole(values: Mapping[str, str], name: str) -> int:
    if not values[name].isdigit():
        raise ConfigurationError(f"{_PREFIX}{name} must be a whole number")
    return int(values[name])


def _number(values: Mapping[str, str], name: str) -> float:
    try:
        number = float(values[name])
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1e6:  # noqa: PLR2004 - only to refuse nan, infinity and nonsense
        raise ConfigurationError(f"{_PREFIX}{name} must be a number of at least 0")
    return number


def _chance(values: Mapping[str, str], name: str) -> float:
    number = _number(values, name)
    if number > 1:
        raise ConfigurationError(f"{_PREFIX}{name} must be a probability, 0 to 1")
    return number
