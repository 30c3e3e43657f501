"""The network on the Settings page."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget
from support.app_harness import AppHarness, scenario
from support.own_ca import OwnCa

from brutlers_desktop.domain.network import ProxyMode
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice
from brutlers_desktop.vault.names import PROXY_PASSWORD


async def choose(app: AppHarness, mode: ProxyMode) -> None:
    await app.click("navSettings")
    box = app.find(QComboBox, "proxyMode")
    await app.until(box.isEnabled, "the network settings")
    box.setCurrentIndex(box.findData(str(mode)))
    box.activated.emit(box.currentIndex())


@scenario
async def test_a_proxy_is_typed_checked_and_used_at_once(app: AppHarness) -> None:
    await choose(app, ProxyMode.MANUAL)
    app.type_into("proxyHost", "http://proxy")
    await app.click("applyProxyButton")
    await app.says("proxyHostHint", "without http://")
    app.type_into("proxyHost", "proxy.example.com")
    app.type_into("proxyPort", "8080")
    app.type_into("proxyUser", "anna")
    app.type_into("proxyPassword", "geheim")
    client = await app.desk.sessions.http_client()
    await app.click("applyProxyButton")
    await app.says("networkSaid", "holds from now on")
    proxy = client.proxy_for("https://brutlers.com")
    assert proxy is not None
    assert proxy.shown == "proxy.example.com:8080"
    assert app.find(QLineEdit, "proxyPassword").text() == ""
    assert app.vault.get(PROXY_PASSWORD) == Secret("geheim")
    await choose(app, ProxyMode.NONE)
    await app.until(lambda: client.proxy_for("https://brutlers.com") is None, "no proxy")
    assert not app.is_shown("proxyHost")


@scenario
async def test_a_certificate_file_is_chosen_named_and_removed(app: AppHarness, tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("nothing")
    (tmp_path / "firewall.pem").write_text(OwnCa().pem)
    await app.click("navSettings")
    for name in ("bad.pem", "firewall.pem"):
        await app.click("chooseCaButton")
        await app.until(lambda: app.window.findChild(QFileDialog, "caDialog"), "the file dialog")
        dialog = app.find(QFileDialog, "caDialog")
        dialog.setObjectName("")
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        await app.says("networkSaid", "no certificate in it" if name == "bad.pem" else "from now on")
    await app.says("caName", "Trusted too: firewall.pem")
    await app.click("removeCaButton")
    await app.says("caName", "Only the system's certificates.")


@scenario
async def test_a_notices_button_leads_to_the_network_settings(app: AppHarness) -> None:
    app.desk.events.publish(Notice("Your proxy", "It refused.", Action.NETWORK_SETTINGS))
    app.window.resize(1024, 640)
    await app.click("noticeAction")
    mode = app.find(QWidget, "proxyMode")
    await app.until(lambda: not mode.visibleRegion().isEmpty(), "the settings of the network are in sight")
