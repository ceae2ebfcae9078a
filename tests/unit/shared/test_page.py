"""Where the next page of a listing begins."""

from shared.page import Page, cut_page


def test_the_next_page_begins_after_the_last_row_that_is_shown() -> None:
    assert cut_page([9, 8, 7], limit=2, key_of=str) == Page([9, 8], "8")


def test_rows_that_all_fit_were_the_last() -> None:
    assert cut_page([9, 8], limit=2, key_of=str) == Page([9, 8], None)


def test_a_look_that_ended_early_is_gone_on_with() -> None:
    assert cut_page([9], limit=2, key_of=str, looked_to="3") == Page([9], "3")


def test_a_full_page_is_gone_on_with_where_it_ends_not_where_the_look_did() -> None:
    assert cut_page([9, 8, 7], limit=2, key_of=str, looked_to="3") == Page([9, 8], "8")
