"""Asking for a file, without blocking the loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.dialogs.confirm import confirm

Then = Callable[[Path], object]


def ask_where(
    parent: QWidget, name: str, heading: str, suggestion: str, kind: str, then: Then
) -> QFileDialog:
    """Ask where to write a file of ``kind`` ("CSV (*.csv)"); ask again before another takes the place of one that is there."""
    dialog = _dialog(parent, name, heading, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggestion).suffix.removeprefix("."))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # Qt's own question would block the loop
    dialog.selectFile(suggestion)
    dialog.fileSelected.connect(lambda chosen: _write(parent, Path(chosen), then))
    dialog.open()
    return dialog


def ask_which(parent: QWidget, name: str, heading: str, kind: str, then: Then) -> QFileDialog:
    """Ask for a file that is there."""
    dialog = _dialog(parent, name, heading, kind)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, name: str, heading: str, kind: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, heading, folder, kind)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _write(parent: QWidget, path: Path, then: Then) -> None:
    if not path.exists():
        then(path)
        return
    confirm(
        parent,
        "replaceDialog",
        tr("Replace “{name}”?", name=path.name),
        tr("A file of this name is there already. What it holds would be gone."),
        tr("Replace"),
        lambda: then(path),
    )
