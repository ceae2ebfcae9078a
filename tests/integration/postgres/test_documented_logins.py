"""The SQL by which an operator makes logins: docker-compose.yml's and the operations page's.

Each is run as an operator runs it, on a server of its own: roles belong to the whole server.
"""

import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg
import pytest

from shared.dev import ports, postgres
from shared.dev.child import running
from shared.postgres.driver import session
from shared.postgres.driver.logins import ROLES, signed_in_at
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.pool import Pool, Role
from shared.postgres.driver.readiness import wait_for_schema
from shared.postgres.journal import verify
from tests.support import databases
from tests.support.server_storage import prepare_postgres

_DOCS: Final = Path(__file__).resolve().parents[3] / "docs"

pytestmark = pytest.mark.takes(seconds=20)

_SCRIPT: Final = (_DOCS / "postgres-logins.sql").read_text(encoding="utf-8")
_PAGE: Final = (_DOCS / "operations.md").read_text(encoding="utf-8")
_PASSWORD: Final = "of_the_superuser"


@dataclass(frozen=True, slots=True)
class _Server:
    """A server that nobody of tieout's has signed in to, and its superuser."""

    superuser_url: str
    address: str

    def url(self, login: str, password: str, database: str) -> str:
        return f"postgresql://{login}:{password}@{self.address}/{database}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[_Server]:
    data_dir, port = tmp_path / "server", ports.free_port()
    data_dir.mkdir()
    server = prepare_postgres(data_dir=data_dir, port=port)
    cluster = postgres._cluster_of(data_dir.resolve(), postgres.installed())
    single = [str(cluster.binaries / "postgres"), "--single", "-D", str(cluster.data), "postgres"]
    statement = f"ALTER ROLE postgres PASSWORD '{_PASSWORD}'\n".encode()
    postgres._run_as(cluster.uid, single, cwd=cluster.home, stdin=statement)
    address = f"127.0.0.1:{port}"
    try:
        with running(server.child):
            yield _Server(f"postgresql://postgres:{_PASSWORD}@{address}/postgres", address)
    finally:
        postgres.remove(data_dir=data_dir)


async def test_compose_has_a_login_a_process_and_none_is_owner_or_superuser(
    server: _Server, tmp_path: Path
) -> None:
    urls = {
        name: server.url(login, f"of_{name}", "composed")
        for name, login in {
            "owner": "composed_owner",
            "writer": "tieout_writer_login",
            "reconciler": "tieout_reconciler_login",
            "api": "tieout_api_login",
            "reader": "tieout_reader_login",
        }.items()
    }
    await databases.execute(server.superuser_url, "CREATE DATABASE composed")
    superuser_url = databases.of(server.superuser_url, "composed")

    _run_script(superuser_url, urls, secrets=tmp_path)
    await migrate(urls["owner"])
    await _assert_bound({role: urls[role.removeprefix("tieout_")] for role in ROLES})
    owner = await signed_in_at(urls["owner"])

    assert (owner.is_superuser, owner.is_owner) == (False, True)

    changed = {name: url.replace(":of_", ":now_") for name, url in urls.items()}
    _run_script(superuser_url, changed, secrets=tmp_path)
    await _assert_bound({role: changed[role.removeprefix("tieout_")] for role in ROLES})
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(urls["writer"])


async def test_the_logins_of_the_page_may_work_as_their_roles_alone(server: _Server) -> None:
    before, after = _blocks_of_the_page()
    superuser_url = databases.of(server.superuser_url, "tieout")
    owner_url = server.url("tieout_owner", "one", "tieout")

    await databases.execute(superuser_url, before)
    await migrate(owner_url)
    await databases.execute(owner_url, after)

    passwords = dict(re.findall(r"CREATE ROLE (\w+)_login LOGIN PASSWORD '([^']+)'", after))
    assert passwords.keys() == set(ROLES)
    await _assert_bound(
        {
            role: server.url(f"{role}_login", passwords[role].replace(" ", "%20"), "tieout")
            for role in ROLES
        }
    )


def _run_script(url: str, urls: Mapping[str, str], *, secrets: Path) -> None:
    """Run the script as the image does, but for where it finds the files."""
    for name, of_process in urls.items():
        (secrets / f"{name}_database_url").write_text(f"{of_process}\n", encoding="utf-8")
    script = secrets / "logins.sql"
    script.write_text(_SCRIPT.replace("/run/secrets", str(secrets)), encoding="utf-8")
    done = subprocess.run(
        [str(postgres.installed() / "bin" / "psql"), "--no-psqlrc", "-f", str(script), url],
        capture_output=True,
        check=False,
        env={"PATH": "/usr/bin:/bin"},
    )
    written = done.stdout + done.stderr

    assert done.returncode == 0, written
    assert not [name for name in urls if f"of_{name}".encode() in written]


def _blocks_of_the_page() -> tuple[str, str]:
    section = _PAGE.partition("## Who may do what in Postgres")[2].partition("\n## ")[0]
    before, after = re.findall(r"(?:^ {4}.*\n)+", section, re.MULTILINE)
    return before, after


async def _assert_bound(urls: Mapping[Role, str]) -> None:
    """Assert that each login works as its role, and that there is nothing else that it may be."""
    for role, url in urls.items():
        user = await signed_in_at(url)
        pool = Pool(url, role=role, service="test", size=1)
        await wait_for_schema(pool)
        pool.terminate()

        assert (user.is_superuser, user.is_owner, user.excess(role)) == (False, False, None)
    async with session.reader(urls["tieout_reader"]) as pool:
        assert [
            check.first_bad for check in await verify.verify_journal(pool) if check.first_bad
        ] == []
