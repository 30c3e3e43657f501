"""What brings rows and pages from the archive into the table: asks, asks anew, and keeps a person's place meanwhile."""

import asyncio
from array import array
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError
from brutlers_desktop.ui.models.orders_model import PAGE, OrdersModel
from brutlers_desktop.ui.models.source import OrderRow, RowSource
from brutlers_desktop.ui.widgets.orders_table import OrdersTable, Place

MARKED_MS: Final = 2500
"""How long a changed row is marked."""
STEP: Final = 20_000
"""Ids that are looked through at a time: less than a millisecond."""
TRIES: Final = 3
REST: Final = 0.4
"""Seconds between two listings where changes follow one another: nobody can read a list that moves more often."""

Work = Callable[[], Coroutine[Any, Any, None]]
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None] | None"]


@dataclass(frozen=True, slots=True)
class _Move:
    """A place by the positions of other ids; ``selected`` None: all. ``pages``: what is seen there."""

    top: int
    current: int | None
    selected: list[int] | None
    pages: dict[int, Sequence[OrderRow]]


class OrdersFeed(QObject):
    """``arrived`` follows each change of what the table lists; ``failed`` tells why nothing could be read."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self, table: OrdersTable, model: OrdersModel, source: Callable[[], RowSource | None], spawn: Spawn
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._source = source
        self._spawn = spawn
        self._query: OrderQuery | None = None
        self._finding: asyncio.Task[None] | None = None
        self._paging: asyncio.Task[None] | None = None
        self._again = False
        self._changed: set[int] = set()
        self._unmark = QTimer(self)
        self._unmark.setSingleShot(True)
        self._unmark.setInterval(MARKED_MS)
        self._unmark.timeout.connect(lambda: model.mark(()))
        model.pages_wanted.connect(self._turn_pages)

    @property
    def query(self) -> OrderQuery | None:
        """What the table lists, or is about to."""
        return self._query

    @property
    def is_reading(self) -> bool:
        """Whether pages are being read."""
        return self._paging is not None

    @property
    def is_settled(self) -> bool:
        """Whether the whole answer is listed."""
        return self._finding is None

    def show(self, query: OrderQuery) -> None:
        """List the orders of another query; the one before is given up."""
        self._query = query
        self._again = False
        self._begin(self._list)

    def refresh(self, changed: Collection[int] | None = None, *, mark: bool = False) -> None:
        """Ask again, since the archive has changed.

        ``changed``: the rows to read anew, and to ``mark`` for a moment; None: any row may have changed.
        """
        if self._query is None:
            return
        self._model.outdate(changed)
        if mark and changed is not None:
            self._changed.update(changed)
        if self._finding is None:
            self._begin(self._list_again)
        else:
            self._again = True

    def clear(self) -> None:
        """List nothing."""
        self._query = None
        self._again = False
        if self._finding is not None:
            self._finding.cancel()
            self._finding = None
        self._show(array("q"), {})

    def close(self) -> None:
        """Leave no timer behind."""
        self._unmark.stop()

    def _begin(self, work: Work) -> None:
        if self._finding is not None:
            self._finding.cancel()
        self._finding = self._spawn(self._run(work), "find orders")

    async def _run(self, work: Work) -> None:
        from brutlers_desktop.services.finder import Superseded  # noqa: PLC0415 - there by now; not before the first paint

        me = asyncio.current_task()
        try:
            await work()
        except Superseded:
            pass  # a newer search runs, or the app ends
        except asyncio.CancelledError:
            if me is self._finding:  # no newer one took its place: the app ends
                self._again = False
            raise
        except AppError as error:
            if me is self._finding:
                self.failed.emit(error)
        finally:
            if me is self._finding:
                self._finding = None
                if self._again:
                    self._begin(self._list_after_rest)
                else:
                    self.arrived.emit()

    async def _list(self) -> None:
        """List what is found as it comes: the first page at once."""
        source, query = self._source(), self._query
        if source is None or query is None:
            return
        listed = False
        async with aclosing(source.find(query)) as pieces:
            async for piece in pieces:
                if listed:
                    self._model.append(piece)
                else:
                    listed = True
                    first = await source.page(piece[:PAGE])
                    self._show(piece, {0: first})
                    self.arrived.emit()
                    self._table.viewport().repaint()  # before the rest of the search takes its share of the time
        if not listed:
            self._show(array("q"), {})

    async def _list_after_rest(self) -> None:
        await asyncio.sleep(REST)
        self._again = False
        await self._list_again()

    async def _list_again(self) -> None:
        """Take over what has changed at once, with the person's place kept."""
        source, query = self._source(), self._query
        if source is None or query is None:
            return
        ids = array("q")
        async with aclosing(source.find(query)) as pieces:
            async for piece in pieces:
                ids.extend(piece)
        if ids != self._model.ids:
            await self._swap(source, ids)
        changed, self._changed = self._changed, set()
        if changed:
            self._model.mark(changed)
            self._unmark.start()

    async def _swap(self, source: RowSource, ids: "array[int]") -> None:
        """Put other ids in place of those shown, and the person where they were; look again if they moved meanwhile."""
        place = self._table.place()
        move = await self._prepare(source, place, ids)
        for _ in range(TRIES):
            if self._table.place() == place:
                break
            place = self._table.place()
            move = await self._prepare(source, place, ids)
        self._show(ids, move.pages)
        self._table.take_place(move.top, move.current, place.current_column, move.selected)

    async def _prepare(self, source: RowSource, place: Place, ids: "array[int]") -> "_Move":
        chosen = await _ids_of(place.selected, self._model.ids)
        positions = await positions_of({place.top_id, place.current_id, *(chosen or ())}, ids)
        top = 0 if place.is_at_top else positions.get(place.top_id, min(place.top, len(ids)))
        numbers = sorted({top // PAGE, (top + place.height) // PAGE})
        return _Move(
            top=top,
            current=positions.get(place.current_id),
            selected=None
            if chosen is None
            else sorted(positions[each] for each in chosen if each in positions),
            pages={number: await source.page(ids[number * PAGE : (number + 1) * PAGE]) for number in numbers},
        )

    def _show(self, ids: "array[int]", pages: dict[int, Sequence[OrderRow]]) -> None:
        if len(ids) < len(self._model.ids):
            self._table.scrollToTop()  # Qt asks for every header between, otherwise: seconds for a million rows
        self._model.show(ids, date.today(), pages)  # noqa: DTZ011 - the shop's own calendar day

    def _turn_pages(self) -> None:
        if self._paging is None:
            self._paging = self._spawn(self._fetch_pages(), "read orders")

    async def _fetch_pages(self) -> None:
        model = self._model
        try:
            while (source := self._source()) is not None and (number := model.take_wanted()) is not None:
                generation = model.generation
                try:
                    found = await source.page(model.page_ids(number))
                except BaseException:
                    model.give_up(number)
                    raise
                model.put_page(number, generation, found)
        except AppError as error:
            self.failed.emit(error)
        finally:
            self._paging = None


async def positions_of(wanted: Collection[int], ids: "array[int]") -> dict[int, int]:
    """Return where the wanted ids stand, letting the loop in between."""
    sought, found = frozenset(wanted), dict[int, int]()
    for start in range(0, len(ids), STEP):
        if len(found) == len(sought):
            break
        piece = ids[start : start + STEP]
        if not sought.isdisjoint(piece):
            found.update({each: i for i, each in enumerate(piece, start) if each in sought})
        await asyncio.sleep(0)
    return found


async def _ids_of(ranges: Iterable[tuple[int, int]], ids: "array[int]") -> set[int] | None:
    """Return the ids in these ranges of positions, both ends included; None where they are all there are."""
    chosen: set[int] = set()
    for first, last in ranges:
        if first == 0 and last == len(ids) - 1 and len(ids) > 1:
            return None
        for start in range(first, last + 1, STEP):
            chosen.update(ids[start : min(start + STEP, last + 1)])
            await asyncio.sleep(0)
    return chosen
