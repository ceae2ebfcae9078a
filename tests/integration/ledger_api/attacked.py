"""An API over two accounts' books in both modes, to be attacked by tokens of one of them.

Promises that each kind of id that an operation's path takes has ids here that the second account
alone knows: an operation that takes another kind fails until it has some.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

import asyncpg
import msgspec

from services.ledger_api.operation import Operation
from tests.integration.reports.two_accounts import OURS, THEIRS, fill, says_nothing_of_theirs
from tests.support.running_api import RunningApi, running_api

if TYPE_CHECKING:
    import httpx

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

# Commands and payouts by ids that each account has alone, of the form that paths take.
_OWN: Final = (
    """INSERT INTO tieout.command (command_id, kind, issuer, stripe_account, livemode, object_id,
        body, needs, given_by, given_at)
        SELECT 'cmd_' || $2, 'correct', concat('stripe:', $1::text, ':live'), $1, true, 'txn_same',
            jsonb_build_object('reason', $2::text), '{je_none}', $2, now()""",
    """INSERT INTO tieout.payouts (stripe_account, livemode, payout_id, amount, currency, status,
        is_automatic, created, read_at, proof, proved_at, bank_reference)
        SELECT $1, true, 'po_' || $2, 1000, 'usd', 'paid', true, now(), now(), 'proved', now(), $2
    """,
)
_IDS: Final[Mapping[str, str]] = {
    "entry_id": "SELECT entry_id FROM tieout.journal_entry WHERE stripe_account = $1"
    " UNION ALL SELECT DISTINCT external_id FROM tieout.journal_entry"
    " WHERE stripe_account = $1 AND external_id LIKE '%' || $2 || '%'",
    "payout_id": "SELECT payout_id FROM tieout.payouts"
    " WHERE stripe_account = $1 AND payout_id = 'po_' || $2",
    "discrepancy_id": "SELECT id FROM tieout.discrepancy WHERE stripe_account = $1",
    "command_id": "SELECT command_id FROM tieout.command"
    " WHERE stripe_account = $1 AND command_id = 'cmd_' || $2",
    "dead_letter_id": "SELECT id::text FROM tieout.dead_letter WHERE stripe_account = $1",
    "reconciliation_id": "SELECT id FROM tieout.reconciliation WHERE stripe_account = $1",
}
_STORIES: Final = ("ch_{0}_live_later", "evt_{0}_test", "cmd_{0}", "txn_refund_{0}_live")
_KEPT: Final = """
    SELECT concat_ws(' ',
        (SELECT md5(string_agg(d::text, ' ' ORDER BY id)) FROM tieout.discrepancy AS d),
        (SELECT md5(string_agg(l::text, ' ' ORDER BY id)) FROM tieout.dead_letter AS l),
        (SELECT md5(string_agg(c::text, ' ' ORDER BY command_id)) FROM tieout.command AS c),
        (SELECT md5(string_agg(r::text, ' ' ORDER BY id)) FROM tieout.reconciliation AS r),
        (SELECT count(*) FROM tieout.reconciliation_account),
        (SELECT count(*) FROM tieout.journal_entry))
"""


@dataclass(frozen=True, slots=True)
class AttackedApi:
    """The API, and by the name of a path's parameter the ids that each account alone has."""

    api: RunningApi
    owner: Owner
    ours: Mapping[str, Sequence[str]]
    theirs: Mapping[str, Sequence[str]]

    async def kept(self) -> str:
        """Return a digest of all that a write may change."""
        return str(await self.owner.fetchval(_KEPT))

    def tells_of_theirs(self, response: "httpx.Response", *, asked: str = "") -> Sequence[str]:
        """Return what an answer tells of the second account, but for what was `asked`."""
        return self.tells(response.text, asked=asked)

    def tells(self, text: str, *, asked: str = "") -> Sequence[str]:
        """Return what a text tells of the second account, but for what was `asked`."""
        ids = [name for kind in self.theirs.values() for name in kind if len(name) > _NUMBER]
        leaks = [name for name in ids if name in text and name not in asked]
        if "theirs" not in asked and not says_nothing_of_theirs(_parsed(text)):
            leaks.append(text[:2000])
        return leaks


# A dead letter's id is a number, which may stand for anything.
_NUMBER: Final = 8


