"""Runs the sandbox as a process of its own and plays the vendor in front of its pages."""

import json
import socket
import subprocess
import sys
import threading
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
from support.no_tls import NO_TLS

import brutlers_desktop

PACKAGE_HOME = Path(brutlers_desktop.__file__).parents[1]
START_LIMIT = 30.0
"""Seconds after which a sandbox that says nothing is taken never to start."""


def free_redirect_uris(count: int = 3) -> tuple[str, ...]:
    """Return loopback redirect URIs on ports that were free a moment ago."""
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    uris = tuple(f"http://127.0.0.1:{listener.getsockname()[1]}/callback" for listener in listeners)
    for listener in listeners:
        listener.close()
    return uris


class SandboxProcess:
    """``with SandboxProcess() as sandbox:`` runs a sandbox until the end of the block."""

    base_url: str
    client_id: str
    client_secret: str
    redirect_uris: tuple[str, ...]
    email: str
    password: str
    second_email: str
    second_password: str
    control_token: str

    def __init__(self, *arguments: str, redirect_uris: tuple[str, ...] | None = None) -> None:
        self._arguments = arguments
        self._wanted_redirect_uris = redirect_uris or free_redirect_uris()
        self._process: subprocess.Popen[bytes] | None = None
        self._http: httpx.Client | None = None

    def start(self) -> Self:
        """Start the process and wait until it listens."""
        arguments = list(self._arguments)
        for uri in self._wanted_redirect_uris:
            arguments += ["--redirect-uri", uri]
        line = self._launch(arguments)
        if not line:
            self.stop()
            raise RuntimeError("the sandbox did not start")
        told = json.loads(line)
        self.base_url = told["base_url"]
        self.client_id = told["client_id"]
        self.client_secret = told["client_secret"]
        self.redirect_uris = tuple(told["redirect_uris"])
        self.email, self.password = told["login"]["email"], told["login"]["password"]
        second = told["second_login"]
        self.second_email, self.second_password = second["email"], second["password"]
        self.control_token = told["control_token"]
        self._http = httpx.Client(base_url=self.base_url, trust_env=False, timeout=30, verify=NO_TLS)
        return self

    def stop(self) -> int:
        """Stop the process and return its exit status."""
        if self._http is not None:
            self._http.close()
            self._http = None
        return self._end()

    def _launch(self, arguments: list[str]) -> bytes:
        """Start the sandbox; return the line that it says once it listens, nothing if it ends before."""
        process = subprocess.Popen(
            [sys.executable, "-m", "brutlers_desktop.sandbox", "--stop-with-stdin", *arguments],
            cwd=PACKAGE_HOME,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._process = process
        watchdog = threading.Timer(START_LIMIT, process.kill)
        watchdog.start()
        assert process.stdout is not None
        line = process.stdout.readline()
        watchdog.cancel()
        watchdog.join()
        return line

    def _end(self) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        try:
            return process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()
        finally:
            process.stdout.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def http(self) -> httpx.Client:
        """A client for plain requests to the sandbox."""
        assert self._http is not None, "not started"
        return self._http

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The running process."""
        assert self._process is not None, "not started"
        return self._process

    def control(self, method_path: str, **body: Any) -> dict[str, Any]:
        """Call the control address: ``control("POST /orders", count=3)``, ``control("GET /state")``."""
        method, _, path = method_path.partition(" ")
        answer = self.http.request(
            method,
            f"/control{path}",
            headers={"X-Control-Token": self.control_token},
            json=body if method == "POST" else None,
        )
        assert answer.status_code == 200, f"{method_path}: {answer.status_code} {answer.text}"
        return dict(answer.json())

    def use_second_account(self) -> None:
        """Let the next who sign in do so as the other vendor, whose shop is another one."""
        self.control("POST /account", email=self.second_email)

    def reset(self) -> None:
        """Undo what control calls have set, as far as it is not in the books."""
        self.control("POST /clear-faults")
        self.control("POST /clock", offset_seconds=0)
        self.control("POST /account", email=self.email)
        self.control("POST /revoke-together", on=False)

    def approve(self, authorize_url: str, *, untick: tuple[str, ...] = (), decision: str = "allow") -> str:
        """Play the vendor's browser: log in, untick scopes, decide. Return where it is sent at the end."""
        with httpx.Client(trust_env=False, timeout=30, verify=NO_TLS) as browser:
            answer = browser.get(authorize_url)
            for _ in range(4):
                if answer.is_redirect and not self._is_own(answer.headers["location"]):
                    return str(answer.headers["location"])
                if answer.is_redirect:
                    answer = browser.get(str(answer.url.join(answer.headers["location"])))
                    continue
                form = _Form.read(answer.text)
                fields = [(n, v) for n, v in form.fields if not (n == "scope" and v in untick)]
                if "decision" in form.buttons:
                    fields.append(("decision", decision))
                answer = browser.post(
                    str(answer.url.join(form.action)),
                    content=str(httpx.QueryParams(fields)),
                    headers={"Content-Type": "application/x-www-form-urlencoded"},
                )
        raise AssertionError(f"the sign-in led nowhere: {answer.status_code}")

    def _is_own(self, location: str) -> bool:
        return urlsplit(location).netloc in ("", urlsplit(self.base_url).netloc)


class _Form(HTMLParser):
    """The one form of a page, as a browser would send it untouched."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: list[tuple[str, str]] = []
        self.buttons: set[str] = set()

    @classmethod
    def read(cls, html: str) -> Self:
        form = cls()
        form.feed(html)
        form.close()
        assert form.action, "no form on this page"
        return form

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = given["action"]
        elif tag == "button" and "name" in given:
            self.buttons.add(given["name"])
        elif tag == "input" and (given.get("type") != "checkbox" or "checked" in given):
            self.fields.append((given["name"], given.get("value", "")))
