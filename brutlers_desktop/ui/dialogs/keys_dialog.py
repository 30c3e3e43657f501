"""The list of all keys, made from the table that binds them."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.shortcuts import Group, Key
from brutlers_desktop.ui.widgets.basics import label, title

_ORDER: Final = ((Group.ANYWHERE,), (Group.PAGES, Group.LIST, Group.ORDER))
"""The groups of each column."""


class KeysDialog(QDialog):
    """Escape closes it."""

    def __init__(self, parent: QWidget, keys: Sequence[Key]) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for groups in _ORDER:
            columns.addLayout(_column([key for group in groups for key in keys if key.group is group]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Close"))
        close.setObjectName("keysClose")
        close.setAccessibleName(tr("Close"))
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(title(tr("Keys"), name="keysHeading"))
        whole.addLayout(columns)
        whole.addWidget(buttons)


def _column(keys: Sequence[Key]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for group, of_group in groupby(keys, key=lambda key: key.group):
        heading = label(tr(group.value), role="heading")
        heading.setContentsMargins(0, 0 if column.count() == 0 else 12, 0, 0)
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, key in enumerate(of_group):
            does = tr(key.does)
            words = label(does, name=f"keyWords-{key.name}", description=key.shown())
            grid.addWidget(words, row, 0)
            grid.addWidget(_cap(key, does), row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
    column.addStretch()
    return column


def _cap(key: Key, does: str) -> QLabel:
    cap = label(key.shown(), name=f"key-{key.name}", role="keycap", description=does)
    cap.setFrameShape(QFrame.Shape.NoFrame)
    return cap
