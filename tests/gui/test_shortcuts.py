"""The keys: each is in one table, does what the table says, and belongs to one owner."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from support.app_harness import AppHarness, scenario
from support.writing import open_order, order, shop

from brutlers_desktop.ui.dialogs.keys_dialog import KeysDialog
from brutlers_desktop.ui.lock.key import KEY
from brutlers_desktop.ui.shortcuts import KEYS, Key


def pressed(app: AppHarness, sequence: str) -> None:
    """Press the keys where the keyboard is."""
    combination = QKeySequence(sequence)[0]
    QTest.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def test_each_key_has_exactly_one_owner(app: AppHarness) -> None:
    shortcuts = [
        each
        for each in app.window.findChildren(QShortcut)
        if each.context() is Qt.ShortcutContext.WindowShortcut
    ]
    owners = Counter(each.key().toString() for each in shortcuts)
    assert {key: count for key, count in owners.items() if count > 1} == {}
    listed = Counter(sequence for key in app.window.keys for sequence in key.sequences())
    assert {sequence: count for sequence, count in listed.items() if count > 1} == {}
    bound = {sequence for key in app.window.keys if key.is_bound for sequence in key.sequences()}
    by_controls = {sequence for key in app.window.keys if not key.is_bound for sequence in key.sequences()}
    lock = QKeySequence(KEY).toString()
    assert set(owners) == bound | {lock}
    assert lock in by_controls


@scenario
async def test_the_keys_of_the_list_do_what_is_said_of_them(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, *(order(i) for i in range(1, 4)))
    page, table = app.window.orders, app.window.orders.table
    app.window.activateWindow()
    table.setFocus()
    await app.until(lambda: QApplication.focusWidget() is table, "the keyboard")
    told: list[str] = []
    table.opened.connect(lambda: told.append("opened"))
    table.copy_wanted.connect(lambda headings: told.append(f"copied {headings}"))
    of_list = {key.name: key.keys[0] for key in KEYS if not key.is_bound}
    tested_elsewhere = {"lock", "send", "send-another"}
    assert set(of_list) - tested_elsewhere == {
        "open",
        "preview",
        "close",
        "copy",
        "copy-headings",
        "select-all",
    }
    pressed(app, of_list["copy"])
    pressed(app, of_list["copy-headings"])
    assert told == ["copied False", "copied True"]
    pressed(app, of_list["select-all"])
    assert table.selected_positions() == ((0, 2),)
    pressed(app, of_list["open"])
    await app.until(lambda: app.is_shown("inspector"), "the order")
    pressed(app, of_list["close"])
    assert not page.is_inspecting
    table.setFocus()
    pressed(app, of_list["preview"])
    assert page.is_inspecting
    await open_order(app)


@scenario
async def test_f1_lists_all_keys_and_gives_the_keyboard_back(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1))
    table = app.window.orders.table
    app.window.activateWindow()
    table.setFocus()
    await app.until(lambda: QApplication.focusWidget() is table, "the keyboard")
    pressed(app, "F1")
    await app.until(lambda: app.is_shown("keysDialog"), "the list of keys")
    pressed(app, "F1")
    (dialog,) = app.window.findChildren(KeysDialog)
    shown = {each.text() for each in dialog.findChildren(QLabel)}
    missing: list[Key] = [key for key in app.window.keys if key.shown() not in shown or key.does not in shown]
    assert missing == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await app.until(lambda: not app.is_shown("keysDialog"), "the end of the list")
    assert app.window.focusWidget() is table
