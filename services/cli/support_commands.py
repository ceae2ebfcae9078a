"""The commands for what is wrong, and for sending again: story, dead letters, relay, doctor.

Promises what report_commands.py promises: they read their arguments, call, and show, and import
what they need when they run.
"""
# ruff: noqa: PLC0415 - see above

import asyncio
from typing import TYPE_CHECKING

import click

from services.cli.terminal import CommandFailed, json_option, load_settings, read_postgres

if TYPE_CHECKING:
    from shared.postgres.journal.relay import Stream


@click.command("story")
@click.argument("object_id", metavar="ID")
@json_option
def story_command(*, object_id: str, as_json: bool) -> int:
    """Show all that is known of an id of Stripe's, an entry or a discrepancy, in time order."""
    from services.cli import render, render_story
    from shared.reports import story as stories

    timeline = read_postgres(
        lambda pool: stories.tell_story(pool, object_id=object_id, stripe_account=None)
    )
    if as_json:
        render.print_json([event.document() for event in timeline])
    else:
        render.console().print(render_story.story_page(timeline, object_id=object_id))
    return 0


@click.group("dead-letters", invoke_without_command=True)
@json_option
@click.pass_context
def dead_letters_command(context: click.Context, *, as_json: bool) -> int:
    """Show the messages that could not be processed, and why."""
    from services.cli import render
    from shared.postgres.intake import dead_letter_reports as letters

    if context.invoked_subcommand is None:
        render.print_listing(
            read_postgres(letters.list_dead_letters),
            as_json=as_json,
            render=render.dead_letters_page,
        )
    return 0


@dead_letters_command.command("redrive")
@click.argument("letter_id", metavar="[ID]", type=click.IntRange(min=1), required=False)
@json_option
@click.pass_context
def redrive_command(context: click.Context, *, letter_id: int | None, as_json: bool) -> int:
    """Send an open dead letter again, or all of them; exit 1 if a message is gone."""
    from services.cli import render
    from services.ledger_writer import redrive as sending

    # `dead-letters --json redrive` asks for the same.
    parent_json = context.parent is not None and bool(context.parent.params.get("as_json"))
    done = asyncio.run(sending.redrive(load_settings(), letter_id=letter_id))
    render.print_listing(done, as_json=as_json or parent_json, render=render.redriven_page)
    return 1 if done.gone else 0


@click.command("relay")
@click.option(
    "--from",
    "position",
    metavar="POSITION",
    type=click.IntRange(min=1, max=2**63 - 1),
    required=True,
    help="The first position that is published again.",
)
@click.option("--discrepancies", is_flag=True, help="Of ledger.discrepancies, not the journal's.")
@json_option
def relay_command(*, position: int, discrepancies: bool, as_json: bool) -> int:
    """Publish the journal again from a position on, for a consumer that lost its place."""
    from services.cli import render
    from services.ledger_writer.publish_again import publish_again

    stream: Stream = "discrepancies" if discrepancies else "journal"
    done = asyncio.run(publish_again(load_settings(), stream=stream, position=position))
    render.print_listing(done, as_json=as_json, render=render.published_again_page)
    return 0


@click.command("doctor")
@json_option
def doctor_command(*, as_json: bool) -> int:
    """Check configuration, reachability, key permissions, webhooks; exit 1 if a check fails.

    When the only account's key is another account's, nothing else can be checked: exit 2.
    """
    from services.cli import render
    from services.cli.doctor import installation as examination
    from services.cli.doctor.checks import is_well

    settings = load_settings()
    refused: list[str] = []
    with render.console(stderr=True).status("looking"):
        checks = asyncio.run(examination.check_installation(settings, on_refused=refused.append))
    if as_json:
        render.print_json({"ok": is_well(checks), "checks": checks})
    else:
        render.console().print(render.doctor_page(checks))
    if refused and len(settings.accounts) == 1:
        raise CommandFailed(refused[0])
    return 0 if is_well(checks) else 1
