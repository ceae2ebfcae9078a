"""So many at once, and the next is told to come again."""

import pytest

from services.ledger_api.places import Places
from services.ledger_api.problems import Problem


async def test_it_refuses_who_finds_no_place_in_time() -> None:
    places = Places(2, within_s=0.01, what="reports")

    async with places.held(), places.held():
        with pytest.raises(Problem, match="as many reports") as raised:
            await places.take()

    assert raised.value.kind.status == 503
    assert "Retry-After" in raised.value.headers


async def test_it_has_the_place_again_of_who_failed() -> None:
    places = Places(1, within_s=0.01, what="reports")

    with pytest.raises(ValueError, match="mine"):
        async with places.held():
            raise ValueError("mine")

    await places.take()
