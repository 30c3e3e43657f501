"""Lets the palette search while one types, one search at a time, and opens what was chosen."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from brutlers_desktop.errors import AppError
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.palette.actions import window_hits
from brutlers_desktop.ui.palette.hits import NO_MATCH, Group, Hit, arranged, rank_of
from brutlers_desktop.ui.palette.overlay import Overlay
from brutlers_desktop.ui.palette.sources import Sources

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow

RECENT_PREFERENCE: Final = "palette-recent"
MOST_RECENT: Final = 6


class Palette(QObject):
    """``open`` shows it. A newer text ends the search for the one before."""

    def __init__(self, bridge: Bridge, window: "MainWindow", host: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._searching: asyncio.Task[Any] | None = None
        self._before: QWidget | None = None
        self._of_window: list[Hit] = []
        self._sources = Sources(bridge, self._open_order, self._show_customer, self._show_orders_of)
        self.overlay = Overlay(host)
        self.overlay.typed.connect(self._search)
        self.overlay.chosen.connect(self._chosen)
        self.overlay.left.connect(self._left)
        bridge.lock_changed.connect(self._locked)

    def open(self) -> None:
        """Show the palette; where it is shown already, select what it holds."""
        if self.overlay.isVisible():
            self.overlay.field.selectAll()
            return
        self._before = QApplication.focusWidget()
        self._of_window = window_hits(self._window)
        self.overlay.open()

    def _search(self, text: str) -> None:
        if self._searching is not None:
            self._searching.cancel()
        self._searching = self._bridge.run(self._find(text.strip()), "search everything")
        if self._searching is None:  # the services are not there yet
            self.overlay.show_hits(self._fitting(text.strip()))

    async def _find(self, typed: str) -> None:
        from brutlers_desktop.services.finder import Superseded  # noqa: PLC0415 - not before the first paint

        try:
            hits = await self._found(typed) if typed else await self._recent()
        except (AppError, Superseded):
            hits = []  # the archive is closed, which the pages say
        self.overlay.show_hits(arranged((*hits, *self._fitting(typed))))

    async def _found(self, typed: str) -> list[Hit]:
        return [*await self._sources.orders(typed), *await self._sources.customers(typed)]

    def _fitting(self, typed: str) -> list[Hit]:
        """Return what fits of the window itself; with nothing typed, its pages and actions."""
        if not typed:
            return [each for each in self._of_window if each.group in (Group.PAGES, Group.ACTIONS)]
        ranked = (replace(each, rank=rank_of(typed, each.text)) for each in self._of_window)
        return [each for each in ranked if each.rank < NO_MATCH]

    async def _recent(self) -> list[Hit]:
        marks = self._marks()
        there = {each.mark: each for each in (*self._of_window, *await self._sources.again(marks))}
        return [replace(there[mark], group=Group.RECENT) for mark in marks if mark in there]

    def _marks(self) -> list[str]:
        kept = self._bridge.preferences.get(RECENT_PREFERENCE)
        return (
            [each for each in kept if isinstance(each, str)][:MOST_RECENT] if isinstance(kept, list) else []
        )

    def _chosen(self, hit: Hit) -> None:
        if hit.mark:
            marks = [hit.mark, *(each for each in self._marks() if each != hit.mark)]
            self._bridge.keep(RECENT_PREFERENCE, marks[:MOST_RECENT])
        hit.open()

    def _open_order(self, row: OrderRow) -> None:
        self._bridge.run(self._show_order(row), "open an order")

    async def _show_order(self, row: OrderRow) -> None:
        desk, window = self._bridge.desk, self._window
        if desk is not None:
            await desk.connections.choose(row.connection_id)
            window.show_page(window.orders)
            window.orders.table.setFocus()
            window.writing.opening.open(row.row, row.order.id)

    def _show_customer(self, row: int) -> None:
        self._window.go_to("customers")
        self._window.customers.page.show_customer(row)

    def _show_orders_of(self, name: str) -> None:
        window = self._window
        window.show_page(window.orders)
        window.search.setText(name)
        window.orders.table.setFocus()

    def _left(self, gives_back: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        before, self._before = self._before, None
        if gives_back:
            focus = before if before is not None and isValid(before) else self._window
            focus.setFocus()

    def _locked(self) -> None:
        self.overlay.leave(gives_back=False)
