"""What a target does not take waits for it, for a day, or comes by the one that took its place."""

import asyncio
from collections.abc import MutableMapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from prometheus_client import REGISTRY

from services.reconciler.notifications import notify
from services.reconciler.notifications.targets import open_targets
from shared.dev import ports
from shared.settings.environment import read_settings
from tests.integration.notifications.notified import Notified, end, tell
from tests.support import warm_python
from tests.support.waits import PATIENCE_S, until


@pytest.fixture
def log_lines(monkeypatch: pytest.MonkeyPatch) -> list[MutableMapping[str, Any]]:
    """Return what the loops that tell log."""
    capture = structlog.testing.LogCapture()
    logger = structlog.wrap_logger(None, processors=[capture], wrapper_class=structlog.BoundLogger)
    monkeypatch.setattr(notify, "logger", logger)
    return capture.entries


async def test_a_target_that_is_away_is_told_later_and_holds_up_no_other(ledger: Notified) -> None:
    ledger.hook.status = 503
    await ledger.open("txn_1")
    await ledger.look()
    meanwhile = (len(ledger.mail.mails), len(ledger.hook.calls))
    await ledger.look()
    asked_too_soon = len(ledger.hook.calls)
    ledger.hook.status = 200
    await ledger.look(after=timedelta(minutes=1))

    assert (meanwhile, asked_too_soon) == ((1, 1), 1)
    first, second = ledger.hook.calls
    assert first.document["id"] == second.document["id"]
    assert len(ledger.mail.mails) == 1


async def test_it_gives_up_after_a_day_with_the_reason(ledger: Notified) -> None:
    ledger.hook.status = 503
    before = _counted("given_up")
    await ledger.open("txn_1")
    await ledger.look()
    for hours in range(1, 26):
        await ledger.look(after=timedelta(hours=hours))

    row = await ledger.owner.fetchrow(
        "SELECT * FROM tieout.notification_delivery WHERE given_up_at IS NOT NULL"
    )
    assert row is not None
    assert "503" in row["reason"]
    assert 20 < row["attempts"] <= len(ledger.hook.calls) < 26
    assert _counted("given_up") == before + 1


def _counted(outcome: str) -> float:
    return REGISTRY.get_sample_value("tieout_notifications_total", {"outcome": outcome}) or 0


async def test_a_target_that_is_set_no_more_is_waited_for_no_more(
    ledger: Notified, log_lines: list[MutableMapping[str, Any]]
) -> None:
    ledger.hook.status = 503
    await ledger.open("txn_1")
    await ledger.look()
    fact = await ledger.owner.fetchval(
        "SELECT fact FROM tieout.notified_fact WHERE notification_id IS NOT NULL"
    )
    before = _counted("abandoned")
    task = asyncio.create_task(tell(ledger, ledger.targets[:1]))
    left = "SELECT count(*) FROM tieout.notification_delivery WHERE given_up_at IS NOT NULL"
    try:
        await until(lambda: ledger.owner.fetchval(left), what="it is given up")
        await until(lambda: bool(log_lines), what="it is said")
    finally:
        await end(task)

    [line] = log_lines
    assert (line["event"], line["facts"]) == ("notification.abandoned", [fact])
    assert _counted("abandoned") == before + 1
    assert len(ledger.mail.mails) == 1


async def test_what_waits_for_a_url_that_was_mended_comes_by_the_new_one(ledger: Notified) -> None:
    ledger.hook.status = 503
    await ledger.open("txn_1")
    await ledger.look()
    ledger.hook.status = 200
    urls = f"{ledger.mail.url} {ledger.hook.url}?+X-Mended=yes"
    mended = open_targets(read_settings({"TIEOUT_NOTIFY_URLS": urls}))
    before = _counted("abandoned")
    task = asyncio.create_task(tell(ledger, mended))
    try:
        await until(lambda: len(ledger.hook.calls) > 1, what="the mended URL has it")
    finally:
        await end(task)

    first, second = ledger.hook.calls
    assert (first.headers.get("x-mended"), second.headers.get("x-mended")) == (None, "yes")
    assert first.document["id"] == second.document["id"]
    assert (len(ledger.mail.mails), _counted("abandoned")) == (1, before)


def test_a_reconciler_with_a_target_that_is_none_does_not_start(tmp_path: Path) -> None:
    done = warm_python.run(
        "services.cli",
        "reconciler",
        env={
            "TIEOUT_DATA_DIR": str(tmp_path),
            "PATH": "",
            "DATABASE_URL": "postgresql://u:p@127.0.0.1:9/d",
            "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9",
            "STRIPE_ACCOUNT_ID": "acct_1",
            "STRIPE_API_KEY": "rk_test_1",
            "TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{ports.free_port()}",
            "TIEOUT_NOTIFY_URLS": "hunter2://x",
        },
        timeout=PATIENCE_S,
    )

    assert done.returncode == 2
    (line,) = [text for text in done.stderr.decode().splitlines() if text.startswith("tieout: ")]
    assert "TIEOUT_NOTIFY_URLS: number 1 is not" in line
    assert "hunter2" not in done.stderr.decode()
