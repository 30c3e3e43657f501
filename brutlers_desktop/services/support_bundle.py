"""What helps others to help: versions, settings, checks, journal and log in one zip, without secrets or customers' data."""

import asyncio
import importlib.metadata
import json
import platform
import sys
import zipfile
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from brutlers_desktop import __version__
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.listing import grant_state
from brutlers_desktop.domain.network import NetworkSettings
from brutlers_desktop.domain.preflight import Finding
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.export.whole_file import whole_file

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.services.vaults import VaultState

FILE_NAME: Final = "brutlers-support.zip"
MOST_OF_A_LOG: Final = 512 * 1024
"""Bytes of each log file that go into the bundle: its end."""
_LIBRARIES: Final = (
    "PySide6-Essentials",
    "apsw-sqlite3mc",
    "httpx",
    "keyring",
    "msgspec",
    "qasync",
    "truststore",
)

T = TypeVar("T")
Redact = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the bundle: all of its text, as it will be saved."""

    name: str
    text: str


async def collect(desk: "Desk", log_dir: Path, redact: Redact) -> tuple[Member, ...]:
    """Return the bundle's files, each redacted. What cannot be had is said in its place."""
    connections = desk.connections.all
    found = await asyncio.gather(*(_checked(desk, each) for each in connections))
    network, place = await _had(desk.network.settings()), await _had(desk.vaults.state())
    try:
        timelines = [(each, await desk.journal.timeline(each.id)) for each in connections]
        calls = await desk.journal.calls()
        timeline = "\n".join(
            f"{each.name}\t{line.at:%Y-%m-%d %H:%M:%S}\t{line.kind}\t{line.cause}\t{_seconds(line.seconds)}"
            for each, lines in timelines
            for line in lines
        )
        names = {each.id: each.name for each in connections}
        log = "\n".join(
            f"{names.get(c.connection_id, '–')}\t{c.at:%Y-%m-%d %H:%M:%S}\t{c.method} {c.path}\t{c.status or c.fault}"
            f"\t{_seconds(c.seconds)}\t{c.size} bytes\tattempt {c.attempt}"
            for c in calls
        )
    except AppError as error:
        timeline = log = f"{error.title}."
    members = [
        Member("versions.txt", versions()),
        Member("settings.json", _settings(connections, place, desk.lock.minutes, network)),
        Member("checks.txt", "\n\n".join(found) or "There is no connection."),
        Member("timeline.txt", timeline or "Nothing has happened yet."),
        Member("requests.txt", log or "No request was made yet."),
        *await asyncio.to_thread(_logs, log_dir),
    ]
    home = Path.home()
    return await asyncio.to_thread(
        lambda: tuple(Member(each.name, without_home(redact(each.text), home)) for each in members)
    )


def write(path: Path, members: Iterable[Member]) -> None:
    """Write the zip, whole or not at all. Blocks: run it in a worker. Raises ``DiskFault`` or ``AppError``."""
    with whole_file(path) as (file, _), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
        for member in members:
            bundle.writestr(member.name, member.text)


def without_home(text: str, home: Path) -> str:
    """Return ``text`` without the name of the person's home folder, also as it is written in JSON or in an address."""
    for form in (str(home), str(home).replace("\\", "\\\\"), home.as_posix()):
        if len(form) > 1:
            text = text.replace(form, "~")
    return text


async def _checked(desk: "Desk", connection: Connection) -> str:
    try:
        findings: tuple[Finding, ...] = await desk.preflight.run(connection.id)
    except AppError as error:
        return f"{connection.name}\n{error.title}."
    return "\n".join((connection.name, *(f"[{each.check}: {each.outcome}] {each.line}" for each in findings)))


def versions() -> str:
    """Return the versions of the app, of Python, of the system and of the libraries that matter, a line each."""
    lines = [
        f"Brutlers Desktop {__version__}",
        f"Python {platform.python_version()} ({'bundled' if getattr(sys, 'frozen', False) else 'installed'})",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            lines.append(f"{name} of unknown version")
    return "\n".join(lines)


async def _had(asked: Awaitable[T]) -> "T | AppError":
    """Return what was asked for, or why it cannot be had."""
    try:
        return await asked
    except AppError as error:
        return error


def _settings(
    connections: Iterable[Connection],
    place: "VaultState | AppError",
    lock_minutes: int,
    network: NetworkSettings | AppError,
) -> str:
    settings = {
        "connections": [
            {
                "name": each.name,
                "client_id": each.client_id,
                "base_url": each.base_url,
                "redirect_uris": each.redirect_uris,
                "asked": each.scopes,
                "granted": () if each.grant is None else each.grant.scopes,
                "access": grant_state(each.grant),  # a member "state" would be redacted
                "clock_skew_seconds": each.clock_skew.total_seconds(),
            }
            for each in connections
        ],
        "vault": place.title if isinstance(place, AppError) else str(place),
        "lock_minutes": lock_minutes,
        "network": network.title
        if isinstance(network, AppError)
        else {
            "proxy": str(network.mode),
            "address": f"{network.scheme}, {network.host} port {network.port}" if network.host else "",
            "asks_for_a_name": bool(network.user),
            "own_certificates": bool(network.ca_name),
        },
    }
    return json.dumps(settings, indent=2, ensure_ascii=False)


def _logs(log_dir: Path) -> list[Member]:
    members = []
    for path in sorted(log_dir.glob("*.log*")):
        try:
            with path.open("rb") as file:
                file.seek(max(path.stat().st_size - MOST_OF_A_LOG, 0))
                content = file.read(MOST_OF_A_LOG)
        except OSError as error:
            content = f"It could not be read: {type(error).__name__}".encode()
        members.append(Member(f"log/{path.name}", content.decode("utf-8", "replace")))
    return members


def _seconds(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:.1f} s"
