"""A flood of discrepancies is a message at a time, and a few are a message each."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from services.reconciler.notifications.gather import ALONE_MAX, GATHER_S, Draft, News, drafts_of
from shared.postgres.reconciliation.notifications import Sort, ToldLately

_AT = datetime(2026, 3, 1, tzinfo=UTC)
_GATHER_FOR = timedelta(seconds=GATHER_S)


def _news(number: int, *, sort: Sort = "settled", amount: int | None = 100) -> News:
    line = {
        "id": f"dsc_{number}",
        "kind": "missing",
        "status": "healed",
        "stripe_account": "acct_1",
        "livemode": True,
        "object_id": f"txn_{number}",
        "detected_at": "2026-03-01T00:00:00.000000Z",
        "amount_at_risk": amount,
        "currency": "usd",
        "reason": None,
        "actual": None,
        "resolved_by": None,
    }
    return News(sort, f"{sort}:{number}", line)


@dataclass(slots=True)
class _Notebook:
    """What Postgres keeps of one sort, from look to look."""

    sort: Sort = "settled"
    alone_at: list[datetime] = field(default_factory=list)
    lately: ToldLately = field(default_factory=ToldLately)
    told: list[Draft] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)

    def look(self, news: Sequence[News], *, now: datetime) -> None:
        alone = [at for at in self.alone_at if at > now - _GATHER_FOR]
        lately = replace(self.lately, alone=len(alone))
        for draft in drafts_of(news, lately, sort=self.sort, now=now):
            assert draft.text is not None
            self.facts += draft.facts
            if draft.gathering is not None:
                self.lately = replace(self.lately, gathering=draft.gathering)
                continue
            self.told.append(draft)
            if draft.gathers_until is None:
                self.alone_at.append(now)
            else:
                self.lately = ToldLately(together_at=draft.gathers_until)

    def titles(self) -> list[str]:
        return [draft.text.title for draft in self.told if draft.text is not None]


def _flooded() -> _Notebook:
    notebook = _Notebook()
    notebook.look([_news(number) for number in range(30)], now=_AT)
    return notebook


def test_a_few_are_told_each_by_itself() -> None:
    notebook = _Notebook()

    for number in range(ALONE_MAX):
        notebook.look([_news(number)], now=_AT)

    assert [len(draft.facts) for draft in notebook.told] == [1] * ALONE_MAX


def test_many_are_told_at_once_in_one_message() -> None:
    assert _flooded().titles() == ["tieout: 30 discrepancies are settled"]


def test_what_follows_many_waits_and_is_told_in_one() -> None:
    notebook = _flooded()
    before = len(notebook.told)
    notebook.look([_news(30), _news(31)], now=_AT + timedelta(seconds=2))
    ids = {notebook.lately.gathering and notebook.lately.gathering.id}
    notebook.look([_news(32)], now=_AT + timedelta(seconds=4))
    ids.add(notebook.lately.gathering and notebook.lately.gathering.id)
    meanwhile = len(notebook.told)

    notebook.look([], now=_AT + timedelta(seconds=2) + _GATHER_FOR)

    assert before == meanwhile == 1
    assert ids == {notebook.told[-1].id}
    assert notebook.titles()[1:] == ["tieout: 3 discrepancies are settled"]
    assert notebook.told[-1].text is not None
    assert "settled since 2026-03-01T00:00:02Z:" in notebook.told[-1].text.body


def test_nothing_is_told_of_nothing() -> None:
    notebook = _flooded()

    notebook.look([], now=_AT + _GATHER_FOR)

    assert len(notebook.told) == 1


def test_a_long_heal_is_some_messages_and_each_of_its_facts_is_in_one() -> None:
    notebook = _Notebook()
    for number in range(1_000):
        notebook.look([_news(number)], now=_AT + timedelta(seconds=2 * number))
    notebook.look([], now=_AT + timedelta(seconds=2_000) + _GATHER_FOR)

    assert sorted(notebook.facts) == sorted(f"settled:{number}" for number in range(1_000))
    counts = [title.split()[1] for title in notebook.titles()[ALONE_MAX + 1 :]]
    assert sum(map(int, counts)) == 1_000 - ALONE_MAX - 1
    assert len(notebook.told) <= ALONE_MAX + 1 + 2_000 // GATHER_S + 1


def test_after_a_quiet_while_each_is_told_by_itself_again() -> None:
    notebook = _flooded()

    notebook.look([_news(30)], now=_AT + _GATHER_FOR)

    assert notebook.titles()[1:] == ["tieout: acct_1 (live): settled: missing 1.00 USD txn_30"]


def test_the_largest_of_all_that_gathered_are_listed() -> None:
    notebook = _flooded()
    amounts = [None, *range(40)]
    for place, amount in enumerate(amounts):
        notebook.look([_news(100 + place, amount=amount)], now=_AT + timedelta(seconds=place + 1))

    notebook.look([], now=_AT + 2 * _GATHER_FOR)

    text = notebook.told[-1].text
    assert text is not None
    assert text.title == "tieout: 41 discrepancies are settled"
    listed = [line for line in text.body.split("\n") if line.startswith("dsc_")]
    assert [line.split(":")[0] for line in listed] == [f"dsc_{140 - place}" for place in range(20)]
    assert "and 21 more." in text.body


def test_what_opens_and_what_is_settled_are_told_apart() -> None:
    news = [_news(number, sort="opened") for number in range(30)] + [_news(1)]
    lately = ToldLately()

    opened = drafts_of(news, lately, sort="opened", now=_AT)
    settled = drafts_of(news, lately, sort="settled", now=_AT)

    assert [len(draft.facts) for draft in opened] == [30]
    assert [draft.facts for draft in settled] == [["settled:1"]]
