"""An opening is a function of Stripe's balance and of the rows of the books, of nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.ledger.correction import FingerprintedEntry
from shared.ledger.opening import (
    PENDING_S_MAX,
    NoOpening,
    OpeningFigures,
    RowSet,
    balance_of_opening,
    correct_figures,
    extend_figures,
    make_opening_entry,
    opening_id,
)
from shared.ledger.stripe_account import StripeAccount
from shared.messages import open_command
from shared.messages.command import MalformedCommand
from shared.messages.open_command import Opening

NET = st.integers(-(10**9), 10**9)
ROW = st.tuples(st.integers(1, 1000), NET)  # created, net


def _set(rows: list[tuple[int, int]]) -> RowSet:
    total = RowSet()
    for created, net in rows:
        total += RowSet(1, hash((created, net)) % 2**128, net)
    return total


def _opened(rows: list[tuple[int, int]], *, since: int, until: int = 1001) -> OpeningFigures:
    of_books = [row for row in rows if since <= row[0] < until]
    return OpeningFigures(
        since=since,
        until=until,
        balance=sum(net for created, net in rows if created < until),
        pending=0,
        rows=_set(of_books),
        earlier=RowSet(),
    )


def _entry(
    figures: OpeningFigures, *, name: str = "opening:payments:usd"
) -> FingerprintedEntry | None:
    return make_opening_entry(figures, name, account=StripeAccount("acct_1", livemode=False))


@given(st.lists(ROW), st.integers(1, 1001))
def test_opening_and_rows_are_stripes_balance_wherever_the_start_lies(
    rows: list[tuple[int, int]], since: int
) -> None:
    figures = _opened(rows, since=since)

    assert figures.amount == sum(net for created, net in rows if created < since)
    assert figures.amount + figures.rows.net == sum(net for _, net in rows)


@given(st.lists(ROW), st.integers(2, 1001), st.data())
def test_history_extended_in_any_steps_is_history_from_there_on(
    rows: list[tuple[int, int]], since: int, data: st.DataObject
) -> None:
    figures = _opened(rows, since=since)
    steps = data.draw(st.lists(st.integers(1, since - 1), unique=True).map(sorted))

    for start in reversed(steps):
        more = [row for row in rows if start <= row[0] < figures.since]
        figures = extend_figures(
            figures, since=start, more=_set(more), earlier=RowSet(), more_pending=0
        )

    assert figures == _opened(rows, since=figures.since)


@given(st.lists(ROW), st.lists(st.tuples(ROW, st.booleans())), st.integers(1, 1000), st.randoms())
def test_late_rows_come_right_in_any_order(
    rows: list[tuple[int, int]],
    late: list[tuple[tuple[int, int], bool]],
    since: int,
    dice: "st.random.Random",  # type: ignore[name-defined] # hypothesis names it nowhere public
) -> None:
    """Listed late, Stripe's balance had them at T; dated back, it had not."""
    came = [((max(created, since), net), had) for (created, net), had in late]
    figures = _opened(rows, since=since)
    absorbed = sum(net for (_, net), had in came if had)
    figures = replace(figures, balance=figures.balance + absorbed)
    known = list(rows)
    dice.shuffle(came)

    for row, had in came:
        known.append(row)
        of_books = [entry for entry in known if entry[0] >= since]
        figures = correct_figures(
            figures,
            rows=_set(of_books),
            earlier=RowSet(),
            had=row[1] if had else 0,
            had_pending=0,
        )

    assert figures.amount == sum(net for created, net in rows if created < since)
    assert figures == _opened(known, since=since)


def test_what_is_proved_later_is_no_part_of_it() -> None:
    """A drift has no way in: no function here takes a later balance."""
    figures = _opened([(10, 500), (20, 700)], since=15)

    again = correct_figures(figures, rows=figures.rows, earlier=RowSet(), had=0, had_pending=0)

    assert again == figures


def test_books_that_begin_with_the_account_open_with_nothing() -> None:
    figures = _opened([(10, 500)], since=5)

    whole = extend_figures(
        replace(figures, balance=900), since=0, more=RowSet(), earlier=RowSet(), more_pending=0
    )

    assert (whole.amount, _entry(whole)) == (0, None)


def test_it_is_one_entry_a_balance_dated_when_the_books_begin() -> None:
    sealed = _entry(_opened([(10, 500), (20, 700)], since=15))

    assert sealed is not None
    assert sealed.entry.issuer == "tieout:acct_1:test"
    assert sealed.entry.external_id == "opening:payments:usd"
    assert sealed.entry.effective_at == datetime.fromtimestamp(15, UTC)
    assert sealed.entry.balance_transaction_id is None
    assert [(leg.ledger_account, leg.amount_minor) for leg in sealed.entry.postings] == [
        ("Assets:Stripe:Payments", 500),
        ("Equity:OpeningBalances", -500),
    ]


def test_what_was_pending_is_a_leg_of_its_own() -> None:
    figures = replace(_opened([(10, 500)], since=15), pending=120)

    sealed = _entry(figures)

    assert sealed is not None
    first, second, third = sealed.entry.postings
    assert (first.amount_minor, second.amount_minor, third.amount_minor) == (380, 120, -500)
    assert second.ledger_account == "Assets:Stripe:Payments"
    assert second.available_on == datetime.fromtimestamp(15 + PENDING_S_MAX, UTC)


def test_nothing_before_is_no_entry() -> None:
    assert _entry(_opened([(20, 700)], since=15)) is None


def test_rows_of_before_that_are_posted_are_not_in_it_twice() -> None:
    figures = replace(_opened([(10, 500), (20, 700)], since=15), earlier=_set([(10, 500)]))

    assert figures.amount == 0


@given(st.lists(ROW), st.integers(1, 1001), st.none() | st.just("cmd_x"))
def test_its_figures_come_back_from_a_command(
    rows: list[tuple[int, int]], since: int, after: str | None
) -> None:
    opening = Opening(_opened(rows, since=since), after=after)

    assert open_command.read_figures(open_command.state_figures(opening)) == opening


def test_figures_that_do_not_add_up_are_refused() -> None:
    stated = open_command.state_figures(Opening(_opened([(10, 500)], since=15)))

    with pytest.raises(MalformedCommand):
        open_command.read_figures(stated | {"amount": 499})


@pytest.mark.parametrize("name", ["opening", "opening:payments", "txn_1", "opening:Pay:usd"])
def test_another_id_is_no_opening(name: str) -> None:
    with pytest.raises(NoOpening):
        balance_of_opening(name)


def test_its_name_says_of_which_balance_it_is() -> None:
    assert balance_of_opening(opening_id("issuing", "eur")) == ("issuing", "eur")
