"""What `ledger.entries` carries of an entry, and what `journal --format jsonl` prints. PURE.

Promises the contract's keys, and text that a terminal can show as it is. Encodes alone: nothing
reads it back.
"""

from datetime import datetime

import msgspec

from shared.ledger.journal import Entry
from shared.ledger.printable import printable_json

_encode = msgspec.json.Encoder().encode


def json_line(entry: Entry, *, position: int, posted_at: datetime) -> str:
    """Render an entry as one JSON document and a line's end."""
    value = {
        "entry_id": entry.entry_id,
        "issuer": entry.issuer,
        "external_id": entry.external_id,
        "kind": entry.kind,
        "revision": entry.revision,
        "reverses": entry.reverses,
        "stripe_account": entry.stripe_account,
        "livemode": entry.livemode,
        "balance_transaction_id": entry.balance_transaction_id,
        "type": entry.type,
        "reporting_category": entry.reporting_category,
        "effective_at": entry.effective_at,
        "posted_at": posted_at,
        "position": position,
        "refs": {} if entry.source_id is None else {"source": entry.source_id},
        "postings": entry.postings,
    }
    return printable_json(_encode(value).decode()) + "\n"
