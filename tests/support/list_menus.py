"""The menus above the list of orders, and the file dialogs they open."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu
from support.app_harness import AppHarness


async def choose(app: AppHarness, button: str, entry: str) -> None:
    """Press a button, then an entry of the menu that it opens."""
    await app.click(button)
    await app.until(lambda: app.window.findChild(QAction, entry), entry)
    app.window.findChild(QAction, entry).trigger()
    for menu in app.window.findChildren(QMenu):
        menu.close()


async def save_as(app: AppHarness, dialog: str, path: Path) -> None:
    """Answer a file dialog."""
    await app.until(lambda: app.window.findChild(QFileDialog, dialog), dialog)
    shown = app.window.findChild(QFileDialog, dialog)
    assert shown.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    shown.fileSelected.emit(str(path))
    shown.close()
