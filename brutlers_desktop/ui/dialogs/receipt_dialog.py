"""A receipt to read, with a button that saves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, title


class ReceiptDialog(QDialog):
    """``save_wanted``: the person wants it in a file."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget, heading: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("receiptDialog")
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 480)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("receiptText")
        self._text.setAccessibleName(tr("Receipt"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._said = label(name="receiptSaid", role="muted", wrap=True)
        save = button(tr("Save the receipt…"), name="saveReceipt", icon_name="download")
        close = button(tr("Close"), name="closeReceipt", role="primary")
        save.clicked.connect(self.save_wanted)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(save)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        heading_label = title(heading, points=2)
        heading_label.setWordWrap(True)
        column.addWidget(heading_label)
        column.addWidget(self._text, 1)
        column.addLayout(foot)
        close.setFocus()

    def say(self, words: str) -> None:
        """Say what became of the saving."""
        self._said.setText(words)
