"""When a difference of the total is a drift, and when the page explains it."""

from dataclasses import replace

from services.reconciler import discrepancy, weigh
from services.reconciler.compare import Row
from services.reconciler.prove import BalanceRow

_OFF = BalanceRow(
    stripe_account="acct_1",
    livemode=False,
    currency="usd",
    balance_type="payments",
    ledger_pending=0,
    ledger_available=4_000,
    stripe_pending=0,
    stripe_available=5_000,
    in_flip=0,
    unexplained=-1_000,
)
_MISSING = discrepancy.missing(
    Row(
        id="txn_1",
        created=900,
        fingerprint=bytes(16),
        net=1_000,
        currency="usd",
        balance_type="payments",
        type="charge",
    )
)


def test_it_explains_a_difference_by_the_open_discrepancies() -> None:
    kept = [discrepancy.found(_MISSING, kept=None)]

    explained = weigh.explanations(kept)

    assert explained == {"usd": -1_000}
    assert weigh.unexplained([_OFF], explained=explained, on_its_way={}) == []


def test_it_takes_what_is_on_its_way_as_there_or_not_yet() -> None:
    for off in (-1_000, -1_300):
        row = replace(_OFF, unexplained=off)

        found = weigh.unexplained([row], explained={"usd": -1_000}, on_its_way={"usd": 300})

        assert found == []


def test_it_suspects_what_nothing_adds_up_to() -> None:
    other = replace(_OFF, currency="eur")

    found = weigh.unexplained(
        [_OFF, other], explained={"eur": -1_000, "usd": 5}, on_its_way={"usd": 300}
    )

    assert found == [_OFF]


def test_it_adds_up_the_balances_of_a_currency() -> None:
    moved = replace(_OFF, balance_type="issuing", unexplained=1_000)

    assert weigh.unexplained([_OFF, moved], explained={}, on_its_way={}) == []


def test_it_believes_only_what_a_second_proof_shows_the_same() -> None:
    other = replace(_OFF, currency="eur")
    again = [_OFF, replace(other, unexplained=-1)]

    assert weigh.confirmed([_OFF, other], again) == [_OFF]
    assert weigh.confirmed([_OFF], []) == []
