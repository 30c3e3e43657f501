"""Where the log goes: every line passes ``redact`` on its way out, tracebacks too."""

import asyncio
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

from brutlers_desktop.errors import DiskFault
from brutlers_desktop.log.redaction import redact
from brutlers_desktop.translation import tr

FILE_NAME: Final = "brutlers-desktop.log"
CRASH_FILE_NAME: Final = "crash.log"
MAX_BYTES: Final = 512 * 1024
KEPT_FILES: Final = 3
_TALKATIVE: Final = ("httpx", "httpcore", "asyncio", "hpack", "filelock", "keyring", "qasync")

_log: Final = logging.getLogger("brutlers_desktop")


class RedactingFormatter(logging.Formatter):
    """Formats time, level and logger, then the redacted rest: message with arguments, exceptions, stack."""

    default_msec_format = "%s.%03d"

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines to print."""
        body = [record.getMessage()]
        if record.exc_info:
            body.append(self.formatException(record.exc_info))
        elif record.exc_text:
            body.append(record.exc_text)
        if record.stack_info:
            body.append(self.formatStack(record.stack_info))
        head = f"{self.formatTime(record)} {record.levelname} {redact(record.name)}: "
        return head + redact("\n".join(body))


def _say_only_that_it_failed(record: logging.LogRecord) -> None:
    """Stand in for ``Handler.handleError``, which would print the record's bare message and arguments."""
    error = sys.exc_info()[0]
    if sys.stderr is not None:
        sys.stderr.write(f"a log line of {record.name} was lost: {error.__name__ if error else 'unknown'}\n")


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self) -> Any:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if sys.platform != "win32":
            os.fchmod(descriptor, 0o600)
        return os.fdopen(descriptor, self.mode, encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        _say_only_that_it_failed(record)


class _Stderr(logging.StreamHandler[TextIO]):
    """The terminal."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        _say_only_that_it_failed(record)


class _Teller(logging.Handler):
    """Hands uncaught exceptions on: only those are logged as critical."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.CRITICAL)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info:
            self._tell(redact(logging.Formatter().formatException(record.exc_info)))


class LogSession:
    """What ``configure`` put in place; ``close`` takes it away again."""

    def __init__(self, undo: list[Callable[[], object]]) -> None:
        self._undo = undo

    def close(self) -> None:
        """Restore the hooks and levels, and close the files. A second call does nothing."""
        while self._undo:
            self._undo.pop()()


def configure(directory: Path, *, verbose: bool, stderr: bool) -> LogSession:
    """Log to a small rotating file in ``directory``, and to the terminal if ``stderr``.

    ``verbose`` shows the program's own debug lines. Uncaught exceptions of all threads and Python's warnings
    go the same way; a crash of the interpreter itself leaves ``crash.log``, and no core dump. Raises ``DiskFault``.
    """
    undo: list[Callable[[], object]] = []
    session = LogSession(undo)
    try:
        handlers: list[logging.Handler] = [
            _PrivateFile(
                directory / FILE_NAME,
                maxBytes=MAX_BYTES,
                backupCount=KEPT_FILES,
                encoding="utf-8",
                errors="backslashreplace",
            )
        ]
        _enable_faulthandler(directory / CRASH_FILE_NAME, undo)
        _leave_no_core(undo)
    except OSError as error:
        session.close()
        raise DiskFault(tr("The log cannot be written"), f"{directory}: {error.strerror}.") from error
    if stderr and sys.stderr is not None:
        handlers.append(_Stderr(sys.stderr))
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(RedactingFormatter())
        undo.append(handler.close)
        root.addHandler(handler)
        undo.append(lambda handler=handler: root.removeHandler(handler))  # type: ignore[misc]
    _set_level(root, logging.DEBUG if verbose else logging.INFO, undo)
    for name in _TALKATIVE:
        _set_level(logging.getLogger(name), logging.WARNING, undo)
    logging.captureWarnings(capture=True)
    undo.append(lambda: logging.captureWarnings(capture=False))
    _hook_exceptions(shown=stderr, undo=undo)
    return session


@contextmanager
def telling_of_faults(tell: Callable[[str], None]) -> Iterator[None]:
    """Meanwhile call ``tell`` with each exception that nobody caught, redacted, in the thread that met it."""
    handler = _Teller(tell)
    _log.addHandler(handler)
    try:
        yield
    finally:
        _log.removeHandler(handler)


def asyncio_exception_handler(loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """Log what asyncio has nobody to tell; give it to ``loop.set_exception_handler``."""
    del loop
    error = context.get("exception")
    extras = [f"{key}: {value!r}" for key, value in context.items() if key not in {"message", "exception"}]
    exc_info = (type(error), error, error.__traceback__) if isinstance(error, BaseException) else None
    _log.error("%s", "\n".join([str(context.get("message", "unhandled error")), *extras]), exc_info=exc_info)


def _set_level(logger: logging.Logger, level: int, undo: list[Callable[[], object]]) -> None:
    before = logger.level
    logger.setLevel(level)
    undo.append(lambda: logger.setLevel(before))


def _enable_faulthandler(path: Path, undo: list[Callable[[], object]]) -> None:
    if faulthandler.is_enabled():  # asked for on the command line: it writes to the terminal
        return
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    undo.append(lambda: os.close(file))
    faulthandler.enable(file)
    undo.append(faulthandler.disable)


def _leave_no_core(undo: list[Callable[[], object]]) -> None:
    """Let a crash write no image of the memory to the disk: keys, tokens and customers would lie there in clear."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
        undo.append(lambda: resource.setrlimit(resource.RLIMIT_CORE, (soft, hard)))


def _hook_exceptions(*, shown: bool, undo: list[Callable[[], object]]) -> None:
    """Send uncaught exceptions through the log, and redacted to a terminal that gets no log."""

    def report(what: str, error: BaseException, traceback: TracebackType | None) -> None:
        exc_info = (type(error), error, traceback)
        _log.critical("%s", what, exc_info=exc_info)
        if not shown and sys.stderr is not None:
            text = RedactingFormatter().formatException(exc_info)
            sys.stderr.write(f"{redact(text)}\n")

    def uncaught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        report("uncaught exception", error, traceback)

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            name = args.thread.name if args.thread is not None else "unknown"
            report(f"uncaught exception in thread {name}", args.exc_value, args.exc_traceback)

    def unraisable(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            report(args.err_msg or "exception ignored", args.exc_value, args.exc_traceback)

    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook, threading.excepthook, sys.unraisablehook = uncaught, uncaught_in_thread, unraisable

    def restore() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    undo.append(restore)
