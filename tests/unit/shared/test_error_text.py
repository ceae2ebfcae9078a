"""What of an error's text is repeated."""

import pytest

from shared.error_text import LINE_CHARS_MAX, first_line, shortened


def test_a_long_text_is_cut() -> None:
    assert shortened(ValueError("x" * 1000)) == "x" * LINE_CHARS_MAX
    assert shortened("too long", chars_max=3) == "too"


@pytest.mark.parametrize(
    ("text", "line"), [("first\nsecond", "first"), ("", "ValueError"), ("\nsecond", "ValueError")]
)
def test_the_first_line_says_something(text: str, line: str) -> None:
    assert first_line(ValueError(text)) == line
