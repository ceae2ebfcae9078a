"""S16, S17: what each login may do in Postgres is listed here, and nothing else works.

Every table, view and function stands in these lists, also those that nobody may touch: a new one
fails a test until somebody has thought about it and written it here.
"""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Final, TypeAlias

import asyncpg
import pytest

from shared.postgres.driver.definitions import FOLLOWED_TABLES, JOURNAL_TABLES, QUEUE_TABLES
from shared.postgres.driver.logins import ROLES, signed_in_at
from shared.postgres.driver.pool import Role
from tests.support.logins import urls_by_role

_CHANGES: Final[Mapping[str, str]] = {
    "INSERT": "INSERT INTO tieout.{table} DEFAULT VALUES",
    "UPDATE": "UPDATE tieout.{table} SET {column} = {column}",
    "DELETE": "DELETE FROM tieout.{table}",
    "TRUNCATE": "TRUNCATE tieout.{table}",
}
# Whose rights the functions lend. Nobody signs in as it.
_FUNCTIONS: Final = "tieout_functions"
# Beside SELECT, which each of them may nearly everywhere: by hand the writer, the reconciler, the
# API and the reader, and the functions.
_MAY: Final[Mapping[str, Mapping[str, str]]] = {
    **{table: {_FUNCTIONS: "INSERT"} for table in JOURNAL_TABLES},
    "unsequenced": {_FUNCTIONS: "INSERT DELETE"},
    "folded_balance": {_FUNCTIONS: "INSERT UPDATE"},
    "folded_month": {_FUNCTIONS: "INSERT UPDATE"},
    "folded_day": {_FUNCTIONS: "INSERT UPDATE"},
    "folded_pending": {_FUNCTIONS: "INSERT UPDATE"},
    "consumer_offset": {_FUNCTIONS: "INSERT UPDATE"},
    # The reconciler only some columns: what a person said of one is not its to write.
    "discrepancy": {_FUNCTIONS: "INSERT UPDATE", "tieout_reconciler": "INSERT UPDATE"},
    "command": {_FUNCTIONS: "INSERT UPDATE"},
    "relay_place": {_FUNCTIONS: "UPDATE"},
    "discrepancy_change": {_FUNCTIONS: "INSERT UPDATE"},
    "entry_trace": {_FUNCTIONS: "INSERT"},
    # The functions make and drop its months, so they own it.
    "receipt": {
        _FUNCTIONS: "INSERT UPDATE DELETE TRUNCATE REFERENCES TRIGGER MAINTAIN",
        "tieout_writer": "INSERT UPDATE",
    },
    "dead_letter": {_FUNCTIONS: "INSERT UPDATE DELETE", "tieout_writer": "INSERT UPDATE"},
    "wanted": {_FUNCTIONS: "INSERT UPDATE DELETE", "tieout_writer": "INSERT UPDATE DELETE"},
    "ended_wait": {_FUNCTIONS: "INSERT DELETE", "tieout_writer": "INSERT"},
    "pass_request": {
        _FUNCTIONS: "INSERT UPDATE",
        "tieout_writer": "INSERT UPDATE",
        "tieout_reconciler": "DELETE",
    },
    "stripe_caller": {"tieout_writer": "INSERT UPDATE", "tieout_reconciler": "INSERT UPDATE"},
    "account_key": {"tieout_writer": "INSERT", "tieout_reconciler": "INSERT"},
    "coverage": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    "exact_proof": {"tieout_reconciler": "INSERT UPDATE"},
    # Of what is kept only for how long: what was proved is nobody's to change.
    "kept_proof": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    "sync_state": {"tieout_reconciler": "INSERT UPDATE"},
    "verified_window": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    "reconciliation": {_FUNCTIONS: "INSERT UPDATE", "tieout_reconciler": "INSERT UPDATE"},
    "reconciliation_account": {_FUNCTIONS: "INSERT", "tieout_reconciler": "INSERT UPDATE"},
    "reconciliation_key": {_FUNCTIONS: "INSERT UPDATE"},
    "scheduled_recount": {"tieout_reconciler": "INSERT UPDATE"},
    "opening_watch": {"tieout_reconciler": "INSERT UPDATE"},
    "notification": {"tieout_reconciler": "INSERT UPDATE"},
    "notified_fact": {"tieout_reconciler": "INSERT"},
    "notification_delivery": {"tieout_reconciler": "INSERT UPDATE"},
    "notification_place": {"tieout_reconciler": "INSERT UPDATE"},
    "payouts": {"tieout_reconciler": "INSERT UPDATE"},
    "payout_members": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    # The first and the latest event that came: whoever listens says so by a function.
    "event_flow": {_FUNCTIONS: "INSERT UPDATE"},
    "event_coverage": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    "late_event": {"tieout_reconciler": "INSERT UPDATE DELETE"},
    "webhook_watch": {"tieout_reconciler": "INSERT UPDATE"},
    "api_token": {_FUNCTIONS: "INSERT UPDATE"},
    "audit": {_FUNCTIONS: "INSERT"},
    "idempotency_key": {_FUNCTIONS: "INSERT UPDATE DELETE"},
    "migration": {},
    "presentment": {_FUNCTIONS: "INSERT UPDATE"},
    "exchange_due": {_FUNCTIONS: "INSERT UPDATE DELETE"},
    "exchange_history": {_FUNCTIONS: "INSERT UPDATE"},
    # Views.
    "account_balance": {},
    "account_book": {},
    "account_day": {},
    "account_month": {},
    "account_pending": {},
    "awaiting": {},
    "journal": {},
    "payout_member_report": {},
    "payout_report": {},
    "posting_line": {},
    "reconciliation_due": {},
    "standing_entry": {},
    "stated_entry": {},
    "unread_payout": {},
    "waiting": {},
}
# What no login may so much as read: whose a token is, a function says; and what was answered under
# a key is for whoever sends that key again.
_UNREAD: Final = frozenset({"api_token", "idempotency_key", "reconciliation_key"})
_READ: Final = ("tieout_writer", "tieout_reconciler", "tieout_api", "tieout_reader")
_WRITE: Final = ("tieout_writer",)
_API: Final = ("tieout_api",)
# Who may call what. Beside them the functions may call each other, and the owner all.
_MAY_CALL: Final[Mapping[str, Sequence[str]]] = {
    "batch_digest": _READ,
    "dashboard_link": _READ,
    "discrepancy_id": _READ,
    "discrepancy_line": _READ,
    "entry_seal": _READ,
    "is_led": _READ,
    "is_same_fact": _READ,
    "is_unsettled": _READ,
    "open_gaps": _READ,
    "pending_until": _READ,
    "listed_commands": _READ,
    "listed_discrepancies": _READ,
    "discrepancies_about": _READ,
    "discrepancies_at_risk": _READ,
    "listed_letters": _READ,
    "listed_payout_entries": _READ,
    "listed_payouts": _READ,
    "listed_reconciliations": _READ,
    "reconciliation_status": _READ,
    "sealed_lines": _READ,
    "sealed_rows": _READ,
    "sequences_behind": _READ,
    "advance_exchange_history": _WRITE,
    "advance_relay": _WRITE,
    "append_value_date": _WRITE,
    "ask_for_presentments": _WRITE,
    "await_too_long": _WRITE,
    "delete_old": _WRITE,
    "doubt_dates": _WRITE,
    "drop_receipt_months": _WRITE,
    "end_wait": _WRITE,
    "execute_command": _WRITE,
    "hand_on": _WRITE,
    "keep_commands": _WRITE,
    "keep_presentments": _WRITE,
    "keep_references": _WRITE,
    "keep_traces": _WRITE,
    "leave_out": _WRITE,
    "listen_batch": _WRITE,
    "listen_to_batch": _WRITE,
    "load_positions": _WRITE,
    "make_receipt_months": _WRITE,
    "open_difference": _WRITE,
    "open_unconfigured": _WRITE,
    "post_batch": _WRITE,
    "post_exchange": _WRITE,
    "postpone_exchange": _WRITE,
    "resolve_awaited": _WRITE,
    "rewind_relay": _WRITE,
    "save_presentments": _WRITE,
    "sequence_batches": _WRITE,
    "sequence_changes": ("tieout_writer", "tieout_reconciler"),
    "settle_hint": _WRITE,
    "still_awaited": _WRITE,
    "want": _WRITE,
    "want_announced": ("tieout_reconciler",),
    "ask_reconciliation": ("tieout_reconciler", "tieout_api"),
    "has_payout_news": ("tieout_reconciler",),
    "received_events": ("tieout_reconciler",),
    "append_audit": _API,
    "authenticate": _API,
    "begin_request": _API,
    "create_api_token": _API,
    "delete_idempotency_keys": _API,
    "finish_request": _API,
    "list_api_tokens": _API,
    "release_request": _API,
    "revoke_api_token": _API,
    # Called by those, by triggers, or by `tieout migrate`.
    "absent_from_journal": (),
    "advance_offsets": (),
    "advance_sequences": (),
    "append_change": (),
    "batch_seals": (),
    "check_appended": (),
    "check_entries": (),
    "check_postings": (),
    "check_reversals": (),
    "close_discrepancies": (),
    "date_entries": (),
    "date_value_dates": (),
    "cover_first_window": (),
    "drop_wanted": (),
    "exchange_again": (),
    "exchange_is_due": (),
    "exchange_sequenced": (),
    "fold_dated_deltas": (),
    "fold_sequenced": (),
    "keep_change": (),
    "keep_closed": (),
    "keep_coverage_apart": (),
    "keep_dead_letters": (),
    "kept_since": (),
    "meet_again": (),
    "note_asked_at": (),
    "note_late": (),
    "open_offset_gap": (),
    "refuse_change": (),
    "settle_functions": (),
    "this_batch": (),
}
_GUARDED: Final = frozenset((*JOURNAL_TABLES, *QUEUE_TABLES, *FOLLOWED_TABLES))
_WRITES: Final = re.compile(
    r"\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE(?:\s+TABLE)?)\s+(?:ONLY\s+)?"
    r"(?:tieout\.)?(\w+)",
    re.IGNORECASE,
)
_SAFE_PATH: Final = "search_path=pg_catalog, pg_temp"
_DENIED: Final = asyncpg.InsufficientPrivilegeError

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture(scope="module")
async def urls(module_database_url: str) -> Mapping[Role, str]:
    """Return the URL of each role's login."""
    return await urls_by_role(module_database_url)


