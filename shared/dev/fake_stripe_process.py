"""The simulated business: what the fake Stripe is told to be, and the process that it is.

Promises one account, key and signing secret for a data directory, made once and kept 0600: the
journal outlives the process, and its account must still be there on the next run.
"""

import json
import os
import secrets
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from shared.dev.child import Child

_PROBE_TIMEOUT_S = 1.0
_READY_TIMEOUT_S = 240.0  # a year of history is made before it answers


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessOptions:
    """How the business trades, and how its webhooks are delivered.

    `seed` and `history_days` count on the first run in a data directory and are kept from then on:
    the ledger there already holds that history. `rate_per_s` is trades a second from now on; drop,
    double, reorder and late are probabilities. A failed delivery is tried again within
    `retry_s_max` seconds; `ack_journal` gets a line `unix_time event_id` for each 2xx.
    """

    seed: int = 1
    history_days: int = 365
    rate_per_s: float = 1.0
    drop: float = 0.0
    double: float = 0.0
    reorder: float = 0.0
    late: float = 0.0
    retry_s_max: float = 15.0
    ack_journal: Path | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the business is to Stripe. The secrets are the fake's, and open no other door."""

    account_id: str
    api_key: str
    webhook_secret: str


@dataclass(frozen=True, slots=True)
class FakeStripe:
    """A fake Stripe that is ready to be run."""

    child: Child
    api_base: str
    identity: Identity


def identity(*, data_dir: Path) -> Identity:
    """Return the identity kept in `data_dir`, made on the first call."""
    path = data_dir / "fake-stripe.json"
    if not path.exists():
        identity_fields = {
            "account_id": f"acct_{secrets.token_hex(8)}",
            "api_key": f"rk_test_{secrets.token_hex(24)}",
            "webhook_secret": f"whsec_{secrets.token_hex(24)}",
        }
        write_private(path, json.dumps(identity_fields))
    return Identity(**json.loads(path.read_text(encoding="ascii")))


def prepare(
    *, data_dir: Path, port: int, business: BusinessOptions, identity: Identity, deliver_url: str
) -> FakeStripe:
    """Return how to run the business's fake Stripe on `port`."""
    api_base = f"http://127.0.0.1:{port}"
    home = data_dir / "fake-stripe"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    seed, history_days = _kept_history(home, business=business)
    chances = {name: getattr(business, name) for name in ("drop", "double", "reorder", "late")}
    settings: dict[str, object] = {
        "LISTEN": f"127.0.0.1:{port}",
        "DATA_DIR": home,
        "DELIVER_URL": deliver_url,
        "ACCOUNT_ID": identity.account_id,
        "API_KEY": identity.api_key,
        "WEBHOOK_SECRET": identity.webhook_secret,
        "SEED": seed,
        "HISTORY_DAYS": history_days,
        "RATE_PER_S": business.rate_per_s,
        "RETRY_S_MAX": business.retry_s_max,
        "ACK_JOURNAL": business.ack_journal or "",
        **{name.upper(): chance for name, chance in chances.items()},
    }
    return FakeStripe(
        child=Child(
            name="fake-stripe",
            argv=(sys.executable, "-P", "-m", "shared.dev.fake_stripe"),
            environ={
                "PATH": "/usr/bin:/bin",
                "LANG": "C.UTF-8",
                **{f"FAKE_STRIPE_{name}": str(value) for name, value in settings.items()},
            },
            log_path=data_dir / "logs" / "fake-stripe.log",
            is_ready=lambda: is_serving(f"{api_base}/_control/summary"),
            ready_timeout_s=_READY_TIMEOUT_S,
            stop_timeout_s=4,
        ),
        api_base=api_base,
        identity=identity,
    )


def _kept_history(home: Path, *, business: BusinessOptions) -> tuple[int, int]:
    path = home / "history.json"
    if not path.exists():
        write_private(path, json.dumps([business.seed, business.history_days]))
    seed, history_days = json.loads(path.read_text(encoding="ascii"))
    return int(seed), int(history_days)


def is_serving(url: str) -> bool:
    """Return whether `url`, on this machine, answers 200."""
    # A proxy named in the environment must not stand between us and 127.0.0.1.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=_PROBE_TIMEOUT_S) as response:
            return bool(response.status == 200)  # noqa: PLR2004 - HTTP's own number
    except (OSError, urllib.error.URLError):
        return False


def write_private(path: Path, text: str) -> None:
    """Write `text` to `path` whole or not at all, readable by this user alone."""
    unfinished = path.with_suffix(f"{path.suffix}.new")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.fchmod(descriptor, 0o600)  # one that is there already keeps its mode otherwise
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    unfinished.replace(path)
