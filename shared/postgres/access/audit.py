"""The audit: who did what, when, from where, with which outcome.

Promises that a line is appended whatever strangers wrote into it, each text in what fits and is
printable; and that none is ever changed. Must never be given a secret, a body or an e-mail address.
Raises PostgresUnavailable.
"""

from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Final, Literal

from shared.error_text import shortened
from shared.ledger.printable import printable
from shared.page import Page, cut_page
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool

# `waiting` will be done; `refused` is what cannot be done, `denied` what the caller may not do;
# `failed` is what the ledger could not do just now.
Outcome = Literal["asked", "done", "waiting", "refused", "denied", "failed"]

TEXT_CHARS_MAX: Final = 300

_SQL = blocks("audit")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """What was done; `by` is a token's name, or whom the command line was told.

    `stripe_account` is whose books it is about; None: no account's alone. Of the command line there
    is no address, method, path, status code or request. What was `asked` has a second line once it
    is answered, unless the process died in between. The order is that of `append`.
    """

    by: str | None = None
    token_id: str | None = None
    role: str | None = None
    address: str | None = None
    operation: str
    method: str | None = None
    path: str | None = None
    object_id: str | None = None
    stripe_account: str | None = None
    status_code: int | None = None
    outcome: Outcome
    request_id: str | None = None
    command_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow(AuditLine):
    """A line as it is listed."""

    audit_no: int
    at: datetime


async def append_audit(pool: Pool, line: AuditLine) -> None:
    """Append a line, as tieout_api."""
    await pool.execute(_SQL["append"], *(_storable(value) for value in astuple(line)))


async def list_audit(
    pool: Pool, *, stripe_account: str | None, after: int | None, limit: int
) -> Page[AuditRow, int]:
    """Return a page of the audit, the newest first: what is about one account, or (None) all."""
    if stripe_account is None:
        rows = await pool.fetch(_SQL["page"], after, limit + 1)
    else:
        rows = await pool.fetch(_SQL["account_page"], after, limit + 1, stripe_account)
    return cut_page(
        [AuditRow(**dict(row)) for row in rows], limit=limit, key_of=lambda row: row.audit_no
    )


def _storable(value: object) -> object:
    return (
        shortened(printable(value), chars_max=TEXT_CHARS_MAX) if isinstance(value, str) else value
    )
