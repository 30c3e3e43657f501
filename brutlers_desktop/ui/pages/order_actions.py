"""What is done with the list: copied, exported, printed; and the work ticket of one order."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.file_dialog import ask_where
from brutlers_desktop.ui.models.columns import date_text, number_text
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.models.source import OrderRow, StoredOrder
from brutlers_desktop.ui.widgets.orders_table import OrdersTable
from brutlers_desktop.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter

    from brutlers_desktop.services.archive import Archive
    from brutlers_desktop.ui.printing.output import Paint

MOST_COPIED: Final = 50_000
MOST_PRINTED: Final = 5_000
AT_ONCE: Final = 500
"""Orders that are read at a time."""
KINDS: Final = {
    "csv": tr_noop("CSV (*.csv)"),
    "xlsx": tr_noop("Excel workbook (*.xlsx)"),
    "json": tr_noop("JSON (*.json)"),
}


class OrderActions(QObject):
    """``query`` tells what is listed, ``view`` the name under which."""

    def __init__(
        self,
        bridge: Bridge,
        page: QWidget,
        table: OrdersTable,
        model: OrdersModel,
        bar: WorkBar,
        query: Callable[[], OrderQuery],
        view: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._table = table
        self._model = model
        self._bar = bar
        self._query = query
        self._view = view
        self._stop: Event | None = None
        self._copying: asyncio.Task[Any] | None = None
        bar.stopped.connect(self._stop_work)

    def copy(self, *, headings: bool) -> None:
        """Copy the selected orders as tab-separated rows; what was being copied before is given up."""
        ranges = self._table.selected_positions()
        count = sum(last - first + 1 for first, last in ranges)
        if count > MOST_COPIED:
            self._say(
                tr("Too much for the clipboard"),
                tr(
                    "Select at most {most} orders, or export them.",
                    most=number_text(MOST_COPIED),
                ),
            )
        elif count:
            if self._copying is not None:
                self._copying.cancel()
            self._copying = self._bridge.run(self._copy(ranges, headings=headings), "copy orders")

    def export(self, kind: str) -> None:
        """Ask where to, then write what is listed to a file of this kind."""
        if self._stop is not None:
            self._say_busy()
            return
        ask_where(
            self._page,
            "exportDialog",
            tr("Export"),
            f"{self._file_name()}.{kind}",
            tr(KINDS[kind]),
            lambda path: self._bridge.run(self._export(path, kind), "export"),
        )

    def print_list(self, to: str) -> None:
        """Print what is listed, to a "printer" or a "pdf" file."""
        if self._stop is not None:
            self._say_busy()
        elif len(self._model.ids) > MOST_PRINTED:
            self._say(
                tr("Too long to print"),
                tr(
                    "A printed list has at most {most} orders. Ask for less by the filters, or export it.",
                    most=number_text(MOST_PRINTED),
                ),
            )
        elif to == "pdf":
            ask_where(
                self._page,
                "pdfDialog",
                tr("Save the list as PDF"),
                f"{self._file_name()}.pdf",
                tr("PDF (*.pdf)"),
                lambda path: self._bridge.run(self._list_to(path), "print"),
            )
        else:
            self._ask_printer("LIST_PAGE", self._list_to)

    def ticket(self, stored: StoredOrder, to: str) -> None:
        """Print the work ticket of an order, to a "printer" or a "pdf" file."""
        order_id = "".join(c for c in stored.row.order.id if c.isalnum())[:40]
        if to == "pdf":
            ask_where(
                self._page,
                "ticketDialog",
                tr("Save the work ticket as PDF"),
                tr("Ticket {order_id}.pdf", order_id=order_id),
                tr("PDF (*.pdf)"),
                lambda path: self._bridge.run(self._ticket_to(stored, path), "print"),
            )
        else:
            self._ask_printer("TICKET_PAGE", lambda printer: self._ticket_to(stored, printer))

    async def _copy(self, ranges: Sequence[tuple[int, int]], *, headings: bool) -> None:
        from brutlers_desktop.services.export.columns import ExportOrder, columns_named  # noqa: PLC0415
        from brutlers_desktop.services.export.tsv import as_tsv  # noqa: PLC0415

        names, columns = self._names(), columns_named(self._table.shown_keys())
        ids = [each for first, last in ranges for each in self._model.ids[first : last + 1]]
        orders = [
            ExportOrder(names.get(row.connection_id, ""), row.order)
            async for page in self._pages(ids)
            for row in page
        ]
        text = await asyncio.to_thread(as_tsv, columns, orders, headings=headings)
        QGuiApplication.clipboard().setText(text)
        self._say(
            trn("{n} order copied", "{n} orders copied", len(orders)),
            tr("Paste them into a spreadsheet or a message."),
            good=True,
        )

    async def _export(self, path: Path, kind: str) -> None:
        from brutlers_desktop.services.export.columns import COLUMNS, columns_named  # noqa: PLC0415
        from brutlers_desktop.services.export.run import ExportFormat  # noqa: PLC0415
        from brutlers_desktop.services.export.whole_file import Cancelled, Progress  # noqa: PLC0415

        columns = COLUMNS if kind == "json" else columns_named(self._table.shown_keys())
        with self._working(tr("Exporting to {name}…", name=path.name)) as stop:
            if stop is None:
                return
            progress = Progress(len(self._model.ids), self._told(), stop)
            try:
                written = await self._archive().export(
                    path, ExportFormat(kind), self._query(), self._names(), progress, columns
                )
            except Cancelled as error:
                self._say(error.title, error.message)
            else:
                self._say(
                    trn("{n} order exported", "{n} orders exported", written),
                    tr("They are in {path}.", path=path),
                    good=True,
                )

    async def _list_to(self, target: "Path | QPrinter") -> None:
        from brutlers_desktop.ui.printing import order_list, output  # noqa: PLC0415

        ids, keys = self._model.ids[:MOST_PRINTED], self._table.shown_keys()
        with self._working(tr("Reading the orders…")) as stop:
            if stop is None:
                return
            try:
                rows: list[OrderRow] = []
                async for page in self._pages(ids):
                    output.check(stop)
                    rows += page
                    self._bar.advance(len(rows), len(ids))
                today = date_text(date.today())  # noqa: DTZ011 - the shop's own calendar day
                subtitle = trn("{n} order · {day}", "{n} orders · {day}", len(rows), day=today)
                to_file = isinstance(target, Path)
                if not to_file:  # a printer would print what it has until then
                    self._bar.begin(tr("Sending to the printer…"), stoppable=False)
                lines = output.until_stopped(rows, stop) if to_file else rows
                listing = order_list.Listing(self._view(), subtitle, keys, lines)
                await self._output(
                    target,
                    output.LIST_PAGE,
                    self._view(),
                    lambda sheet: order_list.paint_list(sheet, listing),
                )
            except output.Stopped as error:
                self._say(error.title, error.message)

    async def _ticket_to(self, stored: StoredOrder, target: "Path | QPrinter") -> None:
        from brutlers_desktop.ui.printing import output, ticket  # noqa: PLC0415

        order, today = stored.row.order, date.today()  # noqa: DTZ011
        await self._output(
            target,
            output.TICKET_PAGE,
            tr("Work ticket"),
            lambda sheet: ticket.paint_ticket(sheet, order, today),
        )

    async def _output(
        self, target: "Path | QPrinter", layout: "QPageLayout", title: str, paint: "Paint"
    ) -> None:
        from brutlers_desktop.ui.printing import output  # noqa: PLC0415

        family = QApplication.font()
        if isinstance(target, Path):
            await asyncio.to_thread(output.write_pdf, target, layout, title, paint, family)
            self._say(tr("Saved as PDF"), tr("It is in {path}.", path=target), good=True)
        else:
            await asyncio.to_thread(output.send_to, target, paint, family)
            self._say(tr("Sent to the printer"), tr("It prints as soon as the printer is ready."), good=True)

    def _ask_printer(self, layout_name: str, work: "Callable[[QPrinter], Coroutine[Any, Any, None]]") -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - 15 ms that only printing needs

        from brutlers_desktop.ui.printing import output  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(getattr(output, layout_name))
        dialog = QPrintDialog(printer, self._page)
        dialog.setObjectName("printDialog")
        dialog.accepted.connect(lambda: self._bridge.run(work(printer), "print"))
        dialog.finished.connect(lambda _: QTimer.singleShot(0, dialog.deleteLater))
        QDialog.open(dialog)  # the printing dialog's own wants a slot's name

    async def _pages(self, ids: Sequence[int]) -> AsyncIterator[Sequence[OrderRow]]:
        for start in range(0, len(ids), AT_ONCE):
            yield await self._archive().page(ids[start : start + AT_ONCE])

    def _archive(self) -> "Archive":
        archive = self._bridge.archive
        if archive is None:
            raise EnvironmentFault(tr("The orders cannot be read now"), tr("Their archive is not open."))
        return archive

    def _names(self) -> dict[str, str]:
        desk = self._bridge.desk
        return {} if desk is None else {each.id: each.name for each in desk.connections.all}

    def _file_name(self) -> str:
        words = "".join(c if c.isalnum() or c in " -" else " " for c in self._view())
        today = date.today().isoformat()  # noqa: DTZ011 - the shop's own calendar day
        return tr("Orders {view} {day}", view=" ".join(words.split()), day=today)

    def _told(self) -> Callable[[int, int], None]:
        """Return what the writing thread calls; the window hears of each hundredth."""
        loop, last = asyncio.get_running_loop(), -1

        def told(done: int, total: int) -> None:
            nonlocal last
            if done * 100 // total > last:
                last = done * 100 // total
                loop.call_soon_threadsafe(self._bar.advance, done, total)

        return told

    @contextmanager
    def _working(self, words: str) -> Iterator[Event | None]:
        """Show long work with a stop of its own, which is set at the end in any case; None while other work goes on."""
        if self._stop is not None:
            self._say_busy()
            yield None
            return
        stop = self._stop = Event()
        self._bar.begin(words)
        try:
            yield stop
        finally:
            stop.set()
            self._stop = None
            self._bar.end()

    def _stop_work(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _say_busy(self) -> None:
        self._say(
            tr("Another list is still being written"),
            tr("Wait until it is done, or cancel it beside its progress; then try again."),
        )

    def _say(self, title: str, message: str, *, good: bool = False) -> None:
        self._bridge.events.publish(Notice(title, message, key="list-action", good=good))
