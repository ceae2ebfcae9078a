"""What a wait comes to, by what Stripe says of its object and by how long it has lasted."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ledger_writer.resolution.wait_rules import (
    HINT_ATTEMPTS_MAX,
    MISSING_S,
    PENDING_S,
    DropWait,
    RetryLater,
    Said,
    TooLong,
    WaitSoFar,
    decide_wait,
)

_DEADLINE_S = 4500.0


def _row(**fields: Any) -> WaitSoFar:
    new: dict[str, Any] = {
        "stage": None, "is_over": False, "is_hint": False, "attempts": 0, "wanted_s": 1.0,
    }  # fmt: skip
    return WaitSoFar(**{**new, **fields})


@pytest.mark.parametrize(
    ("said", "before", "expected"),
    [
        ("ended", _row(), DropWait(is_final=True)),
        ("ended", _row(stage="overdue"), DropWait(is_final=True)),
        ("nothing", _row(is_hint=True), DropWait(is_final=False)),
        # Its event may be ahead of it.
        ("missing", _row(), RetryLater(5, "coming", _DEADLINE_S)),
        ("missing", _row(attempts=3, wanted_s=MISSING_S - 7), RetryLater(7, "coming", _DEADLINE_S)),
        ("missing", _row(wanted_s=MISSING_S), DropWait(is_final=False)),
        ("missing", _row(wanted_s=MISSING_S, stage="overdue"), DropWait(is_final=False)),
        # Late, and then too late.
        ("coming", _row(), RetryLater(5, "coming", _DEADLINE_S)),
        ("coming", _row(stage="coming", attempts=9), RetryLater(600, "coming", _DEADLINE_S)),
        ("coming", _row(stage="coming", is_over=True), TooLong()),
        ("coming", _row(stage="overdue"), TooLong()),
        # What was pending until now has only just succeeded.
        ("coming", _row(stage="pending", is_over=True), RetryLater(5, "coming", _DEADLINE_S)),
        ("pending", _row(), RetryLater(PENDING_S, "pending", PENDING_S)),
        ("pending", _row(stage="pending", attempts=3), RetryLater(PENDING_S, "pending", PENDING_S)),
        (
            "pending",
            _row(stage="coming", is_over=True),
            RetryLater(PENDING_S, "pending", PENDING_S),
        ),
        ("pending", _row(stage="pending", is_over=True), TooLong()),
        ("pending", _row(stage="overdue"), TooLong()),
        # Nobody knows, so what was known before goes on, as far as it goes.
        ("unanswered", _row(), RetryLater(5, "coming", _DEADLINE_S)),
        ("unanswered", _row(stage="pending", attempts=1), RetryLater(10, "pending", _DEADLINE_S)),
        ("unanswered", _row(stage="pending", is_over=True), TooLong()),
        ("unanswered", _row(stage="coming", is_over=True), TooLong()),
        ("unanswered", _row(stage="overdue"), TooLong()),
        (
            "unanswered",
            _row(is_hint=True, attempts=HINT_ATTEMPTS_MAX - 1),
            RetryLater(600, "coming", _DEADLINE_S),
        ),
        ("unanswered", _row(is_hint=True, attempts=HINT_ATTEMPTS_MAX), DropWait(is_final=False)),
    ],
)
def test_it_decides_what_follows(
    said: Said, before: WaitSoFar, expected: RetryLater | DropWait | TooLong
) -> None:
    assert decide_wait(said, before=before, deadline_s=_DEADLINE_S) == expected


def test_it_asks_ever_more_rarely_up_to_ten_minutes() -> None:
    waits = [
        decide_wait("coming", before=_row(attempts=attempts), deadline_s=_DEADLINE_S)
        for attempts in range(9)
    ]

    assert [wait.wait_s for wait in waits if isinstance(wait, RetryLater)] == [
        5, 10, 20, 40, 80, 160, 320, 600, 600
    ]  # fmt: skip


_SAID: tuple[Said, ...] = ("coming", "pending", "ended", "nothing", "missing", "unanswered")


@given(answers=st.lists(st.sampled_from(_SAID), min_size=1, max_size=60))
def test_it_never_waits_in_one_stage_beyond_its_end(answers: list[Said]) -> None:
    """Whatever Stripe says in turn, a row is asked again by the end of what it said last."""
    before, ends_s, now_s = _row(wanted_s=0.0), 0.0, 0.0
    for said in answers:
        next_step = decide_wait(said, before=before, deadline_s=_DEADLINE_S)
        if isinstance(next_step, DropWait):
            return
        if isinstance(next_step, TooLong):
            assert before.is_over or before.stage == "overdue"
            before = _row(stage="overdue", wanted_s=now_s)
            continue
        assert before.stage != "overdue" or said == "missing"
        if next_step.stage != before.stage:
            ends_s = now_s + next_step.ends_s
        now_s = min(now_s + next_step.wait_s, ends_s if ends_s > now_s else now_s + 600)
        before = _row(
            stage=next_step.stage,
            is_over=now_s >= ends_s,
            attempts=before.attempts + 1,
            wanted_s=now_s,
        )
