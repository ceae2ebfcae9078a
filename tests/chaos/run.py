"""`make chaos`: the whole stack under load, a nemesis that breaks it, a judge, and the score.

Promises that the same seed and minutes plan the same faults; that whatever the services do, they
do by themselves: nothing here helps them; and exit code 0 only when nothing was lost, doubled or
unbalanced, every invariant held and every fault was recovered from. Keeps the data directory and
its logs when anything was found.
"""

import argparse
import asyncio
import logging
import shutil
import sys
import tempfile
from pathlib import Path
from random import SystemRandom

from shared.dev import postgres
from shared.dev.fake_stripe_process import BusinessOptions
from shared.dev.stack import Stack, up
from shared.dev.stack_plan import StackOptions
from shared.dev.supervisor import RestartLimits
from shared.settings.environment import process_environ
from tests.chaos import acks
from tests.chaos.campaign import Campaign, RunOptions
from tests.chaos.faults import FAULTS, SERVICES
from tests.chaos.links import open_links
from tests.chaos.pace import SERVICE_ENVIRON
from tests.chaos.run_output import RunOutput
from tests.chaos.schedule import LONG_FROM_MINUTES

# A killed child is back after half a second: a run is to see what the services do, not to wait.
_RESTARTS = RestartLimits(deaths_in_a_row_max=1_000_000, back_off_s_max=0.5)
_HISTORY_DAYS = 3
_INTERRUPTED = 130
# Trades a second; three make four webhooks. A long run is to see a hundred thousand of them.
_RATE = 18.0
_LONG_RATE = 36.0
_SEED_MAX = 99_999


def main() -> int:
    """Run, and return the exit code."""
    asked = _arguments()
    logging.basicConfig(level=logging.ERROR)
    # Its brokers die on purpose: what it says about it says nothing.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    folder = Path(tempfile.mkdtemp(prefix="tieout-chaos-")).resolve()
    output = RunOutput(folder / "logs" / "supervisor.log")
    options = RunOptions(
        seed=asked.seed,
        minutes=asked.minutes,
        rate_per_s=asked.rate or (_LONG_RATE if asked.minutes >= LONG_FROM_MINUTES else _RATE),
        faults={name: FAULTS[name] for name in asked.only or FAULTS},
        markdown=asked.markdown,
    )
    output.say(f"chaos: seed {options.seed}, {options.minutes:g} minutes, data in {folder}")
    code = asyncio.run(_run(options, data_dir=folder, output=output))
    if code == 0 and not asked.keep:
        postgres.remove(data_dir=folder)
        shutil.rmtree(folder)
    else:
        output.say(f"everything is kept in {folder} (and Postgres's data where its home says)")
    return code


async def _run(options: RunOptions, *, data_dir: Path, output: RunOutput) -> int:
    campaigns: list[Campaign] = []
    environs: dict[str, dict[str, str]] = {name: {} for name in SERVICES}
    async with open_links(data_dir, seed=options.seed) as links:

        async def on_ready(stack: Stack) -> None:
            campaign = Campaign(
                options=options, stack=stack, links=links, environs=environs, output=output
            )
            campaigns.append(campaign)
            await campaign.run()
            stack.stop()

        code = await up(
            StackOptions(
                data_dir=data_dir,
                environ=_environ(),
                service_environ=SERVICE_ENVIRON,
                instance_environ=environs,
                copies=2,
                detours=links.detours(),
                restart_limits=_RESTARTS,
                say=output.on_supervisor_line,
                business=BusinessOptions(
                    seed=options.seed,
                    history_days=_HISTORY_DAYS,
                    rate_per_s=0,
                    drop=0.03,
                    double=0.10,
                    reorder=0.10,
                    late=0.03,
                    ack_journal=data_dir / acks.NAME,
                ),
            ),
            on_ready=on_ready,
        )
    # A stack that was stopped by a signal ends with 0; a run without its score has not passed.
    verdict = campaigns[0].conclude() if campaigns else None
    return code or (_INTERRUPTED if verdict is None else verdict)


def _environ() -> dict[str, str]:
    """Return what the stack may have of ours: nobody's keys, and no settings of anyone's."""
    return {name: value for name, value in process_environ().items() if name in {"PATH", "LANG"}}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description="Break tieout, and count.")
    parser.add_argument("--seed", type=int, default=SystemRandom().randint(1, _SEED_MAX))
    parser.add_argument("--minutes", type=float, default=3.0)
    parser.add_argument("--markdown", type=Path, help="also write the table to this file")
    parser.add_argument("--rate", type=float, help="trades a second")
    parser.add_argument(
        "--only", action="append", choices=FAULTS, metavar="FAULT", help="this fault alone"
    )
    parser.add_argument("--keep", action="store_true", help="keep the data of a clean run too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
