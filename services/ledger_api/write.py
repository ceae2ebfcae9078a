"""A write: done once for its idempotency key, and audited before and after.

Promises that the same request with the same key has the same answer, for a day, also where the
process died between doing and answering: what it does is named by the token, the key and all that
is asked for. A key stays its request's whatever fails, for nobody can always know that nothing was
done. What failed, and what a token may not do, is in the audit too. Never audits a body.
"""

import asyncio
import contextlib
import re
from dataclasses import replace
from typing import Final, assert_never

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from services.ledger_api.context import ApiContext
from services.ledger_api.operation import AuditNotes, Call, Operation
from services.ledger_api.problems import (
    BAD_REQUEST,
    FORBIDDEN,
    IN_PROGRESS,
    INTERNAL,
    KEY_REUSED,
    MEDIA_TYPE,
    UNAVAILABLE,
    Problem,
)
from services.ledger_api.respond import json_answer, problem_answer
from shared.errors import Recoverable
from shared.ledger.api_token import ApiToken
from shared.postgres.access import audit, idempotency
from shared.postgres.access.audit import AuditLine
from shared.postgres.access.idempotency import Begun, Conflict, InProgress, Replay
from shared.postgres.driver.errors import PostgresRefused

_KEY: Final = "idempotency-key"
_KEY_CHARS_MAX: Final = 255
_KEY_FORM: Final = re.compile(rf"[!-~]{{1,{_KEY_CHARS_MAX}}}")
_WAITING: Final = 202
_CLIENT_ERROR: Final = 400
_SERVER_ERROR: Final = 500


async def answer_write(
    request: Request, operation: Operation, call: Call, *, body: bytes
) -> Response:
    """Do it, unless this key has its answer already."""
    request.state.notes = call.notes
    key = _given_key(request)
    if key is None:
        return await _audited(request, operation, replace(call, request_key=call.request_id))
    digest = idempotency.request_digest(method=request.method, path=request.url.path, body=body)
    await call.context.unanswered.release(call.pool, token_id=call.viewer.id, key=key)
    state = await idempotency.begin(call.pool, token_id=call.viewer.id, key=key, digest=digest)
    match state:
        case Replay(status_code, answered):
            return _replayed(request, status_code, answered)
        case Conflict():
            line = _line(request, operation, call.viewer, call.context)
            refused = replace(line, status_code=KEY_REUSED.status, outcome="refused")
            await audit.append_audit(call.pool, refused)
            raise Problem(KEY_REUSED, "nothing was done")
        case InProgress():
            raise Problem(IN_PROGRESS, "it is not done yet", headers={"Retry-After": "1"})
        case Begun() as begun:
            named = replace(call, request_key=f"{begun.token_id}:{begun.key}:{digest.hex()}")
            return await _finished(request, operation, named, begun)
        case _:
            assert_never(state)


async def audit_denied(
    request: Request, operation: Operation, viewer: ApiToken, context: ApiContext
) -> None:
    """Write down that somebody whose token is valid asked for what its role may not do."""
    line = _line(request, operation, viewer, context)
    denied = replace(line, status_code=FORBIDDEN.status, outcome="denied")
    await audit.append_audit(context.pool, denied)


def with_command(request: Request, problem: Problem) -> Problem:
    """Return the problem, with the command that may have been given although it says 503."""
    notes: AuditNotes | None = getattr(request.state, "notes", None)
    if notes is None or not notes.may_be_given or problem.kind is not UNAVAILABLE:
        return problem
    return replace(
        problem,
        detail=f"{notes.command_id} may have been given: {problem.detail}",
        members={**problem.members, "command_id": notes.command_id},
    )


