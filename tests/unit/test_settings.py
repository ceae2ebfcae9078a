"""What the environment and the accounts' file may say, and what is refused in one line."""

from pathlib import Path

import pytest

from shared.settings import AccountSettings, ConfigurationError, load

_ACCOUNT = """
[[account]]
id = "acct_1"
api_key = "rk_live_mine"
webhook_secrets = ["whsec_mine"]
livemode = true
"""


@pytest.mark.parametrize("service", ["TIEOUT", "TIEOUT_WEBHOOK_INGEST"])
@pytest.mark.parametrize(
    "name",
    [
        "SERVICE_HOST",
        "SERVICE_PORT",
        "SERVICE_PORT_HTTP",
        "PORT",
        "PORT_8080_TCP",
        "PORT_8080_TCP_PROTO",
        "PORT_8080_TCP_PORT",
        "PORT_8080_TCP_ADDR",
    ],
)
def test_it_leaves_alone_what_kubernetes_injects(service: str, name: str) -> None:
    assert load({f"{service}_{name}": "10.0.0.1"}).accounts == ()


@pytest.mark.parametrize("name", ["TIEOUT_STRAT", "TIEOUT_PORTS", "TIEOUT_KAFKA_PARTITION"])
def test_it_refuses_a_name_that_is_no_setting(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name}: no such setting"):
        load({name: "1"})


def test_it_reads_the_accounts_of_a_file(tmp_path: Path) -> None:
    account = _accounts(tmp_path, _ACCOUNT)[0]

    assert (account.id, account.livemode) == ("acct_1", True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"rk_live_mine"', '""'),
        ('"rk_live_mine"', '" "'),
        ('"rk_live_mine"', '"rk_test_mine"'),
        ("livemode = true", "livemode = false"),
        ("livemode = true", ""),
    ],
)
def test_it_refuses_a_key_that_is_not_of_its_account_s_mode(
    tmp_path: Path, before: str, after: str
) -> None:
    with pytest.raises(ConfigurationError, match=r"\[\[account\]\] number 1: ") as refused:
        _accounts(tmp_path, _ACCOUNT.replace(before, after))

    assert "_mine" not in str(refused.value)


@pytest.mark.parametrize("more", ["[[acount]]\n", 'start = "2026-01-01"\n'])
def test_it_refuses_a_key_of_the_file_that_means_nothing(tmp_path: Path, more: str) -> None:
    with pytest.raises(ConfigurationError, match=r"no such key: (acount|start)$"):
        _accounts(tmp_path, more + _ACCOUNT)


def _accounts(tmp_path: Path, text: str) -> tuple[AccountSettings, ...]:
    path = tmp_path / "accounts.toml"
    path.write_text(text, encoding="utf-8")
    return load({"TIEOUT_ACCOUNTS_FILE": str(path)}).accounts
