"""Off loopback the API is reached by TLS alone."""

import pytest

from shared.settings.model import ConfigurationError
from shared.settings.public_url import is_loopback, public_hosts, public_url


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://Ledger.example.com", "https://ledger.example.com"),
        ("https://ledger.example.com:8443/", "https://ledger.example.com:8443"),
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("http://[::1]:8081", "http://[::1]:8081"),
    ],
)
def test_it_takes_a_host_behind_tls_or_on_loopback(text: str, url: str) -> None:
    assert public_url(text) == url


@pytest.mark.parametrize(
    "text",
    [
        "http://ledger.example.com",
        "http://192.0.2.1",
        "http://0.0.0.0:8081",
        "ftp://127.0.0.1",
        "ledger.example.com",
        "https://",
        "https://user:pass@ledger.example.com",
        "https://ledger.example.com/path",
        "https://ledger.example.com?x=1",
        "https://ledger.example.com:99999",
        "https://[::1",
    ],
)
def test_it_refuses_what_is_in_the_clear_or_no_address(text: str) -> None:
    with pytest.raises(ConfigurationError, match="TIEOUT_PUBLIC_URL"):
        public_url(text)


def test_it_is_asked_for_with_and_without_the_usual_port() -> None:
    assert public_hosts("https://a.example") == {"a.example", "a.example:443"}
    assert public_hosts("https://a.example:443") == {"a.example", "a.example:443"}
    assert public_hosts("https://a.example:8443") == {"a.example:8443"}


def test_it_knows_this_machines_own_addresses() -> None:
    assert [
        host for host in ("127.0.0.1", "::1", "localhost", "127.9.9.9") if not is_loopback(host)
    ] == []
    assert [
        host for host in ("0.0.0.0", "10.0.0.1", "::", "example.com") if is_loopback(host)
    ] == []
