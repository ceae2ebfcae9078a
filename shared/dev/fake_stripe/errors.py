"""The refusals Stripe answers with, as one exception. PURE.

Promises: status, type, code, message and param are Stripe's, so that the stripe library raises the
class it would raise at Stripe.
"""

from typing import Any, Final

_DOCS: Final = "https://stripe.com/docs/error-codes/"


class RequestRefused(Exception):
    """A request Stripe would refuse; `reason` and `retry_after_s` are a 429's headers."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        error_type: str = "invalid_request_error",
        reason: str | None = None,
        retry_after_s: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.error_type = error_type
        self.reason = reason
        self.retry_after_s = retry_after_s

    def body(self) -> dict[str, Any]:
        """Write the error as Stripe writes it."""
        error: dict[str, Any] = {"message": self.message, "type": self.error_type}
        if self.code is not None:
            error["code"] = self.code
            error["doc_url"] = _DOCS + self.code.replace("_", "-")
        if self.param is not None:
            error["param"] = self.param
        return {"error": error}


def no_such_object(
    kind: str, object_id: str, *, param: str = "id", status: int = 404
) -> RequestRefused:
    """Refuse an id that the account does not have."""
    return RequestRefused(
        status, f"No such {kind}: '{object_id}'", code="resource_missing", param=param
    )


def unknown_parameter(name: str) -> RequestRefused:
    """Refuse a parameter the endpoint does not take."""
    return RequestRefused(
        400, f"Received unknown parameter: {name}", code="parameter_unknown", param=name
    )


def rate_limited(reason: str, *, retry_after_s: int | None = None) -> RequestRefused:
    """Refuse a call above a limit; `reason` is Stripe's Stripe-Rate-Limited-Reason."""
    return RequestRefused(
        429,
        "Request rate limit exceeded. Learn more about rate limits here "
        "https://stripe.com/docs/rate-limits.",
        code="rate_limit",
        reason=reason,
        retry_after_s=retry_after_s,
    )


def unrecognized(method: str, path: str) -> RequestRefused:
    """Refuse a URL that the API does not have."""
    return RequestRefused(
        404,
        f"Unrecognized request URL ({method}: {path}). Please see https://stripe.com/docs or we "
        "can help at https://support.stripe.com/.",
    )
