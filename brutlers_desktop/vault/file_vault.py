"""A vault in one encrypted file that a passphrase opens, for systems without a keyring service.

The file is an SQLite database (ChaCha20-Poly1305). Its key is derived from the passphrase by the cipher itself (PBKDF2-HMAC-SHA256,
the salt in the file's first 16 bytes). How many rounds it took stands in the file's name, so that it can be raised later: a
new passphrase, or the same one chosen anew, makes a new file with the rounds of its day.
"""

import os
import re
import secrets
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.vault import file_faults
from brutlers_desktop.vault.limits import check_storable

KDF_ROUNDS: Final = 800_000
"""About 0.4 s for each opening, and for each guess, on a computer of 2020; the cipher's own default is 64,007."""
FORMAT: Final = 1
"""``user_version`` of the file. A file with a higher one is left alone."""
_NAME: Final = re.compile(r"secrets-([1-9][0-9]{3,6})-[0-9a-f]{8}\.vault")
_BUSY_MS: Final = 5000


def new_path(directory: Path) -> Path:
    """Return a path for a new file, which tells the rounds of its key derivation."""
    return directory / f"secrets-{KDF_ROUNDS}-{secrets.token_hex(4)}.vault"


def is_name(name: str) -> bool:
    """Tell whether ``name`` is one that ``new_path`` could have made."""
    return _NAME.fullmatch(name) is not None


def remove(path: Path) -> None:
    """Remove a file with its journal; one that is absent is no error. Raises ``OSError``."""
    for each in (path.with_name(f"{path.name}-journal"), path):
        each.unlink(missing_ok=True)


class FileVault:
    """An open file; see ``ports.Vault``. Calls block: each change is on the disk before it returns.

    Raises ``VaultDenied`` for every fault of file or disk; a fault deletes and overwrites nothing.
    """

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection
        self._identity = file_faults.identity(path)

    @classmethod
    def create(cls, path: Path, passphrase: Secret, entries: Mapping[str, Secret]) -> "FileVault":
        """Make the file at ``path``, its owner's only, with these entries. Nothing may be there yet.

        It is whole on the disk when this returns; a crash before leaves a file that nobody refers to.
        """
        with file_faults.converted(path):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            connection = _connect(path, passphrase)
            try:
                with _whole(connection):
                    connection.execute("CREATE TABLE secrets (name TEXT PRIMARY KEY, secret TEXT NOT NULL)")
                    connection.executemany(
                        "INSERT INTO secrets VALUES (?, ?)",
                        [(name, secret.reveal()) for name, secret in entries.items()],
                    )
                    connection.pragma("user_version", FORMAT)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    @classmethod
    def open(cls, path: Path, passphrase: Secret) -> "FileVault":
        """Open the file at ``path``. Takes about 0.4 s: the key is derived anew.

        Raises ``WrongPassphrase``, and ``VaultDenied`` for a file that is gone, damaged, or of a later version.
        """
        file_faults.require_whole(path)
        with file_faults.converted(path, opening=True):
            connection = _connect(path, passphrase)
            try:
                version = int(connection.pragma("user_version"))
                sound = connection.pragma("quick_check") == "ok"
                table = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'secrets'").get
            except BaseException:
                connection.close()
                raise
        if version > FORMAT or not sound or not table:
            connection.close()
            raise file_faults.newer(path) if version > FORMAT else file_faults.damaged(path)
        return cls(path, connection)

    @property
    def persistent(self) -> bool:
        """True: the file outlives this run."""
        return True

    def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name. Raises ``VaultDenied``."""
        with self._checked():
            text = self._connection.execute("SELECT secret FROM secrets WHERE name = ?", (name,)).get
        return None if text is None else Secret(text)

    def set(self, name: str, secret: Secret) -> None:
        """Store the secret, replacing an older one. Raises ``VaultDenied``, ``AppError`` for one that no keyring could keep."""
        check_storable(secret)
        with self._checked(), _whole(self._connection):
            self._connection.execute("INSERT OR REPLACE INTO secrets VALUES (?, ?)", (name, secret.reveal()))

    def delete(self, name: str) -> None:
        """Remove the secret, its bytes too; one that is absent is no error. Raises ``VaultDenied``."""
        with self._checked(), _whole(self._connection):
            self._connection.execute("DELETE FROM secrets WHERE name = ?", (name,))

    def entries(self) -> dict[str, Secret]:
        """Return all secrets by name. Raises ``VaultDenied``."""
        with self._checked():
            return {name: Secret(text) for name, text in self._connection.execute("SELECT * FROM secrets")}

    def close(self) -> None:
        """Close the file and drop its key. A second time is no error."""
        self._connection.close()

    @contextmanager
    def _checked(self) -> Iterator[None]:
        """Notice first that the file was taken away or replaced: SQLite would go on with what no name leads to any more.

        It would still read there, and refuse to write: a token would be used up, and its successor could not be stored.
        """
        file_faults.require_whole(self.path)
        if file_faults.identity(self.path) != self._identity:
            raise file_faults.replaced(self.path)
        with file_faults.converted(self.path):
            yield


@contextmanager
def _whole(connection: apsw.Connection) -> Iterator[None]:
    """Run the body in one transaction. A full disk ends it early, which a savepoint (apsw's own way) takes for a fault."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if not connection.get_autocommit():
            connection.execute("ROLLBACK")


def _connect(path: Path, passphrase: Secret) -> apsw.Connection:
    rounds = _NAME.fullmatch(path.name)
    if rounds is None:
        raise file_faults.damaged(path)
    connection = apsw.Connection(os.fspath(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(_BUSY_MS)
        connection.pragma("cipher", "chacha20")
        connection.pragma("kdf_iter", int(rounds[1]))
        connection.pragma("hexkey", _key_text(passphrase).hex())
        connection.pragma("journal_mode", "DELETE")  # reads the first page: a wrong key shows now
        connection.pragma("synchronous", "EXTRA")
        connection.pragma("secure_delete", "ON")
        connection.pragma("temp_store", "MEMORY")
        connection.pragma("trusted_schema", "OFF")
    except BaseException:
        with suppress(apsw.Error):
            connection.close()
        raise
    return connection


def _key_text(passphrase: Secret) -> bytes:
    """Return the bytes that the cipher derives its key from: the same for the same letters, however a keyboard composes them.

    The prefix keeps the cipher from taking a passphrase that begins with "raw:" for a key.
    """
    text = unicodedata.normalize("NFC", passphrase.reveal())
    return f"passphrase:{text}".encode("utf-8", "surrogatepass")
