"""What this run has learned of each connection's server: whether it answers, since when it does not, and whether it renews now."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.health import NOTHING_KNOWN, Known
from brutlers_desktop.errors import (
    Action,
    AppError,
    EnvironmentFault,
    GrantChanged,
    OutcomeUnknown,
    RateLimited,
    SignInNeeded,
)
from brutlers_desktop.services.events import Events, HealthChanged


class Reach:
    """Is told of each call's end by the sessions; publishes ``HealthChanged`` when that changes what is known."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._known: dict[str, Known] = {}
        self._reached_at: dict[str, datetime] = {}
        self._tried: set[str] = set()

    def known(self, connection_id: str) -> Known:
        """Return what is known of a connection."""
        return self._known.get(connection_id, NOTHING_KNOWN)

    def was_tried(self, connection_id: str) -> bool:
        """Tell whether a call has ended in this run, well or not, since the last sign-in or edit."""
        return connection_id in self._tried

    def succeeded(self, connection_id: str, server_now: datetime) -> None:
        """The server accepted a call, at ``server_now`` by its clock."""
        self._reached_at[connection_id] = server_now
        self._set(connection_id, replace(self.known(connection_id), unknown_since=None, fault=None))

    def failed(self, connection: Connection, error: AppError, server_now: datetime) -> None:
        """A call of a connection ended with ``error``. Only what leaves its health in the dark, or needs a correction, counts."""
        if isinstance(error, GrantChanged | OutcomeUnknown):
            return
        if isinstance(error, SignInNeeded):
            self.forget(connection.id)
        elif error.action is Action.EDIT_CONNECTION:
            self._set(connection.id, replace(self.known(connection.id), fault=error))
        elif isinstance(error, EnvironmentFault) and not isinstance(error, RateLimited):
            known = self.known(connection.id)
            since = known.unknown_since or self._last_heard_of(connection)
            self._set(connection.id, replace(known, unknown_since=since, fault=error))
        else:
            self.succeeded(connection.id, server_now)

    @contextmanager
    def renewing(self, connection_id: str) -> Iterator[None]:
        """Say within the block that the connection's access is being renewed."""
        self._set(connection_id, replace(self.known(connection_id), renewing=True), tried=False)
        try:
            yield
        finally:
            self._set(connection_id, replace(self.known(connection_id), renewing=False), tried=False)

    def forget(self, connection_id: str) -> None:
        """Know nothing of a connection: its session has ended, and the next one learns anew."""
        self._tried.discard(connection_id)
        self._reached_at.pop(connection_id, None)
        self._set(connection_id, NOTHING_KNOWN, tried=False)

    def _last_heard_of(self, connection: Connection) -> datetime | None:
        grant = connection.grant
        if grant is None:
            return None
        times = (self._reached_at.get(connection.id), grant.last_used_at, grant.renewed_at)
        return max(each for each in times if each is not None)

    def _set(self, connection_id: str, known: Known, *, tried: bool = True) -> None:
        is_news = known != self.known(connection_id) or (tried and connection_id not in self._tried)
        if tried:
            self._tried.add(connection_id)
        self._known[connection_id] = known
        if is_news:
            self._events.publish(HealthChanged(connection_id))
