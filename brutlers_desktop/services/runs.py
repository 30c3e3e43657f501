"""The runs of this profile's window, each marked when it begins and when it ends in order: what is not marked has crashed."""

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.crashes import Beginning, Run, as_json, judge, runs_of
from brutlers_desktop.errors import AppError
from brutlers_desktop.store import files

log = logging.getLogger(__name__)

LONGEST_TRACE: Final = 32 * 1024
"""Bytes of a crash's trace that are read: its end."""
_LONGEST_FILE: Final = 16 * 1024


class Runs:
    """Call ``begin`` once the profile is this process's own, ``end`` when all is closed. Both write one small file.

    A disk that refuses costs no more than this: it is only logged.
    """

    def __init__(self, path: Path, trace_path: Path, clock: Clock) -> None:
        self._path = path
        self._trace_path = trace_path
        self._clock = clock
        self._runs: tuple[Run, ...] = ()
        self._last: Run | None = None

    def begin(self) -> Beginning:
        """Mark the beginning of this run, and return what is to be thought of those before."""
        before = self._read()
        now = self._clock.now()
        self._last = before[-1] if before else None
        self._runs = (*before, Run(now, in_order=False, trace_from=self._trace_size()))
        self._write()
        return judge(before, now)

    def end(self) -> None:
        """Mark that this run ended in order."""
        if self._runs:
            self._runs = (*self._runs[:-1], replace(self._runs[-1], in_order=True))
            self._write()

    def trace(self) -> str:
        """Return what the interpreter wrote when the last run died; empty if it had no time to, or nothing to say."""
        if self._last is None or self._last.in_order or not self._runs:
            return ""
        begin, end = self._last.trace_from, self._runs[-1].trace_from
        try:
            with self._trace_path.open("rb") as file:
                file.seek(max(begin, end - LONGEST_TRACE))
                return file.read(max(min(end - begin, LONGEST_TRACE), 0)).decode("utf-8", "replace").strip()
        except OSError:
            return ""

    def _trace_size(self) -> int:
        try:
            return self._trace_path.stat().st_size
        except OSError:
            return 0

    def _read(self) -> tuple[Run, ...]:
        try:
            return runs_of(json.loads(files.read(self._path, most=_LONGEST_FILE) or b"[]"))
        except (AppError, ValueError, RecursionError):
            log.warning("what was kept of the last runs could not be read")
            return ()

    def _write(self) -> None:
        try:
            files.replace_atomically(self._path, json.dumps(as_json(self._runs)).encode())
        except AppError as error:
            log.warning("this run could not be marked: %s", error.title)
