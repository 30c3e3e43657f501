"""The rows that the table paints itself look as Qt's own delegate would paint them, and ask the model for no role."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from brutlers_desktop.domain.orders import Customer, Order
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.orders_model import PAGE, OrdersModel
from brutlers_desktop.ui.theme import DARK, LIGHT, ROW_HEIGHT, Colors
from brutlers_desktop.ui.widgets.order_rows import cutter
from brutlers_desktop.ui.widgets.orders_table import OrdersTable

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, tzinfo=UTC)
NAMES = (
    "Zofia Nowak",
    "",
    "a name that is much too long for its column, whatever is done",
    "<b>Bold</b> & co",
    "שלום עולם",
    "\u202eright to left\u202c",
    "e\u0301\u0327 \x07",
)
STATES = ("ORDERED", "IN_PRODUCTION", "AT_THE_TAILOR", "", "COMPLETED", "FITTING_READY")
WEDDINGS = ("2026-03-20", "2020-01-02", "", "next spring")


@dataclass(frozen=True)
class Row:
    """An order as the archive gives it."""

    row: int
    order: Order
    connection_id: str = "shop"
    first_seen: datetime = NOW
    since: datetime = NOW
    last_seen: datetime = NOW
    in_window: bool = True


class CountingModel(OrdersModel):
    """Counts what it is asked for cell by cell."""

    asked = 0

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        self.asked += 1
        return super().data(index, role)


class QtTable(OrdersTable):
    """The same table, its cells painted by Qt's delegate."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QTableView.paintEvent(self, event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.qcolor(theme.colors().hairline)))
        for row in range(self.model().rowCount()):
            y = self.rowViewportPosition(row) + ROW_HEIGHT - 1
            painter.drawLine(event.rect().left(), y, event.rect().right(), y)
        painter.end()


@dataclass
class Pair:
    """Our table and Qt's on one model, always in the same state."""

    model: CountingModel
    ours: OrdersTable
    qts: OrdersTable

    @property
    def both(self) -> tuple[OrdersTable, OrdersTable]:
        return self.ours, self.qts

    def select(self, rows: Sequence[int]) -> None:
        for table in self.both:
            for row in rows:
                table.selectionModel().select(
                    self.model.index(row, 0),
                    QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
                )

    def images(self, scale: int = 1, part: QRect | None = None) -> tuple[QImage, QImage]:
        ours, qts = (painted(table, scale, part) for table in self.both)
        return ours, qts


def painted(table: OrdersTable, scale: int = 1, part: QRect | None = None) -> QImage:
    """Return the rows on a screen with so many device pixels in one."""
    area = part or table.viewport().rect()
    image = QImage(area.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.magenta)
    table.viewport().render(image, QPoint(), QRegion(area))
    return image


