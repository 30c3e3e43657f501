"""Where the window opens."""

import pytest
from PySide6.QtCore import QMargins, QRect, QSize

from brutlers_desktop.ui.placing import opening_place, place_again

WANTED = QSize(1280, 800)
FRAME = QMargins(1, 20, 1, 5)


@pytest.mark.parametrize(
    "available", [QRect(0, 0, 1280, 800), QRect(0, 27, 1280, 773), QRect(1920, 0, 1024, 640)]
)
def test_on_a_small_screen_the_window_fits_with_its_frame(available: QRect) -> None:
    place = opening_place(available, WANTED)
    outside = QRect(place.topLeft(), place.size().grownBy(FRAME))
    assert available.contains(outside)


def test_on_a_large_screen_it_has_its_size_and_stands_in_the_middle() -> None:
    assert opening_place(QRect(100, 0, 1920, 1128), WANTED) == QRect(420, 140, 1280, 800)


LEAST = QSize(860, 560)
FRONT, BESIDE = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


def test_a_window_stands_where_it_stood() -> None:
    assert place_again(QRect(300, 200, 1000, 700), [FRONT, BESIDE], LEAST) == QRect(300, 200, 1000, 700)
    assert place_again(QRect(2000, 100, 1000, 700), [FRONT, BESIDE], LEAST) == QRect(2000, 100, 1000, 700)


@pytest.mark.parametrize(
    ("kept", "screen"),
    [
        (QRect(2000, 100, 1000, 700), FRONT),  # its screen was taken away
        (QRect(-3000, -3000, 1000, 700), FRONT),
        (QRect(1500, 900, 1000, 700), FRONT),  # half outside
        (QRect(0, 0, 5000, 5000), FRONT),
        (QRect(300, 200, 1000, 700), QRect(0, 27, 1024, 613)),  # the screen has become smaller
        (QRect(300, 200, 10, 10), FRONT),
    ],
)
def test_a_window_comes_back_wholly_visible(kept: QRect, screen: QRect) -> None:
    place = place_again(kept, [screen], LEAST)
    assert place is not None
    assert screen.contains(QRect(place.topLeft(), place.size().grownBy(FRAME)))
    assert place.width() >= min(LEAST.width(), screen.width() - 16)


def test_without_a_screen_it_opens_as_if_it_were_new() -> None:
    assert place_again(QRect(0, 0, 1000, 700), [], LEAST) is None
