"""Paper: text that flows from page to page, measured in millimetres and points, whatever it is drawn on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPaintDevice,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from brutlers_desktop.translation import tr

INK: Final = "#1F1B1E"
QUIET: Final = "#6A6268"
LINE: Final = "#C9C2BD"
_MM_PER_INCH: Final = 25.4
_POINTS_PER_INCH: Final = 72.0
_PLAIN: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is written; ``points`` as on paper."""

    points: float = 9.0
    bold: bool = False
    color: str = INK


HEAD: Final = Style(7.5, color=QUIET)


class Sheet:
    """A place on the page, from which one writes downwards. All lengths are millimetres within the margins."""

    def __init__(
        self,
        painter: QPainter,
        device: QPaintDevice,
        width: float,
        height: float,
        new_page: Callable[[], object],
        family: QFont,
    ) -> None:
        self.painter = painter
        self.width = width
        self.height = height
        self.y = 0.0
        self.page = 1
        self.head = ""
        """Stands at the top of every page but the first, with its number; nothing, if empty."""
        self._dots = device.logicalDpiX() / _MM_PER_INCH
        self._per_point = device.logicalDpiX() / _POINTS_PER_INCH
        self._new_page = new_page
        self._family = family
        self._device = device

    def room(self) -> float:
        """Return what is left of the page."""
        return self.height - self.y

    def next_page(self) -> None:
        """Go to the top of a new page."""
        self._new_page()
        self.page += 1
        self.y = 0.0
        if self.head:
            line = self.line_height(HEAD)
            self.cell(
                tr("Page {page} · {head}", page=self.page, head=self.head),
                HEAD,
                self.rect(0, 0, self.width, line),
            )
            self.y = line + 3

    def font(self, style: Style) -> QFont:
        """Return the font of a style, as large as on paper."""
        font = QFont(self._family, self._device)
        font.setPixelSize(max(round(style.points * self._per_point), 1))
        font.setBold(style.bold)
        return font

    def line_height(self, style: Style) -> float:
        """Return the height of a line of this style."""
        return QFontMetricsF(self.font(style), self._device).lineSpacing() / self._dots

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle of the page in dots."""
        return QRectF(x * self._dots, y * self._dots, width * self._dots, height * self._dots)

    def rule(self) -> None:
        """Draw a hairline across the page here."""
        self.painter.setPen(QPen(QColor(LINE), 0.2 * self._dots))
        self.painter.drawLine(
            QPointF(0, self.y * self._dots), QPointF(self.width * self._dots, self.y * self._dots)
        )

    def cell(self, text: str, style: Style, box: QRectF) -> None:
        """Write one line into a box, cut with an ellipsis where it does not fit."""
        font = self.font(style)
        metrics = QFontMetricsF(font, self._device)
        self.painter.setFont(font)
        self.painter.setPen(QColor(style.color))
        self.painter.drawText(box, _PLAIN, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))

    def write(self, text: str, style: Style, *, x: float = 0.0, width: float | None = None) -> None:
        """Write a text of any length and go below it; it goes on on the next page where this one ends."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        font = self.font(style)
        self.painter.setPen(QColor(style.color))
        for paragraph in text.splitlines() or [""]:
            layout = QTextLayout(paragraph, font, self._device)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(((self.width - x) if width is None else width) * self._dots)
                height = line.height() / self._dots
                if height > self.room():
                    self.next_page()
                    self.painter.setPen(QColor(style.color))
                line.draw(self.painter, QPointF(x * self._dots, self.y * self._dots - line.y()))
                self.y += height
            layout.endLayout()


def on_device(device: QPagedPaintDevice, painter: QPainter, family: QFont) -> Sheet:
    """Return the first page of a PDF file or printer."""
    size = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
    return Sheet(painter, device, size.width(), size.height(), device.newPage, family)
