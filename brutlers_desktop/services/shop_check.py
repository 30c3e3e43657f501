"""The same-shop check: a grant that takes another's place is held until it is known whose shop it is. See docs/decisions/0021.

Nothing of a held grant's orders is fetched into the archive, and nothing is sent under it.
"""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain import scopes
from brutlers_desktop.domain.connections import (
    Connection,
    Doubt,
    GrantState,
    grant_mark,
    is_asked,
    is_held,
    is_same_held,
)
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.shop import Profile, Sameness, judge_shop
from brutlers_desktop.domain.waiting import backoff
from brutlers_desktop.errors import AppError, ScopeMissing, SignInNeeded
from brutlers_desktop.services.events import ArchiveOpened, Events
from brutlers_desktop.services.shop_profile import ask_profile
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store import shops
from brutlers_desktop.sync import wait
from brutlers_desktop.translation import tr_noop

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.journal import Journal
    from brutlers_desktop.services.orders import Orders
    from brutlers_desktop.services.sessions import Sessions

SETTLE: Final = 8.0
"""Seconds that a sign-in waits for the check to end; it goes on after that."""


class ShopCheck:
    """Checks held grants by themselves, as soon as the archive is open and the server answers; what it cannot tell, a person does."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: "Connections",
        sessions: "Sessions",
        orders: "Orders",
        journal: "Journal",
    ) -> None:
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._orders = orders
        self._journal = journal
        self._running: dict[str, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        events.subscribe(ArchiveOpened, lambda _: self.resume())

    def resume(self) -> None:
        """Check what is held and not judged yet."""
        for connection in self._connections.all:
            self._begin(connection)

    def wake(self) -> None:
        """Try again at once: the network or the window came back."""
        self._woken.set()

    async def settle(self, connection_id: str) -> None:
        """Wait for a moment until a grant that has just been stored is judged."""
        connection = self._connections.get(connection_id)
        task = None if connection is None else self._begin(connection)
        if task is not None:
            await asyncio.wait((task,), timeout=SETTLE)

    async def accept(self, connection_id: str) -> None:
        """Take a person's word that it is the same shop; not where its profile tells that it is another. Raises ``AppError``."""
        connection = self._connections.get(connection_id)
        doubt = None if connection is None else connection.doubt
        if connection is not None and doubt is not None and not doubt.certain:
            await self._accept(connection, doubt.shop_id)

    def _begin(self, connection: Connection) -> "asyncio.Task[None] | None":
        if not is_held(connection) or connection.doubt is not None:
            return None
        task = self._running.get(connection.id)
        if task is None or task.done():
            task = self._tasks.spawn(
                self._check(connection.id), "check the shop", connection_id=connection.id
            )
            self._running[connection.id] = task
        return task

    async def _check(self, connection_id: str) -> None:
        failures = 0
        while True:
            connection = self._connections.get(connection_id)
            archive = self._orders.archive
            if (
                connection is None
                or not is_held(connection)
                or connection.doubt is not None
                or not archive.is_open
            ):
                return
            self._woken.clear()
            try:
                await self._judge(connection)
            except SignInNeeded:  # noted where the call was made
                return
            except AppError:
                failures += 1
                await wait(self._woken, backoff(failures))
            else:
                return

    async def _judge(self, connection: Connection) -> None:
        """Ask for the profile, and where that does not tell, for the list. Raises ``AppError``."""
        archive, known_id = self._orders.archive, connection.shop_id
        has_orders = await archive.read(lambda reader: shops.has_orders(reader, connection.id))
        profile = await ask_profile(self._sessions, connection) or Profile("")
        recognised, may_read = False, True
        if has_orders and not (known_id and profile.id):
            try:
                listed = await self._sessions.call(
                    connection.id, lambda session: session.api.orders(session.auth)
                )
                ids = [order.id for order in listed.orders]
                recognised = await archive.read(lambda reader: shops.knows_any(reader, connection.id, ids))
            except ScopeMissing:
                # One refusal of what was granted proves nothing: the next list may come, and be another shop's.
                may_read = scopes.ORDERS_READ in connection.grant.scopes if connection.grant else True
        verdict = judge_shop(
            known_id, profile.id, has_orders=has_orders, recognised=recognised, may_read=may_read
        )
        if verdict is Sameness.SAME:
            proven = recognised or bool(known_id and profile.id)
            # Where nothing proves whose the archive is, a profile must not: it would vouch for the next grant.
            told_id = profile.id if proven or not has_orders else ""
            await self._accept(connection, told_id, confirm=proven)
        else:
            await self._ask(connection, profile, certain=verdict is Sameness.OTHER)

    async def _accept(self, connection: Connection, shop_id: str, *, confirm: bool = True) -> None:
        """Let a held grant be used. ``confirm``: the outbox need not ask again."""
        if confirm:
            mark = grant_mark(connection)
            await self._orders.archive.write(
                lambda database: shops.accept(database, connection.id, mark, shop_id)
            )

        def used(now: Connection) -> Connection:
            grant = now.grant
            if grant is None or not is_same_held(now, connection):
                return now
            active = replace(grant, state=GrantState.ACTIVE)
            return replace(now, grant=active, doubt=None, shop_id=shop_id or now.shop_id)

        await self._connections.change(connection.id, used)

    async def _ask(self, connection: Connection, profile: Profile, *, certain: bool) -> None:
        doubt = Doubt(certain=certain, shop_id=profile.id, shop_name=profile.name)

        def asked(now: Connection) -> Connection:
            return replace(now, doubt=doubt) if is_same_held(now, connection) else now

        changed = await self._connections.change(connection.id, asked)
        if is_asked(changed):
            cause = tr_noop("It is another shop") if certain else tr_noop("It may be another shop")
            self._journal.note(connection.id, Kind.REFUSED, cause)
