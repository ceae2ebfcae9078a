from tests.chaos.check_commands import Executed, judge
from tests.support.commands import command

FIRST = command("correct", "txn_1", figures={"replaces": "je_1"})
RIVAL = command("correct", "txn_1", figures={"replaces": "je_1"})
DONE = Executed("done", None, ["reversal", "replacement"])
REFUSED = Executed("refused", "somebody was faster", [])


def _harms(executed: dict[str, Executed]) -> list[tuple[str, str]]:
    return [(violation.fact, violation.harm) for violation in judge([FIRST, RIVAL], executed)]


def test_it_is_content_when_the_first_won() -> None:
    assert _harms({FIRST.command_id: DONE, RIVAL.command_id: REFUSED}) == []


def test_it_finds_a_command_that_was_lost_or_waits_still() -> None:
    waits = Executed("waiting", None, [])

    assert _harms({RIVAL.command_id: REFUSED}) == [(FIRST.command_id, "lost")]
    assert _harms({FIRST.command_id: waits, RIVAL.command_id: REFUSED}) == [
        (FIRST.command_id, "lost")
    ]


def test_it_finds_that_the_second_won_too() -> None:
    assert _harms({FIRST.command_id: DONE, RIVAL.command_id: DONE}) == [
        (RIVAL.command_id, "broken")
    ]


def test_it_finds_entries_that_were_made_twice_or_by_what_was_refused() -> None:
    twice = Executed("done", None, [*DONE.kinds, *DONE.kinds])
    single = Executed("refused", "why", ["reversal"])

    assert _harms({FIRST.command_id: twice, RIVAL.command_id: single}) == [
        (FIRST.command_id, "doubled"),
        (RIVAL.command_id, "doubled"),
    ]


def test_it_finds_what_nobody_gave() -> None:
    executed = {FIRST.command_id: DONE, RIVAL.command_id: REFUSED, "cmd_x": REFUSED}

    assert _harms(executed) == [("cmd_x", "broken")]
