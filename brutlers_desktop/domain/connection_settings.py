"""What of a connection can be carried to another computer: its registration, without secrets and without its grant."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.connections import DEFAULT_BASE_URL, Connection
from brutlers_desktop.domain.drafts import MAX_NAME
from brutlers_desktop.translation import tr

FILE_ENDING: Final = ".brutlers.json"
_SAFE_IN_NAMES: Final = " -_()"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionSettings:
    """A connection's settings, as a person would type them. No secret."""

    name: str
    client_id: str
    base_url: str
    redirect_uris: tuple[str, ...]
    scopes: tuple[str, ...]


def settings_of(connection: Connection) -> ConnectionSettings:
    """Return the settings of a connection."""
    return ConnectionSettings(
        name=connection.name,
        client_id=connection.client_id,
        base_url=connection.base_url,
        redirect_uris=connection.redirect_uris,
        scopes=connection.scopes,
    )


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return ``name``, with a number behind it if another connection has it in any case: “Shop (2)”. It stays a name that may be typed."""
    used = {each.casefold() for each in taken}
    found, number = name, 1
    while found.casefold() in used:
        number += 1
        ending = f" ({number})"
        found = name[: MAX_NAME - len(ending)].rstrip() + ending
    return found


def elsewhere(settings: ConnectionSettings) -> str:
    """Return the warning about settings from a file whose base address is not Brutlers' own; empty where it is."""
    if settings.base_url == DEFAULT_BASE_URL:
        return ""
    return tr(
        "This file names another server than {server}: your Client Secret would go to {address}. "
        "Go on only if you know that address.",
        server=DEFAULT_BASE_URL,
        address=settings.base_url,
    )


def file_name(settings: ConnectionSettings) -> str:
    """Return a name for the file that every system takes."""
    kept = "".join(
        each if each.isalnum() or each in _SAFE_IN_NAMES else "_" for each in settings.name
    ).strip()
    return f"{kept or 'connection'}{FILE_ENDING}"
