from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain import pace

DICE = st.floats(0, 1, exclude_max=True)
SECONDS = st.floats(0, 1e6)


@given(wait=SECONDS, elapsed=SECONDS, changed=st.integers(0, 100_000), busy=st.booleans())
def test_the_wait_after_an_answer_is_never_shorter_or_longer_than_its_bounds(
    wait: float, elapsed: float, changed: int, *, busy: bool
) -> None:
    seconds = pace.after_answer(wait, elapsed, changed=changed, window=100, busy=busy)
    assert pace.SHORTEST <= seconds <= (pace.BUSY_LONGEST if busy else pace.LONGEST)


@given(elapsed=st.floats(1, 900), changed=st.integers(1, 100), busy=st.booleans())
def test_at_the_pace_just_seen_the_window_does_not_fill_further_than_planned(
    elapsed: float, changed: int, *, busy: bool
) -> None:
    seconds = pace.after_answer(elapsed, elapsed, changed=changed, window=100, busy=busy)
    expected_changes = changed * seconds / elapsed
    assert expected_changes <= 25.0001 or seconds == pace.SHORTEST


@given(wait=SECONDS, elapsed=SECONDS, changed=st.integers(0, 99), busy=st.booleans())
def test_more_changes_never_mean_a_longer_wait(
    wait: float, elapsed: float, changed: int, *, busy: bool
) -> None:
    first, second = (
        pace.after_answer(wait, elapsed, changed=n, window=100, busy=busy) for n in (changed + 1, changed + 2)
    )
    assert second <= first


def test_quiet_hours_lead_to_the_longest_wait_in_the_end() -> None:
    for busy, longest in ((True, pace.BUSY_LONGEST), (False, pace.LONGEST)):
        wait = pace.SHORTEST
        for _ in range(20):
            wait = pace.after_answer(wait, wait, changed=0, window=100, busy=busy)
        assert wait == longest


def test_a_full_window_of_changes_is_followed_at_once() -> None:
    assert pace.after_answer(120, 120, changed=100, window=100, busy=True) == pace.SHORTEST


@pytest.mark.parametrize(
    ("moment", "busy"),
    [
        (datetime(2026, 6, 1, 8, 0, tzinfo=UTC), True),
        (datetime(2026, 6, 1, 7, 59, tzinfo=UTC), False),
        (datetime(2026, 6, 6, 19, 59, tzinfo=UTC), True),
        (datetime(2026, 6, 6, 20, 0, tzinfo=UTC), False),
        (datetime(2026, 6, 7, 12, 0, tzinfo=UTC), False),
    ],
)
def test_shops_are_busy_by_day_but_not_on_sundays(moment: datetime, *, busy: bool) -> None:
    assert pace.is_busy(moment) is busy


@given(st.integers(1, 10_000), DICE)
def test_failures_are_waited_out_within_bounds(failures: int, dice: float) -> None:
    assert pace.FIRST_RETRY / 2 <= pace.after_failure(failures, None, dice) <= pace.LONGEST


@given(st.integers(1, 6), DICE)
def test_each_failure_doubles_the_wait_until_the_longest(failures: int, dice: float) -> None:
    once, twice = (pace.after_failure(n, None, dice) for n in (failures, failures + 1))
    assert twice == min(2 * once, pace.LONGEST * (0.5 + dice / 2))


@given(st.integers(1, 100), st.floats(0, 3600, exclude_min=True), DICE)
def test_the_servers_pause_is_never_cut_short(failures: int, asked: float, dice: float) -> None:
    assert asked <= pace.after_failure(failures, asked, dice) <= asked + max(5.0, asked / 10)


@given(st.integers(1, 10_000), DICE)
def test_a_server_that_asks_for_no_time_at_all_is_not_taken_at_its_word(failures: int, dice: float) -> None:
    assert pace.after_failure(failures, 0.0, dice) == pace.after_failure(failures, None, dice)


def test_shops_that_failed_together_do_not_come_back_together() -> None:
    assert len({pace.after_failure(1, None, n / 10) for n in range(10)}) == 10
    assert len({pace.after_failure(1, 60.0, n / 10) for n in range(10)}) == 10
