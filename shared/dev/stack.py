"""`tieout dev up`: everything on this machine, under one roof.

Promises one stack a data directory; free ports that are kept for the next run; one JSON line on
stdout when all is ready, and the same, kept current, in `stack.json` until the end; and that a
signal takes all of it down within 30 s with exit code 0. Must never write a real Stripe key to a
file, nor print anything else on stdout.
"""

import asyncio
import contextlib
import fcntl
import json
import re
import signal
import sys
from collections import ChainMap
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from shared.dev import fake_stripe_process, kafka, postgres
from shared.dev.child import CannotStart, Child
from shared.dev.fake_stripe_process import BusinessOptions
from shared.dev.ports import Ports
from shared.dev.service_logins import Logins, make_logins, new_logins
from shared.dev.stripe_side import StripeSide, refuse_wrong_key, side_of
from shared.dev.supervisor import RestartLimits, Supervisor, run_to_end
from shared.ledger.printable import printable
from shared.settings import environment, stack_file
from shared.settings.model import ConfigurationError

SERVICES = ("webhook-ingest", "ledger-writer", "reconciler")
# The contract's names; what is not built yet is null.
NAMES = (*SERVICES, "ledger-api", "exporter", "postgres", "kafka", "fake-stripe")

_MIGRATE_TIMEOUT_S = 120.0
# Services first, then the fake, then Postgres and Kafka: 9 + 4 + 10, and some for the last kill.
_SERVICE_STOP_TIMEOUT_S = 9.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
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


class Stack:
    """A stack that is up."""

    def __init__(self, *, plan: "_Plan", supervisor: Supervisor, stopping: asyncio.Event) -> None:
        self._plan = plan
        self._supervisor = supervisor
        self._stopping = stopping
        self.exit_code = 0

    @property
    def environ(self) -> Mapping[str, str]:
        """Return the environment with which any command works on this stack."""
        return self._plan.environ

    @property
    def data_dir(self) -> Path:
        """Return the absolute data directory; the services' logs are in its `logs/`."""
        return self._plan.data_dir

    def stop(self, *, exit_code: int = 0) -> None:
        """Ask the stack to end; `up` then returns `exit_code`."""
        self.exit_code = exit_code
        self._stopping.set()

    def facts(self) -> dict[str, object]:
        """Return what `stack.json` says: the contract's keys, and the fake's `stripe_api_key`."""
        plan = self._plan
        ports = plan.admin_ports
        names = (*NAMES, *(name for name in ports if name not in NAMES))
        return {
            "webhook_url": plan.webhook_url,
            "console_url": None,
            "database_url": plan.postgres.url,
            "kafka_bootstrap_servers": plan.kafka.bootstrap_servers,
            "stripe_api_base": plan.stripe.api_base,
            "stripe_account_id": plan.stripe.account_id,
            "stripe_api_key": plan.stripe.fake_api_key,
            "webhook_secret": plan.stripe.webhook_secret,
            "admin_urls": {
                name: f"http://127.0.0.1:{ports[name]}" if name in ports else None for name in names
            },
            "pids": {name: self._supervisor.pid(name) for name in names},
        }


OnReady = Callable[[Stack], Awaitable[None]]


async def announce(stack: Stack) -> None:
    """Print the one JSON line on stdout."""
    click.echo(json.dumps(stack.facts()))


async def up(options: StackOptions, on_ready: OnReady | None = announce) -> int:
    """Bring the stack up, run `on_ready` beside it, keep it up, and return the exit code.

    Ends with 0 on SIGINT, SIGTERM or SIGHUP, with what Stack.stop was given, and with 2 and one
    sentence when it cannot start or stay up. Whatever `on_ready` raises is raised after the stop.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        loop.add_signal_handler(number, stopping.set)
    try:
        with _locked(options.data_dir):
            return await _until_stopped(options, on_ready=on_ready, stopping=stopping)
    except (CannotStart, ConfigurationError) as refusal:
        options.say(str(refusal))
        return 2
    finally:
        for number in _SIGNALS:
            loop.remove_signal_handler(number)


class _StackFile:
    """`stack.json` while a stack is up, and no file otherwise."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir.resolve() / stack_file.NAME
        self._stack: Stack | None = None
        self.close()  # what a stack that was killed left behind

    def open(self, stack: Stack) -> None:
        """Write the file, and let `refresh` write it from now on."""
        self._stack = stack
        self.refresh()

    def refresh(self) -> None:
        """Write what is true now."""
        if self._stack is not None:
            text = json.dumps(self._stack.facts(), indent=2)
            fake_stripe_process.write_private(self._path, f"{text}\n")

    def close(self) -> Stack | None:
        """Remove the file; return the stack that it was about."""
        stack, self._stack = self._stack, None
        self._path.unlink(missing_ok=True)
        return stack


