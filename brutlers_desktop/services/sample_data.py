"""Looking round with sample data: a stand-in Brutlers of the app's own, and a connection to it that ends with the app.

It is a connection like any other, so that all of the app can be tried; that it is one is kept with it. Nobody signs in to it in a
browser. See docs/decisions/0032-first-run-and-sample-data.md.
"""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import ArchiveOpened
from brutlers_desktop.translation import tr, tr_noop

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

NAME: Final = tr_noop("Sample shop")


class Facts(Protocol):
    """What a sandbox says of itself at its start."""

    @property
    def base_url(self) -> str:
        """Where it listens."""
        ...

    def draft(self, name: str, *, is_sample: bool) -> ConnectionDraft:
        """Return a connection to it."""
        ...


class Sandbox(Protocol):
    """A stand-in Brutlers that runs. All calls block."""

    def facts(self) -> Facts:
        """Wait until it listens. Raises ``EnvironmentFault`` if it ends before."""
        ...

    def visit(self, link: str) -> None:
        """Open a sign-in link as a browser would."""
        ...

    def stop(self) -> None:
        """End it and wait for it."""
        ...


def no_sandbox() -> Sandbox:
    """Start nothing: who works without a window has no use for sample data."""
    raise AppError(
        tr("There is no sample data here"), tr("Open Brutlers Desktop’s window to look round in it.")
    )


class SampleData:
    """``launch`` starts a sandbox. All that raise, raise ``AppError``."""

    def __init__(self, desk: "Desk", launch: Callable[[], Sandbox]) -> None:
        self._desk = desk
        self._launch = launch
        self._sandbox: Sandbox | None = None
        self._base_url = ""
        self._one = asyncio.Lock()

    def clear_up(self) -> None:
        """Remove what a run left that was killed, once the archive is open: for the one process that may have sample data."""
        self._desk.events.subscribe(ArchiveOpened, lambda _: self._sweep_later())

    async def enter(self) -> None:
        """Start the sandbox, connect to it and show its orders; a second time, show them again."""
        async with self._one:
            if self._sandbox is not None:
                await self._desk.connections.choose(self._ids()[0])
                return
            sandbox = self._sandbox = await asyncio.to_thread(self._launch)
            try:
                facts = await asyncio.to_thread(sandbox.facts)
                self._base_url = facts.base_url
                connection_id = await self._desk.add(facts.draft(tr(NAME), is_sample=True))
            except BaseException:
                await self.stop()
                raise
        self._desk.sign_in.start(connection_id)

    async def leave(self) -> None:
        """Remove the connection with its orders and all else that came of it, then end the sandbox."""
        await self.forget()
        await self.stop()

    async def forget(self) -> None:
        """Remove the connection with its orders and all else that came of it."""
        async with self._one:
            for connection_id in self._ids():
                await self._desk.remove(connection_id, with_orders=True)

    async def stop(self) -> None:
        """End the sandbox, if it runs."""
        sandbox, self._sandbox, self._base_url = self._sandbox, None, ""
        if sandbox is not None:
            await asyncio.to_thread(sandbox.stop)

    def takes(self, link: str) -> bool:
        """Open a sign-in link that leads to the sandbox, and tell whether it does: no browser is needed for it."""
        sandbox = self._sandbox
        if sandbox is None or not link.startswith(f"{self._base_url}/"):
            return False
        self._desk.tasks.spawn(asyncio.to_thread(sandbox.visit, link), "sign in to the sample data")
        return True

    def _sweep_later(self) -> None:
        """Remove what a run left that was killed."""
        if self._sandbox is None and self._ids():
            self._desk.tasks.spawn(self.forget(), "remove sample data of an earlier run")

    def _ids(self) -> tuple[str, ...]:
        return tuple(each.id for each in self._desk.connections.all if each.is_sample)
