"""The window before its services are there: what can be pressed does something, and what is typed counts."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from support.app_harness import AppHarness, scenario
from support.forked_sandbox import ForkedSandbox
from support.writing import open_order, order, shop

from brutlers_desktop.services.events import Events
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.window import MainWindow
from brutlers_desktop.vault.memory import MemoryVault

PREFERENCES = ("order-columns", "phone-region", "message-templates", "message-language", "undo-seconds")
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
WORKING = {
    "shopHeader",
    "foldSidebar",
    "navToday",
    "navCustomers",
    "navOrders",
    "navOutbox",
    "navConnectedApps",
    "navSettings",
    "ordersSearch",
}
"""They change what the window shows; that needs no services."""


class LastingVault(MemoryVault):
    """A keyring that outlives the app."""

    persistent = True


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    shown = MainWindow(Bridge(Events()))
    shown.resize(1280, 800)
    shown.show()
    yield shown
    shown.deleteLater()


@pytest.fixture
def started(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], AppHarness]]:
    """Starts the app on the same profile, each time anew."""
    vault = LastingVault()
    with ExitStack() as stack:
        sandbox = stack.enter_context(ForkedSandbox("--orders", "0"))

        def start() -> AppHarness:
            harness = AppHarness(qapp, sandbox, tmp_path / "profile", vault)
            stack.callback(harness.dispose)
            return harness

        yield start


def usable(window: MainWindow) -> set[str]:
    """Return the names of the controls that can be used now; a part of a control counts as the whole."""
    found = set()
    for each in (part for kind in CONTROLS for part in window.findChildren(kind)):
        part: QWidget | None = each
        while part is not None and (not part.objectName() or part.objectName().startswith("qt_")):
            part = part.parentWidget()
        if each.isVisible() and each.isEnabled():
            found.add("" if part is None else part.objectName())
    return found


def test_nothing_is_offered_on_any_page_that_would_be_swallowed(window: MainWindow) -> None:
    for entry in sorted(WORKING - {"ordersSearch"}):
        window.findChild(QAbstractButton, entry).click()
        assert usable(window) - WORKING == set()
    assert WORKING - {"ordersSearch"} <= usable(window)


def test_a_search_typed_before_the_services_are_there_is_made_once_they_are(
    started: Callable[[], AppHarness],
) -> None:
    @scenario
    async def fill(app: AppHarness) -> None:
        await shop(app, order(1), order(2, customer={"name": "Zita Unique"}))

    fill(app=started())
    again = started()
    again.window.show()
    QTest.keyClicks(again.window.search, "zita")

    @scenario
    async def look(app: AppHarness) -> None:
        await app.until(lambda: app.window.orders.model.rowCount() > 0, "orders")
        await app.settled()
        assert app.window.search.text() == "zita"
        assert app.column("Customer") == ["Zita Unique"]

    look(app=again)


@pytest.mark.parametrize(
    "value",
    [
        1.5e3,
        "\ud800<b>",
        [["a"], {}, None],
        {"order": 5, "shown": {"customer": 1}, "widths": {"customer": 100.0, "status": [], "model": "9"}},
        {"ORDERED": {"en": 5, "de": "\ud800"}, "": {"": ""}, "X": "x"},
    ],
)
def test_preferences_that_make_no_sense_are_as_if_never_kept(own_app: AppHarness, value: object) -> None:
    folder = own_app.settings.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "preferences.json").write_text(json.dumps(dict.fromkeys(PREFERENCES, value)))

    @scenario
    async def look(app: AppHarness) -> None:
        app.sandbox.control("POST /orders", order=order(1))
        await app.connect()
        await app.click("navOrders")
        await open_order(app)
        assert app.column("Customer") == ["Anna Customer1"]
        await app.click("advanceButton")
        await app.click("navSettings")
        await app.until(lambda: app.is_shown("undoSeconds"), "the settings")
        assert not app.is_shown("noticeTitle") or "wrong" not in app.text("noticeTitle")

    look(app=own_app)
