"""The support bundle before it is saved: its files, and all that each of them says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.services.support_bundle import Member
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.widgets.basics import button, label, title

EXPLAINED = tr_noop(
    "This is all that will be in the file. Secrets, e-mail addresses and phone numbers are taken out, and orders are not in it."
    " Look through it, then save it and send it to whoever helps you."
)


class BundleDialog(QDialog):
    """``save_wanted``: the person has seen it and wants it as a file."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bundleDialog")
        self.setWindowTitle(tr("Support bundle"))
        self.setModal(True)
        self.resize(820, 540)
        self.members: tuple[Member, ...] = ()
        self._said = label(tr("Collecting… The connections are checked too."), name="bundleSaid", wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("bundleFiles")
        self._list.setAccessibleName(tr("Files of the bundle"))
        self._list.setFixedWidth(208)
        self._list.currentRowChanged.connect(self._show)
        self._text = QPlainTextEdit()
        self._text.setObjectName("bundleText")
        self._text.setAccessibleName(tr("What the file says"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._save = button(tr("Save…"), name="bundleSave", role="primary")
        self._save.setEnabled(False)
        self._save.clicked.connect(self.save_wanted)
        cancel = button(tr("Cancel"), name="bundleCancel")
        cancel.clicked.connect(self.reject)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._list)
        both.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(tr("Support bundle"), points=2))
        column.addWidget(label(tr(EXPLAINED), wrap=True))
        column.addWidget(self._said)
        column.addLayout(both, 1)
        column.addLayout(row)

    def show_members(self, members: tuple[Member, ...]) -> None:
        """Show what was collected."""
        self.members = members
        self._said.setText(trn("{n} file.", "{n} files.", len(members)))
        self._list.addItems([each.name for each in members])
        self._list.setCurrentRow(0)
        self._save.setEnabled(True)

    def say(self, words: str) -> None:
        """Say what went wrong; nothing is lost."""
        self._said.setText(words)

    def _show(self, row: int) -> None:
        self._text.setPlainText(self.members[row].text if 0 <= row < len(self.members) else "")
