"""The dialog that adds or edits a connection."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from support.app_harness import AppHarness, scenario

from brutlers_desktop.ui.widgets.fitting_area import FRAME_HEIGHT, FittingArea

HOSTILE = [
    ("connectionName", "x" * 61),
    ("clientId", "brut_secret_pasted_into_the_wrong_field"),
    ("clientId", "has a space"),
    ("clientId", "ünïcode"),
    ("clientId", "x" * 513),
    ("clientSecret", "brut_app_pasted_into_the_wrong_field"),
    ("clientSecret", "has a space"),
    ("baseUrl", "brutlers.com"),
    ("baseUrl", "http://brutlers.com"),
    ("baseUrl", "http://localhost:8000"),
    ("baseUrl", "ftp://brutlers.com"),
    ("baseUrl", "javascript:alert(1)"),
    ("baseUrl", "https://user:secret@brutlers.com"),
    ("baseUrl", "https://brutlers.com/?a=b"),
    ("baseUrl", "https://brutlers.com/#x"),
    ("baseUrl", "https://brutlers.com:99999"),
    ("baseUrl", "https://brutlers.com\\@evil.example"),
    ("redirectUris", "https://127.0.0.1:28741/callback"),
    ("redirectUris", "http://localhost:28741/callback"),
    ("redirectUris", "http://127.0.0.1/callback"),
    ("redirectUris", "http://0.0.0.0:28741/callback"),
    ("redirectUris", "http://127.0.0.1:28741/callback?x=1"),
    ("redirectUris", "http://127.0.0.1:28741/../callback%2f"),
    ("redirectUris", "\n".join(f"http://127.0.0.1:{28741 + i}/callback" for i in range(4))),
]


def put(app: AppHarness, field: str, text: str) -> None:
    """Type a short text; paste a long or many-lined one."""
    if field == "redirectUris":
        app.find(QPlainTextEdit, field).setPlainText(text)
    elif len(text) > 100 or not text.isascii():
        app.find(QLineEdit, field).setText(text)
    else:
        app.type_into(field, text)


def hint(app: AppHarness, field: str) -> str:
    """Return what stands under a field."""
    return app.text(f"{field}Hint")


def fill(app: AppHarness, name: str = "Shop") -> None:
    """Fill in a connection to the sandbox."""
    app.type_into("connectionName", name)
    app.type_into("clientId", app.sandbox.client_id)
    app.type_into("clientSecret", app.sandbox.client_secret)
    app.type_into("baseUrl", app.sandbox.base_url)
    put(app, "redirectUris", "\n".join(app.sandbox.redirect_uris))


@pytest.mark.parametrize(("field", "text"), HOSTILE)
def test_what_cannot_be_used_is_called_wrong_as_it_is_typed(app: AppHarness, field: str, text: str) -> None:
    async def play() -> None:
        await app.open_dialog()
        fill(app)
        assert hint(app, field) == ""
        put(app, field, text)
        assert hint(app, field), "a sentence stands under the field"
        widget = app.window.findChild((QLineEdit, QPlainTextEdit)[field == "redirectUris"], field)
        assert widget.accessibleDescription() == hint(app, field)
        assert text not in hint(app, field)
        await app.click("saveConnection")
        assert app.is_shown("connectionDialog"), "it is not saved"
        assert app.desk.connections.all == ()
        put(
            app,
            field,
            {"connectionName": "Shop", "clientId": "brut_app_x", "clientSecret": "s"}.get(field, ""),
        )
        assert hint(app, field) == ""

    app.run(play())


@scenario
async def test_a_connection_is_added_and_chosen_and_its_secret_is_gone_from_the_window(
    app: AppHarness,
) -> None:
    await app.open_dialog()
    fill(app, "Atelier")
    secret = app.find(QLineEdit, "clientSecret")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    dialog = app.find(QDialog, "connectionDialog")
    dialog.finished.connect(lambda _: left.append(secret.text()))
    left: list[str] = []
    await app.click("saveConnection")
    await app.says("syncStatus", "Not connected")
    await app.until(lambda: not app.is_shown("connectionDialog"), "the dialog closes")
    assert left == [""]
    assert [c.name for c in app.desk.connections.all] == ["Atelier"]
    assert app.desk.connections.chosen is app.desk.connections.all[0]


@scenario
async def test_a_dismissed_dialog_saves_nothing_and_forgets_what_was_typed(app: AppHarness) -> None:
    await app.open_dialog()
    fill(app)
    QTest.keyClick(app.find(QDialog, "connectionDialog"), Qt.Key.Key_Escape)
    await app.until(lambda: app.window.findChild(QDialog, "connectionDialog") is None, "the dialog goes")
    assert app.desk.connections.all == ()
    await app.open_dialog()
    assert app.find(QLineEdit, "clientSecret").text() == ""
    assert app.find(QLineEdit, "connectionName").text() == ""


@scenario
async def test_a_locked_keyring_is_said_in_the_dialog_and_nothing_typed_is_lost(app: AppHarness) -> None:
    app.vault.locked = True
    await app.open_dialog()
    fill(app)
    await app.click("saveConnection")
    await app.says("connectionProblem", "keyring is locked")
    assert app.find(QLineEdit, "clientSecret").text() == app.sandbox.client_secret
    assert app.desk.connections.all == ()
    app.vault.locked = False
    await app.click("saveConnection")
    await app.until(lambda: app.desk.connections.all, "it is saved")


@scenario
async def test_a_second_connection_of_the_same_name_is_refused(app: AppHarness) -> None:
    await app.add("Shop")
    await app.click("navConnectedApps")
    await app.click("addConnectionButton")
    fill(app, "SHOP")
    await app.click("saveConnection")
    await app.says("connectionNameHint", "has this name already")


@scenario
async def test_at_least_one_permission_is_to_be_chosen(app: AppHarness) -> None:
    await app.open_dialog()
    fill(app)
    boxes = app.find(QDialog, "connectionDialog").findChildren(QCheckBox)
    assert {b.objectName() for b in boxes if b.isChecked()} == {
        "scope-orders:read",
        "scope-orders:write",
        "scope-customers:read",
        "scope-profile:read",
    }
    for box in boxes:
        box.setChecked(False)
    await app.click("saveConnection")
    await app.says("scopeChoicesHint", "at least one")
    boxes[0].setChecked(True)
    assert app.text("scopeChoicesHint") == ""


@scenario
async def test_editing_shows_no_secret_and_keeps_the_stored_one(app: AppHarness) -> None:
    connection_id = await app.add()
    await app.click("navConnectedApps")
    await app.click("editConnectionButton")
    assert app.find(QLineEdit, "clientSecret").text() == ""
    assert app.find(QLineEdit, "clientId").text() == app.sandbox.client_id
    app.type_into("connectionName", "New name")
    await app.click("saveConnection")
    await app.says("connectionTitle", "New name")
    assert (await app.desk.connections.client_secret(connection_id)).reveal() == app.sandbox.client_secret


@scenario
async def test_while_access_is_live_the_registration_cannot_be_changed(app: AppHarness) -> None:
    await app.connect()
    await app.click("navConnectedApps")
    await app.click("editConnectionButton")
    assert not app.find(QLineEdit, "clientId").isEnabled()
    assert not app.find(QLineEdit, "baseUrl").isEnabled()
    assert "Revoke" in app.find(QLineEdit, "baseUrl").toolTip()
    assert "To change them, revoke it first" in app.text("connectionLead"), "said, not only on hovering"
    app.type_into("connectionName", "Renamed")
    await app.click("saveConnection")
    await app.says("connectionTitle", "Renamed")
    assert app.text("connectionBadge") == "Working"


@scenario
async def test_a_new_vendor_reads_where_to_register_and_with_what(app: AppHarness) -> None:
    await app.open_dialog()
    assert "register an app with the redirect URIs below" in app.text("connectionLead")


@scenario
async def test_only_one_dialog_opens(app: AppHarness) -> None:
    await app.open_dialog()
    app.window.commands.add_connection()
    assert len(app.window.findChildren(QDialog, "connectionDialog")) == 1
    assert app.find(QPushButton, "cancelConnection").isVisible()
    assert app.find(QLabel, "connectionProblem").isHidden()


@scenario
async def test_on_a_small_screen_save_stays_in_sight_and_the_fields_scroll(app: AppHarness) -> None:
    await app.open_dialog()
    await app.until(lambda: app.window.findChild(QDialog, "connectionDialog"), "the dialog")
    dialog = app.find(QDialog, "connectionDialog")
    dialog.resize(560, 420)
    save = app.find(QPushButton, "saveConnection")
    await app.until(lambda: dialog.height() == 420, "so small a dialog")
    assert dialog.rect().contains(save.geometry())
    last = app.find(QCheckBox, "scope-appointments:write")
    assert last.visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(last, Qt.Key.Key_Backtab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert not last.visibleRegion().isEmpty(), "the keyboard reaches what is out of sight"
    await app.click("saveConnection")
    name = app.find(QLineEdit, "connectionName")
    await app.until(lambda: not name.visibleRegion().isEmpty(), "the field to be corrected is shown")


@scenario
async def test_the_dialog_is_as_tall_as_its_fields_and_never_taller_than_the_screen(app: AppHarness) -> None:
    await app.open_dialog()
    await app.until(lambda: app.window.findChild(QDialog, "connectionDialog"), "the dialog")
    dialog = app.find(QDialog, "connectionDialog")
    area = app.find(FittingArea, "connectionFields")
    await app.until(dialog.isVisible, "the dialog is shown")
    screen = dialog.screen().availableGeometry().height()
    assert dialog.height() < screen
    assert area.widget().height() <= area.viewport().height() or dialog.height() == screen - FRAME_HEIGHT
    dialog.resize(dialog.width(), 300)
    area.fit(500)
    assert dialog.height() == 500
