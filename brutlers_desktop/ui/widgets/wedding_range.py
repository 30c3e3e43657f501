"""The choice of a span of wedding days: usual spans at a press, or two days."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.queries import WeddingSpan
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import date_text, day_format
from brutlers_desktop.ui.widgets.basics import button, label

Span = tuple[date | None, date | None]
FIRST: Final = QDate(1900, 1, 1)
LAST: Final = QDate(2999, 12, 31)


USUAL: Final = (
    ("wedding7", tr_noop("Next 7 days"), WeddingSpan.NEXT_7),
    ("wedding30", tr_noop("Next 30 days"), WeddingSpan.NEXT_30),
    ("weddingMonth", tr_noop("This month"), WeddingSpan.THIS_MONTH),
    ("weddingNextMonth", tr_noop("Next month"), WeddingSpan.NEXT_MONTH),
)
"""The spans offered at a press: objectName, words, span."""


def span_words(span: Span) -> str:
    """Return a span in words; empty where it asks nothing."""
    first, last = span
    if first is not None and last is not None:
        return date_text(first) if first == last else f"{date_text(first)} – {date_text(last)}"
    if first is not None:
        return tr("from {day}", day=date_text(first))
    return tr("until {day}", day=date_text(last)) if last is not None else ""


class WeddingRange(QFrame):
    """A small panel that closes when something else is pressed. ``chosen`` tells a ``WeddingSpan``, or two days."""

    chosen = Signal(object)

    def __init__(self, owner: QWidget, span: Span, today: date) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("weddingRange")
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Wedding date"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        usual = QGridLayout()
        usual.setSpacing(8)
        for i, (name, words, usual_span) in enumerate(USUAL):
            entry = button(tr(words), name=name)
            entry.clicked.connect(lambda _=False, wanted=usual_span: self._choose(wanted))
            usual.addWidget(entry, i // 2, i % 2)
        column.addLayout(usual)
        self._first = _Day("weddingFrom", (tr("From"), tr("From a day"), tr("From this day")), span[0], today)
        self._last = _Day("weddingTo", (tr("Until"), tr("Until a day"), tr("Until this day")), span[1], today)
        column.addWidget(self._first)
        column.addWidget(self._last)
        self._wrong = label(name="weddingRangeWrong", role="problem", wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        row = QHBoxLayout()
        clear = button(tr("Any date"), name="weddingAny")
        clear.clicked.connect(lambda: self._choose((None, None)))
        apply = button(tr("Apply"), name="weddingApply", role="primary")
        apply.clicked.connect(self._apply)
        row.addWidget(clear)
        row.addStretch()
        row.addWidget(apply)
        column.addLayout(row)

    def open_below(self, owner: QWidget) -> None:
        """Show the panel below the control that it belongs to."""
        self.move(owner.mapToGlobal(QPoint(0, owner.height() + 2)))
        self.show()
        self._first.setFocus()

    def _apply(self) -> None:
        first, last = self._first.day(), self._last.day()
        if first is not None and last is not None and first > last:
            self._wrong.setText(tr("The first day lies after the last."))
            self._wrong.show()
            return
        self._choose((first, last))

    def _choose(self, wanted: WeddingSpan | Span) -> None:
        self.chosen.emit(wanted)
        self.close()


class _Day(QWidget):
    """A day that is asked for or not. ``words``: what the box says, then how the box and the day are called."""

    def __init__(self, name: str, words: tuple[str, str, str], day: date | None, today: date) -> None:
        super().__init__()
        said, asked_name, edit_name = words
        self._asked = QCheckBox(said)
        self._asked.setObjectName(f"{name}Asked")
        self._asked.setAccessibleName(asked_name)
        self._asked.setChecked(day is not None)
        self._edit = QDateEdit()
        self._edit.setObjectName(name)
        self._edit.setAccessibleName(edit_name)
        self._edit.setDisplayFormat(day_format())
        self._edit.setDateRange(FIRST, LAST)
        shown = day or today
        self._edit.setDate(QDate(shown.year, shown.month, shown.day))
        self._edit.dateChanged.connect(lambda _: self._asked.setChecked(True))
        self.setFocusProxy(self._asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._asked)
        row.addStretch()
        row.addWidget(self._edit)

    def day(self) -> date | None:
        """Return the day; None if it is not asked for."""
        shown = self._edit.date()
        return date(shown.year(), shown.month(), shown.day()) if self._asked.isChecked() else None
