"""A window goes while the services go on: nothing of it stays, nothing is heard twice, and the next one stands as it stood."""

import gc
import weakref
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QApplication, QWidget
from support.app_harness import AppHarness, scenario
from support.writing import order, shop

from brutlers_desktop.services.events import Notice
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.window import MainWindow
from brutlers_desktop.ui.window_state import WindowState, read_state


def new_window(app: AppHarness) -> MainWindow:
    """Build another window over the running services, as a change of language does."""
    bridge = Bridge(app.application.events, preferences=app.desk.preferences)
    window = MainWindow(bridge)
    bridge.attach(app.desk)
    window.show()
    return window


async def gone(app: AppHarness, window: QWidget) -> None:
    """Wait until nothing is left of a window that retired."""
    destroyed: list[bool] = []
    window.destroyed.connect(lambda: destroyed.append(True))

    def is_destroyed() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return bool(destroyed)

    await app.until(is_destroyed, "the end of the window")


@scenario
async def test_of_ten_windows_that_came_and_went_nothing_lives(app: AppHarness) -> None:
    await app.connect()
    widgets = len(QApplication.allWidgets())
    handlers = {kind: len(each) for kind, each in app.application.events._handlers.items()}
    old: list[weakref.ref[MainWindow]] = []
    for _ in range(10):
        window = new_window(app)
        window.commands.add_connection()  # a dialog stands before it
        old.append(weakref.ref(window))
        window.retire()
        await gone(app, window)
    assert len(QApplication.allWidgets()) == widgets
    assert {kind: len(each) for kind, each in app.application.events._handlers.items()} == handlers
    del window
    gc.collect()
    assert [each for each in old if each() is not None] == []


@scenario
async def test_after_a_window_went_the_next_one_hears_everything_once(app: AppHarness) -> None:
    first, heard = new_window(app), list[str]()
    first.retire()
    second = new_window(app)
    for name, window in (("first", first), ("second", second)):
        window.notices.action_wanted.connect(lambda _, name=name: heard.append(name))
    app.application.events.publish(Notice("One", "Two", key="three"))
    assert second.notices.current is not None
    assert first.notices.current is None
    await gone(app, first)
    second.retire()
    await gone(app, second)


@scenario
async def test_another_window_stands_as_the_one_before(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, *(order(i, updated=i) for i in range(1, 6)))
    page = app.window.orders
    app.window.go_to("orders")
    app.window.search.setText("customer")
    page.show_query(page.views.all[1].name, replace(page.query, descending=False))
    await app.settled()
    page.table.selectRow(2)
    page.open_inspector()
    row, rows = page.current_row(), page.model.rowCount()
    assert row is not None
    state = app.window.state()
    other = new_window(app)
    other.restore(state)
    await app.until(lambda: other.orders.current_row() == row, "the same order")
    await app.until(other.orders.inspector.isVisible, "the inspector")
    assert other.orders.tabs.current == page.tabs.current
    assert other.orders.query == page.query
    assert other.orders.model.rowCount() == rows
    assert other.search.text() == app.window.search.text()
    other.retire()
    await gone(app, other)


def test_what_is_kept_holds_no_searched_words() -> None:
    state = WindowState(place=QRect(1, 2, 900, 600), page="outbox", orders={"search": "anna", "view": 1})
    assert read_state(state.kept()) == replace(state, orders={"view": 1})
    assert "anna" not in str(state.kept())
