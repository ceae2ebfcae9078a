"""I6: whether what a consumer makes of the ledger's topics is the journal, and the page. PURE.

A consumer keeps the first record of each id and passes over the others. So of each id the first
records are to come in the journal's order on each partition, none may be lacking, and every other
is to be the first again, byte for byte. What a record says is read by its names here, without the
code that wrote it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, TypeAlias

from tests.chaos.violations import Harm, Violation

# Of each kind of fault, in a run that found thousands: the first ones say it.
_SHOWN_MAX: Final = 5
# A posting's account, currency, minor units and value date.
Leg: TypeAlias = tuple[str, str, int, datetime | None]
Place: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it lies on a topic; of its headers the last of each name."""

    partition: int
    key: str
    value: bytes
    headers: Mapping[str, bytes]

    @property
    def digest(self) -> bytes:
        """Return what two records have in common that are the same byte for byte."""
        headers = sorted(self.headers.items())
        return sha256(repr((self.partition, self.key, self.value, headers)).encode()).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """An entry as the journal's own tables have it, with its place."""

    entry_id: str
    books: str
    issuer: str
    external_id: str
    kind: str
    revision: int
    position: int
    ordinal: int
    legs: Sequence[Leg]


@dataclass(slots=True)
class Rebuilt:
    """What a consumer has of a topic: by id the first record's digest, and what is wrong."""

    topic: str
    places: Mapping[str, Place]
    record_count: int = 0
    _digests: dict[str, bytes] = field(default_factory=dict)
    _reached: defaultdict[int, Place] = field(default_factory=lambda: defaultdict(tuple))
    _wrong: defaultdict[str, list[Violation]] = field(default_factory=lambda: defaultdict(list))

    def take(self, record: Record, *, record_id: str) -> bool:
        """Take a record; return whether its id is new and known to Postgres: then it counts."""
        self.record_count += 1
        place, digest = self.places.get(record_id), record.digest
        if place is None:
            self.note(record_id, "is on the topic and not in Postgres")
            return False
        known = self._digests.get(record_id)
        if known is not None:
            if known != digest:
                self.note(record_id, "was repeated with other bytes")
            return False
        self._digests[record_id] = digest
        if place <= self._reached[record.partition]:
            self.note(record_id, "came first after what follows it")
        self._reached[record.partition] = place
        return True

    def note(self, fact: str, what: str, *, harm: Harm = "broken") -> None:
        """Note what is wrong with a record."""
        violation = Violation(
            invariant="I6",
            harm=harm,
            fact=fact,
            what=what,
            look_at=f"{self.topic}, tieout.relay_place, the writers' logs for relay.*",
        )
        self._wrong[what].append(violation)

    def end(self) -> Iterator[Violation]:
        """Yield what is wrong, and what is lacking."""
        for record_id in self.places.keys() - self._digests.keys():
            self.note(record_id, "is in Postgres and not on the topic", harm="lost")
        for violations in self._wrong.values():
            yield from violations[:_SHOWN_MAX]

    @property
    def repeat_count(self) -> int:
        """Return how many records were there already."""
        return self.record_count - len(self._digests)


def rebuild_entries(journal: Mapping[str, JournalEntry], *, topic: str) -> Rebuilt:
    """Return what is to be made of the entries' topic."""
    return Rebuilt(
        topic, {entry.entry_id: (entry.position, entry.ordinal) for entry in journal.values()}
    )


def rebuild_postings(journal: Mapping[str, JournalEntry], *, topic: str) -> Rebuilt:
    """Return what is to be made of the postings' topic."""
    return Rebuilt(
        topic,
        {
            f"{entry.entry_id}:{ordinal}": (entry.position, entry.ordinal, ordinal)
            for entry in journal.values()
            for ordinal in range(1, len(entry.legs) + 1)
        },
    )


