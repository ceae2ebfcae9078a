"""What TIEOUT_FAILPOINTS may say, what is refused, and that each place exists where it is said."""

import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from shared import failpoints
from shared.failpoints import Failpoint
from shared.settings.environment import read_settings
from shared.settings.model import ConfigurationError

_ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("", ()),
        ("post.written:kill", (Failpoint("post.written", "kill"),)),
        ("post.written:stop:0.25", (Failpoint("post.written", "stop", chance=0.25),)),
        (
            "listen.written:delay=1.5, migrate.mid:kill:1",
            (Failpoint("listen.written", "delay", delay_s=1.5), Failpoint("migrate.mid", "kill")),
        ),
    ],
)
def test_it_reads_names_actions_and_chances(text: str, points: tuple[Failpoint, ...]) -> None:
    assert read_settings({"TIEOUT_FAILPOINTS": text}).armed_failpoints == points


@pytest.mark.parametrize(
    "text",
    [
        "post.writen:kill",
        "post.written",
        "post.written:",
        "post.written:explode",
        "post.written:kill=1",
        "post.written:delay",
        "post.written:delay=",
        "post.written:delay=nan",
        "post.written:delay=0",
        "post.written:delay=601",
        "post.written:kill:0",
        "post.written:kill:1.1",
        "post.written:kill:often",
        "post.written:kill:0.5:0.5",
        "post.written:kill,post.written:stop",
        ":kill",
    ],
)
def test_it_refuses_anything_else_in_one_line_that_names_it(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^TIEOUT_FAILPOINTS: [^\n]+$"):
        read_settings({"TIEOUT_FAILPOINTS": text})


def test_nothing_is_armed_unless_it_is_set() -> None:
    assert read_settings({}).armed_failpoints == ()
    assert not failpoints.armed


def test_every_name_has_its_place_in_the_code_and_its_line_in_the_table() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for top in ("services", "shared")
        for path in (_ROOT / top).rglob("*.py")
    )
    places = re.findall(
        r'if failpoints\.armed[^\n]*:\n *await failpoints\.reach\("(.+?)"\)', source
    )

    assert sorted(places) == sorted(get_args(failpoints.Name)) == sorted(failpoints.PLACES)


@pytest.mark.parametrize(
    ("action", "code"), [("kill", -signal.SIGKILL), ("delay=0.01", 0), ("kill:1e-12", 0)]
)
def test_a_process_dies_at_the_place_by_no_hand_of_its_own(action: str, code: int) -> None:
    program = (
        "import asyncio\n"
        "from shared import failpoints; from shared.telemetry import log\n"
        "log.configure(service='test')\n"
        f"failpoints.arm_failpoints(failpoints.parse_failpoints('post.written:{action}'))\n"
        "asyncio.run(failpoints.reach('post.prepared'))\n"
        "print('passed by', flush=True)\n"
        "try:\n"
        "    asyncio.run(failpoints.reach('post.written'))\n"
        "finally:\n"
        "    print('went on')\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == code
    assert done.stdout == ("passed by\n" if code else "passed by\nwent on\n")
    assert '"event": "failpoints.armed"' in done.stderr


def test_a_service_with_an_unknown_failpoint_does_not_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "services.cli", "ledger-writer"],
        cwd=_ROOT,
        env={"TIEOUT_FAILPOINTS": "post.nowhere:kill", "TIEOUT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.startswith("tieout: TIEOUT_FAILPOINTS: no such failpoint: 'post.nowhere'")
    assert done.stderr.count("\n") == 1
