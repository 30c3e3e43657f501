"""The lock of the window: whether it is on, and what unlocks it. What hides the data is the window's own.

It keeps out who sits down at an open window, no more: see docs/decisions/0024. Orders are followed and written on behind it.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import replace
from time import monotonic
from typing import Final, TypeVar

from brutlers_desktop.domain.announcing import Announce, Announcement
from brutlers_desktop.domain.passphrases import is_passphrase, slow_hash
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, WrongPassphrase
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.services.vaults import Vaults, VaultState
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.vault.names import LOCK_PASSPHRASE
from brutlers_desktop.vault.worker import VaultWorker

T = TypeVar("T")

MINUTES_PREFERENCE: Final = "lock_minutes"
MINUTES: Final = (0, 1, 5, 15, 60)
"""Without input, until the window locks itself; 0: never."""
USUAL_MINUTES: Final = 5
FREE_ATTEMPTS: Final = 3
LONGEST_WAIT: Final = 60.0
"""Seconds after many wrong attempts."""
UNNAMED: Final = tr_noop("Something needs your attention. Unlock the window to see it.")
"""What is said outside the window while it is locked: it names nobody."""
_LOCKED: Final = "locked"
_CHOSEN: Final = "lock_passphrase_chosen"
_WRONG: Final = "lock_wrong_attempts"


class TooSoon(AppError):
    """After wrong attempts the next one has to wait ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            tr("Wait for a moment"),
            trn(
                "After wrong attempts the next one has to wait {n} second.",
                "After wrong attempts the next one has to wait {n} seconds.",
                math.ceil(seconds),
            ),
        )
        self.seconds = seconds


