"""The examples for consumers, on what a stack publishes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Healed, Stack
from tests.support.notify_process import listening_hook, notifying
from tests.support.waits import PATIENCE_S, until, until_blocking

pytestmark = pytest.mark.takes(seconds=15)

_PROGRAM = Path(__file__).resolve().parents[2] / "examples" / "balances.py"


def test_a_consumers_balances_are_the_trial_balance(stack: Stack, tmp_path: Path) -> None:
    """The stack trades meanwhile, so that the two are equal only between two trades."""

    def equal() -> bool:
        before = stack.json("trial-balance")
        balances = _balances(stack, tmp_path)
        return bool(balances) and balances in (before, stack.json("trial-balance"))

    until_blocking(equal, what="the balances are equal", saw=lambda: _balances(stack, tmp_path))


async def test_a_lost_webhook_is_posted_to_a_hook_as_found_and_as_healed(
    stack: Stack, healed: Healed
) -> None:
    identity = healed.missed["balance_transaction"]["id"]

    kafka = stack.facts()["kafka_bootstrap_servers"]
    async with listening_hook() as hook, notifying(kafka, hook):
        await until(
            lambda: any(f"healed: missing · {identity} " in text for text in hook.accepted),
            what="it is posted as healed",
            saw=hook.accepted.copy,
        )

    texts = [text for text in hook.accepted if identity in text]
    assert [text.split(" · ")[0] for text in texts] == ["open: missing", "healed: missing"]


def _balances(stack: Stack, folder: Path) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, str(_PROGRAM), str(folder / "balances.db"), "--once"],
        env={"KAFKA_BOOTSTRAP_SERVERS": stack.facts()["kafka_bootstrap_servers"]},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    balances: list[dict[str, Any]] = json.loads(done.stdout)
    return balances
