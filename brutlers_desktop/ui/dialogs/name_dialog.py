"""Asking for a name, without blocking the loop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, restyle, title


class NameDialog(QDialog):
    """``submitted`` tells what was typed; the caller closes the dialog, or says what is wrong. ``about``: what is named."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget, heading: str, name: str, verb: str, about: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(name)
        self.field.setObjectName("viewName")
        self.field.setAccessibleName(tr("Name of the view"))
        self.field.setPlaceholderText(tr("Such as Weddings in June"))
        self.field.setMaxLength(200)
        self.field.setMinimumWidth(360)
        self.field.selectAll()
        self._wrong = label(name="viewNameWrong", role="problem", wrap=True)
        self._wrong.hide()
        cancel = button(tr("Cancel"), name="cancelName")
        self._save = button(verb, name="saveName", role="primary")
        self._save.setDefault(True)
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(lambda: self.submitted.emit(self.field.text()))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(heading, points=2))
        if about:
            column.addWidget(label(about, name="viewNameAbout", role="muted", wrap=True))
        words = label(tr("Name"))
        words.setBuddy(self.field)
        typed = QVBoxLayout()
        typed.setSpacing(4)
        typed.addWidget(words)
        typed.addWidget(self.field)
        column.addLayout(typed)
        column.addWidget(self._wrong)
        column.addLayout(row)

    def show_wrong(self, message: str) -> None:
        """Say what is wrong with the name."""
        self._wrong.setText(message)
        self._wrong.show()
        restyle(self.field, "wrong", "true")
        self.field.setFocus()
