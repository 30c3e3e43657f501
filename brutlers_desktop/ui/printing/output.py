"""Where pages go: a PDF file that appears whole or not at all, or a printer. Blocks: run it in a worker."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from brutlers_desktop.errors import AppError, EnvironmentFault
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.printing.sheet import Sheet, on_device

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

T = TypeVar("T")
Paint = Callable[[Sheet], None]
DOTS_PER_INCH = 300


class Stopped(AppError):
    """The person stopped the printing. Nothing was left behind."""

    def __init__(self) -> None:
        super().__init__(tr("The printing was stopped"), tr("Nothing was printed, and no file was written."))


def check(stop: Event) -> None:
    """Raise ``Stopped`` if the person asked to stop."""
    if stop.is_set():
        raise Stopped


def until_stopped(things: Iterable[T], stop: Event) -> Iterator[T]:
    """Give out what is to be painted; the stop is looked at before each and after the last. Raises ``Stopped``."""
    for thing in things:
        check(stop)
        yield thing
    check(stop)


def page(size: QPageSize.PageSizeId, orientation: QPageLayout.Orientation, margin: float) -> QPageLayout:
    """Return a page with the same margin, in millimetres, on all sides."""
    margins = QMarginsF(margin, margin, margin, margin)
    return QPageLayout(QPageSize(size), orientation, margins, QPageLayout.Unit.Millimeter)


LIST_PAGE = page(QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape, 12)
TICKET_PAGE = page(QPageSize.PageSizeId.A5, QPageLayout.Orientation.Portrait, 9)


def write_pdf(path: Path, layout: QPageLayout, title: str, paint: Paint, family: QFont) -> None:
    """Write a PDF file. Raises ``DiskFault``, and what ``paint`` raises; what was at ``path`` before is then untouched."""
    from brutlers_desktop.services.export.whole_file import whole_file  # noqa: PLC0415 - not before the first paint

    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setCreator("Brutlers Desktop")
    writer.setTitle(title)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(layout)
    _paint(writer, paint, family)
    content.close()
    with whole_file(path) as (file, _folder):
        file.write(bytes(content.data().data()))


def send_to(printer: "QPrinter", paint: Paint, family: QFont) -> None:
    """Print. Raises ``EnvironmentFault`` where the printer does not take it."""
    _paint(printer, paint, family)


def _paint(device: QPagedPaintDevice, paint: Paint, family: QFont) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFault(
            tr("It could not be printed"),
            tr("The printer did not take it. Look after it, or save a PDF instead."),
        )
    try:
        paint(on_device(device, painter, family))
    finally:
        painter.end()
