"""What an `open` command comes to, by what stands of the opening and which command made it."""

from dataclasses import replace
from datetime import UTC, datetime

from shared.commands.effects import effects_of
from shared.ledger.correction import FingerprintedEntry, Standing
from shared.ledger.opening import OpeningFigures, RowSet, extend_figures
from shared.ledger.stripe_account import StripeAccount
from shared.messages import open_command
from shared.messages.command import Command, command_id
from shared.messages.open_command import Opening
from shared.postgres.journal.commands import CommandEffects

_NAME = "opening:payments:usd"
_FIRST = OpeningFigures(
    since=1_000_000,
    until=9_000_000,
    balance=500,
    pending=0,
    rows=RowSet(3, 77, 1_400),
    earlier=RowSet(),
)
_EARLIER = extend_figures(
    _FIRST, since=500_000, more=RowSet(1, 5, -300), earlier=RowSet(), more_pending=0
)


def _open(
    figures: OpeningFigures, *, after: str | None, last: str | None, stands: Standing | None
) -> CommandEffects:
    given = Command(
        command_id=command_id("test"),
        kind="open",
        issuer=StripeAccount("acct_1", livemode=False).own_issuer,
        stripe_account="acct_1",
        livemode=False,
        object_id=_NAME,
        figures=open_command.state_figures(Opening(figures, after=after)),
        reason="a test says so",
        by="tieout",
        at=datetime(2026, 2, 1, tzinfo=UTC),
    )
    standing = {} if stands is None else {_NAME: stands}
    return effects_of(given, standing, is_late=False, known=None, last_open=last)


def _standing(sealed: FingerprintedEntry) -> Standing:
    return Standing(sealed, is_reversed=False, next_revision=sealed.entry.revision + 1)


def _made(done: CommandEffects) -> list[tuple[str, int, list[int]]]:
    return [
        (
            entry.entry.kind,
            entry.entry.revision,
            [leg.amount_minor for leg in entry.entry.postings],
        )
        for entry in done.entries
    ]


def test_the_first_one_is_an_original() -> None:
    done = _open(_FIRST, after=None, last=None, stands=None)

    assert (done.status, _made(done)) == ("done", [("original", 0, [-900, 900])])


def test_made_again_it_is_reversed_and_replaced() -> None:
    [first] = _open(_FIRST, after=None, last=None, stands=None).entries

    done = _open(_EARLIER, after="cmd_1", last="cmd_1", stands=_standing(first))

    assert _made(done) == [("reversal", 1, [900, -900]), ("replacement", 1, [-600, 600])]
    reversal, replacement = done.entries
    assert reversal.entry.reverses == first.entry.entry_id
    assert reversal.entry.effective_at == first.entry.effective_at
    assert replacement.entry.effective_at.timestamp() == 500_000


def test_where_nothing_is_left_to_open_with_the_reversal_is_all() -> None:
    [first] = _open(_FIRST, after=None, last=None, stands=None).entries

    done = _open(replace(_FIRST, since=0), after="cmd_1", last="cmd_1", stands=_standing(first))

    assert _made(done) == [("reversal", 1, [900, -900])]


def test_what_was_reversed_alone_is_replaced_when_there_is_something_again() -> None:
    [first] = _open(_FIRST, after=None, last=None, stands=None).entries
    stands = Standing(first, is_reversed=True, next_revision=2)

    done = _open(_EARLIER, after="cmd_2", last="cmd_2", stands=stands)

    assert _made(done) == [("replacement", 2, [-600, 600])]


def test_nothing_before_makes_no_entry_and_is_done_all_the_same() -> None:
    done = _open(replace(_FIRST, balance=1_400), after=None, last=None, stands=None)

    assert (done.status, done.entries) == ("done", [])


def test_the_same_again_makes_no_entry() -> None:
    [first] = _open(_FIRST, after=None, last=None, stands=None).entries

    done = _open(_FIRST, after="cmd_1", last="cmd_1", stands=_standing(first))

    assert (done.status, done.entries) == ("done", [])


def test_of_two_that_follow_on_one_the_second_is_refused() -> None:
    done = _open(_FIRST, after=None, last="cmd_1", stands=None)

    assert (done.status, done.entries) == ("refused", ())
    assert done.outcome is not None
    assert "somebody was faster" in done.outcome
