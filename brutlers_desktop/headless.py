"""What the command line does without a window: bring the archive up to date, and export from it.

Words for people and progress go to stderr. Both commands may run while the window is open.
"""

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from brutlers_desktop import terminal
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.queries import View, builtin_views, for_connections, on_day
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, InputError, SignInNeeded
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import Events, Notice
from brutlers_desktop.services.export.run import ExportFormat
from brutlers_desktop.services.export.whole_file import Progress
from brutlers_desktop.services.orders import gap_notice
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.services.vaults import is_passphrase_needed, open_profile_vault
from brutlers_desktop.settings import Settings
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.sync import Recorded
from brutlers_desktop.vault.opening import open_vault
from brutlers_desktop.vault.worker import VaultWorker

T = TypeVar("T")

_STEPS: Final = 20
"""Lines of progress at most, where nothing can be overwritten."""


class ExitCode(IntEnum):
    """What the commands end with."""

    DONE = 0
    FAILED = 1
    WRONG_ARGUMENTS = 2
    SIGN_IN_NEEDED = 3
    WAITING = 4
    NEEDS_PERSON = 5
    STOPPED = 130


def sync(settings: Settings) -> int:
    """Fetch the orders of every connection once; return the exit code."""
    return run(_sync(settings))


def export(settings: Settings, kind: str, path: Path, view_name: str) -> int:
    """Write the orders of a view to ``path``; return the exit code. Nothing is fetched."""
    return run(_export(settings, ExportFormat(kind), path, view_name))


async def _sync(settings: Settings) -> ExitCode:
    desk = new_desk(settings)
    try:
        await desk.connections.load()
        await desk.orders.archive.open(lasting=True)
        say_notices(desk)
        codes = [await _sync_one(desk, connection) for connection in desk.connections.all]
    finally:
        await desk.aclose()
    if not codes:
        say("There is no connection yet. Open Brutlers Desktop and add one.")
        return ExitCode.FAILED
    return max(codes)


async def _sync_one(desk: Desk, connection: Connection) -> ExitCode:
    if connection.grant is None or connection.grant.state is not GrantState.ACTIVE:
        say(f"{connection.name}: not signed in. Open Brutlers Desktop and sign in.")
        return ExitCode.SIGN_IN_NEEDED
    say(f"{connection.name}: asking Brutlers…")
    try:
        decoded = await desk.orders.fetch(connection.id)
        recorded = await desk.orders.record(connection.id, decoded)
        if decoded.server_answered_at is not None:
            await desk.orders.archive.note_answer(connection.id, decoded.server_answered_at)
    except SignInNeeded as error:
        say(f"{connection.name}: {_sentence(error)}")
        return ExitCode.SIGN_IN_NEEDED
    except AppError as error:
        say(f"{connection.name}: {_sentence(error)}")
        return ExitCode.FAILED
    say(f"{connection.name}: {_outcome(recorded, decoded.set_aside)}")
    if recorded.gap is not None:
        notice = gap_notice(connection.id, recorded.gap)
        say(f"{connection.name}: {notice.title}. {notice.message}")
    return ExitCode.DONE


def _outcome(recorded: Recorded, set_aside: int) -> str:
    parts = [
        f"{len(recorded.new)} new",
        f"{len(recorded.changed)} changed",
        f"{recorded.unchanged} unchanged",
    ]
    if set_aside:
        parts.append(f"{set_aside} could not be read")
    return ", ".join(parts)


async def _export(settings: Settings, kind: ExportFormat, path: Path, view_name: str) -> ExitCode:
    desk = new_desk(settings)
    archive = desk.orders.archive
    try:
        await desk.connections.load()
        if not await asyncio.to_thread(archive.exists):
            raise AppError(
                "There are no orders here yet", "Run “brutlers-desktop sync”, or open the app, first."
            )
        await archive.open(lasting=True)
        say_notices(desk)
        names = {connection.id: connection.name for connection in desk.connections.all}
        ids = tuple(dict.fromkeys((*names, *await archive.connection_ids())))
        today = date.today()  # noqa: DTZ011 - the shop's own calendar day
        views = (*builtin_views(ids, today, None), *await archive.views())
        view = for_connections(_named(views, view_name), ids)
        view = replace(view, query=on_day(view.query, today, None))
        said = _Said()
        progress = Progress(await archive.count(view.query), said)
        written = await archive.export(path, kind, view.query, names, progress)
        said.end()
        say(f"{written} orders of “{view.name}” written to {path}.")
    finally:
        await desk.aclose()
    return ExitCode.DONE


