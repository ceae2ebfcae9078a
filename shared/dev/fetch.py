"""Kafka's jars, fetched once into the environment this Python runs in.

Promises that every file is the very one that a lock names by SHA-256, or
one sentence that says what could not be had; and to download wherever pip can, by the trust store
of the system: a company's proxy shows a certificate of an authority that only the system knows.
Never resolves versions at run time, never writes
outside `sys.prefix`, and never lets a half-downloaded file pass for a jar.

The lock was made by resolving `org.apache.kafka:kafka_2.13:4.3.1`, `kafka-clients:4.3.1` (without
it named, Maven's rules choose 3.9.1 and the broker dies of NoSuchMethodError) and
`log4j-slf4j-impl:2.25.4`. So there is no dependency graph to walk, and nothing that can drift.
The tests of Kafka Connect have a lock of their own, which they fetch when they run.
"""

import contextlib
import hashlib
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import click
import requests
import truststore
from jgo.maven import MavenContext

from shared import tls
from shared.dev.child import CannotStart
from shared.ledger.printable import printable

# Inside the virtual environment, so that all which is installed goes with the checkout.
REPOSITORY = Path(sys.prefix) / "var" / "tieout" / "maven"
_DOWNLOADS_AT_ONCE = 6
_TIMEOUT_S = 30
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Jar:
    """A jar of a lock, by Maven's coordinates, and the SHA-256 of its file.

    What is no plain jar, such as an archive of many, has a classifier and another packaging.
    """

    group: str
    artifact: str
    version: str
    sha256: str
    classifier: str = ""
    packaging: str = "jar"

    def path_in(self, repository: Path) -> Path:
        """Return where the jar lives, in Maven's own layout."""
        folder = Path(*self.group.split("."), self.artifact, self.version)
        name = f"{self.artifact}-{self.version}{self.classifier and f'-{self.classifier}'}"
        return repository / folder / f"{name}.{self.packaging}"

    @property
    def coordinates(self) -> str:
        """Return the name a person can look up."""
        special = f":{self.classifier}@{self.packaging}" if self.classifier else ""
        return f"{self.group}:{self.artifact}:{self.version}{special}"


def jars(*, repository: Path = REPOSITORY) -> list[Path]:
    """Return the broker's class path. Raises CannotStart when a jar is not there."""
    paths = [jar.path_in(repository) for jar in locked_jars()]
    if any(not path.is_file() for path in paths):
        raise CannotStart("Kafka is not installed here yet: run `make setup`")
    return paths


def fetch(
    *,
    mirror: str | None = None,
    repository: Path = REPOSITORY,
    locked: Sequence[Jar] | None = None,
) -> int:
    """Download what is missing, check all, and return how many were downloaded.

    `mirror` is asked in the place of Maven Central; `locked` are the jars, those of the lock if
    none are named. Raises CannotStart naming the first jar that could not be had.
    """
    jars = locked_jars() if locked is None else locked
    wanted = [jar for jar in jars if not _intact(jar, path=jar.path_in(repository))]
    if wanted:
        remote = {"mirror": mirror} if mirror else None
        context = MavenContext(repo_cache=repository, timeout=_TIMEOUT_S, remote_repos=remote)
        with _system_trusted(), ThreadPoolExecutor(_DOWNLOADS_AT_ONCE) as pool:
            # list() so that the first failure is raised here.
            list(
                pool.map(
                    lambda jar: _download(jar, to=jar.path_in(repository), context=context), wanted
                )
            )
    return len(wanted)


def main(*, repository: Path = REPOSITORY) -> int:
    """Fetch the jars for `make setup`; say in one sentence what went wrong, if anything."""
    try:
        count = fetch(repository=repository)
    except CannotStart as refusal:
        click.echo(printable(f"tieout: {refusal}"), err=True)
        return 2
    if count:
        click.echo(f"tieout: Kafka's {count} jars are in {repository}", err=True)
    return 0


def _download(jar: Jar, *, to: Path, context: MavenContext) -> None:
    reason = "the file that came is not the one that the lock names"
    for _attempt in range(_ATTEMPTS):
        to.unlink(missing_ok=True)  # a download that was cut off leaves half a file
        component = context.project(jar.group, jar.artifact).at_version(jar.version)
        try:
            component.artifact(jar.classifier, jar.packaging).resolve()
        except requests.RequestException as error:
            reason = _said(error, context=context)
        except (RuntimeError, OSError, ValueError) as error:
            reason = (str(error).splitlines() or [type(error).__name__])[0]
        else:
            if _intact(jar, path=to):
                return
    to.unlink(missing_ok=True)
    raise CannotStart(
        f"cannot download {jar.coordinates} from Maven Central, which Kafka needs: {reason}"
    )


@contextlib.contextmanager
def _system_trusted() -> Iterator[None]:
    """Have requests, which jgo downloads with, believe what the system's trust store believes."""
    truststore.inject_into_ssl()
    try:
        yield
    finally:
        truststore.extract_from_ssl()


def _said(error: requests.RequestException, *, context: MavenContext) -> str:
    (url,) = context.remote_repos.values()
    return tls.refusal(error, url=url) or f"the network said {type(error).__name__}"


def _intact(jar: Jar, *, path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256


def locked_jars() -> list[Jar]:
    """Return the jars that kafka_jars.lock names."""
    text = resources.files("shared.dev").joinpath("kafka_jars.lock").read_text(encoding="ascii")
    return parse_lock(text)


def parse_lock(text: str) -> list[Jar]:
    """Return the jars of a lock: a line each, its SHA-256 and `group:artifact:version`.

    What is no plain jar is `group:artifact:version:classifier@packaging`.
    """
    return [_jar(*line.split()) for line in text.splitlines()]


def _jar(sha256: str, coordinates: str) -> Jar:
    group, artifact, version, *special = coordinates.split(":")
    classifier, _, packaging = "".join(special).partition("@")
    return Jar(
        group=group,
        artifact=artifact,
        version=version,
        sha256=sha256,
        classifier=classifier,
        packaging=packaging or "jar",
    )


if __name__ == "__main__":
    sys.exit(main())
