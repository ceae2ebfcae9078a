"""The control plane's `load`: rows and objects that the fake is to serve just as they are written.

For what no simulated business does: rows that disagree with themselves, kinds that Stripe adds.
Promises that all of a request is loaded or none of it.
"""

from typing import Any, Final

import msgspec
from starlette.requests import Request

from shared.dev.fake_stripe.business.commands import Load
from shared.dev.fake_stripe.control_requests import Unusable, tenant_of
from shared.dev.fake_stripe.world import World

_NAMED: Final = ("id", "currency", "type", "reporting_category", "balance_type")
_COUNTED: Final = ("amount", "net", "created", "available_on")


class _Load(msgspec.Struct, forbid_unknown_fields=True):
    rows: tuple[dict[str, Any], ...]
    objects: tuple[dict[str, Any], ...] = ()
    account: str | None = None


async def load_rows(world: World, request: Request) -> dict[str, Any]:
    """Load rows and objects; refuse a row that no list could place, or that is there already."""
    asked = msgspec.json.decode(await request.body(), type=_Load)
    tenant = tenant_of(world, asked.account)
    known = set(tenant.business.books.rows_by_id)
    for row in asked.rows:
        if not _can_be_placed(row):
            raise Unusable(f"not a balance transaction: {row.get('id')!r}")
        if row["id"] in known:
            raise Unusable(f"a row twice: {row['id']}")
        known.add(row["id"])
    if not all(isinstance(each.get("id"), str) for each in asked.objects):
        raise Unusable("an object without an id")
    world.do(tenant, Load(at=world.second(tenant), rows=asked.rows, objects=asked.objects))
    return {"rows": len(asked.rows), "objects": len(asked.objects)}


def _can_be_placed(row: dict[str, Any]) -> bool:
    return (
        all(isinstance(row.get(name), str) for name in _NAMED)
        and all(type(row.get(name)) is int for name in _COUNTED)
        and isinstance(row.get("source"), str | None)
    )
