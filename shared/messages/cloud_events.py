"""The CloudEvents attributes of a record, by Kafka's binary mode: headers `ce_…`. PURE.

Promises that the source and the id together name one event, for ever: what is published again has
them again. A type is plain and has no version, for a value only ever gains keys.
"""

from datetime import datetime
from functools import lru_cache
from typing import Final
from urllib.parse import quote

from shared.ledger.rfc3339 import rfc3339
from shared.messages.batch import Headers

ENTRY_POSTED: Final = b"tieout.ledger.entry.posted"
POSTING_POSTED: Final = b"tieout.ledger.posting.posted"
DISCREPANCY_CHANGED: Final = b"tieout.ledger.discrepancy.changed"

# The one attribute that tells the events apart which an entry's records are.
EVENT_ID: Final = "ce_id"

_SOURCES_MAX: Final = 1024


def event_headers(event_type: bytes, *, source: bytes, subject: str, time: datetime) -> Headers:
    """Return an event's attributes as headers, all but its id; the subject is an id of tieout's."""
    return [
        ("content-type", b"application/json"),
        ("ce_specversion", b"1.0"),
        ("ce_source", source),
        ("ce_type", event_type),
        ("ce_subject", subject.encode()),
        ("ce_time", rfc3339(time).encode()),
    ]


@lru_cache(maxsize=_SOURCES_MAX)
def event_source(*names: str) -> bytes:
    """Return who an event comes from, tieout and whose books they are, as a URI reference."""
    return "/".join(["/tieout", *(quote(name, safe=":") for name in names)]).encode()
