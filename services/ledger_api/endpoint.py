"""One request to one operation: who asks, what for, the answer.

Promises that a request goes no further than its token, its role and its parameters allow, in this
order; that every failure is a problem (problems.py), which of a write says so where nobody knows
whether it was done; and that what nothing below has foreseen is logged once, with its request id,
and told to nobody else.
"""

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
from services.ledger_api.respond import JSON, answer, problem_answer
from services.ledger_api.write import answer_write, audit_denied
from shared.error_text import shortened
from shared.errors import Recoverable
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
        return problem_answer(problem, request_id=request_id)
    except PostgresUnavailable as error:
        reason = shortened(error)
        lost = unavailable(reason if doubt is None else f"{reason}; {doubt}")
        return problem_answer(lost, request_id=request_id)
    except Recoverable as error:
        return problem_answer(unavailable(shortened(error)), request_id=request_id)
    except PostgresRefused:
        refused = Problem(BAD_REQUEST, "a value is out of what the ledger can hold")
        return problem_answer(refused, request_id=request_id)
    except Exception:
        logger.exception("api.failed", operation=operation.name, request_id=request_id)
        failure = Problem(INTERNAL, f"the log has it under {request_id}")
        return problem_answer(failure, request_id=request_id)


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
    return answer(request, await operation.handle(call), status=operation.status)


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