def _parsed(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


@asynccontextmanager
async def attacked_api(
    database_url: str, folder: Path, *, bootstrap: str = "127.0.0.1:9"
) -> AsyncIterator[AttackedApi]:
    """Run the API over filled books; no broker, unless there is one."""
    owner = await asyncpg.connect(database_url)
    try:
        await fill(owner, database_url)
        for account in (OURS, THEIRS):
            for statement in _OWN:
                await owner.execute(statement, account, _word(account))
        environ = {"TIEOUT_ACCOUNTS_FILE": str(_accounts(folder))}
        async with running_api(database_url, bootstrap=bootstrap, environ=environ) as api:
            await _ask_for_passes(api)
            yield AttackedApi(api, owner, await _ids(owner, OURS), await _ids(owner, THEIRS))
    finally:
        await owner.close()


def _word(account: str) -> str:
    return account.removeprefix("acct_")


def _accounts(folder: Path) -> Path:
    file = folder / "accounts.toml"
    file.write_text(
        "".join(
            f'[[account]]\nid = "{account}"\napi_key = "rk_{mode}_{account}"\n'
            f"livemode = {str(mode == 'live').lower()}\n"
            for account in (OURS, THEIRS)
            for mode in ("live", "test")
        ),
        encoding="utf-8",
    )
    return file


async def _ask_for_passes(api: RunningApi) -> None:
    async with api.client("operator") as client:
        for account in (OURS, THEIRS, None):
            for path in ("/v1/reconciliations", "/v1/recounts"):
                response = await client.post(path, json={"stripe_account": account})
                assert response.status_code == 202, response.text


async def _ids(owner: Owner, account: str) -> Mapping[str, Sequence[str]]:
    ids = {
        name: [row[0] for row in await _rows(owner, query, account)] for name, query in _IDS.items()
    }
    stories = [story.format(_word(account)) for story in _STORIES]
    return ids | {"object_id": [*stories, *ids["entry_id"][:3], *ids["discrepancy_id"][:3]]}


async def _rows(owner: Owner, query: str, account: str) -> Sequence[asyncpg.Record]:
    given = (account, _word(account)) if "$2" in query else (account,)
    rows = await owner.fetch(query, *given)
    assert rows, f"{account} has none of {query}"
    return rows


def paths(operation: Operation, ids: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """Return the operation's path with each of these ids; its own path where it takes none."""
    if not operation.path_parameters:
        return [operation.path]
    [parameter] = operation.path_parameters
    return [operation.path.replace(f"{{{parameter.name}}}", name) for name in ids[parameter.name]]


def queries(operation: Operation) -> list[dict[str, str]]:
    """Return query strings: the least, and with each value of each parameter that has a few."""
    fields = msgspec.structs.fields(operation.query)
    least = {field.encode_name: _NEEDED[field.encode_name] for field in fields if field.required}
    chosen = [
        {**least, field.encode_name: value} for field in fields for value in _values(field.type)
    ]
    chosen += [{**least, name: text} for name in id_texts(operation) for text in _BEGINNINGS]
    return [least, *chosen]


def id_texts(operation: Operation) -> Sequence[str]:
    """Return the parameters of a query that take an id, or how it begins."""
    return [name for name in ("text", "q") if name in operation.query.__struct_encode_fields__]


# What a query has to say; another such parameter needs a value here.
_NEEDED: Final[Mapping[str, str]] = {"q": "txn_same", "format": "jsonl"}
_BEGINNINGS: Final = ("txn_same", "txn_th", "ch_the", "evt_th", "po_the", "cmd_th", "acct_th")


def _values(of_type: Any) -> Sequence[str]:
    if of_type is bool:
        return ["true", "false"]
    if getattr(of_type, "__origin__", None) is not None and "Literal" in repr(of_type)[:20]:
        return [str(value) for value in get_args(of_type)]
    return [value for inner in get_args(of_type) for value in _values(inner)]


def least_body(operation: Operation) -> Mapping[str, str]:
    """Return a body that says what has to be said: a reason, or nothing."""
    if operation.body is None:
        return {}
    fields = msgspec.structs.fields(operation.body)
    return {field.encode_name: "a test" for field in fields if field.required}


def has_account(struct: type[msgspec.Struct] | None) -> bool:
    """Return whether a query or a body may name an account."""
    return struct is not None and "stripe_account" in struct.__struct_encode_fields__
