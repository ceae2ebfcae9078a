from shared.messages.batch import Batch, Message, Position
from shared.postgres.intake.dead_letters import make_dead_letter

_MESSAGE = Message(partition=3, offset=7, value=b"", headers=())
_BATCH = Batch(topic="stripe.events", positions={3: Position(1, 7)}, messages=[_MESSAGE])


def test_it_keeps_nothing_that_could_steer_a_terminal_or_that_postgres_refuses() -> None:
    letter = make_dead_letter(
        _MESSAGE,
        _BATCH,
        error=ValueError("\x1b]0;owned\x07 \x00 \ud800 \x7f"),
        stripe_account="acct_\x1b[31m",
        livemode=None,
        object_id="evt_\r\n",
    )

    assert letter["error"] == r"\x1b]0;owned\x07 \x00 \ud800 \x7f"
    assert letter["stripe_account"] == r"acct_\x1b[31m"
    assert letter["object_id"] == r"evt_\x0d\x0a"
