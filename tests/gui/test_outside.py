"""Notices of the system, and the tray: when they come, what a click opens, and that the lock keeps them discreet."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess
from support.shop_orders import ORDERS, refresh, serve

from brutlers_desktop.domain.announcing import OUTSIDE_PREFERENCE, Announcement, When


class FakeSystem:
    """Keeps what is shown, and clicks."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.tokens: list[object] = []
        self.click: Callable[[object], None] = lambda _: None

    def make(self, clicked: Callable[[object], None]) -> "FakeSystem":
        self.click = clicked
        return self

    def show(self, title: str, text: str, *, key: str = "", token: object = None) -> None:
        self.shown.append((title, text))
        self.tokens.append(token)

    def close(self) -> None:
        pass


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def app(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, system: FakeSystem
) -> Iterator[AppHarness]:
    harness = AppHarness(qapp, sandbox, tmp_path / "profile", make_notices=system.make)
    yield harness
    harness.dispose()


@scenario
async def test_a_changed_status_is_told_and_its_click_opens_the_order(
    app: AppHarness, system: FakeSystem
) -> None:
    await app.desk.preferences.keep(OUTSIDE_PREFERENCE, When.ON)
    serve(app, ORDERS)
    connection_id = await app.connect()
    assert system.shown == []
    changed = {**ORDERS[0], "status": "READY", "updatedAt": "2026-03-13T14:30:00.000Z"}
    await refresh(app, connection_id, [changed, *ORDERS[1:]])
    await app.until(lambda: system.shown, "the notice")
    assert system.shown == [("1 order changed its status", "Click to see it.")]
    await app.click("navSettings")
    system.click(system.tokens[0])
    await app.until(app.window.orders.inspector.isVisible, "the order")
    assert app.window.orders.inspector.stored.row.order.id == "o1"


@scenario
async def test_nothing_is_told_to_someone_who_looks_at_the_window(
    app: AppHarness, system: FakeSystem
) -> None:
    said = Announcement("1 new order", "Click to see it.", "orders")
    await app.until(lambda: QGuiApplication.focusWindow() is not None, "the focus")
    app.application.outside.announce(said)
    assert system.shown == []
    await app.desk.preferences.keep(OUTSIDE_PREFERENCE, When.ON)
    app.application.outside.announce(said)
    assert len(system.shown) == 1
    await app.desk.preferences.keep(OUTSIDE_PREFERENCE, When.OFF)
    app.application.outside.announce(said)
    assert len(system.shown) == 1


@scenario
async def test_a_click_while_locked_shows_no_page(app: AppHarness, system: FakeSystem) -> None:
    app.window.show_page(app.window.settings)
    app.application.bridge.set_locked(locked=True)
    system.click(Announcement("x", "y", "orders"))
    await app.until(lambda: True, "its turn")
    assert app.window.pages.currentWidget() is app.window.settings
    app.application.bridge.set_locked(locked=False)


@scenario
async def test_the_tray_is_there_only_once_it_is_wanted(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray = app.application.outside.tray
    assert not tray.is_shown
    monkeypatch.setattr("brutlers_desktop.ui.tray.is_there_a_tray", lambda: True)
    box = app.find(QCheckBox, "trayIcon")
    box.setEnabled(True)
    box.click()
    await app.until(lambda: tray.is_shown, "the icon")
    actions = {each.text(): each for each in tray._menu.actions() if each.text()}
    assert list(actions) == ["Open Brutlers Desktop", "New order", "Refresh", "Lock", "Quit"]
    box.click()
    await app.until(lambda: not tray.is_shown, "no icon")
    box.click()
    await app.until(lambda: tray.is_shown, "the icon again")
    {each.text(): each for each in tray._menu.actions()}["Quit"].trigger()
    await app.running
