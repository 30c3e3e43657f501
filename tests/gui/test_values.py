"""Values that are read and copied, in the inspector."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, serve

from brutlers_desktop.ui.widgets.value_label import LONGEST_WORD, ValueLabel

ADDRESS = "a.very.long.address.of.somebody@subdomain.example-weddings.example"


@pytest.fixture
def value(qtbot: QtBot) -> ValueLabel:
    label = ValueLabel("factEmail", description="E-mail")
    qtbot.addWidget(label)
    return label


def test_a_word_that_is_too_long_goes_on_in_the_next_line(value: ValueLabel) -> None:
    value.show_value("x" * LONGEST_WORD)
    one = value.heightForWidth(60)
    assert value.minimumSizeHint().width() > 60
    value.show_value("x" * 2 * LONGEST_WORD)
    assert value.minimumSizeHint().width() <= 60
    assert value.heightForWidth(60) > one


def test_an_ordinary_text_is_shown_as_it_is(value: ValueLabel) -> None:
    value.show_value("Hem 2 cm longer & <b>blue</b>")
    assert value.text() == value.value == "Hem 2 cm longer & <b>blue</b>"
    assert value.textFormat() is Qt.TextFormat.PlainText


def test_what_is_copied_is_the_text_as_it_was_given(value: ValueLabel) -> None:
    value.show_value(ADDRESS)
    value.copy()
    assert QGuiApplication.clipboard().text() == ADDRESS
    value.setSelection(0, len(value.text()))
    QTest.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ADDRESS
    value.setSelection(0, 7)
    value.copy()
    assert QGuiApplication.clipboard().text() == ADDRESS[:4]


def test_a_value_is_copied_from_its_menu(value: ValueLabel) -> None:
    value.show_value(ADDRESS)
    QGuiApplication.clipboard().clear()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(value, event)
    menu = value.findChild(QMenu, "valueMenu")
    assert menu is not None
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == ADDRESS
    menu.close()


@scenario
async def test_a_long_address_makes_the_inspector_no_wider(app: AppHarness) -> None:
    customer = {"name": "Anna", "email": ADDRESS}
    serve(app, [ORDERS[0] | {"customer": customer, "specialRequests": "Extra lace on the sleeves. " * 9}])
    await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    inspector = app.window.orders.inspector
    assert inspector.fact("E-mail") == ADDRESS
    viewport = inspector._area.viewport()
    await app.until(lambda: inspector._area.widget().width() <= viewport.width(), "all of it is in sight")
