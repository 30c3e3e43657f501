"""The window as a person meets it: controls are found by objectName, pressed with the mouse, read, waited for."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import gallery
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTableView,
    QWidget,
)
from trouble import Trouble

PATIENCE_SECONDS: Final = 30.0
LOOK_SECONDS: Final = 0.02

W = TypeVar("W", bound=QWidget)


async def until(true: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until ``true()`` is; raise ``Trouble`` saying ``what`` did not come about."""
    try:
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(LOOK_SECONDS)  # Qt has no event for "what a person sees"
    except TimeoutError:
        raise Trouble(f"{what} did not come about within {seconds:.0f} seconds.") from None


class Window:
    """Works the window, and takes pictures of it."""

    def __init__(self, window: QMainWindow, pictures: Path) -> None:
        self._window = window
        self._pictures = pictures

    @property
    def title(self) -> str:
        """The title."""
        return self._window.windowTitle()

    async def is_open(self) -> None:
        """Wait until the screen shows the window, and it has the keyboard where a window manager gives it that."""
        await until(self._exposed, "The open window")

    def _exposed(self) -> bool:
        return self._window.isVisible() and self._window.windowHandle().isExposed()

    async def press(self, name: str) -> None:
        """Click a button, once it can be clicked."""
        button = await self._usable(name, QAbstractButton)
        await self._outside_of_tasks(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    async def key(self, key: Qt.Key) -> None:
        """Press a key with the window, or the dialog above it, in front."""
        front = QApplication.activeModalWidget() or self._window
        if front is self._window:
            self._window.activateWindow()
            await until(self._window.isActiveWindow, "A window that takes keys")
        await self._outside_of_tasks(lambda: QTest.keyClick(front, key))

    async def write(self, name: str, text: str) -> None:
        """Replace the text of a field, key by key."""
        field = await self._usable(name, QLineEdit)

        def write() -> None:
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, text)

        await self._outside_of_tasks(write)

    async def table(self, name: str) -> QTableView:
        """Return a table, once it is seen and has rows."""
        await until(
            lambda: (seen := self.seen(name, QTableView)) and seen.model().rowCount(), f"The {name} with rows"
        )
        table = self.seen(name, QTableView)
        assert table is not None
        return table

    def text(self, name: str) -> str:
        """Return what a label says; nothing if it is not seen."""
        found = self.seen(name, QLabel)
        return "" if found is None else found.text()

    def seen(self, name: str, kind: type[W]) -> W | None:
        """Return the control if a person can see it now."""
        for top in QApplication.topLevelWidgets():
            for widget in (top, *top.findChildren(kind, name)):
                if isinstance(widget, kind) and widget.objectName() == name and widget.isVisible():
                    return widget
        return None

    async def resize(self, width: int, height: int) -> None:
        """Make the window that large."""
        size = QSize(width, height)
        self._window.resize(size)
        await until(lambda: self._window.size() == size, f"The size {width} × {height}")

    async def scheme(self, scheme: Qt.ColorScheme) -> None:
        """Let the system ask for light or dark."""
        hints = QApplication.styleHints()
        hints.setColorScheme(scheme)
        await until(lambda: hints.colorScheme() is scheme, f"{scheme.name} colours")

    async def picture(self, name: str, *, dialog: str = "") -> None:
        """Save what the screen shows where the window is, with the dialog of that name above it."""
        if dialog:
            await until(
                lambda: (above := self.seen(dialog, QWidget)) and above.windowHandle().isExposed(),
                f"The {dialog}",
            )
        await asyncio.sleep(LOOK_SECONDS)  # layouts that were asked for are done at the next turn of the loop
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                top.repaint()
        at = self._window.geometry()
        shot = self._window.screen().grabWindow(0, at.x(), at.y(), at.width(), at.height())
        if shot.isNull() or not shot.save(str(gallery.path_of(name, self._pictures))):
            raise Trouble(f"The picture {name} could not be saved.")

    async def _usable(self, name: str, kind: type[W]) -> W:
        await until(lambda: (seen := self.seen(name, kind)) and seen.isEnabled(), f"A usable {name}")
        found = self.seen(name, kind)
        assert found is not None
        return found

    async def _outside_of_tasks(self, act: Callable[[], object]) -> None:
        """Act from the loop itself: Qt may turn it meanwhile, which no task may be in the middle of."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def run() -> None:
            try:
                act()
            except Exception as error:
                done.set_exception(error)
            else:
                done.set_result(None)

        loop.call_soon(run)
        await done
