"""What the proof makes of its attempts, without Stripe or a database."""

from services.reconciler.prove import (
    BalanceRow,
    Evidence,
    Key,
    Split,
    by_balance,
    choose,
    join,
    ties_out,
)
from shared.ledger.balance_transaction import parse
from shared.postgres.coverage import Scope

_SCOPE = Scope(stripe_account="acct_1", livemode=False)
_USD, _EUR = ("payments", "usd"), ("payments", "eur")


def _row(unexplained: int, key: Key = _USD) -> BalanceRow:
    [row] = join(
        {key: Split(pending=0, available=5_000)},
        {key: Split(pending=0, available=5_000 + unexplained)},
        scope=_SCOPE,
    )
    return row


def _differences(rows: object) -> dict[Key, int | None]:
    assert isinstance(rows, list)
    return {row.key: row.unexplained for row in rows}


def test_it_lets_no_doubtful_row_stand_in_for_an_old_one() -> None:
    """The ledger lacks an old +1000 and has a doubtful +1000: without it, the two cancel out."""
    evidence = Evidence()
    evidence.take([_row(0)], doubtful={_USD}, may_differ=True)
    assert not evidence.settles([_row(0)])

    for _ in range(2):
        evidence.take([_row(-1_000)], doubtful=(), may_differ=True)

    assert evidence.settles([_row(-1_000)])
    assert _differences(evidence.rows(choose([[_row(0)]]))) == {_USD: -1_000}


def test_it_keeps_the_moment_of_a_quiet_currency_beside_a_busy_one() -> None:
    evidence = Evidence()
    quiet, busy = _row(0, _EUR), _row(700)
    evidence.take([quiet, busy], doubtful={_USD}, may_differ=False)
    evidence.take([_row(300, _EUR), busy], doubtful={_USD, _EUR}, may_differ=False)
    assert not evidence.settles([quiet, busy])

    evidence.take([_row(300, _EUR), _row(0)], doubtful={_EUR}, may_differ=False)

    assert evidence.settles([quiet, busy])
    assert _differences(evidence.rows()) == {_EUR: 0, _USD: 0}


def test_it_shows_no_difference_that_the_next_exact_attempt_does_not() -> None:
    evidence = Evidence()
    evidence.take([_row(900)], doubtful=(), may_differ=True)
    assert not evidence.settles([_row(900)])

    evidence.take([_row(0)], doubtful=(), may_differ=True)

    assert ties_out(evidence.rows())


def test_it_waits_for_its_patience_before_a_difference_stands() -> None:
    evidence = Evidence()
    for _ in range(3):
        evidence.take([_row(900)], doubtful=(), may_differ=False)
        assert not evidence.settles([_row(900)])

    evidence.take([_row(900)], doubtful=(), may_differ=True)

    assert evidence.settles([_row(900)])


def test_a_difference_that_was_exact_beats_a_guess_that_ties() -> None:
    evidence = Evidence()
    evidence.take([_row(-1_000)], doubtful=(), may_differ=True)
    evidence.take([_row(0)], doubtful={_USD}, may_differ=True)

    assert _differences(evidence.rows([_row(0)])) == {_USD: -1_000}


def test_it_splits_each_balance_where_it_differs_least() -> None:
    splits = [
        [_row(900), _row(-50, _EUR)],
        [_row(-400), _row(-50, _EUR)],
        [_row(-700), _row(-80, _EUR)],
    ]

    assert _differences(choose(splits)) == {_USD: -400, _EUR: -50}


def test_it_doubts_only_the_balance_that_a_row_moves() -> None:
    raw = {
        "amount": 100,
        "fee": 0,
        "net": 100,
        "type": "charge",
        "reporting_category": "charge",
        "fee_details": [],
        "source": None,
        "created": 900,
        "available_on": 900,
        "status": "pending",
    }
    rows = [
        parse(raw | {"id": "txn_3", "currency": "usd"}),
        parse(raw | {"id": "txn_2", "currency": "usd", "balance_type": "issuing"}),
        parse(raw | {"id": "txn_1", "currency": "usd"}),
    ]

    assert by_balance(rows) == {_USD: ["txn_3", "txn_1"], ("issuing", "usd"): ["txn_2"]}
