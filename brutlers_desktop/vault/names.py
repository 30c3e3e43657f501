"""How the entries of a vault are named."""

import re
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
