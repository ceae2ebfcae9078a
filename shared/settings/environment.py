"""The environment, read once, checked whole, frozen.

Promises: every name of the contract is read here and nowhere else, and a missing, malformed or
unknown `TIEOUT_*` name is one clear line naming it. Never puts a secret's value into a message.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from shared.failpoints import Failpoint, UnknownFailpoint, parse_failpoints
from shared.settings.accounts_file import account_id, mode_of, read_accounts, usable_key
from shared.settings.model import (
    AccountSettings,
    Address,
    ConfigurationError,
    KafkaSettings,
    Secret,
    Settings,
    parse_instant,
)
from shared.settings.notify_settings import notify_targets, notify_thresholds
from shared.settings.public_url import public_url
from shared.settings.recount_schedule import recount_schedule
from shared.settings.stack_file import stack_environ

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
    "TIEOUT_CONFIRM_ACCOUNT",
    "TIEOUT_WEBHOOK_LISTEN",
    "TIEOUT_API_LISTEN",
    "TIEOUT_PUBLIC_URL",
    "TIEOUT_ADMIN_LISTEN",
    "TIEOUT_DATA_DIR",
    "TIEOUT_START",
    "TIEOUT_KAFKA_PARTITIONS",
    "TIEOUT_RECEIPTS_KEPT_DAYS",
    "TIEOUT_NOTIFY_URLS",
    "TIEOUT_NOTIFY_ABOVE",
    "TIEOUT_RECOUNT_SCHEDULE",
    "TIEOUT_FAILPOINTS",
}
# Of ours, what may be given as a file; the names without TIEOUT_ need not be known.
_KNOWN_FILES = frozenset(f"{name}_FILE" for name in ("TIEOUT_NOTIFY_URLS",))
# Kubernetes injects these for a Service that is called tieout, or tieout-something.
_INJECTED = re.compile(
    r"TIEOUT(_\w+)?_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)"
)
_PARTITIONS_MAX = 1000
# Stripe sends an event again for 30 days, and the topic keeps it for as long: what comes again has
# to meet its receipt. A year and a month: this month beside the same of last year.
_KEPT_DAYS_MIN, _KEPT_DAYS, _KEPT_DAYS_MAX = 35, 400, 36_500
_YES_OR_NO: Mapping[str, bool] = {"1": True, "true": True, "0": False, "false": False}


def process_environ() -> Mapping[str, str]:
    """Return a copy of the process's environment, for the dev kit to build on."""
    return dict(os.environ)


def from_process() -> Settings:
    """Read the settings of this process, filled in by the stack that runs in its data directory.

    Raises ConfigurationError naming what is wrong.
    """
    environ = process_environ()
    settings = read_settings(with_stack(environ))
    return replace(settings, is_beside_stack=bool(stack_environ(settings.data_dir)))


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


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read the settings from `environ`. Raises ConfigurationError naming what is wrong."""
    _refuse_unknown(environ)
    start = _optional(environ, "TIEOUT_START", parse_instant)
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
        kafka_partitions=_count(
            environ, "TIEOUT_KAFKA_PARTITIONS", least=1, most=_PARTITIONS_MAX, default=12
        ),
        receipts_kept_days=_count(
            environ,
            "TIEOUT_RECEIPTS_KEPT_DAYS",
            least=_KEPT_DAYS_MIN,
            most=_KEPT_DAYS_MAX,
            default=_KEPT_DAYS,
        ),
        notify_targets=notify_targets(_secret(environ, "TIEOUT_NOTIFY_URLS")),
        notify_thresholds=_optional(environ, "TIEOUT_NOTIFY_ABOVE", notify_thresholds) or {},
        public_url=_optional(environ, "TIEOUT_PUBLIC_URL", public_url),
        recounts=_optional(environ, "TIEOUT_RECOUNT_SCHEDULE", recount_schedule),
        armed_failpoints=_failpoints(environ),
    )


def _refuse_unknown(environ: Mapping[str, str]) -> None:
    unknown = sorted(
        name
        for name in environ
        if name.startswith("TIEOUT_")
        and name not in _KNOWN | _KNOWN_FILES
        and not _INJECTED.fullmatch(name)
    )
    if unknown:
        raise ConfigurationError(
            f"{', '.join(unknown)}: no such setting; see README.md for the names"
        )


def _secret(environ: Mapping[str, str], name: str) -> Secret | None:
    # A line break at the end comes with most ways of setting it, and is never meant.
    given = environ.get(name, "").strip()
    path = environ.get(f"{name}_FILE")
    if not path:
        return Secret(given) if given else None
    if given:
        raise ConfigurationError(f"{name} and {name}_FILE are both set: keep one")
    try:
        secret = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{name}_FILE cannot be read: {type(error).__name__}") from None
    if not secret:
        raise ConfigurationError(f"{name}_FILE names an empty file")
    return Secret(secret)


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
    confirm_account = _optional(environ, "TIEOUT_CONFIRM_ACCOUNT", _yes_or_no) or False
    if path:
        if confirm_account:
            raise ConfigurationError(
                "TIEOUT_CONFIRM_ACCOUNT speaks for one account: with TIEOUT_ACCOUNTS_FILE write"
                " confirm_account = true under the [[account]] that is meant"
            )
        return read_accounts(Path(path), start=start)
    of_account = environ.get("STRIPE_ACCOUNT_ID")
    if not of_account:
        return ()
    secret = _secret(environ, "STRIPE_API_KEY")
    api_key = usable_key(secret.reveal(), where="STRIPE_API_KEY") if secret else None
    secrets = _secret(environ, "STRIPE_WEBHOOK_SECRET")
    return (
        AccountSettings(
            id=account_id(of_account, where="STRIPE_ACCOUNT_ID"),
            api_key=api_key,
            webhook_secrets=_split(secrets),
            livemode=_livemode(api_key),
            start=start,
            confirm_account=confirm_account,
        ),
    )


def _split(secrets: Secret | None) -> tuple[Secret, ...]:
    if secrets is None:
        return ()
    return tuple(Secret(secret.strip()) for secret in secrets.reveal().split(",") if secret.strip())


def _livemode(api_key: Secret | None) -> bool:
    if api_key is None:
        return False
    livemode = mode_of(api_key)
    if livemode is None:
        raise ConfigurationError("STRIPE_API_KEY has neither _live_ nor _test_ in its prefix")
    return livemode


def _yes_or_no(text: str) -> bool:
    try:
        return _YES_OR_NO[text.strip().lower()]
    except KeyError:
        raise ValueError(text) from None


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


def _count(environ: Mapping[str, str], name: str, *, least: int, most: int, default: int) -> int:
    count = _optional(environ, name, int)
    if count is not None and not least <= count <= most:
        raise ConfigurationError(f"{name} is from {least} to {most}")
    return default if count is None else count


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