def take_entry(rebuilt: Rebuilt, record: Record, *, journal: Mapping[str, JournalEntry]) -> None:
    """Hold an entry's record against the journal."""
    entry_id = record.headers["ledger-entry-id"].decode()
    if not rebuilt.take(record, record_id=entry_id):
        return
    entry, value = journal[entry_id], json.loads(record.value)
    legs = [_leg(posting) for posting in value["postings"]]
    if record.key != entry.books or _fact(value) != _fact_of(entry) or legs != list(entry.legs):
        rebuilt.note(entry_id, "says something else than the journal")


def take_posting(rebuilt: Rebuilt, record: Record, *, journal: Mapping[str, JournalEntry]) -> None:
    """Hold a posting's record against the journal."""
    if not rebuilt.take(record, record_id=record.key):
        return
    value = json.loads(record.value)
    entry_id, _, ordinal = record.key.partition(":")
    entry = journal[entry_id]
    leg = entry.legs[int(ordinal) - 1]
    if value["ordinal"] != int(ordinal) or _fact(value) != _fact_of(entry) or _leg(value) != leg:
        rebuilt.note(record.key, "says something else than the journal")


def judge_changes(
    records: Iterable[Record], *, page: Iterable[Mapping[str, Any]], topic: str
) -> tuple[Rebuilt, Sequence[Violation]]:
    """Return what is wrong with the changes of discrepancies; `page` is `discrepancies --json`.

    Postgres's own count of them is no part of it: positions from 1 without a gap say it.
    """
    records = list(records)
    positions = {int(record.headers["position"]) for record in records}
    rebuilt = Rebuilt(topic, {str(number): (number,) for number in range(1, len(positions) + 1)})
    last: dict[str, Mapping[str, Any]] = {}
    reached: dict[str, int] = {}
    for record in records:
        position = int(record.headers["position"])
        discrepancy_id = record.headers["discrepancy-id"].decode()
        if rebuilt.take(record, record_id=str(position)):
            if position > reached.get(discrepancy_id, 0):
                reached[discrepancy_id], last[discrepancy_id] = position, json.loads(record.value)
            if record.key != _books(json.loads(record.value)):
                rebuilt.note(discrepancy_id, "lies under another account's key")
    listed = {row["id"]: row for row in page}
    for discrepancy_id in listed.keys() | last.keys():
        published, stands = (_standing(side.get(discrepancy_id)) for side in (last, listed))
        if published != stands:
            rebuilt.note(discrepancy_id, _stale(published, stands))
    return rebuilt, list(rebuilt.end())


def _fact(value: Mapping[str, Any]) -> tuple[object, ...]:
    names = ("entry_id", "issuer", "external_id", "kind", "revision", "position")
    return tuple(value[name] for name in names)


def _fact_of(entry: JournalEntry) -> tuple[object, ...]:
    return (
        entry.entry_id,
        entry.issuer,
        entry.external_id,
        entry.kind,
        entry.revision,
        entry.position,
    )


def _leg(posting: Mapping[str, Any]) -> Leg:
    available_on = posting["available_on"]
    return (
        posting["ledger_account"],
        posting["currency"],
        posting["amount_minor"],
        None if available_on is None else datetime.fromisoformat(available_on),
    )


def _books(value: Mapping[str, Any]) -> str:
    if not value["stripe_account"]:
        return "all"
    return f"{value['stripe_account']}:{'live' if value['livemode'] else 'test'}"


def _stale(published: Mapping[str, Any] | None, stands: Mapping[str, Any] | None) -> str:
    """Say what of a discrepancy is otherwise on the page than on the topic."""
    if published is None or stands is None:
        return f"is not on the {'topic' if published is None else 'page'}"
    differing = ", ".join(name for name in stands if stands[name] != published.get(name))
    return f"is on the page otherwise than its last change has it: {differing}"


def _standing(line: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return a discrepancy as both sides can say it; what concerns no account has no mode."""
    if line is None:
        return None
    standing = {name: line[name] for name in line if name != "configured"}
    for name in ("detected_at", "resolved_at"):
        if standing[name] is not None:
            standing[name] = datetime.fromisoformat(standing[name])
    if not standing["stripe_account"]:
        standing["stripe_account"] = standing["livemode"] = None
    return standing
