"""The licences of all parts of the app: a list, and the text of the one chosen."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.widgets.basics import button, label, say, title

if TYPE_CHECKING:
    from brutlers_desktop.services.parts import Part

QT_NOTICE: Final = tr_noop(
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries: you may put a version "
    "of your own in their place. Their source is at https://code.qt.io, the licence at https://www.gnu.org/licenses/lgpl-3.0.html."
)


class LicencesDialog(QDialog):
    """Empty until ``show_parts``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licencesDialog")
        self.setWindowTitle(tr("Licences"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 540)
        self._parts: tuple[Part, ...] = ()
        self._list = QListWidget()
        self._list.setObjectName("licenceParts")
        self._list.setAccessibleName(tr("Parts of the app"))
        self._list.setFixedWidth(248)
        self._list.currentRowChanged.connect(self._show)
        self._text = QPlainTextEdit()
        self._text.setObjectName("licenceText")
        self._text.setAccessibleName(tr("Licence"))
        self._text.setReadOnly(True)
        self._copy = button(
            tr("Copy"), name="copyLicence", icon_name="copy", accessible=tr("Copy the licence")
        )
        self._copy.clicked.connect(self._copy_text)
        close = button(tr("Close"), name="closeLicences")
        close.clicked.connect(self.accept)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._list)
        both.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(tr("Licences of all parts"), points=2))
        column.addWidget(label(tr(QT_NOTICE), name="qtNotice", wrap=True))
        column.addLayout(both, 1)
        column.addLayout(row)

    def show_parts(self, parts: "tuple[Part, ...]") -> None:
        """Show these parts."""
        self._parts = parts
        self._list.addItems([f"{part.name} {part.version}".strip() for part in parts])
        self._list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        part = self._parts[row]
        text = part.text or tr("Its package brings no text along; see the name of the licence.")
        self._text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{text}")
        say(self._copy, tr("Copy"), accessible=tr("Copy the licence"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        say(self._copy, tr("Copied"))
