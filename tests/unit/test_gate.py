"""The gate before an endpoint: it shuts after a row of failures and lets rare single probes by."""

from shared.stripe_api.gate import COOL_S_MAX, FAILURES_MAX, Gate


def shut(now: float = 0.0) -> Gate:
    gate = Gate()
    for _ in range(FAILURES_MAX):
        assert gate.admits(now)
        gate.failed(now)
    return gate


def test_it_lets_everyone_through_while_stripe_answers() -> None:
    gate = Gate()
    for _ in range(FAILURES_MAX - 1):
        gate.failed(0.0)
    gate.succeeded()
    for _ in range(FAILURES_MAX - 1):
        gate.failed(0.0)

    assert not gate.is_shut
    assert all(gate.admits(0.0) for _ in range(100))


def test_it_says_once_that_it_shut_and_once_that_it_opened() -> None:
    gate = Gate()

    told = [gate.failed(0.0) for _ in range(FAILURES_MAX + 5)]
    opened = [gate.succeeded(), gate.succeeded()]

    assert told.count(True) == 1
    assert opened == [True, False]


def test_it_lets_one_probe_by_at_a_time() -> None:
    gate = shut(0.0)

    assert not gate.admits(0.5)
    assert gate.admits(2.0)
    assert not gate.admits(2.0)
    gate.failed(2.0)
    assert not gate.admits(2.9)
    assert gate.admits(3.1)
    gate.failed(3.1)
    assert not gate.admits(5.0)
    assert gate.admits(5.2)


def test_what_was_under_way_when_it_shut_is_no_news() -> None:
    gate = shut(0.0)

    for _ in range(50):
        gate.failed(0.0)

    assert gate.admits(1.0)


def test_a_probe_that_was_cancelled_makes_room_for_the_next() -> None:
    gate = shut(0.0)
    assert gate.admits(1.0)

    gate.undecided()

    assert gate.admits(1.0)


def test_an_hour_of_outage_costs_some_two_hundred_calls() -> None:
    gate = shut(0.0)
    probes = 0

    for tick in range(36_000):
        if gate.admits(tick / 10):
            probes += 1
            gate.failed(tick / 10)

    assert 3600 / COOL_S_MAX <= probes < 200
    assert gate.admits(3600 + COOL_S_MAX)
