"""Programs that read the API while it and all below it are killed: I14.

Promises to read of each copy of ledger-api in turn, over and over, and that every answer comes, and
is either whole and consistent by itself, or says that the ledger cannot be reached now. What is
consistent is a matter of the answer alone: what is not in one snapshot is not compared, but that
what was there once is not lost.
"""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Final

import httpx

from tests.chaos.violations import Violation

_TIMEOUT_S: Final = 15.0
_PAUSE_S: Final = 0.2
_PAGES: Final = 4
_PAGE_ROWS: Final = 200
# Of both copies together, in a run in which they are away for a third of the time.
_SECONDS_A_READ_MAX: Final = 3.0
_KEPT_PER_KIND: Final = 5
_OK: Final = 200
_UNAVAILABLE: Final = 503

Place = tuple[int, int]
# An account, its mode and a currency.
Books = tuple[str, bool, str]


@dataclass(slots=True, kw_only=True)
class ApiReaders:
    """The readings so far, by what they came to."""

    urls: Sequence[str]
    token: str
    violations: list[Violation] = field(default_factory=list)
    readings: Counter[str] = field(default_factory=Counter)
    _kinds: Counter[str] = field(default_factory=Counter)
    _journal_lines: int = 0
    _books: set[Books] = field(default_factory=set)
    _has_entries: bool = False
    _began: float = field(default_factory=time.monotonic)

    async def run(self) -> None:
        """Read until cancelled."""
        async with httpx.AsyncClient(
            timeout=_TIMEOUT_S,
            trust_env=False,
            headers={"Authorization": f"Bearer {self.token}"},
        ) as client:
            for url in cycle(self.urls):
                for read in (self._trial_balance, self._entries, self._journal):
                    await self.count(read(client, url))
                    await asyncio.sleep(_PAUSE_S)

    async def count(self, reading: Awaitable[None]) -> None:
        """Count a reading that had no answer: who was killed gives none, who lives gives one."""
        try:
            await reading
        except httpx.TimeoutException:
            # No fault holds the API itself still: with all below it still it answers in seconds.
            self.readings["no answer"] += 1
            self._note("the API", f"gave no answer in {_TIMEOUT_S:.0f} s")
        except httpx.HTTPError:
            self.readings["no answer"] += 1

    def end(self) -> None:
        """Judge whether there were enough readings: what nobody read is not shown."""
        seconds = time.monotonic() - self._began
        whole = sum(self.readings[name] for name in ("trial balance", "entries", "journal"))
        if whole < max(1, seconds // _SECONDS_A_READ_MAX) or not self.readings["journal"]:
            self._note("the readings", f"are {dict(self.readings)} in {seconds:.0f} s")

    async def _trial_balance(self, client: httpx.AsyncClient, url: str) -> None:
        document = await self._get(client, f"{url}/v1/trial-balance")
        if document is None:
            return
        sums: defaultdict[Books, int] = defaultdict(int)
        for row in document["data"]:
            sums[row["stripe_account"], row["livemode"], row["currency"]] += row["balance"]
        for books, off in sums.items():
            if off:
                self._note(f"the trial balance of {books}", f"is off by {off}")
        for account, _livemode, _currency in sorted(self._books - set(sums)):
            self._note("the trial balance", f"has lost a currency of {account}")
        self._books |= set(sums)
        self._count("trial balance", is_empty=not sums)

    async def _entries(self, client: httpx.AsyncClient, url: str) -> None:
        """Read some pages: each entry balances, and each follows the one before."""
        cursor: str | None = None
        last: Place | None = None
        had_entries = self._has_entries
        for _ in range(_PAGES):
            asked = f"{url}/v1/entries?limit={_PAGE_ROWS}" + (f"&cursor={cursor}" if cursor else "")
            document = await self._get(client, asked)
            if document is None:
                return
            for entry in document["data"]:
                place = entry["position"], entry["ordinal"]
                if last is not None and place >= last:
                    self._note(entry["entry_id"], f"comes at {place} after {last}")
                last = place
                self._look_at_entry(entry)
            cursor = document["next"]
            if cursor is None:
                break
        if had_entries and last is None:
            self._note("the list of entries", "has none any more")
        self._has_entries = had_entries or last is not None
        self._count("entries", is_empty=last is None)

    async def _journal(self, client: httpx.AsyncClient, url: str) -> None:
        """Read the journal whole: it balances, is in order, and has lost nothing since."""
        response = await client.get(f"{url}/v1/journal?format=jsonl")
        if not self._is_whole(response):
            return
        places: list[Place] = []
        for line in response.text.splitlines():
            entry = json.loads(line)
            places.append((entry["position"], entry["ordinal"]))
            self._look_at_entry(entry)
        if places != sorted(set(places)):
            self._note("the journal's file", "repeats an entry, or has one out of its order")
        if len(places) < self._journal_lines:
            self._note("the journal's file", f"had {self._journal_lines} lines, has {len(places)}")
        self._journal_lines = max(self._journal_lines, len(places))
        self._count("journal", is_empty=not places)

    def _count(self, name: str, *, is_empty: bool) -> None:
        """Count a reading; of what has nothing, nothing is shown."""
        self.readings["empty" if is_empty else name] += 1

    async def _get(self, client: httpx.AsyncClient, url: str) -> Mapping[str, Any] | None:
        response = await client.get(url)
        if not self._is_whole(response):
            return None
        document: Mapping[str, Any] = response.json()
        return document

    def _is_whole(self, response: httpx.Response) -> bool:
        """Tell an answer from a refusal; one for any other reason than an outage is a finding."""
        if response.status_code == _OK:
            return True
        if response.status_code == _UNAVAILABLE and "retry-after" in response.headers:
            self.readings["unavailable"] += 1
        else:
            self._note(response.url.path, f"was answered {response.status_code}")
        return False

    def _look_at_entry(self, entry: Mapping[str, Any]) -> None:
        for currency, off in _sums(entry["postings"]).items():
            if off:
                self._note(entry["entry_id"], f"its postings are off by {off} {currency}")

    def _note(self, fact: str, what: str) -> None:
        self._kinds[what.split(maxsplit=1)[0]] += 1
        if self._kinds[what.split(maxsplit=1)[0]] <= _KEPT_PER_KIND:
            self.violations.append(
                Violation(
                    invariant="I14",
                    harm="broken",
                    fact=fact,
                    what=what,
                    look_at="logs/ledger-api*.log",
                    at=time.time(),
                )
            )


def _sums(postings: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    sums: defaultdict[str, int] = defaultdict(int)
    for posting in postings:
        sums[posting["currency"]] += posting["amount_minor"]
    return sums
