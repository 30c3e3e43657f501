"""The orders of each connection as last fetched: in memory only, until the encrypted archive keeps them."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.waiting import pause
from brutlers_desktop.errors import AppError, ServerFault, SignInNeeded
from brutlers_desktop.services.events import Events, OrdersChanged
from brutlers_desktop.services.tasks import Tasks

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.sessions import Sessions

POLL_SECONDS: Final = 120.0
"""How long after a success the chosen connection's orders are fetched again."""
FIRST_WAIT_SECONDS: Final = 30.0
MAX_WAIT_SECONDS: Final = 900.0
SOON_SECONDS: Final = 0.2


@dataclass(frozen=True, slots=True)
class OrdersState:
    """What the window shows of a connection's orders. ``fetched_at`` is UTC by this computer's clock."""

    orders: tuple[Order, ...] = field(default=())
    fetched_at: datetime | None = None
    loading: bool = False
    error: AppError | None = None
    set_aside: int = 0


class Orders:
    """Fetches orders: when asked, and by itself a while after the last fetch of the chosen connection."""

    def __init__(
        self, *, events: Events, tasks: Tasks, connections: "Connections", sessions: "Sessions", clock: Clock
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._clock = clock
        self._states: dict[str, OrdersState] = {}
        self._fetching: dict[str, asyncio.Task[None]] = {}
        self._next: dict[str, asyncio.TimerHandle] = {}
        self._failures: dict[str, int] = {}
        self._closed = False

    def state(self, connection_id: str) -> OrdersState:
        """Return what is known of the connection's orders."""
        return self._states.get(connection_id, OrdersState())

    def refresh(self, connection_id: str, *, by_person: bool = False) -> None:
        """Fetch the orders anew, unless that is under way. A person's wish does not wait for a back-off to pass."""
        self._cancel_next(connection_id)
        connection = self._connections.get(connection_id)
        if self._closed or connection is None or connection.grant is None or connection_id in self._fetching:
            return
        if connection.grant.state is GrantState.ACTIVE:
            task = self._tasks.spawn(self._fetch(connection_id, by_person=by_person), "fetch orders")
            self._fetching[connection_id] = task
            task.add_done_callback(lambda _: self._fetching.pop(connection_id, None))

    def forget(self, connection_id: str) -> None:
        """Drop the orders of a connection from memory."""
        self._cancel_next(connection_id)
        self._failures.pop(connection_id, None)
        task = self._fetching.get(connection_id)
        if task is not None:
            task.cancel()
        if self._states.pop(connection_id, None) is not None:
            self._events.publish(OrdersChanged(connection_id))

    def close(self) -> None:
        """Fetch nothing more."""
        self._closed = True
        for connection_id in tuple(self._next):
            self._cancel_next(connection_id)

    async def _fetch(self, connection_id: str, *, by_person: bool) -> None:
        self._set(connection_id, replace(self.state(connection_id), loading=True))
        wait = POLL_SECONDS
        session = await self._sessions.get(connection_id)
        try:
            if by_person:
                session.renewer.try_again()
            decoded = await session.api.orders(session.auth)
        except SignInNeeded as error:
            if not self._sessions.is_open(session):  # a new sign-in came between: its access is not to blame
                self._set(connection_id, replace(self.state(connection_id), loading=False))
                self._schedule(connection_id, SOON_SECONDS)
                return
            await session.token_store.condemn(error)
            self._set(connection_id, replace(self.state(connection_id), loading=False, error=error))
            return
        except AppError as error:
            failures = self._failures[connection_id] = self._failures.get(connection_id, 0) + 1
            asked = error.retry_after if isinstance(error, ServerFault) else None
            wait = pause(failures, asked, base=FIRST_WAIT_SECONDS, limit=MAX_WAIT_SECONDS)
            self._set(connection_id, replace(self.state(connection_id), loading=False, error=error))
        except BaseException:
            if connection_id in self._states:
                self._set(connection_id, replace(self.state(connection_id), loading=False))
            raise
        else:
            self._failures.pop(connection_id, None)
            self._set(
                connection_id,
                OrdersState(tuple(decoded.orders), self._clock.now(), set_aside=decoded.set_aside),
            )
        self._schedule(connection_id, wait)

    def _set(self, connection_id: str, state: OrdersState) -> None:
        self._states[connection_id] = state
        self._events.publish(OrdersChanged(connection_id))

    def _schedule(self, connection_id: str, seconds: float) -> None:
        self._cancel_next(connection_id)
        loop = asyncio.get_running_loop()
        self._next[connection_id] = loop.call_later(seconds, self._due, connection_id)

    def _due(self, connection_id: str) -> None:
        del self._next[connection_id]
        chosen = self._connections.chosen
        if chosen is not None and chosen.id == connection_id:
            self.refresh(connection_id)

    def _cancel_next(self, connection_id: str) -> None:
        timer = self._next.pop(connection_id, None)
        if timer is not None:
            timer.cancel()
