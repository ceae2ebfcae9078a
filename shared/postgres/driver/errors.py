"""What a failure of Postgres means, by its SQLSTATE: hold and try again, or park this very batch.

Promises that only what Postgres says about the values of a statement is Unprocessable. Everything
else is held, for as long as it takes: an outage, a full disk, a schema that is too old, a broken
disk are none of a message's doing, and must never make a dead letter of it.
"""

import contextlib
from collections.abc import Iterator

import asyncpg

from shared.error_text import first_line
from shared.errors import Recoverable, TooSlow, Unprocessable
from shared.messages.batch import OffsetsMoved, TopicAsBefore
from shared.telemetry.metrics import DB_RETRIES

_OFFSETS_MOVED = "TO001"
_TOPIC_AS_BEFORE = "TO002"
# "This very batch can never work": cardinality, data exception, constraint, a limit of Postgres's
# own (an index row of more than 8 kB).
_REFUSED_CLASSES = frozenset({"21", "22", "23", "54"})
# The schema, its grants or its roles are not those of this program.
_UNFIT_CLASSES = frozenset({"3F", "42"})
_NO_GRANT = "42501"
# Nothing connects, or nothing can be written just now: no connection, a standby, a stale statement,
# no access, no such database, no resources (disk, memory, connections), a shutdown.
_AWAY_CLASSES = frozenset({"08", "0A", "25", "26", "28", "3D", "53", "57"})
# Somebody else was faster, or holds a lock: Postgres is there, and the same statement works later.
_BUSY_CLASSES = frozenset({"40", "55"})
_QUERY_CANCELED = "57014"
# A key that exists already. Whatever a message can repeat is a copy, and named as such by what it
# meets; so this is somebody who was faster with the same fact, or a number that was given twice.
_UNIQUE = "23505"
_NUMBERED_KEYS = frozenset(
    {
        "journal_batch_pkey",
        "journal_entry_pkey",
        "dead_letter_pkey",
        "command_command_no_key",
        "discrepancy_change_pkey",
        "audit_pkey",
    }
)
# A role that does not exist is an "invalid value" of a setting, and one that we may not take lacks
# a grant; both are said when a connection is made.
_NO_ROLE = "22023"


class PostgresUnavailable(Recoverable):
    """Postgres cannot be reached, or cannot do this now; the same call may work later."""


class PostgresAway(PostgresUnavailable):
    """Postgres cannot be reached, or takes no work: what is connected to it is let go."""


class StatementTooSlow(PostgresUnavailable, TooSlow):
    """Postgres ended `statement` at a time limit: it is there, and this asks too much of it now."""

    def __init__(self, reason: str, *, statement: str) -> None:
        super().__init__(reason)
        self.statement = statement


class PostgresUnfit(PostgresUnavailable):
    """The schema or the grants are not what this program needs, until somebody migrates."""


class PostgresBroken(PostgresUnavailable):
    """Postgres fails in itself (an I/O error, a corrupted page), or in a way nobody foresaw.

    Held, for a person to look.
    """


class PostgresRefused(Unprocessable):
    """Postgres refuses these very values."""


@contextlib.contextmanager
def translate_postgres_errors() -> Iterator[None]:
    """Turn asyncpg's and the socket's failures of a statement into ours."""
    try:
        yield
    except asyncpg.PostgresError as error:
        if error.sqlstate == _OFFSETS_MOVED:
            raise OffsetsMoved(str(error)) from None
        if error.sqlstate == _TOPIC_AS_BEFORE:
            raise TopicAsBefore(f"Kafka: {error}") from None
        if error.sqlstate == _UNIQUE:
            raise _taken(error) from error
        if _class(error) in _REFUSED_CLASSES:
            raise PostgresRefused(describe_error(error)) from error
        raise _held(error) from error
    except (TimeoutError, OSError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
        # (asyncpg loses its thread when the server ends a session that idles, and says so as an
        # error of its own; the connection is done with, whatever it was.)
        if isinstance(error, ValueError):  # asyncpg cannot encode these very values
            raise PostgresRefused(f"Postgres: {type(error).__name__}: {error}") from error
        raise _away(error) from error


@contextlib.contextmanager
def translate_connect_errors(role: str) -> Iterator[None]:
    """Turn the failures of making a connection that works as `role` into ours.

    None is about a batch's values.
    """
    try:
        yield
    except asyncpg.PostgresError as error:
        if error.sqlstate in {_NO_ROLE, _NO_GRANT}:
            DB_RETRIES.labels(sqlstate_class=_class(error)).inc()
            raise PostgresUnfit(f"{describe_error(error)}: {_what_to_do(error, role)}") from error
        raise _held(error, otherwise=PostgresAway) from error
    except asyncpg.exceptions.TargetServerAttributeNotMatched as error:
        DB_RETRIES.labels(sqlstate_class="25").inc()
        raise PostgresAway("Postgres: only a read-only server answers") from error
    except (TimeoutError, OSError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
        raise _away(error) from error


def leaves_connection_sound(error: asyncpg.PostgresError) -> bool:
    """Tell whether the connection that said this can be used again.

    It cannot after a shutdown or on a server that has become read-only, and it should not after a
    changed schema: its prepared statements may be stale.
    """
    sound = _REFUSED_CLASSES | _BUSY_CLASSES
    return _class(error) in sound or error.sqlstate in {
        _OFFSETS_MOVED,
        _TOPIC_AS_BEFORE,
        _QUERY_CANCELED,
    }


def describe_error(error: asyncpg.PostgresError) -> str:
    """Return what Postgres says, with nothing of a row's values."""
    # Its first line: the details below quote the row, which is nothing for a log or a dead letter.
    return f"Postgres: {error.sqlstate}: {first_line(error)}"


def _what_to_do(error: asyncpg.PostgresError, role: str) -> str:
    if error.sqlstate == _NO_ROLE:
        return "run `tieout migrate`"
    return (
        f"this is work of {role}: set a DATABASE_URL whose user may work as it, such as the owner's"
    )


def _taken(error: asyncpg.PostgresError) -> PostgresUnavailable:
    DB_RETRIES.labels(sqlstate_class=_class(error)).inc()
    if error.constraint_name in _NUMBERED_KEYS:
        return PostgresBroken(
            f"{describe_error(error)}: its sequence is behind its rows, as after a restore:"
            " run `tieout migrate`, which sets it right"
        )
    return PostgresUnavailable(describe_error(error))


def _held(
    error: asyncpg.PostgresError, *, otherwise: type[PostgresUnavailable] = PostgresBroken
) -> PostgresUnavailable:
    DB_RETRIES.labels(sqlstate_class=_class(error)).inc()
    if error.sqlstate == _QUERY_CANCELED or _class(error) in _BUSY_CLASSES:
        return PostgresUnavailable(describe_error(error))
    if _class(error) in _UNFIT_CLASSES:
        owner = " as the schema's owner" if error.sqlstate == _NO_GRANT else ""
        return PostgresUnfit(f"{describe_error(error)}: run `tieout migrate`{owner}")
    if _class(error) in _AWAY_CLASSES:
        return PostgresAway(describe_error(error))
    return otherwise(describe_error(error))


def _away(error: Exception) -> PostgresAway:
    kind = "timeout" if isinstance(error, TimeoutError) else "connection"
    DB_RETRIES.labels(sqlstate_class=kind).inc()
    return PostgresAway(f"Postgres: {type(error).__name__}: {error}".rstrip(": "))


def _class(error: asyncpg.PostgresError) -> str:
    return str(error.sqlstate)[:2]
