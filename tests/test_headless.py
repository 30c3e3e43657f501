"""``sync`` and ``export`` as processes of their own, with a real keyring and the sandbox."""

import asyncio
import csv
import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import openpyxl
import pytest
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess
from support.secret_service import SecretService, secret_service
from support.shop_desk import Ear, add_and_sign_in, desk_with

from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.domain.queries import OrderQuery, View
from brutlers_desktop.services import connection_file
from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.events import OrdersArrived
from brutlers_desktop.settings import Settings
from brutlers_desktop.vault.opening import open_vault
from brutlers_desktop.vault.worker import VaultWorker

ROOT = Path(__file__).parents[1]


class Shop:
    """A profile that was once signed in at a sandbox with some orders, and the command line on it."""

    def __init__(self, home: Path, desktop: SecretService, sandbox: SandboxProcess) -> None:
        self.home = home
        self.desktop = desktop
        self.sandbox = sandbox

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command line to its end."""
        return subprocess.run(
            self.command(*arguments),
            cwd=ROOT,
            env=self.desktop.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def command(self, *arguments: str) -> list[str]:
        """The command line on this profile."""
        return [sys.executable, "-m", "brutlers_desktop", "--profile", str(self.home), *arguments]


@pytest.fixture(scope="module")
def running_desktop() -> Iterator[SecretService]:
    with secret_service() as running:
        yield running


@pytest.fixture
def desktop(running_desktop: SecretService, monkeypatch: pytest.MonkeyPatch) -> SecretService:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.delenv("XDG_CONFIG_HOME")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, running_desktop.environment[name])
    return running_desktop


@pytest.fixture
def shop(tmp_path: Path, desktop: SecretService) -> Iterator[Shop]:
    with ForkedSandbox("--orders", "30") as sandbox:
        yield Shop(tmp_path / "profile", desktop, sandbox)


def signed_in(shop: Shop) -> None:
    """Sign in, with 30 orders in the archive and one view saved."""

    async def once() -> None:
        settings = Settings.for_private(shop.home)
        vault = VaultWorker(lambda: open_vault(settings.vault_service))
        async with desk_with(settings.data_dir, vault, shop.sandbox) as desk:
            arrived = Ear(desk.events, OrdersArrived)
            await add_and_sign_in(desk, shop.sandbox)
            await arrived.until(lambda: arrived.heard)
            assert len(arrived.heard[0].new) == 30
            view = View("Half done", OrderQuery(connection_ids=(), statuses=frozenset({"IN_PRODUCTION"})))
            await desk.orders.archive.save_view(view)

    asyncio.run(once())


def last_answer(shop: Shop) -> datetime:
    """Return when the last answer on record came."""

    async def look() -> datetime:
        settings = Settings.for_private(shop.home)
        vault = VaultWorker(lambda: open_vault(settings.vault_service))
        archive = Archive(settings.data_dir, vault, SystemClock())
        try:
            await archive.open()
            (connection_id,) = await archive.connection_ids()
            seen_at = (await archive.marks(connection_id)).seen_at
        finally:
            await archive.aclose()
            vault.close()
        assert seen_at is not None
        return seen_at

    return asyncio.run(look())


def test_sync_and_export_do_without_a_window_what_it_does(shop: Shop, tmp_path: Path) -> None:
    signed_in(shop)
    shop.sandbox.control("POST /orders", count=2)
    synced = shop.run("sync")
    assert (synced.returncode, synced.stdout) == (0, ""), synced.stderr
    assert "Shop: 2 new, 0 changed, 30 unchanged" in synced.stderr
    begun = datetime.now(UTC).replace(microsecond=0)  # what the server's Date can tell
    assert "Shop: 0 new, 0 changed, 32 unchanged" in shop.run("sync").stderr
    assert last_answer(shop) >= begun

    made = {}
    for kind in ("csv", "xlsx", "json"):
        made[kind] = tmp_path / f"orders.{kind}"
        done = shop.run("export", "--format", kind, str(made[kind]))
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert "32 of 32 orders" in done.stderr
        assert f"32 orders of “All” written to {made[kind]}." in done.stderr
    with made["csv"].open(encoding="utf-8-sig", newline="") as file:
        from_csv = [row["Order"] for row in csv.DictReader(file)]
    told = json.loads(made["json"].read_bytes())["orders"]
    sheet = openpyxl.load_workbook(made["xlsx"]).active
    assert sheet is not None
    assert len(set(from_csv)) == 32
    assert from_csv == [each["id"] for each in told]
    assert from_csv == [row[-1] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert {each["connection"] for each in told} == {"Shop"}

    path = tmp_path / "half.json"
    assert shop.run("export", "--format", "json", "--view", "half DONE", str(path)).returncode == 0
    half = [each["id"] for each in json.loads(path.read_bytes())["orders"]]
    assert half == [each["id"] for each in told if each["status"] == "IN_PRODUCTION"]


def test_an_export_that_is_stopped_or_cannot_be_done_leaves_no_file(shop: Shop, tmp_path: Path) -> None:
    signed_in(shop)
    target = tmp_path / "exports"
    target.mkdir()
    unknown = shop.run("export", "--format", "csv", "--view", "Nobody's", str(target / "x.csv"))
    assert unknown.returncode == 2
    assert "“Half done”" in unknown.stderr
    missing = shop.run("export", "--format", "csv", str(target / "none" / "x.csv"))
    assert missing.returncode == 1
    assert "A file or folder is missing" in missing.stderr

    os.mkfifo(target / "gate")
    folder = shop.run("export", "--format", "csv", str(target / "gate"))
    assert folder.returncode == 1
    (target / "gate").unlink()
    assert list(target.iterdir()) == []
    for failed in (unknown, missing, folder):
        assert "Traceback" not in failed.stderr


def test_a_sync_that_is_told_to_stop_ends_in_order(shop: Shop) -> None:
    signed_in(shop)
    shop.sandbox.control("POST /slow", path_prefix="/api/vendor/orders", seconds=60)
    process = subprocess.Popen(
        shop.command("sync"), cwd=ROOT, env=shop.desktop.environment, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert "asking Brutlers" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=20) == 130
    assert "Stopped" in said
    assert "Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("ending", ["2>&-", "2>&- 1>&- <&-", "2>/dev/full", "2>&1 | head -c1 >/dev/null"])
def test_where_no_word_can_be_written_the_work_is_done(shop: Shop, tmp_path: Path, ending: str) -> None:
    signed_in(shop)
    shop.sandbox.control("POST /orders", count=2)
    target = tmp_path / "x.csv"
    commands = (
        shop.command("sync"),
        shop.command("--verbose", "sync"),
        shop.command("export", "--format", "csv", str(target)),
    )
    for command in commands:
        line = f"set -o pipefail; {shlex.join(command)} {ending}"
        done = subprocess.run(
            ["/bin/bash", "-c", line], cwd=ROOT, env=shop.desktop.environment, check=False, timeout=60
        )
        assert done.returncode == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 32


def test_what_only_a_person_can_mend_has_an_exit_code_of_its_own(shop: Shop) -> None:
    signed_in(shop)
    shop.sandbox.control("POST /revoke-grant")
    done = shop.run("sync")
    assert done.returncode == 3
    assert "Sign in again" in done.stderr or "sign in" in done.stderr
    again = shop.run("sync")
    assert (again.returncode, "not signed in" in again.stderr) == (3, True)


def test_an_unreachable_server_fails_and_the_export_still_works(shop: Shop, tmp_path: Path) -> None:
    signed_in(shop)
    shop.sandbox.stop()
    done = shop.run("sync")
    assert done.returncode == 1
    assert "Brutlers cannot be reached" in done.stderr
    assert shop.run("export", "--format", "csv", str(tmp_path / "x.csv")).returncode == 0


def test_a_profile_without_anything_says_what_to_do_first(shop: Shop, tmp_path: Path) -> None:
    synced = shop.run("sync")
    assert (synced.returncode, "no connection yet" in synced.stderr) == (1, True)
    exported = Shop(tmp_path / "other", shop.desktop, shop.sandbox).run("export", "--format", "csv", "x.csv")
    assert (exported.returncode, "no orders here yet" in exported.stderr) == (1, True)
    assert not (ROOT / "x.csv").exists()


def test_without_a_keyring_both_refuse(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "brutlers_desktop", "--profile", str(tmp_path / "p")]
    done = subprocess.run([*command, "sync"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "Nothing can be kept here" in done.stderr) == (1, True), done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", "x.csv"],
        ["export", "--format", "pdf", "x"],
        ["export", "--format", "csv"],
        ["sync", "x"],
        ["--sandbox", "sync"],
        ["nonsense"],
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_begun(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "brutlers_desktop", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: ")


def test_no_command_loads_a_window(tmp_path: Path) -> None:
    code = (
        "import sys; from brutlers_desktop.cli import main;"
        f"main(['export', '--format', 'csv', '--profile', {str(tmp_path / 'p')!r}, 'x.csv']);"
        "print([n for n in ('PySide6', 'qasync', 'starlette') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_computer_is_set_up_without_a_window_by_a_file_a_secret_on_stdin_and_a_link(
    shop: Shop, tmp_path: Path
) -> None:
    settings = ConnectionSettings(
        name="Atelier",
        client_id=shop.sandbox.client_id,
        base_url=shop.sandbox.base_url,
        redirect_uris=shop.sandbox.redirect_uris,
        scopes=("orders:read",),
    )
    connection_file.write(tmp_path / "atelier.json", settings)
    imported = subprocess.run(
        shop.command("connections", "import", str(tmp_path / "atelier.json")),
        input=f"{shop.sandbox.client_secret}\n",
        cwd=ROOT,
        env=shop.desktop.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (imported.returncode, imported.stdout) == (0, "Atelier\n"), imported.stderr
    for decision, code in ((signal.SIGINT, 130), ("allow", 0)):
        with subprocess.Popen(
            shop.command("connections", "connect", "atelier"),
            cwd=ROOT,
            env=shop.desktop.environment,
            stderr=subprocess.PIPE,
            text=True,
        ) as connecting:
            assert connecting.stderr is not None
            link = next(line for line in connecting.stderr if line.startswith(shop.sandbox.base_url)).strip()
            if isinstance(decision, signal.Signals):
                connecting.send_signal(decision)
            else:
                page = httpx.get(shop.sandbox.approve(link), trust_env=False, timeout=30)
                assert page.status_code == 200
            said = connecting.stderr.read()
            assert connecting.wait(30) == code, said
    assert "Atelier: connected." in said
    listed = json.loads(shop.run("connections", "list", "--json").stdout)
    assert [(each["name"], each["state"]) for each in listed["connections"]] == [("Atelier", "active")]
    assert "Atelier: 30 new" in shop.run("sync").stderr
    checked = shop.run("connections", "check", "Atelier")
    assert checked.returncode == 0, checked.stdout
    revoked = shop.run("connections", "revoke", "Atelier")
    assert (revoked.returncode, "Confirmed" in revoked.stderr) == (0, True), revoked.stderr
