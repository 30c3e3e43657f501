"""Ctrl+K: one field that finds orders, customers, pages, settings and actions, and opens what was meant."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from support.app_harness import AppHarness, scenario
from support.writing import order, shop

from brutlers_desktop.ui.palette.hits import Group
from brutlers_desktop.ui.palette.overlay import Overlay

CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Counts the keys that a person presses."""

    def __init__(self, app: AppHarness) -> None:
        self.app = app
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.pressed += 1
            QTest.keyClicks(QApplication.focusWidget(), letter)


async def opened(app: AppHarness, hands: Hands) -> Overlay:
    """Open the palette; return it once it shows what it offers before a letter is typed."""
    hands.press(Qt.Key.Key_K, CONTROL)
    await app.until(lambda: app.is_shown("palette"), "the palette")
    overlay = app.find(Overlay, "palette")
    await app.until(lambda: overlay.list.hits, "what it offers")
    return overlay


async def begin(app: AppHarness) -> Hands:
    app.window.activateWindow()
    app.window.orders.table.setFocus()
    await app.until(lambda: QApplication.focusWidget() is not None, "the keyboard")
    return Hands(app)


@scenario
async def test_a_bride_is_found_with_ctrl_k_and_three_letters(own_app: AppHarness) -> None:
    app = own_app
    orders = [order(i) for i in range(1, 30)]
    orders[20]["customer"] = {"name": "Zoë Brandt", "email": "z@example.com"}
    await shop(app, *orders)
    app.window.go_to("settings")
    hands = await begin(app)
    app.window.go_to("settings")
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.type("zoe")
    hands.press(Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the order")
    stored = app.window.orders.inspector.stored
    assert stored is not None
    assert stored.row.order.customer.name == "Zoë Brandt"
    assert app.window.pages.currentWidget() is app.window.orders
    assert hands.pressed == 1 + 3 + 1
    assert not app.is_shown("palette")


@scenario
async def test_everything_is_found_in_one_list(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, *(order(i) for i in range(1, 4)))
    hands = await begin(app)
    overlay = await opened(app, hands)
    assert {each.group for each in overlay.list.hits} == {Group.PAGES, Group.ACTIONS}
    hands.type("customer2")
    await app.until(
        lambda: [each.group for each in overlay.list.hits] == [Group.ORDERS, Group.CUSTOMERS], "both"
    )
    assert overlay.list.hits[0].text == "Anna Customer2"
    overlay.field.setText("netw")
    await app.until(lambda: overlay.list.hits and overlay.list.hits[0].group is Group.SETTINGS, "the section")
    hands.press(Qt.Key.Key_Return)
    await app.until(lambda: app.window.pages.currentWidget() is app.window.settings, "the settings")
    overlay = await opened(app, hands)
    assert overlay.list.hits[0].group is Group.RECENT
    assert overlay.list.hits[0].text == "Network"
    hands.type("refr")
    await app.until(lambda: [each.group for each in overlay.list.hits] == [Group.ACTIONS], "the action")
    assert overlay.list.hits[0].keys == "F5"


@scenario
async def test_the_keyboard_goes_through_the_hits_and_back_to_where_it_was(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, *(order(i) for i in range(1, 4)))
    hands = await begin(app)
    before = QApplication.focusWidget()
    overlay = await opened(app, hands)
    count = len(overlay.list.hits)
    assert overlay.field.accessibleDescription().startswith(
        f"{count} hits. {overlay.list.hits[0].words}, 1 of "
    )
    hands.press(Qt.Key.Key_Down)
    assert overlay.list.number == 2
    assert overlay.field.accessibleDescription() == f"{overlay.list.hits[1].words}, 2 of {count}"
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Up)
    assert overlay.list.number == count
    hands.press(Qt.Key.Key_Tab)
    assert overlay.list.number == 1
    hands.press(Qt.Key.Key_Escape)
    assert not app.is_shown("palette")
    assert QApplication.focusWidget() is before


@scenario
async def test_where_nothing_fits_it_says_so_and_enter_opens_nothing(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1))
    hands = await begin(app)
    overlay = await opened(app, hands)
    hands.type("qqxx")
    await app.until(lambda: "qqxx" in app.text("paletteNothing"), "that nothing fits")
    hands.press(Qt.Key.Key_Return)
    assert app.is_shown("palette")
    assert overlay.field.accessibleDescription() == "Nothing found"
    field = app.find(QLineEdit, "ordersSearch")
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not app.is_shown("palette")
    assert QApplication.focusWidget() is field


def test_before_the_services_are_there_the_window_itself_is_found(app: AppHarness) -> None:
    window = app.window
    window.resize(1024, 640)
    window.show()
    window.search_everything()
    overlay = app.find(Overlay, "palette")
    overlay.field.setText("sett")
    assert overlay.list.hits[0].text == "Settings"
    assert window.rect().contains(QRect(overlay.mapTo(window, overlay.rect().topLeft()), overlay.size()))
    assert (
        QAccessible.queryAccessibleInterface(overlay.field).text(QAccessible.Text.Name) == "Search everything"
    )
    window.hide()
