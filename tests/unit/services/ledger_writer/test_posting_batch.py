"""What the writer takes from the topic, and what it ignores or refuses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from services.ledger_writer import posting_batch
from shared.ledger.stripe_account import StripeAccount
from shared.messages.batch import Batch, Message, Position
from shared.messages.topics import BALANCE_TRANSACTIONS
from tests.support.posting import ACCOUNT, NOW, message, row

_NOW_S = int(NOW.timestamp())


def _read(messages: Sequence[Message], *, now: datetime = NOW) -> posting_batch.PostingBatch:
    batch = Batch(
        topic=BALANCE_TRANSACTIONS,
        positions={0: Position(epoch=0, next_offset=messages[0].offset)},
        messages=messages,
    )
    return posting_batch.prepare_posting_batch(
        batch, configured={StripeAccount(ACCOUNT, livemode=False)}, now=now
    )


def _garbage(account: bytes, livemode: bytes) -> Message:
    return Message(
        partition=0,
        offset=0,
        value=b"\xff{",
        headers=[("stripe-account", account), ("livemode", livemode)],
    )


def test_it_ignores_an_account_that_is_not_configured() -> None:
    stranger = message(0, row("txn_1"), account="acct_stranger")

    rows = _read([stranger, replace(stranger, offset=1), message(2, row("txn_2"))])

    assert rows.entries.external_id == ["txn_2"]
    assert rows.ignored == {StripeAccount("acct_stranger", livemode=False): 2}
    assert rows.letters == []


@pytest.mark.parametrize("account", [b"acct_stranger", ACCOUNT.encode()])
def test_what_is_nobodys_is_no_dead_letter_whatever_it_is(account: bytes) -> None:
    rows = _read([_garbage(account, b"true")])

    assert rows.ignored == {StripeAccount(account.decode(), livemode=True): 1}
    assert rows.letters == []


@pytest.mark.parametrize(
    ("account", "livemode"),
    [(b"acct_\xff", b"true"), (b"stranger", b"true"), (b"acct_x", b"yes"), (b"", b"")],
)
def test_what_does_not_say_whose_it_is_is_a_dead_letter(account: bytes, livemode: bytes) -> None:
    rows = _read([_garbage(account, livemode)])

    assert not rows.ignored
    assert len(rows.letters) == 1


def test_it_refuses_what_was_created_after_it_was_read() -> None:
    ahead = row("txn_1", created=_NOW_S + 301)
    just = row("txn_2", created=_NOW_S + 300)

    rows = _read([message(0, ahead), message(1, just)])

    assert rows.entries.external_id == ["txn_2"]
    assert ["created is more than 300 s" in letter["error"] for letter in rows.letters] == [True]
    assert rows.letters[0]["object_id"] == "txn_1"


def test_it_refuses_what_was_read_in_2096() -> None:
    in_2096 = datetime(2096, 1, 1, tzinfo=UTC)
    made_up = row("txn_1", created=int(in_2096.timestamp()))

    rows = _read([message(0, made_up, read_at=in_2096)])

    assert rows.entries.external_id == []
    assert "more than a day from now" in rows.letters[0]["error"]


@pytest.mark.parametrize("slow", [timedelta(0), timedelta(minutes=20), timedelta(hours=23)])
def test_no_clock_of_ours_that_is_slow_by_hours_refuses_anything(slow: timedelta) -> None:
    rows = _read([message(0, row("txn_1", created=_NOW_S))], now=NOW - slow)

    assert rows.letters == []
    assert rows.entries.external_id == ["txn_1"]


def test_it_leaves_out_what_was_created_before_the_books_begin() -> None:
    start = _NOW_S - 100
    rows = _read(
        [
            message(0, row("txn_old", created=start - 1, type="quantum")),
            message(1, row("txn_new", created=start)),
        ]
    )

    since = posting_batch.since_start(rows, starts={StripeAccount(ACCOUNT, livemode=False): start})

    assert since.entries.external_id == ["txn_new"]
    assert [left_out.transaction.id for left_out in since.left_out] == ["txn_old"]
    assert (since.findings, since.letters) == ([], [])
    assert (
        posting_batch.since_start(rows, starts={StripeAccount(ACCOUNT, livemode=False): 0}) is rows
    )
