"""The named blocks of checks.sql."""

import re
from collections.abc import Mapping
from pathlib import Path

_HEAD = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)


def _blocks() -> Mapping[str, str]:
    text = (Path(__file__).parent / "checks.sql").read_text("utf-8")
    parts = _HEAD.split(text)[1:]
    return {
        name: block.strip().rstrip(";") for name, block in zip(parts[::2], parts[1::2], strict=True)
    }


SQL = _blocks()
