"""How far behind and for how long, from looks at the topics' ends."""

from shared.kafka.lag import Lag, LagHistory, unread_by_topic, unread_ranges

_EVENTS = ("stripe.events", 0)
_OTHERS = ("stripe.events", 1)
_ROWS = ("stripe.balance_transactions", 0)


def test_what_was_read_is_no_lag() -> None:
    lags = LagHistory().add(now_s=5, ends={_EVENTS: 7, _ROWS: 0}, positions={_EVENTS: 7})

    assert lags == {"stripe.events": Lag(0, 0), "stripe.balance_transactions": Lag(0, 0)}


def test_it_counts_over_partitions_and_what_was_never_read() -> None:
    lags = LagHistory().add(now_s=5, ends={_EVENTS: 7, _OTHERS: 4}, positions={_EVENTS: 5})

    assert lags["stripe.events"].records == 6


def test_unread_records_age_from_the_look_that_first_showed_them() -> None:
    looks = LagHistory()

    for now_s, end in ((0, 10), (15, 12), (30, 15)):
        lags = looks.add(now_s=now_s, ends={_EVENTS: end}, positions={_EVENTS: 10})

    assert lags["stripe.events"] == Lag(records=5, seconds=15)


def test_the_age_falls_as_the_oldest_are_read() -> None:
    looks = LagHistory()
    for now_s, end in ((0, 10), (15, 12), (30, 15)):
        looks.add(now_s=now_s, ends={_EVENTS: end}, positions={_EVENTS: 0})

    lags = looks.add(now_s=45, ends={_EVENTS: 15}, positions={_EVENTS: 12})

    assert lags["stripe.events"] == Lag(records=3, seconds=15)


def test_each_topic_has_its_own_age() -> None:
    looks = LagHistory()
    looks.add(now_s=0, ends={_EVENTS: 1, _ROWS: 0}, positions={})

    lags = looks.add(now_s=15, ends={_EVENTS: 1, _ROWS: 1}, positions={})

    assert {topic: lag.seconds for topic, lag in lags.items()} == {
        "stripe.events": 15,
        "stripe.balance_transactions": 0,
    }


def test_a_topic_that_was_made_anew_is_not_behind() -> None:
    lags = LagHistory().add(now_s=0, ends={_EVENTS: 3}, positions={_EVENTS: 900})

    assert lags["stripe.events"] == Lag(0, 0)


def test_it_remembers_only_what_may_still_be_unread() -> None:
    looks = LagHistory()

    for now_s in range(100):
        looks.add(now_s=now_s, ends={_EVENTS: now_s}, positions={_EVENTS: now_s})

    assert len(looks.readings) == 1


def test_what_is_unread_lies_between_the_consumer_and_the_end() -> None:
    ends = {("stripe.events", 0): 10, ("stripe.events", 1): 5, ("stripe.events", 2): 3}
    positions = {("stripe.events", 0): 7, ("stripe.events", 1): 9}

    assert unread_by_topic(ends, positions) == {"stripe.events": 3 + 0 + 3}


def test_what_is_unread_begins_at_the_position_and_what_is_read_has_no_range() -> None:
    ends = {_EVENTS: 7, _OTHERS: 4, _ROWS: 3}

    assert unread_ranges(ends, {_EVENTS: 5, _ROWS: 3}) == {_EVENTS: (5, 7), _OTHERS: (0, 4)}
