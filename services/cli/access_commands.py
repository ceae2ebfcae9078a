"""The commands about who may call the API, and what was done by whom: `token`, `audit`.

Promises what report_commands.py promises; that a token's text is printed once, on stdout, and
nowhere else; and that none is ever taken from an argument, which all on the machine may read.
"""
# ruff: noqa: PLC0415 - see above

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

import click

from services.cli.asked_by import by_option, name_asker
from services.cli.terminal import (
    CommandFailed,
    json_option,
    load_settings,
    read_postgres,
    say,
)
from shared.ledger.api_token import (
    ROLES,
    MalformedToken,
    Role,
    check_account,
    check_name,
    parse_expiry,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from shared.ledger.api_token import ApiToken
    from shared.postgres.access.audit import AuditRow
    from shared.postgres.driver.pool import Pool
    from shared.settings.model import Secret

_T = TypeVar("_T")

_LIMIT: Final = 100
_LIMIT_MAX: Final = 100_000
_PAGE_ROWS: Final = 1_000


class LifetimeParam(click.ParamType[timedelta]):
    """For how long a token is valid: `90d`."""

    name = "days"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> timedelta:
        """Return the duration."""
        try:
            return parse_expiry(str(value))
        except MalformedToken as error:
            self.fail(str(error), param, ctx)


@dataclass(frozen=True, slots=True)
class CreatedToken:
    """A token as the document has it that is printed when it is made, and never again."""

    id: str
    name: str
    role: Role
    stripe_account: str | None
    expires_at: datetime | None
    token: str


@click.group("token")
def token_command() -> None:
    """Make, list and end the tokens by which programs call the API."""


@token_command.command("create")
@click.option("--name", required=True, help="What it is for; kept for ever: name no customer.")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What it may do.")
@click.option(
    "--account", metavar="acct_…", help="Of this account alone: it sees nothing of another."
)
@click.option(
    "--expires",
    "lifetime",
    type=LifetimeParam(),
    metavar="90d",
    help="For how many days it is valid (until it is revoked).",
)
@by_option
@json_option
def create_command(
    *,
    name: str,
    role: Role,
    account: str | None,
    lifetime: timedelta | None,
    by: str | None,
    as_json: bool,
) -> int:
    """Make a token, and print it on stdout this one time: only a hash of it is kept."""
    from services.cli import render
    from shared.postgres.access import api_tokens

    asker = name_asker(by)
    try:
        check_name(name)
        check_name(asker)
        if account is not None:
            check_account(account)
    except MalformedToken as error:
        raise CommandFailed(str(error)) from None
    token, text = _as_api(
        lambda pool: api_tokens.create_token(
            pool, name=name, role=role, stripe_account=account, lifetime=lifetime, by=asker
        )
    )
    if as_json:
        render.print_json(_document(token, text))
    else:
        click.echo(text.reveal())
        of = f"of {account} alone" if account else "of all accounts"
        until = f"until {render.instant(token.expires_at)}" if token.expires_at else "until revoked"
        say(f"{token.id} ({name}) is made: {role}, {of}, {until}; it is shown this once")
    return 0


@token_command.command("list")
@json_option
def list_command(*, as_json: bool) -> int:
    """Show all tokens that there ever were, and whether each is valid; none can be shown again."""
    from services.cli import render, render_access
    from shared.postgres.access import api_tokens

    tokens = _as_api(api_tokens.list_tokens)
    render.print_listing(tokens, as_json=as_json, render=render_access.tokens_page)
    return 0


@token_command.command("revoke")
@click.argument("public_id", metavar="ID")
@by_option
def revoke_command(*, public_id: str, by: str | None) -> int:
    """End a token, by its id, at once and for ever."""
    from shared.postgres.access import api_tokens

    asker = name_asker(by)
    try:
        is_known = _as_api(lambda pool: api_tokens.revoke_token(pool, token_id=public_id, by=asker))
    except MalformedToken as error:
        raise CommandFailed(str(error)) from None
    if not is_known:
        raise CommandFailed("there is no token of that id: `tieout token list` shows their ids")
    say(f"{public_id} is revoked")
    return 0


@click.command("audit")
@click.option("--account", metavar="acct_…", help="Only what is about this account.")
@click.option(
    "--limit",
    type=click.IntRange(1, _LIMIT_MAX),
    default=_LIMIT,
    help=f"How many lines, {_LIMIT_MAX:,} at most ({_LIMIT}).",
)
@json_option
def audit_command(*, account: str | None, limit: int, as_json: bool) -> int:
    """Show who did what, when, from where, with which outcome; the newest first."""
    from services.cli import render, render_access

    rows = read_postgres(lambda pool: _read_audit(pool, account=account, limit=limit))
    render.print_listing(rows, as_json=as_json, render=render_access.audit_page)
    return 0


async def _read_audit(pool: "Pool", *, account: str | None, limit: int) -> "Sequence[AuditRow]":
    from shared.postgres.access.audit import list_audit

    rows: list[AuditRow] = []
    after: int | None = None
    while len(rows) < limit:
        page = await list_audit(
            pool, stripe_account=account, after=after, limit=min(_PAGE_ROWS, limit - len(rows))
        )
        rows += page.rows
        after = page.next
        if after is None:
            break
    return rows


def _as_api(work: "Callable[[Pool], Awaitable[_T]]") -> _T:
    """Return what `work` does as the role that alone may make and end tokens."""
    import asyncio

    from shared.postgres.driver.pool import Pool

    async def working(database_url: str) -> _T:
        pool = Pool(database_url, role="tieout_api", service="cli", size=1)
        try:
            return await work(pool)
        finally:
            pool.terminate()

    return asyncio.run(working(load_settings().require_database()))


def _document(token: "ApiToken", text: "Secret") -> CreatedToken:
    return CreatedToken(
        id=token.id,
        name=token.name,
        role=token.role,
        stripe_account=token.stripe_account,
        expires_at=token.expires_at,
        token=text.reveal(),
    )
