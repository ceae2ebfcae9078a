"""What is to be done once, however often it is asked for: by the token and a key of the caller's.

Promises that of those who begin under one key at most one carries the request out at a time, that
it is answered again as it was for 24 hours, and that the key of another request is a conflict. Who
begins has to finish within HELD_S: after that whoever asks again is the one who carries it out, and
the first can finish no more. Raises PostgresUnavailable, and PostgresRefused when the key cannot be
kept (it is empty, or longer than KEY_CHARS_MAX); the pool works as tieout_api.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

# As migration 0056 has them.
HELD_S: Final = 60.0
KEPT_S: Final = 24 * 3600.0
KEY_CHARS_MAX: Final = 255
DELETED_AT_ONCE: Final = 1_000

_SQL = blocks("idempotency")


@dataclass(frozen=True, slots=True)
class Begun:
    """The caller carries the request out, and finishes or releases this attempt."""

    token_id: str
    key: str
    attempt_id: UUID


@dataclass(frozen=True, slots=True)
class Replay:
    """The request was carried out: this was answered."""

    status_code: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Conflict:
    """The key is another request's."""


@dataclass(frozen=True, slots=True)
class InProgress:
    """Somebody carries the request out just now."""


def request_digest(*, method: str, path: str, body: bytes) -> bytes:
    """Name a request by what it asks for: the same method, path and body are the same request."""
    # A line's end is in neither of the first two.
    return sha256(
        b"\n".join((method.encode(), path.encode("utf-8", "surrogatepass"), body))
    ).digest()


async def begin(
    pool: Pool, *, token_id: str, key: str, digest: bytes
) -> Begun | Replay | Conflict | InProgress:
    """Begin a request under a key, or say what became of it."""
    row = await pool.fetchrow(_SQL["begin"], token_id, key, digest)
    assert row is not None, "a function with OUT parameters returns a row"
    match row["outcome"]:
        case "begun":
            return Begun(token_id=token_id, key=key, attempt_id=row["attempt"])
        case "finished":
            return Replay(status_code=row["answer_code"], body=row["answer"])
        case "conflict":
            return Conflict()
        case _:
            return InProgress()


async def finish(pool: Pool, begun: Begun, *, status_code: int, body: bytes) -> bool:
    """Keep what is answered; False: another has taken the request over."""
    is_kept: bool = await pool.fetchval(_SQL["finish"], *_attempt(begun), status_code, body)
    return is_kept


async def release(pool: Pool, begun: Begun) -> bool:
    """Let the same request begin again at once; the key stays its own, and none of another's."""
    is_released: bool = await pool.fetchval(_SQL["release"], *_attempt(begun))
    return is_released


async def delete_expired(pool: Pool, *, rows_max: int = DELETED_AT_ONCE) -> int:
    """Delete the oldest keys that are over, at most so many; fewer than that were all there are."""
    deleted: int = await pool.fetchval(_SQL["delete"], rows_max)
    return deleted


def _attempt(begun: Begun) -> tuple[str, str, UUID]:
    return begun.token_id, begun.key, begun.attempt_id
