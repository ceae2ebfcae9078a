"""The ACLs that docs/operations.md gives, read from its commands."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_PAGE = Path(__file__).resolve().parents[2] / "docs" / "operations.md"
_COMMAND = re.compile(r"^ {4}kafka-acls\.sh .*--add (.*)$", re.MULTILINE)


class Grant(NamedTuple):
    """A right: `kind` is topic or group."""

    principal: str
    operation: str
    kind: str
    name: str


def granted() -> Iterator[Grant]:
    """Yield every right that a command gives."""
    for options in _COMMAND.findall(_PAGE.read_text(encoding="utf-8")):
        given = re.findall(r"--(\S+) (\S+)", options)
        [principal] = [value for name, value in given if name == "allow-principal"]
        for operation in (value for name, value in given if name == "operation"):
            for kind, name in given:
                if kind in {"topic", "group"}:
                    yield Grant(principal, operation, kind, name)
