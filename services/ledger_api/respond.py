"""Values to answers: JSON that nobody keeps, validators, problems.

Promises that whoever asks again for what has not changed is told so (304), by the answer's own
digest; and that nothing with money in it is kept by what stands between (`no-store`).
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from services.ledger_api import problems
from services.ledger_api.problems import Problem

_DIGEST_BYTES: Final = 18
_NOT_MODIFIED: Final = 304
# Weak or not: a validator says by its text alone what it is of (RFC 9110 section 8.8.3.2).
_TAG: Final = re.compile(r'(?:W/)?("[^"]*")')
_READ_AT: Final = re.compile(rb'"read_at":"[^"]*"')
JSON: Final = "application/json"


def json_answer(request: Request, body: bytes, *, status: int) -> Response:
    """Return a body of JSON with its validator."""
    # Weak (RFC 9110 section 8.8.1): a compressed answer is the same answer, and so is one that was
    # read later and says the same.
    tag = f'"{_digest(_READ_AT.sub(b"", body))}"'
    headers = {"ETag": f"W/{tag}"}
    given = request.headers.getlist("if-none-match")
    if request.method in {"GET", "HEAD"} and _names(given, tag):
        return Response(status_code=_NOT_MODIFIED, headers=headers)
    return Response(body, status_code=status, media_type=JSON, headers=headers)


def problem_answer(problem: Problem, *, request_id: str) -> Response:
    """Return a problem as RFC 9457 has it."""
    return Response(
        msgspec.json.encode(problem.document(request_id=request_id)),
        status_code=problem.kind.status,
        media_type=problems.MEDIA_TYPE,
        headers=dict(problem.headers),
    )


def _digest(body: bytes) -> str:
    digest = hashlib.sha256(body).digest()[:_DIGEST_BYTES]
    return base64.urlsafe_b64encode(digest).decode()


def _names(given: Sequence[str], tag: str) -> bool:
    """Return whether lines of If-None-Match name a validator, or any."""
    return any(line.strip() == "*" or tag in _TAG.findall(line) for line in given)
