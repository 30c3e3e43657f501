"""Watches over the connections: says how each is doing, and once, as a notice, when one needs a person."""

import asyncio
from datetime import timedelta
from typing import Final

from brutlers_desktop.domain import health as domain
from brutlers_desktop.domain.announcing import CONNECTIONS_PAGE, Announce, Announcement
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection, grant_mark
from brutlers_desktop.domain.health import Health, HealthState, MomentWords
from brutlers_desktop.domain.text import clean_text, isolated
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.events import (
    ConnectionsChanged,
    Events,
    HealthChanged,
    Notice,
    NoticeWithdrawn,
)
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.services.reach import Reach
from brutlers_desktop.services.sessions import Sessions
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.sync import wait
from brutlers_desktop.translation import tr, trn

TOLD_PREFERENCE: Final = "told-health"
"""Of each connection that needs a person, why: what was told once is not told again, also not after a restart."""
FIRST_TRY: Final = 30.0
"""Seconds in which the first call of a run may settle what would else be a warning."""
ANNOUNCED: Final = (HealthState.SIGN_IN_BY, HealthState.NEEDS_SIGN_IN, HealthState.INTERRUPTED)
"""What is told outside the window too."""
LONGEST_SLEEP: Final = timedelta(days=1)
_JUST_AFTER: Final = 1.0
"""Seconds past a moment at which it has certainly come."""


def health_key(connection_id: str) -> str:
    """Return the key of the notice that a connection needs a person."""
    return f"health-{connection_id}"


class Watch:
    """``start`` it in the loop once the connections and preferences are read; its task belongs to ``tasks``."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: Connections,
        sessions: Sessions,
        reach: Reach,
        preferences: Preferences,
        clock: Clock,
        words: MomentWords,
        announce: Announce,
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._reach = reach
        self._preferences = preferences
        self._clock = clock
        self._words = words
        self._announce = announce
        self._told: dict[str, str] = {}
        self._begun: float | None = None
        self._woken = asyncio.Event()

    def health(self, connection: Connection) -> Health:
        """Return how a connection is doing now."""
        known = self._reach.known(connection.id)
        return domain.health(
            connection, self._sessions.server_now(connection), known, self._words_for(connection)
        )

    def start(self) -> None:
        """Begin to watch."""
        if self._begun is not None:
            return
        kept = self._preferences.get(TOLD_PREFERENCE)
        self._told = {str(key): str(why) for key, why in kept.items()} if isinstance(kept, dict) else {}
        self._begun = self._clock.monotonic()
        self._events.subscribe(ConnectionsChanged, lambda _: self._woken.set())
        self._events.subscribe(
            HealthChanged, lambda event: self._woken.set() if event.connection_id else None
        )
        self._tasks.spawn(self._run(), "watch the connections")

    def _words_for(self, connection: Connection) -> MomentWords:
        """Return the words for moments by the connection's server: they are said by this computer's clock."""
        words, to_local = self._words, self._sessions.to_local
        return MomentWords(
            day=lambda moment: words.day(to_local(connection, moment)),
            time=lambda moment: words.time(to_local(connection, moment)),
        )

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            self.look()
            await wait(self._woken, self._until_next())
            if not self._woken.is_set():
                self._events.publish(HealthChanged(""))

    def look(self) -> None:
        """Tell what is new, withdraw what is over, and remember on disk what was told."""
        told = {}
        for connection in self._connections.all:
            now, key = self.health(connection), connection.id
            if not now.needs_person:
                continue
            why = f"{now.state} {grant_mark(connection)}"
            if self._told.get(key) == why:
                told[key] = why
            elif self._is_certain(connection, now):
                told[key] = why
                self._tell(connection, now)
        for key in self._told.keys() - told.keys():
            self._events.publish(NoticeWithdrawn(health_key(key)))
        if told != self._told:
            self._told = told
            self._tasks.spawn(
                self._preferences.keep(TOLD_PREFERENCE, dict(told)),
                "remember what was told",
                must_finish=True,
            )

    def _tell(self, connection: Connection, now: Health) -> None:
        name = isolated(clean_text(connection.name))
        title = tr("{connection}: {state}", about="a notice", connection=f"“{name}”", state=now.word)
        self._events.publish(
            Notice(title, now.sentence, now.action, connection.id, health_key(connection.id))
        )
        if now.state in ANNOUNCED:
            key = health_key(connection.id)
            self._announce(Announcement(now.word, _outside(now), CONNECTIONS_PAGE, connection.id, key=key))

    def _is_certain(self, connection: Connection, now: Health) -> bool:
        """Tell whether a warning stands: the app's own renewal, with which each run begins, may take its reason away."""
        return (
            now.state is not HealthState.SIGN_IN_BY
            or self._reach.was_tried(connection.id)
            or self._left_of_first_try() <= 0
        )

    def _left_of_first_try(self) -> float:
        return 0.0 if self._begun is None else self._begun + FIRST_TRY - self._clock.monotonic()

    def _until_next(self) -> float | None:
        """Return the seconds to the next moment at which something changes by itself; None: there is none."""
        waits = []
        for connection in self._connections.all:
            server_now = self._sessions.server_now(connection)
            change = domain.next_change(connection, server_now)
            if change is not None:
                waits.append(min(change - server_now, LONGEST_SLEEP).total_seconds() + _JUST_AFTER)
            if self.health(connection).state is HealthState.SIGN_IN_BY and self._left_of_first_try() > 0:
                waits.append(self._left_of_first_try() + _JUST_AFTER)
        return min(waits, default=None)


def _outside(health: Health) -> str:
    """Return what is said outside the window, where anyone may read it: no name of a shop."""
    if health.state is HealthState.SIGN_IN_BY:
        return trn(
            "One of your connected apps has not been renewed for {n} day. Open Brutlers Desktop to sign in.",
            "One of your connected apps has not been renewed for {n} days. Open Brutlers Desktop to sign in.",
            domain.WARN_AFTER.days,
        )
    return tr("One of your connected apps needs a sign-in. Until then nothing new arrives.")
