"""All that is known of an id."""

from typing import Final, TypedDict

from services.ledger_api.operation import AccountQuery, Call, Listing, Operation
from services.ledger_api.operations.parameters import OBJECT_ID
from services.ledger_api.problems import not_found
from shared.reports.story import tell_story


class StoryEvent(TypedDict):
    """Something that happened: when, what, to which id; further keys are those of the listings."""

    at: str
    what: str
    id: str | int


async def show_story(call: Call) -> Listing[StoryEvent]:
    """Return the events of an id, in time order."""
    object_id = call.path["object_id"]
    events = await tell_story(call.pool, object_id=object_id, stripe_account=call.account)
    if not events:
        raise not_found(f"{object_id}: nothing is known of it")
    return Listing([event.document() for event in events], None)  # type: ignore[misc] # its keys and more


SHOW_STORY: Final = Operation(
    name="showStory",
    method="GET",
    path="/v1/story/{object_id}",
    subject="Support",
    summary="All that is known of an id and of what belongs to it, in time order.",
    description="Of an event, balance transaction, charge, refund, payout, dispute, transfer,"
    " top-up, fee, entry or discrepancy: when it came, what was wanted, posted, found and healed.",
    role="read",
    is_dear=True,
    query=AccountQuery,
    path_parameters=(OBJECT_ID,),
    handle=show_story,
    result=Listing[StoryEvent],
    example={
        "data": [
            {
                "at": "2026-03-02T10:00:00.000000Z",
                "what": "receipt",
                "id": "evt_1NvTe5Money",
                "outcome": "wanted",
                "reason": None,
            }
        ],
        "next": None,
    },
)

OPERATIONS: Final = (SHOW_STORY,)
