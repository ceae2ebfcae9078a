"""A case: what Stripe lists, what its webhooks said, and what the books must hold when all is done.

The form is that of `public-cases.json`, which may lie beside the project; ours are in
made_cases.py.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from shared.ledger.account import Account, stripe_balance

Json = dict[str, Any]
# Minor units by (currency, ledger account), debit positive.
Ledger = Mapping[tuple[str, str], int]

API_VERSION = "2026-10-28.endive"
THIN = "v2.core.event"
# An id has a capital or a digit, as a name (fee_details) has not; an account's stays as it is.
_IDS = re.compile(
    r"\b(?:txn|evt|ch|py|re|pyr|du|dp|po|tu|tr|trr|fee|fr|pi)_(?=[a-z]*[A-Z0-9])[A-Za-z0-9]+"
)
_PUBLIC = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases" / "public-cases.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case; `reconciler_only` are the rows that no event names."""

    name: str
    rows: Sequence[Json]
    events: Sequence[Json]
    ledger: Ledger
    reconciler_only: frozenset[str]

    @property
    def ids(self) -> frozenset[str]:
        """Return every id that is the case's own."""
        return frozenset(_IDS.findall(json.dumps([self.rows, self.events])))

    def copied(self, copy: str, *, newest_at: datetime) -> "Case":
        """Return the case with ids of its own, as if its last row were made at `newest_at`."""
        moments = [row[name] for row in self.rows for name in ("created", "available_on")]
        moments += [int(_instant(event["created"]).timestamp()) for event in self.events]
        later = newest_at - datetime.fromtimestamp(max(moments), UTC)

        def renamed(value: Any) -> Any:
            return json.loads(_IDS.sub(rf"\g<0>{copy}", json.dumps(value)))

        return Case(
            name=self.name,
            rows=[_moved(row, later) for row in renamed(self.rows)],
            events=[_moved(event, later) for event in renamed(self.events)],
            ledger=self.ledger,
            reconciler_only=frozenset(renamed(sorted(self.reconciler_only))),
        )

    def objects(self) -> Sequence[Json]:
        """Return what Stripe answers for the objects: as their newest event has them, in the end.

        Of an object that only thin events name: that it has its balance transaction.
        """
        known: dict[str, Json] = {}
        for event in sorted(self.events, key=lambda event: str(event["created"])):
            if event["object"] == THIN:
                named = event["related_object"] or {}
                sources = {row["source"]: row["id"] for row in self.rows}
                if named.get("id") in sources:
                    known.setdefault(named["id"], _settled(named, sources[named["id"]]))
            elif event["api_version"] == API_VERSION and "account" not in event:
                known[event["data"]["object"]["id"]] = event["data"]["object"]
        return list(known.values())


def public_cases() -> Sequence[Case]:
    """Return the cases that lie beside the project, none where it stands alone."""
    if not _PUBLIC.exists():
        return ()
    documents = json.loads(_PUBLIC.read_text(encoding="utf-8"))
    return [_of_document(document) for document in documents]


def total(ledgers: Sequence[Ledger]) -> Ledger:
    """Add ledgers up; what comes to nothing is left out."""
    sums: Counter[tuple[str, str]] = Counter()
    for ledger in ledgers:
        sums.update(ledger)
    return {place: amount_minor for place, amount_minor in sums.items() if amount_minor}


def _of_document(document: Json) -> Case:
    expected = document["expected"]
    return Case(
        name=document["name"],
        rows=document["balance_transactions"],
        events=document["events"],
        ledger={
            (currency, ledger_account(name)): amount_minor
            for currency, accounts in expected["ledger_debit_positive"].items()
            for name, amount_minor in accounts.items()
        },
        reconciler_only=frozenset(expected["reconciler_only"]),
    )


def ledger_account(name: str) -> str:
    """Return the account that a case calls by the chart's name in short."""
    kind, _, balance_type = name.partition(":")
    return stripe_balance(balance_type) if kind == "stripe_balance" else Account[kind.upper()]


def _settled(named: Json, transaction_id: str) -> Json:
    return {
        "id": named["id"],
        "object": named["type"],
        "balance_transaction": transaction_id,
        "captured": True,
        "livemode": True,
        "status": "succeeded",
    }


def _moved(value: Any, later: timedelta, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _moved(inner, later, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_moved(inner, later) for inner in value]
    if name in {"created", "available_on"}:
        moment = _instant(value) + later
        return int(moment.timestamp()) if isinstance(value, int) else moment.isoformat()
    return value


def _instant(value: int | str) -> datetime:
    return (
        datetime.fromtimestamp(value, UTC)
        if isinstance(value, int)
        else datetime.fromisoformat(value)
    )
