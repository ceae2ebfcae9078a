"""The `tieout` command: the only file that sees everything.

Promises that with `--json` stdout holds one JSON document and nothing else, and that a command
decides nothing: it reads its arguments, calls, and shows. Each one imports what it needs when it
runs: `status` starts at once, and production works without the dev kit.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
import contextlib
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, NoReturn, Protocol

import click

from services.cli import correction_commands, reconcile_commands, support_commands
from services.cli.terminal import (
    CouldNot,
    Instant,
    exit_code,
    json_option,
    loaded,
    log_to_stderr,
    read,
    say,
    since_option,
    until_option,
)

if TYPE_CHECKING:
    from shared.runtime.health import Health
    from shared.settings.model import Settings

# Postgres and Kafka may be starting beside us: about a minute of looking again.
_MIGRATE_ATTEMPTS = 40
_HELP_COLUMNS = 100


class _Service(Protocol):
    """A service's composition: runs until cancelled."""

    def __call__(self, settings: "Settings", *, health: "Health") -> Awaitable[None]: ...


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": _HELP_COLUMNS}
)
@click.version_option(package_name="tieout")
def cli() -> None:
    """Keep a double-entry ledger of a business's Stripe money that ties out to Stripe."""


for _command in (
    *support_commands.COMMANDS,
    *reconcile_commands.COMMANDS,
    *correction_commands.COMMANDS,
):
    cli.add_command(_command)


# The services ------------------------------------------------------------------------------------


@cli.command("webhook-ingest")
def webhook_ingest() -> int:
    """Take Stripe's webhooks and keep each in Kafka before it is acknowledged."""
    from services.webhook_ingest import service

    def needs(found: "Settings") -> None:
        found.require_kafka()
        service.endpoints_of(found.require_accounts(with_key=False))

    return _serve("webhook-ingest", service.run, parts=(service.BROKER,), needs=needs)


@cli.command("ledger-writer")
def ledger_writer() -> int:
    """Turn events and balance transactions into journal entries."""
    from services.ledger_writer import service

    return _serve("ledger-writer", service.run, parts=service.PARTS, needs=_all)


@cli.command()
def reconciler() -> int:
    """Find what differs from Stripe, and heal it."""
    from services.reconciler import service

    return _serve("reconciler", service.run, parts=service.PARTS, needs=_all)


def _all(found: "Settings") -> None:
    found.require_accounts(with_key=True)
    found.require_kafka()
    found.require_database()


def _serve(
    name: str, run: _Service, *, parts: Sequence[str], needs: Callable[["Settings"], None]
) -> int:
    from shared.runtime import service as runtime_service
    from shared.runtime.health import Health
    from shared.settings import environment

    found = environment.from_process()
    needs(found)  # before the service says that it started: what is missing is one line
    health = Health(parts=parts)
    return runtime_service.run(
        service=name,
        admin=found.admin_listen,
        health=health,
        work=partial(_armed, run, found, health=health),
    )


async def _armed(run: _Service, found: "Settings", *, health: "Health") -> None:
    from shared import failpoints
    from shared.settings import environment, lint
    from shared.telemetry import log

    # Here, where a warning is a log line of the service's.
    failpoints.arm(found.armed_failpoints)
    for one in lint.lint_settings(found, environment.process_environ()):
        log.get().warning("settings.caution", setting=one.setting, reason=one.reason)
    await run(found, health=health)


# The machine -------------------------------------------------------------------------------------


@cli.command()
def migrate() -> int:
    """Bring the schema, the roles and the topics up to date; safe to run twice at once."""
    from shared.postgres.driver.migrate import MigrationChanged, MigrationStalled

    found = loaded()
    try:
        schema, topics = asyncio.run(_migrate(found))
    except (MigrationChanged, MigrationStalled) as error:
        raise CouldNot(str(error)) from None
    say(f"migrations applied: {', '.join(schema) or 'none missing'}")
    say(f"topics created: {', '.join(topics) or 'none missing'}")
    return 0


async def _migrate(found: "Settings") -> tuple[Sequence[str], Sequence[str]]:
    from services.cli.progress_bars import Migrating
    from shared import failpoints
    from shared.kafka.admin.create_topics import create_missing
    from shared.postgres.driver.migrate import migrate as migrate_schema
    from shared.runtime.retry import limited

    failpoints.arm(found.armed_failpoints)
    database_url, kafka = found.require_database(), found.require_kafka()
    with Migrating() as bars:
        schema: Sequence[str] = await limited(attempts=_MIGRATE_ATTEMPTS)(
            migrate_schema, database_url, on_step=bars.hear
        )
    topics: Sequence[str] = await limited(attempts=_MIGRATE_ATTEMPTS)(
        create_missing, kafka, partitions=found.kafka_partitions
    )
    return schema, topics


@cli.group()
def dev() -> None:
    """Run tieout on this machine."""


