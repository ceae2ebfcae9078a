"""Where notifications go, and from which amount on, as the environment may say it."""

import pytest

from shared.settings.environment import read_settings
from shared.settings.model import ConfigurationError

_MAIL = "mailtos://u:p@mail.example?to=a@ex.example,b@ex.example"
_HOOK = "json://hooks.example/token"


@pytest.mark.parametrize("between", [",", ", ", " ", "\n", " ,\n", ",,"])
def test_it_takes_urls_between_commas_or_white_space_and_leaves_a_url_its_own(between: str) -> None:
    targets = read_settings({"TIEOUT_NOTIFY_URLS": f"{_MAIL}{between}{_HOOK}\n"}).notify_targets

    assert [target.reveal() for target in targets] == [_MAIL, _HOOK]


@pytest.mark.parametrize("wrong", ["hunter2", "json:/hunter2", "//hunter2", "json://"])
def test_what_is_no_url_is_named_by_its_place_and_not_shown(wrong: str) -> None:
    with pytest.raises(ConfigurationError, match="TIEOUT_NOTIFY_URLS: number 2 is not") as caught:
        read_settings({"TIEOUT_NOTIFY_URLS": f"{_HOOK} {wrong} {_MAIL}"})

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("urls", "complaint"),
    [(f"{_HOOK} {_HOOK}", "a URL twice"), (" ".join(f"{_HOOK}{n}" for n in range(21)), "than 20")],
)
def test_it_refuses_urls_that_are_doubled_or_too_many(urls: str, complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint):
        read_settings({"TIEOUT_NOTIFY_URLS": urls})


def test_it_takes_an_amount_for_each_currency() -> None:
    settings = read_settings({"TIEOUT_NOTIFY_ABOVE": "usd=10000, eur=0\njpy=5,"})

    assert settings.notify_thresholds == {"usd": 10_000, "eur": 0, "jpy": 5}


@pytest.mark.parametrize(
    "text", ["10000", "usd", "usd=", "usd=-1", "usd=1.5", "USD=1", "usd=1,usd=2", f"usd={2**63}"]
)
def test_it_refuses_an_amount_that_is_none(text: str) -> None:
    with pytest.raises(ConfigurationError, match="TIEOUT_NOTIFY_ABOVE is malformed"):
        read_settings({"TIEOUT_NOTIFY_ABOVE": text})
