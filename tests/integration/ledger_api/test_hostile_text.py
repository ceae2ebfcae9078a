"""What nobody in their right mind sends, wherever the API takes a text, and what it keeps of it.

Each is answered, by no 5xx; what strangers wrote into Stripe's fields comes back as it was, as a
text of JSON, and is markup nowhere.
"""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pytest

from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from tests.hostile.text import STORABLE
from tests.integration.ledger_api.attacked import (
    AttackedApi,
    attacked_api,
    least_body,
    paths,
    queries,
)
from tests.integration.reports.two_accounts import OURS
from tests.support.waits import patience

if TYPE_CHECKING:
    import httpx

pytestmark = pytest.mark.takes(seconds=20)

_SCRIPT = "<script>alert(1)</script>"
_TEXTS = (
    _SCRIPT,
    "\"'><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\u202egro.elpmaxe\u2066",
    "\x00",
    "a\x00b",
    "\ud800",
    "\U0001f4b8" * 200,
    "x" * 10_000,
    "'; DROP TABLE tieout.journal_entry; --",
    "../../etc/passwd",
    "%s%n{0}{{}}${jndi:ldap://x}",
    STORABLE,
    "",
    " ",
    "9" * 400,
    "-9223372036854775809",
    "1e999",
    "NaN",
)
_TIMES = (
    "0001-01-01",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31",
    "9999-12-31T23:59:59.999999-14:00",
    "1970-01-01",
    "8999-12-31T23:59:59Z",
    "2026-02-30",
    "2026-01-01T00:00:00",
    "2016-12-31T23:59:60Z",
)
_RAW = (b"\xff\xfe", b"%", b"%zz", b"%ff%fe", b"%ed%a0%80", b"%00", b"\xc3\xa9", b"+", b"&&==;")
_TIMES_BY_NAME = {"from", "to", "at", "as_of"}
# Of each form that a key may have, with what Postgres, Python or neither can hold.
_INSTANTS = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-01-01T00:00:00")
_KEYS: tuple[object, ...] = (
    *((number) for number in (-1, 0, 2**31, 2**63 - 1, 2**63, 2**70, -(2**70), 1.5, 1e308)),
    *({"at": at, "id": "x"} for at in _INSTANTS),
    *({"at": at, "id": 2**62} for at in _INSTANTS),
    *({"effective_at": at, "entry_id": "x", "id": "x"} for at in _INSTANTS),
    {"position": 2**63 - 1, "ordinal": 2**63 - 1},
    {"position": -1, "ordinal": -1},
    {"at": "2026-01-01T00:00:00Z", "id": "\x00"},
    {"amount": 2**63 - 1, "at": "2026-01-01T00:00:00Z", "id": "x"},
    {"day": "0001-01-01", "stripe_account": "x", "livemode": True, "resource": "x"},
    {"day": "9999-12-31", "stripe_account": "", "livemode": False, "resource": "\ud800"},
    *("x", "", [], {}, None, True, [[[[]]]], [1, "x"], "\x00"),
)


_PAGED = [
    operation for operation in OPERATIONS if "cursor" in operation.query.__struct_encode_fields__
]
_HEADERS = (
    *("Idempotency-Key", "Authorization", "If-None-Match", "X-Forwarded-For", "Host"),
    *("Accept-Encoding", "Content-Type", "Cookie", "Range"),
)


