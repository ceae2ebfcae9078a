"""What is wrong with how Stripe sends an account's events: one judgement for whoever asks. PURE.

Promises one finding a fact, in words that a person can act on. Takes what Stripe says of the
endpoints, and what came and what was posted; asks for nothing.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Final

from shared.ledger.endpoint_finding import AnnouncedRow, EndpointFinding
from shared.stripe_api.webhook_endpoints import WebhookEndpoint, ours
from shared.stripe_api.webhook_events import unannounced

# From this version on every refund has events of its own (docs.stripe.com/changelog).
VERSION_MIN: Final = "2024-10-28"
SKEW_WARN_S: Final = 30.0
# A signature's time may differ by no more.
SKEW_FAIL_S: Final = 300.0
# So many rows that an event would have announced, and none came, in so many of the usual gaps.
_SILENT_ROWS_MIN: Final = 3
_SILENT_GAPS: Final = 5
_ENDPOINT: Final = "the endpoint in Stripe's dashboard, under Developers, Webhooks"


def judge_endpoints(
    endpoints: Sequence[WebhookEndpoint],
    *,
    prefixes: Collection[str],
    known_version: str,
    has_connected: bool = False,
) -> Sequence[EndpointFinding]:
    """Say what is wrong with an account's endpoints.

    `prefixes` are those of objects that the account has; `known_version` is the API version that
    this program was made for. A platform that `has_connected` accounts has two endpoints at one
    address, one of them for theirs.
    """
    if not endpoints:
        return [
            EndpointFinding(
                "no_endpoint",
                "no webhook endpoint: what happens is in the journal a pass later, not at once",
                f"add {_ENDPOINT} (`stripe listen` needs none)",
            )
        ]
    of_ours = ours(endpoints)
    enabled = [endpoint for endpoint in of_ours if endpoint.is_enabled]
    if not enabled:
        urls = ", ".join(endpoint.url for endpoint in of_ours)
        todo = f"mend what it answers, then enable {_ENDPOINT}"
        return [EndpointFinding("disabled", f"disabled: {urls}", todo, is_grave=True)]
    findings = [
        _lacking(enabled, prefixes=prefixes),
        *(_version(endpoint, known_version) for endpoint in enabled),
        None if has_connected else _doubled(enabled),
    ]
    return [finding for finding in findings if finding is not None]


def judge_flow(
    rows: Sequence[AnnouncedRow], *, last_event: datetime | None, until_s: float
) -> EndpointFinding | None:
    """Say whether rows flow and no event comes.

    `rows` are the latest that events announce, `last_event` when the latest one was made that came.
    Rows from `until_s` on are too young to say anything.
    """
    since_s = 0.0 if last_event is None else last_event.timestamp()
    times = sorted(row.created_s for row in rows)
    unheard = sorted(
        row.created_s for row in rows if row.by_pass and since_s < row.created_s < until_s
    )
    if len(unheard) < _SILENT_ROWS_MIN:
        return None
    usual_s = median(later - earlier for earlier, later in pairwise(times))
    if last_event is not None and unheard[-1] - since_s < _SILENT_GAPS * usual_s:
        return None
    since = "ever" if last_event is None else f"since {last_event:%Y-%m-%d %H:%M:%S}Z"
    return EndpointFinding(
        "silent",
        f"no event came {since}, and passes have found {len(unheard)} rows that one would have"
        " announced",
        f"look how each delivery was answered: {_ENDPOINT}; and what stands between Stripe and"
        " webhook-ingest",
        is_grave=True,
    )


def skew_s(*, began: datetime, theirs: datetime, ended: datetime) -> float:
    """Return by how much our clock is off at least: Stripe wrote its time between ours."""
    # The header has whole seconds.
    return max((began - theirs).total_seconds() - 1, (theirs - ended).total_seconds(), 0)


def judge_clock(off_s: float) -> EndpointFinding | None:
    """Say whether this machine's clock is too far from Stripe's."""
    message = f"this machine's clock is {off_s:.0f} s from Stripe's"
    if off_s > SKEW_FAIL_S:
        return EndpointFinding(
            "clock", f"{message}: every webhook is refused", "set it by NTP", is_grave=True
        )
    if off_s > SKEW_WARN_S:
        return EndpointFinding(
            "clock", f"{message}; at {SKEW_FAIL_S:.0f} s webhooks are refused", "set it by NTP"
        )
    return None


def _lacking(
    enabled: Sequence[WebhookEndpoint], *, prefixes: Collection[str]
) -> EndpointFinding | None:
    """Say what no endpoint sends of what announces money."""
    lacks = {
        endpoint.url: unannounced(endpoint.enabled_events, prefixes=prefixes)
        for endpoint in enabled
    }
    together = frozenset[str]().union(*(endpoint.enabled_events for endpoint in enabled))
    if not unannounced(together, prefixes=prefixes):
        return None
    url = min(lacks, key=lambda name: len(lacks[name]))
    return EndpointFinding(
        "types_lacking",
        f"{url} is not told of {', '.join(lacks[url])}",
        f"add {', '.join(sorted(set(lacks[url].values())))} to {_ENDPOINT}",
    )


def _version(endpoint: WebhookEndpoint, known: str) -> EndpointFinding | None:
    """Say whether an endpoint's events are of a version that lacks some, or that nobody tested."""
    version = endpoint.api_version
    if version is None:
        return None
    message = f"{endpoint.url} writes its events in the API version {version}"
    todo = f"make a new endpoint of the version {known}, then delete this one (a version is fixed)"
    if version[:10] < VERSION_MIN:
        return EndpointFinding(
            "api_version", f"{message}, which does not announce every refund", todo
        )
    if version[:10] > known[:10]:
        return EndpointFinding(
            "api_version",
            f"{message}, newer than {known}, which this version of tieout was made for",
            "update tieout; until then what it cannot read of an event is found by passes",
        )
    return None


def _doubled(enabled: Sequence[WebhookEndpoint]) -> EndpointFinding | None:
    """Say whether two endpoints send the same events to one address."""
    for endpoint in enabled:
        same = [
            other
            for other in enabled
            if other.url.rstrip("/") == endpoint.url.rstrip("/") and other.needed & endpoint.needed
        ]
        if len(same) > 1:
            return EndpointFinding(
                "doubled",
                f"{len(same)} endpoints send the same events to {endpoint.url}: each comes"
                f" {len(same)} times, and is posted once",
                f"delete all but one of them: {_ENDPOINT}",
            )
    return None
