"""The vault of one profile: the one that is in force, and moving from one to the other.

Two processes on one profile agree at each call on which vault is in force: they look at the note under a lock. So no token that one
of them stores while the other moves the secrets is left behind in the old place.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault, PassphraseNeeded, VaultDenied
from brutlers_desktop.translation import tr
from brutlers_desktop.vault import file_faults, file_vault
from brutlers_desktop.vault.denial import Denial
from brutlers_desktop.vault.file_vault import FileVault
from brutlers_desktop.vault.in_force import Disk, InForce, Kind, Note
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.ports import Vault

LOCK_NAME: Final = "vault.lock"
_LOCK_SECONDS: Final = 10.0

log: Final = logging.getLogger(__name__)


class VaultState(StrEnum):
    """Where the secrets of a profile are at this moment."""

    KEYRING = "keyring"
    FILE = "file"
    FILE_CLOSED = "file-closed"
    NO_KEYRING = "no-keyring"
    """In memory, for want of a keyring service: a passphrase can be chosen."""
    MEMORY = "memory"
    """In memory on purpose: the sandbox."""


class ProfileVault:
    """See ``ports.Vault``. Calls block, one at a time: run them in the worker.

    ``open_system`` opens the system's keyring, or memory where there is none; it is called when it is first needed.
    """

    def __init__(self, directory: Path, open_system: Callable[[], OpenedVault], disk: Disk) -> None:
        self._directory = directory
        self._open_system = open_system
        self._note = Note(directory, disk)
        self._system: OpenedVault | None = None
        self._file: FileVault | None = None
        self._used: set[str] = set()

    @property
    def persistent(self) -> bool:
        """Whether secrets outlive this run, as far as is known: ``state`` finds it out."""
        return self._system is None or self._system.vault.persistent

    @property
    def notice(self) -> EnvironmentFault | None:
        """That secrets are held for this run only, where it is so for want of a keyring."""
        return None if self._system is None else self._system.notice

    def state(self) -> VaultState:
        """Tell where the secrets are. Raises ``VaultDenied``."""
        now = self._note.read()
        if now.kind is Kind.FILE:
            return VaultState.FILE if self._is_open(now) else VaultState.FILE_CLOSED
        system = self._system_vault()
        if system.vault.persistent:
            return VaultState.KEYRING
        return VaultState.MEMORY if system.notice is None else VaultState.NO_KEYRING

    def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name. Raises ``VaultDenied``."""
        with self._in_force() as vault:
            return vault.get(name)

    def set(self, name: str, secret: Secret) -> None:
        """Store the secret, replacing an older one. Raises ``VaultDenied``, ``AppError`` for one too long."""
        with self._in_force() as vault:
            self._used.add(name)
            vault.set(name, secret)

    def delete(self, name: str) -> None:
        """Remove the secret; one that is absent is no error. Raises ``VaultDenied``."""
        with self._in_force() as vault:
            vault.delete(name)

    def unlock(self, passphrase: Secret) -> None:
        """Open the file vault for this run. Raises ``WrongPassphrase`` or ``VaultDenied``."""
        with self._alone():
            now = self._note.read()
            if now.kind is Kind.FILE and not self._is_open(now):
                self._take(FileVault.open(self._directory / now.file, passphrase))

    def verify(self, passphrase: Secret) -> None:
        """Raise ``WrongPassphrase`` unless the passphrase opens the file vault that is in force."""
        with self._alone():
            FileVault.open(self._directory / self._required_file(self._note.read()), passphrase).close()

    def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Move the secrets into a new file, which ``new`` opens.

        A crash at any moment leaves the old file with the old passphrase, or the new one with the new, in force. Raises
        ``WrongPassphrase`` for ``old``, and ``VaultDenied``; nothing has changed then.
        """
        with self._alone():
            before = self._settled()
            opened = FileVault.open(self._directory / self._required_file(before), old)
            try:
                entries = opened.entries()
            finally:
                opened.close()
            self._make_file(before, new, entries, InForce(Kind.FILE, leftover_file=before.file))

    def move_to_file(self, passphrase: Secret, names: Callable[[], Iterable[str]]) -> None:
        """Move the secrets from the keyring, or from memory, into a new file. ``names``: what a keyring may hold; it cannot be listed.

        Raises ``VaultDenied``; nothing has changed then.
        """
        with self._alone():
            before = self._settled()
            if before.kind is Kind.FILE:
                raise VaultDenied(
                    tr("Your secrets are in a file already"), tr("Another Brutlers Desktop moved them there.")
                )
            source = self._system_vault().vault
            wanted = tuple(sorted({*names(), *self._used}))
            entries = {name: secret for name in wanted if (secret := source.get(name)) is not None}
            leftover = wanted if source.persistent else ()
            self._make_file(before, passphrase, entries, InForce(Kind.FILE, leftover_names=leftover))
            if not source.persistent:
                self._system = None

    def move_to_keyring(self, passphrase: Secret, also: Mapping[str, Secret]) -> None:
        """Move the secrets from the file into the keyring, with those of ``also``.

        Raises ``WrongPassphrase``, and ``VaultDenied`` where there is no keyring or it is locked; the file is then still in force.
        """
        with self._alone():
            before = self._settled()
            opened = FileVault.open(self._directory / self._required_file(before), passphrase)
            try:
                entries = {**opened.entries(), **also}
            finally:
                opened.close()
            target = self._open_system()
            if not target.vault.persistent:
                raise Denial.UNREACHABLE.error()
            self._note.write(InForce(Kind.FILE, before.file, leftover_names=tuple(entries)))
            try:
                _fill(target.vault, entries)
            except BaseException:
                self._sweep()
                raise
            self._note.write(InForce(Kind.KEYRING, leftover_file=before.file))
            self._system = target
            self._drop_file()
            self._sweep()

    def sweep(self) -> None:
        """Remove what an earlier, unfinished move left behind; what cannot be removed now stays noted."""
        if not self._note.read().is_settled:
            with self._alone():
                self._sweep()

    def close(self) -> None:
        """Close the file vault, if it is open."""
        self._drop_file()

    def _make_file(
        self, before: InForce, passphrase: Secret, entries: Mapping[str, Secret], after: InForce
    ) -> None:
        """Make a file vault of ``entries``, read it back, put it in force, and remove what the one before left."""
        path = file_vault.new_path(self._directory)
        self._note.write(InForce(before.kind, before.file, leftover_file=path.name))
        try:
            made = _made(path, passphrase, entries)
        except BaseException:
            self._sweep()
            raise
        self._note.write(InForce(Kind.FILE, path.name, after.leftover_file, after.leftover_names))
        self._take(made)
        self._sweep()

    def _sweep(self) -> None:
        try:
            now = self._note.read()
            if now.is_settled:
                return
            if now.leftover_names:
                keyring = self._open_system().vault
                if not keyring.persistent:
                    return
                for name in now.leftover_names:
                    keyring.delete(name)
            if now.leftover_file:
                file_vault.remove(self._directory / now.leftover_file)
            self._note.write(InForce(now.kind, now.file))
        except (VaultDenied, OSError):
            log.warning("what a move of the secrets left behind cannot be removed yet")

    def _settled(self) -> InForce:
        """Return the note once nothing is left of an earlier move. Raises ``VaultDenied``."""
        self._sweep()
        now = self._note.read()
        if not now.is_settled:
            raise VaultDenied(
                tr("An earlier move of your secrets is not finished"),
                tr(
                    "What it left in the other place cannot be removed. Unlock the keyring and check the "
                    "disk, then try again."
                ),
            )
        return now

    @contextmanager
    def _in_force(self) -> Iterator[Vault]:
        """Give the vault in force; no other process moves the secrets meanwhile."""
        if self._system is not None and not self._system.vault.persistent:
            yield self._system.vault  # of this process alone
            return
        with self._alone():
            now = self._note.read()
            if now.kind is Kind.KEYRING:
                yield self._system_vault().vault
            elif self._file is not None and self._is_open(now):
                yield self._file
            else:
                raise PassphraseNeeded

    def _system_vault(self) -> OpenedVault:
        if self._system is None:
            self._system = self._open_system()
        return self._system

    def _is_open(self, now: InForce) -> bool:
        return self._file is not None and self._file.path.name == now.file

    def _required_file(self, now: InForce) -> str:
        if now.kind is not Kind.FILE:
            raise VaultDenied(
                tr("Your secrets are not in a file"), tr("Another Brutlers Desktop moved them.")
            )
        return now.file

    def _take(self, opened: FileVault) -> None:
        self._drop_file()
        self._file = opened

    def _drop_file(self) -> None:
        opened, self._file = self._file, None
        if opened is not None:
            opened.close()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold off other processes."""
        lock = FileLock(self._directory / LOCK_NAME, mode=0o600)
        try:
            lock.acquire(timeout=_LOCK_SECONDS)
        except Timeout:
            raise VaultDenied(
                tr("Your secrets are in use"),
                tr(
                    "Another Brutlers Desktop is using them and does not finish. It may be waiting for you "
                    "to unlock the keyring."
                ),
            ) from None
        except OSError as error:
            raise VaultDenied(
                tr("The profile's folder cannot be used"),
                tr(
                    "{folder}: {reason}. Make it writable, then try again.",
                    folder=self._directory,
                    reason=error.strerror,
                ),
            ) from None
        try:
            yield
        finally:
            with suppress(OSError):
                lock.release()


def _fill(target: Vault, entries: Mapping[str, Secret]) -> None:
    """Store the entries, then read them all back."""
    for name, secret in entries.items():
        target.set(name, secret)
    if any(target.get(name) != secret for name, secret in entries.items()):
        raise Denial.UNFAITHFUL.error()


def _made(path: Path, passphrase: Secret, entries: Mapping[str, Secret]) -> FileVault:
    """Make a file vault of the entries and return it, opened anew with the passphrase and read back."""
    FileVault.create(path, passphrase, entries).close()
    made = FileVault.open(path, passphrase)
    if made.entries() != entries:
        made.close()
        raise file_faults.damaged(path)
    return made
