"""The icon in the system's tray: there only if somebody wants it. Closing the window ends the app all the same."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from brutlers_desktop.domain.announcing import TRAY_PREFERENCE, wants_tray
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.resources import app_icon

if TYPE_CHECKING:
    from brutlers_desktop.services.preferences import Preferences


def is_there_a_tray() -> bool:
    """Tell whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows and hides the icon as the preference says. ``show`` gives a notice, where the desktop gives none itself."""

    window_wanted = Signal()
    order_wanted = Signal()
    refresh_wanted = Signal()
    lock_wanted = Signal()
    end_wanted = Signal()
    clicked = Signal(object)
    """The token of a notice that was clicked."""

    def __init__(self, preferences: "Preferences") -> None:
        super().__init__()
        self._preferences = preferences
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._token: object = None

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon is not None and self._icon.isVisible()

    def follow(self) -> None:
        """Show or hide the icon as the preference says now, with its menu in the language of now."""
        if not wants_tray(self._preferences.get(TRAY_PREFERENCE)) or not is_there_a_tray():
            self.close()
            return
        icon = self._made()
        before, self._menu = self._menu, self._build_menu()
        icon.setContextMenu(self._menu)
        if before is not None:
            before.deleteLater()
        icon.show()

    def show(self, title: str, text: str, *, key: str = "", token: object = None) -> None:
        """Show a notice beside the icon, which comes for it if need be: Windows and macOS show none without."""
        del key
        if is_there_a_tray():
            self._token = token
            icon = self._made()
            icon.show()
            icon.showMessage(title, text, app_icon())

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(QIcon(app_icon()), self)
            self._icon.setToolTip("Brutlers Desktop")
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self._message_clicked)
        return self._icon

    def _build_menu(self) -> QMenu:
        menu = QMenu()
        menu.setObjectName("trayMenu")
        for text, wanted in (
            (tr("Open Brutlers Desktop"), self.window_wanted),
            (tr("New order"), self.order_wanted),
            (tr("Refresh"), self.refresh_wanted),
            (tr("Lock"), self.lock_wanted),
        ):
            menu.addAction(text).triggered.connect(wanted)
        menu.addSeparator()
        menu.addAction(tr("Quit")).triggered.connect(self.end_wanted)
        return menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_wanted.emit()

    def _message_clicked(self) -> None:
        if self._token is not None:
            self.clicked.emit(self._token)