@pytest.fixture
async def owner(module_database_url: str) -> AsyncIterator[Connection]:
    """Yield the owner's connection in a transaction that is rolled back at the end."""
    connection = await asyncpg.connect(module_database_url)
    await connection.execute("BEGIN")
    yield connection
    await connection.close()


@pytest.fixture(params=ROLES)
def role(request: pytest.FixtureRequest) -> Role:
    """Return the role that the test's login is bound to."""
    return request.param  # type: ignore[no-any-return] # pytest's own


@pytest.fixture(params=["as the role", "as itself"])
async def login(
    request: pytest.FixtureRequest, role: Role, urls: Mapping[Role, str]
) -> AsyncIterator[Connection]:
    """Yield a connection of the role's login: as its process works, and after SET ROLE NONE."""
    connection = await asyncpg.connect(urls[role], server_settings={"role": role})
    if request.param == "as itself":
        await connection.execute("SET ROLE NONE")
    yield connection
    await connection.close()


async def test_every_table_and_view_is_listed(owner: Connection) -> None:
    assert set(await _relations(owner)) == _MAY.keys()


async def test_every_function_is_listed(owner: Connection) -> None:
    rows = await owner.fetch(
        "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'tieout'::regnamespace"
    )

    assert {row["proname"] for row in rows} == _MAY_CALL.keys()


