"""Openings made: when, of which figures, and by commands alone.

Promises that the opening of a balance is made only by an exact proof, once every window up to it is
settled, from Stripe's rows as they were compared and listed, never from the journal's; that it is
made again only when that set of rows changes, by rows that came late or when history is extended
back; and that nothing else that is off, then or later, gets into it (shared/ledger/opening.py says
why). Writes no entry: the ledger writer executes what is published here.

Theory of operation: a proof says by how much the rows that Stripe lists just now are off its
balance; less all rows before those, as coverage has them, that is what was there before the books
began. The journal must say the same, but for what is named: where it does not, the windows that
differ are read again, and no opening is made of what is in doubt.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from services.reconciler.context import ReconcileContext
from services.reconciler.explained_proof import ExplainedProof, prove_and_explain
from services.reconciler.openings import opened_balances, opening_rows
from services.reconciler.openings.extend import extend_openings
from services.reconciler.openings.give_openings import give_openings
from services.reconciler.reconcile_chunk import ChunkReconciler
from services.reconciler.windows import Span, spans, window_of
from shared.balance_proof.allowed_differences import subset_of, subset_sums
from shared.balance_proof.balance_rows import BalanceRow
from shared.balance_proof.prove import Proof
from shared.ledger import opening
from shared.ledger.account import BalanceKey
from shared.ledger.opening import PENDING_S_MAX, OpeningFigures
from shared.ledger.rfc3339 import rfc3339
from shared.messages.open_command import Opening
from shared.postgres.journal import openings
from shared.postgres.journal.account_openings import AccountOpenings
from shared.postgres.journal.openings import LateRow
from shared.postgres.journal.stripe_balances import JournalSnapshot
from shared.telemetry import log

# Proofs of one pass: each opening that is made is proved, and what is in doubt is read again.
_PROOFS_MAX: Final = 3

Read = Callable[[Sequence[Span]], Awaitable[None]]

logger = log.get()


@dataclass(slots=True)
class Opener:
    """Proves an account in one pass, and makes its openings on the way.

    `read` settles spans once more; up to `read_until_s` of Stripe's seconds rows were judged.
    """

    context: ReconcileContext
    chunk_reconciler: ChunkReconciler
    read: Read
    read_until_s: int

    async def prove(self) -> ExplainedProof:
        """Prove the total, with the openings that it takes; say which are yet to be made.

        Raises what a proof raises, and NotAcknowledged.
        """
        known = await opened_balances.load_openings(self.context)
        if not known.is_any:
            return await self._prove()
        await extend_openings(self.context)
        known = await opened_balances.load_openings(self.context)
        explained = await self._prove()
        for _ in range(_PROOFS_MAX - 1):
            if not await self._make(explained, known):
                break
            known = await opened_balances.load_openings(self.context)
            explained = await self._prove()
        await self._agree(explained, known)
        return replace(explained, unopened=known.unopened(explained.proof.differences))

    async def _prove(self) -> ExplainedProof:
        return await prove_and_explain(
            self.context,
            unsettled=self.chunk_reconciler.unsettled_rows,
            read_until_s=self.read_until_s,
        )

    async def _make(self, explained: ExplainedProof, known: AccountOpenings) -> bool:
        """Make what can be made now; say whether another proof may say more."""
        lacking = [row for row in _exact(explained.proof) if known.lacks(row.key)]
        if lacking:
            await self._read_again(
                await opening_rows.find_unlabelled_windows(
                    self.context, known, until_s=self.read_until_s
                )
            )
            until = window_of(self.read_until_s)
            if await opening_rows.is_history_settled(self.context, known, until=until):
                return await self._open(lacking, explained, known)
            self._say_waits(lacking, reason="a window before the proof is not settled")
        return await self._correct(explained, known)

    async def _read_again(self, windows: Sequence[int]) -> None:
        if windows:
            runs = [(window_no, window_no + 1) for window_no in windows]
            await self.read(spans(runs, floor=min(windows), until_s=self.read_until_s))

    async def _open(
        self, lacking: Sequence[BalanceRow], explained: ExplainedProof, known: AccountOpenings
    ) -> bool:
        """Open the balances of which Stripe's rows and the journal say the same."""
        before = await opening_rows.nets_before(
            self.context, explained.proof, known, covered_s=self.read_until_s
        )
        amounts = {
            row.key: -explained.proof.lists_less[row.key] - before.get(row.key, 0)
            for row in lacking
        }
        sure = [row for row in lacking if amounts[row.key] == -explained.unnamed[row.key]]
        done = False
        if sure:
            await self._watch(explained.proof)
            made = {
                row.key: Opening(
                    await self._figures(row, explained.proof, known, amount=amounts[row.key])
                )
                for row in sure
            }
            start = datetime.fromtimestamp(known.starts_s, UTC)
            reason = f"Stripe's balance, less all rows created since {rfc3339(start)}"
            done = await give_openings(self.context, made, reason=reason)
            await self._note(explained.proof.snapshot, dict.fromkeys(made, 0))
        doubtful = [row for row in lacking if row not in sure]
        if not doubtful:
            return done
        self._say_waits(doubtful, reason="Stripe's rows and the journal do not say the same")
        differing = await opening_rows.find_differing_windows(
            self.context, known, until_s=self.read_until_s
        )
        await self._read_again(differing)
        return done or bool(differing)

    def _say_waits(self, lacking: Sequence[BalanceRow], *, reason: str) -> None:
        logger.info(
            "opening.waits",
            **self.context.account.log_fields,
            balances=[f"{row.balance_type}:{row.currency}" for row in lacking],
            reason=reason,
        )

    async def _figures(
        self, row: BalanceRow, proof: Proof, known: AccountOpenings, *, amount: int
    ) -> OpeningFigures:
        until_s = _until_s(row)
        rows = await opening_rows.rows_between(
            self.context, known.starts_s, until_s, covered_s=self.read_until_s
        )
        earlier = await opening_rows.find_earlier_rows(self.context, starts_s=known.starts_s)
        return OpeningFigures(
            since=known.starts_s,
            until=until_s,
            balance=amount + rows.of(row.key).net + earlier.of(row.key).net,
            pending=_pending(row, proof, known),
            rows=rows.of(row.key),
            earlier=earlier.of(row.key),
        )

    async def _correct(self, explained: ExplainedProof, known: AccountOpenings) -> bool:
        """Make openings again of which rows that came late explain what is left to the cent."""
        again: dict[BalanceKey, Opening] = {}
        left: dict[BalanceKey, int] = {}
        for key, (late, was_left) in (await self._came_late(explained, known)).items():
            had = _explaining(late, explained.unnamed[key] - was_left)
            if had:
                made = known.made[key]
                figures = await self._with_late(key, had, made.opening.figures, known)
                again[key] = Opening(figures, after=made.command_id, replaces=made.entry_id)
                left[key] = was_left
        if not again:
            return False
        reason = "rows came late that Stripe's balance had all along"
        done = await give_openings(self.context, again, reason=reason)
        if done:  # else they are still to be reckoned with
            await self._note(explained.proof.snapshot, left)
        return done

    async def _came_late(
        self, explained: ExplainedProof, known: AccountOpenings
    ) -> Mapping[BalanceKey, tuple[Sequence[LateRow], int]]:
        """Return what came late in the balances that are opened, and what was left before."""
        late_by_balance: dict[BalanceKey, tuple[Sequence[LateRow], int]] = {}
        for row in _exact(explained.proof):
            made, watched = known.made.get(row.key), known.watched.get(row.key)
            if made is None or known.lacks(row.key) or not made.opening.figures.since:
                continue
            if watched is None or watched.after_batch is None:
                # The commands were executed on a new database: its rows are those of now.
                late_by_balance[row.key] = [], explained.unnamed[row.key]
                continue
            every = await openings.late_rows(
                self.context.pool,
                account=self.context.account,
                watched=watched,
                through_batch=_through(explained.proof.snapshot),
                until_s=made.opening.figures.until,
            )
            late_by_balance[row.key] = (
                [late for late in every if late.balance == row.key],
                watched.left,
            )
        return late_by_balance

    async def _with_late(
        self,
        key: BalanceKey,
        had: Sequence[LateRow],
        figures: OpeningFigures,
        known: AccountOpenings,
    ) -> OpeningFigures:
        rows = await opening_rows.rows_between(
            self.context, known.starts_s, figures.until, covered_s=self.read_until_s
        )
        earlier = await opening_rows.find_earlier_rows(self.context, starts_s=known.starts_s)
        return opening.correct_figures(
            figures,
            rows=rows.of(key),
            earlier=earlier.of(key),
            had=sum(row.net for row in had),
            had_pending=sum(row.net for row in had if row.available_on >= figures.until),
        )

    async def _agree(self, explained: ExplainedProof, known: AccountOpenings) -> None:
        """Note of which openings there is no question left: nothing came late, or it explains 0.

        What is left all the same is a drift, and no late row will be taken for it.
        """
        if known.made and not known.watched:
            await self._watch(explained.proof)
        left = {
            key: explained.unnamed[key]
            for key, (late, was_left) in (await self._came_late(explained, known)).items()
            if not late or explained.unnamed[key] == was_left
        }
        await self._note(explained.proof.snapshot, left)

    async def _watch(self, proof: Proof) -> None:
        """Note which balances there are: what comes later was nothing before."""
        every = [row.key for row in proof.rows]
        await openings.watch_balances(
            self.context.pool, account=self.context.account, balances=every
        )

    async def _note(self, snapshot: JournalSnapshot, left: Mapping[BalanceKey, int]) -> None:
        if left:
            await openings.note_agreement(
                self.context.pool,
                account=self.context.account,
                left=left,
                batch_id=_through(snapshot),
            )


