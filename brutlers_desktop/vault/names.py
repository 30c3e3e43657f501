"""How the entries of a vault are named."""

import re
import secrets
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.connections import Connection

_CONNECTION_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SecretKind(StrEnum):
    """The secrets of one connection."""

    CLIENT_SECRET = "client-secret"  # noqa: S105  a name
    ACCESS_TOKEN = "access-token"  # noqa: S105  a name
    REFRESH_TOKEN = "refresh-token"  # noqa: S105  a name


TOKENS: Final = (SecretKind.REFRESH_TOKEN, SecretKind.ACCESS_TOKEN)
"""The secrets of a grant, in the order in which they are stored."""


def entry_name(connection_id: str, kind: SecretKind, slot: str = "") -> str:
    """Return the vault's name for one secret of one connection; ``slot`` tells tokens of an earlier grant from the present ones.

    Raises ``ValueError`` if ``connection_id`` (or a slot) is not 1-64 letters, digits, ``-`` or ``_``: no two connections
    may share a name.
    """
    if not _CONNECTION_ID.fullmatch(connection_id):
        raise ValueError("a connection id is 1-64 letters, digits, '-' or '_'")
    if not slot:
        return f"{connection_id}:{kind}"
    if not _CONNECTION_ID.fullmatch(slot):
        raise ValueError("a slot is 1-64 letters, digits, '-' or '_'")
    return f"{connection_id}:{kind}:{slot}"


def token_names(connection: Connection) -> tuple[str, ...]:
    """Return the vault's names for the tokens of the connection's present grant."""
    slot = "" if connection.grant is None else connection.grant.slot
    return tuple(entry_name(connection.id, kind, slot) for kind in TOKENS)


def entry_names(connection: Connection) -> tuple[str, ...]:
    """Return the vault's names for all secrets that a connection may have, also of grants that are coming or were replaced."""
    slots = {"", connection.coming, *(each.slot for each in connection.retired)}
    slots |= set() if connection.grant is None else {connection.grant.slot}
    tokens = (entry_name(connection.id, kind, slot) for slot in sorted(slots) for kind in TOKENS)
    return (entry_name(connection.id, SecretKind.CLIENT_SECRET), *tokens)


def new_slot() -> str:
    """Return a slot that no grant has."""
    return secrets.token_hex(6)


PROBE: Final = "check"
"""The vault's name for an entry that is written, read and deleted to see whether that can be done. It holds no secret."""
DATABASE_KEY: Final = "database-key"
"""The vault's name for the key of the profile's archive. Unlike ``entry_name``'s it has no colon: they never meet."""

PROXY_PASSWORD: Final = "proxy-password"  # noqa: S105  a name
"""The vault's name for the password of a proxy that a person typed."""
LOCK_PASSPHRASE: Final = "lock-passphrase"  # noqa: S105  a name
"""The vault's name for what tells the passphrase of the window's lock from others (a slow hash), where a keyring is in force."""


def all_names(connections: Iterable[Connection]) -> tuple[str, ...]:
    """Return every name under which the profile of these connections may keep a secret."""
    return (
        DATABASE_KEY,
        LOCK_PASSPHRASE,
        PROXY_PASSWORD,
        PROBE,
        *(name for each in connections for name in entry_names(each)),
    )
