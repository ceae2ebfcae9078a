"""One request to one operation: who asks, what for, the answer.

Promises that a request goes no further than its token, its role and its parameters allow, in this
order; that every failure is a problem (problems.py), which of a write says so where nobody knows
whether it was done; and that what nothing below has foreseen is logged once, with its request id,
and told to nobody else.
"""

from contextlib import nullcontext

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from services.ledger_api.admit import require_role
from services.ledger_api.context import ApiContext
from services.ledger_api.decode import decode_body, decode_path, decode_query
from services.ledger_api.operation import Call, Operation
from services.ledger_api.problems import (
    BAD_REQUEST,
    INTERNAL,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    Problem,
    unavailable,
)
from services.ledger_api.respond import JSON, json_answer, problem_answer
from services.ledger_api.stream import answer_stream
from services.ledger_api.write import answer_write, audit_denied, with_command
from shared.error_text import shortened
from shared.errors import Recoverable, TooSlow
from shared.kafka.errors import KafkaUnavailable
from shared.postgres.driver.errors import PostgresRefused, PostgresUnavailable
from shared.telemetry import log

BODY_BYTES_MAX = 65_536
_DOUBT = "whether it was done is not known: to ask again with the same Idempotency-Key is harmless"

logger = log.get()


async def answer_request(request: Request, operation: Operation, context: ApiContext) -> Response:
    """Answer a request, whatever becomes of it."""
    request_id: str = request.state.request_id
    doubt = _DOUBT if operation.is_write else None
    try:
        async with context.availability.while_up(doubt=doubt):
            return await _answer(request, operation, context)
    except Problem as problem:
        return problem_answer(with_command(request, problem), request_id=request_id)
    except Recoverable as error:
        logger.warning("api.unavailable", operation=operation.name, reason=shortened(error))
        return problem_answer(
            with_command(request, _lost(error, doubt=doubt)), request_id=request_id
        )
    except PostgresRefused:
        refused = Problem(BAD_REQUEST, "a value is out of what the ledger can hold")
        return problem_answer(refused, request_id=request_id)
    except Exception:
        logger.exception("api.failed", operation=operation.name, request_id=request_id)
        failure = Problem(INTERNAL, f"the log has it under {request_id}")
        return problem_answer(failure, request_id=request_id)


def _lost(error: Recoverable, *, doubt: str | None) -> Problem:
    """Return the problem of a part that was away, with what cannot be known because of it."""
    # Kafka is asked whether it is there before a command is given to it.
    left = "this request gave nothing" if isinstance(error, KafkaUnavailable) else doubt
    sentence = _sentence(error)
    return unavailable(sentence if left is None else f"{sentence}; {left}")


def _sentence(error: Recoverable) -> str:
    """Say which part it was, and nothing of where that is: whoever asks may be a stranger."""
    if isinstance(error, TooSlow):
        return "it took longer than an answer may: ask for less, or by the command line"
    if isinstance(error, PostgresUnavailable):
        return "Postgres does not answer"
    if isinstance(error, KafkaUnavailable):
        return "Kafka does not answer"
    return "a part of the ledger does not answer"


async def _answer(request: Request, operation: Operation, context: ApiContext) -> Response:
    viewer = await context.gate.admit(request)
    try:
        require_role(viewer, operation.role)
    except Problem:
        if operation.is_write:
            await audit_denied(request, operation, viewer, context)
        raise
    raw = await _read_body(request, operation)
    call = Call(
        context=context,
        viewer=viewer,
        path=decode_path(request.path_params, operation.path_parameters),
        query=decode_query(request.scope["query_string"], operation.query),
        body=None if operation.body is None else decode_body(raw, operation.body),
        request_id=request.state.request_id,
    )
    if operation.is_write:
        return await answer_write(request, operation, call, body=raw)
    if operation.result is None:
        return await answer_stream(request, operation, call)
    async with context.reports.held() if operation.is_dear else nullcontext():
        result = await operation.handle(call)
    return json_answer(request, msgspec.json.encode(result), status=operation.status)


async def _read_body(request: Request, operation: Operation) -> bytes:
    """Return the body of a write. Raises Problem: it is too large, or no JSON by its own word."""
    if operation.body is None:
        return b""
    chunks: list[bytes] = []
    length = 0
    try:
        async for chunk in request.stream():
            length += len(chunk)
            if length > BODY_BYTES_MAX:
                raise Problem(TOO_LARGE, f"it has more than {BODY_BYTES_MAX} bytes")
            chunks.append(chunk)
    except ClientDisconnect:
        raise Problem(BAD_REQUEST, "the body did not come whole") from None
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if length and media_type != JSON:
        raise Problem(UNSUPPORTED_MEDIA, f"Content-Type is {JSON}")
    return b"".join(chunks)
