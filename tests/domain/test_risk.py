"""What a shop's own orders teach of the time they take, and which orders end too late."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.orders import STATUS_LABELS, OrderUpdate
from brutlers_desktop.domain.risk import (
    ENOUGH,
    LONGEST,
    Pace,
    Risk,
    Stay,
    Verdict,
    assess,
    began,
    learn,
    stays,
)

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
NOW = datetime(2026, 12, 1, tzinfo=UTC)
TODAY = date(2026, 6, 1)
PACE = Pace(usual_stage=20, usual_rest=10, careful_stage=28, careful_rest=12)


def told(*steps: tuple[str, float]) -> tuple[OrderUpdate, ...]:
    """Return a timeline of statuses, each with the day on which it was entered."""
    return tuple(
        OrderUpdate(status, "", (BEGIN + timedelta(days=day)).isoformat().replace("+00:00", "Z"))
        for status, day in steps
    )


def taught(*steps: tuple[str, float]) -> list[tuple[str, float, float | None]]:
    return [(each.status, each.stage, each.rest) for each in stays(told(*steps), NOW)]


LIFE = (
    ("ORDERED", 0),
    ("IN_PRODUCTION", 3),
    ("FITTING_READY", 43),
    ("READY_FOR_PICKUP", 50),
    ("COMPLETED", 60),
)


def test_each_stay_teaches_its_days_and_the_days_to_the_end() -> None:
    assert taught(*LIFE) == [("ORDERED", 3, 47), ("IN_PRODUCTION", 40, 7), ("FITTING_READY", 7, 0)]


def test_an_order_that_is_not_finished_teaches_only_what_it_left() -> None:
    assert taught(*LIFE[:3]) == [("ORDERED", 3, None), ("IN_PRODUCTION", 40, None)]


def test_skipped_steps_and_statuses_never_seen_before_teach_as_they_are() -> None:
    assert taught(("ORDERED", 0), ("BEADING", 5), ("COMPLETED", 9)) == [("ORDERED", 5, 4), ("BEADING", 4, 0)]


def test_an_order_that_went_back_teaches_each_stay_and_counts_to_the_last_end() -> None:
    steps = (("IN_PRODUCTION", 0), ("FITTING_READY", 10), ("IN_PRODUCTION", 12), ("READY_FOR_PICKUP", 20))
    again = (*steps, ("FITTING_READY", 21), ("READY_FOR_PICKUP", 30))
    assert taught(*again) == [
        ("IN_PRODUCTION", 10, 20),
        ("FITTING_READY", 2, 18),
        ("IN_PRODUCTION", 8, 10),
        ("FITTING_READY", 9, 0),
    ]


def test_the_same_status_told_twice_is_one_stay() -> None:
    assert taught(("ORDERED", 0), ("ORDERED", 2), ("COMPLETED", 9)) == [("ORDERED", 9, 0)]


def test_a_timeline_is_read_by_its_times_whatever_its_order() -> None:
    assert taught(*reversed(LIFE)) == taught(*LIFE)


def test_a_cancelled_order_teaches_nothing_of_the_end_nor_of_the_stay_that_was_cut_short() -> None:
    assert taught(("ORDERED", 0), ("IN_PRODUCTION", 3), ("CANCELLED", 9)) == [("ORDERED", 3, None)]


@pytest.mark.parametrize(
    "timeline",
    [
        (),
        told(("ORDERED", 0), ("COMPLETED", 0.01)),
        told(("ORDERED", 0), ("COMPLETED", 400)),
        (*told(("ORDERED", 0), ("COMPLETED", 9)), OrderUpdate("FITTING_READY", "", "soon")),
        told(("ORDERED", 0)),
    ],
    ids=["empty", "written down afterwards", "in the future", "a time that is none", "one step"],
)
def test_a_timeline_that_is_not_to_be_trusted_teaches_nothing(timeline: tuple[OrderUpdate, ...]) -> None:
    assert stays(timeline, NOW) == ()


def test_a_stay_that_was_forgotten_does_not_count() -> None:
    late = NOW + timedelta(days=LONGEST * 3)
    steps = told(("ORDERED", 0), ("IN_PRODUCTION", LONGEST + 1), ("COMPLETED", LONGEST + 3))
    assert [each.status for each in stays(steps, late)] == ["IN_PRODUCTION"]


def test_a_message_without_a_status_is_no_step() -> None:
    assert taught(("ORDERED", 0), (" ", 4), ("COMPLETED", 9)) == [("ORDERED", 9, 0)]


def known(stages: Sequence[float], rests: Sequence[float | None]) -> list[Stay]:
    return [Stay("ORDERED", stage, rest) for stage, rest in zip(stages, rests, strict=True)]


def test_a_pace_is_the_median_and_what_four_of_five_orders_needed() -> None:
    stages = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]
    assert learn(known(stages, [10] * 10)) == {"ORDERED": Pace(6, 10, 8, 10)}


def test_too_little_history_gives_no_pace() -> None:
    assert learn(known([5] * (ENOUGH - 1), [5] * (ENOUGH - 1))) == {}
    assert learn(known([5] * ENOUGH, [*[5] * (ENOUGH - 1), None])) == {}
    assert learn(known([5] * ENOUGH, [5] * ENOUGH)) == {"ORDERED": Pace(5, 5, 5, 5)}


@pytest.mark.parametrize(
    ("days", "spent", "expected"),
    [
        (-1, 0, Risk(Verdict.OVERDUE, -1)),
        (0, 25, Risk(Verdict.SHORT, 0, -10)),
        (29, 0, Risk(Verdict.SHORT, 29, -1)),
        (30, 0, Risk(Verdict.TIGHT, 30, 0)),
        (39, 0, Risk(Verdict.TIGHT, 39, 9)),
        (40, 0, Risk(Verdict.SPARE, 40, 10)),
        (30, 10, Risk(Verdict.SPARE, 30, 10)),
        (12, 90, Risk(Verdict.SPARE, 12, 2)),
        (9, 90, Risk(Verdict.SHORT, 9, -1)),
        (30, -5, Risk(Verdict.TIGHT, 30, 0)),
    ],
)
def test_the_days_left_are_held_against_what_is_left_to_do(days: int, spent: int, expected: Risk) -> None:
    found = assess(TODAY + timedelta(days), TODAY, PACE, TODAY - timedelta(spent))
    assert found == expected
    assert found.is_at_risk == (expected.verdict is not Verdict.SPARE)


def test_without_a_pace_only_plain_days_are_told() -> None:
    assert assess(TODAY, TODAY, None, TODAY) == Risk(Verdict.PLAIN, 0)
    assert assess(TODAY + timedelta(12), TODAY, PACE, None) == Risk(Verdict.SHORT, 12, -18)


def test_the_worst_come_first_and_what_was_long_forgotten_last() -> None:
    worst = (
        Risk(Verdict.OVERDUE, -14),
        Risk(Verdict.OVERDUE, -1),
        Risk(Verdict.SHORT, 30, -9),
        Risk(Verdict.SHORT, 3, -1),
        Risk(Verdict.TIGHT, 30, 0),
        Risk(Verdict.OVERDUE, -15),
        Risk(Verdict.OVERDUE, -300),
    )
    shuffled = (*worst[3:], *worst[:3])
    assert tuple(sorted(shuffled, key=lambda each: each.urgency)) == worst


@pytest.mark.parametrize(
    ("steps", "day"),
    [
        (LIFE[:3], 43),
        ((*LIFE[:3], ("IN_PRODUCTION", 44), ("FITTING_READY", 49), ("FITTING_READY", 51)), 49),
        (LIFE[:2], None),
        ((*LIFE[:3], ("READY_FOR_PICKUP", 60)), 43),
    ],
    ids=["reached once", "reached again", "never told", "told before another"],
)
def test_a_status_began_with_its_last_stay(steps: tuple[tuple[str, float], ...], day: int | None) -> None:
    expected = None if day is None else (BEGIN + timedelta(day)).date()
    assert began(told(*steps), "FITTING_READY") == expected
    plain = [OrderUpdate(each.status, "", f"{each.created_at[:19]}.000Z") for each in told(*steps)]
    assert began(reversed(plain), "FITTING_READY") == expected


statuses = st.sampled_from([*STATUS_LABELS, "BEADING", "", " "])
timelines = st.lists(st.tuples(statuses, st.floats(0, 300)), max_size=8).map(lambda steps: told(*steps))


@given(timelines)
def test_whatever_a_timeline_tells_its_stays_are_sane(timeline: tuple[OrderUpdate, ...]) -> None:
    for stay in stays(timeline, NOW):
        assert 0 <= stay.stage <= LONGEST
        assert stay.rest is None or stay.rest >= 0
        assert stay.status not in ("CANCELLED", "READY_FOR_PICKUP", "COMPLETED", "", " ")


@given(st.lists(timelines, max_size=30))
def test_care_never_takes_less_time_than_usual(told_of: list[tuple[OrderUpdate, ...]]) -> None:
    for pace in learn(stay for timeline in told_of for stay in stays(timeline, NOW)).values():
        assert 0 <= pace.usual_stage <= pace.careful_stage
        assert 0 <= pace.usual_rest <= pace.careful_rest


@given(st.integers(0, 400), st.integers(-30, 400), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_more_time_to_the_wedding_never_makes_an_order_worse(
    days: int, spent: int, stage: int, rest: int, more: int
) -> None:
    pace = Pace(stage, rest, stage + more, rest + more)
    day = TODAY - timedelta(spent)
    now, later = (assess(TODAY + timedelta(each), TODAY, pace, day) for each in (days, days + 1))
    assert now.urgency < later.urgency
    assert now.is_at_risk or not later.is_at_risk


@given(timelines, statuses)
def test_the_quick_way_to_when_a_status_began_is_the_way_by_its_times(
    timeline: tuple[OrderUpdate, ...], status: str
) -> None:
    quick = [OrderUpdate(each.status, "", f"{each.created_at[:19]}.000Z") for each in timeline]
    slow = [OrderUpdate(each.status, "", f"{each.created_at[:19]}+00:00") for each in timeline]
    times = {each.created_at for each in quick}
    if len(times) == len(quick):  # of two at one moment, none was the first
        assert began(quick, status) == began(slow, status)
