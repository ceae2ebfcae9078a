"""The gate before an endpoint: it shuts after a row of failures and lets rare single probes by."""

from shared.stripe_api.circuit_breaker import COOL_S_MAX, FAILURES_MAX, CircuitBreaker, Permit


def admitted(gate: CircuitBreaker, now: float) -> Permit:
    leave = gate.admit(now)
    assert leave is not None
    return leave


def shut(now: float = 0.0) -> CircuitBreaker:
    gate = CircuitBreaker()
    for _ in range(FAILURES_MAX):
        gate.failed(admitted(gate, now), now)
    return gate


def test_it_lets_everyone_through_while_stripe_answers() -> None:
    gate = CircuitBreaker()
    for _ in range(FAILURES_MAX - 1):
        gate.failed(admitted(gate, 0.0), 0.0)
    gate.succeeded()
    for _ in range(FAILURES_MAX - 1):
        gate.failed(admitted(gate, 0.0), 0.0)

    assert not gate.is_open
    assert all(gate.admit(0.0) for _ in range(100))


def test_it_says_once_that_it_shut_and_once_that_it_opened() -> None:
    gate = CircuitBreaker()
    leaves = [admitted(gate, 0.0) for _ in range(FAILURES_MAX + 5)]

    told = [gate.failed(leave, 0.0) for leave in leaves]
    opened = [gate.succeeded(), gate.succeeded()]

    assert told.count(True) == 1
    assert opened == [True, False]


def test_it_lets_one_probe_by_at_a_time() -> None:
    gate = shut(0.0)

    assert not gate.admit(0.5)
    first = admitted(gate, 2.0)
    assert not gate.admit(2.0)
    gate.failed(first, 2.0)
    assert not gate.admit(2.9)
    second = admitted(gate, 3.1)
    gate.failed(second, 3.1)
    assert not gate.admit(5.0)
    assert gate.admit(5.2)


def test_what_was_under_way_when_it_shut_is_no_news() -> None:
    gate = CircuitBreaker()
    under_way = [admitted(gate, 0.0) for _ in range(FAILURES_MAX + 50)]

    for leave in under_way:
        gate.failed(leave, 0.0)

    assert gate.admit(1.0)


def test_a_probe_that_was_cancelled_makes_room_for_the_next() -> None:
    gate = shut(0.0)
    probe = admitted(gate, 1.0)

    gate.ended(probe)

    assert gate.admit(1.0)


def test_the_end_of_an_old_call_leaves_the_probe_of_another_alone() -> None:
    gate = CircuitBreaker()
    cancelled, late = admitted(gate, 0.0), admitted(gate, 0.0)
    for _ in range(FAILURES_MAX):
        gate.failed(admitted(gate, 0.0), 0.0)
    probe = admitted(gate, 1.0)

    gate.ended(cancelled)
    assert not gate.failed(late, 1.0)

    assert gate.admit(60.0) is None
    gate.failed(probe, 60.0)
    assert gate.admit(61.0)


def test_an_hour_of_outage_costs_some_two_hundred_calls() -> None:
    gate = shut(0.0)
    probes = 0

    for tick in range(36_000):
        if leave := gate.admit(tick / 10):
            probes += 1
            gate.failed(leave, tick / 10)

    assert 3600 / COOL_S_MAX <= probes < 200
    assert gate.admit(3600 + COOL_S_MAX)
