"""`tieout token` and `tieout audit`, on a real Postgres: what each prints, and what none does."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from shared.postgres.access.api_tokens import authenticate
from shared.postgres.access.audit import AuditLine, append_audit
from shared.postgres.driver.pool import Pool, Role
from tests.support import warm_python
from tests.support.logins import urls_by_role
from tests.support.waits import PATIENCE_S

pytestmark = pytest.mark.takes(seconds=15)

Run: TypeAlias = Callable[..., tuple[int, str, str]]

_MAKE = ("token", "create", "--name", "the dashboard", "--role", "operator")
_TOKEN = re.compile(r"tieout_([a-z2-7]{10})_[A-Za-z0-9_-]{43}")
# The contract's keys; more may come.
_LISTED_KEYS = {
    *("id", "name", "role", "stripe_account", "status", "created_at", "created_by", "expires_at"),
    *("revoked_at", "last_used_at"),
}
_AUDIT_KEYS = {
    *("audit_no", "at", "by", "token_id", "role", "address", "operation", "method", "path"),
    *("object_id", "stripe_account", "status_code", "outcome", "request_id", "command_id"),
}


@pytest.fixture
async def urls(database_url: str) -> Mapping[Role, str]:
    """Return the URL of each role's login."""
    return await urls_by_role(database_url)


