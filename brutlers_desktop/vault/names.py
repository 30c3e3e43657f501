"""How the entries of a vault are named."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

_CONNECTION_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SecretKind(StrEnum):
    """The secrets of one connection."""

    CLIENT_SECRET = "client-secret"  # noqa: S105  a name
    ACCESS_TOKEN = "access-token"  # noqa: S105  a name
    REFRESH_TOKEN = "refresh-token"  # noqa: S105  a name


def entry_name(connection_id: str, kind: SecretKind) -> str:
    """Return the vault's name for one secret of one connection.

    Raises ``ValueError`` if ``connection_id`` is not 1-64 letters, digits, ``-`` or ``_``: no two connections
    may share a name.
    """
    if not _CONNECTION_ID.fullmatch(connection_id):
        raise ValueError("a connection id is 1-64 letters, digits, '-' or '_'")
    return f"{connection_id}:{kind}"


PROBE: Final = "check"
"""The vault's name for an entry that is written, read and deleted to see whether that can be done. It holds no secret."""
DATABASE_KEY: Final = "database-key"
"""The vault's name for the key of the profile's archive. Unlike ``entry_name``'s it has no colon: they never meet."""

LOCK_PASSPHRASE: Final = "lock-passphrase"  # noqa: S105  a name
"""The vault's name for what tells the passphrase of the window's lock from others (a slow hash), where a keyring is in force."""


def all_names(connection_ids: Iterable[str]) -> tuple[str, ...]:
    """Return every name under which the profile of these connections may keep a secret."""
    of_connections = (entry_name(each, kind) for each in connection_ids for kind in SecretKind)
    return (DATABASE_KEY, LOCK_PASSPHRASE, *of_connections)
