"""A loss inside the pipeline is found though the reconciler healed it, and nothing else is."""

import pytest

from tests.chaos.healed_losses import MissingRow, candidates, judge, named
from tests.chaos.nemesis import CycleResult
from tests.chaos.schedule import Cycle, ScheduledFault


def _cycle_result(fault: str) -> CycleResult:
    return CycleResult(
        cycle=Cycle(
            number=1, scheduled_faults=(ScheduledFault(fault, 5.0),), pause_s=0.0, required=True
        ),
        began_at=100.0,
        healed_at=105.0,
        recovery_s=1.0,
        failure=None,
    )


def test_it_reads_the_rows_that_a_body_names() -> None:
    assert named(b'{"balance_transaction": "txn_1", "x": {"balance_transaction":"txn_2"}}') == {
        "txn_1",
        "txn_2",
    }
    assert named(b'{"balance_transaction": null, "description": "txn_3"}') == set()


@pytest.mark.parametrize(
    ("listened", "count"),
    [
        pytest.param({"evt_1": 100.0}, 1, id="long before"),
        pytest.param({"evt_1": 108.0}, 0, id="while the pass looked"),
        pytest.param({"evt_1": 120.0}, 0, id="after it"),
        pytest.param({}, 0, id="never acknowledged"),
    ],
)
def test_a_row_is_lost_inside_if_it_is_missing_long_after_its_event(
    listened: dict[str, float], count: int
) -> None:
    losses = candidates(
        missing_rows=[MissingRow("txn_1", 110.0), MissingRow("txn_2", 110.0)],
        namings={"txn_1": {"evt_1", "evt_2"}},
        listened=listened,
    )

    assert len(judge(losses, [])) == count


def test_only_a_fault_that_holds_a_pass_still_excuses_it() -> None:
    losses = candidates(
        missing_rows=[MissingRow("txn_1", 110.0)],
        namings={"txn_1": {"evt_1"}},
        listened={"evt_1": 101.0},
    )

    (violation,) = judge(losses, [_cycle_result("kill both ledger-writers")])
    assert (violation.harm, violation.fact, violation.at) == ("lost", "txn_1", 101.0)
    assert judge(losses, [_cycle_result("freeze both reconcilers")]) == []


@pytest.mark.parametrize(("listened_at", "count"), [(115.0, 0), (117.0, 1)])
def test_it_excuses_until_the_pass_that_was_held_has_ended(listened_at: float, count: int) -> None:
    losses = candidates(
        missing_rows=[MissingRow("txn_1", 125.0)],
        namings={"txn_1": {"evt_1"}},
        listened={"evt_1": listened_at},
    )

    assert len(judge(losses, [_cycle_result("freeze both reconcilers")])) == count
