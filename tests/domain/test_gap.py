from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap, Known, find_gap, is_joined, merged

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(seconds=1)
NOW = NOON + timedelta(hours=1)


@pytest.mark.parametrize(
    ("known", "oldest", "gap"),
    [
        (Known(NOON, NOON), LATER, Gap(NOON, LATER)),
        (Known(NOON, LATER), NOON, Gap(NOON, NOON)),
        (Known(None, LATER), None, Gap(LATER, NOW)),
        (Known(LATER, LATER), NOON, Gap(LATER, NOW)),
        (Known(NOON, LATER), None, Gap(NOON, NOW)),
        (Known(NOW + timedelta(days=1), NOW), LATER, Gap(NOW + timedelta(days=1), NOW + timedelta(days=1))),
    ],
)
def test_a_cut_answer_that_is_not_joined_leaves_a_gap_after_what_was_known(
    known: Known, oldest: datetime | None, gap: Gap
) -> None:
    assert find_gap(known, oldest, NOW, cut=True, joined=False) == gap


def test_nothing_is_missing_from_a_first_a_joined_or_a_whole_answer() -> None:
    assert find_gap(None, LATER, NOW, cut=True, joined=False) is None
    assert find_gap(Known(NOON, NOON), LATER, NOW, cut=True, joined=True) is None
    assert find_gap(Known(NOON, NOON), LATER, NOW, cut=False, joined=False) is None


@pytest.mark.parametrize(
    ("newest", "times", "standing", "joined"),
    [
        (5, [4], [4], True),
        (5, [5], [5], True),
        (5, [4], [], False),
        (5, [4], [6, None], False),
        (5, [], [None], True),
        (5, [], [9], True),
        (5, [], [], False),
        (None, [4], [4], True),
        (None, [4], [], False),
    ],
)
def test_an_order_that_stands_since_the_newest_or_before_joins(
    newest: int | None, times: list[int], standing: list[int | None], *, joined: bool
) -> None:
    assert is_joined(newest, times, standing) is joined


@pytest.mark.parametrize(("altered", "joined"), [(4, True), (5, False), (6, False)])
def test_another_version_of_the_same_time_joins_if_it_is_older_than_the_newest(
    altered: int, *, joined: bool
) -> None:
    assert is_joined(5, [4], [], [altered]) is joined
    assert is_joined(None, [4], [], [altered]) is False


@given(
    st.integers(0, 3 * WINDOW_SIZE),
    st.lists(st.lists(st.integers(0, 3 * WINDOW_SIZE), max_size=2 * WINDOW_SIZE), min_size=1, max_size=6),
    st.sampled_from([0, 1]),
)
def test_nothing_is_missed_without_a_gap_that_holds_it(
    at_first: int, rounds: list[list[int]], step: int
) -> None:
    """A shop in which each change comes a second after the one before, or all at once, polled after each round of changes."""
    updated = {order: (order * step, order) for order in range(at_first)}
    now, turn = 1000, 1000
    seen: dict[int, tuple[int, int]] = {}
    known: Known | None = None
    for changes in [[], *rounds]:
        touched = set()
        for order in changes:
            now += step
            turn += 1
            updated[order] = (now, turn)
            touched.add(order)
        window = dict(sorted(updated.items(), key=lambda item: item[1], reverse=True)[:WINDOW_SIZE])
        standing = [at[0] for order, at in window.items() if seen.get(order) == at]
        times = [at for at, _ in window.values()]
        newest = max((at for at, _ in seen.values()), default=None)
        gap = find_gap(
            known,
            moment(min(times)) if times else None,
            moment(now),
            cut=len(window) == WINDOW_SIZE,
            joined=is_joined(newest, times, standing),
        )
        first = known is None
        seen |= window
        missed = [at for order in touched if seen.get(order) != (at := updated[order])]
        if not first:
            assert (gap is not None) == (len(window) == WINDOW_SIZE and not standing)
            assert gap is not None or not missed
            assert gap is None or all(gap.after <= moment(at) <= gap.before for at, _ in missed)
        known = Known(moment(max(at for at, _ in seen.values())) if seen else None, moment(now))


def test_gaps_that_overlap_or_touch_are_one_span_and_the_earliest_comes_first() -> None:
    def gap(begin: int, end: int) -> Gap:
        return Gap(moment(begin), moment(end))

    assert merged([gap(50, 60), gap(0, 10), gap(10, 20), gap(5, 7), gap(15, 30)]) == (gap(0, 30), gap(50, 60))
    assert merged([]) == ()


def moment(seconds: int) -> datetime:
    return NOON + timedelta(seconds=seconds)
