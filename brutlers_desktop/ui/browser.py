"""Opening the system's browser."""

import logging

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

log = logging.getLogger(__name__)


def open_in_browser(url: str) -> bool:
    """Ask the system to open ``url``; False if nothing could be started. True does not mean that a page is seen."""
    opened = QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
    if not opened:
        log.warning("no browser could be started")
    return opened
