from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap, find_gap

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(seconds=1)


def test_a_window_that_begins_after_all_that_was_known_leaves_a_gap_between() -> None:
    assert find_gap(NOON, LATER, window_full=True) == Gap(NOON, LATER)


@pytest.mark.parametrize(
    ("newest", "oldest", "full"),
    [
        (NOON, NOON, True),
        (LATER, NOON, True),
        (NOON, LATER, False),
        (None, LATER, True),
        (NOON, None, True),
        (None, None, True),
    ],
)
def test_otherwise_there_is_none(newest: datetime | None, oldest: datetime | None, *, full: bool) -> None:
    assert find_gap(newest, oldest, window_full=full) is None


@given(
    st.integers(0, 3 * WINDOW_SIZE),
    st.lists(st.lists(st.integers(0, 3 * WINDOW_SIZE), max_size=2 * WINDOW_SIZE), min_size=1, max_size=6),
)
def test_a_gap_is_found_exactly_when_no_known_order_is_left_unchanged_in_a_full_window(
    at_first: int, rounds: list[list[int]]
) -> None:
    """A shop in which each change comes a second after the one before, polled after each round of changes."""
    updated = {order: NOON + timedelta(seconds=order) for order in range(at_first)}
    now = NOON + timedelta(days=1)
    seen: dict[int, datetime] = {}
    newest: datetime | None = None
    for changes in [[], *rounds]:
        touched = set()
        for order in changes:
            now += timedelta(seconds=1)
            updated[order] = now
            touched.add(order)
        window = sorted(updated.items(), key=lambda item: item[1], reverse=True)[:WINDOW_SIZE]
        oldest = window[-1][1] if window else None
        gap = find_gap(newest, oldest, window_full=len(window) == WINDOW_SIZE)
        before = dict(seen)
        seen |= dict(window)
        missed = {order for order in touched if seen.get(order) != updated[order]}
        if newest is None:
            assert gap is None
        else:
            untouched_in_window = [
                order for order, at in window if before.get(order) == at or order not in touched
            ]
            assert (gap is not None) == (len(window) == WINDOW_SIZE and not untouched_in_window)
            assert gap is not None or not missed
            if gap is not None:
                assert all(gap.after < updated[order] < gap.before for order in missed)
        newest = max(seen.values(), default=newest)
