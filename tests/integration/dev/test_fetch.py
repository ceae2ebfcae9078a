"""Fetching Kafka's jars, when it cannot work."""

from pathlib import Path

import pytest

from shared.dev import fetch, ports
from shared.dev.child import CannotStart


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a proxy that is not there between here and the jars."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{ports.free_port()}")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_network")
def test_it_says_in_one_sentence_what_it_could_not_download(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code = fetch.main(repository=tmp_path)

    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("tieout: cannot download ")


@pytest.mark.usefixtures("no_network")
def test_it_never_takes_half_a_file_for_a_jar(tmp_path: Path) -> None:
    half = fetch.locked_jars()[0].path_in(tmp_path)
    half.parent.mkdir(parents=True)
    half.write_bytes(b"PK")

    with pytest.raises(CannotStart):
        fetch.fetch(repository=tmp_path)

    assert not half.exists()


@pytest.mark.usefixtures("no_network")
def test_it_refuses_to_run_a_broker_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="make setup"):
        fetch.jars(repository=tmp_path)


def test_it_has_every_jar_that_the_lock_names() -> None:
    assert fetch.fetch() == 0
    assert len(fetch.jars()) == 46