async def _until_stopped(
    options: StackOptions, *, on_ready: OnReady | None, stopping: asyncio.Event
) -> int:
    file = _StackFile(options.data_dir)
    supervisor = Supervisor(
        say=options.say, changed=file.refresh, restart_limits=options.restart_limits
    )

    async def run_stack() -> None:
        plan = await _plan(options)
        await _start(plan, supervisor=supervisor, say=options.say)
        stack = Stack(plan=plan, supervisor=supervisor, stopping=stopping)
        file.open(stack)
        if on_ready is not None:
            await on_ready(stack)
        raise await supervisor.gave_up()

    running = asyncio.create_task(run_stack())
    asked = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        running.cancel()
        asked.cancel()
        (failure,) = await asyncio.gather(running, return_exceptions=True)
        stack = file.close()
        await supervisor.stop()
    if failure is not None and not isinstance(failure, asyncio.CancelledError):
        raise failure
    return stack.exit_code if stack else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Instance:
    """One running copy of a service: its name, what it serves as, and what it alone is told."""

    name: str
    service: str
    admin_port: int
    environ: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """All that is decided before anything starts."""

    data_dir: Path
    postgres: postgres.Postgres
    kafka: kafka.Kafka
    stripe: StripeSide
    fake: fake_stripe_process.FakeStripe | None
    webhook_url: str
    environ: Mapping[str, str]
    logins: Logins
    instances: Sequence[_Instance]
    command: tuple[str, ...]

    @property
    def admin_ports(self) -> Mapping[str, int]:
        return {instance.name: instance.admin_port for instance in self.instances}


async def _plan(options: StackOptions) -> _Plan:
    # What needs no network is made in a thread, so that a signal is heard meanwhile.
    environ = {name: value for name, value in options.environ.items() if not name.startswith(_OURS)}
    environ.update(options.service_environ)
    wanted = environment.read_settings(environ)
    data_dir = options.data_dir.resolve()
    ports = Ports(data_dir=data_dir)
    stripe = await side_of(environ, data_dir=data_dir, ports=ports)
    chosen = wanted.webhook_listen if environ.get("TIEOUT_WEBHOOK_LISTEN") else None
    host = chosen.host if chosen else "127.0.0.1"
    port = ports.take(
        "webhook-ingest", chosen=chosen.port if chosen else None, setting="TIEOUT_WEBHOOK_LISTEN"
    )
    if stripe.fake_identity is None:
        # Last of what may be refused, for who is slow to answer is away, and that is logged.
        await refuse_wrong_key({**environ, **stripe.environ}, say=options.say)
    reachable = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104 - asked for, not chosen
    webhook_url = f"http://{reachable}:{options.detours.webhook or port}/webhooks/stripe"
    server, broker = await asyncio.to_thread(_real_parts, data_dir, ports, options.detours)
    environ.update(
        stripe.environ,
        DATABASE_URL=server.url,
        KAFKA_BOOTSTRAP_SERVERS=broker.bootstrap_servers,
        TIEOUT_DATA_DIR=str(data_dir),
        TIEOUT_WEBHOOK_LISTEN=f"{host}:{port}",
    )
    logins = new_logins()
    return _Plan(
        data_dir=data_dir,
        postgres=server,
        kafka=broker,
        stripe=stripe,
        fake=_fake(options, stripe=stripe, deliver_url=webhook_url, data_dir=data_dir),
        webhook_url=webhook_url,
        environ=environ,
        logins=logins,
        instances=_instances(options, environ=environ, logins=logins, ports=ports),
        command=options.command,
    )


def _instances(
    options: StackOptions, *, environ: Mapping[str, str], logins: Logins, ports: Ports
) -> Sequence[_Instance]:
    """Name every copy of every service; a further webhook-ingest listens on a port of its own."""
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
            if number > 1 and service == "webhook-ingest":
                own["TIEOUT_WEBHOOK_LISTEN"] = f"127.0.0.1:{ports.take(name)}"
            instances.append(
                _Instance(
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


async def _start(plan: _Plan, *, supervisor: Supervisor, say: Callable[[str], None]) -> None:
    say(f"starting Postgres, Kafka and the services; their logs are in {plan.data_dir / 'logs'}")
    await supervisor.start(plan.postgres.child, plan.kafka.child)
    await make_logins(plan.logins, owner_url=plan.postgres.url)
    await run_to_end(_migrate(plan))
    if plan.fake is not None:
        await supervisor.start(plan.fake.child)
    await supervisor.start(*(_service(instance, plan=plan) for instance in plan.instances))


def _migrate(plan: _Plan) -> Child:
    return Child(
        name="migrate",
        argv=(*plan.command, "migrate"),
        environ=plan.environ,
        log_path=plan.data_dir / "logs" / "migrate.log",
        is_ready=lambda: True,
        ready_timeout_s=_MIGRATE_TIMEOUT_S,
    )


def _service(instance: _Instance, *, plan: _Plan) -> Child:
    ready_url = f"http://127.0.0.1:{instance.admin_port}/readyz"
    return Child(
        name=instance.name,
        argv=(*plan.command, instance.service),
        environ=instance.environ,
        log_path=plan.data_dir / "logs" / f"{instance.name}.log",
        is_ready=lambda: fake_stripe_process.is_serving(ready_url),
        stop_timeout_s=_SERVICE_STOP_TIMEOUT_S,
    )


@contextlib.contextmanager
def _locked(data_dir: Path) -> Iterator[None]:
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    # The kernel drops the lock with the process, however it ends.
    with (data_dir / "lock").open("a", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotStart(f"a stack is already running in {data_dir.resolve()}") from None
        yield