async def test_each_role_has_the_listed_grants_and_no_other(owner: Connection) -> None:
    rows = await owner.fetch(
        "SELECT role, relname, string_agg(verb, ' ' ORDER BY place) AS verbs"
        " FROM unnest($1::text[]) AS role, pg_class,"
        " unnest($2::text[]) WITH ORDINALITY AS verbs (verb, place)"
        " WHERE relnamespace = 'tieout'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')"
        " AND NOT relispartition"
        " AND (has_table_privilege(role, pg_class.oid, verb)"
        "  OR verb IN ('INSERT', 'UPDATE', 'REFERENCES')"
        "  AND has_any_column_privilege(role, pg_class.oid, verb))"
        " GROUP BY role, relname",
        [*ROLES, _FUNCTIONS],
        [*_CHANGES, "REFERENCES", "TRIGGER", "MAINTAIN"],
    )

    may: dict[str, dict[str, str]] = {table: {} for table in _MAY}
    for granted, table, verbs in rows:
        may[table][granted] = verbs
    assert may == _MAY


async def test_no_role_may_take_a_number_of_a_sequence(owner: Connection) -> None:
    taken = await owner.fetch(
        "SELECT role, relname FROM unnest($1::text[]) AS role, pg_class"
        " WHERE relnamespace = 'tieout'::regnamespace AND relkind = 'S'"
        " AND has_sequence_privilege(role, pg_class.oid, 'USAGE, UPDATE')",
        [*ROLES, _FUNCTIONS],
    )

    assert taken == []


