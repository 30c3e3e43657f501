"""Keeps every live grant alive while the app runs, also one that nothing uses; and learns the shop's name on the way.

Orders are fetched with an access token that lasts an hour, so a connection that is followed renews by itself. This is for all
others: no permission for orders, an archive that cannot be opened, a server that refuses the list.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection, GrantState, grant_mark
from brutlers_desktop.domain.scopes import ORDERS_READ, PROFILE_READ
from brutlers_desktop.errors import AppError, EnvironmentFault, ServerFault
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.events import ConnectionsChanged, Events
from brutlers_desktop.services.sessions import Session, Sessions
from brutlers_desktop.services.shop_profile import ask_profile
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.sync import wait

RENEW_AFTER: Final = timedelta(days=1)
"""A grant is renewed at the latest so long after its last renewal: far before its refresh token ends after thirty days."""
FIRST_WAIT: Final = 5.0
"""Seconds after the start in which the first fetch of the orders may renew what is due."""
STOPPED_WAIT: Final = 30.0
"""Seconds after which a connection that is being edited or removed is looked at again."""
SHORTEST_WAIT: Final = 1.0

Wait = Callable[[asyncio.Event, float | None], Awaitable[None]]


class Keeping:
    """``start`` it in the loop once the connections are read; its task belongs to ``tasks``. Nothing ticks in between."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: Connections,
        sessions: Sessions,
        is_stopped: Callable[[str], bool],
        clock: Clock,
        wait: Wait = wait,
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._is_stopped = is_stopped
        self._clock = clock
        self._wait = wait
        self._not_before: dict[str, float] = {}
        self._failures: dict[str, int] = {}
        self._asked_name: set[str] = set()
        self._woken = asyncio.Event()
        self._begun = False

    def start(self) -> None:
        """Begin to renew what is due."""
        if not self._begun:
            self._begun = True
            self._events.subscribe(ConnectionsChanged, lambda _: self._woken.set())
            self._tasks.spawn(self._run(), "keep the grants alive")

    def wake(self) -> None:
        """The network came back, or a person wishes it: try again now what failed."""
        self._not_before = {
            each: at for each, at in self._not_before.items() if not self._failures.get(each, 0)
        }
        self._woken.set()

    async def _run(self) -> None:
        await self._wait(asyncio.Event(), FIRST_WAIT)
        while True:
            self._woken.clear()
            live = [
                each for each in self._connections.all if _is_live(each) and not self._is_stopped(each.id)
            ]
            await asyncio.gather(*(self._renew(each) for each in live if self._seconds_left(each) <= 0))
            await asyncio.gather(*(self._learn_name(each) for each in live))
            await self._wait(self._woken, self._until_next())

    def _seconds_left(self, connection: Connection) -> float:
        """Return in how many seconds the connection is to be renewed; zero or less: now."""
        grant = connection.grant
        if grant is None:
            return float("inf")
        due = (grant.renewed_at + RENEW_AFTER - self._sessions.server_now(connection)).total_seconds()
        return max(due, self._not_before.get(connection.id, 0.0) - self._clock.monotonic())

    def _until_next(self) -> float | None:
        """Return the seconds until one is due; None: there is none."""
        waits = (
            max(self._seconds_left(each), STOPPED_WAIT if self._is_stopped(each.id) else SHORTEST_WAIT)
            for each in self._connections.all
            if _is_live(each)
        )
        left = min(waits, default=None)
        return None if left is None else min(left, RENEW_AFTER.total_seconds())

    async def _renew(self, connection: Connection) -> None:
        """Renew once; what goes wrong is told by the connection's health, and tried again later."""
        try:
            await self._sessions.call(connection.id, self._renewed)
        except AppError as error:
            failures = self._failures[connection.id] = self._failures.get(connection.id, 0) + 1
            asked = error.retry_after if isinstance(error, ServerFault) else None
            passing = isinstance(error, EnvironmentFault)
            rest = pace.after_failure(failures, asked, random.random()) if passing else pace.LONGEST_TOLD  # noqa: S311 - no secret
        else:
            self._failures.pop(connection.id, None)
            # An answer without a refresh token leaves the day of the last renewal as it was: that is no reason to hurry.
            rest = RENEW_AFTER.total_seconds()
        self._not_before[connection.id] = self._clock.monotonic() + rest

    async def _renewed(self, session: Session) -> None:
        before = self._renewed_at(session)
        token = await session.renewer.token()
        if self._renewed_at(session) == before:  # the access token outlives a day
            await session.renewer.renew(token)

    def _renewed_at(self, session: Session) -> object:
        connection = self._connections.get(session.connection_id)
        return None if connection is None or connection.grant is None else connection.grant.renewed_at

    async def _learn_name(self, connection: Connection) -> None:
        """Ask once for each grant what the shop is called, where that may be asked."""
        grant, mark = connection.grant, f"{connection.id} {grant_mark(connection)}"
        if grant is None or grant.shop_name or PROFILE_READ not in grant.scopes or mark in self._asked_name:
            return
        self._asked_name.add(mark)
        try:
            profile = await ask_profile(self._sessions, connection)
        except AppError:
            return  # the name is only for people, and is asked for again at the next start
        if profile is None or not _is_live(self._connections.get(connection.id) or connection):
            return
        told = profile

        def named(current: Connection) -> Connection:
            if current.grant is None or grant_mark(current) != grant_mark(connection):
                return current
            named = replace(current.grant, shop_name=told.name)
            # An access that may list no orders may be another shop's than the archive: see services/shop_check.py.
            told_id = told.id if ORDERS_READ in current.grant.scopes else ""
            return replace(current, grant=named, shop_id=current.shop_id or told_id)

        await self._connections.change(connection.id, named)


def _is_live(connection: Connection) -> bool:
    return connection.grant is not None and connection.grant.state is GrantState.ACTIVE
