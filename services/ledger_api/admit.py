"""Who asks: a request's token to what it may do.

Promises that a request without a valid token goes no further, whatever it asks for, and that each
is looked up when it comes: one that is revoked is refused from the next request on. A token that
was not right here before counts as a wrong one until it is found to be right, so that of guesses
that come at once no more are looked up than of those that come one by one. Never logs a token, and
tells strangers nothing of why one is wrong.
"""

import time
from typing import Final

from starlette.requests import Request

from services.ledger_api.problems import FORBIDDEN, TOO_MANY, UNAUTHORIZED, Problem
from services.ledger_api.wrong_tokens import WrongTokens
from shared.http.bounded_protocol import IS_AUTHENTIC
from shared.ledger.api_token import ApiToken, Role, may
from shared.postgres.access import api_tokens
from shared.postgres.driver.pool import Pool
from shared.telemetry import log
from shared.telemetry.metrics import API_TOKENS_REFUSED

_TOKEN_CHARS_MAX: Final = 256
_CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="tieout"'}

logger = log.get()


class Gate:
    """Lets in who has a valid token."""

    def __init__(self, pool: Pool, *, is_behind_proxy: bool) -> None:
        self._pool = pool
        self._is_behind_proxy = is_behind_proxy
        self._wrong = WrongTokens()

    def address(self, request: Request) -> str:
        """Return where a request comes from.

        Behind what ends TLS that is the last address of X-Forwarded-For, which our own proxy added.
        """
        forwarded = request.headers.getlist("x-forwarded-for") if self._is_behind_proxy else []
        if forwarded:
            return forwarded[-1].rpartition(",")[2].strip()[:_TOKEN_CHARS_MAX]
        return request.client.host if request.client else "unknown"

    async def admit(self, request: Request) -> ApiToken:
        """Return whose request it is. Raises Problem, PostgresUnavailable."""
        text = _bearer(request)
        address = self.address(request)
        token = await self._look_up(address, text)
        if token is None:
            API_TOKENS_REFUSED.inc()
            logger.warning("api.token_refused", address=address)
            raise _unauthorized("the token is not valid")
        # Its connection is not closed to make room for strangers.
        request.scope["state"][IS_AUTHENTIC] = True
        return token

    async def _look_up(self, address: str, text: str) -> ApiToken | None:
        """Return the token that a text is, if it is valid now. Raises Problem."""
        # The first requests of a right token may come at once: those after it wait for its answer,
        # and are no guesses then.
        async with self._wrong.turn(address, text):
            if not self._wrong.was_right(address, text):
                return await self._look_up_guess(address, text)
        token = await api_tokens.authenticate(self._pool, text=text)
        if token is None:
            self._wrong.forget_right(address, text)
            self._wrong.note_wrong(address, now=time.monotonic())
        return token

    async def _look_up_guess(self, address: str, text: str) -> ApiToken | None:
        now = time.monotonic()
        if wait_s := self._wrong.wait_s(address, text, now=now):
            raise Problem(TOO_MANY, "too many wrong tokens", headers={"Retry-After": str(wait_s)})
        self._wrong.note_wrong(address, now=now)
        is_wrong = False
        try:
            token = await api_tokens.authenticate(self._pool, text=text)
            is_wrong = token is None
        finally:
            # What Postgres did not answer was no wrong token either.
            if not is_wrong:
                self._wrong.take_back(address, now=time.monotonic())
        if token is not None:
            self._wrong.note_right(address, text)
        return token


def require_role(token: ApiToken, role: Role) -> None:
    """Go on if a token may do what needs this role. Raises Problem."""
    if not may(token.role, needed=role):
        raise Problem(FORBIDDEN, f"it needs the role {role}; the token's is {token.role}")


def _bearer(request: Request) -> str:
    given = request.headers.getlist("authorization")
    if not given:
        raise _unauthorized("there is no token")
    scheme, _, text = given[0].partition(" ")
    text = text.strip()
    if len(given) > 1 or scheme.lower() != "bearer" or not 0 < len(text) <= _TOKEN_CHARS_MAX:
        raise _unauthorized("the header Authorization is not `Bearer` and a token")
    return text


def _unauthorized(detail: str) -> Problem:
    return Problem(UNAUTHORIZED, detail, headers=_CHALLENGE)
