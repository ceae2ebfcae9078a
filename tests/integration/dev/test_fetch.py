"""Fetching Kafka's jars, when it cannot work."""

from pathlib import Path

import pytest

from shared.dev import fetch, ports
from shared.dev.child import CannotStart


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the jars in an empty folder, behind a proxy that is not there."""
    monkeypatch.setattr(fetch, "_repository", lambda: tmp_path)
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{ports.free_port()}")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_network")
def test_it_says_in_one_sentence_what_it_could_not_download(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = fetch.main()

    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("tieout: cannot download ")


@pytest.mark.usefixtures("no_network")
def test_it_never_takes_half_a_file_for_a_jar() -> None:
    half = fetch._locked()[0].path
    half.parent.mkdir(parents=True)
    half.write_bytes(b"PK")

    with pytest.raises(CannotStart):
        fetch.fetch()

    assert not half.exists()


@pytest.mark.usefixtures("no_network")
def test_it_refuses_to_run_a_broker_that_is_not_there() -> None:
    with pytest.raises(CannotStart, match="make setup"):
        fetch.jars()


def test_it_has_every_jar_that_the_lock_names() -> None:
    assert fetch.fetch() == 0
    assert len(fetch.jars()) == 46
