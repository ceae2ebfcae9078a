"""Which Stripe the stack talks to: a fake one of its own, or the one the environment names.

Promises a fake exactly when the environment names neither a key nor a base nor a file of accounts,
that with a real key the account id is Stripe's own answer when it was not given, and that nothing
is started with another account's key. Never puts a real key anywhere but into the services'
environment.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from shared import tls
from shared.account_client import client_without_postgres
from shared.dev import fake_stripe_process
from shared.dev.child import CannotStart
from shared.dev.ports import Ports
from shared.errors import Recoverable
from shared.settings import environment
from shared.settings.model import ConfigurationError
from shared.stripe_api.account_identity import account_of
from shared.stripe_api.errors import KeyOfAnotherAccount, StripeKeyRefused, account_refused

_STRIPE = "https://api.stripe.com"
_TIMEOUT_S = 20.0
# Stripe answers within a second; while it is away, nobody waits for it here.
_PATIENCE_S = 5.0
_NAMED_BY = ("STRIPE_API_BASE", "STRIPE_API_KEY", "STRIPE_API_KEY_FILE", "TIEOUT_ACCOUNTS_FILE")


@dataclass(frozen=True, slots=True, kw_only=True)
class StripeSide:
    """What the services must be told of Stripe, and what `stack.json` may say of it."""

    environ: Mapping[str, str] = field(repr=False)
    api_base: str | None
    account_id: str | None
    webhook_secret: str | None = field(repr=False)
    fake_identity: fake_stripe_process.Identity | None = field(default=None, repr=False)
    fake_port: int = 0

    @property
    def fake_api_key(self) -> str | None:
        """Return the fake's key; a real one is nobody's business."""
        return self.fake_identity.api_key if self.fake_identity else None


async def side_of(environ: Mapping[str, str], *, data_dir: Path, ports: Ports) -> StripeSide:
    """Return the Stripe that `environ` asks for.

    Raises ConfigurationError when it asks by halves, CannotStart when Stripe cannot say who it is.
    """
    if not any(environ.get(name) for name in _NAMED_BY):
        return _fake(environ, data_dir=data_dir, port=ports.take("fake-stripe"))
    named = dict(environ)
    if not environ.get("TIEOUT_ACCOUNTS_FILE") and not environ.get("STRIPE_ACCOUNT_ID"):
        named["STRIPE_ACCOUNT_ID"] = await _ask_account_id(environ)
    accounts = environment.read_settings(named).require_accounts(with_key=True)
    secrets = [secret.reveal() for account in accounts for secret in account.webhook_secrets]
    if not secrets:
        raise ConfigurationError("STRIPE_WEBHOOK_SECRET is not set")
    return StripeSide(
        environ={name: named[name] for name in ("STRIPE_ACCOUNT_ID",) if name in named},
        api_base=environ.get("STRIPE_API_BASE") or None,
        account_id=accounts[0].id if len(accounts) == 1 else None,
        webhook_secret=secrets[0],
    )


def _fake(environ: Mapping[str, str], *, data_dir: Path, port: int) -> StripeSide:
    own_identity = fake_stripe_process.identity(data_dir=data_dir)
    api_base = f"http://127.0.0.1:{port}"
    # A signing secret or an account id that somebody chose is theirs to keep.
    chosen = environment.read_settings(
        {
            **environ,
            "STRIPE_ACCOUNT_ID": environ.get("STRIPE_ACCOUNT_ID") or own_identity.account_id,
        }
    )
    secrets = [secret.reveal() for secret in chosen.accounts[0].webhook_secrets] or [
        own_identity.webhook_secret
    ]
    identity = fake_stripe_process.Identity(
        account_id=chosen.accounts[0].id, api_key=own_identity.api_key, webhook_secret=secrets[0]
    )
    own_environ = {
        "STRIPE_API_BASE": api_base,
        "STRIPE_API_KEY": identity.api_key,
        "STRIPE_ACCOUNT_ID": identity.account_id,
    }
    if not environ.get("STRIPE_WEBHOOK_SECRET") and not environ.get("STRIPE_WEBHOOK_SECRET_FILE"):
        own_environ["STRIPE_WEBHOOK_SECRET"] = identity.webhook_secret
    return StripeSide(
        environ=own_environ,
        api_base=api_base,
        account_id=identity.account_id,
        webhook_secret=identity.webhook_secret,
        fake_identity=identity,
        fake_port=port,
    )


async def _ask_account_id(environ: Mapping[str, str]) -> str:
    # The settings read a key together with its account; any well-formed id lets them.
    (account,) = environment.read_settings({**environ, "STRIPE_ACCOUNT_ID": "acct_asked"}).accounts
    if account.api_key is None:
        raise ConfigurationError("STRIPE_API_KEY is not set, though STRIPE_API_BASE is")
    base = environ.get("STRIPE_API_BASE") or _STRIPE
    try:
        context = tls.client_context()
        async with httpx.AsyncClient(timeout=_TIMEOUT_S, verify=context) as client:
            response = await client.get(
                f"{base.rstrip('/')}/v1/account",
                headers={"Authorization": f"Bearer {account.api_key.reveal()}"},
            )
        account_id = _named(response)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, AttributeError) as error:
        refusal = await asyncio.to_thread(tls.refusal, error, url=base)
        raise CannotStart(
            f"{base} could not be asked for the account ({refusal or type(error).__name__}):"
            " set STRIPE_ACCOUNT_ID, or try again"
        ) from None
    if account_id is not None:
        return account_id
    status = f"(HTTP {response.status_code})"
    if response.status_code == httpx.codes.UNAUTHORIZED:
        raise CannotStart(
            f"{base} refuses STRIPE_API_KEY {status}: it was revoked, has expired, or is mistyped"
        )
    raise CannotStart(
        f"{base} does not tell this key its account {status}: set STRIPE_ACCOUNT_ID, or use"
        " another key"
    )


def _named(response: httpx.Response) -> str | None:
    """Return the account that Stripe's answer names, as its refusal may do too."""
    if response.is_success:
        return account_of(response.json())
    is_forbidden = response.status_code == httpx.codes.FORBIDDEN
    return account_refused(response.text) if is_forbidden else None


async def refuse_wrong_key(environ: Mapping[str, str], *, say: Callable[[str], None]) -> None:
    """Refuse the key of another account before anything is started, if Stripe tells soon.

    Of several accounts each has its services, which leave out the one alone. Raises CannotStart.
    """
    settings = environment.read_settings(environ)
    if len(settings.accounts) != 1 or settings.accounts[0].api_key is None:
        return
    stripe = client_without_postgres(settings.accounts[0], settings=settings)
    async with aclosing(stripe):
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await stripe.identify()
        except KeyOfAnotherAccount as refusal:
            raise CannotStart(str(refusal)) from None
        except StripeKeyRefused as refusal:
            say(f"{refusal}: nothing is imported until the key is good")
        except (Recoverable, TimeoutError):
            return  # who is known in Postgres needs no answer, and who is not waits there
