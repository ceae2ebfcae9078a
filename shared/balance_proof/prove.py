"""The proof of the total: the ledger's Stripe balances against `GET /v1/balance`.

Promises, for each currency and balance type, the exact difference of pending + available between
the ledger and Stripe, at an instant of Stripe's clock and in minor units, while payments go on.
Where the readings leave several values possible, it returns the lowest and the highest instead, and
that is no proof. Writes nothing, so any reader may ask for it.

Theory of operation: lists and balances are read in turn (reading_plan.py), and what they allow is
worked out from them alone (balance_readings.py): by how much the rows that Stripe lists are off its
balance. The journal comes in by one snapshot, taken before the first list: what it holds beside the
rows listed, less that, is what the ledger is off by. So what is posted, healed or corrected while
Stripe is read moves nothing. Rows that Stripe lists and the journal is yet to hold are counted
apart, as `unposted`.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from shared.balance_proof import named_rows
from shared.balance_proof.balance_readings import PATIENCE, Patience
from shared.balance_proof.balance_rows import (
    ZERO,
    BalanceRow,
    PendingAvailable,
    Sides,
    balance_row,
    is_stated,
    last_agreement,
)
from shared.balance_proof.listed_rows import ListedRow
from shared.balance_proof.named_rows import NamedRow
from shared.balance_proof.read_balances import read_balances
from shared.ledger.account import BalanceKey, balance_type_of
from shared.ledger.discrepancy import WINDOW_KINDS
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import journal_reader, openings, stripe_balances
from shared.postgres.journal.stripe_balances import JournalSnapshot, StripeBalance
from shared.postgres.reconciliation import discrepancies, exact_proofs
from shared.stripe_api.client import Stripe

_POSTED_WAIT_S: Final = 5.0
_LOOK_EVERY_S: Final = 0.1
# Where only names are asked for; nothing is pending then, so none of it is summed up.
_WHENEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Proof:
    """The lines of an account's proof, and what they follow from.

    `differences` are the exact ones, ledger less Stripe, in the snapshot `snapshot` of the journal
    and the rows `listed`, which Stripe has created since `from_s`: what the journal lacks of those
    is `unposted`, and in no difference. `named` are the rows of discrepancies, by what that
    snapshot has of them: who corrects one meanwhile changes nothing of this proof. `lists_less` is
    what each exact balance is less than the rows listed, of which the journal knows nothing. Rows
    created before `starts_s` are in none.
    """

    rows: Sequence[BalanceRow]
    differences: Mapping[BalanceKey, int]
    lists_less: Mapping[BalanceKey, int]
    created_later: Mapping[BalanceKey, int]
    listed: Mapping[str, ListedRow]
    unposted: frozenset[str]
    named: Sequence[NamedRow]
    snapshot: JournalSnapshot
    from_s: int
    starts_s: int

    @property
    def exact(self) -> Sequence[BalanceRow]:
        """Return the balances that are proved exactly, and that Stripe states."""
        return [row for row in self.rows if row.exact and row.unexplained is not None]


async def prove(
    *, stripe: Stripe, pool: Pool, account: StripeAccount, patience: Patience = PATIENCE
) -> Proof:
    """Prove one account's balances.

    Raises StripeUnavailable, StripeDenied, StripeProtocolError, PostgresUnavailable.
    """
    journal = _Journal(
        pool=pool, account=account, snapshot=await stripe_balances.journal_snapshot(pool)
    )
    starts_s = await _starts_s(pool, account)
    read = await read_balances(
        stripe, patience=patience, known=await journal.keys(), starts_s=starts_s
    )
    verdicts = {key: read.readings.verdict(key) for key in read.readings.keys}
    counted = {key: read.readings.counted(key, verdict) for key, verdict in verdicts.items()}
    held = await journal.until_held(
        {row.id for rows in counted.values() for row in rows}, listed=read.readings.rows
    )
    off = await journal.named(at=read.balances[-1][1])
    listed = read.readings.rows.keys()
    rows, exact, lists_less = [], {}, {}
    created_later = {}
    for key, verdict in verdicts.items():
        stripe_sides, at = read.balances[verdict.reading]
        own = [row for row in read.readings.rows.values() if row.key == key]
        sides = Sides(
            stripe=stripe_sides.get(key, ZERO) if is_stated(key, stripe_sides) else None,
            journal=(await journal.side(at=at)).get(key, ZERO),
            listed_net=sum(row.net for row in own if held.get(row.id)),
            held=[row for row in counted[key] if held.get(row.id) is False],
            unposted=[row for row in counted[key] if row.id not in held],
            named=named_rows.split(key, off, listed=listed),
            at=at,
            opening_pending=(await journal.opening_pending(at=at)).get(key, 0),
        )
        rows.append(
            balance_row(
                key,
                verdict,
                sides,
                account=account,
            )
        )
        if verdict.exact is not None and sides.stripe is not None:
            exact[key] = verdict.exact + sides.journal.total - sides.listed_net
            lists_less[key] = verdict.exact
            created_later[key] = _created_later(counted[key], listed=own, at=at)
    return Proof(
        rows=await _with_last_exact(rows, journal),
        differences=exact,
        lists_less=lists_less,
        created_later=created_later,
        listed=read.readings.rows,
        unposted=frozenset(read.readings.rows) - held.keys(),
        named=off,
        snapshot=journal.snapshot,
        from_s=read.from_s,
        starts_s=starts_s,
    )


def _created_later(
    counted: Sequence[ListedRow], *, listed: Sequence[ListedRow], at: datetime
) -> int:
    """Return by how much the rows in a balance are more than those created before its instant."""
    before = sum(row.net for row in listed if row.created < at.timestamp())
    return sum(row.net for row in counted) - before


@dataclass(slots=True)
class _Journal:
    """The journal as it was when the proof began, and what has come into it since."""

    pool: Pool
    account: StripeAccount
    snapshot: JournalSnapshot
    _balances: dict[datetime, Sequence[StripeBalance]] = field(default_factory=dict)

    async def keys(self) -> Collection[BalanceKey]:
        """Name the ledger's balances, and each that was proved before.

        Stripe may state one no more: then it is nothing, and the proof has to say so.
        """
        ours = await stripe_balances.stripe_balances(
            self.pool, account=self.account, at=_WHENEVER, since=self.snapshot
        )
        proved = await exact_proofs.proved_balances(self.pool, account=self.account)
        return {*ledger_side(ours), *proved}

    async def side(self, *, at: datetime) -> Mapping[BalanceKey, PendingAvailable]:
        """Return the ledger's Stripe balances, split by value date as of an instant."""
        return ledger_side(await self._read(at))

    async def opening_pending(self, *, at: datetime) -> Mapping[BalanceKey, int]:
        """Return what is pending only as far as the books' opening says so."""
        return {balance.key: balance.opening for balance in await self._read(at)}

    async def _read(self, at: datetime) -> Sequence[StripeBalance]:
        if at not in self._balances:
            self._balances[at] = await stripe_balances.stripe_balances(
                self.pool, account=self.account, at=at, since=self.snapshot
            )
        return self._balances[at]

    async def until_held(
        self, ids: Collection[str], *, listed: Collection[str]
    ) -> Mapping[str, bool]:
        """Wait until it has the rows, for as long as posting usually takes.

        Returns which of all that were listed it has, by whether it had them as the proof began.
        """
        clock = asyncio.get_running_loop().time
        end = clock() + _POSTED_WAIT_S
        while True:
            held = await journal_reader.shown_in_snapshot(
                self.pool, account=self.account, ids=sorted(listed), since=self.snapshot
            )
            if held.keys() >= set(ids) or clock() >= end:
                return held
            await asyncio.sleep(_LOOK_EVERY_S)

    async def named(self, *, at: datetime) -> Sequence[NamedRow]:
        """Return what discrepancies of rows add to the ledger beyond Stripe's, in the snapshot."""
        known = await discrepancies.kept_discrepancies(
            self.pool, account=self.account, kinds=WINDOW_KINDS, ids=()
        )
        booked: dict[str, dict[BalanceKey, PendingAvailable]] = {}
        for row in await stripe_balances.booked_transactions(
            self.pool,
            account=self.account,
            ids=sorted({discrepancy.finding.object_id for discrepancy in known}),
            since=self.snapshot,
            at=at,
        ):
            key = balance_type_of(row.ledger_account) or row.ledger_account, row.currency
            booked.setdefault(row.id, {})[key] = PendingAvailable(
                row.pending, row.total - row.pending
            )
        return named_rows.of_discrepancies(known, booked=booked, at=at)


async def _with_last_exact(rows: Sequence[BalanceRow], journal: _Journal) -> Sequence[BalanceRow]:
    """Say of what is not exact since when an exact proof stands, if one does."""
    if all(row.exact is not False for row in rows):
        return rows
    standing = await exact_proofs.standing_since(journal.pool, account=journal.account)
    return [
        replace(row, exact_at=_stands_at(row, standing)) if row.exact is False else row
        for row in rows
    ]


def _stands_at(row: BalanceRow, standing: Mapping[BalanceKey, datetime]) -> datetime | None:
    return last_agreement(
        standing.get(row.key), proved_at=row.proved_at, lowest=row.lowest, highest=row.highest
    )


def ledger_side(balances: Sequence[StripeBalance]) -> Mapping[BalanceKey, PendingAvailable]:
    """Name the ledger's Stripe balances as Stripe does."""
    return {
        balance.key: PendingAvailable(pending=balance.pending, available=balance.available)
        for balance in balances
    }


async def _starts_s(pool: Pool, account: StripeAccount) -> int:
    """Return when the account's books begin: what was created before is none of the rows."""
    return (await openings.book_starts(pool)).get(account, 0)
