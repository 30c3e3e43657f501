import math

import pytest

from brutlers_desktop.domain.waiting import backoff, pause, when_words


def test_the_back_off_doubles_with_jitter_up_to_its_limit() -> None:
    for failures, base in ((1, 5), (2, 10), (3, 20), (7, 300), (100_000, 300)):
        drawn = [backoff(failures) for _ in range(200)]
        assert all(base * 0.75 <= wait <= base * 1.25 for wait in drawn)
        assert len(set(drawn)) > 1
        assert all(map(math.isfinite, drawn))


def test_what_the_server_asked_for_comes_before_the_back_off() -> None:
    asked = [pause(1, 100.0) for _ in range(200)]
    assert all(100 <= wait <= 110 for wait in asked)
    assert len(set(asked)) > 1
    for nothing in (None, 0.0):
        assert all(15 <= pause(3, nothing) <= 25 for _ in range(200))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (None, "in a moment"),
        (0.0, "in 1 second"),
        (7.2, "in 7 seconds"),
        (90.0, "in 90 seconds"),
        (120.0, "in 2 minutes"),
        (3_601.0, "in 61 minutes"),
        (7_200.0, "in 2 hours"),
        (21_600.0, "in 6 hours"),
        (21_601.0, "in 7 hours"),
    ],
)
def test_a_pause_is_said_in_seconds_minutes_or_hours_and_never_too_short(
    asked: float | None, words: str
) -> None:
    assert when_words(asked) == words
