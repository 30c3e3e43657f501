"""Asking for the list: what stands at the server, whose shop it is, and what became of what may have arrived."""

from collections.abc import Callable
from datetime import timedelta

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.customer_evidence import find_customer_effect
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.evidence import Absent, Evidence, Found, find_effect
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, WriteState, may_be_confused
from brutlers_desktop.errors import AppError, EnvironmentFault, OutcomeUnknown, RequestRefused, ScopeMissing
from brutlers_desktop.push.memory import Line, Memory, Seen
from brutlers_desktop.push.ports import Listing, Ports
from brutlers_desktop.store.outbox import OutboxStore
from brutlers_desktop.translation import tr_noop

_AGAIN = tr_noop("It had not arrived, and is sent again.")
_LOST = tr_noop("Brutlers’ answer was lost, and the last orders do not tell whether it arrived.")


async def inquire(ports: Ports, memory: Memory, line: Line, grant: str) -> None:
    """Ask for a connection's list, make sure of its shop, and judge by it what is unsure. ``line.looking`` ends with it.

    Raises ``AppError`` where the disk fails.
    """
    try:
        began, turn, sent = ports.clock.monotonic(), memory.turn(), line.sent
        listing = await _listing(ports, line, grant)
        if ports.grant(line.connection_id) != grant:
            return
        await _make_sure_of_shop(ports, memory, line, grant, listing)
        line.seen, line.failures = Seen(listing, began, turn, sent), 0
        for entry in memory.standing(WriteState.UNSURE, line.connection_id):
            waits = entry.needs_person or in_flight(ports, memory, entry)
            if not waits and memory.notes[entry.id].turn < turn:
                await _judge(ports, memory, entry, line.seen)
    except AppError as error:
        passing = isinstance(error, EnvironmentFault | RequestRefused | OutcomeUnknown)
        at = memory.pause(line, error) if passing else None
        if not passing:
            line.refused = grant
        reason = str(error)
        for entry in await ports.books(lambda store: store.wait(line.connection_id, reason, at)):
            memory.changed(entry)
    finally:
        line.looking = False


def in_flight(ports: Ports, memory: Memory, unsure: Entry) -> bool:
    """Tell whether a request is under way through another connection to the same server whose effect could pass for this one's."""
    peers = ports.peers(unsure.connection_id) - {unsure.connection_id}
    return any(
        each.connection_id in peers and may_be_confused(each.payload, unsure.payload)
        for each in memory.sending.values()
    )


async def excuse(ports: Ports, memory: Memory, line: Line, reason: str) -> None:
    """Note why nothing of a connection goes on until a person does something. ``line.looking`` ends with it."""
    await _note(ports, memory, line, lambda store: store.wait(line.connection_id, reason, None))


async def abandon(ports: Ports, memory: Memory, line: Line) -> None:
    """Ask a person about all that is left of a connection that was removed. ``line.looking`` ends with it."""
    await _note(ports, memory, line, lambda store: store.abandon(line.connection_id))


async def _note(
    ports: Ports, memory: Memory, line: Line, how: Callable[[OutboxStore], tuple[Entry, ...]]
) -> None:
    try:
        for entry in await ports.books(how):
            memory.changed(entry)
    except AppError as error:
        memory.pause(line, error)
        raise
    finally:
        line.looking = False


async def _listing(ports: Ports, line: Line, grant: str) -> Listing:
    """Return the list; where the grant may not read it, one that tells nothing."""
    try:
        return await ports.look(line.connection_id)
    except ScopeMissing:
        line.blind = grant
        return Listing(window_full=True)


async def _make_sure_of_shop(ports: Ports, memory: Memory, line: Line, grant: str, listing: Listing) -> None:
    """Learn whether a grant that is new here belongs to the shop for which entries were made."""
    if line.grant == grant:
        return
    if await ports.books(lambda store: store.grant_of(line.connection_id)) != grant:
        profile = await ports.profile(line.connection_id)
        ids = None if line.blind == grant else [order.id for order in listing.orders]
        await ports.books(lambda store: store.confirm_shop(line.connection_id, grant, profile, ids))
        memory.take_in(await ports.books(OutboxStore.entries))
    line.grant = grant


async def _judge(ports: Ports, memory: Memory, entry: Entry, seen: Seen) -> None:
    """Decide by a list what became of an entry that may have taken effect."""
    note = memory.notes[entry.id]
    effect = await _effect(ports, memory, entry, seen.listing)
    now, wall = ports.clock.monotonic(), ports.clock.now()
    if isinstance(effect, Found):
        order_id, peers = effect.order_id, ports.peers(entry.connection_id)
        done = await ports.books(lambda store: store.finish(entry.id, order_id, wall, peers))
        if done is not None:
            memory.changed(done)
            return
    settled = note.ended + ports.settle
    if seen.began < settled:
        at = wall + timedelta(seconds=settled - now)
        memory.changed(await ports.books(lambda store: store.unsure(entry.id, entry.reason, at)))
    elif isinstance(effect, Absent):
        rest = 0.0 if entry.attempts <= 1 else pace.after_failure(entry.attempts, None, ports.dice())
        note.due, again = now + rest, wall + timedelta(seconds=rest) if rest else None
        memory.changed(await ports.books(lambda store: store.ready(entry.id, _AGAIN, again)))
    else:
        memory.changed(await ports.books(lambda store: store.hold(entry.id, Question.LOST, _LOST)))


async def _effect(ports: Ports, memory: Memory, entry: Entry, listing: Listing) -> Evidence:
    peers = ports.peers(entry.connection_id)
    open_ones = (*memory.standing(WriteState.SENDING), *memory.standing(WriteState.UNSURE))
    rivals = [
        each.payload for each in open_ones if isinstance(each.payload, NewOrder) and each.id != entry.id
    ]

    def find(store: OutboxStore) -> Evidence:
        if isinstance(entry.payload, CustomerWrite):
            told = listing.customers
            return find_customer_effect(
                entry.payload,
                told,
                claimed_ids=store.claimed(peers),
                known_ids=store.known_before(entry, [each.id for each in told.listed] if told else ()),
            )
        return find_effect(
            entry,
            listing.orders,
            window_full=listing.window_full,
            claimed_ids=store.claimed(peers),
            known_ids=store.known_before(entry, [order.id for order in listing.orders]),
            gone=store.gone(entry),
            rivals=rivals,
            unreadable=listing.unreadable,
        )

    return await ports.books(find)
