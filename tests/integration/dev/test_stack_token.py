"""The token of `dev up`: new at each start, an operator's, and the only one of its name."""

from collections.abc import AsyncIterator

import pytest

from shared.dev.child import CannotStart
from shared.dev.stack_token import NAME, renew_operator_token
from shared.postgres.access.api_tokens import authenticate, create_token, list_tokens
from shared.postgres.driver.pool import Pool


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = Pool(database_url, role="tieout_api", service="test", size=2)
    yield pool
    pool.terminate()


async def test_it_opens_everything_as_an_operator(pool: Pool, database_url: str) -> None:
    text = await renew_operator_token(owner_url=database_url)

    token = await authenticate(pool, text=text.reveal())
    assert token is not None
    assert (token.name, token.role, token.stripe_account) == (NAME, "operator", None)
    assert (token.expires_at, str(text)) == (None, "***")


async def test_the_next_start_ends_it_and_no_other(pool: Pool, database_url: str) -> None:
    _token, others = await create_token(
        pool, name="a dashboard", role="read", stripe_account=None, lifetime=None, by="a person"
    )
    texts = [await renew_operator_token(owner_url=database_url) for _ in range(3)]

    valid = [await authenticate(pool, text=text.reveal()) for text in (*texts, others)]

    assert [token and token.name for token in valid] == [None, None, NAME, "a dashboard"]
    assert len(await list_tokens(pool)) == 4


async def test_a_stack_whose_postgres_is_not_migrated_does_not_start(
    empty_database_url: str, migrated_template: str
) -> None:
    assert migrated_template

    with pytest.raises(CannotStart, match="tieout migrate"):
        await renew_operator_token(owner_url=empty_database_url)
