"""From nothing to connected, renewed, revoked, reconnected: the real app, browser, keyring and server, each a process."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from e2e.person import Person
from playwright.sync_api import Browser, Page
from support.chromium import DefaultBrowser, is_running
from support.polling import wait_until
from support.sandbox_process import SandboxProcess
from support.secret_service import secret_service
from support.virtual_screen import virtual_screen

import brutlers_desktop

pytestmark = pytest.mark.e2e

PACKAGE_HOME = Path(brutlers_desktop.__file__).parents[1]
PICTURES = PACKAGE_HOME / "build" / "e2e"
EXIT_LIMIT = 10.0
SECRET_SIGNS = ("brut_secret_", "brut_at_", "brut_rt_")


@contextmanager
def running_app(environment: dict[str, str], profile: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the app as a person starts it; it is to end by itself within the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "brutlers_desktop", "--profile", str(profile)],
        cwd=PACKAGE_HOME,
        env=environment,
    )
    try:
        yield process
        assert process.wait(EXIT_LIMIT) == 0
    finally:
        process.kill()
        process.wait()


def page_of(browser: Browser, sandbox: SandboxProcess) -> Page:
    """Return the newest page that shows the sandbox."""
    context = browser.contexts[0]

    def shown() -> list[Page]:
        context.pages[0].evaluate("0")  # lets Playwright take in what Chromium tells
        return [page for page in context.pages if page.url.startswith(sandbox.base_url)]

    wait_until(lambda: shown() != [], "the sign-in page")
    return shown()[-1]


def decide(page: Page, decision: str) -> None:
    """Log in, unless the browser still is; then allow or deny."""
    page.locator("#login, #allow").wait_for()
    if page.locator("#login").is_visible():
        page.locator("#login").click()
    page.locator(f"#{decision}").click()


def result(page: Page) -> tuple[str, str]:
    """Return the heading of the result page and what its address bar shows."""
    page.wait_for_url("**/callback")
    return page.locator("h1").inner_text(), page.url


def add_connection(person: Person, sandbox: SandboxProcess) -> None:
    person.press("navConnectedApps")
    person.picture("no-connection")
    person.press("connectionsStateButton")
    person.fill("connectionName", "Atelier Rosée")
    person.fill("clientId", sandbox.client_id)
    person.fill("clientSecret", sandbox.client_secret)
    person.fill("baseUrl", sandbox.base_url)
    person.fill("redirectUris", "\n".join(sandbox.redirect_uris))
    person.picture("add-connection")
    person.press("saveConnection")
    person.sees_no("connectionName")
    person.reads("connectionBadge", "Not connected")


def state(sandbox: SandboxProcess, name: str) -> int:
    """Return how often the sandbox answered such a call."""
    return int(sandbox.control("GET /state")["calls"][name])


def still_running(bus_address: str) -> list[str]:
    """Return the processes that live on the test's session bus."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            lives = bus_address.encode() in (process / "environ").read_bytes()
        except OSError:  # it has just ended, or is another person's
            continue
        if lives and is_running(int(process.name)):
            found.append((process / "comm").read_text().strip())
    return found


def secrets_in_files(*folders: Path) -> list[str]:
    """Return the files that hold a sign of a secret."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files
    return [str(path) for path in files if any(s.encode() in path.read_bytes() for s in SECRET_SIGNS)]


def secrets_in_process_list() -> list[str]:
    """Return the command lines that hold a sign of a secret."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().decode(errors="replace")
        except OSError:
            continue
        found += [line for sign in SECRET_SIGNS if sign in line]
    return found


def test_a_vendor_connects_sees_orders_renews_revokes_and_comes_back(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with (
        SandboxProcess() as sandbox,
        virtual_screen() as display,
        secret_service(activation=True) as bus,
    ):
        environment = {
            **bus.environment,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        browser_of_the_system = DefaultBrowser(bus.home)
        with Person(environment, PICTURES) as person:
            with running_app(environment, profile):
                person.reads("welcomeHeading", "Welcome")
                person.picture("welcome")
                add_connection(person, sandbox)
                person.press("connectButton")
                with browser_of_the_system.connected() as browser:
                    page = page_of(browser, sandbox)
                    page.locator("#login").wait_for()
                    person.picture("waiting-for-browser")
                    decide(page, "allow")
                    assert result(page) == ("You are connected", sandbox.redirect_uris[0])
                    person.reads("syncStatus", "Updated")
                    person.picture("connected")
                    use_connect_revoke_and_reconnect(person, browser, sandbox)
                person.types_keys("ctrl+q")
            authorized = state(sandbox, "authorize")
            with running_app(environment, profile):
                person.reads("todayLateOrders0", "late")
                person.picture("started-again")
                person.press("navOrders")
                person.reads("syncStatus", "Updated")
                person.press("navOrders")
                assert person.rows("ordersTable", 1)["total"] == 100
                assert state(sandbox, "authorize") == authorized
                assert secrets_in_process_list() == []
                person.types_keys("ctrl+q")
        assert secrets_in_files(profile) == []
    wait_until(lambda: still_running(bus.address) == [], "the end of all that was started")


def use_connect_revoke_and_reconnect(person: Person, browser: Browser, sandbox: SandboxProcess) -> None:
    assert person.rows("ordersTable", 2)["total"] == 100
    person.press("navConnectedApps")
    person.reads("accessExpiry", "Access valid until")
    person.reads("signInAgainBy", "Sign in again by")
    assert "See orders (orders:read): granted" in person.items("scopeList", "granted")
    person.picture("granted")
    assert secrets_in_process_list() == []

    renewed = state(sandbox, "refresh")
    asked = state(sandbox, "orders")
    sandbox.control("POST /expire-access")
    person.types_keys("F5")
    wait_until(lambda: state(sandbox, "orders") > asked, "a fetch by F5")
    assert state(sandbox, "refresh") == renewed + 1
    person.reads("connectionHealth", "Connected and working.")

    person.press("revokeButton")
    person.reads("revokeDialogConfirm", "Revoke")
    person.picture("revoke")
    person.press("revokeDialogConfirm")
    person.reads("noticeMessage", "Confirmed: Brutlers now refuses the old access.")
    person.reads("connectionHealth", "Revoked and confirmed")
    person.picture("revoked")

    person.press("reconnectButton")
    page = page_of(browser, sandbox)
    decide(page, "allow")
    assert result(page)[0] == "You are connected"
    person.reads("syncStatus", "Updated")
    person.press("navConnectedApps")
    person.reads("connectionHealth", "Connected and working.")

    person.press("reconnectButton")
    page = page_of(browser, sandbox)
    decide(page, "deny")
    assert result(page)[0] == "You declined"
    person.reads("noticeTitle", "You declined")
    person.picture("declined")
