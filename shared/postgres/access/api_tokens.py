"""Tokens of the API: made, listed, ended, and known again when somebody shows one.

Promises that a token is shown once, when it is made, and that nothing of its secret but a hash
reaches Postgres; that making and ending one is a line of the audit, in the same transaction.
Raises PostgresUnavailable; the pool works as tieout_api.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from shared.ledger.api_token import (
    ID_BYTES,
    SECRET_BYTES,
    ApiToken,
    Role,
    check_account,
    check_name,
    is_token_id,
    make_credentials,
    parse_token,
)
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.settings.model import Secret

TokenStatus = Literal["valid", "expired", "revoked"]

_SQL = blocks("api_tokens")


@dataclass(frozen=True, slots=True)
class ListedToken:
    """A token as it is listed, valid or ended; `last_used_at` is to the minute."""

    id: str
    name: str
    role: Role
    stripe_account: str | None
    status: TokenStatus
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None


async def authenticate(pool: Pool, *, text: str) -> ApiToken | None:
    """Return the token that a text is, if it is valid now; whatever it lacks, None."""
    credentials = parse_token(text)
    if credentials is None:
        return None
    row = await pool.fetchrow(_SQL["authenticate"], credentials.id, credentials.secret_hash)
    return ApiToken(**dict(row)) if row is not None else None


async def create_token(
    pool: Pool,
    *,
    name: str,
    role: Role,
    stripe_account: str | None,
    lifetime: timedelta | None,
    by: str,
) -> tuple[ApiToken, Secret]:
    """Make a token, of one account or (None) of all; return it, and its text for this one time.

    Raises MalformedToken.
    """
    check_name(name)
    check_name(by)
    if stripe_account is not None:
        check_account(stripe_account)
    credentials = make_credentials(
        id_bytes=secrets.token_bytes(ID_BYTES), secret_bytes=secrets.token_bytes(SECRET_BYTES)
    )
    row = await pool.fetchrow(
        _SQL["create"],
        credentials.id,
        name,
        credentials.secret_hash,
        role,
        stripe_account,
        by,
        lifetime,
    )
    assert row is not None, "an insert returns its row"
    token = ApiToken(
        id=credentials.id,
        name=name,
        role=role,
        stripe_account=stripe_account,
        expires_at=row["expires_at"],
    )
    return token, Secret(credentials.text)


async def list_tokens(pool: Pool) -> Sequence[ListedToken]:
    """Return all tokens that there ever were, the newest first."""
    return [ListedToken(**dict(row)) for row in await pool.fetch(_SQL["list"])]


async def revoke_token(pool: Pool, *, token_id: str, by: str) -> bool:
    """End a token at once and for ever; False: there is none of that id. Raises MalformedToken."""
    check_name(by)
    if not is_token_id(token_id):
        return False
    is_known: bool = await pool.fetchval(_SQL["revoke"], token_id, by)
    return is_known
