"""What the API's own tables are asked for."""

from collections.abc import Mapping
from hashlib import sha256
from uuid import UUID

from tests.plans.ledger import Arguments, without

_TOKEN = "grownaaaab"
_ATTEMPT = UUID(int=1)
_DIGEST = sha256(b"a request").digest()


def access_arguments() -> Mapping[str, Mapping[str, Arguments]]:
    """Return the arguments of each block, by the file that it is in."""
    return {
        "api_tokens": without("list")
        | {
            "authenticate": [(_TOKEN, sha256(b"1").digest()), (_TOKEN, _DIGEST)],
            "create": [("aaaaaaaaaa", "plans", _DIGEST, "read", None, "a person", None)],
            "revoke": [(_TOKEN, "a person")],
        },
        "audit": {
            "append": [(*[None] * 4, "entries", *[None] * 5, "done", None, None)],
            "page": [(None, 101), (100, 101)],
            "account_page": [(None, 101, "acct_1"), (40_000, 101, "acct_1"), (None, 101, "acct_9")],
        },
        "idempotency": {
            "begin": [(_TOKEN, "new", _DIGEST), (_TOKEN, "10", _DIGEST), (_TOKEN, "9999", _DIGEST)],
            "finish": [(_TOKEN, "10", _ATTEMPT, 200, b"answered")],
            "release": [(_TOKEN, "10", _ATTEMPT)],
            "delete": [(1_000,)],
        },
    }
