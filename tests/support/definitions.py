"""Write shared/postgres/definitions.txt from a database that the migrations have just made.

Run as `python -m tests.support.definitions` by whoever writes a migration that changes a function,
a view, a trigger, a constraint or a journal table; the lines that change are theirs to have thought
about.
"""

import asyncio
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from shared.dev import ports, postgres
from shared.dev.child import running
from shared.postgres.driver import definitions, session
from shared.postgres.driver.migrate import migrate
from shared.postgres.driver.pool import Pool

_FILE = Path(__file__).parents[2] / "shared" / "postgres" / definitions.FILE
_TIMEOUT_S = 60.0


async def of_database(url: str) -> Mapping[str, str]:
    """Return the digest of each definition of a database, as a reader sees it."""
    pool = Pool(url, role="tieout_reader", service="definitions", size=1)
    try:
        async with session.transaction(pool) as connection:
            return await definitions.read_digests(connection, timeout_s=_TIMEOUT_S)
    finally:
        await pool.close()


def main() -> int:
    """Make a database, migrate it and write what is defined in it."""
    with tempfile.TemporaryDirectory() as home:
        server = postgres.prepare(data_dir=Path(home), port=ports.free_port())
        try:
            with running(server.child):
                asyncio.run(migrate(server.url))
                actual = asyncio.run(of_database(server.url))
        finally:
            postgres.remove(data_dir=Path(home))
    lines = [f"{digest} {name}\n" for name, digest in sorted(actual.items())]
    _FILE.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