def orders() -> list[Row]:
    return [
        Row(
            i,
            Order(
                id=f"o{i}",
                customer=Customer(NAMES[i % len(NAMES)]),
                status=STATES[i % len(STATES)],
                wedding_date=WEDDINGS[i % len(WEDDINGS)],
                type="BRIDAL_DRESS",
                model="Aurélie",
                size=str(34 + i),
                updated_at="2026-03-01T10:00:00Z",
            ),
        )
        for i in range(PAGE)
    ]


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def scheme(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Colors:
    monkeypatch.setattr(theme, "colors", lambda: request.param)
    chosen: Colors = request.param
    return chosen


@pytest.fixture
def pair(qapp: QApplication, scheme: Colors) -> Iterator[Pair]:
    """Two pages of orders; only the first is there."""
    model = CountingModel()
    model.show(array("q", range(2 * PAGE)), TODAY, {0: orders()})
    made = Pair(model, OrdersTable(model), QtTable(model))
    for table in made.both:
        table.setPalette(theme._palette(scheme))
        table.setStyleSheet(theme._sheet(scheme))
        table.resize(960, 520)
        table.show()
    QApplication.processEvents()
    yield made
    for table in made.both:
        table.close()
        table.deleteLater()
    model.deleteLater()


@pytest.mark.parametrize("scale", [1, 2])
def test_rows_look_as_qts_delegate_paints_them(pair: Pair, scale: int) -> None:
    pair.model.mark([2, 5])
    pair.select([4, 5, 9])
    ours, qts = pair.images(scale)
    assert ours == qts
    colours = {ours.pixelColor(x, y).name().upper() for y in range(ours.height()) for x in (0, 1)}
    assert {theme.colors().selection, theme.colors().changed, theme.colors().hairline} <= colours


def test_rows_that_are_not_there_yet_show_placeholders(pair: Pair) -> None:
    for table in pair.both:
        table.scrollTo(pair.model.index(PAGE + 5, 0))
    ours, qts = pair.images()
    assert pair.model.line(PAGE + 5) is None
    assert ours == qts


def test_arranged_narrow_and_scrolled_columns_look_as_qts(pair: Pair) -> None:
    for table in pair.both:
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        table.set_columns(
            {
                "order": ["status", "id", "customer"],
                "shown": ["status", "customer", "wedding", "id", "requests", "email", "updated"],
                "widths": dict.fromkeys(("status", "wedding"), 60) | {"requests": 400, "email": 400},
            }
        )
        QApplication.processEvents()
        table.horizontalScrollBar().setValue(45)
        table.verticalScrollBar().setValue(7)
    assert pair.ours.horizontalScrollBar().value() == 45
    ours, qts = pair.images()
    assert ours == qts


@pytest.mark.parametrize(
    "part", [QRect(0, 30, 10, 10), QRect(200, 50, 300, 80), QRect(149, 0, 2, 400)], ids=str
)
def test_a_part_is_painted_as_the_whole(pair: Pair, part: QRect) -> None:
    pair.select([1, 2])
    assert painted(pair.ours, 1, part) == painted(pair.ours).copy(part)


def test_a_larger_font_is_taken_up(pair: Pair) -> None:
    before = painted(pair.ours)
    for table in pair.both:
        table.setStyleSheet("")
        font = table.font()
        font.setPointSize(font.pointSize() + 4)
        table.setFont(font)
    ours, qts = pair.images()
    assert ours == qts
    assert ours != before


def test_from_right_to_left_each_text_stands_where_qt_puts_it(pair: Pair) -> None:
    for table in pair.both:
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
    ours, qts = (inked(image) for image in pair.images())
    for row, (one, other) in enumerate(zip(ours, qts, strict=True)):
        # Qt places a text by fractions of a pixel there
        assert one <= {x + shift for x in other for shift in (-1, 0, 1)}, row
        assert other <= {x + shift for x in one for shift in (-1, 0, 1)}, row


def inked(image: QImage) -> list[set[int]]:
    """Return by row of the table where there is ink from left to right."""
    ground = image.pixel(0, 0)
    rows = (range(top, top + ROW_HEIGHT - 1) for top in range(0, image.height() - ROW_HEIGHT + 1, ROW_HEIGHT))
    return [{x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in ys)} for ys in rows]


def test_the_current_row_is_framed_while_the_table_has_the_focus(pair: Pair) -> None:
    accent = theme.qcolor(theme.colors().accent)

    def framed() -> list[int]:
        image = painted(pair.ours)
        return [y for y in range(image.height()) if image.pixelColor(300, y) == accent]

    pair.ours.activateWindow()
    assert QTest.qWaitForWindowActive(pair.ours)
    pair.ours.setFocus()
    pair.ours.selectionModel().setCurrentIndex(
        pair.model.index(3, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    assert framed() == [3 * ROW_HEIGHT, 3 * ROW_HEIGHT + 1, 4 * ROW_HEIGHT - 3, 4 * ROW_HEIGHT - 2]
    pair.ours.clearFocus()
    assert framed() == []


def test_painting_asks_the_model_for_no_role(pair: Pair) -> None:
    painted(pair.ours)
    pair.model.asked = 0
    painted(pair.ours)
    assert pair.model.asked == 0
    painted(pair.qts)
    assert pair.model.asked > 0


def test_a_cut_text_fits_and_says_so(qapp: QApplication) -> None:
    metrics = QFontMetrics(QApplication.font())
    cut = cutter(metrics)
    whole = metrics.horizontalAdvance("Zofia Nowak")
    assert cut("Zofia Nowak", whole) == ("Zofia Nowak", whole)
    text, needed = cut("Zofia Nowak", whole - 1)
    assert text.endswith("…")
    assert needed == metrics.horizontalAdvance(text) <= whole - 1


def test_an_empty_table_paints_nothing_of_its_own(pair: Pair) -> None:
    pair.model.show(array("q"), TODAY)
    ours, qts = pair.images()
    assert ours == qts
