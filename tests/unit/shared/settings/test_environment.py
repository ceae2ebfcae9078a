"""What the environment and the accounts' file may say, and what is refused in one line."""

import json
from pathlib import Path

import pytest

from shared.settings import environment
from shared.settings.environment import read_settings
from shared.settings.model import AccountSettings, ConfigurationError

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
    assert read_settings({f"{service}_{name}": "10.0.0.1"}).accounts == ()


@pytest.mark.parametrize("name", ["TIEOUT_STRAT", "TIEOUT_PORTS", "TIEOUT_KAFKA_PARTITION"])
def test_it_refuses_a_name_that_is_no_setting(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name}: no such setting"):
        read_settings({name: "1"})


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


_UNUSABLE = {
    "pk_test_mine": "is a publishable key",
    "sk_org_live_mine": "is an organization's key",
    "whsec_mine": "is a webhook's signing secret",
    "rk_test_ mine": "cannot be an API key: it holds a space, a line break",
    "rk_test_\nmine": "cannot be an API key: it holds a space, a line break",
    "rk_test_mine\u00e9": "cannot be an API key: it holds",
    "rk_test_mine\u2026": "cannot be an API key: it holds",
}


@pytest.mark.parametrize(("key", "message"), _UNUSABLE.items())
def test_what_cannot_be_a_key_of_an_account_has_a_sentence_of_its_own(
    tmp_path: Path, key: str, message: str
) -> None:
    with pytest.raises(ConfigurationError) as of_environ:
        read_settings({"STRIPE_ACCOUNT_ID": "acct_1", "STRIPE_API_KEY": key})
    with pytest.raises(ConfigurationError) as of_file:
        _accounts(tmp_path, _ACCOUNT.replace('"rk_live_mine"', json.dumps(key)))

    assert str(of_environ.value).startswith(f"STRIPE_API_KEY {message}")
    assert f"[[account]] number 1: api_key {message}" in str(of_file.value)
    assert "mine" not in str(of_environ.value) + str(of_file.value).replace(str(tmp_path), "")
    assert "\n" not in str(of_environ.value) + str(of_file.value)


_GIVEN = {
    "DATABASE_URL": "postgresql://u:p@h/d",
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092",
    "KAFKA_SASL_PASSWORD": "word",
    "STRIPE_ACCOUNT_ID": "acct_1",
    "STRIPE_API_KEY": "rk_test_mine",
    "STRIPE_WEBHOOK_SECRET": "whsec_mine",
}


@pytest.mark.parametrize(
    "name", ["DATABASE_URL", "KAFKA_SASL_PASSWORD", "STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET"]
)
@pytest.mark.parametrize("space", ["\n", "\r\n", " ", "\t"])
def test_it_strips_the_ends_of_a_secret_that_is_given_directly(name: str, space: str) -> None:
    assert read_settings({**_GIVEN, name: f"{space}{_GIVEN[name]}{space}"}) == read_settings(_GIVEN)


def test_it_strips_the_ends_of_the_secrets_of_the_accounts_file(tmp_path: Path) -> None:
    spaced = _ACCOUNT.replace("rk_live_mine", " rk_live_mine\\n").replace(
        "whsec_mine", "whsec_mine "
    )

    assert _accounts(tmp_path, spaced) == _accounts(tmp_path, _ACCOUNT)


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_secret_of_white_space_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "key").write_text(text, encoding="utf-8")
    given = {name: value for name, value in _GIVEN.items() if name != "STRIPE_API_KEY"}

    assert read_settings({**given, "STRIPE_API_KEY": text}).accounts[0].api_key is None
    with pytest.raises(ConfigurationError, match=r"^STRIPE_API_KEY_FILE names an empty file$"):
        read_settings({**given, "STRIPE_API_KEY_FILE": str(tmp_path / "key")})