async def _finished(request: Request, operation: Operation, call: Call, begun: Begun) -> Response:
    """Do it and keep the answer; where there is none, have the same request take over at once."""
    is_kept = False
    try:
        response = await _audited(request, operation, call)
        await idempotency.finish(
            call.pool, begun, status_code=response.status_code, body=bytes(response.body)
        )
        is_kept = True
    except (Problem, Recoverable, PostgresRefused):
        with contextlib.suppress(Recoverable):
            await idempotency.release(call.pool, begun)
        raise
    finally:
        # Also of one that was cut off, as when Postgres went away: nobody can be asked then.
        if not is_kept:
            call.context.unanswered.add(begun)
    return response


async def _audited(request: Request, operation: Operation, call: Call) -> Response:
    """Do it between two lines of the audit: that it was asked for, and what became of it.

    Two, because a process may die in between: what was asked for is known then, and by whom.
    """
    line = _line(request, operation, call.viewer, call.context)
    await audit.append_audit(call.pool, line)
    status = INTERNAL.status
    is_cut_off = False
    try:
        response = await _done(request, operation, call)
        status = response.status_code
    except asyncio.CancelledError:
        is_cut_off = True
        raise
    except (Problem, Recoverable, PostgresRefused) as failure:
        status = _status_of(failure)
        raise
    finally:
        if not is_cut_off:
            await audit.append_audit(call.pool, _ended(line, call.notes, status=status))
    return response


def _status_of(failure: Problem | Recoverable | PostgresRefused) -> int:
    """Return what a failure is answered as."""
    if isinstance(failure, Problem):
        return failure.kind.status
    return (BAD_REQUEST if isinstance(failure, PostgresRefused) else UNAVAILABLE).status


def _ended(line: AuditLine, notes: AuditNotes, *, status: int) -> AuditLine:
    """Return the line that says what became of what was asked for."""
    outcome = notes.outcome
    if status >= _SERVER_ERROR:
        outcome = "failed"
    elif status == BAD_REQUEST.status:
        outcome = "refused"
    return replace(
        line,
        object_id=line.object_id or notes.object_id,
        stripe_account=line.stripe_account or notes.stripe_account,
        status_code=status,
        outcome=outcome,
        command_id=notes.command_id,
    )


def _line(
    request: Request, operation: Operation, viewer: ApiToken, context: ApiContext
) -> AuditLine:
    """Return the line that says who asked for what."""
    return AuditLine(
        by=viewer.name,
        token_id=viewer.id,
        role=viewer.role,
        address=context.gate.address(request),
        operation=operation.name,
        method=request.method,
        path=request.url.path,
        object_id=next(iter(request.path_params.values()), None),
        stripe_account=viewer.stripe_account,
        outcome="asked",
        request_id=request.state.request_id,
    )


async def _done(request: Request, operation: Operation, call: Call) -> Response:
    """Do it; what is refused is an answer, which is kept as one. Raises Problem: it failed."""
    try:
        result = await operation.handle(call)
    except Problem as problem:
        if problem.kind.status >= _SERVER_ERROR:
            raise
        call.notes.outcome = "denied" if problem.kind is FORBIDDEN else "refused"
        return problem_answer(problem, request_id=call.request_id)
    is_waiting = operation.may_wait and call.notes.outcome == "waiting"
    status = _WAITING if is_waiting else operation.status
    return json_answer(request, msgspec.json.encode(result), status=status)


def _given_key(request: Request) -> str | None:
    """Return the idempotency key. Raises Problem when it is none."""
    given = request.headers.getlist(_KEY)
    if not given:
        return None
    key = given[0]
    if len(given) > 1 or _KEY_FORM.fullmatch(key) is None:
        raise Problem(
            BAD_REQUEST,
            f"Idempotency-Key is one text of at most {_KEY_CHARS_MAX} visible ASCII characters",
        )
    return key


def _replayed(request: Request, status: int, body: bytes) -> Response:
    """Return the answer that was given before."""
    response = (
        json_answer(request, body, status=status)
        if status < _CLIENT_ERROR
        else Response(body, status_code=status, media_type=MEDIA_TYPE)
    )
    response.headers["Idempotent-Replayed"] = "true"
    return response
