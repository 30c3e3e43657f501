"""Notices when the command line wrote to this profile's outbox while the window is open."""

import logging
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

log = logging.getLogger(__name__)


class Elsewhere(QObject):
    """``wrote`` tells each time that another process touched ``mark``, a file that is there (``Settings.outbox_mark_path``).

    Where files cannot be watched, what was written is met with the next list of orders.
    """

    wrote = Signal()

    def __init__(self, mark: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        watcher = QFileSystemWatcher(self)
        watcher.fileChanged.connect(self.wrote)
        if not watcher.addPath(str(mark)):
            log.warning("the outbox's mark cannot be watched")
