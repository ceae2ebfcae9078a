"""A record that is to be published, ready for the wire. PURE."""

import msgspec

from shared.messages.batch import Headers


class Outgoing(msgspec.Struct, frozen=True):
    """One record: a Struct, for it is made four times an entry, and a dataclass takes longer."""

    key: bytes
    value: bytes
    headers: Headers
