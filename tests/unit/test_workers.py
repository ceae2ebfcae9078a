"""Which tests stay on one worker, and which of them begin first."""

from pathlib import Path

import pytest

from tests import workers

_ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("folder", workers.TOGETHER)
def test_a_folder_that_is_one_stage_stays_whole(folder: str) -> None:
    assert (_ROOT / folder / "conftest.py").is_file()
    assert workers.scope(f"{folder}/test_a.py::test_it[a::b]") == folder


@pytest.mark.parametrize(("path", "beside"), workers.BESIDE.items())
def test_a_file_stays_beside_the_one_whose_stack_it_asks_for(path: str, beside: str) -> None:
    assert (_ROOT / path).is_file()
    assert (_ROOT / beside).is_file()
    assert workers.scope(f"{path}::test_it") == workers.scope(f"{beside}::test_it")


def test_another_file_stays_whole() -> None:
    path = "tests/unit/test_workers.py"

    assert workers.scope(f"{path}::test_it[tests/other]") == path


def test_the_files_of_one_stage_take_their_time_together() -> None:
    folder = workers.TOGETHER[0]
    seconds = {f"{folder}/test_a.py": 20.0, f"{folder}/test_b.py": 30.0, "tests/test_c.py": 40.0}

    assert workers.seconds_by_scope(seconds) == {folder: 50.0, "tests/test_c.py": 40.0}
