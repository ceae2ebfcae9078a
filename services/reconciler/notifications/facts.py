"""Which facts are new, and what is said of them: from what the tables say, by a look at them.

Rules of this file:
1. A fact has a key that it keeps for ever. It is noted with what is said of it, and with the place
   up to which changes of discrepancies were read, in one statement; whoever was overtaken notes
   nothing. So is what gathers (gather.py), and that it is told.
2. What is so before anybody was to be told, and what is older than a day when it is seen, is noted
   as told: whoever sets a target, or starts again after a month, is not flooded.
3. What ends (a discrepancy, a failure) is told of only if its beginning was noted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from services.reconciler.notifications import gather, messages
from services.reconciler.notifications.gather import Draft, News
from services.reconciler.notifications.messages import Text
from shared.ledger.discrepancy import UNSETTLED
from shared.ledger.stripe_account import StripeAccount
from shared.postgres.driver.pool import Pool
from shared.postgres.journal import relay
from shared.postgres.journal.relay import DiscrepancyChange, RelayPlace
from shared.postgres.reconciliation import exact_proofs, notifications
from shared.postgres.reconciliation.notifications import SORTS, AccountFacts, NotificationPlace

_CHANGES_MAX: Final = 500
# A failure that is over sooner is no fact: passes are made again after half a minute.
LASTS: Final = timedelta(minutes=2)
# What is older is noted and not told; a proof is missed after as long.
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FactLook:
    """A look at the tables, for these accounts; discrepancies are told of above `thresholds`."""

    pool: Pool
    accounts: Sequence[StripeAccount]
    thresholds: Mapping[str, int]
    targets: Sequence[str]

    async def run_once(self, *, now: datetime) -> bool:
        """Note what is new; return whether there may be more at once."""
        place = await notifications.read_place(self.pool)
        if place is None:
            return await self._begin(now)
        changes = await relay.next_changes(
            self.pool, after=RelayPlace(place.position, 1), changes_max=_CHANGES_MAX
        )
        drafts = [
            *await self._of_changes(await self._news(changes), now=now),
            *await self._of_accounts(now=now),
        ]
        position = changes[-1].position if changes else place.position
        if drafts or changes:
            await self._note(drafts, since=place, position=position, now=now)
        return len(changes) == _CHANGES_MAX

    async def _begin(self, now: datetime) -> bool:
        """Note as told what is so at the first look."""
        place, facts = await notifications.standing_facts(self.pool)
        standing = list(facts)
        for account in await notifications.account_facts(self.pool, self.accounts):
            standing += _keys_of(account, now=now).all()
        await self._note([Draft(standing, None)], since=place, position=place.position, now=now)
        return True

    async def _note(
        self, drafts: Sequence[Draft], *, since: NotificationPlace, position: int, now: datetime
    ) -> None:
        said = [_said(draft, draft.text) for draft in drafts if draft.text is not None]
        facts = {
            fact: None if draft.text is None else draft.id
            for draft in drafts
            for fact in draft.facts
        }
        await notifications.note(
            self.pool,
            since=since,
            position=position,
            messages=said,
            facts=facts,
            targets=self.targets,
            now=now,
        )

    async def _news(self, changes: Sequence[DiscrepancyChange]) -> Sequence[tuple[datetime, News]]:
        """Return what of these changes is new, and when it was."""
        keys = [key for change in changes for key in (_opening(change.line), _end(change.line))]
        known = set(await notifications.noted_facts(self.pool, keys))
        news: list[tuple[datetime, News]] = []
        for change in changes:
            opening, end = _opening(change.line), _end(change.line)
            if change.line["status"] in UNSETTLED:
                if opening not in known and self._is_large(change.line):
                    news.append((change.changed_at, News("opened", opening, change.line)))
                    known.add(opening)
            elif opening in known and end not in known:
                news.append((change.changed_at, News("settled", end, change.line)))
                known.add(end)
        return news

    async def _of_changes(
        self, news: Sequence[tuple[datetime, News]], *, now: datetime
    ) -> Sequence[Draft]:
        """Return what is said of them, and of what has gathered; of what is old nothing."""
        old = [each.key for at, each in news if at <= now - DAY]
        fresh = [each for at, each in news if at > now - DAY]
        lately = await notifications.told_lately(
            self.pool, since=now - timedelta(seconds=gather.GATHER_S)
        )
        drafts = [
            draft
            for sort in SORTS
            for draft in gather.drafts_of(fresh, lately[sort], sort=sort, now=now)
        ]
        drafts = [*gather.in_order(drafts, fresh)]
        return [Draft(old, None), *drafts] if old else drafts

    def _is_large(self, line: messages.Line) -> bool:
        amount, currency = line["amount_at_risk"], line["currency"]
        return amount is None or amount > self.thresholds.get(currency or "", -1)

    async def _of_accounts(self, *, now: datetime) -> Sequence[Draft]:
        states = await notifications.account_facts(self.pool, self.accounts)
        keys = {state.account: _keys_of(state, now=now) for state in states}
        known = await notifications.noted_facts(
            self.pool, [key for each in keys.values() for key in each.all()]
        )
        drafts: list[Draft] = []
        for state in states:
            news = keys[state.account].without(known)
            drafts += _of_passes(state, news, now=now)
            if news.imported is not None:
                drafts += await self._of_import(state.account, news.imported)
        return drafts

    async def _of_import(self, account: StripeAccount, fact: str) -> Sequence[Draft]:
        """Return what is said of an import that has ended, once all of it ties out."""
        proved = await exact_proofs.proved_balances(self.pool, account=account)
        standing = await exact_proofs.standing_since(self.pool, account=account)
        if not proved or not set(proved) <= set(standing):
            return []
        figures = await notifications.import_figures(self.pool, account)
        text = messages.imported(
            account, starts_at=figures.starts_at, rows=figures.rows, balances=figures.balances
        )
        return [Draft([fact], text)]


@dataclass(frozen=True, slots=True)
class _AccountKeys:
    """The keys of what is so of an account; None: it is not."""

    imported: str | None
    failing: str | None
    recovered: str | None
    unproved: str | None

    def all(self) -> list[str]:
        keys = (self.imported, self.failing, self.recovered, self.unproved)
        return [key for key in keys if key is not None]

    def without(self, known: frozenset[str]) -> "_AccountKeys":
        """Return those that are not noted yet."""

        def unless_known(key: str | None) -> str | None:
            return None if key in known else key

        return _AccountKeys(
            unless_known(self.imported),
            unless_known(self.failing),
            unless_known(self.recovered),
            unless_known(self.unproved),
        )


def _keys_of(state: AccountFacts, *, now: datetime) -> _AccountKeys:
    name = f"{state.account.id}:{state.account.mode}"
    failing, is_known = None, True
    if state.failing_since is not None:
        is_known = state.failing_since <= now - LASTS
        failing = f"failing:{name}:{_micros(state.failing_since)}" if is_known else None
    recovered = None
    if is_known and state.failing is not None and state.failing != failing:
        recovered = state.failing.replace("failing:", "recovered:", 1)
    waits_since = _waits_since(state)
    is_late = waits_since is not None and waits_since <= now - DAY
    return _AccountKeys(
        imported=f"imported:{name}" if state.import_ended_at is not None else None,
        failing=failing,
        recovered=recovered,
        unproved=f"unproved:{name}:{_micros(waits_since)}" if waits_since and is_late else None,
    )


def _of_passes(state: AccountFacts, news: _AccountKeys, *, now: datetime) -> Sequence[Draft]:
    """Return what is said of an account's passes, what has ended first."""
    drafts: list[Draft] = []
    account = state.account
    if news.recovered is not None:
        since = datetime.fromtimestamp(int(news.recovered.rpartition(":")[2]) / 1e6, tz=UTC)
        drafts.append(Draft([news.recovered], messages.recovered(account, since=since)))
    if news.failing is not None and state.failing_since is not None:
        text = messages.failing(account, since=state.failing_since, reason=state.last_error or "")
        is_old = state.failing_since <= now - DAY
        drafts.append(Draft([news.failing], None if is_old else text))
    since_proof = _waits_since(state)
    if news.unproved is not None and since_proof is not None:
        drafts.append(Draft([news.unproved], messages.unproved(account, since=since_proof)))
    return drafts


def _waits_since(state: AccountFacts) -> datetime | None:
    """Return since when an imported account waits for its next exact proof."""
    return None if state.import_ended_at is None else state.proved_at or state.import_ended_at


def _said(draft: Draft, text: Text) -> Mapping[str, object]:
    gathering = draft.gathering
    return {
        "id": draft.id,
        "severity": text.severity,
        "title": text.title,
        "body": text.body,
        "sort": draft.sort,
        "gathers_until": draft.gathers_until,
        "gathered": None if gathering is None else gathering.document(),
    }


def _micros(at: datetime) -> int:
    return round(at.timestamp() * 1e6)


def _opening(line: messages.Line) -> str:
    return f"opened:{line['id']}:{line['detected_at']}"


def _end(line: messages.Line) -> str:
    return f"settled:{line['id']}:{line['detected_at']}"
