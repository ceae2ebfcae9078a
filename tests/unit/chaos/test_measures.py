"""What a chaos run measures by: acknowledgements, their pauses, and the bounds of a process."""

from pathlib import Path

import asyncpg
import pytest

from tests.chaos.acks import Ack, AckTail
from tests.chaos.bounds import Bounds, Sample, beyond
from tests.chaos.live_checks import AWAY, LiveChecks
from tests.chaos.recovery import flowing_at

_MB = 2**20


def test_it_reads_whole_lines_and_waits_for_a_torn_one(tmp_path: Path) -> None:
    tail = AckTail(tmp_path / "acks.log")
    assert tail.read() == []

    tail.path.write_text("1.5 evt_1\n2.5 evt_2\n3.5 ev")
    assert tail.read() == [Ack(1.5, "evt_1"), Ack(2.5, "evt_2")]

    tail.path.write_text("1.5 evt_1\n2.5 evt_2\n3.5 evt_3\n")
    assert tail.read() == [Ack(3.5, "evt_3")]
    assert tail.after(1.5) == [2.5, 3.5]


@pytest.mark.parametrize(
    ("acks", "now", "expected"),
    [
        pytest.param([10.1, 10.2, 10.3], 10.4, 10.1, id="no pause"),
        pytest.param([10.0, 12.0, 12.1], 12.2, 12.0, id="one that was answered before the kill"),
        pytest.param([10.1, 11.0, 11.1, 13.0, 13.1], 13.2, 13.0, id="two pauses"),
        pytest.param([10.1], 12.0, None, id="a pause that lasts"),
        pytest.param([], 12.0, None, id="none at all"),
    ],
)
def test_webhooks_flow_from_the_end_of_the_last_pause(
    acks: list[float], now: float, expected: float | None
) -> None:
    assert flowing_at(acks, 10.0, now) == expected


def _life(memory: list[int], *, files: int = 20, threads: int = 5) -> list[Sample]:
    return [
        Sample(at=float(second), memory_bytes=mb * _MB, files=files, threads=threads)
        for second, mb in enumerate(memory)
    ]


def test_a_plateau_is_within_bounds() -> None:
    assert beyond(_life([50] * 10 + [90] * 110)) == []


def test_memory_that_only_grows_is_not() -> None:
    (what,) = beyond(_life([50 + 2 * second for second in range(200)]))

    assert "bytes of memory" in what


def test_a_short_life_is_judged_by_its_highest_alone() -> None:
    assert beyond(_life([10, 400])) == []
    assert beyond(_life([10, 600])) == ["used 600 MiB"]
    assert beyond(_life([10, 20], files=5_000)) == ["had 5000 open files"]


@pytest.mark.parametrize(
    "unseen", [asyncpg.UndefinedTableError, asyncpg.InsufficientPrivilegeError]
)
def test_what_postgres_refuses_to_show_is_no_outage(unseen: type[Exception]) -> None:
    assert not issubclass(unseen, AWAY)


@pytest.mark.parametrize(
    "away",
    [
        ConnectionResetError,
        TimeoutError,
        asyncpg.CannotConnectNowError,
        asyncpg.AdminShutdownError,
        asyncpg.CrashShutdownError,
        asyncpg.ConnectionDoesNotExistError,
        asyncpg.TooManyConnectionsError,
    ],
)
def test_a_postgres_that_dies_or_comes_back_is_one(away: type[Exception]) -> None:
    assert issubclass(away, AWAY)


def test_a_run_that_hardly_looked_shows_nothing() -> None:
    blind, seeing = LiveChecks("postgresql://nowhere"), LiveChecks("postgresql://nowhere")
    seeing.looks.update(look=13, look_at_all=1)
    blind.judge_looks(65)
    seeing.judge_looks(65)

    assert [violation.fact for violation in blind.violations] == [
        "the checker's look",
        "the checker's look_at_all",
    ]
    assert seeing.violations == []


def test_processes_that_were_never_sampled_are_a_finding(tmp_path: Path) -> None:
    (violation,) = Bounds(tmp_path).judge()

    assert violation.fact == "the checker's samples"
