"""S28: what is installed is what was looked at, byte for byte."""

import json
import re
from pathlib import Path

import pytest

from tests.support import asyncapi

_ROOT = Path(__file__).resolve().parents[3]
_LOCK = (_ROOT / "requirements.lock").read_text(encoding="utf-8")
_JARS = tuple(
    (_ROOT / name).read_text(encoding="utf-8")
    for name in ("shared/dev/kafka_jars.lock", "tests/connect/connect_jars.lock")
)


def test_every_package_is_one_version_pinned_by_hash() -> None:
    packages = [
        package for package in re.split(r"\n(?=\S)", _LOCK.replace("\\\n", " ")) if package.strip()
    ]

    assert len(packages) > 30
    for package in packages:
        assert re.match(r"[a-z0-9][a-z0-9._-]*==\S+ ", package), package[:60]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", package), package[:60]
    assert not re.search(r"https?://|git\+|--(extra-)?index|--find-links", _LOCK)


@pytest.mark.parametrize("jars", _JARS)
def test_every_jar_is_one_version_pinned_by_hash(jars: str) -> None:
    lines = [line for line in jars.splitlines() if line and not line.startswith("#")]

    assert lines
    assert all(
        re.fullmatch(r"[0-9a-f]{64}  [\w.-]+:[\w.-]+:[\w.-]+(:\S+)?", line) for line in lines
    )


def test_every_package_of_node_is_one_version_pinned_by_hash() -> None:
    text = (_ROOT / "tests/asyncapi/package-lock.json").read_text(encoding="utf-8")
    packages = {name: package for name, package in json.loads(text)["packages"].items() if name}

    assert len(packages) > 100
    for name, package in packages.items():
        assert re.match(r"\d+\.\d+\.\d+", package["version"]), name
        assert re.match(r"sha512-", package["integrity"]), name
        assert "resolved" not in package, name


def test_no_package_of_node_runs_a_script_as_it_is_installed() -> None:
    assert asyncapi.INSTALL[:2] == ("ci", "--ignore-scripts")


def test_what_installs_asks_for_the_hashes() -> None:
    installs = [
        line
        for file in ("Makefile", "Dockerfile")
        for line in (_ROOT / file).read_text("utf-8").replace("\\\n", " ").splitlines()
        if re.search(r"pip (install|wheel|download)", line)
    ]

    assert installs
    assert [
        line for line in installs if not re.search(r"--require-hashes|--no-deps|--no-index", line)
    ] == []
