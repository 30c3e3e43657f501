"""The walk through the app: what is done, in which order, and how it is seen that it worked."""

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import Any, Final, TypeVar

import httpx
from link import Link
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from trouble import Trouble
from window import Window, until

from brutlers_desktop.app import Application
from brutlers_desktop.sandbox_child import SandboxFacts
from brutlers_desktop.services.events import Revoked, RevokeOutcome, SignInEnded, SignInOutcome

ORDERS: Final = "GET /api/vendor/orders"

E = TypeVar("E")


class Walk:
    """One walk. ``take`` ends with the first step that fails."""

    def __init__(
        self, application: Application, window: Window, link: Link, links: "asyncio.Queue[str]"
    ) -> None:
        self._application = application
        self._window = window
        self._link = link
        self._links = links
        self._happened: list[object] = []
        for kind in (SignInEnded, Revoked):
            application.events.subscribe(kind, self._happened.append)
        self._control: httpx.AsyncClient

    async def take(self, facts: "asyncio.Future[SandboxFacts]", fail_at: str) -> None:
        """Take all steps. ``fail_at``: the sandbox answers 500 to requests under this path from the start."""
        with self._step("open the window"):
            await self._window.is_open()
            said = await facts
            async with asyncio.timeout(30):
                while (
                    self._application.bridge.desk is None or not self._application.bridge.desk.connections.all
                ):
                    await asyncio.sleep(0.02)
            await self._window.picture("not-connected")
            self._say(f"“{self._window.title}” is open, with nothing connected yet.")
        async with httpx.AsyncClient(
            base_url=said.control_url, headers={"X-Control-Token": said.control_token}, trust_env=False
        ) as self._control:
            if fail_at:
                await self._post("/fail", kind="status", path_prefix=fail_at, times=1000)
            await self._connect()
            await self._see_orders()
            await self._see_grant()
            await self._renew()
            await self._look_round()
            await self._revoke()
            await self._reconnect()

    async def _connect(self) -> None:
        window = self._window
        with self._step("connect"):
            await window.press("navConnectedApps")
            await until(lambda: window.seen("connectButton", QWidget), "The Connect button")
            await window.picture("connected-app-new")
            await window.press("addConnectionButton")
            await until(lambda: window.seen("connectionDialog", QWidget), "The dialog that adds a connection")
            await window.picture("add-connection", dialog="connectionDialog")
            await window.key(Qt.Key.Key_Escape)
            await window.press("connectButton")
            address = await self._asked_link()
            await window.picture("waiting-for-browser")
            self._say("Connect was pressed; the app waits for the browser to come back.")
        with self._step("sign in"):
            self._link.open(address)
            ended = await self._event(SignInEnded)
            _signed_in(ended)
            self._say("Logged in and allowed; the browser came back to the app.")

    async def _see_orders(self) -> None:
        window = self._window
        with self._step("see the orders"):
            rows, first = await self._orders()
            await window.picture("orders")
            await window.write("ordersSearch", first.split()[0])
            await window.picture("orders-search")
            found = (await window.table("ordersTable")).model().rowCount()
            await window.write("ordersSearch", "")
            self._say(
                f"{rows} orders are listed, {first}’s first; searching for “{first.split()[0]}” shows {found}."
            )

    async def _see_grant(self) -> None:
        window = self._window
        with self._step("see what was granted"):
            await window.press("navConnectedApps")
            await until(
                lambda: window.text("accessExpiry").startswith("Access valid until"),
                "The expiry of the access",
            )
            await window.picture("connected-app")
            self._say(
                f"{window.text('connectionHealth')} {window.text('accessExpiry')}. {window.text('signInAgainBy')}."
            )

    async def _renew(self) -> None:
        with self._step("renew the access"):
            await self._window.press("navOrders")
            before = (await self._calls())["refresh"]
            await self._post("/expire-access")
            fetched = self._fetched_at()
            await self._window.key(Qt.Key.Key_F5)
            await until(lambda: self._fetched_at() != fetched, "An update after F5")
            renewals = (await self._calls())["refresh"] - before
            if renewals != 1:
                raise Trouble(f"The access was renewed {renewals} times instead of once.")
            rows, _ = await self._orders()
            self._say(f"The access was made to expire; after F5 it was renewed once, and {rows} orders came.")

    async def _look_round(self) -> None:
        window = self._window
        with self._step("look round"):
            await window.scheme(Qt.ColorScheme.Dark)
            await self._both("dark")
            await window.scheme(Qt.ColorScheme.Light)
            await window.resize(1024, 640)
            await self._both("1024x640")
            await window.resize(1280, 800)
            self._say("The pages in dark colours, and in a window of 1024 × 640.")

    async def _revoke(self) -> None:
        window = self._window
        with self._step("revoke the access"):
            await window.press("navConnectedApps")
            await window.press("revokeButton")
            await window.picture("revoke-question", dialog="revokeDialog")
            before = await self._state()
            await window.press("revokeDialogConfirm")
            outcome = (await self._event(Revoked)).outcome
            if outcome is not RevokeOutcome.CONFIRMED:
                raise Trouble(f"The revocation ended as “{outcome}”, not confirmed by a 401.")
            _proven(before, await self._state())
            await until(lambda: window.seen("reconnectButton", QWidget), "The Reconnect button")
            await window.picture("revoked")
            await window.press("navOrders")
            await window.picture("orders-revoked")
            self._say("Revoked, and proven: a call with the old access was answered 401.")

    async def _reconnect(self) -> None:
        window = self._window
        with self._step("reconnect"):
            await window.press("navConnectedApps")
            await window.press("reconnectButton")
            self._link.open(await self._asked_link())
            _signed_in(await self._event(SignInEnded))
            rows, _ = await self._orders()
            await window.picture("reconnected")
            self._say(f"Signed in again; {rows} orders are back.")

    async def _both(self, suffix: str) -> None:
        await self._window.press("navOrders")
        await self._window.picture(f"orders-{suffix}")
        await self._window.press("navConnectedApps")
        await self._window.picture(f"connected-app-{suffix}")

    async def _orders(self) -> tuple[int, str]:
        """Return how many orders the window lists, and the customer of the first. What went wrong ends the wait."""
        await until(self._fetched_at, "Orders")
        model = (await self._window.table("ordersTable")).model()
        return model.rowCount(), str(model.index(0, 0).data())

    def _fetched_at(self) -> object:
        desk = self._application.bridge.desk
        assert desk is not None
        assert desk.connections.chosen is not None
        state = desk.orders.state(desk.connections.chosen.id)
        if state.error is not None:
            raise Trouble(f"{state.error.title}. {state.error.message}")
        return state.fetched_at

    async def _asked_link(self) -> str:
        """Return the link that the app asked the browser to open."""
        try:
            async with asyncio.timeout(10):
                return await self._links.get()
        except TimeoutError:
            raise Trouble("The app did not ask for the browser.") from None

    async def _event(self, kind: type[E]) -> E:
        """Wait for the next event of this type."""
        await until(
            lambda: any(isinstance(event, kind) for event in self._happened), f"The event {kind.__name__}"
        )
        event = next(event for event in self._happened if isinstance(event, kind))
        self._happened.remove(event)
        return event

    async def _state(self) -> dict[str, Any]:
        return dict((await self._control.get("/state")).raise_for_status().json())

    async def _calls(self) -> dict[str, int]:
        return dict((await self._state())["calls"])

    async def _post(self, path: str, **body: object) -> None:
        (await self._control.post(path, json=body)).raise_for_status()

    @contextlib.contextmanager
    def _step(self, name: str) -> Iterator[None]:
        self._link.begin(name)
        self._words, started = "", time.monotonic()
        yield
        self._link.done(self._words, time.monotonic() - started)

    def _say(self, words: str) -> None:
        self._words = words


def _proven(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Check by the sandbox's own counters that orders were asked for and refused, and that nothing is live."""
    if after["requests"][ORDERS] <= before["requests"][ORDERS]:
        raise Trouble("The sandbox saw no try with the old access.")
    if after["calls"]["orders"] != before["calls"]["orders"]:
        raise Trouble("The sandbox served orders to the old access.")
    if any(after["live"].values()):
        raise Trouble(f"The sandbox still has something live: {after['live']}.")


def _signed_in(ended: SignInEnded) -> None:
    if ended.outcome is not SignInOutcome.CONNECTED:
        error = ended.error
        raise Trouble(ended.outcome if error is None else f"{error.title}. {error.message}")
