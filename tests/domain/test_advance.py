import pytest

from brutlers_desktop.domain.advance import usual_next


@pytest.mark.parametrize(
    ("status", "following"),
    [
        ("ORDERED", "IN_PRODUCTION"),
        ("IN_PRODUCTION", "FITTING_READY"),
        ("FITTING_READY", "READY_FOR_PICKUP"),
        ("READY_FOR_PICKUP", "COMPLETED"),
        ("COMPLETED", None),
        ("CANCELLED", None),
        ("DYEING", None),
        ("", None),
    ],
)
def test_without_a_history_the_known_order_of_statuses_decides(status: str, following: str | None) -> None:
    assert usual_next(status, {}) == following


def test_the_shops_own_habit_decides_once_it_is_one() -> None:
    assert usual_next("ORDERED", {"DYEING": 4}) == "IN_PRODUCTION"
    assert usual_next("ORDERED", {"DYEING": 5}) == "DYEING"
    assert usual_next("DYEING", {"IN_PRODUCTION": 5}) == "IN_PRODUCTION"


def test_a_status_that_follows_in_fewer_than_half_of_the_cases_is_no_habit() -> None:
    assert usual_next("ORDERED", {"DYEING": 4, "PRESSING": 4, "STEAMING": 1}) == "IN_PRODUCTION"
    assert usual_next("ORDERED", {"DYEING": 5, "PRESSING": 4, "STEAMING": 1}) == "DYEING"


def test_to_cancel_or_to_write_the_same_status_again_is_never_the_usual_way() -> None:
    assert usual_next("ORDERED", {"CANCELLED": 50, "ORDERED": 50, "": 50, "DYEING": 5}) == "DYEING"
    assert usual_next("ORDERED", {"CANCELLED": 50}) == "IN_PRODUCTION"


def test_what_is_closed_stays_closed_whatever_the_history_says() -> None:
    assert usual_next("COMPLETED", {"ORDERED": 50}) is None


def test_of_two_equal_habits_always_the_same_is_offered() -> None:
    assert usual_next("ORDERED", {"A": 5, "B": 5}) == usual_next("ORDERED", {"B": 5, "A": 5})
