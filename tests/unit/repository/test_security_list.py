"""SECURITY.md's list against the tree: what it says is shown is shown, by a test of that name."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_PAGE = (_ROOT / "SECURITY.md").read_text(encoding="utf-8")
_LINES = [f"S{number}" for number in range(1, 34)]
_UNBUILT = "Does not apply yet: "


def _rows() -> dict[str, list[str]]:
    """Return the cells of each line of the list: what, enforced in, shown by."""
    rows = re.findall(r"^\| (S\d+) \|(.*)\|(.*)\|(.*)\|$", _PAGE, re.MULTILINE)
    assert len(rows) == len({line for line, *_ in rows}), "a line stands there twice"
    return {line: [cell.strip() for cell in cells] for line, *cells in rows}


_ROWS = _rows()


def test_it_has_every_line() -> None:
    assert list(_ROWS) == _LINES


@pytest.mark.parametrize("line", _LINES)
def test_a_line_is_enforced_and_shown_or_says_why_not(line: str) -> None:
    what, enforced, shown = _ROWS[line]

    assert bool(re.fullmatch(r"(`[\w./-]+` ?)+", enforced)) is not what.startswith(_UNBUILT)
    assert bool(re.fullmatch(r"(`tests/[\w./]+\.py::test_\w+` ?)+", shown)) is bool(enforced)


@pytest.mark.parametrize("line", _LINES)
def test_a_line_names_files_and_tests_that_exist(line: str) -> None:
    _what, enforced, shown = _ROWS[line]

    files = re.findall(r"`([^`]+)`", enforced)
    tests = re.findall(r"`([^`]+)::(test_\w+)`", shown)

    assert [file for file in files if not (_ROOT / file).is_file()] == []
    assert [(file, name) for file, name in tests if name not in _tests_of(file)] == []


@cache
def _tests_of(file: str) -> frozenset[str]:
    tree = ast.parse((_ROOT / file).read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
