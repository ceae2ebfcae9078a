import json
from typing import Any

import pytest

from shared.messages.command import (
    Command,
    MalformedCommand,
    command_id,
    decode_command,
    encode_command,
    needed_entries,
)
from tests.support.commands import command

GIVEN = command("correct", "txn_1", figures={"replaces": "je_1"}, accounts={"A": "B"})


def _with(**changes: Any) -> bytes:
    _, value, _ = encode_command(GIVEN)
    return json.dumps(json.loads(value) | changes).encode()


def test_it_reads_back_what_it_wrote() -> None:
    key, value, headers = encode_command(GIVEN)

    assert decode_command(value) == GIVEN
    assert (key, headers) == (b"acct_1", [("command-id", GIVEN.command_id.encode())])


def test_it_has_the_contract_s_keys() -> None:
    _, value, _ = encode_command(GIVEN)

    assert set(json.loads(value)) == {
        "command_id", "kind", "issuer", "stripe_account", "livemode", "object_id", "accounts",
        "figures", "reason", "by", "at",
    }  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"command_id": "cmd_1"},
        {"kind": "erase"},
        {"issuer": "stripe:acct_2:test"},
        {"issuer": "stripe:acct_1:live"},
        {"stripe_account": "acct_1\n"},
        {"object_id": ""},
        {"object_id": "txn 1"},
        {"reason": ""},
        {"reason": " "},
        {"reason": "one\ntwo"},
        {"reason": "x" * 501},
        {"reason": "\x1b[2J"},
        {"by": "jenny@example.com"},
        {"by": ""},
        {"at": "2026-02-01T00:00:00"},
        {"livemode": "false"},
        {"figures": []},
        {"figures": {"discrepancy": json.loads("[" * 100 + "]" * 100)}},
        {"figures": {"replaces": {f"txn_{number}": "je_1" for number in range(501)}}},
    ],
)
def test_it_refuses_what_is_no_command(changes: dict[str, Any]) -> None:
    with pytest.raises(MalformedCommand):
        decode_command(_with(**changes))


@pytest.mark.parametrize("value", [None, b"", b"{", b"[]", b"[" * 100_000, b"\xff"])
def test_it_refuses_what_is_no_document(value: bytes | None) -> None:
    with pytest.raises(MalformedCommand):
        decode_command(value)


def test_it_gives_the_same_names_the_same_id() -> None:
    assert command_id("open", "acct_1") == command_id("open", "acct_1")
    assert command_id("open", "acct_1") != command_id("open", "acct_2")


@pytest.mark.parametrize(
    ("figures", "waits_for"),
    [
        ({"replaces": "je_1"}, ("je_1",)),
        ({"replaces": None, "follows": "je_2"}, ("je_2",)),
        ({"replaces": {"txn_1": "je_1", "txn_2": "je_2"}}, ("je_1", "je_2")),
        ({}, ()),
        ({"replaces": 7}, ()),
        ({"replaces": {"txn_1": 7}}, ()),
    ],
)
def test_it_says_which_entries_a_command_waits_for(
    figures: dict[str, Any], waits_for: tuple[str, ...]
) -> None:
    given: Command = command("apply", "txn_1", figures=figures)

    assert needed_entries(given) == waits_for