def _named(views: tuple[View, ...], name: str) -> View:
    """Return the view by its name, in any case. Raises ``InputError`` telling which there are."""
    for view in views:
        if view.name.casefold() == name.casefold():
            return view
    known = ", ".join(f"“{view.name}”" for view in views)
    raise InputError("view", f"There is no view “{name}”. There are: {known}.")


class _Said:
    """Progress on stderr: one line that counts up on a terminal, else at most some lines."""

    def __init__(self) -> None:
        self._last = -1
        self._open = False

    def __call__(self, done: int, total: int) -> None:
        step = done * _STEPS // max(total, 1)
        if sys.stderr.isatty():
            terminal.say(f"\r{done} of {total} orders", end="")
            self._open = True
        elif step > self._last:
            say(f"{done} of {total} orders")
        self._last = step

    def end(self) -> None:
        """Begin a new line, if one is being counted on."""
        if self._open:
            terminal.say("")


def new_desk(
    settings: Settings, *, open_browser: Callable[[str], bool] = lambda _: False, asks: bool = True
) -> Desk:
    """Build the services of a profile; its notices are said. Close it with ``aclose``.

    Where the secrets are in a file, its passphrase is asked for first, unless the work needs none (``asks``). Raises
    ``PassphraseNeeded`` where nobody can be asked.
    """
    passphrase = _passphrase(settings) if asks else None
    events = Events()
    events.subscribe(Notice, lambda notice: say(f"{notice.title}. {notice.message}"))
    return Desk(
        events=events,
        tasks=Tasks(events),
        store=ConnectionStore(settings.connections_path, settings.connections_lock_path),
        vault=VaultWorker(
            lambda: open_profile_vault(
                settings.data_dir, lambda: open_vault(settings.vault_service), passphrase
            )
        ),
        data_dir=settings.data_dir,
        clock=SystemClock(),
        open_browser=open_browser,
    )


def _passphrase(settings: Settings) -> Secret | None:
    if not is_passphrase_needed(settings.data_dir):
        return None
    return asked(lambda: terminal.read_passphrase(settings.passphrase_fd))


def asked(question: Callable[[], T]) -> T:
    """Return the answer to a question on the terminal, which holds up the loop. Ctrl+C and SIGTERM end it: ``CancelledError``."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    # The loop's own handlers would not end the question.
    before = [(number, signal.signal(number, signal.default_int_handler)) for number in numbers]
    try:
        return question()
    except KeyboardInterrupt:
        raise asyncio.CancelledError from None
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def run(work: Coroutine[Any, Any, ExitCode]) -> int:
    """Run a command to its end, say what went wrong, and return the exit code."""
    try:
        return asyncio.run(_until_told(work))
    except asyncio.CancelledError:
        say("Stopped. Nothing was left half done.")
        return ExitCode.STOPPED
    except InputError as error:
        say(error.message)
        return ExitCode.WRONG_ARGUMENTS
    except SignInNeeded as error:
        say(_sentence(error))
        return ExitCode.SIGN_IN_NEEDED
    except AppError as error:
        say(_sentence(error))
        return ExitCode.FAILED


async def _until_told(work: Coroutine[Any, Any, ExitCode]) -> ExitCode:
    """Run ``work``; Ctrl+C and SIGTERM cancel it, so that it ends in order."""
    task = asyncio.ensure_future(work)
    with _told_by_signals(task):
        return await task


@contextmanager
def _told_by_signals(task: "asyncio.Future[Any]") -> Iterator[None]:
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    with suppress(NotImplementedError):  # Windows: asyncio.run itself cancels on Ctrl+C
        for number in numbers:
            loop.add_signal_handler(number, task.cancel)
    try:
        yield
    finally:
        with suppress(NotImplementedError):
            for number in numbers:
                loop.remove_signal_handler(number)


def say_notices(desk: Desk) -> None:
    """Say what happened while the archive was opened."""
    for notice in desk.orders.archive.take_notices():
        say(_sentence(notice))


def _sentence(error: AppError) -> str:
    return f"{error.title}. {error.message}"


def say(text: str) -> None:
    """Say something to the person, on stderr, if that can be."""
    terminal.say(f"brutlers-desktop: {text}")
