"""Tokens in Postgres: who is known by one, until when, and what is kept of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from shared.ledger.api_token import ApiToken, MalformedToken, Role
from shared.postgres.access import audit
from shared.postgres.access.api_tokens import (
    authenticate,
    create_token,
    list_tokens,
    revoke_token,
)
from shared.postgres.driver.errors import PostgresRefused, PostgresUnfit
from shared.postgres.driver.pool import Pool
from shared.settings.model import Secret
from tests.support.logins import urls_by_role

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_AGED = """
UPDATE tieout.api_token
SET created_at = created_at - $2::interval, expires_at = expires_at - $2::interval,
    last_used_at = last_used_at - $2::interval
WHERE id = $1
"""


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    """Lend connections by the API's own login."""
    urls = await urls_by_role(database_url)
    pool = Pool(urls["tieout_api"], role="tieout_api", service="test", size=4)
    yield pool
    pool.terminate()


async def _created(pool: Pool, **changes: Any) -> tuple[ApiToken, Secret]:
    asked: dict[str, Any] = {
        "name": "the dashboard",
        "role": "read",
        "stripe_account": None,
        "lifetime": None,
        "by": "a person",
    }
    return await create_token(pool, **asked | changes)


async def test_a_token_is_known_by_its_text(pool: Pool) -> None:
    token, text = await _created(pool)

    assert await authenticate(pool, text=text.reveal()) == token
    assert (token.name, token.role, token.stripe_account) == ("the dashboard", "read", None)
    assert token.expires_at is None


@pytest.mark.parametrize("role", ["read", "operator", "admin"])
async def test_it_is_of_the_role_and_account_that_it_was_made_with(pool: Pool, role: Role) -> None:
    _token, text = await _created(pool, role=role, stripe_account="acct_1")

    known = await authenticate(pool, text=text.reveal())

    assert known is not None
    assert (known.role, known.stripe_account) == (role, "acct_1")


async def test_another_secret_under_its_id_is_nobodys(pool: Pool) -> None:
    _token, text = await _created(pool)
    changed = text.reveal()[:-1] + ("A" if text.reveal()[-1] != "A" else "E")

    assert await authenticate(pool, text=changed) is None


async def test_the_secret_of_one_does_not_open_another(pool: Pool) -> None:
    one_account, text = await _created(pool, stripe_account="acct_1")
    other_account, other_text = await _created(pool, stripe_account="acct_2")
    secrets = [each.reveal().split("_", 2)[2] for each in (text, other_text)]

    assert await authenticate(pool, text=f"tieout_{one_account.id}_{secrets[1]}") is None
    assert await authenticate(pool, text=f"tieout_{other_account.id}_{secrets[0]}") is None


@pytest.mark.parametrize(
    "text", ["", "Bearer", "tieout_aaaaaaaaaa_" + "a" * 43, "tieout_\0", "\ud800", "x" * 100_000]
)
async def test_a_strangers_text_is_nobodys(pool: Pool, text: str) -> None:
    assert await authenticate(pool, text=text) is None


async def test_it_ends_when_it_expires(pool: Pool, owner: Owner) -> None:
    token, text = await _created(pool, lifetime=timedelta(days=90))
    await owner.execute(_AGED, token.id, timedelta(days=89, hours=23))
    before = await authenticate(pool, text=text.reveal())
    await owner.execute(_AGED, token.id, timedelta(hours=1))

    after = await authenticate(pool, text=text.reveal())

    assert (before is not None, after) == (True, None)


async def test_it_expires_as_long_after_it_was_made_as_was_asked(pool: Pool) -> None:
    token, _text = await _created(pool, lifetime=timedelta(days=90))

    [listed] = await list_tokens(pool)

    assert listed.expires_at is not None
    assert listed.expires_at - listed.created_at == timedelta(days=90)
    assert listed.expires_at == token.expires_at


async def test_it_ends_at_once_when_it_is_revoked_and_another_goes_on(pool: Pool) -> None:
    token, text = await _created(pool)
    _other, other_text = await _created(pool)

    assert await revoke_token(pool, token_id=token.id, by="another person")

    assert await authenticate(pool, text=text.reveal()) is None
    assert await authenticate(pool, text=other_text.reveal()) is not None


async def test_it_stays_ended_since_it_was_revoked_first(pool: Pool, owner: Owner) -> None:
    token, _text = await _created(pool)
    await revoke_token(pool, token_id=token.id, by="a person")
    [before] = await list_tokens(pool)

    assert await revoke_token(pool, token_id=token.id, by="a person")

    assert [before] == await list_tokens(pool)
    assert await _count(owner, "token.revoke") == 1


@pytest.mark.parametrize("token_id", ["aaaaaaaaaa", "", "no id\0", "a" * 10_000])
async def test_what_is_no_token_cannot_be_revoked(pool: Pool, token_id: str) -> None:
    assert not await revoke_token(pool, token_id=token_id, by="a person")