@dev.command("up")
def dev_up() -> int:
    """Run Postgres, Kafka, the services and, without a key of yours, a fake Stripe."""
    from shared.settings import environment

    with _dev_kit():
        from shared.dev import stack

    log_to_stderr()
    environ = environment.process_environ()
    data_dir = environment.load(environ).data_dir
    return asyncio.run(stack.up(stack.StackOptions(data_dir=data_dir, environ=environ)))


@cli.command()
@click.option("--once", is_flag=True, help="End with the proof; exit 0 only if all ties out.")
def demo(*, once: bool) -> int:
    """Show a simulated business: its year imported, its trade followed, the proof printed."""
    from shared.settings import environment

    with _dev_kit():
        from shared.dev import fake_stripe_process, stack

    from services.cli.demo import scenario as course

    # Whatever keys the environment holds: the demo's Stripe is the fake.
    environ = {
        name: value
        for name, value in environment.process_environ().items()
        if not name.startswith(("STRIPE_", "TIEOUT_ACCOUNTS_FILE", *course.PACE))
    }
    played = course.Demo(once=once)
    options = stack.StackOptions(
        data_dir=environment.load(environ).data_dir,
        environ=environ,
        business=fake_stripe_process.Business(
            history_days=course.HISTORY_DAYS,
            rate_per_s=0,
            drop=course.DROP,
            double=course.DOUBLE,
            reorder=course.REORDER,
            late=course.LATE,
        ),
        service_environ=course.PACE,
        say=played.say,
    )
    code = asyncio.run(stack.up(options, played.play))
    # A signal that ends it before the proof proves nothing.
    return code or (1 if once and not played.tied_out else 0)


@contextlib.contextmanager
def _dev_kit() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise CouldNot(
            f"the dev kit is not installed ({error.name} is missing): pip install 'tieout[dev]'"
        ) from None


# The listings ------------------------------------------------------------------------------------


@cli.command()
@json_option
def status(*, as_json: bool) -> int:
    """Show what waits where, and whether anything does."""
    from services.cli import render
    from shared.reports import status as waiting

    found = loaded()
    now = read(lambda pool: waiting.status(pool, settings=found))
    render.listing(now, as_json=as_json, render=render.status)
    return 0


@cli.command("trial-balance")
@click.option("--as-of", type=Instant(), help="Only entries effective before this time.")
@json_option
def trial_balance(*, as_of: datetime | None, as_json: bool) -> int:
    """Show each ledger account's balance, debit positive."""
    from services.cli import render
    from shared.postgres import reports

    rows = read(lambda pool: reports.trial_balance(pool, as_of=as_of))
    render.listing(rows, as_json=as_json, render=render.trial_balance)
    return 0


@cli.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["beancount", "csv", "jsonl"]),
    required=True,
    help="The tool that will read it; jsonl are the values of the topic ledger.entries.",
)
@click.option("--account", help="Only this one: acct_…, or acct_…:live, acct_…:test.")
@since_option
@until_option
def journal(
    *,
    form: Literal["beancount", "csv", "jsonl"],
    account: str | None,
    since: datetime | None,
    until: datetime | None,
) -> int:
    """Print the journal, in its order, for the tools that accountants have."""
    from shared.postgres.journal.journal_reader import JournalFilter
    from shared.reports.journal_export import lines

    name, _, mode = (account or "").partition(":")
    if mode not in {"", "live", "test"}:
        raise click.BadParameter("a mode is live or test", param_hint="--account")
    choice = JournalFilter(
        stripe_account=name or None,
        livemode=mode == "live" if mode else None,
        since=since,
        until=until,
    )
    # A file that is not text in UTF-8 with its own line ends is another file.
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr] # always a file
    url = loaded().require_database()
    texts = lines(
        url,
        choice=choice,
        form=form,
        on_unsequenced=_say_unsequenced,
        on_absent=lambda: say(f"the journal has no entry of {account}"),
    )
    with contextlib.closing(texts):
        for text in texts:
            sys.stdout.write(text)
    sys.stdout.flush()
    return 0


def _say_unsequenced(count: int) -> None:
    say(f"{count} entries have no position yet and are left out")


@cli.command()
@json_option
def verify(*, as_json: bool) -> int:
    """Prove the journal's own integrity; exit 1 names the first row that is wrong."""
    from services.cli import render
    from shared.postgres.journal import verify as integrity

    with render.console(stderr=True).status("verifying") as spinner:
        done = read(
            lambda pool: integrity.verify(
                pool,
                on_part=lambda check, checked: spinner.update(f"verifying: {check} {checked:,}"),
            )
        )
    ok = all(check.first_bad is None for check in done)
    if as_json:
        render.document({"ok": ok, "checks": done})
    else:
        render.console().print(render.checks(done))
    return 0 if ok else 1


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    sys.exit(exit_code(cli, argv))
