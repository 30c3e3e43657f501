"""The Today page: what is late, what changed, what waits, which weddings are near; each figure leads to its orders."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.domain.today import MOST_LINES, Block, Figures, month_span
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.today_words import (
    greeting,
    long_date,
    nothing_late,
    outbox_words,
    risky_words,
)
from brutlers_desktop.ui.next_day import NextDay
from brutlers_desktop.ui.pages.order_words import STARTING, Words, age_words, state_words
from brutlers_desktop.ui.today_feed import TodayFeed
from brutlers_desktop.ui.widgets.banner import Banner
from brutlers_desktop.ui.widgets.basics import label, title
from brutlers_desktop.ui.widgets.connection_needs import ConnectionNeeds
from brutlers_desktop.ui.widgets.notice_bar import action_words
from brutlers_desktop.ui.widgets.number_tile import NumberTile
from brutlers_desktop.ui.widgets.order_block import OrderBlock
from brutlers_desktop.ui.widgets.order_line import line_words
from brutlers_desktop.ui.widgets.state_panel import StatePanel
from brutlers_desktop.ui.widgets.today_chart import TodayChart

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

FEW_LINES: Final = 3
"""Orders that the smaller blocks name."""
MOST_WIDE: Final = 1120
"""Pixels beyond which lines would be too long to read across."""


class TodayPage(QWidget):
    """It reports what a person wants, and the window does it.

    ``action_wanted`` tells a ``Notice`` with its action, ``orders_wanted`` an ``OrderQuery``, ``order_wanted`` row and id.
    """

    action_wanted = Signal(object)
    orders_wanted = Signal(object)
    order_wanted = Signal(int, str)
    outbox_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todayPage")
        self._bridge = bridge
        self._words: Words = STARTING
        self._age_action = Action.NONE
        self.feed = TodayFeed(bridge, self)
        self.heading = title(name="todayHeading", points=6)
        self.date = label(name="todayDate", role="muted")
        self.age = Banner("todayAge", "clock")
        self.needs = ConnectionNeeds()
        self.late = NumberTile("todayLate")
        self.changed = NumberTile("todayChanged")
        self.waiting = NumberTile("todayOutbox")
        self.weddings = NumberTile("todayWeddings")
        self.late_orders = OrderBlock("todayLateOrders", tr("Late and at risk"))
        self.next_weddings = OrderBlock("todayNextWeddings", tr("Next weddings"))
        self.changed_orders = OrderBlock("todayChangedOrders", tr("Changed since yesterday"))
        self.chart = TodayChart()
        self.state = StatePanel("todayState")
        self._midnight = NextDay(self)
        self._lay_out()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self._midnight.wait_for(date.today() + timedelta(days=1))  # noqa: DTZ011
        self.feed.follow()
        self._show()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.state.retint()
        self.age.retint()
        self._show()

    def close_down(self) -> None:
        """Before the window goes: leave no timer behind."""
        self._midnight.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.feed.watch(on=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.feed.watch(on=False)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(MOST_WIDE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignBottom)
        self.date.setContentsMargins(0, 0, 0, 3)
        top.addWidget(self.date, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch()
        column.addLayout(top)
        column.addWidget(self.age)
        column.addWidget(self.needs)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in (self.late, self.changed, self.waiting, self.weddings):
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        blocks = QHBoxLayout()
        blocks.setSpacing(12)
        blocks.addWidget(self.late_orders, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.next_weddings)
        right.addWidget(self.changed_orders)
        blocks.addLayout(right, 1)
        column.addLayout(blocks)
        column.addWidget(self.chart)
        column.addStretch()
        self._area = area = QScrollArea()
        area.setObjectName("todayArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        area.setWidget(holder)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(area)

    def _wire(self) -> None:
        bridge = self._bridge
        for signal in (bridge.ready, bridge.connections_changed, bridge.health_changed):
            signal.connect(self.refresh)
        bridge.orders_changed.connect(self.refresh)
        bridge.outbox_changed.connect(self.refresh)
        self._midnight.timeout.connect(self.refresh)
        self.feed.changed.connect(self._show)
        self.late.clicked.connect(self.late_orders.more_wanted)
        self.changed.clicked.connect(self.changed_orders.more_wanted)
        self.weddings.clicked.connect(self.next_weddings.more_wanted)
        self.waiting.clicked.connect(self.outbox_wanted)
        self._lead(self.late_orders, lambda figures: figures.risky)
        self._lead(self.next_weddings, lambda figures: figures.weddings)
        self._lead(self.changed_orders, lambda figures: figures.changed)
        self.chart.status_chosen.connect(self._open_status)
        self.chart.month_chosen.connect(self._open_month)
        self.needs.pressed.connect(lambda connection_id, action: self._want(action, connection_id))
        self.age.pressed.connect(lambda: self._want(self._age_action))
        self.state.pressed.connect(lambda: self._want(self._words.action))
        self.state.second_pressed.connect(lambda: self._want(self._words.second))

    def _lead(self, block: OrderBlock, part: Callable[[Figures], Block]) -> None:
        """Let a block's lines open their orders, and the rest of it its query."""
        block.opened.connect(lambda place: self._open_line(part, place))
        block.more_wanted.connect(lambda: self._open(part))

    def _show(self) -> None:
        now = datetime.now().astimezone()
        self.heading.setText(greeting(now.hour))
        desk, chosen, figures = self._bridge.desk, self.feed.chosen, self.feed.figures
        day = long_date(now.date())
        shop = "" if chosen is None else chosen.shop_name or chosen.name
        self.date.setText(tr("{date} · {shop}", date=day, shop=shop) if shop else day)
        if desk is None or chosen is None or figures is None or not figures.total:
            self._show_state(desk)
            return
        text, self._age_action = age_words(desk, chosen, desk.orders.state(chosen.id))
        self.age.say(text, action_words(self._age_action))
        health = ((each, desk.watch.health(each)) for each in desk.connections.all)
        self.needs.show_needs([(each, now) for each, now in health if now.needs_person])
        self._show_numbers(figures, desk)
        self._show_blocks(figures)
        self.chart.show_figures(figures)
        self._stack.setCurrentWidget(self._area)

    def _show_state(self, desk: "Desk | None") -> None:
        """Say why there are no figures. While they are on their way, what was said before stays."""
        from brutlers_desktop.services.orders import OrdersState  # noqa: PLC0415 - not before the first paint

        chosen = self.feed.chosen
        if chosen is not None and self._bridge.archive is not None and self.feed.figures is None:
            return
        state = OrdersState() if desk is None or chosen is None else desk.orders.state(chosen.id)
        self._words = words = state_words(desk, chosen, state, total=0, narrowed=False)
        second = action_words(words.second)
        self.state.set_state(words.icon_name, words.heading, words.message, words.button, second)
        self._stack.setCurrentWidget(self.state)

    def _show_numbers(self, figures: Figures, desk: "Desk") -> None:
        risky, outbox = figures.risky.count, desk.outbox.counts
        self.late.show_number(risky, risky_words(risky, figures.late), color="late" if risky else "")
        changed = figures.changed.count
        self.changed.show_number(
            changed, trn("order changed since yesterday", "orders changed since yesterday", changed)
        )
        self.waiting.show_number(
            outbox.waiting + outbox.attention,
            outbox_words(outbox.waiting, outbox.attention),
            color="late" if outbox.attention else "",
        )
        weddings = figures.weddings.count
        self.weddings.show_number(
            weddings, trn("wedding in the next 30 days", "weddings in the next 30 days", weddings)
        )

    def _show_blocks(self, figures: Figures) -> None:
        for block, part, most, empty in (
            (self.late_orders, figures.risky, MOST_LINES, nothing_late(figures)),
            (
                self.next_weddings,
                figures.weddings,
                FEW_LINES,
                tr("No open order has its wedding in the next 30 days."),
            ),
            (
                self.changed_orders,
                figures.changed,
                FEW_LINES,
                tr("No order was made or changed since yesterday."),
            ),
        ):
            block.show_lines([line_words(each) for each in part.lines[:most]], part.count, empty)

    def _open(self, part: Callable[[Figures], Block]) -> None:
        if self.feed.figures is not None:
            self.orders_wanted.emit(part(self.feed.figures).query)

    def _open_line(self, part: Callable[[Figures], Block], place: int) -> None:
        if self.feed.figures is not None:
            line = part(self.feed.figures).lines[place]
            self.order_wanted.emit(line.row, line.order.id)

    def _open_status(self, status: str) -> None:
        if self.feed.chosen is not None:
            query = OrderQuery(connection_ids=(self.feed.chosen.id,), statuses=frozenset({status}))
            self.orders_wanted.emit(query)

    def _open_month(self, begin: date) -> None:
        figures, chosen = self.feed.figures, self.feed.chosen
        if figures is not None and chosen is not None:
            first, last = month_span(begin, figures.day)
            self.orders_wanted.emit(
                OrderQuery(
                    connection_ids=(chosen.id,),
                    wedding_from=first,
                    wedding_to=last,
                    open_only=True,
                    sort=SortColumn.WEDDING,
                    descending=False,
                )
            )

    def _want(self, action: Action, connection_id: str = "") -> None:
        self.action_wanted.emit(Notice("", "", action, connection_id))
