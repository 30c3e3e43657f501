"""The conditions of the list as chips: what they ask, and the way to ask otherwise."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.orders import STATUS_LABELS, TYPE_LABELS, status_label, type_label
from brutlers_desktop.domain.queries import OrderQuery, WeddingSpan, on_day
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import date_text, local_time, one_line
from brutlers_desktop.ui.widgets.basics import button
from brutlers_desktop.ui.widgets.chips import Chip, ChoiceChip, ToggleChip, open_choice
from brutlers_desktop.ui.widgets.flow_layout import FlowLayout
from brutlers_desktop.ui.widgets.wedding_range import Span, WeddingRange, span_words


class FilterBar(QWidget):
    """``changed`` tells the query that is wanted now; ``reset_wanted`` that the view's own is, ``save_wanted`` to keep this one."""

    changed = Signal(object)
    reset_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._query = OrderQuery(connection_ids=())
        self._today = date.min
        self.status = ChoiceChip("filterStatus", tr("Status"))
        self.type = ChoiceChip("filterType", tr("Type"))
        self.wedding = Chip("filterWedding", tr("Wedding"))
        self.since = Chip("filterChanged", tr("Changed"))
        self.open_only = ToggleChip("filterOpen", tr("Open", about="orders that are not done"))
        self.late = ToggleChip("filterLate", tr("Late"))
        self.risk = ToggleChip("filterRisk", tr("At risk"))
        self.reset = button(tr("Reset"), name="filterReset", role="quiet", accessible=tr("Reset the filters"))
        self.save = button(tr("Save view…"), name="saveViewButton", role="quiet", icon_name="bookmark")
        row = FlowLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (
            self.status,
            self.type,
            self.wedding,
            self.since,
            self.open_only,
            self.late,
            self.risk,
        ):
            row.addWidget(widget)
        row.addWidget(self.reset)
        row.addWidget(self.save)
        self.set_choices((), ())
        self.status.chosen.connect(lambda values: self._ask(replace(self._query, statuses=values)))
        self.type.chosen.connect(lambda values: self._ask(replace(self._query, types=values)))
        self.wedding.clicked.connect(self.open_wedding)
        self.since.clicked.connect(self.open_since)
        self.open_only.switched.connect(lambda on: self._ask(replace(self._query, open_only=on)))
        self.late.switched.connect(
            lambda on: self._ask(replace(self._query, late_on=self._today if on else None))
        )
        self.risk.switched.connect(
            lambda on: self._ask(replace(self._query, risk_on=self._today if on else None))
        )
        self.reset.clicked.connect(self.reset_wanted)
        self.save.clicked.connect(self.save_wanted)

    def set_choices(self, statuses: Iterable[str], types: Iterable[str]) -> None:
        """Offer the known values and those that orders have, also ones never seen before."""
        self.status.set_choices(_choices((*STATUS_LABELS, *statuses), status_label))
        self.type.set_choices(_choices((*TYPE_LABELS, *types), type_label))

    def show_query(self, query: OrderQuery, today: date, *, differs: bool) -> None:
        """Show the conditions of ``query``; ``differs`` from its view's own, so it can be reset and saved."""
        self._query = query
        self._today = today
        self.status.show_values(query.statuses)
        self.type.show_values(query.types)
        self.wedding.show_words(span_words((query.wedding_from, query.wedding_to)))
        since = query.changed_since
        self.since.show_words(
            "" if since is None else tr("since {day}", day=date_text(local_time(since).date()))
        )
        self.open_only.show_on(on=query.open_only)
        self.late.show_on(on=query.late_on is not None)
        self.risk.show_on(on=query.risk_on is not None)
        self.reset.setVisible(differs)
        self.save.setVisible(differs)

    def open_wedding(self) -> WeddingRange:
        """Open the choice of wedding days."""
        panel = WeddingRange(self.wedding, (self._query.wedding_from, self._query.wedding_to), self._today)
        panel.chosen.connect(self._ask_wedding)
        panel.open_below(self.wedding)
        return panel

    def open_since(self) -> QWidget:
        """Open the choice of the time since which orders changed."""
        entries = (
            ("changedToday", tr("Today"), 0),
            ("changedYesterday", tr("Since yesterday"), 1),
            ("changed7", tr("In the last 7 days"), 7),
            ("changed30", tr("In the last 30 days"), 30),
            ("changedAny", tr("At any time"), None),
        )
        return open_choice(self.since, "filterChangedMenu", entries, self._ask_since)

    def _ask_wedding(self, wanted: WeddingSpan | Span) -> None:
        span, days = (wanted, (None, None)) if isinstance(wanted, WeddingSpan) else (None, wanted)
        self._ask(replace(self._query, wedding_span=span, wedding_from=days[0], wedding_to=days[1]))

    def _ask_since(self, days: object) -> None:
        wanted = days if isinstance(days, int) else None
        self._ask(replace(self._query, changed_days=wanted, changed_since=None))

    def _ask(self, query: OrderQuery) -> None:
        self._query = on_day(query, self._today, None)
        self.changed.emit(self._query)


def _choices(values: Iterable[str], label: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return each value once with its words; a blank one says nothing and is none."""
    return [(value, words) for value in dict.fromkeys(values) if (words := one_line(label(value)))]
