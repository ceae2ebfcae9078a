"""Where the API may be listened at, and which hosts are its own."""

import pytest

from services.ledger_api.origin import origin_of
from shared.settings.environment import read_settings
from shared.settings.model import ConfigurationError


def test_it_is_on_loopback_by_itself() -> None:
    origin = origin_of(read_settings({"TIEOUT_API_LISTEN": "127.0.0.1:8081"}))

    assert origin.hosts == {"127.0.0.1:8081", "localhost:8081", "[::1]:8081"}
    assert not origin.is_behind_proxy


@pytest.mark.parametrize("listen", ["0.0.0.0:8081", "[::]:8081", "192.0.2.1:8081"])
def test_it_is_off_loopback_only_behind_tls(listen: str) -> None:
    with pytest.raises(ConfigurationError, match="TIEOUT_PUBLIC_URL"):
        origin_of(read_settings({"TIEOUT_API_LISTEN": listen}))

    behind = read_settings(
        {"TIEOUT_API_LISTEN": listen, "TIEOUT_PUBLIC_URL": "https://ledger.example.com"}
    )
    assert origin_of(behind).is_behind_proxy
    assert "ledger.example.com" in origin_of(behind).hosts
