"""What an account's key may read at Stripe, and whether Stripe sends what it should.

Promises that only balances and balance transactions must be readable: another endpoint that
refuses is a warning, because a ledger ties out without it. Reads only, paced like every other call.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, Final

from services.cli.doctor.checks import DoctorCheck, fail, not_looked_at, ok, warn
from shared.account_client import client_without_postgres, reading_client
from shared.errors import Recoverable, Unprocessable
from shared.ledger.endpoint_finding import EndpointFinding
from shared.ledger.stripe_account import mode_name
from shared.postgres.driver import inspect_server, session
from shared.postgres.intake.account_keys import AccountKeys
from shared.reports.webhook_silence import find_silence
from shared.settings.model import AccountSettings, ConfigurationError, Settings
from shared.stripe_api import endpoint_health
from shared.stripe_api.client import (
    Stripe,
    StripeDenied,
    StripeKeyRefused,
    StripeNotFound,
    StripeThrottled,
    StripeUnavailable,
)
from shared.stripe_api.errors import KeyMisplaced
from shared.stripe_api.object_ids import kind_of
from shared.stripe_api.webhook_endpoints import ours, read_endpoints

ANSWER_TIMEOUT_S: Final = 20.0
_ENDPOINTS_MAX: Final = 100
_NEW_KEY: Final = "make a new key, or mend STRIPE_API_KEY"
_WHOSE_KEY: Final = "nothing else was asked: mend whose key is set for which account"
_WHY: Final = {"payouts": "without it nobody knows whether a payout arrived"}
_MUST: Final = "give the restricted key read access to Balance and Balance transaction sources"


async def check_account(
    account: AccountSettings,
    *,
    settings: Settings,
    url: str,
    on_refused: Callable[[str], None] | None = None,
    answer_timeout_s: float = ANSWER_TIMEOUT_S,
) -> Sequence[DoctorCheck]:
    """Return what was found of one account; Postgres tells which of its ids to ask for.

    `on_refused` hears of a key that is not the account's.
    """
    known: Mapping[str, str] = {}
    silence: EndpointFinding | None = None
    unknown: list[DoctorCheck] = []
    # Whose endpoint it is that a connected account's events come to: the platform's.
    owner = replace(account, id=account.via, via=None) if account.via else account
    make: Callable[[AccountSettings], Stripe]
    async with AsyncExitStack() as stack:
        try:
            pool = await stack.enter_async_context(session.reader(url))
            known = await inspect_server.sample_object_ids(pool, account=account.stripe_account)
            await AccountKeys(pool, may_bind=False).known(b"")  # an older schema keeps none
            silence = await find_silence(
                pool,
                account=account.stripe_account,
                until_s=datetime.now(UTC).timestamp() - settings.reconcile_grace_s,
            )
            make = partial(reading_client, settings=settings, pool=pool)
        except (Recoverable, ConfigurationError) as error:
            unknown = [not_looked_at(f"stripe {account.id}", "objects that moved money", error)]
            make = partial(client_without_postgres, settings=settings)
        stripe = await stack.enter_async_context(aclosing(make(account)))
        platform = await stack.enter_async_context(aclosing(make(owner)))
        checks = _AccountChecks(
            stripe,
            platform=platform,
            account=account,
            known=known,
            silence=silence,
            has_connected=any(other.via == owner.id for other in settings.accounts),
            on_refused=on_refused,
            answer_timeout_s=answer_timeout_s,
        )
        return [*[check async for check in checks.all()], *unknown]


class _AccountChecks:
    """The checks of one account by calls to Stripe, in order."""

    def __init__(
        self,
        stripe: Stripe,
        *,
        platform: Stripe,
        account: AccountSettings,
        known: Mapping[str, str],
        silence: EndpointFinding | None,
        has_connected: bool,
        on_refused: Callable[[str], None] | None,
        answer_timeout_s: float,
    ) -> None:
        self._answer = partial(_answer, timeout_s=answer_timeout_s)
        self._stripe = stripe
        self._platform = platform
        self._account = account
        self._known = known
        self._silence = silence
        self._has_connected = has_connected
        self._on_refused = on_refused
        self._check = f"stripe {account.id}"

    async def all(self) -> AsyncIterator[DoctorCheck]:
        """Make all checks; if the balance cannot be read, the others would say nothing more."""
        began = datetime.now(UTC)
        balance = await self._ask_required("/v1/balance", endpoint="balance")
        if isinstance(balance, DoctorCheck):
            yield balance
            return
        body, date = balance
        yield self._mode(body)
        yield self._clock(date, began=began)
        rows = await self._ask_required(
            "/v1/balance_transactions", endpoint="balance_transactions", params={"limit": 1}
        )
        if isinstance(rows, DoctorCheck):
            yield rows
        else:
            yield ok(self._check, "its balance and balance transactions can be read")
        async for check in self._identity():
            yield check
        async for check in self._objects():
            yield check
        async for check in self._endpoints():
            yield check
        if self._silence is not None:
            yield warn(self._check, self._silence.found, self._silence.todo)

    async def _ask_required(
        self, path: str, *, endpoint: str, params: Mapping[str, Any] | None = None
    ) -> tuple[Mapping[str, Any], str | None] | DoctorCheck:
        """Make a call that must be answered; a refusal fails the check."""
        try:
            return await self._answer(self._stripe, path, endpoint=endpoint, params=params)
        except KeyMisplaced as refused:
            if self._on_refused is not None:
                self._on_refused(str(refused))
            return fail(self._check, str(refused), _WHOSE_KEY)
        except StripeKeyRefused as refused:
            return fail(self._check, str(refused), _NEW_KEY)
        except (StripeDenied, StripeNotFound) as refused:
            return fail(self._check, str(refused), _MUST)
        except Recoverable as error:
            return fail(self._check, str(error), _when_away(error))

    async def _ask_optional(
        self,
        path: str,
        *,
        endpoint: str,
        why: str,
        params: Mapping[str, Any] | None = None,
        of: Stripe | None = None,
    ) -> tuple[Mapping[str, Any], str | None] | DoctorCheck:
        """Make a call that a ledger ties out without; a refusal is a warning."""
        try:
            return await self._answer(of or self._stripe, path, endpoint=endpoint, params=params)
        except StripeKeyRefused as refused:
            return warn(self._check, str(refused), _NEW_KEY)
        except (StripeDenied, StripeNotFound) as refused:
            return warn(self._check, str(refused), f"give the key read access to it: {why}")
        except (Recoverable, Unprocessable) as error:
            return warn(self._check, str(error), _when_away(error))

    def _mode(self, balance: Mapping[str, Any]) -> DoctorCheck:
        theirs, ours = balance.get("livemode"), self._account.livemode
        if theirs is not ours:
            return fail(
                self._check,
                f"Stripe answers in {mode_name(bool(theirs))} mode,"
                f" {mode_name(ours)} is configured",
                "use a key of the mode that is meant",
            )
        return ok(self._check, f"answers in {mode_name(ours)} mode")

    def _clock(self, date: str | None, *, began: datetime) -> DoctorCheck:
        try:
            theirs = parsedate_to_datetime(date or "").astimezone(UTC)
        except ValueError:
            return warn(self._check, "the answer has no readable Date", "look for a proxy between")
        off_s = endpoint_health.skew_s(began=began, theirs=theirs, ended=datetime.now(UTC))
        finding = endpoint_health.judge_clock(off_s)
        if finding is None:
            return ok(self._check, "this machine's clock agrees with Stripe's")
        return (fail if finding.is_grave else warn)(self._check, finding.found, finding.todo)

    async def _identity(self) -> AsyncIterator[DoctorCheck]:
        answer = await self._ask_optional(
            "/v1/account", endpoint="account", why="it says whose key this is"
        )
        if isinstance(answer, DoctorCheck):
            yield answer
            return
        yield ok(self._check, "the key speaks for this account")

    async def _objects(self) -> AsyncIterator[DoctorCheck]:
        """Ask for an object of each kind that has moved money: Stripe must know it."""
        asked: dict[str, str] = {}
        for object_id in self._known.values():
            if kind := kind_of(object_id):
                asked.setdefault(f"{kind}s", object_id)
        refused = False
        for collection, object_id in asked.items():
            answer = await self._ask_optional(
                f"/v1/{collection}/{object_id}",
                endpoint=collection,
                why=_WHY.get(collection, "entries of asynchronous captures come sooner"),
            )
            if isinstance(answer, DoctorCheck):
                refused = True
                yield answer
        events = await self._ask_optional(
            "/v1/events",
            endpoint="events",
            why="an event that never came is named then (event_read)",
        )
        if isinstance(events, DoctorCheck):
            refused = True
            yield events
        if not refused:
            yield ok(self._check, f"{', '.join([*asked, 'events'])} can be read")

    async def _endpoints(self) -> AsyncIterator[DoctorCheck]:
        answer = await self._ask_optional(
            "/v1/webhook_endpoints",
            endpoint="webhook_endpoints",
            params={"limit": _ENDPOINTS_MAX},
            why="doctor looks whether Stripe sends what it should (webhook_read)",
            of=self._platform,
        )
        if isinstance(answer, DoctorCheck):
            yield answer
            return
        listed = answer[0].get("data")
        endpoints = read_endpoints(listed if isinstance(listed, list) else [])
        findings = endpoint_health.judge_endpoints(
            endpoints,
            prefixes=frozenset(self._known),
            known_version=self._stripe.api_version,
            has_connected=self._has_connected,
        )
        for finding in findings:
            yield warn(self._check, finding.found, finding.todo)
        if not findings:
            urls = ", ".join(endpoint.url for endpoint in ours(endpoints) if endpoint.is_enabled)
            yield ok(self._check, f"{urls} is sent every event that announces money")


async def _answer(
    stripe: Stripe,
    path: str,
    *,
    endpoint: str,
    params: Mapping[str, Any] | None,
    timeout_s: float,
) -> tuple[Mapping[str, Any], str | None]:
    """Make a call within the time that a person waits. Raises what `get_raw` does."""
    try:
        async with asyncio.timeout(timeout_s):
            await stripe.identify()
            return await stripe.get_raw(path, endpoint=endpoint, params=params)
    except TimeoutError:
        last = stripe.last_failure(endpoint) or stripe.last_failure("account")
        message = f"Stripe: {endpoint}: no answer in {timeout_s:.0f} s"
        kind = StripeThrottled if isinstance(last, StripeThrottled) else StripeUnavailable
        raise kind(message if last is None else f"{message}; the last: {last}") from None


def _when_away(error: Exception) -> str:
    if isinstance(error, StripeThrottled):
        return "lower TIEOUT_STRIPE_CALLS_PER_S, or find who else calls with this account"
    return "look at the network, a proxy, and status.stripe.com"
