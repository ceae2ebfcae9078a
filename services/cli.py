"""The `tieout` command: the only file that sees everything.

Promises the contract's exit codes: what a command says by 0 and 1 is its own, 2 is always "could
not be done", with one clear line on stderr and no traceback. With `--json`, stdout holds one JSON
document and nothing else. Each command imports what it needs when it runs: `status` starts at
once, and production works without the dev kit.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
import contextlib
import os
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Literal, NoReturn, Protocol, TypeVar

import click

from shared.ledger.outcome import Recoverable, Unprocessable
from shared.settings import ConfigurationError

if TYPE_CHECKING:
    from shared.postgres.connect import Pool
    from shared.runtime import Health
    from shared.settings import Settings

_T = TypeVar("_T")

# Failures that say in their text what a person needs. Any other is a bug, and keeps its traceback.
_NAMED = (ConfigurationError, Recoverable, Unprocessable)

_COULD_NOT = 2
_INTERRUPTED = 130
# What Postgres says when nobody has run `migrate`: no such table, no such schema, no such role.
_NOT_MIGRATED = ("42P01", "3F000", 'role "tieout_')
# Postgres and Kafka may be starting beside us: about a minute of looking again.
_MIGRATE_ATTEMPTS = 40
_OPEN = "open"
_HELP_COLUMNS = 100


class _Service(Protocol):
    """A service's composition: runs until cancelled."""

    def __call__(self, settings: "Settings", *, health: "Health") -> Awaitable[None]: ...


class _Instant(click.ParamType[datetime]):
    """A time: RFC 3339, or a day, whose midnight UTC it is."""

    name = "time"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the aware UTC instant."""
        from shared.settings import instant

        if isinstance(value, datetime):
            return value
        try:
            return instant(str(value))
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is neither RFC 3339 nor YYYY-MM-DD", param, ctx)


_INSTANT = _Instant()
_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
_since = click.option("--from", "since", type=_INSTANT, help="The range's start (half-open).")
_until = click.option("--to", "until", type=_INSTANT, help="The range's end (half-open).")


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": _HELP_COLUMNS}
)
@click.version_option(package_name="tieout")
def cli() -> None:
    """Keep a double-entry ledger of a business's Stripe money that ties out to Stripe."""


# The services ------------------------------------------------------------------------------------


@cli.command("webhook-ingest")
def webhook_ingest() -> int:
    """Take Stripe's webhooks and keep each in Kafka before it is acknowledged."""
    from services.webhook_ingest import service

    return _serve("webhook-ingest", service.run, parts=(service.BROKER,))


@cli.command("ledger-writer")
def ledger_writer() -> int:
    """Turn events and balance transactions into journal entries."""
    from services.ledger_writer import service

    return _serve("ledger-writer", service.run, parts=service.PARTS)


def _serve(name: str, run: _Service, *, parts: Sequence[str]) -> int:
    from shared import runtime, settings

    loaded = settings.from_process()
    health = runtime.Health(parts=parts)
    return runtime.run(
        service=name,
        admin=loaded.admin_listen,
        health=health,
        work=partial(run, loaded, health=health),
    )


# The machine -------------------------------------------------------------------------------------


@cli.command()
def migrate() -> int:
    """Bring the schema, the roles and the topics up to date; safe to run twice at once."""
    from shared.postgres.migrate import MigrationChanged

    loaded = _settings()
    try:
        schema, topics = asyncio.run(_migrate(loaded))
    except MigrationChanged as error:
        raise _CouldNot(str(error)) from None
    click.echo(f"migrations applied: {', '.join(schema) or 'none missing'}", err=True)
    click.echo(f"topics created: {', '.join(topics) or 'none missing'}", err=True)
    return 0


async def _migrate(loaded: "Settings") -> tuple[Sequence[str], Sequence[str]]:
    from shared.kafka.topics import create_missing
    from shared.postgres.migrate import migrate as migrate_schema
    from shared.retry import limited

    database_url, kafka = loaded.require_database(), loaded.require_kafka()
    schema: Sequence[str] = await limited(attempts=_MIGRATE_ATTEMPTS)(migrate_schema, database_url)
    topics: Sequence[str] = await limited(attempts=_MIGRATE_ATTEMPTS)(
        create_missing, kafka, partitions=loaded.kafka_partitions
    )
    return schema, topics


@cli.group()
def dev() -> None:
    """Run tieout on this machine."""


@dev.command("up")
def dev_up() -> int:
    """Run Postgres, Kafka, the services and, without a key of yours, a fake Stripe."""
    from shared import settings

    with _dev_kit():
        from shared.dev import stack

    environ = settings.process_environ()
    data_dir = settings.load(environ).data_dir
    return asyncio.run(stack.up(stack.StackOptions(data_dir=data_dir, environ=environ)))


