"""A window is at the next start as it was left."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.app_harness import AppHarness, scenario
from support.writing import order, shop

from brutlers_desktop.services.events import Events
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.start_page import START_PAGE_PREFERENCE
from brutlers_desktop.ui.window import MainWindow
from brutlers_desktop.ui.window_state import WINDOW_PREFERENCE


@scenario
async def test_what_is_kept_is_written_when_nothing_moves_and_holds_no_customer(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    app.window.search.setText("anna")
    app.window.fold_sidebar()
    app.window.go_to("outbox")
    path: Path = app.settings.data_dir / "preferences.json"
    await app.until(lambda: f'"{WINDOW_PREFERENCE}"' in path.read_text(), "the file")
    kept = json.loads(path.read_text())[WINDOW_PREFERENCE]
    assert (kept["page"], kept["folded"]) == ("outbox", True)
    assert kept["place"][2:] == [app.window.width(), app.window.height()]
    assert "anna" not in path.read_text()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    path = tmp_path / "preferences.json"
    state = {"place": [4000, 3000, 900, 600], "page": "settings", "folded": True, "orders": {"view": 1}}
    path.write_text(json.dumps({WINDOW_PREFERENCE: state, START_PAGE_PREFERENCE: "last"}))
    found = Preferences(path)
    found.read()
    return found


def test_the_window_is_built_as_it_was_left_and_wholly_visible(
    qtbot: QtBot, preferences: Preferences
) -> None:
    window = MainWindow(Bridge(Events(), preferences=preferences))
    qtbot.addWidget(window)
    assert window.pages.currentWidget() is window.settings
    assert window.sidebar.is_folded_by_person
    screen = QApplication.primaryScreen().availableGeometry()
    place = QRect(window.pos(), window.size())
    assert place.size().boundedTo(screen.size()) == place.size() or place.width() == window.minimumWidth()
    assert screen.contains(place.topLeft())
    assert window.state().orders == {"view": 1}  # not lost where the services never come


async def test_it_opens_with_the_page_that_a_person_chose(qtbot: QtBot, preferences: Preferences) -> None:
    await preferences.keep(START_PAGE_PREFERENCE, "today")
    window = MainWindow(Bridge(Events(), preferences=preferences))
    qtbot.addWidget(window)
    assert window.pages.currentWidget() is window.today
