"""A changed client secret is tried before it replaces the old one, and the dialog says what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton
from support.app_harness import AppHarness, scenario

TOKEN = "/api/oauth/token"


async def type_secret(app: AppHarness, secret: str) -> None:
    """Open the dialog of the chosen connection, type a secret and press Save."""
    await app.click("navConnectedApps")
    await app.click("editConnectionButton")
    app.type_into("clientSecret", secret)
    await app.click("saveConnection")


async def stored(app: AppHarness, connection_id: str) -> str:
    return (await app.desk.connections.client_secret(connection_id)).reveal()


@scenario
async def test_a_right_secret_is_stored_and_the_access_goes_on(app: AppHarness) -> None:
    connection_id = await app.connect()
    await type_secret(app, app.sandbox.client_secret)
    await app.until(lambda: not app.is_shown("connectionDialog"), "it is saved")
    assert await stored(app, connection_id) == app.sandbox.client_secret
    assert app.text("connectionBadge") == "Working"


@scenario
async def test_a_wrong_secret_stays_in_the_dialog_and_the_old_one_in_the_keyring(app: AppHarness) -> None:
    connection_id = await app.connect()
    await type_secret(app, "brut_secret_wrong")
    await app.says("clientSecretHint", "does not know this Client Secret")
    field = app.find(QLineEdit, "clientSecret")
    assert field.property("wrong") == "true"
    assert field.hasFocus()
    assert field.text() == "brut_secret_wrong"
    assert not app.is_shown("saveUntried"), "what is known to be wrong is not saved"
    assert await stored(app, connection_id) == app.sandbox.client_secret
    app.type_into("clientSecret", app.sandbox.client_secret)
    assert app.text("clientSecretHint") == ""
    await app.click("saveConnection")
    await app.until(lambda: not app.is_shown("connectionDialog"), "it is saved")


@scenario
async def test_where_it_cannot_be_told_it_is_said_and_may_be_saved_untried(app: AppHarness) -> None:
    connection_id = await app.add()
    app.sandbox.control("POST /fail", kind="status", status=502, path_prefix=TOKEN, times=9)
    await type_secret(app, "brut_secret_new")
    await app.says("connectionProblem", "could not be tried, so nothing was saved")
    assert await stored(app, connection_id) == app.sandbox.client_secret
    assert app.find(QPushButton, "saveConnection").text() == "Try again"
    app.type_into("connectionName", "Shop 2")
    assert not app.is_shown("saveUntried"), "another change is tried anew"
    await app.click("saveConnection")
    await app.click("saveUntried")
    await app.until(lambda: not app.is_shown("connectionDialog"), "it is saved")
    assert await stored(app, connection_id) == "brut_secret_new"


@scenario
async def test_a_trial_can_be_stopped_and_nothing_typed_is_lost(app: AppHarness) -> None:
    connection_id = await app.add()
    app.sandbox.control("POST /slow", seconds=30, path_prefix=TOKEN)
    await type_secret(app, "brut_secret_new")
    words = f"Trying the Client Secret at {app.sandbox.base_url.removeprefix('http://')}…"
    await app.until(lambda: words in app.shown_texts(), "it is said where it is tried")
    field = app.find(QLineEdit, "clientSecret")
    assert not field.isEnabled()
    QTest.keyClick(app.find(QDialog, "connectionDialog"), Qt.Key.Key_Escape)
    await app.until(field.isEnabled, "the trial ends")
    assert app.is_shown("connectionDialog")
    assert field.text() == "brut_secret_new"
    assert field.hasFocus()
    assert await stored(app, connection_id) == app.sandbox.client_secret
    await app.click("cancelConnection")
    await app.until(lambda: not app.is_shown("connectionDialog"), "it closes")


@scenario
async def test_a_new_connection_with_a_wrong_secret_is_not_added(app: AppHarness) -> None:
    await app.open_dialog()
    for field, text in (
        ("connectionName", "Shop"),
        ("clientId", app.sandbox.client_id),
        ("clientSecret", "brut_secret_wrong"),
        ("baseUrl", app.sandbox.base_url),
    ):
        app.type_into(field, text)
    await app.click("saveConnection")
    await app.says("clientSecretHint", "does not know this Client Secret")
    assert app.desk.connections.all == ()
    app.sandbox.control("POST /fail", kind="status", status=502, path_prefix=TOKEN, times=9)
    await app.click("saveConnection")
    await app.until(lambda: app.desk.connections.all, "offline it is added: the sign-in tries it")


@scenario
async def test_where_brutlers_asks_for_a_pause_nothing_is_said_to_go_on_by_itself(app: AppHarness) -> None:
    await app.add()
    app.sandbox.control("POST /fail", kind="status", status=503, path_prefix=TOKEN, times=9)
    await type_secret(app, "brut_secret_new")
    await app.says("connectionProblem", "Try again in some minutes")
    assert "by itself" not in app.text("connectionProblem")
    app.find(QDialog, "connectionDialog").reject()
