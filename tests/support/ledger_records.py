"""Records of the ledger's topics, as the relay makes them, and the balances that they come to.

Promises the product's own encoding, and the same records each time. For tests of consumers that
need a topic of their own making: records that come twice, a topic that is made anew.
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from aiokafka import AIOKafkaProducer

from shared.ledger.journal import ORIGINAL_REVISION, Entry, Posting, SequencedEntry, entry_id
from shared.messages.discrepancy_change import encode_change
from shared.messages.ledger_entry import encode_postings
from shared.messages.outgoing import Outgoing

# What a row of the trial balance is of, in its order.
BALANCE_OF: Final = ("stripe_account", "livemode", "ledger_account", "currency")
_FIRST_AT: Final = datetime(2026, 1, 1, tzinfo=UTC)
_ACCOUNTS: Final = (("acct_1Tieout", True), ("acct_1Tieout", False), ("acct_2Other", True))
_CURRENCIES: Final = ("eur", "jpy", "usd")


def postings(entry_count: int) -> list[Outgoing]:
    """Return the postings of this many entries, three each, in the journal's order."""
    return [
        record
        for number in range(entry_count)
        for record in encode_postings(_sequenced(number), traceparent=None)
    ]


def trial_balance(records: Sequence[Outgoing]) -> list[dict[str, Any]]:
    """Return what `tieout trial-balance --json` shows of a journal of these postings."""
    sums: Counter[tuple[Any, ...]] = Counter()
    for posting in (json.loads(record.value) for record in records):
        sums[tuple(posting[name] for name in BALANCE_OF)] += posting["amount_minor"]
    return [
        {**dict(zip(BALANCE_OF, key, strict=True)), "balance": sums[key]} for key in sorted(sums)
    ]


def change(number: int, status: str) -> Outgoing:
    """Return a change of a discrepancy, whose number is the end of its id."""
    line = {
        "id": f"dsc_{number:026x}",
        "kind": "missing",
        "status": status,
        "stripe_account": "acct_1Tieout",
        "livemode": True,
        "object_id": "txn_1",
        "detected_at": _FIRST_AT,
        "resolved_at": None,
        "amount_at_risk": 1234,
        "effect_minor": -1234,
        "currency": "eur",
        "expected": None,
        "actual": None,
        "reason": "lost & found",
        "note": None,
        "resolved_by": None,
        "link": None,
    }
    return encode_change(line, position=number + 1, changed_at=_FIRST_AT)


async def publish(bootstrap_servers: str, topic: str, records: Sequence[Outgoing]) -> None:
    """Write records to a topic, in their order; return when the broker holds them."""
    producer = AIOKafkaProducer(
        bootstrap_servers=bootstrap_servers, acks="all", enable_idempotence=True
    )
    async with producer:
        for record in records:
            await producer.send(
                topic, key=record.key, value=record.value, headers=list(record.headers)
            )
        await producer.flush()


def _sequenced(number: int) -> SequencedEntry:
    stripe_account, livemode = _ACCOUNTS[number % len(_ACCOUNTS)]
    currency = _CURRENCIES[number % len(_CURRENCIES)]
    at = _FIRST_AT + timedelta(minutes=number)
    issuer = f"stripe:{stripe_account}:{'live' if livemode else 'test'}"
    net, fee = 1000 + number, number % 7 + 1
    key = {"issuer": issuer, "external_id": f"txn_{number}"}
    entry = Entry(
        **key,
        entry_id=entry_id(**key, kind="original", revision=ORIGINAL_REVISION),
        kind="original",
        revision=ORIGINAL_REVISION,
        reverses=None,
        stripe_account=stripe_account,
        livemode=livemode,
        type="charge",
        reporting_category="charge",
        source_id=f"ch_{number}",
        effective_at=at,
        postings=(
            Posting("Assets:Stripe:Payments", currency, net, at + timedelta(days=2)),
            Posting("Expenses:StripeFees", currency, fee, None),
            Posting("Income:Sales", currency, -net - fee, None),
        ),
    )
    return SequencedEntry(entry, position=number + 1, ordinal=1, posted_at=at)
