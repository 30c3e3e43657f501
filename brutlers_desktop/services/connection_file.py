"""A connection's settings as a file: JSON with a format version, written whole and read strictly. It never holds a secret."""

import json
from pathlib import Path
from typing import Final

from brutlers_desktop.domain import drafts
from brutlers_desktop.domain.addresses import check_base_url, check_redirect_uris
from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.domain.scopes import parse_scope_list
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.oauth.strict_json import JsonRefused, JsonValue, parse_json
from brutlers_desktop.services.export.whole_file import whole_file
from brutlers_desktop.store import files, targets
from brutlers_desktop.translation import tr

FORMAT: Final = "brutlers-desktop-connection"
VERSION: Final = 1
"""Raised by every change of the file's meaning."""
MOST_BYTES: Final = 16 * 1024
"""A real file has some 400."""
MOST_SCOPES: Final = 50
_FIELDS: Final = ("name", "client_id", "base_url", "redirect_uris", "scopes")


class ConnectionFileRefused(AppError):
    """The file is not one that this app wrote, or says what no connection can be. Nothing of it was used."""

    def __init__(self, message: str) -> None:
        super().__init__(tr("This file cannot be imported"), message)


def encode(settings: ConnectionSettings) -> bytes:
    """Return the file's content."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": settings.name,
        "client_id": settings.client_id,
        "base_url": settings.base_url,
        "redirect_uris": list(settings.redirect_uris),
        "scopes": list(settings.scopes),
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def decode(content: bytes) -> ConnectionSettings:
    """Return what a file says, checked as if it had been typed. Raises ``ConnectionFileRefused``, and nothing else.

    Refused too: more than ``MOST_BYTES``, another version, a member too many or too few.
    """
    if len(content) > MOST_BYTES:
        raise ConnectionFileRefused(tr("It is far too large for the settings of a connection."))
    try:
        members = parse_json(content)
    except JsonRefused as refused:
        raise ConnectionFileRefused(
            tr("It is not a file of connection settings ({fault}).", fault=refused)
        ) from None
    if not isinstance(members, dict) or members.get("format") != FORMAT:
        raise ConnectionFileRefused(tr("It is not a file of connection settings."))
    version = members.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ConnectionFileRefused(tr("It does not say which version of the format it has."))
    if version > VERSION:
        raise ConnectionFileRefused(
            tr("It was written by a newer Brutlers Desktop. Install that version here too.")
        )
    if set(members) != {"format", "version", *_FIELDS}:
        raise ConnectionFileRefused(tr("Something is missing in it, or it holds what does not belong there."))
    try:
        return _settings(members)
    except InputError as error:
        raise ConnectionFileRefused(f"{tr('A value in it cannot be used.')} {error.message}") from None


def write(path: Path, settings: ConnectionSettings) -> None:
    """Write the settings to a file, whole or not at all. Blocks. Raises ``DiskFault`` and ``AppError``."""
    with whole_file(path) as (file, _):
        file.write(encode(settings))


def read(path: Path) -> ConnectionSettings:
    """Read the settings in a file. Blocks. Raises ``DiskFault``, ``AppError`` and ``ConnectionFileRefused``."""
    content = files.read(targets.to_read(path.expanduser()), most=MOST_BYTES + 1)
    return decode(content or b"")


def _settings(members: dict[str, JsonValue]) -> ConnectionSettings:
    name, client_id, base_url = (_text(members[field]) for field in ("name", "client_id", "base_url"))
    redirect_uris, scopes = _texts(members["redirect_uris"]), _texts(members["scopes"])
    if len(scopes) > MOST_SCOPES or parse_scope_list(" ".join(scopes)) != scopes:
        raise ConnectionFileRefused(tr("Its permissions cannot be used."))
    if not all(scope.isascii() and scope.isprintable() for scope in scopes):
        raise ConnectionFileRefused(tr("Its permissions cannot be used."))
    checked = check_redirect_uris("\n".join(redirect_uris))
    if checked != redirect_uris:
        raise ConnectionFileRefused(tr("Its redirect URIs cannot be used."))
    return ConnectionSettings(
        name=drafts.check_name(name),
        client_id=drafts.check_client_id(client_id),
        base_url=check_base_url(base_url),
        redirect_uris=checked,
        scopes=drafts.check_scopes(scopes),
    )


def _text(value: JsonValue) -> str:
    if not isinstance(value, str):
        raise ConnectionFileRefused(tr("A value in it is of the wrong kind."))
    return value


def _texts(value: JsonValue) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ConnectionFileRefused(tr("A value in it is of the wrong kind."))
    return tuple(map(_text, value))