@pytest.fixture(scope="module")
async def attacked(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[AttackedApi]:
    async with attacked_api(module_database_url, tmp_path_factory.mktemp("attacked")) as api:
        yield api


@pytest.fixture(scope="module")
async def admin(attacked: AttackedApi) -> "AsyncIterator[httpx.AsyncClient]":
    async with attacked.api.client("admin") as client:
        yield client


def _each(operations: list[Operation]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("operation", operations, ids=lambda each: each.name)


def _is_answered(response: "httpx.Response") -> bool:
    """Say whether it was answered as something that was understood, or was not."""
    return response.status_code < 500 or response.status_code == 503


def _percent(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


@_each([operation for operation in OPERATIONS if operation.query.__struct_encode_fields__])
async def test_it_answers_any_text_in_a_query(
    attacked: AttackedApi, admin: "httpx.AsyncClient", operation: Operation
) -> None:
    path = paths(operation, attacked.ours)[0]
    least = {name: _percent(value) for name, value in queries(operation)[0].items()}
    names = (*operation.query.__struct_encode_fields__, _percent(_SCRIPT))
    # Every third of them, another third of each parameter; the times where there is a time.
    for number, name in enumerate(names):
        for text in _TIMES if name in _TIMES_BY_NAME else _TEXTS[number % 3 :: 3]:
            pairs = least | {name: _percent(text)}
            query = "&".join(f"{key}={value}" for key, value in pairs.items())
            response = await admin.get(f"{path}?{query}")

            assert _is_answered(response), (response.text, response.url)
            assert _SCRIPT not in response.text or "json" in response.headers["content-type"]


@_each(_PAGED)
async def test_it_answers_any_cursor(
    attacked: AttackedApi, admin: "httpx.AsyncClient", operation: Operation
) -> None:
    path = paths(operation, attacked.ours)[0]
    for variant in queries(operation)[:1] + [
        query for query in queries(operation) if "order" in query
    ]:
        for key in _KEYS:
            text = base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")
            response = await admin.get(path, params=variant | {"cursor": text})

            assert _is_answered(response), (key, response.text)


@_each([operation for operation in OPERATIONS if operation.path_parameters])
async def test_it_answers_any_text_in_a_path(
    attacked: AttackedApi, admin: "httpx.AsyncClient", operation: Operation
) -> None:
    before = await attacked.kept()
    [parameter] = operation.path_parameters
    for text in _TEXTS:
        path = operation.path.replace(f"{{{parameter.name}}}", _percent(text))
        response = await admin.request(operation.method, path, json=least_body(operation))

        assert 400 <= response.status_code < 500, (response.status_code, path)
    assert await attacked.kept() == before


@_each([operation for operation in OPERATIONS if operation.body is not None])
async def test_it_answers_any_text_in_a_body(
    attacked: AttackedApi, admin: "httpx.AsyncClient", operation: Operation
) -> None:
    path = paths(operation, attacked.ours)[0]
    body = operation.body
    assert body is not None
    dry = {"dry_run": True} if "dry_run" in body.__struct_encode_fields__ else {}
    headers = {"Content-Type": "application/json"}
    texts: tuple[object, ...] = (*_TEXTS, None, 2**70, [], {"a": []}, True)
    for name in body.__struct_encode_fields__:
        for text in texts:
            given = json.dumps({**least_body(operation), **dry, name: text})
            response = await admin.post(path, content=given, headers=headers)

            assert _is_answered(response), (given, response.text)
    for raw in (b"[" * 60_000, b'{"a":' * 10_000, b"9" * 60_000, b"\xff", b'"\\ud800"', b"nul"):
        response = await admin.post(path, content=raw, headers=headers)

        assert response.status_code == 400, raw[:20]


@pytest.mark.parametrize("name", _HEADERS)
async def test_it_answers_any_text_in_a_header(attacked: AttackedApi, name: str) -> None:
    token = await attacked.api.token("operator")
    for text in _TEXTS:
        value = text.encode("utf-8", "surrogatepass")
        lines = {b"Authorization": b"Bearer " + token.encode(), name.encode(): value}
        for request_line in (b"GET /v1/accounts", b"POST /v1/recounts"):
            status = await _status(attacked, request_line, lines)

            assert status is None or status < 500, (name, text[:40], status)


@pytest.mark.parametrize("raw", _RAW, ids=repr)
async def test_it_answers_any_bytes_where_a_path_or_a_query_stands(
    attacked: AttackedApi, raw: bytes
) -> None:
    token = await attacked.api.token("operator")
    lines = {b"Authorization": b"Bearer " + token.encode()}
    for place in (b"/v1/story/", b"/v1/entries?text=", b"/", b"/v1/payouts?"):
        status = await _status(attacked, b"GET " + place + raw, lines)

        assert status is None or status < 500, place + raw


async def _status(
    attacked: AttackedApi, request_line: bytes, lines: dict[bytes, bytes]
) -> int | None:
    """Return the status of a request of these bytes; None: the connection was closed."""
    address = urlsplit(attacked.api.base_url)
    assert address.port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", address.port)
    head = {b"Host": address.netloc.encode(), b"Connection": b"close"} | lines
    text = b"".join(b"%s: %s\r\n" % line for line in head.items())
    try:
        async with patience("it answers, or closes"):
            writer.write(request_line + b" HTTP/1.1\r\n" + text + b"\r\n")
            answer = await reader.read()
    except ConnectionError:
        return None
    finally:
        writer.transport.abort()
    return int(answer.split(b" ", 2)[1]) if answer else None


async def test_it_shows_what_strangers_wrote_as_text(
    attacked: AttackedApi, admin: "httpx.AsyncClient"
) -> None:
    for number, text in enumerate((STORABLE, _SCRIPT, "=cmd", "x" * 10_000)):
        await attacked.owner.execute(
            """INSERT INTO tieout.dead_letter (consumer, topic, epoch, partition, "offset",
                stripe_account, livemode, object_id, error)
            VALUES ('post', 'stripe.balance_transactions', 99, 0, $1, $2, true, $3, $3)""",
            number,
            OURS,
            text,
        )
        response = await admin.get("/v1/dead-letters", params={"limit": 1})

        [letter] = response.json()["data"]
        assert (letter["object_id"], letter["error"]) == (text, text)
        assert response.headers["content-type"] == "application/json"
        assert response.headers["x-content-type-options"] == "nosniff"
