"""What each SQLSTATE means: held in one way or another, or about this very batch."""

import asyncpg
import pytest

from shared.messages.batch import OffsetsMoved, TopicAsBefore
from shared.postgres.driver.errors import (
    PostgresAway,
    PostgresBroken,
    PostgresRefused,
    PostgresUnavailable,
    PostgresUnfit,
    leaves_connection_sound,
    translate_connect_errors,
    translate_postgres_errors,
)


@pytest.mark.parametrize(
    ("sqlstate", "meaning"),
    [
        ("TO001", OffsetsMoved),
        ("TO002", TopicAsBefore),
        # This very batch.
        ("21000", PostgresRefused),
        ("22003", PostgresRefused),
        ("23514", PostgresRefused),
        ("54000", PostgresRefused),
        # Not there, or nothing can be written.
        ("08006", PostgresAway),
        ("25006", PostgresAway),
        ("28P01", PostgresAway),
        ("3D000", PostgresAway),
        ("53100", PostgresAway),
        ("53300", PostgresAway),
        ("57P01", PostgresAway),
        ("57P03", PostgresAway),
        # There, and busy.
        ("40001", PostgresUnavailable),
        ("40P01", PostgresUnavailable),
        ("55P03", PostgresUnavailable),
        ("57014", PostgresUnavailable),
        ("23505", PostgresUnavailable),
        # Somebody has to migrate.
        ("3F000", PostgresUnfit),
        ("42501", PostgresUnfit),
        ("42703", PostgresUnfit),
        ("42P01", PostgresUnfit),
        # Somebody has to look.
        ("58030", PostgresBroken),
        ("XX000", PostgresBroken),
        ("XX001", PostgresBroken),
        ("P0001", PostgresBroken),
        ("TO003", PostgresBroken),
    ],
)
def test_a_failure_of_a_statement_has_one_meaning(sqlstate: str, meaning: type[Exception]) -> None:
    with pytest.raises(Exception, match=r".") as caught, translate_postgres_errors():
        raise _error(sqlstate)

    assert type(caught.value) is meaning


@pytest.mark.parametrize("sqlstate", ["22023", "23505", "40001", "54001", "55000", "P0001"])
def test_what_fails_while_connecting_is_never_a_batchs_fault(sqlstate: str) -> None:
    with pytest.raises(PostgresUnavailable), translate_connect_errors("tieout_writer"):
        raise _error(sqlstate)


@pytest.mark.parametrize(
    ("sqlstate", "what_to_do"),
    [
        ("22023", "run `tieout migrate`"),
        (
            "42501",
            "of tieout_writer: set a DATABASE_URL whose user may work as it, such as the owner's",
        ),
    ],
)
def test_a_login_that_cannot_work_as_its_role_is_told_what_to_do(
    sqlstate: str, what_to_do: str
) -> None:
    with (
        pytest.raises(PostgresUnfit, match=f"said so: .*{what_to_do}$"),
        translate_connect_errors("tieout_writer"),
    ):
        raise _error(sqlstate)


@pytest.mark.parametrize("error", [TimeoutError(), ConnectionResetError(), OSError("no route")])
def test_a_lost_connection_is_away(error: Exception) -> None:
    with pytest.raises(PostgresAway), translate_postgres_errors():
        raise error


def test_an_error_in_which_asyncpg_lost_its_thread_is_a_lost_connection() -> None:
    with pytest.raises(PostgresAway), translate_postgres_errors():
        raise asyncpg.InternalClientError("cannot switch to state 12")


def test_values_that_asyncpg_cannot_send_are_refused() -> None:
    with pytest.raises(PostgresRefused), translate_postgres_errors():
        raise asyncpg.exceptions._base.DataError("value out of int64 range")


@pytest.mark.parametrize(
    ("sqlstate", "is_sound"),
    [("40P01", True), ("55P03", True), ("23514", True), ("TO001", True)]
    + [(state, False) for state in ("25006", "42P01", "57P01", "53100", "XX001", "0A000")],
)
def test_a_connection_is_kept_only_where_it_is_known_to_be_sound(
    sqlstate: str, is_sound: bool
) -> None:
    assert leaves_connection_sound(_error(sqlstate)) is is_sound


@pytest.mark.parametrize("key", ["journal_entry_pkey", "journal_batch_pkey", "dead_letter_pkey"])
def test_a_number_that_was_given_twice_is_no_messages_fault(key: str) -> None:
    error = asyncpg.PostgresError.new({"C": "23505", "M": "duplicate key", "n": key})

    with (
        pytest.raises(PostgresBroken, match=r"rows.*run `tieout migrate`"),
        translate_postgres_errors(),
    ):
        raise error


def test_what_to_do_is_part_of_the_sentence() -> None:
    what_to_do = "run `tieout migrate` as the schema's owner"

    with pytest.raises(PostgresUnfit, match=what_to_do), translate_postgres_errors():
        raise _error("42501")


def _error(sqlstate: str) -> asyncpg.PostgresError:
    return asyncpg.PostgresError.new({"C": sqlstate, "M": "said so"})


def test_what_a_detail_quotes_of_a_row_is_left_out() -> None:
    fields = {"C": "23514", "M": "violates a check", "D": "Failing row contains (secret)."}

    with pytest.raises(PostgresRefused) as caught, translate_postgres_errors():
        raise asyncpg.PostgresError.new(fields)

    assert str(caught.value) == "Postgres: 23514: violates a check"