class Lock:
    """All raise ``VaultDenied`` where the vault does not answer."""

    def __init__(
        self,
        vaults: Vaults,
        worker: VaultWorker,
        preferences: Preferences,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._vaults = vaults
        self._worker = worker
        self._preferences = preferences
        self._now = now
        self._state: VaultState | None = None
        self._chosen = False
        self._until = 0.0
        self.is_locked = False
        """Whether the window hides its data now: nothing that is shown elsewhere may tell of it either."""

    @property
    def minutes(self) -> int:
        """After how many minutes without input the window locks itself; 0: never."""
        kept = self._preferences.get(MINUTES_PREFERENCE)
        return kept if kept in MINUTES else 0

    @property
    def has_passphrase(self) -> bool:
        """Whether there is a passphrase that unlocks: the file vault's, or one of the lock's own."""
        return self._chosen

    @property
    def is_by_vault(self) -> bool:
        """Whether the file vault's passphrase is the lock's too."""
        return self._state in (VaultState.FILE, VaultState.FILE_CLOSED)

    @property
    def is_for_this_run(self) -> bool:
        """Whether secrets, and with them the lock's own passphrase, are in memory only."""
        return self._state in (VaultState.NO_KEYRING, VaultState.MEMORY)

    @property
    def is_closed(self) -> bool:
        """Whether the file vault waits for its passphrase."""
        return self._state is VaultState.FILE_CLOSED

    @property
    def begins_locked(self) -> bool:
        """Whether the window is locked from the start: the lock is on, or it was locked when the app ended."""
        return self._chosen and (self.minutes > 0 or self._preferences.get(_LOCKED) is True)

    def discreet(self, announce: Announce) -> Announce:
        """Return a way to the system's notices that tells nothing while the window is locked."""

        def tell(announcement: Announcement) -> None:
            if self.is_locked:
                announcement = replace(announcement, title="Brutlers Desktop", text=tr(UNNAMED))
            announce(announcement)

        return tell

    async def look(self) -> VaultState:
        """Find out what unlocks; return where the secrets are.

        The keyring is asked only where the preferences do not tell, though there is an archive: they were lost, so the lock closes
        if it has a passphrase. Where that cannot be told (``VaultDenied``), what was known at the last run stands.
        """
        self._chosen = self._preferences.get(_CHOSEN) is True
        self._state = await self._vaults.state()
        if self._state is VaultState.KEYRING and self._preferences.get(_CHOSEN) is None:
            await self._recall()
        noted = self._state is VaultState.KEYRING and self._preferences.get(_CHOSEN) is True
        self._chosen = self.is_by_vault or noted or await self._is_held_here()
        self._set_wait()
        return self._state

    async def keep_minutes(self, minutes: int) -> None:
        """Keep after how long the window locks itself."""
        await self._preferences.keep(MINUTES_PREFERENCE, minutes)

    async def choose_passphrase(self, passphrase: Secret) -> None:
        """Let this passphrase unlock the window, where the file vault's does not."""
        await self._worker.set(LOCK_PASSPHRASE, await asyncio.to_thread(slow_hash, passphrase))
        await self._preferences.keep(_CHOSEN, True)
        self._chosen = True

    async def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Let ``new`` unlock, where the secrets are in a file those too. Raises ``WrongPassphrase`` for ``old``, ``TooSoon``."""
        if self.is_by_vault:
            await self._attempt(lambda: self._vaults.change_passphrase(old, new))
        else:
            await self._attempt(lambda: self._verify(old))
            await self.choose_passphrase(new)

    async def move_to_file(self, passphrase: Secret) -> None:
        """Move all secrets into a file; its passphrase unlocks the window from now on."""
        await self._vaults.move_to_file(passphrase)
        await self._worker.delete(LOCK_PASSPHRASE)
        await self._preferences.keep(_CHOSEN, True)
        await self.look()

    async def move_to_keyring(self, passphrase: Secret) -> None:
        """Move all secrets into the keyring; the file's passphrase goes on to unlock the window. Raises as ``change_passphrase``."""
        hashed = await asyncio.to_thread(slow_hash, passphrase)
        await self._attempt(lambda: self._vaults.move_to_keyring(passphrase, {LOCK_PASSPHRASE: hashed}))
        await self._preferences.keep(_CHOSEN, True)
        await self.look()

    async def note_locked(self) -> None:
        """Keep that the window is locked: a restart does not unlock it."""
        await self._preferences.keep(_LOCKED, True)

    async def unlock(self, passphrase: Secret) -> bool:
        """Return once the passphrase has been found right; False: the lock had lost its own, and any would do.

        Opens the file vault, if it is closed. Raises ``WrongPassphrase``, ``TooSoon``.
        """
        if self._state is None:
            await self.look()
        known = await self._attempt(lambda: self._verify(passphrase))
        if self.is_closed:
            self._state = VaultState.FILE
        if self._preferences.get(_LOCKED):
            await self._preferences.keep(_LOCKED, False)
        return known

    async def _verify(self, passphrase: Secret) -> bool:
        if self.is_closed:
            await self._vaults.unlock(passphrase)
            return True
        if self._state is VaultState.FILE:
            await self._vaults.verify(passphrase)
            return True
        hashed = await self._worker.get(LOCK_PASSPHRASE)
        if hashed is None:
            self._chosen = False
            await self._preferences.keep(_CHOSEN, False)
            return False
        if not await asyncio.to_thread(is_passphrase, passphrase, hashed):
            raise WrongPassphrase
        return True

    async def _recall(self) -> None:
        """Learn from the keyring whether there is a passphrase, and keep that; with one, the window is locked."""
        if not await self._vaults.has_archive():
            return
        held = await self._worker.get(LOCK_PASSPHRASE) is not None
        if held:
            await self._preferences.keep(_LOCKED, True)
            if self._preferences.get(MINUTES_PREFERENCE) is None:
                await self._preferences.keep(MINUTES_PREFERENCE, USUAL_MINUTES)
        await self._preferences.keep(_CHOSEN, held)

    async def _is_held_here(self) -> bool:
        """Tell whether memory, which is never locked, holds a passphrase of this run's lock."""
        if self._state is VaultState.KEYRING or self.is_by_vault:
            return False
        return await self._worker.get(LOCK_PASSPHRASE) is not None

    async def _attempt(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """Try a passphrase, unless it is too soon after wrong ones."""
        left = self._until - self._now()
        if left > 0:
            raise TooSoon(left)
        try:
            result = await attempt()
        except WrongPassphrase:
            await self._preferences.keep(_WRONG, self._wrong() + 1)
            self._set_wait()
            raise
        if self._wrong():
            await self._preferences.keep(_WRONG, 0)
        return result

    def wait(self) -> float:
        """Return the seconds until the next attempt may be made."""
        return max(self._until - self._now(), 0.0)

    def _wrong(self) -> int:
        kept = self._preferences.get(_WRONG)
        return kept if type(kept) is int and kept > 0 else 0

    def _set_wait(self) -> None:
        beyond = self._wrong() - FREE_ATTEMPTS
        self._until = self._now() + (min(2.0 ** min(beyond + 1, 10), LONGEST_WAIT) if beyond >= 0 else 0.0)
