"""What events tell of sign-ins and revocations, put into the journal."""

from typing import Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.services.events import (
    Events,
    Revoked,
    RevokeOutcome,
    SignInEnded,
    SignInOutcome,
    SignInStarted,
)
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.translation import tr_noop

_REVOKED: Final = {
    RevokeOutcome.CONFIRMED: (Kind.REVOKED, tr_noop("Confirmed: the old access is refused")),
    RevokeOutcome.UNPROVEN: (Kind.REVOKED, tr_noop("Accepted, but not proven")),
    RevokeOutcome.QUEUED: (Kind.REVOKE_QUEUED, tr_noop("Brutlers could not be told yet")),
    RevokeOutcome.FORGOTTEN: (Kind.FORGOTTEN, tr_noop("Brutlers was not told")),
}


class Chronicle:
    """Listens from its making on. A revocation that goes on waiting is told once."""

    def __init__(self, events: Events, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._begun: dict[str, float] = {}
        self._queued: set[str] = set()
        events.subscribe(SignInStarted, self._sign_in_started)
        events.subscribe(SignInEnded, self._sign_in_ended)
        events.subscribe(Revoked, self._revoked)

    def _sign_in_started(self, event: SignInStarted) -> None:
        self._begun[event.connection_id] = self._clock.monotonic()

    def _sign_in_ended(self, event: SignInEnded) -> None:
        begun = self._begun.pop(event.connection_id, None)
        seconds = None if begun is None else self._clock.monotonic() - begun
        if event.outcome is SignInOutcome.CONNECTED:
            self._queued.discard(event.connection_id)
            self._journal.note(event.connection_id, Kind.CONNECTED, seconds=seconds)
            return
        if event.outcome is SignInOutcome.CANCELLED:
            cause = tr_noop("You cancelled it")
        else:
            cause = tr_noop("A fault of this app") if event.error is None else event.error.title
        self._journal.note(event.connection_id, Kind.SIGN_IN_FAILED, cause, seconds=seconds)

    def _revoked(self, event: Revoked) -> None:
        if event.outcome is not RevokeOutcome.QUEUED:
            self._queued.discard(event.connection_id)
        elif event.connection_id in self._queued:
            return
        else:
            self._queued.add(event.connection_id)
        kind, cause = _REVOKED[event.outcome]
        self._journal.note(event.connection_id, kind, cause, seconds=event.seconds)
