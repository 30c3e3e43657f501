"""What stands on paper: the work ticket and the list, heard as they are written."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
import segno
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QFont, QPainter, QPdfWriter
from support.archive import make

from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.ui.models.columns import UNKNOWN
from brutlers_desktop.ui.printing.order_list import Listing, paint_list
from brutlers_desktop.ui.printing.output import LIST_PAGE, TICKET_PAGE
from brutlers_desktop.ui.printing.sheet import Sheet, Style
from brutlers_desktop.ui.printing.ticket import paint_ticket, qr_modules

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 3, 10)


class Heard(Sheet):
    """A sheet that remembers what was written on it, with the page."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.texts: list[tuple[int, str]] = []

    def write(self, text: str, style: Style, *, x: float = 0.0, width: float | None = None) -> None:
        self.texts.append((self.page, text))
        super().write(text, style, x=x, width=width)

    def cell(self, text: str, style: Style, box: QRectF) -> None:
        self.texts.append((self.page, text))
        super().cell(text, style, box)

    def on(self, page: int) -> list[str]:
        """Return what stands on a page."""
        return [text for at, text in self.texts if at == page]


@contextmanager
def heard(layout: Any) -> Iterator[Heard]:
    """Return the first page of a PDF file that nobody keeps."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPageLayout(layout)
    painter = QPainter(device)
    size = layout.paintRect(layout.Unit.Millimeter)
    yield Heard(painter, device, size.width(), size.height(), device.newPage, QFont())
    painter.end()


def ticket(order: Order) -> Heard:
    """Return the work ticket of an order."""
    with heard(TICKET_PAGE) as sheet:
        paint_ticket(sheet, order, TODAY)
    return sheet


@dataclass(frozen=True)
class Row:
    """A line of the list."""

    order: Order
    row: int = 1
    connection_id: str = "shop"
    in_window: bool = True
    last_seen: Any = field(default=None)


def test_a_ticket_says_all_that_the_atelier_needs() -> None:
    sheet = ticket(
        make(
            "cm1",
            "Anna Müller",
            wedding_date="2026-05-02",
            model="Oslo",
            size="38",
            color="Ivory",
            phone="+49 30 1",
            special_requests="Extra lace\n<b>blue</b> ribbon",
        )
    )
    said = sheet.on(1)
    for words in (
        "Anna Müller",
        "Wedding 2 May 2026",
        "Ordered",
        "cm1",
        "Bridal dress",
        "Oslo",
        "38",
        "Ivory",
        "+49 30 1",
        "Extra lace\n<b>blue</b> ribbon",
        "Ordered – Order created",
        "Printed 10 Mar 2026",
    ):
        assert words in said
    assert sheet.page == 1


def test_a_ticket_calls_unknown_what_is_not_known() -> None:
    said = ticket(make("cm1", "", type="", status="", updates=())).on(1)
    assert {"Unknown customer", "Wedding date unknown", "Status unknown"} <= set(said)
    assert said[said.index("Phone") + 1] == "unknown"
    assert "Timeline" not in said


def test_a_long_ticket_goes_on_and_every_page_tells_whose_it_is() -> None:
    update = OrderUpdate("IN_PRODUCTION", "Cut and basted. " * 20, "2026-03-01T09:00:00.000Z")
    sheet = ticket(make("cm1", updates=(update,) * 30))
    assert sheet.page > 2
    for page in range(2, sheet.page + 1):
        assert sheet.on(page)[0] == f"Page {page} · Anna Müller · cm1"
    assert sum(text.startswith("In production – Cut") for _, text in sheet.texts) == 30


def test_the_code_on_the_ticket_is_the_orders_id_with_its_quiet_zone() -> None:
    rows = qr_modules("cm1234")
    inner = [row[4:-4] for row in rows[4:-4]]
    assert inner == [[bool(each) for each in row] for row in segno.make_qr("cm1234", error="m").matrix]
    assert not any(any(row) for row in (*rows[:4], *rows[-4:]))
    assert not any(any((*row[:4], *row[-4:])) for row in rows)


def test_a_list_has_its_columns_and_their_headings_on_every_page() -> None:
    rows = [Row(make(f"o{number}", f"Customer {number}", model="")) for number in range(80)]
    listing = Listing("Open", "80 orders", ("status", "customer", "model"), rows)
    with heard(LIST_PAGE) as sheet:
        paint_list(sheet, listing)
    assert sheet.page == 3
    for page in range(1, 4):
        said = sheet.on(page)
        start = said.index("Status")
        assert said[start : start + 3] == ["Status", "Customer", "Model"]
        assert said[-1] == f"Brutlers Desktop · page {page}"
    names = [text for _, text in sheet.texts if text.startswith("Customer ")]
    assert names == [row.order.customer.name for row in rows]
    assert sheet.on(1)[:2] == ["Open", "80 orders"]
    assert [text for _, text in sheet.texts].count(UNKNOWN) == 80
