"""The pictures within an order's timeline: shown in their entry, or in the browser."""

import asyncio
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize

from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.pictures import PictureRefused, is_elsewhere, read_picture
from brutlers_desktop.ui.widgets.entry_list import EntryView

PICTURE_SIZE: Final = QSize(300, 420)


class OrderPictures(QObject):
    """``browser`` tells what opens a picture that is elsewhere."""

    def __init__(self, bridge: Bridge, parent: QObject, browser: Callable[[], Callable[[str], bool]]) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._browser = browser

    def show(self, view: EntryView) -> None:
        """Show the picture within the entry, or in the browser where it lies elsewhere."""
        if is_elsewhere(view.entry.picture):
            self._browser()(view.entry.picture)
        else:
            self._bridge.run(self._read(view), "read a picture")

    async def _read(self, view: EntryView) -> None:
        wanted = view.entry.picture
        try:
            image = await asyncio.to_thread(read_picture, wanted, PICTURE_SIZE)
        except PictureRefused as error:
            view.show_refusal(error.message)
        else:
            if view.entry.picture == wanted:
                view.show_picture(image)
