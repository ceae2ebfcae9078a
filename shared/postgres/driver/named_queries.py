"""Load the named blocks of the .sql files of this package."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources

_QUERIES = resources.files("shared.postgres").joinpath("queries")
_HEAD = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)
_WORD = re.compile(r"^\s*(\w+)", re.MULTILINE)


def blocks(file: str) -> Mapping[str, str]:
    """Return each block of `queries/<file>.sql` by its name."""
    return parse_blocks(_QUERIES.joinpath(f"{file}.sql").read_text("utf-8"))


def parse_blocks(text: str) -> Mapping[str, str]:
    """Return each named block of a text by its name."""
    parts = _HEAD.split(text)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def name_of(query: str) -> str:
    """Return a block's name by its text, as `file.name`; of any other statement its first word."""
    if name := _names().get(query):
        return name
    word = _WORD.search(query)
    return word[1].upper() if word else "SQL"


@cache
def _names() -> Mapping[str, str]:
    files = [path.name.removesuffix(".sql") for path in _QUERIES.iterdir()]
    return {text: f"{file}.{name}" for file in files for name, text in blocks(file).items()}
