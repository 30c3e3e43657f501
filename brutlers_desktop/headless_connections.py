"""What the command line does with connections, without a window: list, connect, revoke, check, export, import. The window may be open.

Words for people go to stderr; what scripts read goes to stdout. A secret is never an argument.
"""

import asyncio
import os
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import Final

from brutlers_desktop import terminal
from brutlers_desktop.domain import listing
from brutlers_desktop.domain.connection_settings import elsewhere, free_name, settings_of
from brutlers_desktop.domain.connections import Connection, is_held, is_worth_revoking
from brutlers_desktop.domain.drafts import CLIENT_SECRET_FIELD, ConnectionDraft, check_client_secret
from brutlers_desktop.domain.preflight import Outcome, troubles
from brutlers_desktop.errors import AppError, EnvironmentFault, InputError
from brutlers_desktop.headless import ExitCode, asked, new_desk, run, say, say_notices
from brutlers_desktop.services import connection_file
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import RevokeOutcome, SignInEnded, SignInOutcome, SignInStarted
from brutlers_desktop.services.secret_trial import Verdict
from brutlers_desktop.services.vaults import VaultState
from brutlers_desktop.settings import Settings

_QUEUED: Final = (
    "Brutlers could not be told yet. The access is no longer used here; Brutlers Desktop tries again by itself while it is open, or"
    " call this again."
)
_REVOKED: Final = {
    RevokeOutcome.CONFIRMED: "Access revoked. Confirmed: Brutlers now refuses the old access.",
    RevokeOutcome.UNPROVEN: "Access revoked, not proven: Brutlers could not be asked whether the old access still works.",
    RevokeOutcome.QUEUED: _QUEUED,
    RevokeOutcome.FORGOTTEN: "There was nothing left here that could be revoked.",
}


def list_all(settings: Settings, *, as_json: bool) -> int:
    """List the connections on stdout, a line each or as JSON; return the exit code. Nothing is fetched."""
    return run(_list(settings, as_json=as_json))


def connect(settings: Settings, name: str) -> int:
    """Sign in through the system's browser, and wait for the end; return the exit code."""
    return run(_connect(settings, name))


def revoke(settings: Settings, name: str) -> int:
    """Revoke the access of a connection; return the exit code."""
    return run(_revoke(settings, name))


def check(settings: Settings, name: str, *, as_json: bool) -> int:
    """Check whether a connection could work, and say what would help on stdout; return the exit code. Nothing is changed."""
    return run(_check(settings, name, as_json=as_json))


def export_to(settings: Settings, name: str, path: Path) -> int:
    """Write the settings of a connection to a file, without secrets; return the exit code."""
    return run(_export(settings, name, path))


def import_from(settings: Settings, path: Path) -> int:
    """Add a connection from such a file and its secret, which is asked for; return the exit code."""
    return run(_import(settings, path))


async def _list(settings: Settings, *, as_json: bool) -> ExitCode:
    desk = new_desk(settings, asks=False)
    try:
        await desk.connections.load()
        if as_json:
            told = listing.of_connections(
                (each, desk.watch.health(each).state) for each in desk.connections.all
            )
            terminal.put_json(told)
            return ExitCode.DONE
        for connection in desk.connections.all:
            now = desk.watch.health(connection)
            terminal.put(f"{connection.name}\t{now.word}\t{connection.base_url}")
        if not desk.connections.all:
            say("There is no connection yet.")
    finally:
        await desk.aclose()
    return ExitCode.DONE


async def _connect(settings: Settings, name: str) -> ExitCode:
    desk = new_desk(settings, open_browser=_open_browser)
    try:
        connection = await _found(desk, name)
        await desk.orders.archive.open(lasting=True)
        say_notices(desk)
        ended: asyncio.Future[SignInEnded] = asyncio.get_running_loop().create_future()
        desk.events.subscribe(SignInStarted, _say_link)
        desk.events.subscribe(SignInEnded, ended.set_result)
        desk.sign_in.start(connection.id)
        end = await ended
        await desk.sign_in.page_seen()
        await _tell_window(settings)
        if end.outcome is SignInOutcome.CONNECTED:
            return _connected(desk, desk.connections.get(connection.id) or connection)
        if end.error is not None:
            say(f"{connection.name}: {end.error.title}. {end.error.message}")
        if end.is_technical:
            await _explain(desk, connection)
        again = end.outcome in (SignInOutcome.DECLINED, SignInOutcome.TIMED_OUT)
        return ExitCode.SIGN_IN_NEEDED if again else ExitCode.FAILED
    finally:
        await desk.aclose()


async def _explain(desk: Desk, connection: Connection) -> None:
    """Say what a check finds not to work: it may be why the sign-in failed."""
    with suppress(AppError):
        for finding in troubles(await desk.preflight.run(connection.id)):
            say(f"{connection.name}: {finding.line}")


