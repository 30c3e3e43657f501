"""Logging that cannot print a secret."""

from brutlers_desktop.log.redaction import redact
from brutlers_desktop.log.setup import LogSession, asyncio_exception_handler, configure

__all__ = ["LogSession", "asyncio_exception_handler", "configure", "redact"]
