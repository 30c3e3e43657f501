"""A desk (all services) signed in at a sandbox, the vendor's part played by a thread."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Generic, TypeVar

import httpx
from support.sandbox_process import SandboxProcess
from support.vaults import worker

from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import Events, SignInEnded, SignInOutcome
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.worker import VaultWorker

E = TypeVar("E")


class Vendor:
    """Plays the browser: allows each request, and follows the redirect to the app."""

    def __init__(self, sandbox: SandboxProcess) -> None:
        self._sandbox = sandbox
        self._threads: list[threading.Thread] = []

    def open(self, url: str) -> bool:
        """Open the link as a browser would."""
        thread = threading.Thread(target=self._allow, args=(url,))
        self._threads.append(thread)
        thread.start()
        return True

    def leave(self) -> None:
        """Wait for what was opened."""
        for thread in self._threads:
            thread.join()

    def _allow(self, url: str) -> None:
        with httpx.Client(trust_env=False, timeout=30) as browser:
            browser.get(self._sandbox.approve(url))


class Ear(Generic[E]):
    """Collects events of one type and lets a test wait for one."""

    def __init__(self, events: Events, kind: type[E]) -> None:
        self.heard: list[E] = []
        self._more = asyncio.Event()
        events.subscribe(kind, self._hear)

    async def until(self, wanted: Callable[[], object]) -> None:
        """Wait until ``wanted()`` is true, looking after each event."""
        async with asyncio.timeout(30):
            while not wanted():
                self._more.clear()
                await self._more.wait()

    def _hear(self, event: E) -> None:
        self.heard.append(event)
        self._more.set()


@asynccontextmanager
async def desk_with(
    directory: Path, vault: VaultWorker, sandbox: SandboxProcess, *, language: str | None = None
) -> AsyncIterator[Desk]:
    """Start a desk on the profile in ``directory``; at the end it is closed in order, the vault with it."""
    events = Events()
    vendor = Vendor(sandbox)
    desk = Desk(
        events=events,
        tasks=Tasks(events),
        store=ConnectionStore(directory / "connections.json", directory / "connections.lock"),
        vault=vault,
        data_dir=directory,
        clock=SystemClock(),
        open_browser=vendor.open,
        language=language,
    )
    try:
        await desk.start()
        yield desk
    finally:
        await desk.aclose()
        await asyncio.to_thread(vendor.leave)


@asynccontextmanager
async def desk_at(
    directory: Path, vault: MemoryVault, sandbox: SandboxProcess, *, language: str | None = None
) -> AsyncIterator[Desk]:
    """Start a desk whose secrets are in ``vault``, which outlives it."""
    async with desk_with(directory, worker(vault), sandbox, language=language) as desk:
        yield desk


async def add_and_sign_in(desk: Desk, sandbox: SandboxProcess, name: str = "Shop") -> str:
    """Add a connection to the sandbox, sign in, and return its id."""
    draft = ConnectionDraft(
        name=name,
        client_id=sandbox.client_id,
        client_secret=Secret(sandbox.client_secret),
        base_url=sandbox.base_url,
        redirect_uris=sandbox.redirect_uris,
    )
    connection_id = await desk.add(draft)
    await sign_in(desk, connection_id)
    return connection_id


async def sign_in(desk: Desk, connection_id: str) -> None:
    """Sign in and wait for the end."""
    ended = Ear(desk.events, SignInEnded)
    desk.sign_in.start(connection_id)
    await ended.until(lambda: ended.heard)
    assert ended.heard[-1].outcome is SignInOutcome.CONNECTED, ended.heard
