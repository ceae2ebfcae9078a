"""Nobody reads an account but by a client that knows whose key it has."""

import ast
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from shared.ledger.account_key import KeyBinding, find_contradiction, hash_of
from shared.ledger.stripe_account import StripeAccount
from shared.settings.model import AccountSettings, Secret
from shared.stripe_api import client
from shared.stripe_api.account_identity import KeysOfThisProcess, account_of, identify
from shared.stripe_api.client import Stripe
from shared.stripe_api.errors import (
    KeyNamesNoAccount,
    KeyOfAnotherAccount,
    StripeProtocolError,
    account_refused,
)

_ROOT = Path(__file__).resolve().parents[3]
_ONE = AccountSettings(
    id="acct_one", api_key=Secret("rk_test_1"), webhook_secrets=(), livemode=False
)


def _calls_of(name: str) -> Sequence[str]:
    """Return the files that call this name, or an attribute of this name."""
    return [
        str(path.relative_to(_ROOT))
        for part in ("services", "shared")
        for path in sorted((_ROOT / part).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and name in {getattr(node.func, "id", None), getattr(node.func, "attr", None)}
    ]


def test_a_client_is_made_in_one_place() -> None:
    # And by the client itself: of the platform whose key it has.
    assert set(_calls_of("Stripe")) == {"shared/account_client.py", "shared/stripe_api/client.py"}


def test_nothing_is_ever_written_to_stripe() -> None:
    (call,) = [
        node
        for node in ast.walk(ast.parse(Path(client.__file__).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and "request" in getattr(node.func, "attr", "")
        and any(isinstance(argument, ast.Starred | ast.Constant) for argument in node.args)
    ]

    assert _calls_of("raw_request_async") == ["shared/stripe_api/client.py"]
    assert _calls_of("raw_request") == []
    assert ast.unparse(call.args[0]) == "'get'"


def test_the_client_asks_for_nothing_before_it_knows_whose_key_it_has() -> None:
    (stripe,) = [
        node
        for node in ast.parse(
            (_ROOT / "shared/stripe_api/client.py").read_text(encoding="utf-8")
        ).body
        if isinstance(node, ast.ClassDef) and node.name == Stripe.__name__
    ]
    ungated = {
        method.name
        for method in stripe.body
        if isinstance(method, ast.AsyncFunctionDef)
        for node in ast.walk(method)
        if isinstance(node, ast.Attribute) and node.attr == "_get_with_retries"
    }

    assert ungated == {"_get", "_ask_account"}


@pytest.mark.parametrize(
    ("message", "account"),
    [
        (
            "The key 'rk_***' does not have the permissions on account 'acct_1Abc'. Having…",
            "acct_1Abc",
        ),
        ("The provided key does not have the permissions on account 'acct_1Abc'", "acct_1Abc"),
        ("The provided key does not have access to account 'acct_1Abc' (or it is none).", None),
        ("You may not do that on account 'acct_1\nInjected'", None),
        ("", None),
    ],
)
def test_it_takes_nothing_but_an_account_out_of_a_refusal(
    message: str, account: str | None
) -> None:
    assert account_refused(message) == account


@pytest.mark.parametrize("account_id", [None, 7, "", "acct_", "cus_1", "acct_1 or so"])
def test_an_answer_without_an_account_s_id_is_none(account_id: object) -> None:
    with pytest.raises(StripeProtocolError):
        account_of({"object": "account", "id": account_id})


def test_a_key_of_the_other_mode_contradicts() -> None:
    live = KeyBinding(StripeAccount("acct_one", livemode=True))
    test = KeyBinding(StripeAccount("acct_one", livemode=False))

    assert find_contradiction([live], test) == live
    assert find_contradiction([test], test) is None


@pytest.mark.parametrize(
    ("named", "confirmed", "outcome"),
    [
        ("acct_one", False, None),
        ("acct_one", True, None),
        (None, True, None),
        (None, False, KeyNamesNoAccount),
        ("acct_two", False, KeyOfAnotherAccount),
        ("acct_two", True, KeyOfAnotherAccount),
    ],
)
async def test_a_person_s_word_counts_only_where_stripe_says_nothing(
    named: str | None, *, confirmed: bool, outcome: type[Exception] | None
) -> None:
    account = replace(_ONE, confirm_account=confirmed)
    keys = KeysOfThisProcess()

    async def ask() -> str | None:
        return named

    if outcome is None:
        await identify(account, keys=keys, ask=ask)
    else:
        with pytest.raises(outcome, match="acct_one"):
            await identify(account, keys=keys, ask=ask)

    assert bool(await keys.known(hash_of("rk_test_1"))) is (outcome is None)
