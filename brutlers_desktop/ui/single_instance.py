"""One window for each profile: a second start hands its arguments over to the first, which shows itself, and ends."""

import hashlib
import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

from brutlers_desktop.domain.handover import MOST_BYTES, Handover, decode, encode
from brutlers_desktop.errors import AppError, DiskFault
from brutlers_desktop.translation import tr

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE: Final = 8.0
"""Seconds that a second start waits for the first, which may be just starting or just ending."""
LONGEST_ADDRESS: Final = 100
"""Bytes of a socket's path: the systems allow 104 to 108 with the ending zero."""
_DONE: Final = b"shown\n"
_STEP: Final = 0.1
"""Seconds between attempts: a lock tells nobody that it is free."""
_ANSWER_SECONDS: Final = 3.0
"""A window that is busy answers late."""

log = logging.getLogger(__name__)


class Instance(QObject):
    """The right to a profile's one window, until ``close``. ``called``: another start hands this over (``Handover``)."""

    called = Signal(object)

    def __init__(self, lock: QLockFile, address: str) -> None:
        super().__init__()
        self._lock = lock
        self._address = address
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Hear other starts from now on. Where that fails, they say that the app runs already."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint

        server = self._server = QLocalServer(self)
        # With it Qt also puts the socket in the place of one that a killed process left: whoever has the lock is alone.
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        if not server.listen(self._address):
            log.warning("other starts cannot be heard: %s", server.serverError().name)

    def mute(self) -> None:
        """Hear no other starts any more: the window is about to go. They wait until the profile is free."""
        if self._server is not None:
            self._server.close()

    def close(self) -> None:
        """Leave the profile to the next start."""
        self.mute()
        self._lock.unlock()

    def _welcome(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(MOST_BYTES)
            caller.readyRead.connect(lambda caller=caller: self._answer(caller))
            caller.disconnected.connect(caller.deleteLater)
            self._answer(caller)  # what was sent before it was welcomed is told of by no signal

    def _answer(self, caller: "QLocalSocket") -> None:
        if not caller.canReadLine() and caller.bytesAvailable() < MOST_BYTES:
            return
        handover = decode(bytes(caller.readAll().data()))
        if handover is not None:
            self.called.emit(handover)
            caller.write(_DONE)
        caller.disconnectFromServer()


def claim(
    lock_path: Path, *, handover: Handover | None = None, patience: float = PATIENCE
) -> Instance | None:
    """Return the right to the profile's window; None if another process has it and has taken ``handover``.

    Blocks, for ``patience`` seconds at most. Raises ``DiskFault`` if the lock cannot be made, ``AppError`` if the other
    process does not answer.
    """
    lock = QLockFile(str(lock_path))
    lock.setStaleLockTime(
        0
    )  # else a window that is open for long loses its lock; a dead process's is taken anyway
    address = address_for(lock_path)
    until = time.monotonic() + patience
    while not lock.tryLock(round(_STEP * 1000)):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise DiskFault(
                tr("This profile folder cannot be used"),
                tr(
                    "{folder} takes no files. Choose a folder that your account may write to.",
                    folder=lock_path.parent,
                ),
            )
        if _hand_over(address, encode(handover or Handover())):
            return None
        if time.monotonic() >= until:
            raise AppError(
                tr("Brutlers Desktop is already running"),
                tr("Its window does not answer. Wait for a moment, or end it, then start the app again."),
            )
    return Instance(lock, address)


def address_for(lock_path: Path) -> str:
    """Return where the profile's window is asked: a socket beside the lock, a short name where its path is too long."""
    beside = str(lock_path.with_suffix(".socket"))
    if sys.platform != "win32" and len(os.fsencode(beside)) <= LONGEST_ADDRESS:
        return beside
    return f"brutlers-desktop-{hashlib.sha256(os.fsencode(lock_path)).hexdigest()[:16]}"


def _hand_over(address: str, message: bytes) -> bool:
    """Ask the window to show itself and what the message says; tell whether it did."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

    wait = round(_ANSWER_SECONDS * 1000)
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(wait):
        return False
    socket.write(message)
    answered = socket.waitForBytesWritten(wait)
    while answered and socket.bytesAvailable() < len(_DONE):
        answered = socket.waitForReadyRead(wait)
    return socket.readAll().data() == _DONE
