"""What a pass makes of Stripe's answers about single ids."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

import pytest

from services.reconciler.context import ReconcileContext
from services.reconciler.fetch_by_id import Answers, ask_by_id
from shared.stripe_api.client import StripeDenied, StripeKeyRefused, StripeNotFound


class _Resource:
    """Answers each id as it is told to; what it is not told of it has."""

    def __init__(self, answers: Mapping[str, Exception]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    async def retrieve(self, row_id: str) -> Mapping[str, Any]:
        self.asked.append(row_id)
        if row_id in self.answers:
            raise self.answers[row_id]
        return {"id": row_id}


def _context(resource: _Resource) -> ReconcileContext:
    return cast("ReconcileContext", SimpleNamespace(resource=resource))


async def test_it_tells_what_stripe_has_from_what_it_lacks() -> None:
    resource = _Resource({"txn_b": StripeNotFound("no")})

    answers = await ask_by_id(_context(resource), ["txn_a", "txn_b"], pass_no=0)

    assert answers == Answers(has=frozenset({"txn_a"}), lacks=frozenset({"txn_b"}))


async def test_an_id_that_stripe_will_not_be_asked_for_stops_no_other() -> None:
    """An id that somebody made up may be none that Stripe takes for one."""
    resource = _Resource({"txn_b": StripeDenied("400")})

    answers = await ask_by_id(_context(resource), ["txn_a", "txn_b", "txn_c"], pass_no=0)

    assert answers == Answers(has=frozenset({"txn_a", "txn_c"}))


async def test_a_key_that_is_refused_ends_the_pass() -> None:
    resource = _Resource({"txn_a": StripeKeyRefused("401")})

    with pytest.raises(StripeKeyRefused):
        await ask_by_id(_context(resource), ["txn_a", "txn_b"], pass_no=0)


async def test_what_has_an_answer_already_comes_last() -> None:
    resource = _Resource({})
    known = [f"txn_a{number:03}" for number in range(90)]
    fresh = [f"txn_b{number:03}" for number in range(60)]

    await ask_by_id(_context(resource), [*known, *fresh], last=known, pass_no=0)

    assert len(resource.asked) == 100
    assert resource.asked[:60] == fresh
