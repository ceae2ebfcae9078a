"""What a configuration allows and a careful person would not: said, never refused.

Promises one caution a setting, which names it and what to do, and never a value of it. Refuses
nothing: a secret that Kubernetes mounts is readable by all in its own file system, and a service
that would not start for it helps nobody.
"""

import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from shared.settings.model import Settings

# Every setting whose value is the path of a file that holds secrets.
SECRET_FILES = (
    "DATABASE_URL_FILE",
    "KAFKA_SASL_PASSWORD_FILE",
    "STRIPE_API_KEY_FILE",
    "STRIPE_WEBHOOK_SECRET_FILE",
    "TIEOUT_ACCOUNTS_FILE",
    "TIEOUT_NOTIFY_URLS_FILE",
    "KAFKA_SSL_KEYFILE",
)
# A key of the whole account (docs.stripe.com/keys); restricted ones begin with rk_.
_WHOLE = "sk_"
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Caution:
    """A setting that could be safer, and how."""

    setting: str
    reason: str


def lint_settings(settings: Settings, environ: Mapping[str, str]) -> Sequence[Caution]:
    """Return what could be safer in the settings that were found in `environ`."""
    return [*_files(environ), *_keys(settings), *_in_the_clear(settings)]


def of_login(name: str, *, excess: str, role: str) -> Caution:
    """Return the caution about a user of Postgres that may do more than work as `role`."""
    return Caution(
        setting="DATABASE_URL",
        reason=f"it signs in as {name}, who {excess}: give this process a login of its own, bound"
        f" to {role} (docs/operations.md)",
    )


def _files(environ: Mapping[str, str]) -> Iterator[Caution]:
    for name in SECRET_FILES:
        path = environ.get(name)
        if path and _is_open_to_all(Path(path)):
            yield Caution(
                setting=name,
                reason="every user of this machine can read the file: chmod o-rwx it, unless only"
                " this container sees it",
            )


def _is_open_to_all(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH))
    except OSError:
        return False  # settings says in its own line that the file cannot be read


def _keys(settings: Settings) -> Iterator[Caution]:
    for account in settings.accounts:
        if account.api_key is not None and account.api_key.reveal().startswith(_WHOLE):
            yield Caution(
                setting="STRIPE_API_KEY",
                reason=f"the key of {account.id} can do everything, also pay out: make a restricted"
                " one that only reads",
            )


def _in_the_clear(settings: Settings) -> Iterator[Caution]:
    base = urlsplit(settings.stripe_api_base or "https:")
    if base.scheme != "https" and base.hostname not in _LOOPBACK:
        yield Caution(
            setting="STRIPE_API_BASE", reason="the API key travels without TLS: use https"
        )
