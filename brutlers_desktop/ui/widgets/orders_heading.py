"""The heading of the Orders page: how many orders are listed, and how many could not be read."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.widgets.basics import label, title

NO_ORDERS: Final = tr_noop("Brutlers sent these in a form that is not an order. All others are shown.")
"""What could not be read, and why."""


class OrdersHeading(QWidget):
    """Stands on one line, all at the height of the title's letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label(name="ordersCount", role="muted")
        self._aside = label(name="ordersSetAside", role="problem")
        self._aside.setToolTip(tr(NO_ORDERS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title(tr("Orders"), name="ordersHeading", points=6), 0, Qt.AlignmentFlag.AlignBottom)
        for each in (self._count, self._aside):
            each.setContentsMargins(0, 0, 0, 3)
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)

    def show_counts(self, shown: int, total: int, set_aside: int) -> None:
        """Show how many orders are listed, of how many, and how many came in a form that is none."""
        self._count.setText(count_words(shown, total))
        self._count.setAccessibleName(
            trn("{shown} of {n} order shown", "{shown} of {n} orders shown", total, shown=number_text(shown))
        )
        self._aside.setText(trn("{n} could not be read", "{n} could not be read", set_aside, about="orders"))
        self._aside.setVisible(bool(set_aside))


def count_words(shown: int, total: int) -> str:
    """Return how many orders are listed, and of how many where these are more."""
    if not total:
        return ""
    if shown == total:
        return number_text(total)
    return tr("{shown} of {total}", shown=number_text(shown), total=number_text(total))
