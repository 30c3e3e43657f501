"""One connection to an encrypted database file."""

import os
from pathlib import Path
from typing import Final

import apsw

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store.key import key_bytes

BUSY_TIMEOUT: Final = 10_000
"""Milliseconds to wait for another process's transaction."""
WRITER_CACHE: Final = -48_000
READER_CACHE: Final = -24_000
"""KiB, negative as SQLite wants it."""
CHECKPOINT_PAGES: Final = 16_000
"""Pages in the log before they move into the file (64 MB): a batch of orders touches many pages more than once."""
LOG_LIMIT: Final = 64 * 1024 * 1024
"""Bytes to which the log shrinks after a checkpoint."""


def connect(path: Path, key: Secret, *, create: bool = False) -> apsw.Connection:
    """Open the database at ``path`` as ``connect_raw`` does."""
    return connect_raw(path, key_bytes(key), create=create)


def connect_raw(path: Path, raw: bytes, *, create: bool = False) -> apsw.Connection:
    """Open the database at ``path`` (ChaCha20-Poly1305) and read from it, so that a wrong key shows now.

    ``raw``: the key's 32 bytes, then, for a file that is to carry a salt of ours, its 16.
    Raises ``apsw.Error``: ``NotADBError`` for a wrong key or a damaged first page.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    connection = apsw.Connection(os.fspath(path), flags=flags)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT)
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{raw.hex()}")
        connection.execute("SELECT count(*) FROM sqlite_schema").get  # noqa: B018 - reads the first page
        connection.pragma("secure_delete", "ON")
        connection.pragma("foreign_keys", "ON")
        connection.pragma("temp_store", "MEMORY")  # sorted rows never lie in clear in a temporary file
        connection.pragma("trusted_schema", "OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def as_writer(connection: apsw.Connection) -> None:
    """Set up the one connection that writes."""
    connection.pragma("journal_mode", "WAL")
    connection.pragma("synchronous", "FULL")
    connection.pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
    connection.pragma("journal_size_limit", LOG_LIMIT)
    connection.pragma("cache_size", WRITER_CACHE)


def as_reader(connection: apsw.Connection) -> None:
    """Set up a connection that cannot write."""
    connection.pragma("query_only", "ON")
    connection.pragma("cache_size", READER_CACHE)
