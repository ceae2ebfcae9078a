"""A connection that says which of its statements Postgres ended at a time limit.

Promises that such a statement is told from an outage: Postgres is there, and it is this statement,
by its name in queries/, that asks too much of it now. A deadline of ours that passes with nothing
said by the server is none of this: then nobody knows what is there.
"""

import re
import time
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

import asyncpg

from shared.postgres.driver.errors import StatementTooSlow, describe_error
from shared.postgres.driver.named_queries import name_of

if TYPE_CHECKING:
    # asyncpg's own classes are generic only for the type checker.
    Connection = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

_Lost = asyncpg.ConnectionDoesNotExistError
# The first that Postgres names is the innermost: where it was when it was ended.
_FUNCTION = re.compile(r"PL/pgSQL function (?:tieout\.)?(\w+)\([^\n]*\) line (\d+)")

_Result = TypeVar("_Result")


class TimedConnection(Connection):
    """asyncpg's connection; what is asked of it by these methods raises StatementTooSlow too."""

    __slots__ = ()

    async def execute(self, query: str, *args: object, timeout: float | None = None) -> str:  # noqa: ASYNC109 - as asyncpg has it
        """Execute one statement; return its status."""
        return await _timed(query, super().execute(query, *args, timeout=timeout))

    async def fetch(  # type: ignore[override] # of asyncpg's overloads, those that are used here
        self,
        query: str,
        *args: object,
        timeout: float | None = None,  # noqa: ASYNC109 - as asyncpg has it
    ) -> list[asyncpg.Record]:
        """Return the rows of one statement."""
        return await _timed(query, super().fetch(query, *args, timeout=timeout))

    async def fetchrow(  # type: ignore[override] # as of fetch
        self,
        query: str,
        *args: object,
        timeout: float | None = None,  # noqa: ASYNC109 - as asyncpg has it
    ) -> asyncpg.Record | None:
        """Return the first row of one statement."""
        return await _timed(query, super().fetchrow(query, *args, timeout=timeout))

    async def fetchval(
        self,
        query: str,
        *args: object,
        column: int = 0,
        timeout: float | None = None,  # noqa: ASYNC109 - as asyncpg has it
    ) -> Any:  # noqa: ANN401 - of SQL's choosing
        """Return one value of the first row of one statement."""
        return await _timed(query, super().fetchval(query, *args, column=column, timeout=timeout))


async def _timed(query: str, answer: Awaitable[_Result]) -> _Result:
    began = time.monotonic()
    try:
        return await answer
    except asyncpg.PostgresError as error:
        # What ends the session with it is the cause of a lost connection (asyncpg's protocol.pyx).
        limit = error.__cause__ if isinstance(error, _Lost) else error
        if not isinstance(limit, asyncpg.QueryCanceledError | asyncpg.TransactionTimeoutError):
            raise
        ran_s = time.monotonic() - began
        raise StatementTooSlow(
            f"{describe_error(limit)}: {name_of(query)}{_place(limit)}, after {ran_s:.1f} s",
            statement=name_of(query),
        ) from error


def _place(error: asyncpg.PostgresError) -> str:
    """Say in which function of the statement's it was, if in any."""
    place = _FUNCTION.search(error.context or "")
    return f" in {place[1]}, line {place[2]}" if place else ""
