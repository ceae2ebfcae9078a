"""Entries that take an hour to be inserted, for tests of what is too slow."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncpg


async def sleep_where(database: "asyncpg.Connection[asyncpg.Record]", condition: str) -> None:
    """Have entries take an hour to be inserted together where this is true of them."""
    await database.execute(
        f"""
        CREATE FUNCTION tieout.nap() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
            IF (SELECT {condition} FROM new_rows) THEN PERFORM pg_sleep(3600); END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER nap AFTER INSERT ON tieout.journal_entry
        REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tieout.nap();
        """
    )


async def wake(database: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Have nothing take an hour any more."""
    await database.execute("DROP FUNCTION tieout.nap CASCADE")
