"""The Orders page: views, filters, the table of the archive's orders with the inspector beside it, and the page's states."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.queries import OrderQuery, on_day
from brutlers_desktop.services.events import OrdersArrived, notice_of
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.browser import open_in_browser
from brutlers_desktop.ui.models.columns import COLUMNS
from brutlers_desktop.ui.models.feed import OrdersFeed
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.next_day import NextDay
from brutlers_desktop.ui.pages.kept_columns import KeptColumns
from brutlers_desktop.ui.pages.order_actions import OrderActions
from brutlers_desktop.ui.pages.order_banners import OrderBanners
from brutlers_desktop.ui.pages.order_pictures import OrderPictures
from brutlers_desktop.ui.pages.order_place import OrderPlace
from brutlers_desktop.ui.pages.order_views import OrderViews
from brutlers_desktop.ui.pages.order_words import Words, state_words
from brutlers_desktop.ui.pages.view_actions import ViewActions
from brutlers_desktop.ui.widgets.filter_bar import FilterBar
from brutlers_desktop.ui.widgets.inspector import Inspector
from brutlers_desktop.ui.widgets.orders_heading import OrdersHeading
from brutlers_desktop.ui.widgets.orders_table import OrdersTable
from brutlers_desktop.ui.widgets.orders_tools import OrdersTools
from brutlers_desktop.ui.widgets.state_panel import StatePanel
from brutlers_desktop.ui.widgets.view_tabs import ViewTabs
from brutlers_desktop.ui.widgets.work_bar import WorkBar

if TYPE_CHECKING:
    from brutlers_desktop.services.orders import OrdersState

MOST_MARKED: Final = 200
"""Beyond so many changed rows, marking them says nothing."""


class OrdersPage(QWidget):
    """``wanted`` tells which action a state's button asks for; ``search_changed`` the words that a view searches for."""

    wanted = Signal(object)
    search_changed = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None = None,
        open_browser: Callable[[str], bool] = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ordersPage")
        self._bridge = bridge
        self._open_browser = open_browser
        self._query = OrderQuery(connection_ids=())
        self._words = Words("", "")
        self._archive: object | None = None
        self._inspecting = False
        self._showing: asyncio.Task[Any] | None = None
        self.model = OrdersModel(self)
        self.table = OrdersTable(self.model)
        self.columns = KeptColumns(bridge, self.table)
        self.feed = OrdersFeed(self.table, self.model, lambda: bridge.order_source, bridge.run)
        self.views = OrderViews(bridge, self)
        self.tabs = ViewTabs()
        self.filters = FilterBar()
        self.inspector = Inspector()
        self.inspector.hide()
        self.tools = OrdersTools(self.table)
        self.banners = OrderBanners(bridge, self)
        self.work = WorkBar()
        self.actions_on_list = OrderActions(
            bridge, self, self.table, self.model, self.work, lambda: self._query, lambda: self.tabs.current
        )
        self.actions_on_views = ViewActions(bridge, self, self.views, self.tabs, lambda: self._query)
        self.pictures = OrderPictures(bridge, self, lambda: self._open_browser)
        self.state = StatePanel("ordersState")
        self._heading = OrdersHeading()
        self._midnight = NextDay(self)
        self._lay_out()
        self._wire()
        self.place = OrderPlace(bridge, self)
        self.refresh()

    @property
    def query(self) -> OrderQuery:
        """What the table lists, or is about to."""
        return self._query

    @property
    def chosen(self) -> Connection | None:
        """The connection whose orders are shown."""
        desk = self._bridge.desk
        return None if desk is None else desk.connections.chosen

    @property
    def is_inspecting(self) -> bool:
        """Whether an order is shown, or about to be, beside the table."""
        return self._inspecting

    def set_search(self, text: str) -> None:
        """Show only the orders that hold all words of ``text``."""
        if text.strip() != self._query.search:
            self._ask(replace(self._query, search=text.strip()))

    def refresh(self) -> None:
        """Show what is known now."""
        self._follow_archive()
        self._show_states()

    def retint(self) -> None:
        """Take up a change of scheme."""
        for each in (self.model, self.state, self.banners, self.inspector):
            each.retint()
        self.table.viewport().update()

    def current_row(self) -> int | None:
        """Return the current order's row in the archive."""
        index = self.table.currentIndex()
        return self.model.ids[index.row()] if index.isValid() else None

    def close_down(self) -> None:
        """Before the window goes: keep what a person has arranged, leave no timer behind."""
        self.feed.close()
        self.columns.close()
        self._midnight.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._inspecting:
            self.close_inspector()
        else:
            super().keyPressEvent(event)

    def open_inspector(self) -> None:
        """Show the current order beside the table."""
        self._inspecting = True
        self._inspect(anew=True)

    def close_inspector(self) -> None:
        """Put the inspector away."""
        self._inspecting = False
        self.inspector.hide()
        self.table.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch()
        top.addWidget(self.tools)
        listing = QWidget()
        self._stack = QStackedLayout(listing)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(listing, 1)
        row.addWidget(self.inspector)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(10)
        column.addLayout(top)
        for line in (self.tabs, self.filters, self.banners.gap, self.banners.age, self.work):
            column.addWidget(line)
        column.addLayout(row, 1)

    def _wire(self) -> None:
        bridge = self._bridge
        bridge.ready.connect(self._ready)
        bridge.connections_changed.connect(self.refresh)
        bridge.orders_changed.connect(lambda _: self.refresh())
        bridge.orders_arrived.connect(self._arrived)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort_by)
        self.table.opened.connect(self._toggle_inspector)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._inspect())
        self.feed.arrived.connect(self._listed)
        self.feed.failed.connect(lambda error: bridge.events.publish(notice_of(error, key="archive")))
        self.views.changed.connect(self._show_views)
        self.views.counted.connect(self._counted)
        self.tabs.chosen.connect(self.show_view)
        self.tabs.rename_wanted.connect(self.actions_on_views.rename)
        self.tabs.delete_wanted.connect(self.actions_on_views.delete)
        self.filters.changed.connect(self._ask)
        self.filters.reset_wanted.connect(lambda: self.show_view(self.tabs.current, keep_search=False))
        self.filters.save_wanted.connect(self.actions_on_views.save)
        self.table.copy_wanted.connect(lambda headings: self.actions_on_list.copy(headings=headings))
        self.tools.export_wanted.connect(self.actions_on_list.export)
        self.tools.print_wanted.connect(self.actions_on_list.print_list)
        self.inspector.ticket_wanted.connect(self._ticket)
        self.inspector.timeline.picture_wanted.connect(self.pictures.show)
        self.inspector.placed.connect(self.table.set_beside)
        self.inspector.closed.connect(self.close_inspector)
        self.state.pressed.connect(lambda: self.wanted.emit(self._words.action))
        self.state.second_pressed.connect(lambda: self.wanted.emit(self._words.second))
        self.banners.wanted.connect(self.wanted)
        self._midnight.timeout.connect(self.refresh)

    def _ready(self) -> None:
        self.columns.bring_back()
        self.refresh()

    def _follow_archive(self) -> None:
        """Take up the archive once it is open, and the chosen shop and day whenever they change."""
        archive = self._bridge.archive
        if archive is None:
            if self._archive is not None:
                self._archive = None
                self.feed.clear()
            return
        chosen = self.chosen
        today = date.today()  # noqa: DTZ011 - the shop's own calendar day
        self._midnight.wait_for(today + timedelta(days=1))
        if archive is not self._archive:
            self._archive = archive
            self.views.outdate()
            self._bridge.run(self.views.load(), "read the views")
            self._query = replace(self._query, connection_ids=())
        ids = (chosen.id,) if chosen is not None else ()
        asked = self._query if ids == self._query.connection_ids and self._differs() else None
        self.views.set_scope(ids, today)
        self.model.set_today(today)
        if asked is not None:
            self.search_changed.emit(asked.search)
            self._ask(on_day(asked, today, None))
        if self.feed.query is None or self._query.connection_ids != self.views.get("").query.connection_ids:
            self.show_view(self.tabs.current)

    def show_view(self, name: str, *, keep_search: bool = True) -> None:
        """List a view's orders; what was searched for goes on being searched for, unless the view has words of its own."""
        if not self.views.all:
            return
        query = self.views.get(name).query
        if not query.search and keep_search:
            query = replace(query, search=self._query.search)
        self.search_changed.emit(query.search)
        self._ask(query)

    def show_query(self, view: str, query: OrderQuery) -> None:
        """List the orders of ``query``, with the tab of ``view`` chosen."""
        self.tabs.set_views(self.views.all, view)
        self.search_changed.emit(query.search)
        self._ask(query)

    def _ask(self, query: OrderQuery) -> None:
        if query == self._query and self.feed.query is not None:
            return
        self._query = query
        self._show_sort()
        self._show_filters()
        if self._bridge.archive is not None:
            self.feed.show(query)

    def _sort_by(self, section: int, order: Qt.SortOrder) -> None:
        sort = COLUMNS[section].sort
        if sort is None:
            self._show_sort()
        else:
            descending = order is Qt.SortOrder.DescendingOrder
            self._ask(replace(self._query, sort=sort, descending=descending))

    def _show_sort(self) -> None:
        header = self.table.horizontalHeader()
        section = next(i for i, column in enumerate(COLUMNS) if column.sort is self._query.sort)
        order = Qt.SortOrder.DescendingOrder if self._query.descending else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(section, order)
        header.blockSignals(False)
        header.viewport().update()

    def _show_filters(self) -> None:
        today = date.today()  # noqa: DTZ011
        self.filters.show_query(self._query, today, differs=self._differs())

    def _differs(self) -> bool:
        return bool(self.views.all) and self._query != self.views.get(self.tabs.current).query

    def _arrived(self, event: OrdersArrived) -> None:
        if event.connection_id not in self._query.connection_ids:
            return
        arrived = len(event.changed) + len(event.new)
        if event.everything or arrived > MOST_MARKED:
            self.feed.refresh()
        else:
            known = bool(self.views.counts.get(self.views.get("").name))
            self.feed.refresh((*event.changed, *event.new), mark=known)
        self.views.outdate()
        if event.everything:
            self._bridge.run(self.views.load(), "read the views")
        self._bridge.run(self._load_choices(), "read the filters")
        if event.everything or self.current_row() in event.changed:
            self._inspect(anew=True)

    def _listed(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.ids:
            index = self.model.index(0, 0)
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._show_states()
        self._inspect()
        if self.feed.is_settled:
            self.views.count()

    def _counted(self, name: str, count: int) -> None:
        self.tabs.set_count(name, count)
        self._show_states()

    def _show_views(self) -> None:
        self.tabs.set_views(self.views.all, self.tabs.current)
        self.show_view(self.tabs.current)
        if self.feed.is_settled:
            self.views.count()
        self._bridge.run(self._load_choices(), "read the filters")

    async def _load_choices(self) -> None:
        archive, ids = self._bridge.archive, self._query.connection_ids
        if archive is not None:
            self.filters.set_choices(
                await archive.distinct("status", ids), await archive.distinct("type", ids)
            )

    def _known(self) -> "OrdersState | None":
        desk, chosen = self._bridge.desk, self.chosen
        return None if desk is None or chosen is None else desk.orders.state(chosen.id)

    def _show_states(self) -> None:
        from brutlers_desktop.services.orders import OrdersState  # noqa: PLC0415 - not before the first paint

        state = self._known() or OrdersState()
        shown = len(self.model.ids)
        total = max(self.views.counts.get(self.views.all[0].name, 0) if self.views.all else 0, shown)
        listing = bool(shown)
        self._heading.show_counts(shown, total, state.set_aside)
        for widget in (self.tabs, self.filters, self.tools):
            widget.setVisible(bool(total))
        self.banners.show(state, listing=bool(total))
        if not listing and total and not self.feed.is_settled:
            return  # what was listed goes, what comes is on its way
        self._stack.setCurrentWidget(self.table if listing else self.state)
        self.inspector.setVisible(self._inspecting and listing and self.inspector.stored is not None)
        if not listing:
            self._words = state_words(
                self._bridge.desk, self.chosen, state, total=total, narrowed=self._differs()
            )
            words = self._words
            self.state.set_state(
                words.icon_name, words.heading, words.message, words.button, words.second_button
            )

    def _toggle_inspector(self) -> None:
        shown = self.inspector.stored
        if self._inspecting and shown is not None and shown.row.row == self.current_row():
            self.close_inspector()
        else:
            self.open_inspector()

    def _inspect(self, *, anew: bool = False) -> None:
        row = self.current_row()
        shown = self.inspector.stored
        if not self._inspecting or (
            not anew and row is not None and shown is not None and shown.row.row == row
        ):
            return
        if self._showing is not None:
            self._showing.cancel()
        self.table.select_current()
        if row is None:
            self.inspector.hide()
        else:
            self._showing = self._bridge.run(self._show_order(row), "read an order")

    async def _show_order(self, row: int) -> None:
        source = self._bridge.order_source
        stored = None if source is None else await source.order(row)
        if stored is not None:
            await self.inspector.show_order(stored, self.model.today)
            self.inspector.setVisible(self._inspecting and bool(self.model.ids))

    def _ticket(self, to: str) -> None:
        if self.inspector.stored is not None:
            self.actions_on_list.ticket(self.inspector.stored, to)
