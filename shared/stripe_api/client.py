"""Stripe's API for one account: read only, paced, checked.

Promises that an answer is a JSON object of the expected shape or an error of one of four names,
that a list which does not continue strictly is refused whole, and that every call is bounded,
paced by the budget and counted. Never lets a key, a body or Stripe's own words about either into
an error; never retries without the budget's leave (the stripe library would not retry a 429).
"""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx
import stripe
import tenacity

from shared import log
from shared.ledger.outcome import Recoverable, Unprocessable
from shared.metrics import STRIPE_CALLS
from shared.settings import AccountSettings, ConfigurationError
from shared.stripe_api.budget import Budget

PAGE_ROWS_MAX = 100

_CONNECT_TIMEOUT_S = 5.0
_TIMEOUT_S = 30.0
_ATTEMPTS_MAX = 6
_WAIT_S_MAX = 20.0
_RETRY_AFTER_S_MAX = 60.0
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
# Stripe names the permission that a restricted key lacks (docs.stripe.com/keys).
_PERMISSION = re.compile(r"\brak_[a-z_]+")

# It becomes a key in Kafka and a text in Postgres, and goes into what a person reads.
_ROW_ID = re.compile(r"[\x21-\x7e]{1,255}")

logger = log.get()


class StripeNotFound(Unprocessable):
    """Stripe has no such object: not yet, or never."""


class StripeUnavailable(Recoverable):
    """Stripe cannot be reached or cannot answer now, after bounded retries."""


class StripeDenied(Recoverable):
    """Stripe refuses this key or this request as a whole: a person has to act on the account."""


class StripeGarbage(Recoverable):
    """Stripe's answer is not what its API promises; nothing of it may be used."""


