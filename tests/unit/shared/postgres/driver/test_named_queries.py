"""The name of a statement by its text: what a reason says of one that was too slow."""

import pytest

from shared.postgres.driver.named_queries import blocks, name_of


def test_a_block_has_the_name_of_its_file_and_its_own() -> None:
    assert name_of(blocks("stripe_callers")["announce"]) == "stripe_callers.announce"


@pytest.mark.parametrize(
    ("statement", "name"),
    [("COMMIT;", "COMMIT"), ("-- Why\n\nbegin", "BEGIN"), ("", "SQL")],
)
def test_any_other_statement_is_named_by_its_first_word(statement: str, name: str) -> None:
    assert name_of(statement) == name
