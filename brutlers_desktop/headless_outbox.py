"""What the command line writes without a window: change an order's status, and list what waits. The window may be open."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from brutlers_desktop import terminal
from brutlers_desktop.api.writing import status_path
from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import STATUS_LABELS, status_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, StatusChange, WriteState
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import InputError
from brutlers_desktop.headless import ExitCode, new_desk, run, say, say_notices
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import OutboxChanged
from brutlers_desktop.settings import Settings

PATIENCE: Final = 90.0
"""Seconds to wait for the end of a write: longer than a lost answer takes to be looked up."""
LOOK_EVERY: Final = 1.0
"""Seconds between two looks at what the window, if it is open, has done with the entry."""

_STATES: Final = {
    WriteState.UNDO: "may be undone",
    WriteState.READY: "waiting",
    WriteState.SENDING: "being sent",
    WriteState.UNSURE: "being looked up",
    WriteState.REFUSED: "refused",
    WriteState.DONE: "sent",
}
_NOT_SENT: Final = ("Saved, and not sent yet.", "Brutlers Desktop sends it as soon as it can.")
_UNDER_WAY: Final = {
    WriteState.SENDING: (
        "Saved, and being sent: there is no answer yet.",
        "Brutlers Desktop finds out whether it arrived.",
    ),
    WriteState.UNSURE: (
        "Sent, and not confirmed yet.",
        "Brutlers Desktop goes on looking it up: do not send it again.",
    ),
}
_QUESTIONS: Final = {
    Question.CONFLICT: "asks: somebody else changed the order",
    Question.LOST: "asks: it may have arrived or not",
    Question.OTHER_SHOP: "asks: the connection may belong to another shop",
    Question.NO_CONNECTION: "asks: its connection was removed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A change of status as it was typed. A status that nobody has seen yet is sent only if it ``may_be_new``."""

    order_id: str
    status: str
    message: str = ""
    image: Path | None = None
    connection: str | None = None
    may_be_new: bool = False


def status(settings: Settings, asked: Asked) -> int:
    """Change the status of an order, and wait for the end; return the exit code."""
    return run(_status(settings, asked))


def outbox(settings: Settings) -> int:
    """List what waits on stdout, a line each; return the exit code. Nothing is sent."""
    return run(_outbox(settings))


async def _status(settings: Settings, asked: Asked) -> ExitCode:
    _check(asked)
    desk = new_desk(settings)
    try:
        await desk.connections.load()
        image, image_type = await _attached(asked.image)
        await desk.orders.archive.open(lasting=True)
        say_notices(desk)
        connection = await _connection(desk, asked.connection, asked.order_id)
        wanted = await _wanted(desk, connection, asked)
        change = StatusChange(
            order_id=asked.order_id, status=wanted, message=asked.message, image=image, image_type=image_type
        )
        await desk.outbox.open()
        entry = await desk.outbox.change_status(connection.id, change, undo_seconds=0)
        with suppress(OSError):  # then the window meets it with its next list
            await asyncio.to_thread(settings.outbox_mark_path.touch)
        ended = await _until_ended(desk, entry)
        return _outcome(ended, signed_in=_is_signed_in(desk, connection.id))
    finally:
        await desk.aclose()


async def _outbox(settings: Settings) -> ExitCode:
    desk = new_desk(settings)
    try:
        await desk.connections.load()
        await desk.orders.archive.open(lasting=True)
        say_notices(desk)
        await desk.outbox.open(send=False)
        left = await desk.outbox.entries()
        names = {connection.id: connection.name for connection in desk.connections.all}
        for entry in left:
            terminal.put(_line(entry, names.get(entry.connection_id, "a removed connection")))
    finally:
        await desk.aclose()
    if not left:
        say("Nothing waits.")
        return ExitCode.DONE
    return ExitCode.NEEDS_PERSON if any(entry.needs_person for entry in left) else ExitCode.WAITING


def _check(asked: Asked) -> None:
    """Raise ``InputError`` for what cannot be written to any order."""
    for name, text in (("order id", asked.order_id), ("status", asked.status), ("message", asked.message)):
        try:
            text.encode()
        except UnicodeEncodeError:  # Python keeps bytes that it cannot read as half characters
            raise InputError(
                name, f"The {name} is not in this terminal's encoding. Type it anew, or use UTF-8."
            ) from None
    if not clean_text(asked.status):
        raise InputError("status", "Say which status the order is to get, such as FITTING_READY.")
    if not clean_text(asked.order_id):
        raise InputError("order id", "Say which order is meant, by the id on its work ticket.")
    status_path(asked.order_id)


