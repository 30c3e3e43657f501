"""Hunts for secrets: goes through everything the app does, each in a process of its own, and looks for what it leaves.

The real command line and window, the real Secret Service, the sandbox over real sockets, a crash, a kill. After each
step no secret is in any file of the profile, the home or the temporary folder, in the log at its most talkative, in what was
printed, in any command line or environment, or in an address; but for ``state`` and the code, which belong in the browser's.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]

import secretstorage  # noqa: E402 - after the path
from support.polling import wait_until  # noqa: E402
from support.sandbox_process import SandboxProcess  # noqa: E402
from support.secret_service import SecretService, secret_service  # noqa: E402
from support.secret_traces import Canary, ProcessWatch, traces, traces_in_files  # noqa: E402

LIMIT = 60.0
NAME = "Hunted shop"
ORDERS = "/api/vendor/orders"
CUSTOMER = {"name": "Quill Canarybird", "email": "quill.canary@example.com", "phone": "+49 151 2345 9876"}
PASSPHRASES = {
    "backup": "of the backup: canary-7f31",
    "first": "of the vault: canary-9e02",
    "second": "of the vault again: canary-b44d",
    "proxy": "of the proxy: canary-c08a",
}


class Hunt:
    """One profile on one desktop, with one sandbox."""

    def __init__(
        self, folder: Path, desktop: SecretService, sandbox: SandboxProcess, *, thorough: bool
    ) -> None:
        self._thorough = thorough
        self._desktop = desktop
        self._sandbox = sandbox
        self.profile, self._tmp, self._cwd, self._witness, self._given = (
            folder / name for name in ("profile", "tmp", "cwd", "witness", "given")
        )
        for each in (self._tmp, self._cwd, self._witness, self._given):
            each.mkdir()
        self.canaries = {
            Canary("client secret", sandbox.client_secret),
            *(Canary(f"customer's {what}", text) for what, text in CUSTOMER.items()),
            *(Canary(f"passphrase of {what}", text) for what, text in PASSPHRASES.items()),
        }
        self.challenges: set[str] = set()
        self.steps = 0
        self._told = b""
        browser = f"{sys.executable} {HERE / 'support' / 'hunted_browser.py'} {self._witness} %s &"
        self._environment = {
            **{name: value for name, value in desktop.environment.items() if not name.startswith("COV")},
            "DISPLAY": "none",
            "QT_QPA_PLATFORM": "offscreen",
            "BROWSER": browser,
            "TMPDIR": str(self._tmp),
            "PYTHONPATH": f"{HERE}{os.pathsep}{ROOT}",
        }

    def run(self) -> None:
        """Go through everything once."""
        self._add()
        self.command("connections", "connect", NAME)
        self._came_back()
        self.command("connections", "export", NAME, str(self._tmp / "settings.json"))
        self._faults()
        self._window()
        self._crash(signal.SIGSEGV)
        self.desk("keep")
        assert list(self.profile.rglob("brutlers-support.zip"))
        assert list(self.profile.rglob("*.brutlers-backup"))
        self._sandbox.control("POST /expire-access")
        self.command("--passphrase-fd", "0", "sync", given=PASSPHRASES["second"] + "\n")
        if self._thorough:
            self.command("--passphrase-fd", "0", "sync", given=PASSPHRASES["first"] + "\n", code=1)
            self.desk("back")
            for kind in ("json", "csv", "xlsx"):
                self.command("export", "--format", kind, str(self._given / f"orders.{kind}"))
            self.command("connections", "check", NAME, code=None)
            self.command("connections", "list", "--json")
            self._crash(signal.SIGKILL)
            self.command("connections", "revoke", NAME)

    def command(self, *arguments: str, given: str = "", code: int | None = 0) -> None:
        """Run the command line to its end, then look round."""
        asked = [sys.executable, "-m", "brutlers_desktop", "--profile", str(self.profile), "--verbose"]
        self._process([*asked, *arguments], given, code)

    def desk(self, what: str) -> None:
        """Do what the command line cannot, then look round."""
        script = str(HERE / "support" / "hunted_desk.py")
        self._process(
            [sys.executable, script, str(self.profile), what], json.dumps(PASSPHRASES), 0, rows=True
        )

    def look(self, printed: bytes = b"", seen: frozenset[bytes] = frozenset()) -> None:
        """Fail if there is a trace of anything secret."""
        self.steps += 1
        self._note_secrets()
        found = traces_in_files(
            (self.profile, self._tmp, self._cwd, self._desktop.home), self.canaries, self.challenges
        )
        for where, content in (("printed", printed), ("a process", b"\n".join(seen))):
            found |= {f"{where}: {each}" for each in traces(content, self.canaries, self.challenges)}
        if found:
            raise AssertionError("\n".join(sorted(found)))

    def _process(self, command: list[str], given: str, code: int | None, *, rows: bool = False) -> None:
        with self._running(command) as (process, watch):
            out, err = process.communicate(given.encode(), timeout=LIMIT)
        if code is not None and process.returncode != code:
            raise AssertionError(f"{command[3:]} ended with {process.returncode}: {err.decode()[-2000:]}")
        self._told = out + err + b"\n".join(watch.seen)
        self.look(b"" if rows else out + err, frozenset(watch.seen))
        if rows:  # a row of the archive tells customers, of course
            secrets = {each for each in self.canaries if not each.kind.startswith("customer")}
            if told := traces(out + err, secrets, self.challenges):
                raise AssertionError(f"a row of the archive: {sorted(told)}")

    @contextmanager
    def _running(self, command: list[str]) -> Iterator[tuple["subprocess.Popen[bytes]", ProcessWatch]]:
        with ProcessWatch() as watch:
            process = subprocess.Popen(
                ["/bin/sh", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "sh", *command],
                cwd=self._cwd,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            try:
                yield process, watch
            finally:
                process.kill()
                process.communicate()

    def _add(self) -> None:
        settings: Mapping[str, Any] = {
            "format": "brutlers-desktop-connection",
            "version": 1,
            "name": NAME,
            "client_id": self._sandbox.client_id,
            "base_url": self._sandbox.base_url,
            "redirect_uris": list(self._sandbox.redirect_uris),
            "scopes": ["orders:read", "orders:write"],
        }
        file = self._given / "connection.json"
        file.write_text(json.dumps(settings))
        self.command("connections", "import", str(file), given=self._sandbox.client_secret + "\n")

    def _came_back(self) -> None:
        """Judge what the browser was given and came back to; note what it learned as secret from then on."""
        wait_until(lambda: list(self._witness.glob("*.json")), "the browser")
        (file,) = self._witness.glob("*.json")
        told = json.loads(file.read_text())
        asked = parse_qs(urlsplit(told["link"]).query)
        expected = {
            *("response_type", "client_id", "redirect_uri", "scope"),
            *("state", "code_challenge", "code_challenge_method"),
        }
        assert set(asked) == expected, asked.keys()
        callback = next(each for each in told["addresses"] if each.startswith(asked["redirect_uri"][0]))
        self.challenges.add(asked["code_challenge"][0])
        self._note_secrets()
        assert traces(self._told, self.canaries, self.challenges) == set()  # now that the challenge is known
        given = json.dumps([told["link"], told["environment"], told["page"]]).encode()
        assert traces(given, self.canaries, self.challenges) == set()
        assert traces(json.dumps(told["addresses"]).encode(), self.canaries, self.challenges) == set()
        (code,) = parse_qs(urlsplit(callback).query)["code"]
        assert code not in json.dumps([told["link"], told["environment"], told["page"]])
        self.canaries |= {Canary("state", asked["state"][0]), Canary("authorization code", code)}
        self.look()

    def _faults(self) -> None:
        """Let the server echo what it was sent, and answer nonsense."""
        secret = self._sandbox.client_secret
        faults: tuple[dict[str, Any], ...] = (
            {"kind": "body", "body": json.dumps({"error": secret}), "status": 400},
            {"kind": "body", "body": json.dumps({"error": "x", "error_description": secret}), "status": 401},
            {"kind": "body", "body": f"<html>{secret}</html>", "status": 502},
        )
        for fault in faults if self._thorough else faults[:1]:
            self._sandbox.control("POST /expire-access")
            self._sandbox.control("POST /fail", path_prefix="/api/oauth/token", **fault)
            self.command("sync", code=1)
            self._sandbox.control("POST /clear-faults")

    def _window(self) -> None:
        before = self._calls()
        command = [sys.executable, "-m", "brutlers_desktop", "--profile", str(self.profile), "--verbose"]
        with self._running(command) as (process, watch):
            wait_until(lambda: self._calls() > before or process.poll() is not None, "the window's orders")
            process.terminate()
            out, err = process.communicate(timeout=LIMIT)
        if process.returncode:
            raise AssertionError(f"the window ended with {process.returncode}: {err.decode()[-2000:]}")
        self.look(out + err, frozenset(watch.seen))

    def _crash(self, number: signal.Signals) -> None:
        """End a process by a crash while it waits for an answer, tokens in its memory."""
        self._sandbox.control("POST /slow", path_prefix=ORDERS, seconds=20)
        command = [
            sys.executable,
            "-m",
            "brutlers_desktop",
            "--profile",
            str(self.profile),
            "--verbose",
            "sync",
        ]
        with self._running(command) as (process, watch):
            assert process.stderr is not None
            said = b""
            while b"asking" not in said:
                line = process.stderr.readline()
                assert line, said
                said += line
            process.send_signal(number)
            out, err = process.communicate(timeout=LIMIT)
        assert process.returncode == -number, process.returncode
        if number is signal.SIGSEGV:
            assert b"Segmentation fault" in b"".join(
                each.read_bytes() for each in self.profile.rglob("crash.log")
            )
        self._sandbox.control("POST /clear-faults")
        self.look(said + out + err, frozenset(watch.seen))

    def _calls(self) -> int:
        return sum(self._sandbox.control("GET /state")["calls"].values())

    def _note_secrets(self) -> None:
        """Take up whatever the keyring holds now, the values of each moment."""
        with self._desktop.connect() as bus:
            for collection in secretstorage.get_all_collections(bus):
                for item in collection.get_all_items():
                    text = item.get_secret().decode()
                    if len(text) >= 16:
                        self.canaries.add(Canary(item.get_label() or "an entry of the keyring", text))


def hunt(folder: Path, *, thorough: bool) -> int:
    """Go through it once below ``folder``, all of it if ``thorough``; return how often was looked round."""
    with secret_service() as desktop, SandboxProcess("--orders", "3") as sandbox:
        order = {"id": "cmhunted0001", "type": "SUIT", "status": "ORDERED", "customer": CUSTOMER}
        sandbox.control("POST /orders", order=order)
        hunted = Hunt(folder, desktop, sandbox, thorough=thorough)
        hunted.run()
        return hunted.steps


def main() -> int:
    """Hunt so many times."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rounds", type=int, nargs="?", default=1)
    rounds = parser.parse_args().rounds
    looks = 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            looks += hunt(Path(folder), thorough=True)
    print(f"{rounds} rounds, {looks} looks: no secret found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
