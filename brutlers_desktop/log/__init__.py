"""Logging that cannot print a secret."""

from brutlers_desktop.log.redaction import redact
from brutlers_desktop.log.setup import (
    CRASH_FILE_NAME,
    FILE_NAME,
    LogSession,
    asyncio_exception_handler,
    configure,
    telling_of_faults,
)

__all__ = [
    "CRASH_FILE_NAME",
    "FILE_NAME",
    "LogSession",
    "asyncio_exception_handler",
    "configure",
    "redact",
    "telling_of_faults",
]