async def _attached(path: Path | None) -> tuple[bytes, str]:
    """Return an image as it is sent and its media type; empty ones without a file. Raises ``AppError``."""
    if path is None:
        return b"", ""
    if not await asyncio.to_thread(_is_file, path):  # a pipe would be waited for without end
        raise InputError("image", "The image is not there, or it is not a file. Name one, such as dress.jpg.")
    from brutlers_desktop.ui.images import image_from_file  # noqa: PLC0415 - Qt, for an image only

    image = await asyncio.to_thread(image_from_file, path)
    return image.content, image.media_type


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long, a folder that may not be entered
        return False


async def _connection(desk: Desk, name: str | None, order_id: str) -> Connection:
    """Return the connection by its name in any case, else the only one, else the one that knows the order."""
    every = desk.connections.all
    if name is not None:
        fitting = [each for each in every if each.name.casefold() == name.casefold()]
    elif len(every) == 1:
        fitting = list(every)
    else:
        knowing = await desk.orders.archive.holders(order_id)
        fitting = [each for each in every if each.id in knowing]
    if len(fitting) == 1:
        return fitting[0]
    known = ", ".join(f"“{each.name}”" for each in every) or "none yet"
    raise InputError("connection", f"Say by --connection which connection is meant. There are: {known}.")


async def _wanted(desk: Desk, connection: Connection, asked: Asked) -> str:
    """Return the status to send. Raises ``InputError`` for one that is most likely misspelled: its customer would read it."""
    wanted = _known(asked.status)
    if asked.may_be_new or wanted in STATUS_LABELS:
        return wanted
    seen = await desk.orders.archive.distinct("status", (connection.id,))
    if wanted in seen:
        return wanted
    offered = ", ".join(dict.fromkeys((*STATUS_LABELS, *(clean_text(each) for each in seen if each))))
    raise InputError(
        "status",
        f"No order here ever had this status. Known: {offered}. If it is right, say so with --new-status.",
    )


def _known(wanted: str) -> str:
    """Return a known status however it was typed (``Ready for pickup``); another one as it is."""
    spelled = wanted.strip().upper().replace(" ", "_").replace("-", "_")
    return spelled if spelled in STATUS_LABELS else wanted.strip()


async def _until_ended(desk: Desk, entry: Entry) -> Entry | None:
    """Wait until an entry is done, needs a person, or waits for something that no waiting here brings; return it as it is then.

    None: somebody took it out of the outbox meanwhile.
    """
    news = asyncio.Event()
    desk.events.subscribe(OutboxChanged, lambda _: news.set())
    loop = asyncio.get_running_loop()
    until = loop.time() + PATIENCE
    while True:
        news.clear()
        now = await desk.outbox.entry(entry.id)
        if now is None or now.state is WriteState.DONE or now.needs_person:
            return now
        if now.state is WriteState.READY and (now.reason or now.next_at is not None) and not now.attempts:
            return now
        if loop.time() >= until:
            return now
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await news.wait()
        except TimeoutError:
            continue


def _is_signed_in(desk: Desk, connection_id: str) -> bool:
    connection = desk.connections.get(connection_id)
    grant = None if connection is None else connection.grant
    return grant is not None and grant.state is GrantState.ACTIVE


def _outcome(entry: Entry | None, *, signed_in: bool) -> ExitCode:
    if entry is None:
        say("It was taken out of the Outbox meanwhile, in the window. Nothing more is sent.")
        return ExitCode.FAILED
    if entry.state is WriteState.DONE and isinstance(entry.payload, StatusChange):
        say(f"Order {entry.order_id} is at “{status_label(entry.payload.status)}” now.")
        return ExitCode.DONE
    words = f" Brutlers says: “{entry.server_words}”" if entry.server_words else ""
    if entry.needs_person:
        say(f"{entry.why}{words} It is kept in the Outbox: open Brutlers Desktop to decide.")
        return ExitCode.NEEDS_PERSON
    stands, goes_on = _UNDER_WAY.get(entry.state, _NOT_SENT)
    reason = f" {entry.why}" if entry.why else ""
    say(f"{stands}{reason} {goes_on}")
    return ExitCode.WAITING if signed_in else ExitCode.SIGN_IN_NEEDED


def _line(entry: Entry, connection: str) -> str:
    if isinstance(entry.payload, NewOrder):
        what = f"new order for {entry.customer_name}"
    elif isinstance(entry.payload, CustomerWrite):
        what = f"{'change of' if entry.payload.customer_id else 'new'} customer {entry.payload.name}"
    else:
        what = f"{entry.order_id} → {status_label(entry.payload.status)}"
    state = _STATES[entry.state] if entry.question is None else _QUESTIONS[entry.question]
    parts = (f"{entry.id}", connection, what, state, entry.why, entry.server_words)
    return "\t".join(clean_text(part) for part in parts)
