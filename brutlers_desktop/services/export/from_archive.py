"""The orders of a query, page by page, for an export."""

from array import array
from collections.abc import Iterator, Mapping
from typing import Final

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.services.export.columns import ExportOrder
from brutlers_desktop.services.export.whole_file import Progress
from brutlers_desktop.store.orders import OrderRow, OrderStore

_PAGE: Final = 500
"""Orders read at a time."""


def exported(
    store: OrderStore, query: OrderQuery, names: Mapping[str, str], progress: Progress, *, timelines: bool
) -> Iterator[list[ExportOrder]]:
    """Give out what ``query`` finds, each order as it stands when it is read; ``names`` are those of the connections.

    Which orders, and in which order, is settled at the beginning. Blocks. Raises ``AppError`` and ``Cancelled``.
    """
    rows = array("q")
    for piece in store.row_ids(query):
        progress.check()
        rows += piece
    progress.total = len(rows)
    for start in range(0, len(rows), _PAGE):
        page = rows[start : start + _PAGE]
        found = _with_timelines(store, page) if timelines else store.page(page)
        yield [ExportOrder(names.get(each.connection_id, ""), each.order) for each in found]


def _with_timelines(store: OrderStore, rows: "array[int]") -> list[OrderRow]:
    return [stored.row for row in rows if (stored := store.order(row)) is not None]
