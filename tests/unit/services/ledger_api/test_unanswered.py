"""Attempts that ended without an answer: no more are remembered than there is room for."""

from uuid import UUID

from services.ledger_api.unanswered import WRITES_MAX, UnansweredWrites
from shared.postgres.access.idempotency import Begun


def _begun(number: int) -> Begun:
    return Begun(token_id="token", key=str(number), attempt_id=UUID(int=number))


def test_it_forgets_the_oldest_when_there_are_many() -> None:
    unanswered = UnansweredWrites()

    for number in range(WRITES_MAX + 2):
        unanswered.add(_begun(number))

    assert unanswered.find(token_id="token", key="1") is None
    assert unanswered.find(token_id="token", key="2") == _begun(2)