def _exact(proof: Proof) -> Sequence[BalanceRow]:
    return [row for row in proof.rows if row.exact and row.key in proof.differences]


def _until_s(row: BalanceRow) -> int:
    """Return the instant that an opening is of: after the second of Stripe's answer."""
    assert row.proved_at is not None, "an exact row has its instant"
    return int(row.proved_at.timestamp()) + 1


def _pending(row: BalanceRow, proof: Proof, known: AccountOpenings) -> int:
    """Return what of before the books began is pending: what Stripe has beyond the books' own."""
    until_s = _until_s(row)
    if not known.starts_s or until_s >= known.starts_s + PENDING_S_MAX:
        return 0
    unposted = sum(
        unposted.net
        for unposted in (proof.listed[row_id] for row_id in proof.unposted)
        if unposted.key == row.key and unposted.created < until_s <= unposted.available_on
    )
    return (row.stripe_pending or 0) - row.ledger_pending - unposted


def _explaining(late: Sequence[LateRow], left: int) -> Sequence[LateRow]:
    """Return the rows that came late and together are what is left; none if there are none."""
    nets = [row.net for row in late]
    allowed = subset_sums(nets).values
    if not left or allowed is None or left not in allowed:
        return []
    return [late[at] for at in subset_of(nets, left)]


def _through(snapshot: JournalSnapshot) -> int:
    """Return up to which batch a snapshot lacks nothing."""
    return min(snapshot.missing) - 1 if snapshot.missing else snapshot.last_batch
