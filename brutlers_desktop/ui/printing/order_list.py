"""The list on paper: the columns that are shown, line by line, with the heading on every page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN, Column
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.printing.sheet import QUIET, Sheet, Style

LONGEST: Final = 120
_HEADING: Final = Style(14, bold=True)
_COLUMN: Final = Style(8, bold=True, color=QUIET)
_CELL: Final = Style(8)
_FOOT: Final = Style(7.5, color=QUIET)
_ROW: Final = 6.2
_GAP: Final = 1.5
_DAY_ALONE: Final = 110
"""The share of a wedding's day: on paper the days until then, which pass, do not stand beside it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What is printed: a title, a line below it, the columns by key, and the orders."""

    title: str
    subtitle: str
    keys: Sequence[str]
    rows: Iterable[OrderRow]


def paint_list(sheet: Sheet, listing: Listing) -> None:
    """Paint the list, on as many pages as it takes."""
    by_key = {column.key: column for column in COLUMNS}
    columns = [by_key[key] for key in listing.keys]
    sheet.write(clean_text(listing.title), _HEADING)
    sheet.write(clean_text(listing.subtitle), _FOOT)
    sheet.y += 3
    _paint_headings(sheet, columns)
    for row in listing.rows:
        if sheet.room() < 2 * _ROW:
            _paint_foot(sheet)
            sheet.next_page()
            _paint_headings(sheet, columns)
        _paint_line(sheet, columns, [_text(column, row) for column in columns], _CELL)
    _paint_foot(sheet)


def _text(column: Column, row: OrderRow) -> str:
    return clean_text(column.text(row.order), LONGEST) or UNKNOWN


def _paint_headings(sheet: Sheet, columns: Sequence[Column]) -> None:
    _paint_line(sheet, columns, [tr(column.heading) for column in columns], _COLUMN)


def _paint_line(sheet: Sheet, columns: Sequence[Column], texts: Sequence[str], style: Style) -> None:
    whole = sum(_share(column) for column in columns)
    x = 0.0
    for column, text in zip(columns, texts, strict=True):
        width = sheet.width * _share(column) / whole
        sheet.cell(text, style, sheet.rect(x, sheet.y, width - _GAP, _ROW))
        x += width
    sheet.y += _ROW
    sheet.rule()


def _share(column: Column) -> int:
    return _DAY_ALONE if column.key == "wedding" else column.width


def _paint_foot(sheet: Sheet) -> None:
    box = sheet.rect(0, sheet.height - _ROW, sheet.width, _ROW)
    sheet.cell(tr("Brutlers Desktop · page {page}", page=sheet.page), _FOOT, box)
