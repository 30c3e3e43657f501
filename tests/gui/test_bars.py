"""The small chart by itself: what its bars say, and how the keyboard goes through it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.today import Block, Figures
from brutlers_desktop.ui.widgets.bars import Bars, BarWords
from brutlers_desktop.ui.widgets.number_tile import NumberTile
from brutlers_desktop.ui.widgets.today_chart import TodayChart

WORDS = [
    BarWords(key, key, number, f"{number} of {key}", "accent")
    for key, number in (("a", 8), ("b", 0), ("c", 4))
]
NOTHING = Block(OrderQuery(connection_ids=()))
FIGURES = Figures(
    day=date(2026, 11, 24),
    risky=NOTHING,
    changed=NOTHING,
    weddings=NOTHING,
    statuses=(("ORDERED", 3), ("BEADING", 1)),
    months=((date(2026, 11, 1), 1), (date(2027, 1, 1), 0)),
)


@pytest.fixture
def bars(qapp: QApplication) -> Iterator[Bars]:
    shown = Bars("bars", "Some bars")
    shown.resize(400, 120)
    shown.show_bars(WORDS)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def buttons(bars: Bars) -> list[QPushButton]:
    return [bar for bar in bars.findChildren(QPushButton) if bar.isVisibleTo(bars)]


def painted(button: QPushButton, color: str) -> int:
    """Return how many pixels of the button's middle line have this colour."""
    image = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    row = image.height() // 2
    return sum(image.pixelColor(x, row).name() == color for x in range(image.width()))


def test_a_bar_says_its_sentence_and_is_as_long_as_its_number(bars: Bars) -> None:
    from brutlers_desktop.ui import theme

    first, none, half = buttons(bars)
    assert [bar.accessibleName() for bar in (first, none, half)] == ["8 of a", "0 of b", "4 of c"]
    ink = theme.colors().accent.lower()
    assert painted(none, ink) == 0
    ends = 8  # rounded, in pixels of several shades
    assert painted(first, ink) == pytest.approx(2 * painted(half, ink), abs=ends)


def test_keys_go_from_bar_to_bar_and_tab_stops_at_one(bars: Bars) -> None:
    chosen: list[object] = []
    bars.chosen.connect(chosen.append)
    first, _, last = buttons(bars)
    bars.activateWindow()
    first.setFocus()
    for key, there in (
        (Qt.Key.Key_Up, first),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_Down, last),
        (Qt.Key.Key_Home, first),
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is there
    QTest.keyClick(first, Qt.Key.Key_Down)
    stops = [bar for bar in buttons(bars) if bar.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [QApplication.focusWidget()]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == ["b", "b"]


def test_other_figures_take_the_place_of_the_bars_and_one_can_still_be_reached(bars: Bars) -> None:
    chosen: list[object] = []
    bars.chosen.connect(chosen.append)
    buttons(bars)[2].setFocus()
    QTest.keyClick(buttons(bars)[0], Qt.Key.Key_End)
    bars.show_bars(WORDS[2:])
    [only] = [bar for bar in buttons(bars) if bar.accessibleName() == "4 of c"]
    assert only.focusPolicy() & Qt.FocusPolicy.TabFocus
    only.click()
    assert chosen == ["c"]


def test_the_chart_can_be_read_as_a_table(qapp: QApplication) -> None:
    chart = TodayChart()
    chart.show_figures(FIGURES)
    chart.show()
    switch = chart.findChild(QPushButton, "todayAsTable")
    assert not chart.table.isVisible()
    assert switch.text() == "Show as table"
    switch.click()
    assert chart.table.isVisible()
    assert switch.text() == "Show as bars"
    shown = [
        [chart.table.item(row, column).text() for column in range(2)] for row in range(chart.table.rowCount())
    ]
    assert shown == [["Ordered", "3"], ["BEADING", "1"], ["Nov", "1"], ["Jan 2027", "0"]]
    said = chart.table.item(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "0 open orders with a wedding in January 2027"
    switch.click()
    assert chart.statuses.isVisible()
    chart.close()
    chart.deleteLater()


def test_a_tile_can_be_pressed_once_it_has_a_number(qapp: QApplication) -> None:
    tile, pressed = NumberTile("tile"), []
    tile.clicked.connect(lambda: pressed.append(True))
    tile.show()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert not pressed
    tile.show_number(3, "orders are late", color="late")
    assert tile.accessibleName() == "3 orders are late"
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert pressed == [True]
    tile.close()
    tile.deleteLater()
