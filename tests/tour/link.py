"""What the app's process tells the tour: one JSON object a line, over a socket that both have open."""

import json
import socket


class Link:
    """The app's end. Lines are few and short, so that writing never waits."""

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)

    def begin(self, step: str) -> None:
        """Say which step begins."""
        self._tell(begin=step)

    def done(self, words: str, seconds: float) -> None:
        """Say how the step that was begun went, and how long it took."""
        self._tell(done=words, seconds=seconds)

    def open(self, url: str) -> None:
        """Ask for the browser."""
        self._tell(open=url)

    def failed(self, why: str) -> None:
        """Say why the step that was begun failed."""
        self._tell(failed=why)

    def finished(self) -> None:
        """Say that all steps went well."""
        self._tell(finished=True)

    def _tell(self, **message: object) -> None:
        self._socket.sendall(json.dumps(message).encode() + b"\n")
