"""What is kept of the window, from a file that anything may have happened to."""

from typing import Any

import pytest
from PySide6.QtCore import QRect

from brutlers_desktop.ui.window_state import WindowState, read_state


@pytest.mark.parametrize(
    "place",
    [None, "here", [1, 2, 3], [0, 0, 0, 0], [0, 0, -5, 10], [1.5, 0, 900, 600], [True, 0, 9, 9], [10**9] * 4],
)
def test_a_place_that_makes_no_sense_is_no_place(place: Any) -> None:
    assert read_state({"place": place, "page": "outbox"}) == WindowState(page="outbox")


@pytest.mark.parametrize("kept", [None, [], 5, {"page": 3, "orders": [], "maximized": "yes", "folded": 1}])
def test_what_makes_no_sense_is_as_at_the_first_start(kept: Any) -> None:
    assert read_state(kept) == WindowState()


def test_what_is_kept_comes_back() -> None:
    state = WindowState(
        place=QRect(-1200, 20, 1000, 700),
        is_maximized=True,
        is_folded=True,
        page="settings",
        orders={"view": 2},
    )
    assert read_state(state.kept()) == state
