"""Load the named blocks of a .sql file of this package."""

import re
from collections.abc import Mapping
from importlib import resources

_HEAD = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)


def blocks(file: str) -> Mapping[str, str]:
    """Return each block of `queries/<file>.sql` by its name."""
    text = resources.files("shared.postgres").joinpath("queries", f"{file}.sql").read_text("utf-8")
    parts = _HEAD.split(text)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))
