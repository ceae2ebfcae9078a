"""What the API answers when it cannot do what it was asked: RFC 9457 problems.

Promises that each kind of problem has one status, one type that the reference page explains, and
says what follows from it. A detail never holds a token, a header's value or a body.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

MEDIA_TYPE: Final = "application/problem+json"
# Clients that wait for as long find us back, or ask again.
RETRY_AFTER_S: Final = 5


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem; `meaning` says what it is, and what to do."""

    slug: str
    status: int
    title: str
    meaning: str

    @property
    def type(self) -> str:
        """Return the reference that identifies it: its heading on the reference page."""
        return f"/docs#problem-{self.slug}"


class ProblemDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A problem as RFC 9457 has it.

    A refused command adds `command`, one that may have been given `command_id`.
    """

    type: str
    title: str
    status: int
    detail: str
    request_id: str


@dataclass(eq=False)
class Problem(Exception):
    """The request is answered with this problem; `members` are added to its document."""

    kind: ProblemKind
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, Any] = field(default_factory=dict)

    def document(self, *, request_id: str) -> Mapping[str, Any]:
        """Return the document that is the answer's body."""
        standard = msgspec.to_builtins(
            ProblemDocument(
                type=self.kind.type,
                title=self.kind.title,
                status=self.kind.status,
                detail=self.detail,
                request_id=request_id,
            )
        )
        return {**standard, **self.members}


BAD_REQUEST: Final = ProblemKind(
    "bad-request",
    400,
    "The request is malformed",
    "A parameter, the cursor or the body is not as this document says; the detail names it. The"
    " same request fails again.",
)
UNAUTHORIZED: Final = ProblemKind(
    "unauthorized",
    401,
    "A valid token is needed",
    "There is no `Authorization: Bearer …` header, or its token is unknown, revoked or expired."
    " `tieout token create` makes one.",
)
FORBIDDEN: Final = ProblemKind(
    "forbidden",
    403,
    "The token may not do this",
    "The token's role is too low, or it is of another account. What exists is not said.",
)
NOT_FOUND: Final = ProblemKind(
    "not-found",
    404,
    "There is no such thing",
    "Nothing has this path or this id, as far as this token may see.",
)
METHOD_NOT_ALLOWED: Final = ProblemKind(
    "method-not-allowed",
    405,
    "The method is not allowed here",
    "The header `Allow` says which are.",
)
KEY_REUSED: Final = ProblemKind(
    "idempotency-key-reused",
    409,
    "The idempotency key belongs to another request",
    "This token used the key within 24 hours for another path or body. Nothing was done: use a new"
    " key.",
)
IN_PROGRESS: Final = ProblemKind(
    "request-in-progress",
    409,
    "A request with this idempotency key is being answered",
    "Ask again with the same key after `Retry-After` seconds: the answer will be the same.",
)
TOO_LARGE: Final = ProblemKind(
    "body-too-large",
    413,
    "The body is too large",
    "A body has at most 64 KiB.",
)
UNSUPPORTED_MEDIA: Final = ProblemKind(
    "unsupported-media-type",
    415,
    "The body is not JSON",
    "A body is sent with `Content-Type: application/json`.",
)
UNKNOWN_HOST: Final = ProblemKind(
    "unknown-host",
    421,
    "This host is not ours",
    "The header `Host` names neither where the API listens nor TIEOUT_PUBLIC_URL.",
)
REFUSED: Final = ProblemKind(
    "command-refused",
    422,
    "The command was refused",
    "It was understood, and would be wrong as the books stand: the reason is the detail, and"
    " `command` is the result as `GET /v1/commands/{command_id}` has it. Nothing was changed.",
)
TOO_MANY: Final = ProblemKind(
    "too-many-requests",
    429,
    "Too many wrong tokens came from this address",
    "Wait for `Retry-After` seconds.",
)
INTERNAL: Final = ProblemKind(
    "internal-error",
    500,
    "The API failed",
    "It is a defect of tieout's. The log has `api.failed` with this request id.",
)
UNAVAILABLE: Final = ProblemKind(
    "unavailable",
    503,
    "The ledger cannot be reached now",
    "Postgres, or for a write Kafka, does not answer. Nothing was done, or the detail says what is"
    " in doubt. Ask again after `Retry-After` seconds, a write with the same idempotency key.",
)

PROBLEM_KINDS: Final = (
    *(BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, KEY_REUSED),
    *(IN_PROGRESS, TOO_LARGE, UNSUPPORTED_MEDIA, UNKNOWN_HOST, REFUSED, TOO_MANY, INTERNAL),
    UNAVAILABLE,
)


def not_found(what: str) -> Problem:
    """Return the problem of an id that nothing has, as far as the token may see."""
    return Problem(NOT_FOUND, f"there is no {what}")


def unavailable(detail: str) -> Problem:
    """Return the problem of a part that does not answer."""
    return Problem(UNAVAILABLE, detail, headers={"Retry-After": str(RETRY_AFTER_S)})
