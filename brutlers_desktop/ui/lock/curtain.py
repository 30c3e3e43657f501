"""Hides everything the window shows, and brings it back as it was.

What is merely hidden still answers a screen reader. So the content, and every dialog, move into a window that is never shown and that
Qt's accessibility tree leaves out (a popup), and other shortcuts sleep.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

_PASSING = (
    Qt.WindowType.Popup,
    Qt.WindowType.ToolTip,
    Qt.WindowType.SplashScreen,
    Qt.WindowType.Desktop,
)


@dataclass(frozen=True, slots=True)
class _Dialog:
    """A window that stood open: whose it is, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    modality: Qt.WindowModality
    place: QRect


class Curtain(QObject):
    """``draw`` and ``lift`` may be called twice. ``page`` is shown in the content's place."""

    def __init__(self, window: QMainWindow, page: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        page.setParent(window)
        page.hide()
        self._store: QWidget | None = None
        self._content: QWidget | None = None
        self._focus: QWidget | None = None
        self._dialogs: list[_Dialog] = []
        self._asleep: list[QShortcut] = []
        self._scheme = Qt.ColorScheme.Unknown

    @property
    def is_drawn(self) -> bool:
        """Whether the data is hidden."""
        return self._store is not None

    def draw(self) -> None:
        """Hide everything."""
        if self._store is not None:
            return
        self._store = QWidget(None, Qt.WindowType.Popup)
        self._scheme = QGuiApplication.styleHints().colorScheme()
        self._focus = self._window.focusWidget()
        QToolTip.hideText()
        self._put_away_windows()
        content = self._content = self._window.takeCentralWidget()
        if content is not None:
            content.hide()
            content.setParent(self._store)
        self._window.setCentralWidget(self._page)
        self._page.show()
        self._asleep = [each for each in self._window.findChildren(QShortcut) if each.isEnabled()]
        for shortcut in self._asleep:
            shortcut.setEnabled(False)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def lift(self, *, reopen: bool = True) -> None:
        """Show everything as it was; ``reopen`` False: dialogs stay closed, since the window closes."""
        store, self._store = self._store, None
        if store is None:
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._window.takeCentralWidget()
        self._page.setParent(self._window)
        self._page.hide()
        if self._content is not None:
            self._window.setCentralWidget(self._content)
            self._content.show()
        for shortcut in self._asleep:
            if isValid(shortcut):
                shortcut.setEnabled(True)
        self._bring_back_windows(reopen=reopen)
        self._content = None
        store.deleteLater()
        hints = QGuiApplication.styleHints()
        if hints.colorScheme() is not self._scheme:
            hints.colorSchemeChanged.emit(hints.colorScheme())
        if self._focus is not None and isValid(self._focus) and not self._dialogs:
            self._focus.setFocus()
        self._dialogs, self._asleep, self._focus = [], [], None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the data is hidden: put away what opens behind, before it is painted."""
        opens = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if opens and isinstance(watched, QWidget) and watched not in (self._window, self._store):
            watched.setWindowOpacity(0)
            QTimer.singleShot(0, self, self._put_away_windows)
        return False

    def _put_away_windows(self) -> None:
        if self._store is None:
            return
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or widget is self._store or not widget.isVisible():
                continue
            if widget.windowType() in _PASSING or isinstance(widget, QFileDialog):
                widget.close()
            else:
                self._put_away(widget)

    def _put_away(self, widget: QWidget) -> None:
        kept = _Dialog(
            widget, widget.parentWidget(), widget.windowFlags(), widget.windowModality(), widget.geometry()
        )
        self._dialogs.append(kept)
        if isinstance(widget, QDialog):
            widget.finished.connect(lambda _: self._forget(kept))
        widget.hide()
        widget.setParent(self._store, Qt.WindowType.Widget)

    def _forget(self, kept: _Dialog) -> None:
        """It was done with while nobody could see it."""
        if self._store is not None and kept in self._dialogs:
            self._dialogs.remove(kept)
            if isValid(kept.widget):
                _give_back(kept)

    def _bring_back_windows(self, *, reopen: bool) -> None:
        for kept in self._dialogs:
            if not isValid(kept.widget):
                continue
            _give_back(kept)
            if reopen:
                kept.widget.setWindowModality(kept.modality)
                kept.widget.setGeometry(kept.place)
                kept.widget.show()


def _give_back(kept: _Dialog) -> None:
    """Let it be a window again, which is not shown yet."""
    kept.widget.setParent(kept.parent, kept.flags)
    kept.widget.setWindowOpacity(1)
