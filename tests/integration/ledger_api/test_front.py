"""What every path of the API does alike: tokens, hosts, methods, validators, problems."""

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import httpx
import pytest

from services.ledger_api.endpoint import BODY_BYTES_MAX
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.wrong_tokens import WRONG_MAX
from shared.postgres.access.api_tokens import revoke_token
from tests.support.running_api import RunningApi, running_api

PATH = "/v1/trial-balance"


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[RunningApi]:
    async with running_api(database_url) as running:
        yield running


def is_problem(response: httpx.Response, status: int, slug: str) -> bool:
    problem = response.json()
    return (
        response.status_code == problem["status"] == status
        and response.headers["content-type"] == "application/problem+json"
        and problem["type"] == f"/docs#problem-{slug}"
        and problem["request_id"] == response.headers["x-request-id"]
    )


async def test_it_answers_who_has_a_token(api: RunningApi) -> None:
    async with api.client() as client:
        response = await client.get(PATH)

    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    assert response.json()["data"] == []


@pytest.mark.parametrize(
    "header",
    [
        None,
        "Bearer",
        "Bearer x",
        "Basic dXNlcjpwYXNz",
        "Bearer tieout_aaaaaaaaaa_" + "A" * 43,
        "Bearer " + "t" * 5000,
        "tieout",
    ],
)
async def test_it_tells_a_stranger_nothing(api: RunningApi, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    async with api.stranger(headers=headers) as client:
        for operation in OPERATIONS:
            path = operation.path
            for parameter in operation.path_parameters:
                path = path.replace(f"{{{parameter.name}}}", parameter.example)
            response = await client.request(operation.method, path)
            assert response.status_code in {401, 429}, path
            assert is_problem(response, response.status_code, response.json()["type"][14:])
            if response.status_code == 401:
                assert response.headers["www-authenticate"].startswith("Bearer")


async def test_it_refuses_a_revoked_token_from_the_next_request_on(api: RunningApi) -> None:
    text = await api.token()
    async with api.stranger(headers={"Authorization": f"Bearer {text}"}) as client:
        before = await client.get(PATH)
        await revoke_token(api.pool, token_id=text.split("_")[1], by="test")
        after = await client.get(PATH)

    assert before.status_code == 200
    assert is_problem(after, 401, "unauthorized")


async def test_it_stops_listening_to_guesses_and_still_serves_who_was_right(
    api: RunningApi,
) -> None:
    async with api.client() as client, api.stranger() as stranger:
        assert (await client.get(PATH)).status_code == 200
        statuses = [
            (await stranger.get(PATH, headers={"Authorization": "Bearer guess"})).status_code
            for _ in range(WRONG_MAX + 1)
        ]
        last = await stranger.get(PATH, headers={"Authorization": "Bearer guess"})
        known = await client.get(PATH)

    assert statuses[0] == 401
    assert is_problem(last, 429, "too-many-requests")
    assert int(last.headers["retry-after"]) >= 1
    assert known.status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", ""])
async def test_it_answers_for_no_other_host(api: RunningApi, host: str) -> None:
    async with api.client() as client:
        response = await client.get(PATH, headers={"Host": host})

    assert response.status_code in {400, 421}
    assert response.status_code == 400 or is_problem(response, 421, "unknown-host")


async def test_it_answers_for_its_public_url(database_url: str) -> None:
    environ = {"TIEOUT_PUBLIC_URL": "https://ledger.example.com"}
    async with running_api(database_url, environ=environ) as api, api.client() as client:
        response = await client.get(PATH, headers={"Host": "Ledger.example.com"})

    assert response.status_code == 200


async def test_it_knows_the_methods_of_a_path(api: RunningApi) -> None:
    async with api.client() as client:
        options = await client.options(PATH)
        head = await client.head(PATH)
        get = await client.get(PATH)
        delete = await client.delete(PATH)
        nowhere = await client.get("/v1/nowhere")
        slash = await client.get(f"{PATH}/")

    assert (options.status_code, options.headers["allow"]) == (204, "GET, HEAD, OPTIONS")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == get.headers["etag"]
    assert is_problem(delete, 405, "method-not-allowed")
    assert delete.headers["allow"] == "GET, HEAD, OPTIONS"
    assert is_problem(nowhere, 404, "not-found")
    assert is_problem(slash, 404, "not-found")


async def test_it_says_when_nothing_has_changed(api: RunningApi) -> None:
    async with api.client() as client:
        first = await client.get(PATH)
        same = await client.get(PATH, headers={"If-None-Match": f'"x", {first.headers["etag"]}'})
        other = await client.get(PATH, headers={"If-None-Match": '"x"'})
        tag = first.headers["etag"]
        several = [("If-None-Match", '"x"'), ("If-None-Match", f'"y", {tag}')]
        forms = [
            await client.get(PATH, headers={"If-None-Match": tag.removeprefix("W/")}),
            await client.get(PATH, headers={"If-None-Match": f'"x,y" ,{tag}'}),
            await client.get(PATH, headers={"If-None-Match": "*"}),
            await client.get(PATH, headers=several),
        ]

    assert (same.status_code, same.content) == (304, b"")
    assert [form.status_code for form in forms] == [304] * 4
    assert same.headers["etag"] == first.headers["etag"]
    assert other.status_code == 200


async def test_it_names_what_is_wrong_with_a_parameter(api: RunningApi) -> None:
    async with api.client() as client:
        response = await client.get(PATH, params={"limmit": 3})

    assert is_problem(response, 400, "bad-request")
    assert "limmit" in response.json()["detail"]


async def test_it_reads_no_body_that_is_too_large(api: RunningApi) -> None:
    write = next(operation for operation in OPERATIONS if operation.body is not None)
    path = write.path
    for parameter in write.path_parameters:
        path = path.replace(f"{{{parameter.name}}}", parameter.example)
    async with api.client("admin") as client:
        large = await client.request(
            write.method,
            path,
            content=b" " * (BODY_BYTES_MAX + 1),
            headers={"Content-Type": "application/json"},
        )
        text = await client.request(
            write.method, path, content=b"x=1", headers={"Content-Type": "text/plain"}
        )

    assert is_problem(large, 413, "body-too-large")
    assert is_problem(text, 415, "unsupported-media-type")


async def test_it_serves_its_document_and_page_without_a_token(api: RunningApi) -> None:
    async with api.stranger() as client:
        document = await client.get("/openapi.json")
        page = await client.get("/docs")
        style = await client.get("/docs.css")

    assert {operation.path for operation in OPERATIONS} == set(document.json()["paths"])
    assert all(f'id="{operation.name}"' in page.text for operation in OPERATIONS)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert style.headers["content-type"].startswith("text/css")


async def test_it_answers_a_request_that_no_library_wrote(database_url: str) -> None:
    async with running_api(database_url) as api:
        token = await api.token()
        address = urlsplit(api.base_url)
        assert address.hostname is not None
        assert address.port is not None
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        writer.write(
            f"GET {PATH} HTTP/1.1\r\nHost: {address.netloc}\r\n"
            f"Authorization: Bearer {token}\r\n\r\n".encode()
        )
        await writer.drain()
        status = await reader.readline()
        writer.close()

    assert b" 200 " in status
