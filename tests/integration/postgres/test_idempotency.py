"""Idempotency keys in Postgres: once is once, whoever dies, and however many ask at a time."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from shared.postgres.access.api_tokens import create_token
from shared.postgres.access.idempotency import (
    HELD_S,
    KEPT_S,
    KEY_CHARS_MAX,
    Begun,
    Conflict,
    InProgress,
    Replay,
    begin,
    delete_expired,
    finish,
    release,
    request_digest,
)
from shared.postgres.driver.errors import PostgresRefused
from shared.postgres.driver.pool import Pool
from tests.support.logins import urls_by_role

if TYPE_CHECKING:
    import asyncpg

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

_DIGEST = request_digest(method="POST", path="/v1/recounts", body=b"{}")
_OTHER = request_digest(method="POST", path="/v1/recounts", body=b'{"from": null}')
_AGED = """
UPDATE tieout.idempotency_key SET begun_at = begun_at - $1::interval,
    created_at = created_at - $1::interval
"""


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    """Lend connections by the API's own login."""
    urls = await urls_by_role(database_url)
    pool = Pool(urls["tieout_api"], role="tieout_api", service="test", size=8)
    yield pool
    pool.terminate()


@pytest.fixture
async def token_id(pool: Pool) -> str:
    """Return a token that there is."""
    return await _token_id(pool)


async def _token_id(pool: Pool) -> str:
    token, _text = await create_token(
        pool, name="a test", role="operator", stripe_account=None, lifetime=None, by="a test"
    )
    return token.id


async def _begin(
    pool: Pool, token_id: str, *, key: str = "key", digest: bytes = _DIGEST
) -> Begun | Replay | Conflict | InProgress:
    return await begin(pool, token_id=token_id, key=key, digest=digest)


async def _begun(pool: Pool, token_id: str, *, key: str = "key") -> Begun:
    begun = await _begin(pool, token_id, key=key)
    assert isinstance(begun, Begun)
    return begun


async def _age(owner: Owner, seconds: float) -> None:
    await owner.execute(_AGED, timedelta(seconds=seconds))


