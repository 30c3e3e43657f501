"""Excel workbooks: real dates, a frozen row of headings, filters on. Rows are written as they come, not held in memory."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from brutlers_desktop.services.export.cells import is_active
from brutlers_desktop.services.export.columns import Cell, ExportColumn, ExportOrder
from brutlers_desktop.services.export.whole_file import CheckedFile, Progress
from brutlers_desktop.translation import tr

MOST_ROWS: Final = 1_048_576
"""Rows of a sheet, the headings among them (Excel specifications and limits)."""
MOST_CHARACTERS: Final = 32_767
"""UTF-16 units in a cell (Excel specifications and limits)."""
_NOT_IN_NAMES: Final = dict.fromkeys(map(ord, r"[]:*?/\'"))
_LONGEST_NAME: Final = 24
"""What no name of a sheet may hold; and of the 31 characters that it may have, those that leave room for a number."""
_FIRST_YEAR: Final = 1901
"""Excel has no earlier dates, and counts a 29 February 1900 that never was."""


def write(
    file: BinaryIO,
    folder: Path,
    columns: Sequence[ExportColumn],
    pages: Iterable[Sequence[ExportOrder]],
    progress: Progress,
) -> None:
    """Write a workbook; past a sheet's last row it goes on with another. Raises ``OSError``, ``Cancelled``."""
    # Its helper files hold customers' data: beside the target and removed with it, not in the system's folder.
    options = {"constant_memory": True, "tmpdir": str(folder), "use_zip64": True}
    book = xlsxwriter.Workbook(CheckedFile(file, progress), options)
    try:
        _fill(_Sheets(book, columns), pages, progress)
        progress.check()
        book.close()
    except FileCreateError as error:
        cause: OSError = error.args[0]  # as the library wraps it, always
        raise cause from None
    finally:
        _close_helpers(book)


def _fill(sheets: "_Sheets", pages: Iterable[Sequence[ExportOrder]], progress: Progress) -> None:
    for page in pages:
        for order in page:
            sheets.add(order)
        progress.advance(len(page))
    sheets.finish()


class _Sheets:
    """The sheets of a workbook, the last one being filled."""

    def __init__(self, book: Workbook, columns: Sequence[ExportColumn]) -> None:
        self._book = book
        self._columns = columns
        self._heading = book.add_format({"bold": True, "bottom": 1})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self._text = book.add_format({"quote_prefix": True})
        self._count = 0
        self._sheet = self._begin()

    def add(self, order: ExportOrder) -> None:
        """Write one order."""
        if self._row == MOST_ROWS:
            self.finish()
            self._sheet = self._begin()
        for index, column in enumerate(self._columns):
            self._write(self._row, index, column.value(order))
        self._row += 1

    def finish(self) -> None:
        """Put filters on the sheet."""
        self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _begin(self) -> Worksheet:
        self._count += 1
        self._row = 1
        name = tr("Orders").translate(_NOT_IN_NAMES)[:_LONGEST_NAME]
        sheet = self._book.add_worksheet(name if self._count == 1 else f"{name} {self._count}")
        sheet.freeze_panes(1, 0)
        for index, column in enumerate(self._columns):
            sheet.set_column(index, index, column.width)
            sheet.write_string(0, index, column.heading, self._heading)
        return sheet

    def _write(self, row: int, index: int, cell: Cell) -> None:
        """Write by the type of the cell, never guessing: a text that looks like a number or a formula stays a text."""
        if isinstance(cell, datetime) and cell.year >= _FIRST_YEAR:
            self._sheet.write_datetime(row, index, cell.replace(tzinfo=None), self._moment)
        elif isinstance(cell, date) and cell.year >= _FIRST_YEAR:
            self._sheet.write_datetime(row, index, cell, self._day)
        elif cell:
            text = _fitting(cell if isinstance(cell, str) else cell.isoformat())
            self._sheet.write_string(row, index, text, self._format_for(text))

    def _format_for(self, text: str) -> Format | None:
        """Return the format that keeps an active text a text even after it was edited in Excel."""
        return self._text if is_active(text) else None


def _fitting(text: str) -> str:
    sound = text.encode("utf-8", "replace").decode()
    units = sound.encode("utf-16-le")
    if len(units) <= 2 * MOST_CHARACTERS:
        return sound
    return units[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"


def _close_helpers(book: Workbook) -> None:
    """Close what the library leaves open when it did not get to its own end."""
    for sheet in book.worksheets():
        for helper in (sheet.row_data_fh, sheet.fh):
            if helper is not None:
                with suppress(OSError):  # what was not yet on the disk is given up with the file
                    helper.close()
