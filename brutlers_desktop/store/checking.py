"""Reading a whole archive in the background, after the program or the computer stopped while the archive was open.

SQLite's log makes such a stop harmless, and the cipher tells a page that is not what was written (Poly1305): damage cannot be
read as orders. What is left to find is a disk that lied, and for that nobody has to wait before the window shows orders.
"""

import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, DatabaseDamaged
from brutlers_desktop.store import damage
from brutlers_desktop.store.connection import as_reader, connect
from brutlers_desktop.store.faults import Interrupted

_STEPS: Final = 5000
"""Steps of SQLite's machine, or pages, between two looks at whether to stop."""


class BackgroundCheck:
    """Reads the open archive at ``path`` in a thread; damage that it finds is told by the next opening, which reads it first.

    Until it is through, a mark beside the file says so: one that was stopped begins anew after the next opening.
    """

    def __init__(self, path: Path, key: Secret) -> None:
        self._path = path
        self._key = key
        self._stopping = threading.Event()
        with suppress(OSError):
            damage.unchecked_mark(path).touch(mode=0o600)
        self._thread = threading.Thread(target=self._run, name="check")
        self._thread.start()

    def wait(self) -> None:
        """Wait until it is through, or stopped."""
        self._thread.join()

    def stop(self) -> None:
        """Stop reading. A second time is no error."""
        self._stopping.set()
        self.wait()

    def _run(self) -> None:
        with suppress(AppError, Interrupted, OSError):
            with suppress(DatabaseDamaged), damage.converted(self._path):
                self._read()
            damage.unchecked_mark(self._path).unlink(missing_ok=True)

    def _read(self) -> None:
        with closing(connect(self._path, self._key)) as connection:
            as_reader(connection)
            connection.set_progress_handler(self._stopping.is_set, _STEPS)
            damage.require_sound(connection)