@contextlib.contextmanager
def _dev_kit() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise _CouldNot(
            f"the dev kit is not installed ({error.name} is missing): pip install 'tieout[dev]'"
        ) from None


# The listings ------------------------------------------------------------------------------------


@cli.command("trial-balance")
@click.option("--as-of", type=_INSTANT, help="Only entries effective before this time.")
@_as_json
def trial_balance(*, as_of: datetime | None, as_json: bool) -> int:
    """Show each ledger account's balance, debit positive."""
    from services import show
    from shared.postgres import reports

    rows = _read(lambda pool: reports.trial_balance(pool, as_of=as_of))
    show.listing(rows, as_json=as_json, render=show.trial_balance)
    return 0


@cli.command()
@click.option(
    "--status",
    type=click.Choice(["open", "healing", "healed", "resolved", "stuck"]),
    help="Only these; `open` means all that is not settled: open, healing, stuck.",
)
@_as_json
def discrepancies(*, status: str | None, as_json: bool) -> int:
    """Show where the ledger differed from Stripe, and what became of it."""
    from services import show
    from shared.postgres import reports

    statuses = reports.OPEN if status == _OPEN else status and (status,)
    rows = _read(lambda pool: reports.discrepancies(pool, statuses=statuses or None))
    show.listing(rows, as_json=as_json, render=show.discrepancies)
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
@_since
@_until
def journal(
    *,
    form: Literal["beancount", "csv", "jsonl"],
    account: str | None,
    since: datetime | None,
    until: datetime | None,
) -> int:
    """Print the journal, in its order, for the tools that accountants have."""
    from services.journal import lines
    from shared.postgres.reports import Choice

    name, _, mode = (account or "").partition(":")
    if mode not in {"", "live", "test"}:
        raise click.BadParameter("a mode is live or test", param_hint="--account")
    choice = Choice(
        stripe_account=name or None,
        livemode=mode == "live" if mode else None,
        since=since,
        until=until,
    )
    # A file that is not text in UTF-8 with its own line ends is another file.
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr] # always a file
    url = _settings().require_database()
    for text in lines(url, choice=choice, form=form, on_unsequenced=_say_unsequenced):
        sys.stdout.write(text)
    sys.stdout.flush()
    return 0


def _say_unsequenced(count: int) -> None:
    click.echo(f"tieout: {count} entries have no position yet and are left out", err=True)


@cli.command()
@_as_json
def verify(*, as_json: bool) -> int:
    """Prove the journal's own integrity; exit 1 names the first row that is wrong."""
    from services import show
    from shared.postgres import verify as integrity

    with show.console(stderr=True).status("verifying") as spinner:
        done = _read(
            lambda pool: integrity.verify(
                pool, on_check=lambda name: spinner.update(f"verifying: {name}")
            )
        )
    ok = all(check.first_bad is None for check in done)
    if as_json:
        show.document({"ok": ok, "checks": done})
    else:
        show.console().print(show.checks(done))
    return 0 if ok else 1


# What every command shares -----------------------------------------------------------------------


def _settings() -> "Settings":
    from shared import log, settings

    loaded = settings.from_process()
    log.configure(service="cli")
    return loaded


def _read(work: "Callable[[Pool], Awaitable[_T]]") -> _T:
    from shared.postgres import reports

    async def reading() -> _T:
        async with reports.reader(_settings().require_database()) as pool:
            return await work(pool)

    return asyncio.run(reading())


class _CouldNot(click.ClickException):
    """The command could not be done; the text is the one line that says why."""

    exit_code = _COULD_NOT

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line on stderr."""
        click.echo(f"tieout: {self.format_message()}", file=file, err=True)


def _sentence(error: BaseException) -> str:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    text = (str(error).splitlines() or [""])[0] or type(error).__name__
    if any(sign in text for sign in _NOT_MIGRATED):
        return f"{text}: run `tieout migrate`"
    return text


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    sys.exit(_run(argv))


def _run(argv: Sequence[str] | None) -> int:
    try:
        code: int | None = cli.main(args=argv, prog_name="tieout", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`) has what it wants; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except _NAMED as error:
        click.echo(f"tieout: {_sentence(error)}", err=True)
        return _COULD_NOT
    except ExceptionGroup as group:
        _, unnamed = group.split(_NAMED)
        if unnamed is not None:
            raise
        click.echo(f"tieout: {_sentence(group)}", err=True)
        return _COULD_NOT
    return code or 0


if __name__ == "__main__":
    main()
