"""The work ticket: one order on A5, for the atelier's wall."""

from datetime import date
from typing import Final

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from brutlers_desktop.domain.orders import Order, status_label, type_label
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import date_text
from brutlers_desktop.ui.models.story import UNKNOWN, shortened, timeline
from brutlers_desktop.ui.printing.sheet import INK, QUIET, Sheet, Style

QR_SIZE: Final = 30.0
"""Millimetres: readable by a telephone from an arm's length."""
LONGEST_ID: Final = 500
_SMALL: Final = Style(7.5, color=QUIET)
_BODY: Final = Style(10)
_STRONG: Final = Style(12, bold=True)
_NAME: Final = Style(17, bold=True)
_LABEL_WIDTH: Final = 26.0


def paint_ticket(sheet: Sheet, order: Order, today: date) -> None:
    """Paint the ticket, on as many pages as it takes."""
    words = sheet.width - QR_SIZE - 4
    customer = clean_text(order.customer.name) or tr("Unknown customer")
    sheet.head = f"{customer} · {clean_text(order.id, LONGEST_ID)}"
    _paint_qr(sheet, order.id)
    sheet.write(tr("Work ticket"), _SMALL, width=words)
    sheet.write(customer, _NAME, width=words)
    sheet.write(_wedding(order), _STRONG, width=words)
    sheet.write(clean_text(status_label(order.status)) or tr("Status unknown"), _BODY, width=words)
    sheet.y = max(sheet.y, QR_SIZE + 2)
    sheet.write(clean_text(order.id, LONGEST_ID), _SMALL)
    sheet.y += 2
    sheet.rule()
    sheet.y += 3
    for heading, text in (
        (tr("Type"), type_label(order.type)),
        (tr("Model"), order.model),
        (tr("Size"), order.size),
        (tr("Colour"), order.color),
        (tr("Phone"), order.customer.phone),
    ):
        _fact(sheet, heading, clean_text(text))
    for heading, text in ((tr("Requests"), order.special_requests), (tr("Description"), order.description)):
        _fact(sheet, heading, _lines(text))
    _paint_timeline(sheet, order)
    sheet.y += 2
    sheet.write(tr("Printed {day}", day=date_text(today)), _SMALL)


def qr_modules(text: str) -> list[list[bool]]:
    """Return the QR code of a text, row by row, True for dark, with its quiet zone (ISO/IEC 18004: four modules)."""
    code = segno.make_qr(text, error="m")
    return [[bool(module) for module in row] for row in code.matrix_iter(border=4)]


def _paint_qr(sheet: Sheet, order_id: str) -> None:
    painter, rows = sheet.painter, qr_modules(order_id[:LONGEST_ID] or "-")
    side = QR_SIZE / len(rows)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(INK))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.drawRect(sheet.rect(sheet.width - QR_SIZE + x * side, y * side, side, side))
    painter.restore()


def _fact(sheet: Sheet, heading: str, text: str) -> None:
    if sheet.room() < sheet.line_height(_BODY):
        sheet.next_page()
    top = sheet.y
    box = sheet.rect(0, top, _LABEL_WIDTH, sheet.line_height(_BODY))
    sheet.cell(heading, Style(9, color=QUIET), box)
    sheet.write(text or tr(UNKNOWN), _BODY if text else Style(10, color=QUIET), x=_LABEL_WIDTH)
    sheet.y += 1


def _paint_timeline(sheet: Sheet, order: Order) -> None:
    entries = timeline(order)
    if not entries:
        return
    sheet.y += 2
    sheet.rule()
    sheet.y += 3
    sheet.write(tr("Timeline"), Style(10, bold=True))
    sheet.y += 1
    for entry in entries:
        more = f" – {_lines(entry.more)}" if entry.more else ""
        _fact(sheet, clean_text(entry.when), f"{clean_text(entry.what)}{more}")


def _wedding(order: Order) -> str:
    day = date_text(order.wedding_day, order.wedding_date)
    return tr("Wedding {day}", day=clean_text(day)) if day else tr("Wedding date unknown")


def _lines(text: str) -> str:
    return "\n".join(clean_text(line, 4000) for line in shortened(text).splitlines())
