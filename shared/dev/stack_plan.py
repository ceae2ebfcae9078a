"""What `tieout dev up` starts, decided before anything starts.

Promises free ports that are kept for the next run, and that a real Stripe key reaches the services
by their environment and no file. Starts nothing.
"""

import asyncio
import re
import sys
from collections import ChainMap
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from shared.dev import fake_stripe_process, kafka, postgres
from shared.dev.fake_stripe_process import BusinessOptions
from shared.dev.ports import Ports
from shared.dev.service_logins import Logins, new_logins
from shared.dev.stripe_side import StripeSide, refuse_wrong_key, side_of
from shared.dev.supervisor import RestartLimits
from shared.ledger.printable import printable
from shared.settings import environment
from shared.settings.model import Address, Settings

SERVICES = ("webhook-ingest", "ledger-writer", "reconciler", "ledger-api")
# The services that programs outside reach, and the setting that says where.
_LISTEN = {"webhook-ingest": "TIEOUT_WEBHOOK_LISTEN", "ledger-api": "TIEOUT_API_LISTEN"}
# `dev up` brings its own of these; a shell's leftovers must not reach the services.
_OURS = ("DATABASE_URL", "KAFKA_", "PG")


def _say_on_stderr(sentence: str) -> None:
    click.echo(printable(f"tieout: {sentence}"), err=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detours:
    """Ports of 127.0.0.1 by which the services reach a part, for what somebody put in between.

    `webhook` is where webhooks are sent instead of to the first webhook-ingest. Who puts something
    there asks `Ports` of the same data directory for the ports behind it.
    """

    postgres: int | None = None
    kafka: int | None = None
    stripe: int | None = None
    webhook: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StackOptions:
    """What to bring up.

    `environ` is the process's environment, `service_environ` what the services get on top of it,
    `instance_environ` what one of them gets on top of that, by name, read anew at each start of it;
    `copies` is how many of each service run side by side, the second as `ledger-writer-2` and so
    on; `business` is how the fake Stripe trades, if there is one; `say` takes each line for the
    person; `command` is what a service's name, or `migrate`, is put behind to run it.
    """

    data_dir: Path
    environ: Mapping[str, str]
    business: BusinessOptions = field(default_factory=BusinessOptions)
    service_environ: Mapping[str, str] = field(default_factory=dict)
    instance_environ: Mapping[str, MutableMapping[str, str]] = field(default_factory=dict)
    copies: int = 1
    detours: Detours = field(default_factory=Detours)
    restart_limits: RestartLimits = field(default_factory=RestartLimits)
    say: Callable[[str], None] = _say_on_stderr
    # -P: a folder called `services` where the person happens to stand must not be taken for ours.
    command: tuple[str, ...] = (sys.executable, "-P", "-m", "services.cli")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One running copy of a service: its name, what it serves as, and what it alone is told."""

    name: str
    service: str
    admin_port: int
    environ: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that is decided before anything starts."""

    data_dir: Path
    postgres: postgres.Postgres
    kafka: kafka.Kafka
    stripe: StripeSide
    fake: fake_stripe_process.FakeStripe | None
    webhook_url: str
    console_url: str
    environ: Mapping[str, str]
    logins: Logins
    instances: Sequence[Instance]
    command: tuple[str, ...]

    @property
    def admin_ports(self) -> Mapping[str, int]:
        """Return where each running service answers its operator."""
        return {instance.name: instance.admin_port for instance in self.instances}


async def make_plan(options: StackOptions) -> Plan:
    """Decide it. Raises CannotStart, ConfigurationError."""
    # What needs no network is made in a thread, so that a signal is heard meanwhile.
    environ = {name: value for name, value in options.environ.items() if not name.startswith(_OURS)}
    environ.update(options.service_environ)
    wanted = environment.read_settings(environ)
    data_dir = options.data_dir.resolve()
    ports = Ports(data_dir=data_dir)
    stripe = await side_of(environ, data_dir=data_dir, ports=ports)
    webhooks, api = _listeners(environ, wanted, ports=ports)
    if stripe.fake_identity is None:
        # Last of what may be refused, for who is slow to answer is away, and that is logged.
        await refuse_wrong_key({**environ, **stripe.environ}, say=options.say)
    deliver_port = options.detours.webhook or webhooks.port
    webhook_url = f"http://{_reachable(webhooks)}:{deliver_port}/webhooks/stripe"
    server, broker = await asyncio.to_thread(_real_parts, data_dir, ports, options.detours)
    environ.update(
        stripe.environ,
        DATABASE_URL=server.url,
        KAFKA_BOOTSTRAP_SERVERS=broker.bootstrap_servers,
        TIEOUT_DATA_DIR=str(data_dir),
        TIEOUT_WEBHOOK_LISTEN=f"{webhooks.host}:{webhooks.port}",
        TIEOUT_API_LISTEN=f"{api.host}:{api.port}",
    )
    logins = new_logins()
    return Plan(
        data_dir=data_dir,
        postgres=server,
        kafka=broker,
        stripe=stripe,
        fake=_fake(options, stripe=stripe, deliver_url=webhook_url, data_dir=data_dir),
        webhook_url=webhook_url,
        console_url=wanted.public_url or f"http://{_reachable(api)}:{api.port}",
        environ=environ,
        logins=logins,
        instances=name_instances(options, environ=environ, logins=logins, ports=ports),
        command=options.command,
    )


def _listeners(
    environ: Mapping[str, str], wanted: Settings, *, ports: Ports
) -> tuple[Address, Address]:
    """Return where the first webhook-ingest listens, and the first ledger-api."""

    def listener(name: str, setting: str, chosen: Address) -> Address:
        if not environ.get(setting):
            return Address("127.0.0.1", ports.take(name, chosen=None, setting=setting))
        return Address(chosen.host, ports.take(name, chosen=chosen.port, setting=setting))

    return (
        listener("webhook-ingest", "TIEOUT_WEBHOOK_LISTEN", wanted.webhook_listen),
        listener("ledger-api", "TIEOUT_API_LISTEN", wanted.api_listen),
    )


def _reachable(address: Address) -> str:
    return "127.0.0.1" if address.host in {"0.0.0.0", "::"} else address.host  # noqa: S104 - asked for, not chosen


def name_instances(
    options: StackOptions, *, environ: Mapping[str, str], logins: Logins, ports: Ports
) -> Sequence[Instance]:
    """Name every copy of every service; a further one that listens does so on its own port."""
    service_environ = {**environ, **_detoured(environ, options.detours)}
    owner_url = service_environ.pop("DATABASE_URL")
    instances = []
    for number in range(1, options.copies + 1):
        for service in SERVICES:
            name = service if number == 1 else f"{service}-{number}"
            admin_port = ports.take(f"{name} admin")
            own = {"TIEOUT_ADMIN_LISTEN": f"127.0.0.1:{admin_port}"}
            if service in logins:
                own["DATABASE_URL"] = logins[service].url(owner_url)
            if number > 1 and service in _LISTEN:
                own[_LISTEN[service]] = f"127.0.0.1:{ports.take(name)}"
            instances.append(
                Instance(
                    name=name,
                    service=service,
                    admin_port=admin_port,
                    environ=ChainMap(options.instance_environ.get(name, {}), own, service_environ),
                )
            )
    return instances


def _detoured(environ: Mapping[str, str], detours: Detours) -> Mapping[str, str]:
    """Return the addresses that the services get instead of the parts' own."""
    ways = {
        "DATABASE_URL": detours.postgres,
        "KAFKA_BOOTSTRAP_SERVERS": detours.kafka,
        "STRIPE_API_BASE": detours.stripe,
    }
    return {
        name: re.sub(r"(?<=127\.0\.0\.1:)\d+", str(port), environ[name])
        for name, port in ways.items()
        if port is not None
    }


def _real_parts(
    data_dir: Path, ports: Ports, detours: Detours
) -> tuple[postgres.Postgres, kafka.Kafka]:
    server = postgres.prepare(data_dir=data_dir, port=ports.take("postgres"))
    broker = kafka.prepare(
        data_dir=data_dir,
        port=ports.take("kafka"),
        controller_port=ports.take("kafka controller"),
        detour=kafka.Detour(port=ports.take("kafka detour"), via=detours.kafka)
        if detours.kafka
        else None,
    )
    return server, broker


def _fake(
    options: StackOptions, *, stripe: StripeSide, deliver_url: str, data_dir: Path
) -> fake_stripe_process.FakeStripe | None:
    if stripe.fake_identity is None:
        return None
    return fake_stripe_process.prepare(
        data_dir=data_dir,
        port=stripe.fake_port,
        business=options.business,
        identity=stripe.fake_identity,
        deliver_url=deliver_url,
    )
