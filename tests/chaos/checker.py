"""`python -m tests.chaos.checker`: the judge, a process of its own.

Promises to share nothing with what it judges but the addresses in `stack.json`: it reads Postgres,
Kafka and the fake Stripe on lines of its own, and its memory is not the harness's. It watches until
its stdin says `rest`, judges what is at rest, writes one JSON document to stdout, and ends with 0;
whoever reads the document decides what it means. Must never change anything.
"""

import argparse
import asyncio
import json
import logging
import sys
from pathlib import Path

from shared.settings.stack_file import NAME as STACK_FILE
from tests.chaos.bounds import Bounds
from tests.chaos.final_checks import FinalChecks
from tests.chaos.live_checks import LiveChecks

REST = "rest\n"


class Abandoned(Exception):
    """Whoever asked for a judgement is gone."""


async def _judge(data_dir: Path, acks: Path) -> dict[str, object]:
    facts = json.loads((data_dir / STACK_FILE).read_text(encoding="utf-8"))
    live_checks, bounds = LiveChecks(facts["database_url"]), Bounds(data_dir)
    final_checks = FinalChecks(data_dir=data_dir, facts=facts, acks=acks)
    async with asyncio.TaskGroup() as group:
        watching = [group.create_task(live_checks.run()), group.create_task(bounds.run())]
        if await asyncio.to_thread(sys.stdin.readline) != REST:
            raise Abandoned
        await final_checks.judge()
        await live_checks.end()
        for task in watching:
            task.cancel()
    violations = [*live_checks.violations, *bounds.judge(), *final_checks.violations]
    return {
        "findings": [violation.as_json() for violation in violations],
        "looks": dict(live_checks.looks),
        "used": bounds.summary(),
        "connections_max": live_checks.connections_max,
        **final_checks.summary,
    }


def main() -> int:
    """Watch, judge, and say what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos.checker", description=__doc__)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--acks", type=Path, required=True)
    asked = parser.parse_args()
    logging.basicConfig(level=logging.ERROR)
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    sys.stdout.write(json.dumps(asyncio.run(_judge(asked.data_dir, asked.acks))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
