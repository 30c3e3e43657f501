"""Another language without a restart: a new window in place of the one there is, in which everything goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from support.app_harness import AppHarness, scenario
from support.speaking import english_again, teach
from translations.sources import Message

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.events import Notice
from brutlers_desktop.ui.languages import LANGUAGE
from brutlers_desktop.ui.pages.order_form import NAMES
from brutlers_desktop.ui.window import MainWindow

POLISH = {"Orders": "Zamówienia", "Settings": "Ustawienia", "Language": "Język", "Customer": "Klient"}


@pytest.fixture(autouse=True)
def polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    texts = {Message(source, ""): (said,) for source, said in POLISH.items()}
    teach(tmp_path, monkeypatch, "pl", texts)
    monkeypatch.setattr("brutlers_desktop.domain.passphrases._COST", 4)
    with english_again():
        yield


async def choose(app: AppHarness, code: str) -> MainWindow:
    """Choose a language on the Settings page, as a person does; return the window that went."""
    await app.click("navSettings")
    old, box = app.window, app.find(QComboBox, "language")
    box.setFocus()
    row = box.findData(code)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    await app.until(lambda: app.window is not old, "the new window")
    return old


def goes(window: MainWindow) -> list[bool]:
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    return gone


async def until_gone(app: AppHarness, gone: list[bool]) -> None:
    def is_gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return bool(gone)

    await app.until(is_gone, "the end of the old window")


@scenario
async def test_the_window_speaks_the_language_at_once_and_stands_as_it_stood(app: AppHarness) -> None:
    await app.connect()
    app.window.resize(860, 600)
    app.window.search.setText("a")
    await app.settled()
    rows = app.window.orders.model.rowCount()
    app.application.events.publish(Notice("Still to be read", "It stays.", key="kept"))
    old = await choose(app, "pl")
    gone = goes(old)
    assert app.window.size() == old.size()
    assert (app.window.isVisible(), old.isVisible()) == (True, False)
    assert app.text("settingsHeading") == "Ustawienia"
    assert app.window.pages.currentWidget() is app.window.settings
    assert app.find(QComboBox, "language").currentText() == "Polski"
    assert app.window.focusWidget() is app.find(QComboBox, "language")
    assert app.text("noticeTitle") == "Still to be read"
    await app.click("navOrders")
    await app.settled()
    assert app.column("Klient")
    assert (app.window.search.text(), app.window.orders.model.rowCount()) == ("a", rows)
    assert app.desk.preferences.get(LANGUAGE) == "pl"
    del old
    await until_gone(app, gone)
    await choose(app, "en")
    assert app.text("settingsHeading") == "Settings"


@scenario
async def test_the_draft_of_an_order_and_an_open_sign_in_go_on(app: AppHarness) -> None:
    await app.connect()
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    await app.until(app.window.creating.form.isVisible, "the form")
    QTest.keyClicks(app.find(QLineEdit, NAMES["customer_name"]), "Anna")
    app.vendor.decision = None
    await app.add("Second")
    app.window.commands.choose(app.desk.connections.all[-1].id)
    app.window.commands.sign_in("")
    await app.until(lambda: app.vendor.links, "the browser")
    await choose(app, "pl")
    await app.click("navConnectedApps")
    await app.until(lambda: app.is_shown("signInPanel"), "the sign-in that is under way")
    await app.vendor.follow(app.vendor.links[-1])
    await app.until(lambda: app.desk.connections.all[-1].grant is not None, "the grant")
    first = app.desk.connections.all[0]
    app.window.commands.choose(first.id)
    await app.until(lambda: app.desk.connections.chosen == first, "the first shop")
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    await app.until(app.window.creating.form.isVisible, "the form")
    assert app.find(QLineEdit, NAMES["customer_name"]).text() == "Anna"


@scenario
async def test_a_locked_window_stays_locked(app: AppHarness) -> None:
    await app.desk.lock.choose_passphrase(Secret("of the front desk"))
    await app.click("navSettings")
    app.application.guard.lock()
    old = app.window
    app.application.bridge.language_wanted.emit("pl")
    await app.until(lambda: app.window is not old, "the new window")
    assert app.is_shown("lockPage")
    assert app.application.bridge.is_locked
    assert not app.is_shown("navSettings")
    assert not old.isVisible()
    app.type_into("lockPassphrase", "of the front desk")
    await app.click("lockUnlock")
    await app.until(lambda: app.is_shown("navSettings"), "the content")
    assert app.find(QLabel, "settingsHeading").text() == "Ustawienia"
