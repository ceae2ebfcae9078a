"""The seconds that docs/operations.md promises, held where they stand: tests assert no time."""

import re
from pathlib import Path

from services.ledger_writer.resolution import wait_rules
from shared.kafka.consumer import group_member
from shared.postgres.driver import pool
from shared.runtime import health, service, watchdog

_PAGE = Path(__file__).resolve().parents[3] / "docs" / "operations.md"


def test_a_service_that_is_asked_to_end_has_less_than_was_promised() -> None:
    promised_s = _promised(r"end within (\d+) s of SIGTERM")

    bounds = (service._STOP_TIMEOUT_S, service._END_TIMEOUT_S, service._END_BACKSTOP_S)
    assert list(bounds) == sorted(bounds)
    assert bounds[-1] < promised_s


def test_a_writer_that_was_killed_is_followed_in_less_than_was_promised() -> None:
    promised_s = _promised(r"that was killed are read again within (\d+) s")

    # Kafka gives the dead member up, and whoever follows joins with its next heartbeat.
    assert promised_s > group_member._SESSION_TIMEOUT_S + group_member._HEARTBEAT_EVERY_S


def test_the_backstop_comes_after_the_watchdog_and_when_the_page_says() -> None:
    watchdog_s = health.BEAT_WITHIN_S + watchdog._LOOKS * watchdog._LOOK_EVERY_S

    assert watchdog_s < service._BACKSTOP_S == 60 * _promised(r"ends with 1 after (\d+) minutes")


def test_a_wait_ends_when_the_page_says() -> None:
    assert _promised(r"asked for again for (\d+) s from when it was wanted") == wait_rules.MISSING_S
    assert _promised(r"after (\d+) days, one more call") * 86_400 == wait_rules.PENDING_S
    assert wait_rules.OVERDUE_EVERY_S == 3600


def test_postgres_ends_a_slow_statement_before_anybody_takes_it_for_dead() -> None:
    promised_s = _promised(r"a statement that takes longer than (\d+) s")

    deadlines = pool.DEADLINES
    assert promised_s == deadlines.statement_s
    assert deadlines.statement_s < deadlines.transaction_s < deadlines.command_s


def _promised(pattern: str) -> float:
    (seconds,) = re.findall(pattern, _PAGE.read_text(encoding="utf-8"))
    return float(seconds)
