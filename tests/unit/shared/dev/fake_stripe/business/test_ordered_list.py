"""Pages of the fake: the same as sorting and slicing would give, and refused as Stripe refuses."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.dev.fake_stripe.api.query_string import read_expand, read_list
from shared.dev.fake_stripe.business.ordered_list import OrderedList, PageRange
from shared.dev.fake_stripe.business.pricing import round_half_even
from shared.dev.fake_stripe.errors import RequestRefused

FILTERS = frozenset({"created", "currency", "types"})


@dataclass(frozen=True)
class Entry:
    id: str
    created: int
    sequence: int


def entries(times: list[int]) -> list[Entry]:
    return [Entry(f"e{n}", created, n) for n, created in enumerate(times)]


@given(
    times=st.lists(st.integers(0, 20), max_size=40),
    since=st.none() | st.integers(0, 20),
    until=st.none() | st.integers(0, 20),
    limit=st.integers(1, 7),
)
def test_following_pages_gives_every_entry_of_the_range_once_newest_first(
    times: list[int], since: int | None, until: int | None, limit: int
) -> None:
    everything = entries(times)
    shelf: OrderedList[Entry] = OrderedList()
    for entry in everything:
        shelf.add(entry)
    wanted = sorted(
        (e for e in everything if (since or 0) <= e.created < (21 if until is None else until)),
        key=lambda e: (-e.created, -e.sequence),
    )

    paged: list[Entry] = []
    more = True
    while more:
        cursor = (paged[-1].created, paged[-1].sequence) if paged else None
        page, more = shelf.page(
            PageRange(since=since, until=until, starting_after=cursor),
            limit=limit,
            keep=lambda _: True,
        )
        paged += page

    assert paged == wanted


@given(times=st.lists(st.integers(0, 9), min_size=1, max_size=30), limit=st.integers(1, 5))
def test_going_back_gives_the_page_just_before_the_cursor(times: list[int], limit: int) -> None:
    everything = sorted(entries(times), key=lambda e: (e.created, e.sequence))
    shelf: OrderedList[Entry] = OrderedList()
    for entry in everything:
        shelf.add(entry)
    cursor = everything[0]

    page, more = shelf.page(
        PageRange(ending_before=(cursor.created, cursor.sequence)), limit=limit, keep=lambda _: True
    )

    assert page == everything[1 : limit + 1][::-1]
    assert more == (len(everything) - 1 > limit)


def test_entries_that_belong_deep_inside_are_in_their_place_when_read() -> None:
    shelf: OrderedList[Entry] = OrderedList()
    everything = [*entries(list(range(5_000))), *(Entry(f"deep{n}", n, 9_000 + n) for n in (3, 1))]
    for entry in [*everything, Entry("late", 4_990, 9_999)]:
        shelf.add(entry)

    page, _ = shelf.page(PageRange(until=4), limit=3, keep=lambda _: True)

    assert [entry.id for entry in page] == ["deep3", "e3", "e2"]
    assert [e.created for e in shelf] == sorted(e.created for e in shelf)


def test_a_filter_skips_without_shortening_the_page() -> None:
    shelf: OrderedList[Entry] = OrderedList()
    for entry in entries(list(range(10))):
        shelf.add(entry)

    page, more = shelf.page(PageRange(), limit=3, keep=lambda entry: entry.created % 2 == 0)

    assert [entry.created for entry in page] == [8, 6, 4]
    assert more


@pytest.mark.parametrize(
    ("name", "value", "param"),
    [
        ("limit", "0", "limit"),
        ("limit", "101", "limit"),
        ("limit", "ten", "limit"),
        ("created[gt]", "yesterday", "created[gt]"),
        ("created[around]", "5", "created[around]"),
        ("available_on[gt]", "5", "available_on[gt]"),
        ("expand[]", "a.b.c.d.e", "expand"),
    ],
)
def test_it_refuses_a_parameter_that_stripe_refuses(name: str, value: str, param: str) -> None:
    with pytest.raises(RequestRefused) as refused:
        read_list([(name, value)], filters=FILTERS)

    assert refused.value.status == 400
    assert refused.value.param == param


def test_it_refuses_two_cursors_at_once() -> None:
    with pytest.raises(RequestRefused, match="only specify one"):
        read_list([("starting_after", "a"), ("ending_before", "b")], filters=FILTERS)


def test_it_refuses_a_parameter_where_only_expand_is_taken() -> None:
    with pytest.raises(RequestRefused, match="unknown parameter: limit"):
        read_expand([("limit", "1")])


def test_it_reads_bounds_of_created_as_a_half_open_range() -> None:
    query = read_list([("created[gt]", "10"), ("created[lte]", "20")], filters=FILTERS)

    assert (query.created.since, query.created.until) == (11, 21)


def test_it_reads_lists_with_and_without_an_index() -> None:
    query = read_list(
        [("expand[]", "data.source"), ("types[0]", "a"), ("types[1]", "b")], filters=FILTERS
    )

    assert query.expand == ["data.source"]
    assert query.types == ["a", "b"]


@pytest.mark.parametrize(
    ("numerator", "rounded"), [(5, 0), (15, 2), (25, 2), (26, 3), (-15, -2), (-25, -2), (-26, -3)]
)
def test_it_rounds_half_to_even(numerator: int, rounded: int) -> None:
    assert round_half_even(numerator, 10) == rounded