def test_it_refuses_a_webhook_secret_that_two_accounts_have(tmp_path: Path) -> None:
    other = _ACCOUNT.replace("acct_1", "acct_2").replace("whsec_mine", " whsec_mine")

    with pytest.raises(ConfigurationError) as refused:
        _accounts(tmp_path, _ACCOUNT + other)

    assert "acct_1 (live) and acct_2 (live) have a webhook secret in common" in str(refused.value)
    assert "whsec_mine" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1", True), ("true", True), ("True", True), ("0", False), ("false", False), ("", False)],
)
def test_it_takes_a_person_s_word_for_whose_key_it_is(text: str, *, meant: bool) -> None:
    (account,) = read_settings({**_GIVEN, "TIEOUT_CONFIRM_ACCOUNT": text}).accounts

    assert account.confirm_account is meant


@pytest.mark.parametrize("text", ["yes", "2", "acct_1"])
def test_it_refuses_a_confirmation_that_is_neither_yes_nor_no(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^TIEOUT_CONFIRM_ACCOUNT is malformed"):
        read_settings({**_GIVEN, "TIEOUT_CONFIRM_ACCOUNT": text})


def test_it_takes_a_confirmation_for_each_account_of_a_file_by_itself(tmp_path: Path) -> None:
    other = _ACCOUNT.replace("acct_1", "acct_2").replace("whsec_mine", "whsec_other")
    file = f"{_ACCOUNT}confirm_account = true\n{other}"

    assert [account.confirm_account for account in _accounts(tmp_path, file)] == [True, False]
    with pytest.raises(ConfigurationError, match=r"number 1: confirm_account is true or false$"):
        _accounts(tmp_path, _ACCOUNT + 'confirm_account = "yes"\n')
    with pytest.raises(ConfigurationError, match=r"^TIEOUT_CONFIRM_ACCOUNT speaks for one account"):
        read_settings(
            {
                "TIEOUT_ACCOUNTS_FILE": str(tmp_path / "accounts.toml"),
                "TIEOUT_CONFIRM_ACCOUNT": "1",
            }
        )


@pytest.mark.parametrize("name", ["STRIPE_API_KEY", "STRIPE_ACCOUNT_ID (or"])
def test_beside_a_stack_it_says_what_the_stack_does_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    is_known = name == "STRIPE_API_KEY"
    stack = {
        "database_url": "postgresql://u:p@h/d",
        "stripe_account_id": "acct_1" if is_known else None,
    }
    (tmp_path / "stack.json").write_text(json.dumps(stack), encoding="utf-8")
    monkeypatch.setattr(environment, "process_environ", lambda: {"TIEOUT_DATA_DIR": str(tmp_path)})

    with pytest.raises(ConfigurationError) as missing:
        environment.from_process().require_accounts(with_key=True)

    assert str(missing.value).startswith(f"{name}")
    assert "the stack that runs in TIEOUT_DATA_DIR does not tell it" in str(missing.value)
    assert "never written to stack.json" in str(missing.value)


def test_without_a_stack_it_says_that_none_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "process_environ", lambda: {"TIEOUT_DATA_DIR": str(tmp_path)})

    with pytest.raises(ConfigurationError, match="no stack runs in TIEOUT_DATA_DIR"):
        environment.from_process().require_accounts(with_key=True)


def _accounts(tmp_path: Path, text: str) -> tuple[AccountSettings, ...]:
    path = tmp_path / "accounts.toml"
    path.write_text(text, encoding="utf-8")
    return read_settings({"TIEOUT_ACCOUNTS_FILE": str(path)}).accounts


@pytest.mark.parametrize("days", ["34", "0", "-1", "36501", "a year"])
def test_it_keeps_receipts_for_as_long_as_stripe_may_send_an_event_again(days: str) -> None:
    assert read_settings({}).receipts_kept_days == 400
    assert read_settings({"TIEOUT_RECEIPTS_KEPT_DAYS": "35"}).receipts_kept_days == 35
    with pytest.raises(ConfigurationError, match=r"^TIEOUT_RECEIPTS_KEPT_DAYS"):
        read_settings({"TIEOUT_RECEIPTS_KEPT_DAYS": days})
