"""The connection file's text and what it says; pure."""

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from brutlers_desktop.domain.addresses import check_base_url, check_redirect_uris
from brutlers_desktop.domain.connections import Connection, Grant, Retired
from brutlers_desktop.domain.drafts import check_client_id
from brutlers_desktop.errors import InputError

VERSION: Final = 1
"""Raised by every change of the file's meaning; a program never writes over a file with a higher number."""
_CONNECTION_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What the vault can name its entries by."""
_YEARS: Final = range(1000, 9000)
"""Times beyond them cannot be reckoned with."""
_MAX_SKEW: Final = timedelta(days=365_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalMark:
    """A renewal was begun and its end is not known. ``started_at`` is UTC; ``attempts`` counts from 1."""

    started_at: datetime
    attempts: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """All that the file says. ``chosen`` is the id of the connection whose orders are shown.

    ``removals``: connections that are being removed, and whether their orders go too.
    """

    version: int = VERSION
    chosen: str | None = None
    connections: tuple[Connection, ...] = ()
    renewals: dict[str, RenewalMark] = field(default_factory=dict)
    removals: dict[str, bool] = field(default_factory=dict)

    def connection(self, connection_id: str) -> Connection | None:
        """Return the connection of that id, or None."""
        return next((each for each in self.connections if each.id == connection_id), None)


class NewerVersion(Exception):
    """The file was written by a later version of the program."""


class Corrupt(Exception):
    """The text is not a connection file."""


class _Header(msgspec.Struct):
    version: int


def encode(document: Document) -> bytes:
    """Return the file's text: JSON, times in UTC. Raises ``ValueError`` for a time without an offset."""
    inside = replace(
        document,
        connections=tuple(map(_connection_in_utc, document.connections)),
        renewals={
            connection_id: replace(mark, started_at=_utc(mark.started_at))
            for connection_id, mark in document.renewals.items()
        },
    )
    return msgspec.json.format(msgspec.json.encode(inside), indent=2) + b"\n"


def decode(text: bytes) -> Document:
    """Return what the file says. Raises ``NewerVersion`` or ``Corrupt``; unknown fields are dropped.

    A value that no dialog and no server's answer could have led to is corrupt too: secrets follow the addresses.
    """
    try:
        version = msgspec.json.decode(text, type=_Header).version
        if version > VERSION:
            raise NewerVersion
        document = msgspec.json.decode(text, type=Document)
        encode(document)  # proves that every time has its offset
        _check(document)
    except (msgspec.MsgspecError, InputError, ValueError, OverflowError, RecursionError) as error:
        raise Corrupt(type(error).__name__) from None
    ids = [connection.id for connection in document.connections]
    if document.version < 1 or len(set(ids)) != len(ids):
        raise Corrupt("version below 1" if document.version < 1 else "an id twice")
    return document


def _check(document: Document) -> None:
    """Raise ``ValueError`` or ``InputError`` for what the app itself would never have written."""
    if any(mark.attempts < 1 for mark in document.renewals.values()):
        raise ValueError("a renewal before the first")
    for connection in document.connections:
        if not _CONNECTION_ID.fullmatch(connection.id) or abs(connection.clock_skew) > _MAX_SKEW:
            raise ValueError("an id or a clock beyond all bounds")
        if not connection.name.isprintable():
            raise ValueError("a name that hides or reorders what is read")
        check_client_id(connection.client_id)
        check_base_url(connection.base_url)
        if check_redirect_uris("\n".join(connection.redirect_uris)) != connection.redirect_uris:
            raise ValueError("a redirect URI in another form")
        if (grant := connection.grant) is not None:
            _check_times(grant.connected_at, grant.renewed_at, grant.access_expires_at, grant.last_used_at)
        _check_times(*(each.ends_at for each in connection.retired))
        slots = [connection.coming, *(each.slot for each in connection.retired)]
        slots += [] if grant is None else [grant.slot]
        if not all(not slot or _CONNECTION_ID.fullmatch(slot) for slot in slots):
            raise ValueError("a slot that names no entry of a vault")
        names = ["" if grant is None else grant.shop_name]
        names += [] if connection.doubt is None else [connection.doubt.shop_name]
        if not all(name.isprintable() for name in names):
            raise ValueError("a shop's name that hides or reorders what is read")


def _check_times(*times: datetime | None) -> None:
    if any(time is not None and time.year not in _YEARS for time in times):
        raise ValueError("a time beyond the calendar")


def _connection_in_utc(connection: Connection) -> Connection:
    grant = connection.grant
    return replace(
        connection,
        grant=None if grant is None else _grant_in_utc(grant),
        retired=tuple(map(_retired_in_utc, connection.retired)),
    )


def _retired_in_utc(retired: Retired) -> Retired:
    return replace(retired, ends_at=_utc(retired.ends_at))


def _grant_in_utc(grant: Grant) -> Grant:
    return replace(
        grant,
        connected_at=_utc(grant.connected_at),
        renewed_at=_utc(grant.renewed_at),
        access_expires_at=_utc(grant.access_expires_at),
        last_used_at=None if grant.last_used_at is None else _utc(grant.last_used_at),
    )


def _utc(time: datetime) -> datetime:
    if time.tzinfo is None:
        raise ValueError("a time without an offset")
    return time.astimezone(UTC)
