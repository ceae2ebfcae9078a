"""The table of a chaos run: every harm in one line, and none of them hidden."""

import dataclasses
import re

from tests.chaos.nemesis import CycleResult
from tests.chaos.schedule import Cycle, ScheduledFault
from tests.chaos.score import lines, markdown, plain
from tests.chaos.violations import Harm, Violation, of_json


def _cycle_result(fault: str, *, began_at: float, recovery_s: float | None = 1.0) -> CycleResult:
    return CycleResult(
        cycle=Cycle(
            number=1, scheduled_faults=(ScheduledFault(fault, 0.0),), pause_s=0.0, required=True
        ),
        began_at=began_at,
        healed_at=began_at + 1,
        recovery_s=recovery_s,
        failure=None if recovery_s is not None else "the consumers are behind",
    )


def _violation(harm: Harm, *, at: float | None) -> Violation:
    return Violation(invariant="I1", harm=harm, what="is gone", fact="evt_1", look_at="here", at=at)


_RUN = [
    _cycle_result("kill kafka", began_at=100, recovery_s=9.5),
    _cycle_result("kill postgres", began_at=200, recovery_s=2.0),
    _cycle_result("kill kafka", began_at=300, recovery_s=11.25),
]


def test_it_gives_a_line_a_fault_with_its_longest_recovery() -> None:
    assert [line.cells() for line in lines(_RUN, [])] == [
        ("kill kafka", "2", "0", "0", "0", "11.2 s"),
        ("kill postgres", "1", "0", "0", "0", "2.0 s"),
    ]


def test_it_blames_the_fault_in_whose_cycle_the_fact_fell() -> None:
    table = lines(_RUN, [_violation("lost", at=250.0), _violation("doubled", at=301.0)])

    assert [line.cells()[2:5] for line in table] == [("0", "1", "0"), ("1", "0", "0")]


def test_a_fact_that_two_checks_miss_is_one_harm() -> None:
    (first, _) = lines(_RUN, [_violation("lost", at=150.0), _violation("lost", at=150.0)])

    assert first.cells()[2] == "1"


def test_what_no_fault_can_be_blamed_for_has_a_line_of_its_own() -> None:
    table = lines(_RUN, [_violation("unbalanced", at=None), _violation("lost", at=50.0)])

    assert table[-1].cells() == ("no fault", "0", "1", "0", "1", "-")


def test_a_fault_that_was_not_recovered_from_has_no_time() -> None:
    table = lines([*_RUN, _cycle_result("kill kafka", began_at=400, recovery_s=None)], [])

    assert table[0].cells()[-1] == "1 x never"


def test_it_prints_the_same_cells_as_text_and_as_markdown() -> None:
    table = lines(_RUN, [])

    _head, _rule, first, *_ = plain(table).splitlines()
    assert re.split(r" {2,}", first) == ["kill kafka", "2", "0", "0", "0", "11.2 s"]
    assert markdown(table).splitlines()[2] == "| kill kafka | 2 | 0 | 0 | 0 | 11.2 s |"


def test_a_finding_survives_the_way_from_the_checker() -> None:
    violation = _violation("lost", at=1.5)

    assert of_json(violation.as_json()) == violation
    assert violation.line() == "I1 lost: evt_1: is gone (look at here)"


def test_a_cycle_in_which_the_fault_did_not_strike_does_not_count() -> None:
    missed = dataclasses.replace(_cycle_result("kill kafka", began_at=400), missed={"kill kafka"})

    (line,) = lines([*_RUN[:1], missed], [])
    assert line.cells()[1] == "1"
    (line,) = lines([missed], [])
    assert line.cells() == ("kill kafka", "0", "0", "0", "0", "-")


def test_a_finding_without_a_column_still_heads_the_table() -> None:
    wrong = [_violation("broken", at=150.0)]
    table = lines(_RUN, wrong)

    assert plain(table, wrong).splitlines()[:3] == ["FAILED: 1 finding", f"  {wrong[0].line()}", ""]
    assert markdown(table, wrong).splitlines()[:4] == [
        "**FAILED: 1 finding**",
        "",
        f"- {wrong[0].line()}",
        "",
    ]
    assert plain(table, wrong).endswith(plain(table))
    assert "FAILED" not in plain(table, []) + markdown(table, [])
