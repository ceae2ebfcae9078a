"""What a command refuses before it does anything."""

import pytest

from services.cli import cli
from services.terminal import exit_code


@pytest.mark.parametrize("until", ["2026-01-02", "2026-01-01T23:59:59Z"])
def test_it_refuses_a_range_that_ends_before_it_begins(
    until: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code = exit_code(cli, ["reconcile", "--from", "2026-01-02", "--to", until])

    said = capfd.readouterr()
    assert (code, said.out) == (2, "")
    assert "--from must be before --to" in said.err
