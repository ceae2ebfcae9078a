"""Answers whose JSON is sound and whose content is wrong. PURE.

Promises: the right answer goes in and a wrong one comes out, changed in the one way that the kind
of fault names; what the kind does not concern is left as it was.
"""

from shared.dev.fake_stripe.api.faults import Fault
from shared.dev.fake_stripe.api.objects_json import Json
from shared.dev.fake_stripe.api.query_string import Pairs


def garbled(body: Json, fault: Fault, *, account_id: str) -> Json:
    """Return what the fault makes of the right answer."""
    rows = body.get("data")
    if isinstance(rows, list):
        body = {**body, "data": _rows(rows, fault)}
        if fault.kind in {"endless_has_more", "same_page"}:
            body["has_more"] = True
    if fault.kind == "other_object":
        body = _other(body)
    if fault.kind == "stale_balance":
        body = dict(fault.balances.get(account_id, body))
    return body


def without(pairs: Pairs, fault: Fault) -> Pairs:
    """Return the parameters that the answer will be computed from."""
    if fault.kind == "same_page":
        return [(name, value) for name, value in pairs if name != "starting_after"]
    return pairs


def _rows(rows: list[Json], fault: Fault) -> list[Json]:
    middle = len(rows) // 2
    match fault.kind:
        case "duplicate_row":
            return [*rows[: middle + 1], *rows[middle:]]
        case "missing_row" if fault.object_id is not None:
            return [row for row in rows if row.get("id") != fault.object_id]
        case "missing_row":
            return [*rows[:middle], *rows[middle + 1 :]]
        case "garbled_row":
            meant = fault.object_id or (rows[middle].get("id") if rows else None)
            return [{**row, "amount": None} if row.get("id") == meant else row for row in rows]
    return rows


def _other(body: Json) -> Json:
    if "id" not in body:
        return {**body, "object": f"not_a_{body['object']}"}
    prefix, _, rest = str(body["id"]).partition("_")
    return {**body, "id": f"{prefix}_{rest[::-1]}"}
