"""The header `traceparent`, by W3C Trace Context: what an entry's records are traced by. PURE.

Promises that an entry always has the same one. An entry that no webhook brought has one that is
made from its id, not sampled: whoever collects traces may tie records together by it, and nobody
else's trace is claimed.
"""

from hashlib import sha256
from typing import Final

TRACEPARENT: Final = "traceparent"
_TRACE_BYTES: Final = 16
_SPAN_BYTES: Final = 8


def derived_traceparent(entry_id: str) -> str:
    """Make an entry's traceparent from its id."""
    digest = sha256(entry_id.encode()).digest()
    trace, span = digest[:_TRACE_BYTES], digest[_TRACE_BYTES : _TRACE_BYTES + _SPAN_BYTES]
    return f"00-{trace.hex()}-{span.hex()}-00"
