"""The chart of the open orders: by status and by the month of the wedding, as bars or as a table of the same figures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.today import Figures
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.models.today_words import month_sentence, month_text, status_sentence, status_words
from brutlers_desktop.ui.theme import STATUS_COLORS
from brutlers_desktop.ui.widgets.bars import Bars, BarWords
from brutlers_desktop.ui.widgets.basics import button, label, say
from brutlers_desktop.ui.widgets.order_marks import status_icon


class TodayChart(QFrame):
    """``status_chosen`` tells a status, ``month_chosen`` the first day of a month."""

    status_chosen = Signal(object)
    month_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todayChart")
        self.setProperty("role", "panel")
        by_status, by_month = tr("Open orders by status"), tr("Open orders by wedding month")
        self.statuses = Bars("barsStatus", by_status)
        self.months = Bars("barsMonth", by_month)
        self.statuses.chosen.connect(self.status_chosen)
        self.months.chosen.connect(self.month_chosen)
        self.table = _FiguresTable()
        self._switch = button("", name="todayAsTable", role="quiet", icon_name="table")
        self._switch.clicked.connect(
            lambda: self.show_table(shown=self._stack.currentWidget() is not self.table)
        )
        bars = QWidget()
        grid = QGridLayout(bars)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for column, (words, chart) in enumerate(((by_status, self.statuses), (by_month, self.months))):
            heading = label(words, role="muted")
            heading.setContentsMargins(8, 0, 0, 0)
            grid.addWidget(heading, 0, column)
            grid.addWidget(chart, 1, column)
            grid.setColumnStretch(column, 1)
        inner = QWidget()
        self._stack: QStackedLayout = QStackedLayout(inner)
        self._stack.addWidget(bars)
        self._stack.addWidget(self.table)
        top = QHBoxLayout()
        top.addWidget(label(tr("Open orders"), role="heading"))
        top.addStretch()
        top.addWidget(self._switch)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 12, 16, 12)
        column_of_all.setSpacing(8)
        column_of_all.addLayout(top)
        column_of_all.addWidget(inner)
        self.show_table(shown=False)

    def show_figures(self, figures: Figures) -> None:
        """Show these figures."""
        statuses = [
            BarWords(
                status,
                status_words(status),
                count,
                status_sentence(status, count),
                STATUS_COLORS.get(status, "muted"),
                status_icon(status),
            )
            for status, count in figures.statuses
        ]
        months = [
            BarWords(begin, month_text(begin, figures.day), count, month_sentence(begin, count), "accent")
            for begin, count in figures.months
        ]
        self.statuses.show_bars(statuses)
        self.months.show_bars(months)
        self.table.show_rows([*statuses, *months])

    def show_table(self, *, shown: bool) -> None:
        """Show the figures as a table, or as bars."""
        self._stack.setCurrentIndex(int(shown))
        say(self._switch, tr("Show as bars") if shown else tr("Show as table"))

    def _change(self) -> None:
        self.show_table(shown=self._stack.currentWidget() is not self.table)


class _FiguresTable(QTableWidget):
    """The figures for reading, by eye or by a screen reader."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setObjectName("todayTable")
        self.setAccessibleName(tr("Open orders by status and by wedding month"))
        self.setHorizontalHeaderLabels([tr("Status or wedding month"), tr("Open orders")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)

    def show_rows(self, rows: Sequence[BarWords]) -> None:
        """Show a line for each bar."""
        self.setRowCount(len(rows))
        for place, each in enumerate(rows):
            number = QTableWidgetItem(number_text(each.number))
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            name = QTableWidgetItem(each.label)
            for column, item in enumerate((name, number)):
                item.setData(Qt.ItemDataRole.AccessibleTextRole, each.sentence)
                self.setItem(place, column, item)
