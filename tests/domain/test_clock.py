from datetime import UTC, datetime, timedelta

import pytest
from support.clock import FakeClock

from brutlers_desktop.domain.clock import ServerClock, SystemClock

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_without_an_answer_the_skew_last_seen_counts() -> None:
    clock = FakeClock(NOON)
    server = ServerClock(clock, timedelta(minutes=-3))
    assert server.now() == NOON - timedelta(minutes=3)
    clock.advance(60)
    assert server.now() == NOON - timedelta(minutes=2)


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(days=3), timedelta(days=20_000)])
def test_the_server_time_goes_on_though_the_wall_clock_is_moved(jump: timedelta) -> None:
    clock = FakeClock(NOON)
    server = ServerClock(clock)
    server.observe(NOON + timedelta(minutes=5))
    clock.advance(90)
    clock.move(jump)
    assert server.now() == NOON + timedelta(minutes=6, seconds=30)
    assert server.skew() == timedelta(minutes=5) - jump
    assert server.to_local(server.now()) == clock.now()


def test_an_answer_without_a_date_changes_nothing() -> None:
    server = ServerClock(FakeClock(NOON))
    server.observe(NOON + timedelta(hours=1))
    server.observe(None)
    assert server.now() == NOON + timedelta(hours=1)


def test_a_later_date_replaces_the_earlier() -> None:
    server = ServerClock(FakeClock(NOON))
    server.observe(NOON + timedelta(hours=1))
    server.observe(NOON - timedelta(hours=1))
    assert server.skew() == timedelta(hours=-1)


@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_a_date_that_no_server_lives_in_is_not_believed(year: int) -> None:
    server = ServerClock(FakeClock(NOON))
    server.observe(datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC))
    assert server.now() == NOON


def test_times_at_the_ends_of_the_calendar_do_not_overflow() -> None:
    server = ServerClock(FakeClock(NOON), timedelta(days=1))
    last = datetime.max.replace(tzinfo=UTC)
    assert server.to_local(last) == last - timedelta(days=1)
    assert ServerClock(FakeClock(NOON), timedelta(days=-1)).to_local(last) == last
    assert ServerClock(FakeClock(last), timedelta(days=1)).now() == last


def test_the_system_clock_is_aware_and_its_monotonic_time_never_falls() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    first = clock.monotonic()
    assert clock.monotonic() >= first
