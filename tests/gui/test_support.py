"""The support bundle: shown before it is saved, whole, and without anything that nobody may see."""

import json
import logging
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QListWidget, QPlainTextEdit
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, serve

from brutlers_desktop import log as app_log
from brutlers_desktop.domain.network import check_proxy
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.support_bundle import Member, collect, without_home, write

CANARIES = (
    "brut_at_canary1",
    "brut_rt_canary2",
    "brut_secret_canary3",
    "anna.canary@example.com",
    "+49 170 7654321",
)
PROXY_PASSWORD = "canary-proxy-4711"
FILES = {"versions.txt", "settings.json", "checks.txt", "timeline.txt", "requests.txt"}


async def save_to(app: AppHarness, path: Path) -> None:
    await app.click("bundleSave")
    await app.until(lambda: app.window.findChild(QFileDialog, "bundleFileDialog"), "the file dialog")
    dialog = app.find(QFileDialog, "bundleFileDialog")
    dialog.fileSelected.emit(str(path))
    dialog.close()


@scenario
async def test_what_is_saved_is_what_was_shown_and_holds_no_canary(app: AppHarness, tmp_path: Path) -> None:
    session = app_log.configure(app.settings.log_dir, verbose=False, stderr=False)
    serve(app, ORDERS)
    await app.connect()
    logging.getLogger("brutlers_desktop.test").warning("said %s", " and ".join(CANARIES))
    session.close()
    (app.settings.log_dir / "crash.log").write_text(f"{Path.home()}/x token=abc123canary {CANARIES[1]}")
    typed = check_proxy("http", "127.0.0.1", "1", "anna-canary")
    await app.desk.network.use_proxy(typed, Secret(PROXY_PASSWORD))
    await app.click("navSettings")
    await app.click("supportBundleButton")
    await app.says("bundleSaid", "files.")
    listed = app.find(QListWidget, "bundleFiles")
    shown = {}
    for row in range(listed.count()):
        listed.setCurrentRow(row)
        shown[listed.item(row).text()] = app.find(QPlainTextEdit, "bundleText").toPlainText()
    target = tmp_path / "out.zip"
    await save_to(app, target)
    await app.says("noticeTitle", "Support bundle saved")
    with zipfile.ZipFile(target) as bundle:
        saved = {name: bundle.read(name) for name in bundle.namelist()}
    assert {name: text.decode().splitlines() for name, text in saved.items()} == {
        name: text.splitlines() for name, text in shown.items()
    }
    assert set(saved) >= FILES | {"log/brutlers-desktop.log", "log/crash.log"}
    whole = b"\n".join((*saved.values(), *(name.encode() for name in saved)))
    secrets = {each.reveal() for each in app.vault._entries.values()}
    customers = {"anna", "Zofia", "Émile"}
    for canary in (*CANARIES, PROXY_PASSWORD, "abc123canary", "anna-canary", str(Path.home()), *secrets):
        assert canary.encode() not in whole, canary
    assert not any(f"\t{name}".encode() in whole for name in customers)
    assert b"Ordered" not in saved["requests.txt"]
    assert b"GET /api/vendor/orders\t200" in saved["requests.txt"]
    assert b"connected" in saved["timeline.txt"]
    assert b"Client ID: Fine." in saved["checks.txt"]
    told = json.loads(saved["settings.json"])
    assert [each["access"] for each in told["connections"]] == ["active"]
    assert (told["vault"], told["lock_minutes"]) == ("memory", 0)
    assert told["network"]["proxy"] == "manual"
    assert target.stat().st_mode & 0o077 == 0


@scenario
async def test_what_cannot_be_had_costs_nothing_else(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def denied(*_: object) -> object:
        raise AppError("It is closed", "Just now.")

    monkeypatch.setattr(app.desk.journal, "calls", denied)
    monkeypatch.setattr(app.desk.vaults, "state", denied)
    found = {each.name: each.text for each in await collect(app.desk, app.settings.log_dir, str)}
    assert found["requests.txt"] == "It is closed."
    told = json.loads(found["settings.json"])
    assert (told["vault"], told["network"]["proxy"]) == ("It is closed", "system")


@scenario
async def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    app: AppHarness, tmp_path: Path
) -> None:
    await app.click("navSettings")
    await app.click("supportBundleButton")
    await app.says("bundleSaid", "files.")
    await save_to(app, tmp_path / "gone" / "out.zip")
    await app.until(lambda: "files." not in app.text("bundleSaid"), "what went wrong")
    await app.click("bundleCancel")
    assert not app.is_shown("bundleDialog")


def test_a_bundle_that_fails_leaves_no_file(tmp_path: Path) -> None:
    def members() -> object:
        yield Member("a.txt", "a")
        raise OSError(28, "No space left on device")

    with pytest.raises(Exception, match="full"):
        write(tmp_path / "b.zip", members())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_the_homes_name_goes_in_every_form() -> None:
    home = Path("/users/anna.muster")
    assert without_home("at /users/anna.muster/x and /users/anna.muster", home) == "at ~/x and ~"