class _Again(StripeUnavailable):
    """This call may work if it is made again, after `wait_s` if Stripe named a time."""

    def __init__(self, reason: str, *, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Page:
    """One page of balance transactions, newest first, as Stripe gave them."""

    rows: tuple[Mapping[str, Any], ...]
    has_more: bool
    read_at: datetime


@dataclass(frozen=True, slots=True)
class _Answer:
    body: Mapping[str, Any]
    headers: Mapping[str, str]


class Stripe:
    """Stripe as one account sees it; `base` is None for Stripe itself."""

    def __init__(self, account: AccountSettings, *, base: str | None, budget: Budget) -> None:
        if account.api_key is None:
            raise ConfigurationError(f"{account.id} has no API key: set STRIPE_API_KEY")
        # Its telemetry writes an id into the home directory and reports timings.
        stripe.enable_telemetry = False
        self._http = stripe.HTTPXClient(
            timeout=httpx.Timeout(_TIMEOUT_S, connect=_CONNECT_TIMEOUT_S)
        )
        self._client = stripe.StripeClient(
            account.api_key.reveal(),
            stripe_account=account.id if account.via else None,
            base_addresses={"api": base.rstrip("/")} if base else None,
            max_network_retries=0,
            http_client=self._http,
        )
        self._budget = budget
        self._may_expand = True
        self.api_version: str = stripe.api_version or ""

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.close_async()  # type: ignore[no-untyped-call] # the library's own gap

    async def retrieve_balance_transaction(self, transaction_id: str) -> Mapping[str, Any]:
        """Return a balance transaction, its source expanded where the key may read it.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeGarbage.
        """
        answer = await self._expanded(
            f"{_TRANSACTIONS}/{quote(transaction_id, safe='')}",
            endpoint="balance_transaction",
            params={},
            expand="source",
        )
        return _object(answer.body, expected="balance_transaction", object_id=transaction_id)

    async def retrieve(self, kind: str, object_id: str) -> Mapping[str, Any]:
        """Return an object by its kind and id.

        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeGarbage.
        """
        path = _PATHS.get(kind)
        if path is None:
            raise StripeNotFound(f"{object_id}: nothing to read for the kind {kind[:40]!r}")
        answer = await self._get(path + quote(object_id, safe=""), endpoint=kind, params={})
        return _object(answer.body, expected=kind, object_id=object_id)

    async def pages(
        self, *, created_gte: int | None, created_lt: int, expand_source: bool = True
    ) -> AsyncIterator[Page]:
        """Yield the pages of balance transactions created in the span, newest first; unix seconds.

        The upper bound is frozen, so rows made meanwhile cannot shift a page.
        Raises StripeUnavailable, StripeDenied, StripeGarbage.
        """
        created = {"lt": created_lt} | ({"gte": created_gte} if created_gte is not None else {})
        order = _Order(created_gte=created_gte, created_lt=created_lt)
        cursor: str | None = None
        while True:
            params: dict[str, Any] = {"created": created, "limit": PAGE_ROWS_MAX}
            if cursor is not None:
                params["starting_after"] = cursor
            answer = await self._expanded(
                _TRANSACTIONS,
                endpoint="balance_transactions",
                params=params,
                expand="data.source" if expand_source else None,
            )
            page = _page(answer.body)
            order.check(page)
            yield page
            if not page.has_more:
                return
            cursor = page.rows[-1]["id"]

    async def balance(self) -> tuple[Mapping[str, Any], datetime]:
        """Return the balance, and Stripe's own time of it (the `Date` header, whole seconds).

        Raises StripeUnavailable, StripeDenied, StripeGarbage.
        """
        answer = await self._get("/v1/balance", endpoint="balance", params={})
        try:
            at = parsedate_to_datetime(answer.headers["date"]).astimezone(UTC)
        except (KeyError, ValueError):
            raise StripeGarbage("the balance came without a readable Date header") from None
        return _object(answer.body, expected="balance", object_id=None), at

    async def account(self) -> Mapping[str, Any]:
        """Return the account that the key speaks for.

        Raises StripeUnavailable, StripeDenied, StripeGarbage.
        """
        answer = await self._get("/v1/account", endpoint="account", params={})
        return _object(answer.body, expected="account", object_id=None)

    async def inquire(
        self, path: str, *, endpoint: str, params: Mapping[str, Any] | None = None
    ) -> tuple[Mapping[str, Any], str | None]:
        """Return Stripe's answer to one GET as it is, and its `Date` header.

        For a person's question; nothing that is posted may come from here.
        Raises StripeNotFound, StripeUnavailable, StripeDenied, StripeGarbage.
        """
        answer = await self._get(path, endpoint=endpoint, params=params or {})
        return answer.body, answer.headers.get("date")

    async def _expanded(
        self, path: str, *, endpoint: str, params: Mapping[str, Any], expand: str | None
    ) -> _Answer:
        # Expanding costs a permission for every kind of source. A ledger ties out without them.
        if expand is None or not self._may_expand:
            return await self._get(path, endpoint=endpoint, params=params)
        try:
            return await self._get(path, endpoint=endpoint, params={**params, "expand": [expand]})
        except StripeDenied as denied:
            answer = await self._get(path, endpoint=endpoint, params=params)
            self._may_expand = False
            logger.warning("stripe.expand_denied", endpoint=endpoint, reason=str(denied))
            return answer

    async def _get(self, path: str, *, endpoint: str, params: Mapping[str, Any]) -> _Answer:
        async for attempt in tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception_type(_Again),
            wait=_wait,
            stop=tenacity.stop_after_attempt(_ATTEMPTS_MAX),
            reraise=True,
        ):
            with attempt:
                await self._budget.take()
                return await self._get_once(path, endpoint=endpoint, params=params)
        raise AssertionError("tenacity returns or raises")

    async def _get_once(self, path: str, *, endpoint: str, params: Mapping[str, Any]) -> _Answer:
        code = "none"
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                response = await self._client.raw_request_async("get", path, **params)
            code = str(response.code)
        except TimeoutError:
            raise _Again(f"Stripe: {endpoint}: no answer in {_TIMEOUT_S:.0f} s") from None
        except stripe.StripeError as error:
            code = str(error.http_status or "none")
            raise self._failure(error, endpoint=endpoint, path=path) from None
        finally:
            STRIPE_CALLS.labels(endpoint=endpoint, code=code).inc()
        if not isinstance(response.data, Mapping):
            raise StripeGarbage(f"Stripe: {endpoint}: the answer is not a JSON object")
        return _Answer(body=response.data, headers=response.headers)

    def _failure(
        self, error: stripe.StripeError, *, endpoint: str, path: str
    ) -> StripeNotFound | StripeUnavailable | StripeDenied:
        """Say what the library's error means, in words that hold no key and no body."""
        status = error.http_status
        where = f"Stripe: {endpoint}: {type(error).__name__} {status or ''}".rstrip()
        if isinstance(error, stripe.RateLimitError):
            self._budget.shrink()
            return _Again(where, wait_s=_retry_after_s(error.headers))
        if isinstance(error, stripe.APIConnectionError | stripe.APIError) or status is None:
            # An APIError is a 5xx, a 409, or a body that is not Stripe's: something between us
            # answered, whatever the status says.
            return _Again(where, wait_s=_retry_after_s(error.headers))
        by_id = path.count("/") == 3  # noqa: PLR2004 - /v1/kind/id
        if by_id and status in (400, 404):
            return StripeNotFound(f"Stripe has no {path.rpartition('/')[2][:255]}")
        permission = _PERMISSION.search(str(error.user_message or ""))
        return StripeDenied(f"{where}; the key lacks {permission[0]}" if permission else where)


