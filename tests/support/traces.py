"""Traceparents as the W3C has them."""

from typing import Final

from hypothesis import strategies as st

TRACEPARENT: Final = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

traceparents: Final = st.tuples(
    st.integers(0, 0xFE), st.integers(1, 2**128 - 1), st.integers(1, 2**64 - 1), st.integers(0, 255)
).map(lambda parts: "{:02x}-{:032x}-{:016x}-{:02x}".format(*parts))
