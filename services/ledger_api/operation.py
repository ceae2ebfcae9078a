"""An operation of the API: what it takes, what it answers, who may ask, and what does it.

Promises that one value says all of it: the routes, the decoding of requests, the roles and the
OpenAPI document are made of these values and of nothing else. Knows nothing of HTTP's own.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Final, Generic, Literal, TypeVar

import msgspec

from services.ledger_api.paging import CURSOR_CHARS_MAX, decode_cursor, encode_cursor
from services.ledger_api.problems import BAD_REQUEST, FORBIDDEN, Problem, ProblemKind
from shared.ledger.api_token import ApiToken, Role
from shared.ledger.stripe_account import ACCOUNT_ID
from shared.page import Page
from shared.postgres.access.audit import Outcome

if TYPE_CHECKING:
    from services.ledger_api.context import ApiContext
    from shared.postgres.driver.pool import Pool

Row = TypeVar("Row")
Key = TypeVar("Key")

PAGE_ROWS: Final = 100
_PAGE_ROWS_MAX: Final = 1000
_ID_CHARS_MAX: Final = 255

AccountId = Annotated[
    str,
    msgspec.Meta(
        pattern=f"^{ACCOUNT_ID.pattern}$",
        description="A Stripe account.",
        examples=["acct_1NvTe5tMoney"],
    ),
]
Livemode = Annotated[
    bool | None, msgspec.Meta(description="Live money alone, or Stripe's test mode; without: both.")
]
Currency = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{3}$", description="ISO 4217, lower case.")]
IdText = Annotated[
    str,
    msgspec.Meta(
        min_length=1,
        max_length=_ID_CHARS_MAX,
        pattern=r"^[A-Za-z0-9_:.\-]+$",
        description="An id, or its beginning.",
    ),
]


class Instant:
    """A time that was given: RFC 3339, or a day, whose midnight UTC it is."""

    # No dataclass, which msgspec would take for an object of JSON.
    __slots__ = ("at",)

    def __init__(self, at: datetime) -> None:
        self.at = at


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An operation that takes no parameters."""


class AccountQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which accounts: of all that the token may see, unless it says."""

    stripe_account: AccountId | None = None


class ModeQuery(AccountQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which mode: of both, unless it says. An operation that has it gives it to its query."""

    livemode: Livemode = None


class RangeQuery(ModeQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which time: half-open, [from, to)."""

    since: Instant | None = msgspec.field(default=None, name="from")
    until: Instant | None = msgspec.field(default=None, name="to")


class PageQuery(AccountQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which page of a listing."""

    cursor: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=CURSOR_CHARS_MAX,
                pattern=r"^[A-Za-z0-9_\-]*$",
                description="`next` of the page before; the other parameters stay as they were.",
            ),
        ]
        | None
    ) = None
    limit: Annotated[
        int,
        msgspec.Meta(ge=1, le=_PAGE_ROWS_MAX, description="How many rows a page has at most."),
    ] = PAGE_ROWS


class ModePageQuery(PageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which page of a listing of one mode, or of both, as `ModeQuery` has it."""

    livemode: Livemode = None


class RangePageQuery(ModePageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which page of a listing of a time: half-open, [from, to)."""

    since: Instant | None = msgspec.field(default=None, name="from")
    until: Instant | None = msgspec.field(default=None, name="to")


class Listing(msgspec.Struct, Generic[Row], frozen=True):
    """A page of a listing; `next` is the cursor of the next page, null on the last one.

    A page may be short, or empty, and still have a next one.
    """

    data: list[Row]
    next: str | None


@dataclass(slots=True)
class AuditNotes:
    """What an operation adds to its line of the audit, once it knows.

    `may_be_given`: the command is on its way, and whether it arrived is not known yet.
    """

    stripe_account: str | None = None
    object_id: str | None = None
    command_id: str | None = None
    outcome: Outcome = "done"
    may_be_given: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request that was let in and read: what an operation works with.

    `query` and `body` are of the operation's types. `request_key` names a write: by the token, its
    idempotency key and all that is asked for, or else by the request, so that the same write has
    the same, and another never has.
    """

    context: "ApiContext"
    viewer: ApiToken
    path: Mapping[str, str]
    query: Any
    body: Any
    request_id: str
    request_key: str = ""
    notes: AuditNotes = field(default_factory=AuditNotes)

    @property
    def pool(self) -> "Pool":
        """Return the connections that read."""
        return self.context.pool

    @property
    def account(self) -> str | None:
        """Return the account that the answer is about; None: all that there are.

        Raises Problem when it is asked for an account that is not the token's.
        """
        asked: str | None = getattr(self.query, "stripe_account", None)
        return self.narrowed(asked)

    def narrowed(self, asked: str | None) -> str | None:
        """Return `asked`, or the token's own account. Raises Problem: it is another's."""
        own = self.viewer.stripe_account
        if own is None or asked == own:
            return asked
        if asked is None:
            return own
        raise Problem(FORBIDDEN, f"the token is of {own} alone")

    def after(self, key_type: Any) -> Any:  # noqa: ANN401 - a tuple's type is no class
        """Return the key that the cursor holds; None: the first page. Raises Problem."""
        cursor: str | None = self.query.cursor
        return None if cursor is None else decode_cursor(cursor, key_type)

    def between(self) -> tuple[datetime | None, datetime | None]:
        """Return the range that `from` and `to` of the query say. Raises Problem: it is none."""
        return moments(self.query.since, self.query.until)


def moments(
    since: Instant | None, until: Instant | None
) -> tuple[datetime | None, datetime | None]:
    """Return a range's ends. Raises Problem when it ends before it begins."""
    if since is not None and until is not None and since.at >= until.at:
        raise Problem(BAD_REQUEST, "from must be before to")
    return moment(since), moment(until)


def moment(given: Instant | None) -> datetime | None:
    """Return a time that may have been left out."""
    return None if given is None else given.at


def listing(page: Page[Row, Key]) -> Listing[Row]:
    """Return a page as it is answered."""
    return Listing(list(page.rows), None if page.next is None else encode_cursor(page.next))


@dataclass(frozen=True, slots=True, kw_only=True)
class Streamed:
    """An answer that is sent as it is read, in constant memory."""

    media_type: str
    filename: str
    chunks: AsyncIterator[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathParameter:
    """A part of a path that varies."""

    name: str
    pattern: str
    description: str
    example: str

    def matches(self, text: str) -> bool:
        """Return whether a text can be one."""
        return re.fullmatch(self.pattern, text) is not None


Handler = Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that the API can be asked.

    `result` is the type of the answer; None: it is streamed, in one of `media_types`. `may_wait`: a
    write that is given and not yet done is answered 202. `is_dear`: it may take seconds, so that a
    few at most are answered at once. `example` is of the answer.
    """

    name: str
    method: Literal["GET", "POST"]
    path: str
    subject: str
    summary: str
    description: str
    role: Role
    handle: Handler
    result: Any
    example: Any = None
    query: type[msgspec.Struct] = NoQuery
    body: type[msgspec.Struct] | None = None
    path_parameters: tuple[PathParameter, ...] = ()
    media_types: tuple[str, ...] = ()
    status: int = 200
    may_wait: bool = False
    is_dear: bool = False
    problems: tuple[ProblemKind, ...] = field(default=())

    @property
    def is_write(self) -> bool:
        """Return whether it changes something, and is audited."""
        return self.method == "POST"
