"""The header `traceparent`, by W3C Trace Context: what an entry's records are traced by. PURE.

Promises that an entry always has the same one: its webhook's, passed on from topic to topic as it
is, since tieout records no spans that a reader could be pointed to. An entry that no webhook
brought has one that is made from its id, not sampled: whoever collects traces may tie records
together by it, and nobody else's trace is claimed. What is none by the W3C's pattern is dropped,
and refuses nothing: a stranger may have written it.
"""

import re
from hashlib import sha256
from typing import Final

TRACEPARENT: Final = "traceparent"
_TRACE_BYTES: Final = 16
_SPAN_BYTES: Final = 8
# https://www.w3.org/TR/trace-context/#traceparent-header
_PATTERN: Final = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)


def is_traceparent(text: str) -> bool:
    """Say whether a text is a traceparent, and nothing beside."""
    return _PATTERN.fullmatch(text) is not None


def read_traceparent(header: bytes | None) -> str | None:
    """Return what a header holds, or None if there is none or it is no traceparent."""
    if header is None:
        return None
    text = header.decode("ascii", "replace")
    return text if is_traceparent(text) else None


def derived_traceparent(entry_id: str) -> str:
    """Make an entry's traceparent from its id."""
    digest = sha256(entry_id.encode()).digest()
    trace, span = digest[:_TRACE_BYTES], digest[_TRACE_BYTES : _TRACE_BYTES + _SPAN_BYTES]
    return f"00-{trace.hex()}-{span.hex()}-00"
