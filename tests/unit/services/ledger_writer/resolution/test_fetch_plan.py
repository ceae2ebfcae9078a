from hypothesis import given
from hypothesis import strategies as st

from services.ledger_writer.resolution.fetch_plan import (
    WantedTransaction,
    estimate_rows_per_s,
    plan_fetches,
)


def test_it_lists_a_busy_span_in_one_span() -> None:
    wanted = [WantedTransaction(f"txn_{number}", 1_000 + number) for number in range(50)]

    read = plan_fetches(wanted, rows_per_s=1.0)

    assert [len(span.ids) for span in read.spans] == [50]
    assert read.retrievals == ()


def test_it_lists_a_thousand_rows_of_ten_minutes_in_about_ten_calls() -> None:
    wanted = [
        WantedTransaction(f"txn_{number}", 1_000 + number * 600 // 1_000) for number in range(1_000)
    ]

    read = plan_fetches(wanted, rows_per_s=1_000 / 600)

    assert sum(span.calls_max for span in read.spans) <= 22
    assert read.retrievals == ()


def test_it_retrieves_what_lies_alone() -> None:
    wanted = [WantedTransaction("txn_1", 1_000), WantedTransaction("txn_2", 900_000)]

    read = plan_fetches(wanted, rows_per_s=1.0)

    assert read.spans == ()
    assert sorted(read.retrievals) == ["txn_1", "txn_2"]


def test_it_retrieves_few_ids_of_a_very_dense_account() -> None:
    wanted = [WantedTransaction("txn_1", 1_000), WantedTransaction("txn_2", 1_000)]

    assert plan_fetches(wanted, rows_per_s=500.0).spans == ()


@given(
    times=st.lists(st.integers(min_value=0, max_value=10**7), max_size=60),
    rows_per_s=st.floats(min_value=0, max_value=1_000),
)
def test_it_reads_every_id_once_in_a_span_that_holds_its_time(
    times: list[int], rows_per_s: float
) -> None:
    wanted = [WantedTransaction(f"txn_{number}", at) for number, at in enumerate(times)]
    named_at = {request.id: request.named_at_s for request in wanted}

    read = plan_fetches(wanted, rows_per_s=rows_per_s)

    planned = [*read.retrievals, *(object_id for span in read.spans for object_id in span.ids)]
    assert sorted(planned) == sorted(named_at)
    assert all(
        span.since_s <= named_at[object_id] < span.until_s
        for span in read.spans
        for object_id in span.ids
    )


@given(
    times=st.lists(st.integers(min_value=0, max_value=10**5), max_size=60),
    rows_per_s=st.floats(min_value=0, max_value=100),
)
def test_it_never_expects_more_calls_than_ids(times: list[int], rows_per_s: float) -> None:
    wanted = [WantedTransaction(f"txn_{number}", at) for number, at in enumerate(times)]

    read = plan_fetches(wanted, rows_per_s=rows_per_s)

    assert sum(span.calls_max // 2 for span in read.spans) + len(read.retrievals) <= len(wanted)


def test_it_learns_the_density_and_forgets_half_of_it() -> None:
    assert estimate_rows_per_s(rows=100, seconds=10, before=0) == 10
    assert estimate_rows_per_s(rows=100, seconds=10, before=20) == 15