async def test_each_role_may_call_the_listed_functions_and_no_other(owner: Connection) -> None:
    rows = await owner.fetch(
        "SELECT proname, array_agg(role ORDER BY place) FILTER ("
        "  WHERE has_function_privilege(role, pg_proc.oid, 'EXECUTE')) AS roles,"
        " has_function_privilege('public'::name, pg_proc.oid, 'EXECUTE') AS is_anybodys"
        " FROM pg_proc, unnest($1::text[]) WITH ORDINALITY AS role (role, place)"
        " WHERE pronamespace = 'tieout'::regnamespace GROUP BY proname, pg_proc.oid",
        list(ROLES),
    )

    assert [row["proname"] for row in rows if row["is_anybodys"]] == []
    assert {row["proname"]: tuple(row["roles"] or ()) for row in rows} == _MAY_CALL


async def test_what_is_not_granted_is_refused_on_every_table(login: Connection, role: Role) -> None:
    forbidden = [
        change.format(table=table, column=column)
        for table, column in (await _relations(login, kinds="rp")).items()
        for verb, change in _CHANGES.items()
        if verb not in _MAY[table].get(role, "")
    ]

    assert len(forbidden) > 3 * len(JOURNAL_TABLES)
    for change in forbidden:
        with pytest.raises(_DENIED):
            await login.execute(change)


_HAND_WRITTEN: Final = """
    SELECT posted FROM tieout.post_batch('post', 'stripe.balance_transactions',
        '{}', '{}', '{}', '{}', '{}', '{je_forged}', ARRAY[$1], '{forged}', '{acct_1}', '{f}',
        '{sale}', '{sale}', '{null}', '{1}', ARRAY[decode(md5('forged'), 'hex')], '{1}', '{2}',
        '{webhook}', '{1,1}', '{1,2}', ARRAY[$2, 'Income:Sales'], '{usd,usd}', '{5,-5}',
        '{null,null}', '[]', '[]')
"""


async def test_a_writer_that_was_taken_over_moves_no_stripe_balance_for_another_issuer(
    urls: Mapping[Role, str],
) -> None:
    connection = await asyncpg.connect(urls["tieout_writer"])

    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match="only Stripe moves"):
        await connection.fetchval(_HAND_WRITTEN, "manual", "Assets:Stripe:Payments")

    transaction = connection.transaction()
    await transaction.start()
    assert await connection.fetchval(_HAND_WRITTEN, "manual", "Assets:Bank") == 1
    await transaction.rollback()
    await connection.close()


async def test_each_login_may_read_everything_but_tokens_and_answers(login: Connection) -> None:
    for table in await _relations(login):
        if table not in _UNREAD:
            await login.execute(f"SELECT FROM tieout.{table} LIMIT 1")


@pytest.mark.parametrize("table", sorted(_UNREAD))
async def test_no_login_may_read_a_tokens_hash_or_what_was_answered(
    login: Connection, table: str
) -> None:
    with pytest.raises(_DENIED):
        await login.execute(f"SELECT FROM tieout.{table}")
    with pytest.raises(_DENIED):
        await login.execute(f"COPY tieout.{table} TO STDOUT")


