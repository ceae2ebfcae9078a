"""The circuit breaker of an endpoint: a row of failures opens it, then rare single probes go."""

from shared.stripe_api.circuit_breaker import COOL_S_MAX, FAILURES_MAX, CircuitBreaker, Permit


def admitted(breaker: CircuitBreaker, now: float) -> Permit:
    permit = breaker.admit(now)
    assert permit is not None
    return permit


def opened(now: float = 0.0) -> CircuitBreaker:
    breaker = CircuitBreaker()
    for _ in range(FAILURES_MAX):
        breaker.failed(admitted(breaker, now), now)
    return breaker


def test_it_lets_everyone_through_while_stripe_answers() -> None:
    breaker = CircuitBreaker()
    for _ in range(FAILURES_MAX - 1):
        breaker.failed(admitted(breaker, 0.0), 0.0)
    breaker.succeeded()
    for _ in range(FAILURES_MAX - 1):
        breaker.failed(admitted(breaker, 0.0), 0.0)

    assert not breaker.is_open
    assert all(breaker.admit(0.0) for _ in range(100))


def test_it_says_once_that_it_opened_and_once_that_it_closed() -> None:
    breaker = CircuitBreaker()
    permits = [admitted(breaker, 0.0) for _ in range(FAILURES_MAX + 5)]

    opened = [breaker.failed(permit, 0.0) for permit in permits]
    closed = [breaker.succeeded(), breaker.succeeded()]

    assert opened.count(True) == 1
    assert closed == [True, False]


def test_it_lets_one_probe_by_at_a_time() -> None:
    breaker = opened(0.0)

    assert not breaker.admit(0.5)
    first = admitted(breaker, 2.0)
    assert not breaker.admit(2.0)
    breaker.failed(first, 2.0)
    assert not breaker.admit(2.9)
    second = admitted(breaker, 3.1)
    breaker.failed(second, 3.1)
    assert not breaker.admit(5.0)
    assert breaker.admit(5.2)


def test_what_was_under_way_when_it_opened_counts_no_more() -> None:
    breaker = CircuitBreaker()
    under_way = [admitted(breaker, 0.0) for _ in range(FAILURES_MAX + 50)]

    for permit in under_way:
        breaker.failed(permit, 0.0)

    assert breaker.admit(1.0)


def test_a_probe_that_was_cancelled_makes_room_for_the_next() -> None:
    breaker = opened(0.0)
    probe = admitted(breaker, 1.0)

    breaker.ended(probe)

    assert breaker.admit(1.0)


def test_the_end_of_an_old_call_leaves_the_probe_of_another_alone() -> None:
    breaker = CircuitBreaker()
    cancelled, late = admitted(breaker, 0.0), admitted(breaker, 0.0)
    for _ in range(FAILURES_MAX):
        breaker.failed(admitted(breaker, 0.0), 0.0)
    probe = admitted(breaker, 1.0)

    breaker.ended(cancelled)
    assert not breaker.failed(late, 1.0)

    assert breaker.admit(60.0) is None
    breaker.failed(probe, 60.0)
    assert breaker.admit(61.0)


def test_an_hour_of_outage_costs_some_two_hundred_calls() -> None:
    breaker = opened(0.0)
    probes = 0

    for tick in range(36_000):
        if permit := breaker.admit(tick / 10):
            probes += 1
            breaker.failed(permit, tick / 10)

    assert 3600 / COOL_S_MAX <= probes < 200
    assert breaker.admit(3600 + COOL_S_MAX)
