"""What opens the sign-in link: headless Chromium where it is installed, else a user agent that posts the forms."""

import contextlib
import shutil
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlencode, urljoin

import gallery
import httpx
from trouble import Trouble

if TYPE_CHECKING:
    from playwright.async_api import Browser as PlaywrightBrowser
    from playwright.async_api import Page, ViewportSize

PROGRAMS: Final = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
PATIENCE_SECONDS: Final = 30
DESKTOP: Final["ViewportSize"] = {"width": 1280, "height": 800}
PHONE: Final["ViewportSize"] = {"width": 390, "height": 844}


class Browser(Protocol):
    """Opens links. ``name`` is how the tour speaks of it."""

    name: str

    async def sign_in(self, url: str) -> None:
        """Log in and allow what is asked for, up to the page that the app answers with. Raises ``Trouble``."""


@contextlib.asynccontextmanager
async def open_browser(kind: str, environment: dict[str, str], output: Path) -> AsyncIterator[Browser]:
    """Start the browser: ``kind`` is chromium, forms, or auto for the first of them that works here."""
    program = None if kind == "forms" else next(filter(None, map(shutil.which, PROGRAMS)), None)
    if kind == "chromium" and program is None:
        raise Trouble("Chromium is not installed.")
    async with contextlib.AsyncExitStack() as stack:
        browser: Browser
        if program is None:
            browser = await stack.enter_async_context(
                _forms("as asked" if kind == "forms" else "no Chromium is installed")
            )
        else:
            try:
                browser = await stack.enter_async_context(_chromium(program, environment, output))
            except Trouble as trouble:
                if kind == "chromium":
                    raise
                browser = await stack.enter_async_context(_forms(str(trouble)))
        yield browser


class Chromium:
    """A real browser in which the buttons are clicked; the first sign-in is pictured."""

    def __init__(self, browser: "PlaywrightBrowser", output: Path) -> None:
        self.name = f"Headless Chromium {browser.version.split('.')[0]}"
        self._browser = browser
        self._output = output
        self._page: Page | None = None

    async def sign_in(self, url: str) -> None:
        """See ``Browser``."""
        from playwright.async_api import Error

        try:
            await self._sign_in(url)
        except Error as error:
            raise Trouble(f"Chromium did not get through the sign-in: {_first_line(error)}") from None

    async def _sign_in(self, url: str) -> None:
        first = self._page is None
        page = self._page or await self._browser.new_page(viewport=DESKTOP, color_scheme="light")
        self._page = page
        page.set_default_timeout(PATIENCE_SECONDS * 1000)
        await page.goto(url)
        login = page.locator("#login")
        if await login.count():  # a browser that is still logged in comes straight to the question
            if first:
                await self._picture("browser-login", "browser-login-phone")
            await login.click()
        await page.locator("#allow").wait_for()
        if first:
            await self._picture("browser-consent", "browser-consent-phone")
        await page.locator("#allow").click()
        await page.get_by_text("return to Brutlers Desktop").wait_for()
        if first:
            await page.screenshot(path=gallery.path_of("browser-result", self._output))
            await page.emulate_media(color_scheme="dark")
            await page.screenshot(path=gallery.path_of("browser-result-dark", self._output))
            await page.emulate_media(color_scheme="light")

    async def _picture(self, desktop: str, phone: str) -> None:
        assert self._page is not None
        await self._page.screenshot(path=gallery.path_of(desktop, self._output))
        await self._page.set_viewport_size(PHONE)
        await self._page.screenshot(path=gallery.path_of(phone, self._output))
        await self._page.set_viewport_size(DESKTOP)


class FormAgent:
    """Reads the pages' forms and posts them, as a browser would without anybody looking."""

    def __init__(self, client: httpx.AsyncClient, reason: str) -> None:
        self.name = f"No real browser, but a user agent that only posts forms ({reason})"
        self._client = client

    async def sign_in(self, url: str) -> None:
        """See ``Browser``."""
        try:
            answer = await self._client.get(url)
            for _ in ("log in", "allow"):
                form = _Form.of(answer.text)
                if form is None:
                    break  # not what was expected; the app tells why
                fields = [(name, "allow" if name == "decision" else value) for name, value in form.fields]
                answer = await self._client.post(
                    urljoin(str(answer.url), form.action),
                    content=urlencode(fields),
                    headers={"Content-Type": "application/x-www-form-urlencoded"},
                )
        except httpx.HTTPError as error:
            raise Trouble(
                f"The user agent did not get through the sign-in: {type(error).__name__}."
            ) from None


@contextlib.asynccontextmanager
async def _forms(reason: str) -> AsyncIterator[FormAgent]:
    async with httpx.AsyncClient(trust_env=False, follow_redirects=True, timeout=PATIENCE_SECONDS) as client:
        yield FormAgent(client, reason)


@contextlib.asynccontextmanager
async def _chromium(program: str, environment: dict[str, str], output: Path) -> AsyncIterator[Chromium]:
    try:
        from playwright.async_api import Error, async_playwright
    except ImportError:
        raise Trouble("Playwright, which drives Chromium, is not installed") from None
    arguments = ["--disable-gpu", "--disable-quic", "--no-proxy-server"]
    async with contextlib.AsyncExitStack() as stack:
        try:
            playwright = await stack.enter_async_context(async_playwright())
        except (
            Exception
        ) as error:  # its driver is a program of its own, and how it fails to start is not typed
            raise Trouble(f"Playwright's driver did not start: {_first_line(error)}") from None
        try:
            browser = await playwright.chromium.launch(
                executable_path=program,
                args=arguments,
                env=dict(environment),
                timeout=PATIENCE_SECONDS * 1000,
            )
        except Error as error:
            raise Trouble(f"Chromium did not start: {_first_line(error)}") from None
        try:
            yield Chromium(browser, output)
        finally:
            await browser.close()


class _Form(HTMLParser):
    """The form of a page with its fields, and its named button as a field without value."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: list[tuple[str, str]] = []

    @classmethod
    def of(cls, page: str) -> "_Form | None":
        form = cls()
        form.feed(page)
        form.close()
        return form if form.action else None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name")
        if tag == "form":
            self.action = given.get("action", "")
        elif tag in ("input", "button") and name and (name, "") not in self.fields:
            self.fields.append((name, "" if tag == "button" else given.get("value", "")))


def _first_line(error: Exception) -> str:
    """Return the first line of the error without the link, which is nobody else's business."""
    return str(error).splitlines()[0].split("http", 1)[0][:200]
