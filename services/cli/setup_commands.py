"""The commands that set things up: the migration, a stack on this machine, the demo.

Promises that production works without the dev kit: `dev up` and `demo` alone need it, and say in
one line what to install. Each command imports what it needs when it runs.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from services.cli.terminal import CommandFailed, load_settings, log_to_stderr, say

if TYPE_CHECKING:
    from shared.settings.model import Settings

# Postgres and Kafka may be starting beside us: about a minute of trying again.
_MIGRATE_ATTEMPTS = 40


@click.command("migrate")
def migrate_command() -> int:
    """Bring the schema, the roles and the topics up to date; safe to run twice at once."""
    from shared.postgres.driver.migrate import MigrationChanged, MigrationStalled

    settings = load_settings()
    try:
        schema, topics = asyncio.run(_migrate(settings))
    except (MigrationChanged, MigrationStalled) as error:
        raise CommandFailed(str(error)) from None
    say(f"migrations applied: {', '.join(schema) or 'none missing'}")
    say(f"topics created: {', '.join(topics) or 'none missing'}")
    return 0


async def _migrate(settings: "Settings") -> tuple[Sequence[str], Sequence[str]]:
    from services.cli.progress_bars import MigrationBars
    from shared import failpoints
    from shared.kafka.admin.create_topics import create_missing_topics
    from shared.postgres.driver.migrate import migrate as migrate_schema
    from shared.runtime.retry import retry_limited

    failpoints.arm_failpoints(settings.armed_failpoints)
    database_url, kafka = settings.require_database(), settings.require_kafka()
    with MigrationBars() as bars:
        schema: Sequence[str] = await retry_limited(attempts=_MIGRATE_ATTEMPTS)(
            migrate_schema, database_url, on_step=bars.update
        )
    topics: Sequence[str] = await retry_limited(attempts=_MIGRATE_ATTEMPTS)(
        create_missing_topics, kafka, partitions=settings.kafka_partitions
    )
    return schema, topics


@click.group("dev")
def dev_command() -> None:
    """Run tieout on this machine."""


@dev_command.command("up")
def dev_up_command() -> int:
    """Run Postgres, Kafka, the services and, without a key of yours, a fake Stripe."""
    from shared.settings import environment

    with _needing_dev_kit():
        from shared.dev import stack, stack_plan

    log_to_stderr()
    environ = environment.process_environ()
    data_dir = environment.read_settings(environ).data_dir
    return asyncio.run(stack.up(stack_plan.StackOptions(data_dir=data_dir, environ=environ)))


@click.command("demo")
@click.option("--once", is_flag=True, help="End with the proof; exit 0 only if all ties out.")
def demo_command(*, once: bool) -> int:
    """Show a simulated business: its year imported, its trade followed, the proof printed."""
    from shared.settings import environment

    with _needing_dev_kit():
        from shared.dev import fake_stripe_process, stack, stack_plan

    from services.cli.demo import scenario

    # Whatever keys the environment holds: the demo's Stripe is the fake.
    environ = {
        name: value
        for name, value in environment.process_environ().items()
        if not name.startswith(("STRIPE_", "TIEOUT_ACCOUNTS_FILE", *scenario.PACE))
    }
    run = scenario.Demo(once=once)
    options = stack_plan.StackOptions(
        data_dir=environment.read_settings(environ).data_dir,
        environ=environ,
        business=fake_stripe_process.BusinessOptions(
            history_days=scenario.HISTORY_DAYS,
            rate_per_s=0,
            drop=scenario.DROP,
            double=scenario.DOUBLE,
            reorder=scenario.REORDER,
            late=scenario.LATE,
        ),
        service_environ=scenario.PACE,
        say=run.say,
    )
    code = asyncio.run(stack.up(options, run.play))
    # A signal that ends it before the proof proves nothing.
    return code or (1 if once and not run.tied_out else 0)


@contextlib.contextmanager
def _needing_dev_kit() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise CommandFailed(
            f"the dev kit is not installed ({error.name} is missing): pip install 'tieout[dev]'"
        ) from None
