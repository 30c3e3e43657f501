"""Notices when the person comes back to the window, or the network to the computer."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkInformation

_Reachability = QNetworkInformation.Reachability


class Returning(QObject):
    """``returned`` tells of each return. Where the system says nothing of its network, the window alone counts."""

    returned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._window_changed)
        if QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._network_changed)

    def _window_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.returned.emit()

    def _network_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability is not _Reachability.Disconnected:
            self.returned.emit()