@pytest.fixture
def run(urls: Mapping[Role, str], tmp_path: Path) -> Run:
    """Return a function that runs a command, with the API's DATABASE_URL unless one says whose."""

    def run(*argv: str, url: str = urls["tieout_api"]) -> tuple[int, str, str]:
        done = warm_python.run(
            "services.cli",
            *argv,
            env={"DATABASE_URL": url, "TIEOUT_DATA_DIR": str(tmp_path), "USER": "jenny"},
            timeout=PATIENCE_S,
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


async def _is_valid(url: str, text: str) -> bool:
    pool = Pool(url, role="tieout_api", service="test", size=1)
    try:
        return await authenticate(pool, text=text) is not None
    finally:
        pool.terminate()


async def test_the_token_alone_is_on_stdout_and_all_else_on_stderr(
    run: Run, database_url: str
) -> None:
    code, out, err = run(*_MAKE, "--expires", "90d")

    match = _TOKEN.fullmatch(out.removesuffix("\n"))
    assert (code, match is not None) == (0, True), err
    assert match is not None
    assert f"tieout: {match[1]} (the dashboard) is made: operator, of all accounts, until 2" in err
    assert out.strip() not in err
    assert await _is_valid(database_url, out.strip())


async def test_the_document_has_the_token_and_what_it_may(run: Run, database_url: str) -> None:
    code, out, err = run(*_MAKE, "--account", "acct_1", "--json")

    document = json.loads(out)
    text = document.pop("token")
    assert (code, err) == (0, "")
    assert document == {
        "id": text.split("_")[1],
        "name": "the dashboard",
        "role": "operator",
        "stripe_account": "acct_1",
        "expires_at": None,
    }
    assert await _is_valid(database_url, text)


def test_a_list_shows_which_are_valid_and_no_secret(run: Run) -> None:
    _, text, _ = run(*_MAKE, "--by", "who made it")
    _, other, _ = run(*_MAKE)
    run("token", "revoke", text.split("_")[1])

    code, out, _ = run("token", "list", "--json")
    page = run("token", "list")[1]

    rows = json.loads(out)
    assert code == 0
    assert [row["status"] for row in rows] == ["valid", "revoked"]
    assert rows[1]["created_by"] == "who made it"
    assert {frozenset(row) for row in rows} == {frozenset(_LISTED_KEYS)}
    secrets = [each.strip().split("_", 2)[2] for each in (text, other)]
    assert not [secret for secret in secrets if secret in out + page]


async def test_a_revoked_one_is_valid_no_more(run: Run, database_url: str) -> None:
    text = run(*_MAKE)[1].strip()
    before = await _is_valid(database_url, text)

    code, out, err = run("token", "revoke", text.split("_")[1])

    assert (code, out) == (0, "")
    assert f"{text.split('_')[1]} is revoked" in err
    assert (before, await _is_valid(database_url, text)) == (True, False)


@pytest.mark.parametrize("token_id", ["aaaaaaaaaa", "no such id", "--", ""])
def test_what_is_no_token_is_not_revoked(run: Run, token_id: str) -> None:
    code, out, err = run("token", "revoke", "--", token_id)

    assert (code, out) == (2, "")
    assert "there is no token of that id" in err


def test_a_token_that_is_given_to_be_revoked_is_not_repeated(run: Run) -> None:
    """Whoever pastes the whole of it has made a mistake, of which no log need know."""
    text = run(*_MAKE)[1].strip()

    code, out, err = run("token", "revoke", text)

    assert (code, out, text in err, text.split("_", 2)[2] in err) == (2, "", False, False)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (("--name", "a@b.example"), "never an e-mail address"),
        (("--name", ""), "is not a name"),
        (("--name", "\x1b[31m"), "is not a name"),
        (("--by", "a@b.example"), "is an e-mail address"),
        (("--account", "po_1"), "is no account's id"),
        (("--expires", "90"), "90d"),
        (("--role", "owner"), "'read', 'operator', 'admin'"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_one_sentence(
    run: Run, changes: tuple[str, ...], says: str
) -> None:
    code, out, err = run(*_MAKE, *changes)

    assert (code, out) == (2, "")
    assert says in err
    assert json.loads(run("token", "list", "--json")[1]) == []


@pytest.mark.parametrize("argv", [_MAKE, ("token", "list"), ("token", "revoke", "aaaaaaaaaa")])
@pytest.mark.parametrize("role", ["tieout_reader", "tieout_writer"])
def test_another_login_is_told_which_may(
    run: Run, urls: Mapping[Role, str], role: Role, argv: tuple[str, ...]
) -> None:
    code, out, err = run(*argv, url=urls[role])

    sentences = [line for line in err.splitlines() if line.startswith("tieout: ")]
    assert (code, out, len(sentences)) == (2, "", 1), err
    assert "this is work of tieout_api: set a DATABASE_URL whose user may work as it" in err


def test_the_owner_makes_one_too(run: Run, database_url: str) -> None:
    code, out, _ = run(*_MAKE, url=database_url)

    assert (code, bool(_TOKEN.fullmatch(out.strip()))) == (0, True)


def test_the_audit_has_who_made_and_who_ended_it_and_a_reader_may_read_it(
    run: Run, urls: Mapping[Role, str]
) -> None:
    token_id = run(*_MAKE, "--account", "acct_1", "--by", "who made it")[1].split("_")[1]
    run("token", "revoke", token_id, "--by", "who ended it")

    code, out, _ = run("audit", "--json", url=urls["tieout_reader"])
    page = run("audit", url=urls["tieout_reader"])[1]

    rows = json.loads(out)
    assert code == 0
    assert [(row["by"], row["operation"], row["object_id"]) for row in rows] == [
        ("who ended it", "token.revoke", token_id),
        ("who made it", "token.create", token_id),
    ]
    assert {frozenset(row) for row in rows} == {frozenset(_AUDIT_KEYS)}
    assert {row["stripe_account"] for row in rows} == {"acct_1"}
    assert "who ended it" in page


async def test_the_audit_shows_as_many_as_are_asked_for_of_one_account_or_all(
    run: Run, database_url: str
) -> None:
    pool = Pool(database_url, role="tieout_api", service="test", size=1)
    for number in range(1_002):
        account = "acct_1" if number < 2 else None
        line = AuditLine(
            operation="a", outcome="done", object_id=str(number), stripe_account=account
        )
        await append_audit(pool, line)
    pool.terminate()

    few = json.loads(run("audit", "--limit", "2", "--json")[1])
    many = json.loads(run("audit", "--limit", "1001", "--json")[1])
    of_account = json.loads(run("audit", "--account", "acct_1", "--json")[1])

    assert [row["object_id"] for row in few] == ["1001", "1000"]
    assert [row["object_id"] for row in many] == [str(1_001 - place) for place in range(1_001)]
    assert [row["object_id"] for row in of_account] == ["1", "0"]
