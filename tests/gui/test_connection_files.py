"""Settings of a connection leave by the page's menu, and come back by a button or by a drop, without their secret."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess

from brutlers_desktop.services import connection_file


async def choose(app: AppHarness, name: str, path: Path) -> None:
    """Choose a file in a file dialog."""
    await app.until(lambda: app.window.findChild(QFileDialog, name), name)
    files = app.find(QFileDialog, name)
    files.fileSelected.emit(str(path))
    files.close()


async def export(app: AppHarness, path: Path) -> None:
    await app.click("connectionMoreButton")
    await app.until(lambda: app.window.findChild(QAction, "exportConnection"), "the menu")
    app.find(QAction, "exportConnection").trigger()
    await choose(app, "exportConnectionDialog", path)
    await app.says("noticeTitle", "Settings exported")


def dropped(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_second_computer_is_set_up_from_a_file_and_the_secret(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    path = tmp_path / "Shop.brutlers.json"
    first = AppHarness(qapp, sandbox, tmp_path / "first")

    async def on_the_first() -> None:
        await first.connect(scopes=("orders:read",))
        await first.click("navConnectedApps")
        await export(first, path)

    try:
        first.run(on_the_first())
    finally:
        first.dispose()
    written = path.read_text()
    for secret in (sandbox.client_secret, "brut_at_", "brut_rt_", "brut_secret_"):
        assert secret not in written

    second = AppHarness(qapp, sandbox, tmp_path / "second")

    async def on_the_second() -> None:
        await second.click("navConnectedApps")
        await second.click("connectionsStateSecond")
        await choose(second, "importConnectionDialog", path)
        await second.until(lambda: second.is_shown("connectionDialog"), "the dialog")
        assert second.find(QLineEdit, "connectionName").text() == "Shop"
        assert second.find(QLineEdit, "clientId").text() == sandbox.client_id
        assert second.find(QLineEdit, "baseUrl").text() == sandbox.base_url
        assert second.find(QPlainTextEdit, "redirectUris").toPlainText() == "\n".join(sandbox.redirect_uris)
        field = second.find(QLineEdit, "clientSecret")
        assert field.text() == ""
        assert field.hasFocus(), "the secret is what is missing"
        assert sandbox.base_url in second.text("importWarning"), "it is not Brutlers' own address"
        assert "register" not in second.text("connectionLead"), "its app is registered already"
        second.type_into("clientSecret", sandbox.client_secret)
        await second.click("saveConnection")
        await second.until(lambda: second.desk.connections.all, "it is added")
        (connection,) = second.desk.connections.all
        assert connection.scopes == ("orders:read",)
        await second.click("connectButton")
        await second.says("syncStatus", "Updated ")

    try:
        second.run(on_the_second())
    finally:
        second.dispose()


@scenario
async def test_a_name_that_is_there_already_gets_a_number(app: AppHarness, tmp_path: Path) -> None:
    await app.add()
    await app.click("navConnectedApps")
    path = tmp_path / "x.json"
    await export(app, path)
    await app.click("importConnectionButton")
    await choose(app, "importConnectionDialog", path)
    await app.until(lambda: app.is_shown("connectionDialog"), "the dialog")
    assert app.find(QLineEdit, "connectionName").text() == "Shop (2)"


@scenario
async def test_a_file_may_be_dropped_on_the_page(app: AppHarness, tmp_path: Path) -> None:
    await app.add()
    await app.click("navConnectedApps")
    path = tmp_path / "x.json"
    await export(app, path)
    data, page = dropped(path), app.window.apps
    where = QPointF(page.rect().center())
    entering = QDragEnterEvent(
        where.toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    assert not app.is_shown("connectionDialog"), "to drag over is not to drop"
    QApplication.sendEvent(
        page,
        QDropEvent(
            where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        ),
    )
    await app.until(lambda: app.is_shown("connectionDialog"), "the dialog")
    nothing = QMimeData()
    nothing.setText("https://brutlers.com")
    entering = QDragEnterEvent(
        where.toPoint(),
        Qt.DropAction.CopyAction,
        nothing,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, entering)
    assert not entering.isAccepted()


@scenario
async def test_a_file_that_is_something_else_is_refused_in_words(app: AppHarness, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('{"orders": []}')
    await app.click("navConnectedApps")
    await app.click("connectionsStateSecond")
    await choose(app, "importConnectionDialog", path)
    await app.says("noticeTitle", "This file cannot be imported")
    assert not app.is_shown("connectionDialog")


@scenario
async def test_brutlers_own_address_is_not_warned_of(app: AppHarness, tmp_path: Path) -> None:
    await app.add(base_url="https://brutlers.com")
    await app.click("navConnectedApps")
    path = tmp_path / "x.json"
    await export(app, path)
    assert connection_file.read(path).base_url == "https://brutlers.com"
    await app.click("importConnectionButton")
    await choose(app, "importConnectionDialog", path)
    await app.until(lambda: app.is_shown("connectionDialog"), "the dialog")
    assert app.window.findChild(QLabel, "importWarning") is None
