"""The control plane's webhook endpoints, and what the account's key may read.

Promises: a change counts for the events made after it, but a disabled endpoint gets no retry
either. As other dials these last as long as the process.
"""

from typing import Any, Final

import msgspec
from starlette.requests import Request

from shared.dev.fake_stripe.api.permissions import PERMISSIONS
from shared.dev.fake_stripe.control_requests import Unusable, tenant_of
from shared.dev.fake_stripe.webhooks.endpoints import (
    DISABLED,
    ENABLED,
    ENDPOINTS_MAX,
    WebhookEndpoint,
)
from shared.dev.fake_stripe.world import Tenant, World


class _Endpoint(msgspec.Struct, forbid_unknown_fields=True):
    id: str | None = None
    status: str | msgspec.UnsetType = msgspec.UNSET
    enabled_events: tuple[str, ...] | msgspec.UnsetType = msgspec.UNSET
    api_version: str | msgspec.UnsetType | None = msgspec.UNSET
    url: str | msgspec.UnsetType | None = msgspec.UNSET
    secret: str | msgspec.UnsetType = msgspec.UNSET
    account: str | None = None


class _Removal(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    account: str | None = None


class _Permissions(msgspec.Struct, forbid_unknown_fields=True):
    denied: tuple[str, ...]
    account: str | None = None


async def _list(world: World, request: Request) -> dict[str, Any]:
    return _shown(tenant_of(world, request.query_params.get("account")))


async def _change(world: World, request: Request) -> dict[str, Any]:
    """Change the endpoint that is named, or the first."""
    asked = msgspec.json.decode(await request.body(), type=_Endpoint)
    tenant = tenant_of(world, asked.account)
    endpoint = tenant.endpoints[0] if asked.id is None else _endpoint(tenant, asked.id)
    _set(endpoint, asked)
    return _shown(tenant)


async def _add(world: World, request: Request) -> dict[str, Any]:
    """Add an endpoint: as the first in all that is not said, its secret included."""
    asked = msgspec.json.decode(await request.body() or b"{}", type=_Endpoint)
    tenant = tenant_of(world, asked.account)
    first, count = tenant.endpoints[0], len(tenant.endpoints)
    if count >= ENDPOINTS_MAX:
        raise Unusable(f"an account has at most {ENDPOINTS_MAX} endpoints")
    endpoint = WebhookEndpoint(
        id=asked.id or f"{first.id}n{count + 1}",
        secret=first.secret,
        created=world.second(tenant),
        api_version=first.api_version,
    )
    _set(endpoint, asked)
    tenant.endpoints.append(endpoint)
    return _shown(tenant)


async def _remove(world: World, request: Request) -> dict[str, Any]:
    asked = msgspec.json.decode(await request.body(), type=_Removal)
    tenant = tenant_of(world, asked.account)
    endpoint = _endpoint(tenant, asked.id)
    if endpoint is tenant.endpoints[0]:
        raise Unusable("the first endpoint stays: disable it")
    endpoint.status = DISABLED  # nothing that waits for it is sent any more
    tenant.endpoints.remove(endpoint)
    return _shown(tenant)


async def _deny(world: World, request: Request) -> dict[str, Any]:
    """Take permissions from the account's key, all that are named and no other."""
    asked = msgspec.json.decode(await request.body(), type=_Permissions)
    unknown = sorted(set(asked.denied) - PERMISSIONS)
    if unknown:
        known = ", ".join(sorted(PERMISSIONS))
        raise Unusable(f"no such permission: {unknown[0]}; there are {known}")
    tenant = tenant_of(world, asked.account)
    tenant.denied = set(asked.denied)
    return {"denied": sorted(tenant.denied)}


def _set(endpoint: WebhookEndpoint, asked: _Endpoint) -> None:
    if asked.status not in {ENABLED, DISABLED, msgspec.UNSET}:
        raise Unusable(f"status is {ENABLED} or {DISABLED}")
    for name in ("status", "enabled_events", "api_version", "url", "secret"):
        value = getattr(asked, name)
        if value is not msgspec.UNSET:
            setattr(endpoint, name, value)


def _shown(tenant: Tenant) -> dict[str, Any]:
    return {
        "endpoints": [
            {
                "id": endpoint.id,
                "url": endpoint.url,
                "status": endpoint.status,
                "enabled_events": endpoint.enabled_events,
                "api_version": endpoint.api_version,
            }
            for endpoint in tenant.endpoints
        ]
    }


def _endpoint(tenant: Tenant, endpoint_id: str) -> WebhookEndpoint:
    for endpoint in tenant.endpoints:
        if endpoint.id == endpoint_id:
            return endpoint
    raise Unusable(f"no such endpoint: {endpoint_id}")


GETS: Final = {"endpoints": _list}
POSTS: Final = {
    "endpoint": _change,
    "add_endpoint": _add,
    "remove_endpoint": _remove,
    "permissions": _deny,
}
