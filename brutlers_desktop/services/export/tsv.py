"""Rows for the clipboard: tab-separated, one line an order, as spreadsheets paste them."""

from collections.abc import Iterable, Sequence

from brutlers_desktop.services.export.cells import one_line
from brutlers_desktop.services.export.columns import ExportColumn, ExportOrder, cell_text


def as_tsv(columns: Sequence[ExportColumn], orders: Iterable[ExportOrder], *, headings: bool) -> str:
    """Return the orders as tab-separated rows, with a first row of headings if they are wanted."""
    lines = ["\t".join(column.heading for column in columns)] if headings else []
    lines += ["\t".join(one_line(cell_text(c.value(order))) for c in columns) for order in orders]
    return "".join(f"{line}\n" for line in lines)
