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
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path

import click

from shared.dev import fake_stripe_process
from shared.dev.child import CannotStart, Child
from shared.dev.service_logins import make_logins
from shared.dev.stack_plan import SERVICES, Instance, Plan, StackOptions, make_plan
from shared.dev.stack_token import renew_operator_token
from shared.dev.supervisor import Supervisor, run_to_end
from shared.settings import stack_file
from shared.settings.model import ConfigurationError, Secret

# The contract's names; what is not built yet is null.
NAMES = (*SERVICES, "exporter", "postgres", "kafka", "fake-stripe")

_MIGRATE_TIMEOUT_S = 120.0
# Services first, then the fake, then Postgres and Kafka: 9 + 4 + 10, and some for the last kill.
_SERVICE_STOP_TIMEOUT_S = 9.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stack:
    """A stack that is up."""

    def __init__(
        self, *, plan: Plan, api_token: Secret, supervisor: Supervisor, stopping: asyncio.Event
    ) -> None:
        self._plan = plan
        self._api_token = api_token
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
            "console_url": plan.console_url,
            "api_token": self._api_token.reveal(),
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
        plan = await make_plan(options)
        token = await _start(plan, supervisor=supervisor, say=options.say)
        stack = Stack(plan=plan, api_token=token, supervisor=supervisor, stopping=stopping)
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


async def _start(plan: Plan, *, supervisor: Supervisor, say: Callable[[str], None]) -> Secret:
    """Start all of it, in the order in which it needs each other; return the API's token."""
    say(f"starting Postgres, Kafka and the services; their logs are in {plan.data_dir / 'logs'}")
    await supervisor.start(plan.postgres.child, plan.kafka.child)
    await make_logins(plan.logins, owner_url=plan.postgres.url)
    await run_to_end(_migrate(plan))
    if plan.fake is not None:
        await supervisor.start(plan.fake.child)
    token = await renew_operator_token(owner_url=plan.postgres.url)
    await supervisor.start(*(_service(instance, plan=plan) for instance in plan.instances))
    return token


def _migrate(plan: Plan) -> Child:
    return Child(
        name="migrate",
        argv=(*plan.command, "migrate"),
        environ=plan.environ,
        log_path=plan.data_dir / "logs" / "migrate.log",
        is_ready=lambda: True,
        ready_timeout_s=_MIGRATE_TIMEOUT_S,
    )


def _service(instance: Instance, *, plan: Plan) -> Child:
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
