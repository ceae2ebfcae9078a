"""The webhook endpoints of an account as Stripe states them, and which of them are tieout's. PURE.

Promises never to show what stands in an endpoint's query: some put a secret there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shared.stripe_api.webhook_events import sent_of_needed

# Where webhook-ingest listens: an endpoint that ends so is ours, whatever stands before it.
OUR_PATH: Final = "/webhooks/stripe"
_URL_CHARS_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class WebhookEndpoint:
    """One endpoint; `api_version` is that in which its events are written, None: the account's."""

    url: str
    is_enabled: bool
    enabled_events: frozenset[str]
    api_version: str | None = None

    @property
    def needed(self) -> frozenset[str]:
        """Return the types of events that we need and that it sends, if it is enabled."""
        return sent_of_needed(self.enabled_events) if self.is_enabled else frozenset()


def read_endpoints(rows: Sequence[object]) -> Sequence[WebhookEndpoint]:
    """Read Stripe's list of endpoints; what is none is left out."""
    return [_endpoint(row) for row in rows if isinstance(row, Mapping)]


def ours(endpoints: Sequence[WebhookEndpoint]) -> Sequence[WebhookEndpoint]:
    """Return the endpoints that are tieout's: those of its path, or all where none has it.

    A proxy may give it another path.
    """
    return _of_our_path(endpoints) or endpoints


def are_certainly_ours(endpoints: Sequence[WebhookEndpoint]) -> bool:
    """Say whether any endpoint has our path: what others send may be for another program."""
    return bool(_of_our_path(endpoints))


def sent_types(endpoints: Sequence[WebhookEndpoint]) -> frozenset[str]:
    """Return the types of events that we need and that any of our endpoints sends."""
    return frozenset[str]().union(*(endpoint.needed for endpoint in ours(endpoints)))


def _of_our_path(endpoints: Sequence[WebhookEndpoint]) -> Sequence[WebhookEndpoint]:
    return [each for each in endpoints if each.url.rstrip("/").endswith(OUR_PATH)]


def _endpoint(row: Mapping[str, Any]) -> WebhookEndpoint:
    enabled, version = row.get("enabled_events"), row.get("api_version")
    return WebhookEndpoint(
        url=str(row.get("url")).partition("?")[0][:_URL_CHARS_MAX],
        is_enabled=row.get("status") == "enabled",
        enabled_events=frozenset(
            str(event) for event in (enabled if isinstance(enabled, list) else ())
        ),
        api_version=version if isinstance(version, str) else None,
    )
