"""Asking before what cannot be undone, without blocking the loop."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, title


def confirm(
    parent: QWidget, name: str, question: str, consequence: str, verb: str, then: Callable[[], object]
) -> QDialog:
    """Ask; call ``then`` if the person presses ``verb``. The safe answer has the focus, and Escape gives it.

    While a question of that name stands, it is not asked once more.
    """
    standing = parent.findChild(QDialog, name)
    if standing is not None and standing.isVisible():
        return standing
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(verb)
    dialog.setAccessibleDescription(f"{question} {consequence}")
    dialog.setModal(True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    heading = title(question, points=2)
    heading.setWordWrap(True)
    words = label(consequence, wrap=True)
    words.setMinimumWidth(420)
    keep = button(tr("Cancel"), name=f"{name}Cancel")
    go = button(verb, name=f"{name}Confirm", role="destructive")
    keep.setDefault(True)
    keep.clicked.connect(dialog.reject)
    go.clicked.connect(dialog.accept)
    dialog.accepted.connect(then)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(keep)
    row.addWidget(go)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    column.addWidget(heading)
    column.addWidget(words)
    column.addLayout(row)
    dialog.open()
    keep.setFocus()
    return dialog
