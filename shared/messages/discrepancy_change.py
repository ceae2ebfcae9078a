"""What `ledger.discrepancies` carries: a discrepancy as it is after one change. PURE.

Promises the keys of `discrepancies --json`, but for `configured`, which is of whoever asks. Encodes
alone: nothing reads it back.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from shared.ledger.money import INT64_MAX, INT64_MIN
from shared.ledger.printable import printable_json_bytes
from shared.ledger.stripe_account import mode_name
from shared.messages.cloud_events import (
    DISCREPANCY_CHANGED,
    EVENT_ID,
    event_headers,
    event_source,
)
from shared.messages.outgoing import Outgoing

DISCREPANCY_ID: Final = "discrepancy-id"
POSITION: Final = "position"

# The key, and the end of the source, of what concerns no account.
_ALL: Final = "all"
_encode = msgspec.json.Encoder().encode


class DiscrepancyValue(msgspec.Struct, frozen=True, kw_only=True):
    """A discrepancy as it is after a change; the last record of an id says where it stands."""

    id: Annotated[
        str,
        Meta(
            description="Made from kind, account, mode and object: the same fact has it for ever.",
            pattern="^dsc_[0-9a-f]{26}$",
        ),
    ]
    kind: Annotated[
        str,
        Meta(
            description="What differs. More kinds may come.",
            examples=["missing", "different", "balance_drift"],
        ),
    ]
    status: Annotated[
        str,
        Meta(
            description="Where it is in its life; open, healing and stuck are unsettled. More may"
            " come.",
            examples=["open", "healing", "healed", "resolved", "stuck"],
        ),
    ]
    stripe_account: Annotated[
        str | None, Meta(description="Whose books it is about; null: it concerns no account.")
    ]
    livemode: Annotated[
        bool | None, Meta(description="Live money or test mode; null as stripe_account is.")
    ]
    object_id: Annotated[str, Meta(description="What it is about; the kind says of which sort.")]
    detected_at: Annotated[
        datetime,
        Meta(description="Since when it is known; of one that is back, since then. UTC.", tz=True),
    ]
    resolved_at: Annotated[
        Annotated[datetime, Meta(tz=True)] | None,
        Meta(description="When it was settled, UTC; null: it is not."),
    ]
    amount_at_risk: Annotated[
        Annotated[int, Meta(ge=0, le=INT64_MAX)] | None,
        Meta(description="How much money it is about, unsigned, in minor units; null: not known."),
    ]
    effect_minor: Annotated[
        Annotated[int, Meta(ge=INT64_MIN, le=INT64_MAX)] | None,
        Meta(
            description="By how much it moves the ledger from Stripe's balance, signed: ledger less"
            " Stripe, in minor units; null: by nothing."
        ),
    ]
    currency: Annotated[
        str | None, Meta(description="Of the amounts, in lower case; null: there are none.")
    ]
    expected: Annotated[
        dict[str, Any] | None,
        Meta(description="Stripe's side, by names that follow the kind; null: it has none."),
    ]
    actual: Annotated[
        dict[str, Any] | None,
        Meta(description="The ledger's side, by names that follow the kind; null: it has none."),
    ]
    reason: Annotated[str | None, Meta(description="What is known of why, in words for a person.")]
    note: Annotated[str | None, Meta(description="Why a person closed it; null: nobody did.")]
    resolved_by: Annotated[str | None, Meta(description="Who closed it; null: nobody did.")]
    link: Annotated[
        str | None, Meta(description="Where it is in Stripe's dashboard; null: nowhere.")
    ]


def encode_change(line: Mapping[str, object], *, position: int, changed_at: datetime) -> Outgoing:
    """Return the record of a change; `line` is the discrepancy by the keys of `--json`.

    Its times may be text. Raises ValidationError of msgspec when a key is missing or of another
    type: what reads the table gave something else than a discrepancy.
    """
    value = _value(line)
    books = _books(value)
    headers = [
        (DISCREPANCY_ID, value.id.encode()),
        (POSITION, b"%d" % position),
        *event_headers(
            DISCREPANCY_CHANGED, source=event_source(*books), subject=value.id, time=changed_at
        ),
        (EVENT_ID, f"{value.id}:{position}".encode()),
    ]
    return Outgoing(
        key=":".join(books).encode(), value=printable_json_bytes(_encode(value)), headers=headers
    )


def _value(line: Mapping[str, object]) -> DiscrepancyValue:
    value = msgspec.convert(dict(line), DiscrepancyValue)
    has_account = bool(value.stripe_account)
    return msgspec.structs.replace(
        value,
        stripe_account=value.stripe_account if has_account else None,
        livemode=value.livemode if has_account else None,
        detected_at=value.detected_at.astimezone(UTC),
        resolved_at=value.resolved_at and value.resolved_at.astimezone(UTC),
    )


def _books(value: DiscrepancyValue) -> tuple[str, ...]:
    if value.stripe_account is None:
        return (_ALL,)
    return value.stripe_account, mode_name(bool(value.livemode))
