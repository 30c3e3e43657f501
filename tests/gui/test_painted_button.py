"""Buttons that paint their own content keep room for it, however low the window is."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.widgets.number_tile import NumberTile
from brutlers_desktop.ui.widgets.order_line import LineWords, OrderLine
from brutlers_desktop.ui.widgets.painted_button import PaintedButton

WORDS = LineWords("Anna", "Oslo", "2 days late", QIcon(), "#84081A", "Ordered", QIcon(), "Anna, late")


@pytest.mark.parametrize("make", [lambda: NumberTile("tile"), lambda: OrderLine("line", WORDS)])
def test_its_least_height_is_that_of_its_content(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], PaintedButton]
) -> None:
    theme.apply(qapp)
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    buttons = [make() for _ in range(4)]
    for each in buttons:
        column.addWidget(each)
    box.resize(400, 40)
    box.show()
    assert all(each.height() >= each.sizeHint().height() > 30 for each in buttons)
