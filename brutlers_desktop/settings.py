"""Where a profile keeps its things, and under which name its secrets stand. No secrets here."""

import hashlib
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from brutlers_desktop.errors import AppError, DiskFault
from brutlers_desktop.translation import tr

APP_NAME: Final = "Brutlers Desktop"
_DIRECTORY_NAME: Final = "brutlers-desktop"
_SANDBOX_DIRECTORY_NAME: Final = "brutlers-desktop-sandbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one run. ``vault_service`` names the profile's secrets; None: in memory only.

    ``passphrase_fd``: the file descriptor from which a command reads the file vault's passphrase; None: it asks on the terminal.
    """

    profile: str
    data_dir: Path
    log_dir: Path
    lock_path: Path
    sandbox: bool
    vault_service: str | None
    passphrase_fd: int | None = None

    @property
    def connections_path(self) -> Path:
        """The file of connections."""
        return self.data_dir / "connections.json"

    @property
    def connections_lock_path(self) -> Path:
        """The lock that is held while that file is read or written."""
        return self.data_dir / "connections.lock"

    @property
    def runs_path(self) -> Path:
        """The file in which each run of the window is marked, so that the next one knows how it ended."""
        return self.data_dir / "runs.json"

    @property
    def outbox_mark_path(self) -> Path:
        """An empty file, touched by whoever wrote to the outbox without the window, which then looks at once."""
        return self.data_dir / "outbox.mark"

    @classmethod
    def for_real(cls) -> "Settings":
        """Return the settings of the installed app and make its directories. Raises ``AppError``."""
        data_dir = _own_directory(_real_data_dir())
        return cls(
            profile="default",
            data_dir=data_dir,
            log_dir=_own_directory(platformdirs.user_log_path(_DIRECTORY_NAME, appauthor=False)),
            lock_path=data_dir / "instance.lock",
            sandbox=False,
            vault_service=APP_NAME,
        )

    @classmethod
    def for_private(cls, directory: Path) -> "Settings":
        """Return the settings of a profile of its own under ``directory``, and make its directories.

        A relative path is taken from the current directory; two spellings of one folder are one profile.
        Raises ``AppError`` for a path that cannot hold a profile or that belongs to another one.
        """
        home = _resolved(directory)
        _refuse_shared(home)
        return _under(home, profile=str(home), sandbox=False, vault_service=f"{APP_NAME} ({_digest(home)})")

    @classmethod
    def for_sandbox(cls, directory: Path | None = None) -> "Settings":
        """Return the settings for trying the app with the sandbox: its own folder, secrets in memory only."""
        if directory is None:
            home = _own_directory(_sandbox_data_dir())
        else:
            home = _resolved(directory)
            _refuse_shared(home)
        return _under(home, profile="sandbox", sandbox=True, vault_service=None)


def _under(home: Path, *, profile: str, sandbox: bool, vault_service: str | None) -> Settings:
    with suppress(OSError):  # one that is there keeps its mode; what is wrong with it shows below
        home.mkdir(mode=0o700, parents=True)
    data_dir = _own_directory(home / ("sandbox-data" if sandbox else "data"))
    return Settings(
        profile=profile,
        data_dir=data_dir,
        log_dir=_own_directory(home / "logs"),
        lock_path=data_dir / "instance.lock",
        sandbox=sandbox,
        vault_service=vault_service,
    )


def _real_data_dir() -> Path:
    return platformdirs.user_data_path(_DIRECTORY_NAME, appauthor=False)


def _sandbox_data_dir() -> Path:
    return platformdirs.user_data_path(_SANDBOX_DIRECTORY_NAME, appauthor=False)


def _resolved(directory: Path) -> Path:
    try:
        return directory.expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, an unknown ~user, a NUL
        raise AppError(
            tr("This profile folder cannot be used"),
            tr("{path} is not a path. Choose another folder.", path=repr(str(directory))),
        ) from error


def _refuse_shared(home: Path) -> None:
    for other in (_real_data_dir(), _sandbox_data_dir()):
        if home.is_relative_to(other.resolve()):
            raise AppError(
                tr("This profile folder cannot be used"),
                tr(
                    "{profile} belongs to another profile, whose data would mix with this one's. Choose "
                    "another folder.",
                    profile=home,
                ),
            )


def _digest(home: Path) -> str:
    """Return a short name for the folder, the same however it is spelled."""
    return hashlib.sha256(os.fsencode(os.path.normcase(home))).hexdigest()[:12]


def _own_directory(path: Path) -> Path:
    """Make the directory, for its owner only (0700), and return it. Raises ``AppError``."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            path.chmod(0o700)
        writable = os.access(path, os.W_OK | os.X_OK)
    except (FileExistsError, NotADirectoryError) as error:
        raise AppError(
            tr("This profile folder cannot be used"),
            tr("{path} is, or lies under, a file. Choose a folder.", path=path),
        ) from error
    except OSError as error:
        raise DiskFault(
            tr("This profile folder cannot be used"),
            tr(
                "{path}: {reason}. Choose a folder that your account may write to.",
                path=path,
                reason=error.strerror,
            ),
        ) from error
    if not writable:
        raise DiskFault(
            tr("This profile folder cannot be used"),
            tr("{path} is read-only. Choose another folder.", path=path),
        )
    return path