async def test_nothing_of_a_secret_is_kept_but_its_hash(pool: Pool, owner: Owner) -> None:
    _token, text = await _created(pool)
    secret = text.reveal().split("_", 2)[2]
    await authenticate(pool, text=text.reveal())

    rows = await owner.fetch(
        "SELECT row_to_json(token)::text AS line FROM tieout.api_token AS token"
        " UNION ALL SELECT row_to_json(line)::text FROM tieout.audit AS line"
    )

    assert len(rows) == 2
    assert not [row for row in rows if secret in row["line"]]
    assert (str(text), repr(text)) == ("***", "***")


async def test_when_it_was_used_last_is_kept_to_the_minute_and_written_once_in_it(
    pool: Pool, owner: Owner
) -> None:
    token, text = await _created(pool)
    written = "SELECT xmin::text, last_used_at FROM tieout.api_token"
    await owner.execute("UPDATE tieout.api_token SET last_used_at = now() + interval '1 minute'")
    before = await owner.fetchrow(written)
    await authenticate(pool, text=text.reveal())
    unchanged = await owner.fetchrow(written)
    await owner.execute(_AGED, token.id, timedelta(minutes=3))

    await authenticate(pool, text=text.reveal())

    [listed] = await list_tokens(pool)
    assert before == unchanged
    assert listed.last_used_at is not None
    assert (listed.last_used_at.second, listed.last_used_at.microsecond) == (0, 0)
    assert await owner.fetchval(
        "SELECT last_used_at > now() - interval '2 minutes' FROM tieout.api_token"
    )


async def test_a_text_that_is_not_valid_is_not_noted_as_used(pool: Pool) -> None:
    token, text = await _created(pool)
    await revoke_token(pool, token_id=token.id, by="a person")

    await authenticate(pool, text=text.reveal())

    [listed] = await list_tokens(pool)
    assert listed.last_used_at is None


async def test_nobody_waits_for_another_to_note_that_it_is_used(pool: Pool, owner: Owner) -> None:
    token, text = await _created(pool)
    async with owner.transaction():
        await owner.execute("SELECT FROM tieout.api_token WHERE id = $1 FOR UPDATE", token.id)

        assert await authenticate(pool, text=text.reveal()) == token


async def test_all_are_listed_the_newest_first(pool: Pool) -> None:
    made = [(await _created(pool, name=f"token {number}"))[0].id for number in range(3)]
    await revoke_token(pool, token_id=made[0], by="a person")

    listed = await list_tokens(pool)

    assert [token.id for token in listed] == made[::-1]
    assert [token.revoked_at is not None for token in listed] == [False, False, True]
    assert {token.created_by for token in listed} == {"a person"}


async def test_making_and_ending_one_are_lines_of_the_audit(pool: Pool) -> None:
    token, _text = await _created(pool, stripe_account="acct_1", by="who made it")
    await revoke_token(pool, token_id=token.id, by="who ended it")

    page = await audit.list_audit(pool, stripe_account="acct_1", after=None, limit=10)

    assert [(row.by, row.operation, row.object_id, row.outcome) for row in page.rows] == [
        ("who ended it", "token.revoke", token.id, "done"),
        ("who made it", "token.create", token.id, "done"),
    ]


async def test_there_is_no_token_without_its_line(pool: Pool, owner: Owner) -> None:
    await owner.execute("ALTER TABLE tieout.audit ADD CHECK (operation <> 'token.create')")

    with pytest.raises(PostgresRefused):
        await _created(pool)

    assert await list_tokens(pool) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "a@b.example"},
        {"name": ""},
        {"by": "a@b.example"},
        {"stripe_account": "acct_1:live"},
    ],
)
async def test_it_makes_none_of_what_cannot_be_kept(
    pool: Pool, owner: Owner, changes: dict[str, str]
) -> None:
    with pytest.raises(MalformedToken):
        await _created(pool, **changes)

    assert await owner.fetchval("SELECT count(*) FROM tieout.api_token") == 0


@pytest.mark.parametrize("role", ["tieout_writer", "tieout_reconciler", "tieout_reader"])
async def test_no_other_login_makes_one_or_finds_whose_one_is(database_url: str, role: Any) -> None:
    urls = await urls_by_role(database_url)
    as_itself = Pool(urls[role], role=role, service="test", size=1)
    as_the_api = Pool(urls[role], role="tieout_api", service="test", size=1)

    with pytest.raises(PostgresUnfit):
        await _created(as_itself)
    with pytest.raises(PostgresUnfit):
        await authenticate(as_itself, text="tieout_aaaaaaaaaa_" + "a" * 43)
    with pytest.raises(PostgresUnfit, match="this is work of tieout_api: set a DATABASE_URL"):
        await _created(as_the_api)

    as_itself.terminate()
    as_the_api.terminate()


async def _count(owner: Owner, operation: str) -> int:
    count: int = await owner.fetchval(
        "SELECT count(*) FROM tieout.audit WHERE operation = $1", operation
    )
    return count
