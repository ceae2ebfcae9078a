"""docs/api.md against the code: its limits, statuses and roles, and the tests that it names."""

import re
from pathlib import Path

import pytest

from services.ledger_api import availability, decode, endpoint, operation, service, wrong_tokens
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.problems import PROBLEM_KINDS

_ROOT = Path(__file__).resolve().parents[3]
_PAGE = (_ROOT / "docs" / "api.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "limit",
    [
        f"| rows of a page | {operation.PAGE_ROWS}; at most {operation._PAGE_ROWS_MAX:,} |",
        f"| a body | {endpoint.BODY_BYTES_MAX // 1024} KiB |",
        f"| parameters of a query | {decode._PARAMETERS_MAX}, each given once |",
        f"| questions to Postgres at once, a process | {service._CONNECTIONS}; the others wait |",
        (
            f"| of these, reports that may take seconds | {service._REPORTS_AT_ONCE}, and"
            f" {service._STREAMS_AT_ONCE} files; 503 for who finds no place in"
            f" {service._PLACE_WITHIN_S:g} s |"
        ),
        f"| sign-in | {service._GATE_CONNECTIONS} connections of its own |",
        f"| one statement | {service._DEADLINES.statement_s:g} s, then 503 |",
        (
            f"| wrong tokens from an address (of IPv6: a /{wrong_tokens._IPV6_PREFIX}) |"
            f" {wrong_tokens.WRONG_MAX}, and one more every {1 / wrong_tokens.FORGIVEN_PER_S:g} s |"
        ),
    ],
)
def test_it_states_the_limits_that_there_are(limit: str) -> None:
    assert f"\n{limit}\n" in _PAGE


def test_it_says_what_to_do_about_each_status_of_a_problem() -> None:
    cells = re.findall(r"^\| (\d{3}(?:, \d{3})*) \|", _PAGE, re.MULTILINE)
    listed = [int(status) for cell in cells for status in cell.split(", ")]

    assert sorted(listed) == sorted({kind.status for kind in PROBLEM_KINDS})


def test_it_says_what_each_role_may() -> None:
    writes = {each.role for each in OPERATIONS if each.is_write}
    of_admins = {each.name for each in OPERATIONS if each.role == "admin"}

    assert re.findall(r"^\| `(\w+)` \|", _PAGE, re.MULTILINE) == ["read", "operator", "admin"]
    assert writes == {"operator"}
    assert of_admins == {"showAudit"}


def test_it_names_tests_that_exist() -> None:
    tests = "".join(
        path.read_text(encoding="utf-8")
        for path in (_ROOT / "tests" / "integration" / "ledger_api").glob("test_*.py")
    )
    named = re.findall(r"`(test_\w+)`", _PAGE)

    assert len(named) >= 8
    assert [name for name in named if f"def {name}(" not in tests] == []


def test_it_answers_without_postgres_in_less_than_was_promised() -> None:
    promise = re.search(r"^\| Postgres away \| 503 within (\d+) s", _PAGE, re.MULTILINE)

    assert promise
    assert int(promise[1]) > availability.ASK_EVERY_S + availability.ANSWER_WITHIN_S
