"""The commands of drafts: their ids, and what a dead letter's is about."""

from dataclasses import replace

import pytest

from shared.commands.draft import Attribution, new_command, request_command_id
from shared.commands.draft_redrive import draft_of_letter
from shared.ledger.stripe_account import StripeAccount
from shared.messages.command import decode_command, encode_command
from shared.postgres.intake.dead_letters import LetterInPlace
from tests.support.posting import ACCOUNT

_OF_ACCOUNT = StripeAccount(id=ACCOUNT, livemode=False)
_WHY = Attribution(by="a token", reason="mended")
_LETTER = LetterInPlace(
    id=7,
    status="open",
    topic="stripe.events",
    partition=3,
    offset=41,
    stripe_account=ACCOUNT,
    livemode=True,
    object_id="evt_1",
)


def _id_of(request: str | None, *, object_id: str = "txn_1") -> str:
    why = replace(_WHY, request=request)
    return new_command("resolve", account=_OF_ACCOUNT, object_id=object_id, why=why).command_id


def test_a_request_names_its_command_and_another_request_another() -> None:
    assert _id_of("digest") == _id_of("digest", object_id="txn_2") == request_command_id("digest")
    assert _id_of("another") != _id_of("digest")


def test_without_a_request_each_draft_is_a_command_of_its_own() -> None:
    assert _id_of(None) != _id_of(None)


def test_a_letters_command_says_where_its_message_lies() -> None:
    [command] = draft_of_letter(_LETTER, why=_WHY).commands

    assert decode_command(encode_command(command)[1]) == command
    assert (command.kind, command.object_id, command.by) == ("redrive", "evt_1", "a token")
    assert command.account == StripeAccount(ACCOUNT, livemode=True)
    assert command.figures == {
        "letter": {"id": 7, "topic": "stripe.events", "partition": 3, "offset": 41}
    }


@pytest.mark.parametrize("object_id", [None, "", "two words", "x" * 256])
def test_a_letter_about_nothing_that_is_an_id_is_about_its_place(object_id: str | None) -> None:
    [command] = draft_of_letter(replace(_LETTER, object_id=object_id), why=_WHY).commands

    assert command.object_id == "stripe.events:3:41"


@pytest.mark.parametrize("account", [None, "a stranger's"])
def test_a_letter_of_no_account_is_of_nobodys_books(account: str | None) -> None:
    letter = replace(_LETTER, stripe_account=account, livemode=None)

    [command] = draft_of_letter(letter, why=_WHY).commands

    assert (command.stripe_account, command.livemode) == ("", False)
    assert decode_command(encode_command(command)[1]) == command
