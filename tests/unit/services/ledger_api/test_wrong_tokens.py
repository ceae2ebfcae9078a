"""Who sends wrong tokens is not listened to for a while; who sends right ones beside them is."""

from services.ledger_api.wrong_tokens import FORGIVEN_PER_S, WRONG_MAX, WrongTokens


def guessed(times: int, *, address: str = "192.0.2.1") -> WrongTokens:
    wrong = WrongTokens()
    for _ in range(times):
        wrong.note_wrong(address, now=0.0)
    return wrong


def test_it_listens_until_there_were_too_many() -> None:
    assert guessed(WRONG_MAX - 1).wait_s("192.0.2.1", "x", now=0.0) == 0
    assert guessed(WRONG_MAX).wait_s("192.0.2.1", "x", now=0.0) > 0


def test_it_listens_again_when_the_wait_that_it_gave_is_over() -> None:
    wrong = guessed(WRONG_MAX * 3)

    wait_s = wrong.wait_s("192.0.2.1", "x", now=0.0)

    assert 0 < wait_s <= 1 / FORGIVEN_PER_S + 1
    assert wrong.wait_s("192.0.2.1", "x", now=float(wait_s)) == 0


def test_it_holds_it_against_no_other_address() -> None:
    assert guessed(WRONG_MAX).wait_s("192.0.2.2", "x", now=0.0) == 0


def test_it_takes_the_addresses_of_one_ipv6_network_for_one() -> None:
    wrong = guessed(WRONG_MAX, address="2001:db8::1")

    assert wrong.wait_s("2001:db8::2", "x", now=0.0) > 0
    assert wrong.wait_s("2001:db8:0:1::1", "x", now=0.0) == 0


def test_it_listens_to_a_token_that_was_right_there_until_it_is_wrong() -> None:
    wrong = guessed(WRONG_MAX)
    wrong.note_right("192.0.2.1", "right")

    assert wrong.wait_s("192.0.2.1", "right", now=0.0) == 0
    assert wrong.wait_s("192.0.2.1", "other", now=0.0) > 0

    wrong.forget_right("192.0.2.1", "right")
    assert wrong.wait_s("192.0.2.1", "right", now=0.0) > 0


def test_it_takes_back_what_was_not_wrong_and_no_more() -> None:
    wrong = guessed(WRONG_MAX)

    wrong.take_back("192.0.2.1", now=0.0)

    assert wrong.wait_s("192.0.2.1", "x", now=0.0) == 0
    wrong.note_wrong("192.0.2.1", now=0.0)
    assert wrong.wait_s("192.0.2.1", "x", now=0.0) > 0


def test_it_takes_back_nothing_where_all_was_forgiven() -> None:
    wrong = guessed(1)

    wrong.take_back("192.0.2.1", now=60.0)
    for _ in range(WRONG_MAX):
        wrong.note_wrong("192.0.2.1", now=60.0)

    assert wrong.wait_s("192.0.2.1", "x", now=60.0) > 0


def test_it_remembers_a_bounded_number_of_addresses() -> None:
    wrong = guessed(WRONG_MAX, address="192.0.2.1")

    for number in range(20_000):
        wrong.note_wrong(f"host-{number}", now=0.0)

    assert len(wrong._wrong) <= 10_000
    assert wrong.wait_s("192.0.2.1", "x", now=0.0) == 0
