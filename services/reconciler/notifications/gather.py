"""What is told together: of a flood a message at a time, not one a discrepancy.

Rules of this file:
1. Of a sort, up to ALONE_MAX are told one by one within GATHER_S. What is more than that is told
   at once, in one message.
2. What comes within GATHER_S after such a message is gathered for as long, and told in one: how
   many they are, and the largest ones. So it goes on for as long as more comes.
3. What gathers has its id and its text in Postgres from the beginning: whoever dies, it is told at
   its time, under that id. Nothing is read here: what is known is handed in.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from services.reconciler.notifications import messages
from services.reconciler.notifications.messages import Line, Text
from shared.postgres.reconciliation.notifications import Gathering, Sort, ToldLately

# Of a sort, before what is alike is told together.
ALONE_MAX: Final = 5
GATHER_S: Final = 600.0
_GATHER_FOR: Final = timedelta(seconds=GATHER_S)
_SAY: Final = {"opened": messages.opened, "settled": messages.settled}


@dataclass(frozen=True, slots=True)
class News:
    """A change of a discrepancy that is a fact by this key, and the discrepancy after it."""

    sort: Sort
    key: str
    line: Line


@dataclass(frozen=True, slots=True)
class Draft:
    """Facts, and what is said of them; None: they are noted as told.

    While it is `gathering` it is not told yet. `gathers_until` is when it was or will be told, if
    it is of what is told together.
    """

    facts: Sequence[str]
    text: Text | None
    id: UUID = field(default_factory=uuid4)
    sort: Sort | None = None
    gathers_until: datetime | None = None
    gathering: Gathering | None = None


def drafts_of(
    news: Sequence[News], lately: ToldLately, *, sort: Sort, now: datetime
) -> Sequence[Draft]:
    """Return what is to be said of the news of this sort, and of what it gathers already."""
    alike = [each for each in news if each.sort == sort]
    if lately.gathering is not None:
        return _gathered_on(alike, lately.gathering, now=now)
    if not alike:
        return []
    is_flood = lately.together_at is not None and lately.together_at > now - _GATHER_FOR
    if is_flood:
        return [_begun(alike, sort=sort, since=now, until=now + _GATHER_FOR)]
    if lately.alone + len(alike) <= ALONE_MAX:
        return [
            Draft([each.key], _SAY[sort]([each.line]), sort=sort, gathers_until=None)
            for each in alike
        ]
    return [_told(_begun(alike, sort=sort, since=None, until=now))]


def _begun(news: Sequence[News], *, sort: Sort, since: datetime | None, until: datetime) -> Draft:
    gathering = Gathering(id=uuid4(), sort=sort, since=since, until=until, count=0, lines=[])
    return _added(gathering, news)


def _gathered_on(news: Sequence[News], gathering: Gathering, *, now: datetime) -> Sequence[Draft]:
    draft = _added(gathering, news)
    if gathering.until <= now:
        return [_told(draft)]
    return [draft] if news else []


def _added(gathering: Gathering, news: Sequence[News]) -> Draft:
    """Return what gathers, with these too."""
    lines = messages.largest([*gathering.lines, *(each.line for each in news)])
    added = replace(gathering, count=gathering.count + len(news), lines=lines)
    return Draft(
        [each.key for each in news],
        _SAY[added.sort](added.lines, count=added.count, since=added.since),
        id=added.id,
        sort=added.sort,
        gathers_until=added.until,
        gathering=added,
    )


def _told(draft: Draft) -> Draft:
    return replace(draft, gathering=None)


def in_order(drafts: Iterable[Draft], news: Sequence[News]) -> Sequence[Draft]:
    """Return them as what they tell of happened, what is told together first."""
    place = {each.key: place for place, each in enumerate(news)}
    return sorted(drafts, key=lambda draft: place[draft.facts[0]] if _is_alone(draft) else -1)


def _is_alone(draft: Draft) -> bool:
    return draft.gathers_until is None
