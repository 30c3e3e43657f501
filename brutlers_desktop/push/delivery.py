"""Sending one entry: marked on the disk before, its outcome noted after."""

from dataclasses import replace
from datetime import datetime

from brutlers_desktop.domain.customer_evidence import CustomersTold
from brutlers_desktop.domain.customer_writes import CustomerWrite, differing, new_since
from brutlers_desktop.domain.evidence import Found, find_effect, newest_update
from brutlers_desktop.domain.outbox import Baseline, Entry, Question, WriteState
from brutlers_desktop.domain.outcomes import Outcome, outcome_of
from brutlers_desktop.errors import AppError, OutcomeUnknown, RequestRefused, ScopeMissing, ServerFault
from brutlers_desktop.push.memory import Line, Memory
from brutlers_desktop.push.ports import REST, Ports
from brutlers_desktop.store.outbox import Start
from brutlers_desktop.translation import tr_noop

_SENT_BEFORE = tr_noop(
    "It stands at Brutlers already. It may have been sent by an earlier copy of this profile."
)
_BUG = tr_noop("Brutlers Desktop failed while sending it. Whether it arrived is being looked up.")


async def deliver(ports: Ports, memory: Memory, line: Line, grant: str, entry: Entry) -> None:
    """Send an entry whose turn it is, if the disk says so too. It stands in ``memory.sending`` already.

    Cancelled while the request is under way, it stays in ``SENDING``: whoever sends next looks for it.
    Raises ``AppError`` where the disk fails; the connection rests then.
    """
    try:
        if await _was_sent_before(ports, memory, line, entry):
            memory.changed(await ports.books(lambda store: store.hold(entry.id, Question.LOST, _SENT_BEFORE)))
            return
        start = _start(ports, line, grant, entry)
        sending = await ports.books(lambda store: store.mark_sending(entry.id, start))
        if sending is None:
            memory.notes[entry.id].due = ports.clock.monotonic() + REST
        memory.changed(sending)
        if sending is None or sending.state is not WriteState.SENDING:
            return
        if ports.grant(line.connection_id) == grant:
            await _request(ports, memory, line, grant, sending)
        else:
            memory.changed(await ports.books(lambda store: store.ready(entry.id, "", None)))
    except AppError as error:
        memory.pause(line, error)
        raise
    finally:
        del memory.sending[entry.id]


async def became_unsure(ports: Ports, memory: Memory, entry: Entry, reason: str) -> None:
    """Note that the request of an entry is over, and that it may have taken effect."""
    memory.ended(entry)
    memory.changed(await ports.books(lambda store: store.unsure(entry.id, reason, None)))


async def _was_sent_before(ports: Ports, memory: Memory, line: Line, entry: Entry) -> bool:
    """Tell whether an entry of an earlier run stands in the list already. A profile that was copied back knows nothing of it."""
    earlier = memory.earlier or set()
    if entry.id not in earlier:
        return False
    earlier.discard(entry.id)
    if line.seen is None or line.is_blind:
        return False
    if isinstance(entry.payload, CustomerWrite):
        return _was_made_before(line.seen.listing.customers, entry.payload, entry.created_at)
    orders, ahead = line.seen.listing.orders, ports.server_now(line.connection_id) - ports.clock.now()
    anew = replace(entry, baseline=Baseline(newest=entry.created_at + ahead))
    claimed = await ports.books(lambda store: store.claimed(ports.peers(line.connection_id)))
    return any(
        isinstance(find_effect(anew, [order], window_full=False, claimed_ids=claimed), Found)
        for order in orders
    )


def _was_made_before(told: CustomersTold | None, write: CustomerWrite, since: datetime) -> bool:
    """Tell whether a customer to be made was made since it was saved here; to set fields once more does no harm."""
    if told is None or write.customer_id:
        return False
    return any(not differing(write, each, write.fields) for each in new_since(told.listed, (), since))


def _start(ports: Ports, line: Line, grant: str, entry: Entry) -> Start:
    now = ports.server_now(line.connection_id)
    orders = () if line.seen is None or line.is_blind else line.seen.listing.orders
    status = next((order.status for order in orders if order.id == entry.order_id), "")
    return Start(grant=grant, sent_at=now, newest=newest_update(orders, now), server_status=status)


async def _request(ports: Ports, memory: Memory, line: Line, grant: str, entry: Entry) -> None:
    try:
        order_id = await ports.send(entry, grant)
    except AppError as error:
        await _failed(ports, memory, line, grant, entry, error)
    except Exception:
        await became_unsure(ports, memory, entry, _BUG)
        raise
    else:
        now = ports.clock.now()
        line.failures = 0
        memory.changed(
            await ports.books(
                lambda store: store.finish(entry.id, order_id, now) or store.finish(entry.id, "", now)
            )
        )


async def _failed(
    ports: Ports, memory: Memory, line: Line, grant: str, entry: Entry, error: AppError
) -> None:
    at: datetime | None = None
    match outcome_of(error):
        case Outcome.REFUSED:
            words = error.words if isinstance(error, RequestRefused | ScopeMissing) else ""
            memory.changed(await ports.books(lambda store: store.refuse(entry.id, str(error), words)))
            return
        case Outcome.UNSURE:
            if isinstance(error, OutcomeUnknown | ServerFault) and error.retry_after:
                memory.pause(line, error)
            await became_unsure(ports, memory, entry, str(error))
            return
        case Outcome.SIGN_IN:
            line.refused = grant
        case Outcome.NOT_SENT:
            at = memory.pause(line, error)
    memory.changed(await ports.books(lambda store: store.ready(entry.id, str(error), at)))
