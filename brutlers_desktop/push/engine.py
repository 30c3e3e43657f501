"""When what goes out.

One task sleeps until something is due, or without end while nothing is. Before anything is sent the list is asked for, so that it
is known what stood there already; whatever may have taken effect is looked for in a later list before it is sent again.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.outbox import Entry, WriteState, may_be_confused, target_of
from brutlers_desktop.errors import AppError
from brutlers_desktop.push.delivery import became_unsure, deliver
from brutlers_desktop.push.inquiry import abandon, excuse, in_flight, inquire
from brutlers_desktop.push.memory import Line, Memory
from brutlers_desktop.push.ports import (
    BUDGET,
    FRESH,
    MOST_AT_ONCE,
    OWNER_RETRY,
    SETTLE,
    Books,
    Grant,
    Look,
    Peers,
    Ports,
    Profile,
    Send,
    Spawn,
    Tell,
    Wait,
)
from brutlers_desktop.store.outbox import OutboxStore
from brutlers_desktop.translation import tr_noop

_SIGN_IN = tr_noop("It waits until you sign in.")
_NOT_KEPT = tr_noop("Its answer could not be kept. Whether it arrived is being looked up.")


class Push:
    """Sends what waits in the outbox, if this process is the one to do so. Make it in the loop, ``start`` it; ``aclose`` ends it."""

    def __init__(
        self,
        *,
        books: Books,
        send: Send,
        look: Look,
        profile: Profile,
        grant: Grant,
        peers: Peers,
        server_now: Callable[[str], datetime],
        tell: Tell,
        clock: Clock,
        spawn: Spawn,
        wait: Wait,
        settle: float = SETTLE,
        dice: Callable[[], float] = random.random,
    ) -> None:
        self._ports = Ports(
            books=books,
            send=send,
            look=look,
            profile=profile,
            grant=grant,
            peers=peers,
            server_now=server_now,
            tell=tell,
            clock=clock,
            spawn=spawn,
            wait=wait,
            settle=settle,
            dice=dice,
        )
        self._memory = Memory(self._ports)
        self._woken = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin; what was left by an earlier run is taken up."""
        self._loop = self._ports.spawn(self._run(), "send the outbox")

    def notice(self) -> None:
        """The outbox, a grant or the archive has changed: look what that means."""
        self._memory.stale = True
        self._woken.set()
        if self._loop is not None and self._loop.done():  # a bug of ours ended it; a person tries again
            self.start()

    def wake(self) -> None:
        """The network or the window came back, or a person wishes it: try now what waits, unless the server set the time."""
        now = self._ports.clock.monotonic()
        for line in self._memory.lines.values():
            line.refused = None
            line.paused = min(line.paused, max(now, line.rested))
        self.notice()

    async def aclose(self) -> None:
        """Stop; when this returns, nothing more is sent. A request that it cuts short is looked for at the next start."""
        loop, self._loop = self._loop, None
        ending = {*self._tasks, *(() if loop is None else (loop,))}
        for task in ending:
            task.cancel()
        if ending:
            await asyncio.wait(ending)

    async def _run(self) -> None:
        failures = 0
        while True:
            self._woken.clear()
            try:
                due = await self._turn()
                failures = 0
            except AppError:  # of the disk; a person meets it wherever the archive is used
                failures += 1
                due = self._now() + pace.after_failure(failures, None, self._ports.dice())
            await self._ports.wait(self._woken, None if due is None else max(0.0, due - self._now()))

    async def _turn(self) -> float | None:
        """Start whatever may go now; return when something is due next in monotonic seconds, None for never."""
        books, memory = self._ports.books, self._memory
        is_owner = await books(lambda store: store.take_over(self._ports.clock.now()))
        if memory.stale:
            memory.stale = False
            memory.take_in(await books(OutboxStore.entries))
        if not is_owner:
            memory.stale = True
            return self._now() + OWNER_RETRY if memory.left else None
        await self._end_undo_times()
        for entry in memory.standing(WriteState.SENDING):
            if entry.id not in memory.sending:
                await became_unsure(self._ports, memory, entry, _NOT_KEPT)
        lines: dict[str, list[Entry]] = {}
        for entry in memory.left.values():
            lines.setdefault(entry.connection_id, []).append(entry)
        dues = [self._drive(memory.line(each), entries) for each, entries in lines.items()]
        dues += [memory.notes[each.id].due for each in memory.standing(WriteState.UNDO)]
        return min((due for due in dues if due is not None), default=None)

    async def _end_undo_times(self) -> None:
        memory, now = self._memory, self._now()
        over = [each.id for each in memory.standing(WriteState.UNDO) if memory.notes[each.id].due <= now]
        if over:
            for entry in await self._ports.books(lambda store: store.release_due(over)):
                memory.changed(entry)
            memory.stale = memory.stale or any(
                memory.left[each].state is WriteState.UNDO for each in over if each in memory.left
            )

    def _drive(self, line: Line, entries: Sequence[Entry]) -> float | None:
        """Ask for the list or send, as is due; return when the next step of this connection is."""
        left = [each for each in entries if not each.needs_person and each.id not in self._memory.sending]
        if left and not line.looking and not self._ports.peers(line.connection_id):
            self._ask(line, abandon(self._ports, self._memory, line), "ask about what can go nowhere")
            return None
        unsure = [each for each in left if each.state is WriteState.UNSURE]
        waiting = [each for each in left if each.state is WriteState.READY]
        if not (unsure or waiting) or line.looking:
            return None
        now, grant = self._now(), self._ports.grant(line.connection_id)
        if line.paused > now:
            return line.paused
        if grant is None:
            if any(each.reason != _SIGN_IN for each in (*unsure, *waiting)):
                self._ask(line, excuse(self._ports, self._memory, line, _SIGN_IN), "note why nothing is sent")
            return None
        if grant == line.refused:
            return None
        ready = self._ready(line)
        look_due = min(
            (
                self._look_due(line, each, now)
                for each in unsure
                if not in_flight(self._ports, self._memory, each)
            ),
            default=None,
        )
        is_due = look_due is not None and look_due <= now
        if line.grant != grant or is_due or (ready and not self._is_fresh(line, ready)):
            self._ask(line, inquire(self._ports, self._memory, line, grant), "ask for the orders to send")
            return None
        self._send(line, grant, ready, unsure)
        dues = [self._memory.notes[each.id].due for each in waiting]
        return min((due for due in (look_due, *dues) if due is not None and due > now), default=None)

    def _among_peers(self, line: Line) -> list[Entry]:
        """Return the entries for what may be the line's shop; a connection that nobody is signed in to holds up no other."""
        peers = {
            each
            for each in self._ports.peers(line.connection_id)
            if each == line.connection_id or self._ports.grant(each) is not None
        }
        return [entry for entry in self._memory.left.values() if entry.connection_id in peers]

    def _ready(self, line: Line) -> list[Entry]:
        """Return the entries whose turn it is: of an order's changes the one under way, else the first that may still go."""
        memory, now = self._memory, self._now()
        entries = self._among_peers(line)
        turn_of: dict[str, int] = {}
        for entry in entries:
            if target_of(entry.payload) and entry.state is not WriteState.REFUSED:
                turn_of.setdefault(entry.order_id, entry.id)
                if entry.state in (WriteState.SENDING, WriteState.UNSURE):
                    turn_of[entry.order_id] = entry.id
        return [
            entry
            for entry in entries
            if entry.connection_id == line.connection_id
            and entry.state is WriteState.READY
            and entry.question is None
            and entry.id not in memory.sending
            and memory.notes[entry.id].due <= now
            and (not target_of(entry.payload) or turn_of[entry.order_id] == entry.id)
        ]

    def _look_due(self, line: Line, unsure: Entry, now: float) -> float:
        """Return when the list is to be asked for to judge an unsure entry: at once, and when the server has settled."""
        note = self._memory.notes[unsure.id]
        if line.seen is None or line.seen.turn < note.turn:
            return now
        return note.ended + self._ports.settle

    def _is_fresh(self, line: Line, ready: Sequence[Entry]) -> bool:
        """Tell whether the list at hand was asked for after these entries were made, lately, and not much was sent since."""
        seen = line.seen
        return line.is_blind or (
            seen is not None
            and seen.turn > max(self._memory.notes[each.id].needs for each in ready)
            and self._now() - seen.began <= FRESH
            and line.sent - seen.sent < BUDGET
        )

    def _send(self, line: Line, grant: str, ready: Sequence[Entry], unsure: Sequence[Entry]) -> None:
        """Send as many as may go side by side, and as the budget allows."""
        memory = self._memory
        marks = [memory.notes[each.id].sent for each in unsure]
        if line.seen is not None and not line.is_blind:
            marks.append(line.seen.sent)
        among = self._among_peers(line)
        for entry in ready:
            busy = [
                each
                for each in among
                if each.id in memory.sending or (each.state is WriteState.UNSURE and not each.needs_person)
            ]
            if len(memory.sending) >= MOST_AT_ONCE or line.sent - min(marks, default=line.sent) >= BUDGET:
                return
            if any(may_be_confused(each.payload, entry.payload) for each in busy if each.id != entry.id):
                continue
            line.sent += 1
            memory.notes[entry.id].sent = line.sent
            memory.sending[entry.id] = entry
            self._begin(deliver(self._ports, memory, line, grant, entry), "send an entry of the outbox")

    def _ask(self, line: Line, work: Coroutine[Any, Any, None], name: str) -> None:
        line.looking = True
        self._begin(work, name)

    def _begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._ports.spawn(work, name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._woken.set()

    def _now(self) -> float:
        return self._ports.clock.monotonic()