async def test_a_person_speaks_for_a_discrepancy_and_no_pass(owner: Connection) -> None:
    columns = await owner.fetch(
        "SELECT attname FROM pg_attribute WHERE attrelid = 'tieout.discrepancy'::regclass"
        " AND attnum > 0 AND NOT attisdropped"
        " AND has_column_privilege('tieout_reconciler', attrelid, attnum, 'UPDATE')"
    )

    assert {row["attname"] for row in columns} == {
        "status", "detected_at", "resolved_at", "amount_at_risk", "effect_minor", "currency",
        "expected", "actual", "reason", "heals",
    }  # fmt: skip


async def test_a_login_becomes_nobody_but_its_role(login: Connection, role: Role) -> None:
    everybody = await login.fetch("SELECT rolname FROM pg_roles ORDER BY rolname")
    itself = await login.fetchval("SELECT session_user")
    became = []
    for (name,) in everybody:
        for how in (f"SET ROLE {name}", f"SET SESSION AUTHORIZATION {name}"):
            try:
                await login.execute(how)
                became.append(await login.fetchval("SELECT current_user"))
            except _DENIED:
                continue
            finally:
                await login.execute("RESET ROLE")

    # Whoever writes may read as one who cannot.
    assert set(became) == {itself, role, "tieout_reader"}


async def test_a_login_can_do_no_more_than_its_role(urls: Mapping[Role, str]) -> None:
    for role, url in urls.items():
        user = await signed_in_at(url)

        assert (user.is_superuser, user.is_owner, user.excess(role)) == (False, False, None)


async def test_the_owner_can_do_more_and_is_told_so(
    module_database_url: str, urls: Mapping[Role, str]
) -> None:
    user = await signed_in_at(module_database_url)

    assert urls
    assert user.is_owner
    assert user.excess("tieout_writer") == "is, or may become, the owner of the schema"


async def test_no_login_can_take_the_guards_away(login: Connection, role: Role) -> None:
    other = "tieout_reconciler" if role != "tieout_reconciler" else "tieout_writer"
    itself = await login.fetchval("SELECT session_user")
    for change in (
        "ALTER TABLE tieout.posting DISABLE TRIGGER USER",
        "DROP TRIGGER append_only ON tieout.posting",
        "CREATE TRIGGER mine BEFORE INSERT ON tieout.posting EXECUTE FUNCTION tieout.mine()",
        "DROP TABLE tieout.posting",
        "ALTER TABLE tieout.posting OWNER TO CURRENT_USER",
        "ALTER FUNCTION tieout.sequence_batches(integer) SECURITY INVOKER",
        "ALTER FUNCTION tieout.sequence_batches(integer) OWNER TO CURRENT_USER",
        "DROP FUNCTION tieout.sequence_batches(integer)",
        "CREATE TABLE tieout.mine ()",
        "CREATE TABLE public.mine ()",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION tieout.mine() RETURNS integer LANGUAGE sql RETURN 1",
        "CREATE OR REPLACE FUNCTION tieout.is_led(text) RETURNS boolean LANGUAGE sql RETURN true",
        "CREATE ROLE mine",
        f"GRANT {other} TO {itself}",
        f"GRANT {_FUNCTIONS} TO {itself}",
        f"ALTER ROLE {itself} CREATEROLE",
        "ALTER ROLE tieout_reader LOGIN",
        "SET session_replication_role = replica",
    ):
        with pytest.raises(_DENIED):
            await login.execute(change)


async def test_what_is_lent_cannot_be_lent_to_a_table_of_ones_own(login: Connection) -> None:
    await login.execute("CREATE TEMPORARY TABLE mine (batch_id bigint)")

    with pytest.raises(_DENIED):
        await login.execute(
            "CREATE TRIGGER mine AFTER INSERT ON mine REFERENCING NEW TABLE AS new_row"
            " FOR EACH STATEMENT EXECUTE FUNCTION tieout.check_appended()"
        )


async def test_not_even_the_owner_can_say_that_triggers_do_not_fire(owner: Connection) -> None:
    with pytest.raises(_DENIED):
        await owner.execute("SET session_replication_role = replica")


