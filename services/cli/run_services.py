"""The commands that run a service until it is stopped, such as webhook-ingest.

Promises that a service which lacks a setting says so in one line before it starts, and that each
command imports its own service alone, when it runs.
"""
# ruff: noqa: PLC0415 - see above

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

import click

if TYPE_CHECKING:
    from shared.runtime.health import Health
    from shared.settings.model import Settings


class _Service(Protocol):
    """What composes a service's loops and runs them until it is cancelled."""

    def __call__(self, settings: "Settings", *, health: "Health") -> Awaitable[None]: ...


@click.command("webhook-ingest")
def webhook_ingest_command() -> int:
    """Take Stripe's webhooks and keep each in Kafka before it is acknowledged."""
    from services.webhook_ingest import service

    def require(settings: "Settings") -> None:
        settings.require_kafka()
        service.endpoints_of(settings.require_accounts(with_key=False))

    return _serve("webhook-ingest", service.run, parts=(service.BROKER,), require=require)


@click.command("ledger-writer")
def ledger_writer_command() -> int:
    """Turn events and balance transactions into journal entries."""
    from services.ledger_writer import service

    return _serve("ledger-writer", service.run, parts=service.PARTS, require=_require_all)


@click.command("reconciler")
def reconciler_command() -> int:
    """Find what differs from Stripe, and heal it."""
    from services.reconciler import service

    return _serve("reconciler", service.run, parts=service.PARTS, require=_require_all)


@click.command("ledger-api")
def ledger_api_command() -> int:
    """Answer programs and pages that ask for the ledger, by token."""
    from services.ledger_api import service

    def require(settings: "Settings") -> None:
        settings.require_kafka()
        settings.require_database()

    return _serve("ledger-api", service.run, parts=service.PARTS, require=require)


def _require_all(settings: "Settings") -> None:
    settings.require_accounts(with_key=True)
    settings.require_kafka()
    settings.require_database()


def _serve(
    name: str, run: _Service, *, parts: Sequence[str], require: Callable[["Settings"], None]
) -> int:
    from shared.runtime import service as runtime_service
    from shared.runtime.health import Health
    from shared.settings import environment

    settings = environment.from_process()
    require(settings)  # before the service says that it started: what is missing is one line
    health = Health(parts=parts)
    return runtime_service.run_service(
        service=name,
        admin=settings.admin_listen,
        health=health,
        work=partial(_arm_and_run, run, settings, health=health),
    )


async def _arm_and_run(run: _Service, settings: "Settings", *, health: "Health") -> None:
    from shared import failpoints
    from shared.settings import environment, lint
    from shared.telemetry import log

    # Here, where a warning is a log line of the service's.
    failpoints.arm_failpoints(settings.armed_failpoints)
    for caution in lint.lint_settings(settings, environment.process_environ()):
        log.get().warning("settings.caution", setting=caution.setting, reason=caution.reason)
    await run(settings, health=health)