class _Order:
    """What must hold from page to page: newest first, in the span, no row twice."""

    def __init__(self, *, created_gte: int | None, created_lt: int) -> None:
        self._gte = created_gte
        self._newest = created_lt - 1
        # Only rows of the oldest second so far can come again without breaking the order.
        self._seen: set[str] = set()

    def check(self, page: Page) -> None:
        """Take in a page. Raises StripeGarbage."""
        if page.has_more and not page.rows:
            raise StripeGarbage("Stripe: an empty page that has more")
        for row in page.rows:
            created, row_id = row["created"], row["id"]
            if created > self._newest or (self._gte is not None and created < self._gte):
                raise StripeGarbage(f"Stripe: {row_id[:255]} is out of the list's order or range")
            if created < self._newest:
                self._newest = created
                self._seen = set()
            if row_id in self._seen:
                raise StripeGarbage(f"Stripe: {row_id[:255]} is listed twice")
            self._seen.add(row_id)


def _page(body: Mapping[str, Any]) -> Page:
    rows, has_more = body.get("data"), body.get("has_more")
    if body.get("object") != "list" or not isinstance(rows, list) or type(has_more) is not bool:
        raise StripeGarbage("Stripe: the answer is not a list")
    for row in rows:
        if (
            not isinstance(row, Mapping)
            or row.get("object") != "balance_transaction"
            or not _is_id(row.get("id"))
            or type(row.get("created")) is not int
        ):
            raise StripeGarbage("Stripe: the list holds what is no balance transaction")
    return Page(rows=tuple(rows), has_more=has_more, read_at=datetime.now(UTC))


def _is_id(found: object) -> bool:
    return isinstance(found, str) and _ROW_ID.fullmatch(found) is not None


def _object(body: Mapping[str, Any], *, expected: str, object_id: str | None) -> Mapping[str, Any]:
    if body.get("object") != expected or (object_id is not None and body.get("id") != object_id):
        raise StripeGarbage(f"Stripe: the answer is not the {expected} that was asked for")
    return body


def _wait(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, _Again) and error.wait_s is not None:
        return error.wait_s
    return float(tenacity.wait_random_exponential(multiplier=0.5, max=_WAIT_S_MAX)(state))


def _retry_after_s(headers: Mapping[str, str] | None) -> float | None:
    """Return Stripe's Retry-After in seconds, bounded, if it gave a number."""
    try:
        wait_s = float((headers or {}).get("retry-after", ""))
    except ValueError:
        return None
    return min(wait_s, _RETRY_AFTER_S_MAX) if wait_s > 0 else None