async def test_whatever_writes_a_guarded_table_lends_its_rights_by_a_fixed_path(
    owner: Connection,
) -> None:
    assert {"post_batch", "sequence_batches", "load_positions"} <= (await _writing(owner)).keys()
    assert await _unlent(owner) == []


@pytest.mark.parametrize(
    "how", ["", "SECURITY DEFINER", "SECURITY DEFINER SET search_path = public, pg_temp"]
)
async def test_a_function_that_writes_one_otherwise_is_named(owner: Connection, how: str) -> None:
    await owner.execute(
        f"CREATE FUNCTION tieout.mine() RETURNS void LANGUAGE sql {how}"
        " AS $$ UPDATE tieout.discrepancy SET status = 'resolved' $$"
    )

    assert await _unlent(owner) == ["mine"]


async def test_whatever_lends_rights_lends_those_of_one_who_cannot_sign_in(
    owner: Connection,
) -> None:
    lending = await owner.fetch(
        "SELECT proname, pg_get_userbyid(proowner) AS owner, proconfig FROM pg_proc"
        " WHERE pronamespace = 'tieout'::regnamespace AND prosecdef"
    )
    owned = await owner.fetch(
        "SELECT relname FROM pg_class WHERE pg_has_role('tieout_functions'::name, relowner,"
        " 'MEMBER') AND relkind IN ('r', 'p', 'v', 'm', 'S')"
    )
    creating = await owner.fetch(
        "SELECT role FROM unnest($1::text[]) AS role"
        " WHERE has_schema_privilege(role, 'tieout', 'CREATE')",
        [*ROLES, _FUNCTIONS],
    )

    assert {row["owner"] for row in lending} == {_FUNCTIONS}
    assert [row["proname"] for row in lending if _SAFE_PATH not in row["proconfig"]] == []
    # The months of receipts alone are made by functions.
    assert {re.sub(r"_(\d{4}_\d\d|default)$", "", row["relname"]) for row in owned} == {"receipt"}
    assert [row["role"] for row in creating] == [_FUNCTIONS]


async def test_nobody_reaches_a_month_but_through_its_table(owner: Connection) -> None:
    rows = await owner.fetch(
        "SELECT relname, relacl, pg_get_userbyid(relowner) AS owner FROM pg_class"
        " WHERE relnamespace = 'tieout'::regnamespace AND relispartition AND relkind = 'r'"
    )

    assert {(row["relacl"], row["owner"]) for row in rows} == {(None, _FUNCTIONS)}


async def test_the_roles_themselves_cannot_sign_in(owner: Connection) -> None:
    rows = await owner.fetch(
        "SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)"
        " AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication"
        "  OR rolbypassrls)",
        [*ROLES, _FUNCTIONS],
    )

    assert rows == []


async def _relations(connection: Connection, *, kinds: str = "rpvmf") -> Mapping[str, str]:
    """Return every table and view with a column of it that can be set."""
    rows = await connection.fetch(
        "SELECT relname, (SELECT attname FROM pg_attribute WHERE attrelid = pg_class.oid"
        "  AND attnum > 0 AND attidentity = '' AND NOT attisdropped ORDER BY attnum LIMIT 1)"
        " FROM pg_class WHERE relnamespace = 'tieout'::regnamespace"
        " AND strpos($1, relkind::text) > 0 AND NOT relispartition",
        kinds,
    )
    return {row["relname"]: row["attname"] for row in rows}


async def _writing(owner: Connection) -> Mapping[str, tuple[bool, Sequence[str]]]:
    """Return the functions that write a guarded table: whether each lends rights, its settings."""
    rows = await owner.fetch(
        "SELECT proname, prosecdef, coalesce(proconfig, '{}') AS settings, prosrc"
        " FROM pg_proc WHERE pronamespace = 'tieout'::regnamespace"
    )
    return {
        row["proname"]: (row["prosecdef"], row["settings"])
        for row in rows
        if _GUARDED & {table.lower() for table in _WRITES.findall(row["prosrc"])}
    }


async def _unlent(owner: Connection) -> list[str]:
    return [
        name
        for name, (lends, settings) in sorted((await _writing(owner)).items())
        if not lends or _SAFE_PATH not in settings
    ]
