"""The settings of the network: which proxy, and which certificates are trusted besides the system's."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.network import (
    PROXY_HOST_FIELD,
    PROXY_PORT_FIELD,
    PROXY_SCHEMES,
    PROXY_USER_FIELD,
    NetworkSettings,
    ProxyMode,
    check_proxy,
)
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.file_dialog import ask_which
from brutlers_desktop.ui.widgets.basics import button, label, restyle
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox
from brutlers_desktop.ui.widgets.form_field import FormField

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

PROXY_PASSWORD_FIELD: Final = "proxyPassword"  # noqa: S105 - a name
_MODES: Final = (
    (ProxyMode.SYSTEM, tr_noop("As the system says")),
    (ProxyMode.NONE, tr_noop("No proxy")),
    (ProxyMode.MANUAL, tr_noop("This proxy:")),
)


class NetworkSetting(QWidget):
    """What is chosen holds at once; a proxy that is typed when it is applied."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._settings = NetworkSettings()
        self.mode = ChoiceBox()
        self.mode.setObjectName("proxyMode")
        self.mode.setAccessibleName(tr("Proxy"))
        self.mode.setMaximumWidth(320)
        for value, words in _MODES:
            self.mode.addItem(tr(words), str(value))
        self.mode.activated.connect(lambda _: self._mode_chosen())
        scheme = ChoiceBox()
        for each in PROXY_SCHEMES:
            scheme.addItem(each, each)
        password = QLineEdit()
        password.setEchoMode(QLineEdit.EchoMode.Password)
        self._scheme = FormField("proxyScheme", tr("Kind"), scheme)
        self._host = FormField(PROXY_HOST_FIELD, tr("Name or address"), QLineEdit())
        self._port = FormField(PROXY_PORT_FIELD, tr("Port"), QLineEdit())
        self._user = FormField(PROXY_USER_FIELD, tr("User name, if it asks for one"), QLineEdit())
        self._password = FormField(PROXY_PASSWORD_FIELD, tr("Password"), password)
        self._apply = button(tr("Use this proxy"), name="applyProxyButton")
        self._apply.clicked.connect(self._use_manual)
        self._ca = label(
            name="caName", wrap=True, description=tr("Certificates trusted besides the system's")
        )
        self._choose = button(tr("Choose a file…"), name="chooseCaButton")
        self._remove = button(
            tr("Remove"), name="removeCaButton", accessible=tr("Remove the certificate file")
        )
        self._choose.clicked.connect(self._ask_ca)
        self._remove.clicked.connect(self._remove_ca)
        self._said = label(name="networkSaid", wrap=True)
        self._said.hide()
        self._lay_out()
        self.setEnabled(False)
        bridge.ready.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is kept."""
        desk = self._bridge.desk
        if desk is not None and self.isVisible():
            self._bridge.run(self._read(desk), "read the network settings")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    async def _read(self, desk: "Desk") -> None:
        self._settings = now = await desk.network.settings()
        self.mode.setCurrentIndex(self.mode.findData(str(now.mode)))
        self._scheme.text, self._host.text, self._user.text = now.scheme, now.host, now.user
        self._port.text = str(now.port or "")
        self._password.control.setProperty(
            "placeholderText", tr("Unchanged unless you enter one") if now.user else ""
        )
        self._ca.setText(
            tr("Trusted too: {certificate}", certificate=now.ca_name)
            if now.ca_name
            else tr("Only the system's certificates.")
        )
        self._remove.setEnabled(bool(now.ca_name))
        self._manual.setVisible(now.mode is ProxyMode.MANUAL)
        self.setEnabled(True)

    def _mode_chosen(self) -> None:
        mode = ProxyMode(self.mode.currentData())
        self._manual.setVisible(mode is ProxyMode.MANUAL)
        self._say("")
        desk = self._bridge.desk
        if desk is not None and mode not in (ProxyMode.MANUAL, self._settings.mode):
            self._change(desk, desk.network.use_proxy(replace(NetworkSettings(), mode=mode), None))

    def _use_manual(self) -> None:
        fields = {
            PROXY_HOST_FIELD: self._host,
            PROXY_PORT_FIELD: self._port,
            PROXY_USER_FIELD: self._user,
        }
        for field in fields.values():
            field.say_wrong("")
        try:
            settings = check_proxy(self._scheme.text, self._host.text, self._port.text, self._user.text)
        except InputError as error:
            fields[error.field].say_wrong(error.message)
            fields[error.field].control.setFocus()
            return
        typed = self._password.text
        self._password.text = ""
        desk = self._bridge.desk
        if desk is not None:
            self._change(desk, desk.network.use_proxy(settings, Secret(typed) if typed else None))

    def _ask_ca(self) -> None:
        kind = tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        ask_which(self.window(), "caDialog", tr("Choose a file of certificates"), kind, self._trust)

    def _trust(self, path: Path) -> None:
        desk = self._bridge.desk
        if desk is not None:
            self._change(desk, desk.network.trust(path, datetime.now(UTC)))

    def _remove_ca(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            self._change(desk, desk.network.trust_system_only())

    def _change(self, desk: "Desk", change: Awaitable[None]) -> None:
        self.setEnabled(False)
        self._bridge.run(self._changed(desk, change), "change the network", must_finish=True)

    async def _changed(self, desk: "Desk", change: Awaitable[None]) -> None:
        try:
            await change
            await desk.sessions.change_network()
        except AppError as error:
            self._say(f"{error.title}. {error.message}", problem=True)
        else:
            self._say(tr("This holds from now on."))
            desk.wake()
        finally:
            await self._read(desk)

    def _say(self, words: str, *, problem: bool = False) -> None:
        self._said.setText(words)
        restyle(self._said, "role", "problem" if problem else "muted")
        self._said.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._manual = QWidget()
        address = QHBoxLayout()
        address.setSpacing(12)
        for field, stretch in ((self._scheme, 0), (self._host, 3), (self._port, 1)):
            address.addWidget(field, stretch)
        who = QHBoxLayout()
        who.setSpacing(12)
        for field in (self._user, self._password):
            who.addWidget(field, 1)
        go = QHBoxLayout()
        go.addWidget(self._apply)
        go.addStretch()
        manual = QVBoxLayout(self._manual)
        manual.setContentsMargins(0, 0, 0, 0)
        manual.setSpacing(8)
        for row in (address, who, go):
            manual.addLayout(row)
        self._manual.hide()
        certificates = QHBoxLayout()
        certificates.setSpacing(8)
        certificates.addWidget(self._choose)
        certificates.addWidget(self._remove)
        certificates.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = label(tr("Proxy"))
        heading.setBuddy(self.mode)
        for each in (heading, self.mode, self._manual):
            column.addWidget(each)
        column.addSpacing(8)
        column.addWidget(label(tr("Certificates of your own network"), role="heading"))
        why = tr(
            "Only where a company's network or a virus scanner opens safe connections: its certificate, as a PEM file."
        )
        column.addWidget(label(why, role="muted", wrap=True))
        column.addWidget(self._ca)
        column.addLayout(certificates)
        column.addWidget(self._said)
