"""Stripe's API for one account: read only, paced, checked.

Promises that an answer is a JSON object of the expected shape or an error of one of four names,
that a list which does not continue strictly is refused whole, and that every call is bounded,
paced by the rate limiter, held back by the endpoint's circuit breaker while Stripe is away, and
counted. Reads nothing before it is certain that the key is the account's (account_identity.py).
Never lets a key, a body or Stripe's own words about either into an error. Retries by itself, each
call through the rate limiter: the stripe library would not retry a 429.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any
from urllib.parse import quote

import stripe

from shared.settings.model import AccountSettings, ConfigurationError
from shared.stripe_api.account_identity import KnownKeys, account_of, identify
from shared.stripe_api.attempts import attempts
from shared.stripe_api.call_limits import CALL_LIMITS, CallLimits
from shared.stripe_api.circuit_breaker import CircuitBreaker, Permit
from shared.stripe_api.errors import (
    OUTAGES,
    CursorGone,
    StripeCircuitOpen,
    StripeDenied,
    StripeForbidden,
    StripeKeyRefused,
    StripeNotFound,
    StripeNotNow,
    StripeProtocolError,
    StripeThrottled,
    StripeUnavailable,
    denied,
    is_away,
    unsent,
)
from shared.stripe_api.expansion import Expansion
from shared.stripe_api.headers import date_of, retry_after_s
from shared.stripe_api.pagination import PAGE_ROWS_MAX, ListBroken, Order, Page, page_of
from shared.stripe_api.rate_limiter import RateLimiter
from shared.stripe_api.transport import AnswerForeign, AnswerHeaders, AnswerTooLarge, Transport
from shared.telemetry import log
from shared.telemetry.metrics import STRIPE_CALLS

__all__ = [
    "OUTAGES",
    "Stripe",
    "StripeCircuitOpen",
    "StripeDenied",
    "StripeKeyRefused",
    "StripeNotFound",
    "StripeProtocolError",
    "StripeThrottled",
    "StripeUnavailable",
]

_GATE_LOOK_EVERY_S = 0.1
_UNAUTHORIZED, _NOT_FOUND = 401, 404
_REFUSED = "Stripe refuses the API key of {}: it was revoked, has expired, or is mistyped"
_PATHS: Mapping[str, str] = {
    "charge": "/v1/charges/",
    "refund": "/v1/refunds/",
    "dispute": "/v1/disputes/",
    "payout": "/v1/payouts/",
    "topup": "/v1/topups/",
    "transfer": "/v1/transfers/",
    "application_fee": "/v1/application_fees/",
}
_TRANSACTIONS = "/v1/balance_transactions"

logger = log.get()


@dataclass(frozen=True, slots=True)
class _Answer:
    body: Mapping[str, Any]
    headers: Mapping[str, str]


class Stripe:
    """Stripe as one account sees it; `base` is None for Stripe itself.

    Made in one place, `shared/account_client.py`: `keys` is what is known of whose key it is.
    """

    def __init__(
        self,
        account: AccountSettings,
        *,
        base: str | None,
        budget: RateLimiter,
        keys: KnownKeys,
        limits: CallLimits = CALL_LIMITS,
    ) -> None:
        if account.api_key is None:
            raise ConfigurationError(f"{account.id} has no API key: set STRIPE_API_KEY")
        # Its telemetry writes an id into the home directory and reports timings.
        stripe.enable_telemetry = False
        base = base.rstrip("/") if base else None
        self._http = Transport(base=base, timeout_s=limits.timeout_s)
        self._client = stripe.StripeClient(
            account.api_key.reveal(),
            stripe_account=account.id if account.via else None,
            base_addresses={"api": base} if base else None,
            max_network_retries=0,
            http_client=self._http,
        )
        self._account = account
        self._base = base
        self.budget = budget
        self._keys = keys
        self._limits = limits
        self._identifying = asyncio.Lock()
        self._is_identified = False
        self._breakers: defaultdict[str, CircuitBreaker] = defaultdict(
            partial(CircuitBreaker, cool_s_first=limits.cool_s_first, cool_s_max=limits.cool_s_max)
        )
        self._away: dict[str, Exception] = {}
        self._failed: dict[str, Exception] = {}
        self._expansion = Expansion()
        self.api_version: str = stripe.api_version or ""

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.close_async()

    async def identify(self) -> None:
        """Make certain, once, that the key reads this account. Every other call does so first.

        Raises KeyOfAnotherAccount, KeyNamesNoAccount, StripeUnavailable, StripeDenied,
        StripeProtocolError, and what the known keys raise.
        """
        async with self._identifying:
            if self._is_identified:
                return
            if self._account.via is not None:
                # A platform's key: its own account answers without the header.
                owner = replace(self._account, id=self._account.via, via=None)
                platform = Stripe(
                    owner,
                    base=self._base,
                    budget=self.budget,
                    keys=self._keys,
                    limits=self._limits,
                )
                async with aclosing(platform):
                    await platform.identify()
            await identify(self._account, keys=self._keys, ask=self._ask_account)
            self._is_identified = True

    async def _ask_account(self) -> str | None:
        try:
            answer = await self._get_with_retries("/v1/account", endpoint="account", params={})
        except StripeForbidden as refused:
            # Of a platform's key it may name the platform, which says nothing of this account.
            named = refused.stripe_account
            return None if named == self._account.via else named
        return account_of(self._object(answer.body, expected="account"))

    async def retrieve_balance_transaction(self, transaction_id: str) -> Mapping[str, Any]:
        """Return a balance transaction, its source expanded where the key may read it.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        row, _at = await self.retrieve_dated_balance_transaction(transaction_id)
        return row

    async def retrieve_dated_balance_transaction(
        self, transaction_id: str
    ) -> tuple[Mapping[str, Any], datetime]:
        """Return it as `retrieve_balance_transaction` does, which raises the same, and its time."""
        answer = await self._expanded(
            f"{_TRANSACTIONS}/{quote(transaction_id, safe='')}",
            endpoint="balance_transaction",
            params={},
            expand="source",
        )
        row = self._object(answer.body, expected="balance_transaction", object_id=transaction_id)
        return row, date_of(answer.headers, endpoint="balance_transaction")

    async def retrieve(self, kind: str, object_id: str, expand: str = "") -> Mapping[str, Any]:
        """Return an object by its kind and id, with the object that its field `expand` names.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        path = _PATHS.get(kind)
        if path is None:
            raise StripeNotFound(f"{object_id}: nothing to read for the kind {kind[:40]!r}")
        params: dict[str, Any] = {"expand": [expand]} if expand else {}
        answer = await self._get(path + quote(object_id, safe=""), endpoint=kind, params=params)
        return self._object(answer.body, expected=kind, object_id=object_id)

    async def pages(
        self,
        *,
        created_gte: int | None,
        created_lt: int,
        expand_source: bool = True,
        floor_s: Callable[[], int] | None = None,
    ) -> AsyncGenerator[Page, None]:
        """Yield the pages of balance transactions created in the span, newest first; unix seconds.

        The upper bound is frozen: rows made meanwhile shift no page. The lower one may rise up to
        what was read: it is what `floor_s` says before each page.
        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        order = Order(created_gte=created_gte, created_lt=created_lt)
        cursor: str | None = None
        while True:
            if floor_s is not None:
                created_gte = order.rise(floor_s())
            created = {"lt": created_lt} | ({"gte": created_gte} if created_gte is not None else {})
            params: dict[str, Any] = {"created": created, "limit": PAGE_ROWS_MAX}
            if cursor is not None:
                params["starting_after"] = cursor
            try:
                answer = await self._expanded(
                    _TRANSACTIONS,
                    endpoint="balance_transactions",
                    params=params,
                    expand="data.source" if expand_source else None,
                )
            except CursorGone:
                # The time goes on where the row does not; without a new row since, nothing does.
                if not order.has_moved:
                    raise
                cursor, created_lt = None, order.resume()
                continue
            read_at = date_of(answer.headers, endpoint="balance_transactions")
            try:
                page = order.check(page_of(answer.body, read_at=read_at))
            except ListBroken as broken:
                raise StripeProtocolError(f"Stripe: {broken}") from None
            if page.rows or not page.has_more:
                yield page
            if not page.has_more:
                return
            cursor = order.last_id

    async def balance(self) -> tuple[Mapping[str, Any], datetime]:
        """Return the balance, and Stripe's own time of it (the `Date` header, whole seconds).

        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        answer = await self._get("/v1/balance", endpoint="balance", params={})
        at = date_of(answer.headers, endpoint="balance")
        return self._object(answer.body, expected="balance"), at

    async def account(self) -> Mapping[str, Any]:
        """Return the account that the key speaks for.

        Raises StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        answer = await self._get("/v1/account", endpoint="account", params={})
        return self._object(answer.body, expected="account")

    async def get_raw(
        self, path: str, *, endpoint: str, params: Mapping[str, Any] | None = None
    ) -> tuple[Mapping[str, Any], str | None]:
        """Return Stripe's answer to one GET as it is, and its `Date` header.

        What must hold of it is for the caller to see to; nothing that is posted may come from here.
        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError.
        """
        answer = await self._get(path, endpoint=endpoint, params=params or {})
        return answer.body, answer.headers.get("date")

    def last_failure(self, endpoint: str) -> Exception | None:
        """Return how a call to the endpoint failed last, for whoever has waited in vain."""
        return self._failed.get(endpoint)

    async def _expanded(
        self, path: str, *, endpoint: str, params: Mapping[str, Any], expand: str | None
    ) -> _Answer:
        if expand is None or not self._expansion.may(endpoint):
            return await self._get(path, endpoint=endpoint, params=params)
        try:
            return await self._get(path, endpoint=endpoint, params={**params, "expand": [expand]})
        except StripeForbidden as denied:
            # Nothing else is about the sources: a key that is refused may be taken the next time.
            answer = await self._get(path, endpoint=endpoint, params=params)
            if self._expansion.deny(endpoint):
                logger.warning(
                    "stripe.expand_denied",
                    stripe_account=self._account.id,
                    endpoint=endpoint,
                    reason=str(denied),
                )
            return answer

    async def _get(self, path: str, *, endpoint: str, params: Mapping[str, Any]) -> _Answer:
        if not self._is_identified:
            await self.identify()
        return await self._get_with_retries(path, endpoint=endpoint, params=params)

    async def _get_with_retries(
        self, path: str, *, endpoint: str, params: Mapping[str, Any]
    ) -> _Answer:
        async for attempt in attempts(self._limits):
            with attempt:
                return await self._get_admitted(path, endpoint=endpoint, params=params)
        raise AssertionError("the attempts return or raise")

    async def _get_admitted(
        self, path: str, *, endpoint: str, params: Mapping[str, Any]
    ) -> _Answer:
        breaker, permit = self._breakers[endpoint], await self._admitted(endpoint)
        try:
            # What the limiter raises is no answer of Stripe's, and the breaker counts answers.
            sent_at = await self.budget.acquire()
            try:
                answer = await self._get_once(path, endpoint=endpoint, params=params)
            except (StripeNotFound, StripeUnavailable, StripeDenied, StripeProtocolError) as error:
                if isinstance(error, StripeThrottled):
                    self.budget.back_off(sent_at=sent_at)
                self._note_failure(error, endpoint=endpoint, permit=permit)
                raise
            self._note_answer(endpoint)
            return answer
        finally:
            breaker.ended(permit)

    async def _admitted(self, endpoint: str) -> Permit:
        """Wait until the endpoint's circuit breaker permits a call.

        Raises StripeUnavailable or StripeDenied, as the last call did, when it stays open.
        """
        clock = asyncio.get_running_loop().time
        patient_until = clock() + self._limits.circuit_s_max
        while (permit := self._breakers[endpoint].admit(clock())) is None:
            if clock() >= patient_until:
                raise unsent(self._away[endpoint])
            await asyncio.sleep(_GATE_LOOK_EVERY_S)
        return permit

    def _note_failure(self, error: Exception, *, endpoint: str, permit: Permit) -> None:
        """Tell the endpoint's circuit breaker how a call failed."""
        self._failed[endpoint] = error
        if not is_away(error):
            self._note_answer(endpoint)
            return
        self._away[endpoint] = error
        if self._breakers[endpoint].failed(permit, asyncio.get_running_loop().time()):
            logger.warning(
                "stripe.away",
                stripe_account=self._account.id,
                endpoint=endpoint,
                reason=str(error),
            )

    def _note_answer(self, endpoint: str) -> None:
        if self._breakers[endpoint].succeeded():
            logger.info("stripe.back", stripe_account=self._account.id, endpoint=endpoint)

    async def _get_once(self, path: str, *, endpoint: str, params: Mapping[str, Any]) -> _Answer:
        code, timeout_s = "none", self._limits.timeout_s
        try:
            async with asyncio.timeout(timeout_s):
                response = await self._client.raw_request_async("get", path, **params)
            code = str(response.code)
        except TimeoutError:
            raise StripeNotNow(f"Stripe: {endpoint}: no answer in {timeout_s:.0f} s") from None
        except AnswerTooLarge as error:
            raise StripeProtocolError(f"Stripe: {endpoint}: {error}") from None
        except AnswerForeign as error:
            code = str(error.status)
            where = f"Stripe: {endpoint}: {error}, {code}"
            raise StripeNotNow(where, wait_s=retry_after_s(error.headers)) from None
        except stripe.StripeError as error:
            code = str(error.http_status or "none")
            raise self._failure(error, endpoint=endpoint, path=path) from None
        finally:
            STRIPE_CALLS.labels(endpoint=endpoint, code=code).inc()
        if not isinstance(response.headers, AnswerHeaders):
            raise StripeProtocolError(f"Stripe: {endpoint}: the answer is not a JSON object")
        answers_for = response.headers.get("stripe-account")
        if self._account.via and answers_for not in (None, self._account.id):
            raise StripeProtocolError(f"Stripe: {endpoint}: the answer is another account's")
        return _Answer(body=response.headers.body, headers=response.headers)

    def _object(
        self, body: Mapping[str, Any], *, expected: str, object_id: str | None = None
    ) -> Mapping[str, Any]:
        if body.get("object") != expected or (
            object_id is not None and body.get("id") != object_id
        ):
            raise StripeProtocolError(
                f"Stripe: the answer is not the {expected} that was asked for"
            )
        if body.get("livemode") not in (None, self._account.livemode):
            raise StripeProtocolError(f"Stripe: the {expected} is of the other mode")
        return body

    def _failure(
        self, error: stripe.StripeError, *, endpoint: str, path: str
    ) -> StripeNotFound | StripeUnavailable | StripeDenied | StripeProtocolError:
        """Say what the library's error means, in words that hold no key and no body."""
        status = error.http_status
        where = f"Stripe: {endpoint}: {type(error).__name__} {status or ''}".rstrip()
        if isinstance(error, stripe.APIConnectionError):
            where = f"{where}: {error}"  # the transport's words: which certificate was refused
        if isinstance(error, stripe.RateLimitError):
            return StripeThrottled(where, wait_s=retry_after_s(error.headers))
        if isinstance(error, stripe.APIConnectionError | stripe.APIError) or status is None:
            # An APIError is a 5xx, a 409, or a body that is not Stripe's: something between us
            # answered, whatever the status says.
            return StripeNotNow(where, wait_s=retry_after_s(error.headers))
        if status == _UNAUTHORIZED:
            return StripeKeyRefused(f"{_REFUSED.format(self._account.id)}. {where}")
        if path == _TRANSACTIONS and error.code == "resource_missing":
            return CursorGone(f"{where}: the row that the page starts after is gone")
        by_id = path.count("/") == 3  # noqa: PLR2004 - /v1/kind/id
        if by_id and (status == _NOT_FOUND or error.code == "resource_missing"):
            return StripeNotFound(f"Stripe has no {path.rpartition('/')[2][:255]}")
        return denied(error, where=where)
