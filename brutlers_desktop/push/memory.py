"""What this process knows beyond what is on the disk: entries at hand, when they are due, and how each connection stands."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.outbox import Entry, WriteState, target_of
from brutlers_desktop.errors import AppError, OutcomeUnknown, ServerFault
from brutlers_desktop.push.ports import REST, Listing, Ports

LONGEST_WAIT: Final = timedelta(seconds=pace.LONGEST_PAUSE)
"""How long a wait from an earlier run is believed: clocks are moved. A person may try at any time."""


@dataclass(slots=True)
class Seen:
    """A listing, when it was begun, by the monotonic clock and in the order of things, and what the line had sent by then."""

    listing: Listing
    began: float
    turn: int
    sent: int


@dataclass(slots=True)
class Line:
    """One connection.

    ``grant``: for which the shop is certain; ``refused``: which needs a new sign-in; ``blind``: which may not read orders.
    ``paused`` (nothing goes out until then) and ``rested`` (no wake-up shortens it below) are monotonic seconds. ``sent`` counts
    requests, ``failures`` those in a row.
    """

    connection_id: str
    grant: str | None = None
    refused: str | None = None
    blind: str | None = None
    looking: bool = False
    seen: Seen | None = None
    paused: float = 0.0
    rested: float = 0.0
    failures: int = 0
    sent: int = 0

    @property
    def is_blind(self) -> bool:
        """Whether the grant in use may not read orders, so that nothing can be looked up."""
        return self.blind is not None and self.blind == self.grant


@dataclass(slots=True)
class Note:
    """One entry. ``due`` and ``ended`` (when its request ended at the latest) are monotonic seconds.

    ``needs``: only a list begun after this place in the order of things tells what must be known before it is sent; ``turn``: the
    place of its request's end. ``sent``: the line's count when it was sent.
    """

    needs: int
    due: float
    ended: float
    turn: int
    sent: int = 0


class Memory:
    """Entries that are not done, and what is known of them. ``stale``: the disk may say otherwise by now.

    ``earlier``: entries of an earlier run that were not looked for yet; None before they were read.
    """

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._began = ports.clock.now()
        self._turns = itertools.count(1)
        self.stale = True
        self.left: dict[int, Entry] = {}
        self.notes: dict[int, Note] = {}
        self.lines: dict[str, Line] = {}
        self.sending: dict[int, Entry] = {}
        self.earlier: set[int] | None = None

    def line(self, connection_id: str) -> Line:
        """Return how a connection stands."""
        return self.lines.setdefault(connection_id, Line(connection_id))

    def turn(self) -> int:
        """Return the next place in the order of things: unlike a time, no two are the same."""
        return next(self._turns)

    def standing(self, state: WriteState, connection_id: str | None = None) -> list[Entry]:
        """Return the entries in a state, of one connection or of all."""
        return [
            entry
            for entry in self.left.values()
            if entry.state is state and connection_id in (None, entry.connection_id)
        ]

    def take_in(self, entries: Iterable[Entry]) -> None:
        """Take over what stands on the disk. An entry that somebody let go on is due at once."""
        now, before = self._ports.clock.monotonic(), self.left
        self.left = {entry.id: entry for entry in entries}
        if self.earlier is None:
            self.earlier = {
                entry.id
                for entry in self.left.values()
                if not entry.attempts and entry.created_at < self._began
            }
        self.notes = {
            entry.id: self.notes.get(entry.id) or self._first_note(entry) for entry in self.left.values()
        }
        for entry in self.standing(WriteState.READY):
            if entry.id in before and entry != before[entry.id] and entry.next_at is None:
                self.notes[entry.id].due = now

    def changed(self, entry: Entry | None) -> None:
        """Remember how an entry stands, and tell of it; None: somebody else changed it meanwhile."""
        if entry is None:
            self.stale = True
            return
        if entry.state is WriteState.DONE:
            self.left.pop(entry.id, None)
            self._outdate(entry)
        else:
            self.left[entry.id] = entry
        self._ports.tell(entry)

    def ended(self, entry: Entry) -> None:
        """Note that the request of an entry is over by now."""
        note = self.notes[entry.id]
        note.ended, note.turn = self._ports.clock.monotonic(), self.turn()

    def pause(self, line: Line, error: AppError) -> datetime:
        """Let a connection rest after a failure; return until when, by the wall clock."""
        line.failures += 1
        asked = error.retry_after if isinstance(error, ServerFault | OutcomeUnknown) else None
        now = self._ports.clock.monotonic()
        seconds = pace.after_failure(line.failures, asked, self._ports.dice())
        line.paused, line.rested = now + seconds, now + (asked or REST)
        return self._ports.clock.now() + timedelta(seconds=seconds)

    def _first_note(self, entry: Entry) -> Note:
        now, wall = self._ports.clock.monotonic(), self._ports.clock.now()
        if entry.state is WriteState.UNDO:
            rest = min(entry.due_at - wall, entry.due_at - entry.created_at)
        else:
            rest = min((entry.next_at or wall) - wall, LONGEST_WAIT)
        return Note(needs=self.turn(), due=now + max(0.0, rest.total_seconds()), ended=now, turn=self.turn())

    def _outdate(self, done: Entry) -> None:
        """What a list said of an order is out of date once it was changed: the next change of it needs a newer one."""
        if target_of(done.payload):
            for entry in self.left.values():
                if entry.connection_id == done.connection_id and entry.order_id == done.order_id:
                    self.notes[entry.id].needs = self.turn()
