"""A token's text, what is kept of it, its roles, and for how long it is valid."""

import re
from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.api_token import (
    ID_BYTES,
    ROLES,
    SECRET_BYTES,
    Credentials,
    MalformedToken,
    Role,
    check_account,
    check_name,
    is_token_id,
    make_credentials,
    may,
    parse_expiry,
    parse_token,
)

_IDS = st.binary(min_size=ID_BYTES, max_size=ID_BYTES)
_SECRETS = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
_TEXT = "tieout_abcdefgh27_" + "aZ0_-" * 8 + "xyz"


@given(id_bytes=_IDS, secret_bytes=_SECRETS)
def test_what_is_made_is_read_back(id_bytes: bytes, secret_bytes: bytes) -> None:
    credentials = make_credentials(id_bytes=id_bytes, secret_bytes=secret_bytes)

    assert re.fullmatch(r"tieout_[a-z2-7]{10}_[A-Za-z0-9_-]{43}", credentials.text)
    assert is_token_id(credentials.id)
    assert parse_token(credentials.text) == credentials


@given(first=_SECRETS, second=_SECRETS)
def test_every_bit_of_the_secret_counts(first: bytes, second: bytes) -> None:
    hashes = {
        make_credentials(id_bytes=bytes(ID_BYTES), secret_bytes=secret).secret_hash
        for secret in (first, second)
    }

    assert len(hashes) == len({first, second})


def test_what_is_kept_is_the_sha_256_of_the_secret() -> None:
    credentials = parse_token(_TEXT)

    assert credentials is not None
    assert credentials.secret_hash == sha256(_TEXT.split("_", 2)[2].encode()).digest()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tieout_",
        _TEXT[:-1],
        f"{_TEXT}x",
        f" {_TEXT}",
        f"{_TEXT}\n",
        _TEXT.replace("tieout", "TIEOUT"),
        _TEXT.replace("abcdefgh27", "ABCDEFGH27"),
        _TEXT.replace("abcdefgh27", "abcdefgh18"),
        _TEXT.replace("-", "+", 1),
        _TEXT.replace("-", "\ud800", 1),
        _TEXT.replace("-", "\0", 1),
    ],
)
def test_it_takes_nothing_else_for_a_token(text: str) -> None:
    assert parse_token(text) is None


@given(text=st.text(max_size=200))
def test_it_answers_any_text(text: str) -> None:
    assert parse_token(text) is None
    assert not is_token_id(f"{text}!")


def test_a_token_prints_as_stars() -> None:
    credentials = parse_token(_TEXT)

    assert [str(credentials), repr(credentials), f"{[credentials]}"] == ["***", "***", "[***]"]


def test_two_secrets_under_one_id_are_two_tokens() -> None:
    assert Credentials(id="abcdefgh27", secret="a") != Credentials(id="abcdefgh27", secret="b")


@pytest.mark.parametrize(
    ("role", "may_do"),
    [("read", ["read"]), ("operator", ["read", "operator"]), ("admin", list(ROLES))],
)
def test_a_role_may_do_what_those_before_it_may(role: Role, may_do: list[Role]) -> None:
    assert [needed for needed in ROLES if may(role, needed=needed)] == may_do


@pytest.mark.parametrize(("text", "days"), [("1d", 1), ("90d", 90), ("3650d", 3650)])
def test_it_reads_for_how_many_days_a_token_is_valid(text: str, days: int) -> None:
    assert parse_expiry(text) == timedelta(days=days)


@pytest.mark.parametrize(
    "text", ["", "90", "d", "0d", "-1d", "1.5d", "3651d", "99999d", "90 d", "90D", "٣d", "90d\n"]
)
def test_it_refuses_what_is_no_number_of_days(text: str) -> None:
    with pytest.raises(MalformedToken, match="90d"):
        parse_expiry(text)


@pytest.mark.parametrize("name", ["a", "the dashboard", "x" * 80, "Ünïcode", "=1+1"])
def test_it_takes_a_name(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(
    "name", ["", " ", "x" * 81, "a@b.example", "two\nlines", "\x1b[31m", "\0", "\ud800", "\u202e"]
)
def test_it_refuses_what_is_no_name(name: str) -> None:
    with pytest.raises(MalformedToken, match="never an e-mail address"):
        check_name(name)


@pytest.mark.parametrize("account", ["acct_1", "acct_1PgafmB7WZ01zgkW"])
def test_it_takes_an_accounts_id(account: str) -> None:
    check_account(account)


@pytest.mark.parametrize("account", ["", "acct_", "acct_1:live", "po_1", "acct_1\n", "acct_é"])
def test_it_refuses_what_is_no_accounts_id(account: str) -> None:
    with pytest.raises(MalformedToken, match="acct_"):
        check_account(account)
