"""Look after Postgres beside the work: is it there, and is its schema ours.

Promises that a service whose schema lacks a migration, or has another one under its number, ends
with one clear line before it works; that one whose login may do more than its role says so; that
a service without work knows within seconds whether Postgres answers. Never ends a service because
Postgres is away.
"""

import asyncio

from shared.postgres.driver.errors import PostgresUnavailable, PostgresUnfit
from shared.postgres.driver.logins import signed_in
from shared.postgres.driver.migrate import migrations
from shared.postgres.driver.named_queries import blocks
from shared.postgres.driver.pool import Pool
from shared.settings import lint
from shared.settings.model import ConfigurationError
from shared.telemetry import log

_SQL = blocks("session")
_LOOK_EVERY_S = 1.0
# Work that hangs is given longer: this only asks whether anything answers.
_ANSWER_TIMEOUT_S = 3.0

logger = log.get()


async def wait_for_schema(pool: Pool, *, posts: bool = False) -> None:
    """Return when Postgres answers and its schema is ours: before that, take no partition.

    A member of the group that cannot write would hold what another could: so one that `posts` needs
    the sequences too. Raises ConfigurationError when the schema is not ours, or they are behind.
    """
    while True:
        if await _is_fit(pool) and (not posts or await _gives_numbers(pool)):
            await _caution_excess(pool)
            return
        await asyncio.sleep(_LOOK_EVERY_S)


async def watch_availability(pool: Pool) -> None:
    """Ask Postgres whether it answers whenever no work does, for ever.

    What comes of it is heard by the pool's `on_state`.
    """
    while True:
        await asyncio.sleep(_LOOK_EVERY_S)
        if pool.idle_s >= _LOOK_EVERY_S:
            await _answers(pool)


async def wait_until_up(pool: Pool) -> None:
    """Return when Postgres answers."""
    while True:
        if await _answers(pool):
            return
        await asyncio.sleep(_LOOK_EVERY_S)


async def _answers(pool: Pool) -> bool:
    """Tell whether Postgres answers now, within seconds."""
    try:
        await ask_whether_alive(pool, within_s=_ANSWER_TIMEOUT_S)
    except PostgresUnavailable:
        return False
    return True


async def ask_whether_alive(pool: Pool, *, within_s: float) -> None:
    """Return when Postgres has answered. Raises PostgresUnavailable when it does not."""
    async with pool.acquire() as connection:
        await connection.execute(_SQL["alive"], timeout=within_s)


async def _caution_excess(pool: Pool) -> None:
    """Say what the process could do that it has no need of."""
    try:
        user = await signed_in(pool)
    except PostgresUnavailable:
        return  # away again: it is no reason to wait
    excess = user.excess(pool.role)
    if excess is not None:
        caution = lint.of_login(user.name, excess=excess, role=pool.role)
        logger.warning("settings.caution", setting=caution.setting, reason=caution.reason)


async def _gives_numbers(pool: Pool) -> bool:
    """Tell whether no row has a number that is yet to be given. Raises ConfigurationError if so."""
    try:
        behind = await pool.fetchrow(_SQL["sequences_behind"])
    except PostgresUnavailable:
        return False
    if behind is not None:
        raise ConfigurationError(
            f"the sequence of tieout.{behind['relation']} is at {behind['last_value']}, its rows go"
            f" to {behind['highest']}, as after a restore: run `tieout migrate`"
        )
    return True


async def _is_fit(pool: Pool) -> bool:
    """Tell whether the schema is known to be ours. Raises ConfigurationError when it is not."""
    try:
        rows = await pool.fetch(_SQL["applied"])
    except PostgresUnfit as error:  # no schema, no roles, or no grant
        raise ConfigurationError(str(error)) from None
    except PostgresUnavailable:
        return False
    applied = {row["version"]: row["digest"] for row in rows}
    known = {migration.version: migration for migration in migrations()}
    for version, migration in known.items():
        name = f"migration {version:04} {migration.name}"
        if version not in applied:
            raise ConfigurationError(f"the database lacks {name}: run `tieout migrate`")
        if applied[version] != migration.digest:
            raise ConfigurationError(f"the database has another text of {name} than this program")
    if newer := sorted(applied.keys() - known.keys()):
        # Each migration works with the code one version back: an upgrade migrates first.
        logger.info("postgres.schema_newer", versions=newer)
    return True
