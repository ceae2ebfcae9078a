"""The `tieout` command: which commands there are, and the file that defines each.

Promises that a command's file is imported when that command runs or a list of commands is shown,
and not before. Must never import a service, Postgres or Kafka: `tieout --version` starts at once.
"""
# ruff: noqa: PLC0415 - see above

import gc
import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import Final, NoReturn

import click

from services.cli.terminal import exit_code, say
from shared.runtime.garbage_collection import collect_seldom

_HELP_COLUMNS: Final = 100
# Each command by its name: the file in services/cli/ and the function that it is.
COMMAND_FILES: Final[Mapping[str, tuple[str, str]]] = {
    "webhook-ingest": ("run_services", "webhook_ingest_command"),
    "ledger-writer": ("run_services", "ledger_writer_command"),
    "reconciler": ("run_services", "reconciler_command"),
    "ledger-api": ("run_services", "ledger_api_command"),
    "migrate": ("setup_commands", "migrate_command"),
    "dev": ("setup_commands", "dev_command"),
    "demo": ("setup_commands", "demo_command"),
    "status": ("report_commands", "status_command"),
    "trial-balance": ("report_commands", "trial_balance_command"),
    "proof": ("report_commands", "proof_command"),
    "journal": ("report_commands", "journal_command"),
    "verify": ("report_commands", "verify_command"),
    "payouts": ("payout_commands", "payouts_command"),
    "payout": ("payout_commands", "payout_command"),
    "backfill": ("reconcile_commands", "backfill_command"),
    "reconcile": ("reconcile_commands", "reconcile_command"),
    "recount": ("recount_commands", "recount_command"),
    "reconciliations": ("recount_commands", "reconciliations_command"),
    "balances": ("reconcile_commands", "balances_command"),
    "correct": ("correction_commands", "correct_command"),
    "discrepancies": ("correction_commands", "discrepancies_command"),
    "repost": ("correction_commands", "repost_command"),
    "disown": ("correction_commands", "disown_command"),
    "story": ("support_commands", "story_command"),
    "dead-letters": ("support_commands", "dead_letters_command"),
    "relay": ("support_commands", "relay_command"),
    "token": ("access_commands", "token_command"),
    "audit": ("access_commands", "audit_command"),
    "notify": ("notify_commands", "notify_command"),
    "doctor": ("support_commands", "doctor_command"),
}


class LazyGroup(click.Group):
    """A group that imports a command when it is asked for (click, Lazily Loading Subcommands)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in order of the alphabet."""
        return sorted([*super().list_commands(ctx), *COMMAND_FILES])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None: there is none of that name."""
        if cmd_name not in COMMAND_FILES:
            return super().get_command(ctx, cmd_name)
        file, function = COMMAND_FILES[cmd_name]
        command = getattr(importlib.import_module(f"services.cli.{file}"), function)
        if not isinstance(command, click.Command):
            raise TypeError(f"services.cli.{file}.{function} is not a click command")
        return command


def _install_completion(
    context: click.Context, _option: click.Parameter, shell: str | None
) -> None:
    if shell is None or context.resilient_parsing:
        return
    from services.cli import completion
    from shared.settings import environment

    environ = environment.process_environ()
    shell = completion.shell_of(environ) if shell == "auto" else shell
    installed = completion.install_completion(context.command, shell, environ)
    verb = "written" if installed.is_new else "there already, as it would be written"
    say(f"{installed.path}: the completion for {shell}, {verb}")
    say(f"what is left to do: {installed.next}")
    context.exit()


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": _HELP_COLUMNS},
)
@click.version_option(package_name="tieout")
@click.option(
    "--install-completion",
    type=click.Choice(["auto", "bash", "fish", "zsh"]),
    is_flag=False,
    flag_value="auto",
    metavar="[SHELL]",
    is_eager=True,
    expose_value=False,
    callback=_install_completion,
    help="Have bash, fish or zsh complete commands and options; your own shell if none is named.",
)
def cli() -> None:
    """Keep a double-entry ledger of a business's Stripe money that ties out to Stripe."""


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    # What is imported lives until the end: to walk it meanwhile, and once more as the interpreter
    # ends, is a fifth of what a short command takes.
    collect_seldom()
    code = exit_code(cli, argv)
    gc.freeze()
    sys.exit(code)
