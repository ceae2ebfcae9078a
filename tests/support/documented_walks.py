"""The walks of docs/architecture.md: which files it says are reached, and in which order."""

import re

from tests.support.call_recorder import ROOT

_PAGE = ROOT / "docs" / "architecture.md"


def documented_walk(heading: str) -> list[str]:
    """Return the files that the numbered list under this heading names, as they are reached."""
    _, _, text = _PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")
    chapter = text.partition("\n## ")[0]
    # A step, and the lines that go on with it.
    steps = re.findall(r"^\d+\. .*\n(?: {3}.*\n)*", chapter, re.MULTILINE)
    assert steps, f"no numbered list under {heading!r}"
    return re.findall(r"`((?:services|shared)/[\w/]+\.py)`", "".join(steps))
