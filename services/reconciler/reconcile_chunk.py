"""One chunk from fetched to settled: compare, wait at the barrier, heal, compare again, cover.

Promises that a window counts as settled only when both sides agree on it, or when each difference
left in it is a discrepancy that a person decides, or has closed as it is. Never judges a row that
may be on its way, never covers a window that was not read whole, and never acts on a list that
Stripe, asked by id, disowns.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from services.reconciler import heal
from services.reconciler.barrier import Barrier
from services.reconciler.compare import Comparison, compare
from services.reconciler.context import ReconcileContext
from services.reconciler.coverage.measure_chunk import measure_chunk
from services.reconciler.coverage.save_coverage import PassMark, save_coverage
from services.reconciler.discrepancies import findings
from services.reconciler.discrepancies.store import DiscrepancyStore
from services.reconciler.fetch import Chunk
from services.reconciler.fetch_by_id import Answers, ask_by_id
from services.reconciler.pass_counts import PassCounts
from services.reconciler.unsettled_rows import UnsettledRow, unsettled_rows
from services.reconciler.windows import Span, window_after, window_of
from shared import failpoints
from shared.ledger.discrepancy import (
    WINDOW_KINDS,
    Discrepancy,
    DiscrepancyKey,
    Finding,
    clear_event,
    close_discrepancy,
    heal_refused,
    mark_stuck,
    open_or_refresh,
    start_heal,
    withdraw_discrepancy,
)
from shared.ledger.transaction_row import MalformedRow, TransactionRow
from shared.postgres.intake import dead_letters
from shared.stripe_api.client import StripeNotFound, StripeProtocolError

AnyRow = TypeVar("AnyRow", TransactionRow, MalformedRow)


@dataclass(slots=True)
class ChunkReconciler:
    """Reconciles the chunks of one pass; `import_ended_s` is None while history is imported.

    `unsettled_rows` are by their ids, `differing` the (kind, object id) of each difference that was
    counted. By the number of `mark` passes take turns in what each may ask Stripe for by id.
    `is_history_ours` once a row of history was read by its id as it was listed.
    """

    context: ReconcileContext
    store: DiscrepancyStore
    barrier: Barrier
    import_ended_s: float | None
    heal_wait_s: float
    mark: PassMark
    counts: PassCounts = field(default_factory=PassCounts)
    unsettled_rows: dict[str, UnsettledRow] = field(default_factory=dict)
    differing: set[tuple[str, str]] = field(default_factory=set)
    is_history_ours: bool = False
    covering: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def lacking(self) -> int:
        """Count the rows that were read and that the journal may not have yet."""
        return sum(row.may_be_lacking for row in self.unsettled_rows.values())

    def note_unexpected(self, ids: Iterable[str]) -> None:
        """Count entries that are on the page though no window holds them."""
        self.differing |= {("unexpected", row_id) for row_id in ids}
        self.counts.unexpected = sum(kind == "unexpected" for kind, _ in self.differing)

    async def reconcile_chunk(self, chunk: Chunk) -> None:
        """Settle what can be settled of a chunk, and cover its windows."""
        stripe = [fetched.row for fetched in chunk.rows]
        before = await self._compare(stripe, chunk)
        in_flight = frozenset[str]()
        if before.missing:
            in_flight = await self.barrier.wait_until_consumed(before.missing)
            before = await self._compare(stripe, chunk)
            in_flight &= {row.id for row in before.missing}
        known = await self.store.load(WINDOW_KINDS, _concerned(before))
        answers = await self._unlisted(before, known)
        lagging = {row.id for row in before.unexpected} - answers.lacks
        await self._confirm(before)
        decided = await self._open(before, known, leave=in_flight | lagging)
        after = before
        if await self._heal(before, chunk, leave=in_flight | decided):
            after = await self._compare(stripe, chunk)
            if failpoints.armed:
                await failpoints.reach("reconciler.healed_before_resolve")
        await self._close(after, chunk, answers=answers)
        self._count(before, leave=in_flight | lagging, chunk=chunk)
        explained = decided | _disputes(before) - lagging | _dated_wrong(lagging, known)
        unsettled = unsettled_rows(after, leave=explained, listed_by_id=answers.has)
        windows = frozenset(row.window_no for row in unsettled.values())
        await measure_chunk(self.context, after, chunk, unsettled=windows, mark=self.mark)
        # Chunks are reconciled side by side, and cover one after the other: readers that queued for
        # Postgres's lock would be cut off by its time-out where writing is slow.
        async with self.covering:
            covered = await save_coverage(
                self.context, after, chunk, unsettled=windows, mark=self.mark
            )
        # Nothing is read before a wait and written after it.
        self.counts.windows += covered
        self._leave(unsettled, chunk)
        if failpoints.armed:
            await failpoints.reach("reconciler.covered")

    async def _compare(
        self, stripe: Sequence[TransactionRow | MalformedRow], chunk: Chunk
    ) -> Comparison:
        resource = self.context.resource
        journal = await resource.stored(Span(chunk.since_s, chunk.until_s))
        absent = {row.id for row in stripe} - {row.id for row in journal}
        # An entry of another date lies in another window, and is not absent for that.
        elsewhere = await resource.stored_of(sorted(absent))
        return compare(
            stripe=stripe, journal=[*journal, *elsewhere], import_ended_s=self.import_ended_s
        )

    async def _unlisted(
        self, comparison: Comparison, known: Mapping[DiscrepancyKey, Discrepancy]
    ) -> Answers:
        """Ask for the entries that Stripe did not list; what was said of one before still holds."""
        ids = [row.id for row in comparison.unexpected]
        lacked = frozenset(row_id for row_id in ids if _holds(known.get(("unexpected", row_id))))
        answers = await ask_by_id(self.context, ids, last=lacked, pass_no=self.mark.number)
        return Answers(has=answers.has, lacks=answers.lacks | (lacked - answers.has))

    async def _confirm(self, comparison: Comparison) -> None:
        """Read some of what differs by its id: nothing follows from a list that Stripe disowns.

        Raises StripeProtocolError when the two answers do not say the same.
        """
        absent = comparison.missing + comparison.unannounced
        # Of history its newest row, once a pass: another account's list looks like one of ours.
        newest = sorted(comparison.imported, key=lambda row: row.created)[-1:]
        history = [] if self.is_history_ours else newest
        doubtful: list[TransactionRow | MalformedRow] = [
            *_samples(absent),
            *history,
            *_samples(comparison.unreadable),
        ]
        doubtful += _samples([theirs for theirs, _ in comparison.different])
        for listed in doubtful:
            try:
                fresh = await self.context.resource.retrieve(listed.id)
            except StripeNotFound:
                raise StripeProtocolError(
                    f"Stripe lists {listed.id}, and does not have it"
                ) from None
            if not _says_the_same(fresh, listed):
                raise StripeProtocolError(f"Stripe lists {listed.id} as other than it is by its id")
        self.is_history_ours = self.is_history_ours or bool(history)

    async def _open(
        self,
        comparison: Comparison,
        known: Mapping[DiscrepancyKey, Discrepancy],
        *,
        leave: frozenset[str],
    ) -> frozenset[str]:
        """Open what differs; return the ids that only a person can settle now, or has closed."""
        differing = [
            open_or_refresh(finding, known=known.get((finding.kind, finding.object_id)))
            for finding in _findings(comparison, known)
            if finding.object_id not in leave
        ]
        missing = [
            discrepancy for discrepancy in differing if discrepancy.finding.kind == "missing"
        ]
        refusals = await dead_letters.refusal_reasons(
            self.context.pool,
            account=self.context.account,
            ids=[discrepancy.finding.object_id for discrepancy in missing],
        )
        await self.store.save(
            [discrepancy for discrepancy in differing if not _is_known(discrepancy, known)]
        )
        hopeless = {
            row.id: findings.unreadable_finding(row).reason for row in comparison.unreadable
        }
        # Their news has been told.
        healing = [
            mark_stuck(clear_event(discrepancy), reason=hopeless[discrepancy.finding.object_id])
            if discrepancy.finding.object_id in hopeless
            else start_heal(
                clear_event(discrepancy), refusal=refusals.get(discrepancy.finding.object_id)
            )
            for discrepancy in missing
            if not discrepancy.is_settled
        ]
        await self.store.save(healing)
        closed = [discrepancy for discrepancy in differing if discrepancy.is_settled]
        given_up = [discrepancy for discrepancy in healing if discrepancy.is_stuck]
        return frozenset(discrepancy.finding.object_id for discrepancy in (*closed, *given_up))

    async def _heal(self, comparison: Comparison, chunk: Chunk, *, leave: frozenset[str]) -> bool:
        """Publish what the journal lacks and wait for it; return whether anything was published."""
        history = {row.id for row in comparison.imported} - leave
        recent = {row.id for row in comparison.missing + comparison.unannounced} - leave
        value_date_moved = {row.id for row in comparison.value_date_moved}
        if not history and not recent and not value_date_moved:
            return False
        fetched = {fetched.row.id: fetched for fetched in chunk.rows}
        await heal.publish(
            self.context,
            [fetched[row_id] for row_id in sorted(history)],
            origin="backfill",
            wait_s=self.heal_wait_s,
        )
        await heal.publish(
            self.context,
            [fetched[row_id] for row_id in sorted(recent | value_date_moved)],
            origin="reconciler",
            wait_s=self.heal_wait_s,
        )
        if failpoints.armed:
            await failpoints.reach("reconciler.published_before_posted")
        done = await heal.wait_until_posted(self.context, history | recent, wait_s=self.heal_wait_s)
        if done.refused:
            await self._refused(comparison, done.refused)
        return True

    async def _refused(self, comparison: Comparison, refused: Mapping[str, str]) -> None:
        """Put on the page what the writer would not post, whatever it was absent for."""
        known = await self.store.load(WINDOW_KINDS, refused)
        changed = []
        for row in comparison.absent:
            if row.id not in refused:
                continue
            discrepancy = open_or_refresh(
                findings.missing_finding(row), known=known.get(("missing", row.id))
            )
            # A row of history had no discrepancy while it was healed: that was its first time.
            attempts, reason = max(discrepancy.attempts, 1), refused[row.id]
            changed.append(heal_refused(discrepancy, attempts=attempts, reason=reason))
        await self.store.save(changed)

    async def _close(self, comparison: Comparison, chunk: Chunk, *, answers: Answers) -> None:
        """Settle the discrepancies whose two sides agree now, and those that have lost theirs."""
        known = await self.store.load(WINDOW_KINDS)
        ours_alone = {row.id for row in comparison.unexpected} & answers.lacks
        differing = {theirs.id for theirs, _ in comparison.different}
        nowhere = _on_neither_side(known, chunk, ids=comparison.known())
        gone = [
            close_discrepancy(discrepancy)
            for (kind, object_id), discrepancy in known.items()
            # Other money than Stripe's is no matter once Stripe has none: it is `unexpected` then.
            if object_id in comparison.agreed
            or (kind == "different" and object_id in ours_alone)
            or (kind == "unexpected" and object_id in answers.has | differing)
            or (kind == "missing" and object_id in differing)
            # The entry that Stripe lacks was reversed.
            or (kind == "unexpected" and (kind, object_id) in nowhere)
        ]
        sought = {
            object_id: discrepancy
            for (kind, object_id), discrepancy in nowhere.items()
            if kind != "unexpected"
        }
        vanished = await ask_by_id(self.context, sorted(sought), pass_no=self.mark.number)
        gone += [withdraw_discrepancy(sought[row_id]) for row_id in sorted(vanished.lacks)]
        healed = await self.store.save(gone)
        self.counts.healed += healed

    def _count(self, comparison: Comparison, *, leave: frozenset[str], chunk: Chunk) -> None:
        judged = {
            "missing": [row.id for row in comparison.missing + comparison.unreadable],
            "different": [theirs.id for theirs, _ in comparison.different],
            "unexpected": [row.id for row in comparison.unexpected],
        }
        # A row that a pass reads twice is one difference.
        self.differing |= {
            (kind, row_id) for kind, ids in judged.items() for row_id in ids if row_id not in leave
        }
        kinds = Counter(kind for kind, _ in self.differing)
        counts = self.counts
        counts.missing, counts.different = kinds["missing"], kinds["different"]
        counts.unexpected = kinds["unexpected"]
        counts.compared += len(chunk.rows)
        counts.imported += len(comparison.imported)
        counts.unannounced += len(comparison.unannounced)

    def _leave(self, unsettled: Mapping[str, UnsettledRow], chunk: Chunk) -> None:
        first, until = window_of(chunk.covers_s), window_after(chunk.until_s)
        # A window that a pass reads twice counts as it was found last.
        self.unsettled_rows = {
            row_id: row
            for row_id, row in self.unsettled_rows.items()
            if not first <= row.window_no < until
        } | dict(unsettled)
        self.counts.unsettled = len({row.window_no for row in self.unsettled_rows.values()})


def _concerned(comparison: Comparison) -> Iterable[str]:
    yield from (row.id for row in comparison.absent + comparison.unexpected)
    yield from (row.id for row, _ in comparison.different)
    yield from (row.id for row in comparison.unreadable)


def _findings(
    comparison: Comparison, known: Mapping[DiscrepancyKey, Discrepancy]
) -> Iterable[Finding]:
    """Yield what differs; an unannounced or imported row only if it is a discrepancy already."""
    for row in comparison.missing:
        yield findings.missing_finding(row)
    for row in comparison.unannounced + comparison.imported:
        if _holds(known.get(("missing", row.id))):
            yield findings.missing_finding(row)
    for malformed in comparison.unreadable:
        yield findings.unreadable_finding(malformed)
    for theirs, ours in comparison.different:
        yield findings.different_finding(theirs, ours)
    for row in comparison.unexpected:
        yield findings.unexpected_finding(row)


def _samples(rows: Sequence[AnyRow]) -> Sequence[AnyRow]:
    """Return the first, the middle and the last: what is wrong with a list is seldom one row."""
    places = sorted({0, len(rows) // 2, len(rows) - 1}) if rows else []
    return [rows[place] for place in places]


def _says_the_same(
    fresh: TransactionRow | MalformedRow, listed: TransactionRow | MalformedRow
) -> bool:
    if isinstance(fresh, TransactionRow) and isinstance(listed, TransactionRow):
        return (fresh.fingerprint, fresh.created) == (listed.fingerprint, listed.created)
    return isinstance(fresh, MalformedRow) and isinstance(listed, MalformedRow)


def _on_neither_side(
    known: Mapping[DiscrepancyKey, Discrepancy], chunk: Chunk, *, ids: frozenset[str]
) -> Mapping[DiscrepancyKey, Discrepancy]:
    """Return the known discrepancies of the chunk's time whose row is on neither side any more.

    `ids` are the rows of both sides.
    """
    nowhere = {}
    for (kind, object_id), discrepancy in known.items():
        side = discrepancy.finding.expected or discrepancy.finding.actual or {}
        created = side.get("created")
        if (
            object_id not in ids
            and isinstance(created, int)
            and chunk.since_s <= created < chunk.until_s
        ):
            nowhere[kind, object_id] = discrepancy
    return nowhere


def _holds(discrepancy: Discrepancy | None) -> bool:
    return discrepancy is not None and discrepancy.holds


def _is_known(discrepancy: Discrepancy, known: Mapping[DiscrepancyKey, Discrepancy]) -> bool:
    """Say whether a person closed it, and nothing of it is news to its row."""
    return discrepancy.is_settled and discrepancy == known.get(discrepancy.key)


def _dated_wrong(ids: Iterable[str], known: Mapping[DiscrepancyKey, Discrepancy]) -> frozenset[str]:
    """Return those that Stripe lists at another date: a person decides them, or has."""
    return frozenset(row_id for row_id in ids if _holds(known.get(("different", row_id))))


def _disputes(comparison: Comparison) -> frozenset[str]:
    """Return the ids whose difference is on the page for a person to decide."""
    return frozenset(
        {theirs.id for theirs, _ in comparison.different}
        | {row.id for row in comparison.unexpected}
    )
