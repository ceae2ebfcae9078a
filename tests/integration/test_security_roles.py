"""S16, S17: what each role may do in Postgres is listed here, and nothing else works."""

from collections.abc import AsyncIterator, Mapping
from typing import TypeAlias

import asyncpg
import pytest

from shared.postgres import connect

_ROLES: tuple[connect.Role, ...] = ("tieout_writer", "tieout_reconciler", "tieout_reader")
_CHANGES: Mapping[str, str] = {
    "INSERT": "INSERT INTO tieout.{table} DEFAULT VALUES",
    "UPDATE": "UPDATE tieout.{table} SET {column} = {column}",
    "DELETE": "DELETE FROM tieout.{table}",
    "TRUNCATE": "TRUNCATE tieout.{table}",
}
_JOURNAL = (
    "journal_batch",
    "journal_entry",
    "posting",
    "value_date",
    "journal_delta",
    "journal_position",
)
# Beside SELECT. A new grant is written here too, by somebody who has thought about it.
_MAY: Mapping[str, Mapping[str, str]] = {
    "tieout_writer": {
        **dict.fromkeys(_JOURNAL, "INSERT"),
        "unsequenced": "INSERT DELETE",
        "folded_balance": "INSERT UPDATE",
        "consumer_offset": "INSERT UPDATE",
        "receipt": "INSERT UPDATE",
        "wanted": "INSERT UPDATE DELETE",
        "ended_wait": "INSERT",
        "dead_letter": "INSERT UPDATE",
        "discrepancy": "INSERT UPDATE",
        "stripe_caller": "INSERT UPDATE",
        "entry_reference": "INSERT",
        "pass_request": "INSERT UPDATE",
        "account_key": "INSERT",
    },
    "tieout_reconciler": {
        "account_key": "INSERT",
        "coverage": "INSERT UPDATE",
        "exact_proof": "INSERT UPDATE",
        "sync_state": "INSERT UPDATE",
        "pass_request": "DELETE",
        "discrepancy": "INSERT UPDATE",
        "stripe_caller": "INSERT UPDATE",
    },
    "tieout_reader": {},
}

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture
async def owner(database_url: str) -> AsyncIterator[Owner]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def test_each_role_has_the_listed_grants_and_no_other(owner: Owner) -> None:
    rows = await owner.fetch(
        "SELECT role, relname, string_agg(verb, ' ' ORDER BY place) AS verbs"
        " FROM unnest($1::text[]) AS role, pg_class,"
        " unnest($2::text[]) WITH ORDINALITY AS verbs (verb, place)"
        " WHERE relnamespace = 'tieout'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')"
        " AND (has_table_privilege(role, pg_class.oid, verb)"
        "  OR verb IN ('INSERT', 'UPDATE', 'REFERENCES')"
        "  AND has_any_column_privilege(role, pg_class.oid, verb))"
        " GROUP BY role, relname",
        list(_ROLES),
        [*_CHANGES, "REFERENCES", "TRIGGER"],
    )

    may: dict[str, dict[str, str]] = {role: {} for role in _ROLES}
    for role, table, verbs in rows:
        may[role][table] = verbs
    assert may == _MAY


@pytest.mark.parametrize("role", _ROLES)
async def test_what_is_not_granted_is_refused_on_every_table(owner: Owner, role: str) -> None:
    tables = await owner.fetch(
        "SELECT relname, (SELECT attname FROM pg_attribute WHERE attrelid = pg_class.oid"
        "  AND attnum > 0 AND attidentity = '' AND NOT attisdropped ORDER BY attnum LIMIT 1)"
        " FROM pg_class WHERE relnamespace = 'tieout'::regnamespace AND relkind IN ('r', 'p')"
    )
    await owner.execute(f"SET ROLE {role}")

    forbidden = [
        change.format(table=table, column=column)
        for table, column in tables
        for verb, change in _CHANGES.items()
        if verb not in _MAY[role].get(table, "")
    ]
    assert len(forbidden) > 3 * len(_JOURNAL)
    for change in forbidden:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await owner.execute(change)


@pytest.mark.parametrize("role", _ROLES)
async def test_no_role_can_take_the_guards_away(owner: Owner, role: str) -> None:
    await owner.execute(f"SET ROLE {role}")

    for change in (
        "ALTER TABLE tieout.posting DISABLE TRIGGER USER",
        "DROP TRIGGER append_only ON tieout.posting",
        "DROP TABLE tieout.posting",
        "ALTER TABLE tieout.posting OWNER TO CURRENT_USER",
        "CREATE TABLE tieout.mine ()",
        "CREATE FUNCTION tieout.mine() RETURNS integer LANGUAGE sql RETURN 1",
        "SET session_replication_role = replica",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await owner.execute(change)


async def test_not_even_the_owner_can_say_that_triggers_do_not_fire(owner: Owner) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await owner.execute("SET session_replication_role = replica")


async def test_a_function_that_lends_its_owners_rights_looks_for_names_nowhere_else(
    owner: Owner,
) -> None:
    lent = await owner.fetch(
        "SELECT proname, proconfig FROM pg_proc"
        " WHERE pronamespace = 'tieout'::regnamespace AND prosecdef"
    )

    assert {row["proname"] for row in lent} == {
        "keep_commands",
        "execute_command",
        "close_discrepancies",
    }
    assert all("search_path=pg_catalog, pg_temp" in row["proconfig"] for row in lent)


async def test_the_services_roles_cannot_sign_in(owner: Owner) -> None:
    rows = await owner.fetch(
        "SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)"
        " AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication"
        "  OR rolbypassrls)",
        list(_ROLES),
    )

    assert rows == []
