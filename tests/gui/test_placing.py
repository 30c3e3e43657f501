"""Where the window opens."""

import pytest
from PySide6.QtCore import QMargins, QRect, QSize

from brutlers_desktop.ui.placing import opening_place

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