async def test_what_was_answered_is_answered_again(pool: Pool, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    assert await finish(pool, begun, status_code=202, body=b'{"id": "rec_1"}')

    again = [await _begin(pool, token_id) for _ in range(2)]

    assert again == [Replay(status_code=202, body=b'{"id": "rec_1"}')] * 2


async def test_an_empty_answer_is_one_too(pool: Pool, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    await finish(pool, begun, status_code=204, body=b"")

    assert await _begin(pool, token_id) == Replay(status_code=204, body=b"")


async def test_the_key_of_another_request_is_a_conflict(pool: Pool, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    meanwhile = await _begin(pool, token_id, digest=_OTHER)
    await finish(pool, begun, status_code=200, body=b"of the first")

    after = await _begin(pool, token_id, digest=_OTHER)

    assert (meanwhile, after) == (Conflict(), Conflict())
    assert isinstance(await _begin(pool, token_id), Replay)


async def test_the_key_of_another_token_is_another_key(pool: Pool, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    await finish(pool, begun, status_code=200, body=b"of the first")

    other = await _begin(pool, await _token_id(pool), digest=_OTHER)

    assert isinstance(other, Begun)


async def test_of_many_at_once_one_begins(pool: Pool, token_id: str) -> None:
    outcomes = await asyncio.gather(*(_begin(pool, token_id) for _ in range(8)))

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Begun", *["InProgress"] * 7]


async def test_whoever_asks_while_it_is_carried_out_is_told_so(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    await _begun(pool, token_id)
    await _age(owner, HELD_S - 10)

    assert await _begin(pool, token_id) == InProgress()


async def test_what_a_process_left_behind_is_taken_over_after_a_minute(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    dead = await _begun(pool, token_id)
    await _age(owner, HELD_S + 1)

    second = await _begun(pool, token_id)

    assert second.attempt_id != dead.attempt_id
    assert await _begin(pool, token_id) == InProgress()
    assert await finish(pool, second, status_code=200, body=b"of the second")


async def test_of_many_who_take_over_at_once_one_does(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    await _begun(pool, token_id)
    await _age(owner, HELD_S + 1)

    outcomes = await asyncio.gather(*(_begin(pool, token_id) for _ in range(8)))

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Begun", *["InProgress"] * 7]


async def test_another_request_takes_nothing_over(pool: Pool, owner: Owner, token_id: str) -> None:
    await _begun(pool, token_id)
    await _age(owner, HELD_S + 1)

    assert await _begin(pool, token_id, digest=_OTHER) == Conflict()


async def test_who_was_taken_over_neither_finishes_nor_lets_go(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    slow = await _begun(pool, token_id)
    await _age(owner, HELD_S + 1)
    second = await _begun(pool, token_id)

    assert not await finish(pool, slow, status_code=500, body=b"of the first")
    assert not await release(pool, slow)
    assert await finish(pool, second, status_code=200, body=b"of the second")

    assert not await finish(pool, slow, status_code=500, body=b"of the first")
    assert await _begin(pool, token_id) == Replay(status_code=200, body=b"of the second")


async def test_who_was_taken_over_finishes_nothing_of_a_third(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    slow = await _begun(pool, token_id)
    await _age(owner, HELD_S + 1)
    await release(pool, await _begun(pool, token_id))
    await _begun(pool, token_id)

    assert not await finish(pool, slow, status_code=200, body=b"of the first")


async def test_what_is_let_go_may_begin_again_at_once(pool: Pool, token_id: str) -> None:
    assert await release(pool, await _begun(pool, token_id))

    assert isinstance(await _begin(pool, token_id), Begun)


async def test_what_is_let_go_stays_its_requests(pool: Pool, owner: Owner, token_id: str) -> None:
    await release(pool, await _begun(pool, token_id))

    assert await _begin(pool, token_id, digest=_OTHER) == Conflict()
    await _age(owner, KEPT_S + 60)
    assert isinstance(await _begin(pool, token_id, digest=_OTHER), Begun)


async def test_what_was_answered_is_not_let_go(pool: Pool, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    await finish(pool, begun, status_code=200, body=b"kept")

    assert not await release(pool, begun)
    assert await _begin(pool, token_id) == Replay(status_code=200, body=b"kept")


async def test_a_key_is_free_after_a_day(pool: Pool, owner: Owner, token_id: str) -> None:
    begun = await _begun(pool, token_id)
    await finish(pool, begun, status_code=200, body=b"of the first day")
    await _age(owner, KEPT_S - 60)
    before = await _begin(pool, token_id)
    await _age(owner, 61)

    after = await _begin(pool, token_id, digest=_OTHER)

    assert (type(before), type(after)) == (Replay, Begun)
    assert await _begin(pool, token_id) == Conflict()


async def test_a_day_is_counted_from_the_first_time(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    await _begun(pool, token_id)
    await _age(owner, KEPT_S - 60)
    await _begun(pool, token_id)  # taken over
    await _age(owner, 61)

    assert await delete_expired(pool) == 1


async def test_what_is_over_is_deleted_batch_by_batch_and_nothing_else(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    for number in range(5):
        await _begun(pool, token_id, key=f"old {number}")
    await _age(owner, KEPT_S + 1)
    await _begun(pool, token_id, key="new")

    deleted = [await delete_expired(pool, rows_max=2) for _ in range(4)]

    assert deleted == [2, 2, 1, 0]
    assert await _begin(pool, token_id, key="new") == InProgress()


async def test_two_who_delete_do_not_wait_for_each_other(
    pool: Pool, owner: Owner, token_id: str
) -> None:
    for number in range(4):
        await _begun(pool, token_id, key=f"old {number}")
    await _age(owner, KEPT_S + 1)
    async with owner.transaction():
        await owner.execute(
            "SELECT FROM tieout.idempotency_key ORDER BY created_at LIMIT 1 FOR UPDATE"
        )

        assert await delete_expired(pool) == 3

    assert await delete_expired(pool) == 1


@pytest.mark.parametrize("key", ["", "x" * (KEY_CHARS_MAX + 1), "a\0b", "\ud800"])
async def test_what_cannot_be_a_key_is_refused(pool: Pool, token_id: str, key: str) -> None:
    with pytest.raises(PostgresRefused):
        await _begin(pool, token_id, key=key)


async def test_nobodys_key_is_refused(pool: Pool) -> None:
    with pytest.raises(PostgresRefused):
        await _begin(pool, "aaaaaaaaaa")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [("PUT", "/v1/a", b"{}"), ("POST", "/v1/b", b"{}"), ("POST", "/v1/a", b"{ }"),
     ("POST", "/v1/a\n{}", b"")],
)  # fmt: skip
def test_another_method_path_or_body_is_another_request(
    method: str, path: str, body: bytes
) -> None:
    first = request_digest(method="POST", path="/v1/a", body=b"{}")

    assert request_digest(method=method, path=path, body=body) != first
