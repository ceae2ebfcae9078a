"""Why a window stays unsettled, in words that a person can act on."""

from services.reconciler.discrepancies.whole_pass import reason
from services.reconciler.unsettled_rows import UnsettledRow


def _row(effect_minor: int | None, *, window_no: int = 7, is_ours: bool = True) -> UnsettledRow:
    return UnsettledRow(
        window_no=window_no,
        balance_type="payments",
        currency="usd",
        effect_minor=effect_minor,
        is_ours=is_ours,
    )


def test_it_names_the_rows_of_this_window_by_what_is_the_matter() -> None:
    rows = {
        "txn_a": _row(0),
        "txn_b": _row(0, is_ours=False),
        "txn_c": _row(None),
        "txn_d": _row(0, window_no=8),
    }

    assert reason(rows, window_no=7) == (
        "unsettled in 3 passes or more:"
        " Stripe does not list and did not answer for by id yet: txn_c;"
        " Stripe has by id and does not list: txn_a; the journal does not have yet: txn_b"
    )


def test_it_names_five_and_counts_the_rest() -> None:
    rows = {f"txn_{number}": _row(0) for number in range(8)}

    assert reason(rows, window_no=7).endswith("txn_0, txn_1, txn_2, txn_3, txn_4 and 3 more")


def test_it_says_when_it_does_not_know() -> None:
    assert reason({}, window_no=7).endswith("it was not read whole lately")
