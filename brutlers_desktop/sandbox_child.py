"""The sandbox as a child process of the app: started on a free port, ended with the app, at the latest by its closed stdin."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault

STOP_SECONDS: Final = 1.0
VISIT_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """What the sandbox says of itself at its start."""

    base_url: str
    client_id: str
    client_secret: str
    redirect_uris: tuple[str, ...]
    control_url: str
    control_token: str

    def __repr__(self) -> str:
        return f"SandboxFacts({self.base_url})"

    def draft(self, name: str, *, is_sample: bool = False) -> ConnectionDraft:
        """Return a connection to this sandbox, as if it had been typed."""
        return ConnectionDraft(
            name=name,
            client_id=self.client_id,
            client_secret=Secret(self.client_secret),
            base_url=self.base_url,
            redirect_uris=self.redirect_uris,
            is_sample=is_sample,
        )


class SandboxChild:
    """A running sandbox; ``allow_all``: it allows whatever is asked for, without a login page. All calls block: run them in a worker."""

    def __init__(self, redirect_uris: Sequence[str] = (), *, seed: int = 7, allow_all: bool = False) -> None:
        command = [
            sys.executable,
            "-m",
            "brutlers_desktop.sandbox",
            "--port",
            "0",
            "--seed",
            str(seed),
            "--stop-with-stdin",
        ]
        if allow_all:
            command.append("--allow-all")
        for uri in redirect_uris:
            command += ["--redirect-uri", uri]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own module

    def facts(self) -> SandboxFacts:
        """Wait until the sandbox listens. Raises ``EnvironmentFault`` if it ends before."""
        line = b"" if self._process.stdout is None else self._process.stdout.readline()
        try:
            said = json.loads(line)
        except ValueError:
            self.stop()
            raise EnvironmentFault(
                "The sandbox did not start",
                "The stand-in Brutlers ended at once. Start the app again; the log has details.",
            ) from None
        return SandboxFacts(
            base_url=said["base_url"],
            client_id=said["client_id"],
            client_secret=said["client_secret"],
            redirect_uris=tuple(said["redirect_uris"]),
            control_url=said["control_url"],
            control_token=said["control_token"],
        )

    @staticmethod
    def visit(link: str) -> None:
        """Open a sign-in link as a browser would, and follow where it leads. What fails shows where it was to lead."""
        plain = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with suppress(OSError), plain.open(link, timeout=VISIT_SECONDS) as answer:
            answer.read()

    def stop(self) -> None:
        """End the sandbox and wait for it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