def _connected(desk: Desk, connection: Connection) -> ExitCode:
    """Say that the sign-in is stored; and where it is held, what for."""
    if not is_held(connection):
        say(f"{connection.name}: connected.")
        return ExitCode.DONE
    asked = connection.doubt is not None
    then = (
        "Open Brutlers Desktop to decide."
        if asked
        else "Brutlers Desktop goes on with that while it is open."
    )
    say(f"{connection.name}: signed in. {desk.watch.health(connection).sentence} {then}")
    return ExitCode.NEEDS_PERSON if asked else ExitCode.WAITING


async def _revoke(settings: Settings, name: str) -> ExitCode:
    desk = new_desk(settings)
    try:
        connection = await _found(desk, name)
        if not is_worth_revoking(connection):
            say(f"{connection.name}: there is no access to revoke.")
            return ExitCode.DONE
        with suppress(AppError):  # the timeline is kept there; without it the access is revoked all the same
            await desk.orders.archive.open(lasting=True)
        outcome = await desk.revoke(connection.id)
        say(f"{connection.name}: {_REVOKED[outcome]}")
        return ExitCode.WAITING if outcome is RevokeOutcome.QUEUED else ExitCode.DONE
    finally:
        await _tell_window(settings)
        await desk.aclose()


async def _check(settings: Settings, name: str, *, as_json: bool) -> ExitCode:
    desk = new_desk(settings)
    try:
        connection = await _found(desk, name)
        findings = await desk.preflight.run(connection.id)
    finally:
        await desk.aclose()
    if as_json:
        terminal.put_json(listing.of_findings(connection.name, findings))
    else:
        for finding in findings:
            terminal.put(finding.line)
    failed = any(each.outcome is Outcome.FAILED for each in findings)
    return ExitCode.FAILED if failed else ExitCode.DONE


async def _export(settings: Settings, name: str, path: Path) -> ExitCode:
    desk = new_desk(settings, asks=False)
    try:
        connection = await _found(desk, name)
        await asyncio.to_thread(connection_file.write, path, settings_of(connection))
        say(
            f"{connection.name}: its settings are in {path}, without the Client Secret and without any access."
        )
    finally:
        await desk.aclose()
    return ExitCode.DONE


async def _import(settings: Settings, path: Path) -> ExitCode:
    told = await asyncio.to_thread(connection_file.read, path)
    desk = new_desk(settings)
    try:
        await desk.connections.load()
        if await desk.vaults.state() in (VaultState.NO_KEYRING, VaultState.MEMORY):
            raise EnvironmentFault(
                "Nothing can be kept here",
                "This system has no keyring service, so the Client Secret would be lost. Open Brutlers Desktop and choose a passphrase,"
                " or start a keyring service (such as GNOME Keyring or KWallet), then try again.",
            )
        name = free_name(told.name, [each.name for each in desk.connections.all])
        if warning := elsewhere(told):
            say(warning)
        typed = asked(lambda: terminal.read_secret(f"Client Secret of “{name}”: "))
        secret = check_client_secret(typed)
        draft = ConnectionDraft(
            name=name,
            client_id=told.client_id,
            client_secret=secret,
            base_url=told.base_url,
            redirect_uris=told.redirect_uris,
            scopes=told.scopes,
        )
        trial = await desk.secret_trial.run(draft)
        if trial.verdict is Verdict.WRONG:
            raise InputError(
                CLIENT_SECRET_FIELD,
                "Brutlers does not know this Client Secret with the file's Client ID. Nothing was added.",
            )
        await desk.add(draft)
        await _tell_window(settings)
        tried = "" if trial.verdict is Verdict.RIGHT else " The Client Secret could not be tried yet."
        say(f"“{name}” was added.{tried} Sign in with: brutlers-desktop connections connect “{name}”")
        terminal.put(name)
    finally:
        await desk.aclose()
    return ExitCode.DONE


async def _found(desk: Desk, name: str) -> Connection:
    """Return the connection by its name in any case, or by its id. Raises ``InputError`` telling which there are."""
    await desk.connections.load()
    for connection in desk.connections.all:
        if name == connection.id or name.casefold() == connection.name.casefold():
            return connection
    known = ", ".join(f"“{each.name}”" for each in desk.connections.all) or "none yet"
    raise InputError("connection", f"There is no connection of that name. There are: {known}.")


async def _tell_window(settings: Settings) -> None:
    """Let an open window look at once for what was done here."""
    with suppress(OSError):
        await asyncio.to_thread(settings.outbox_mark_path.touch)


def _say_link(event: SignInStarted) -> None:
    say("Sign in in your browser. If none opens, open this link on this computer (Ctrl+C gives up):")
    terminal.say(event.url)


def _open_browser(url: str) -> bool:
    """Ask the system's browser to open ``url``; never one that would take the terminal."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    return webbrowser.open(url)
