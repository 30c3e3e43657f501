"""A person at the virtual screen: sees and handles the app's window through AT-SPI, types with xdotool, takes pictures."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from support.polling import wait_until
from support.virtual_screen import require

_HERE = Path(__file__).parent
_SYSTEM_PYTHON = "/usr/bin/python3"


class Person:
    """``with Person(environment, pictures) as person:`` sits down at the screen of that environment."""

    def __init__(self, environment: dict[str, str], pictures: Path) -> None:
        require("xdotool", _SYSTEM_PYTHON)
        pictures.mkdir(parents=True, exist_ok=True)
        for old in pictures.glob("*.png"):
            old.unlink()
        self._environment = environment
        self._pictures = pictures
        self._taken = 0

    def __enter__(self) -> Self:
        self._driver = self._helper([_SYSTEM_PYTHON, "-W", "ignore", str(_HERE / "atspi_driver.py")])
        self._camera = self._helper([sys.executable, str(_HERE / "camera.py")])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.picture("failed")
        for helper in (self._driver, self._camera):
            helper.communicate(timeout=10)

    def press(self, control: str) -> None:
        """Press the button with this objectName once it can be."""
        self._ask("press", control)

    def fill(self, control: str, text: str) -> None:
        """Put ``text`` into a field."""
        self._ask("fill", control, text=text)

    def reads(self, control: str, until: str) -> str:
        """Wait until the control says ``until``; return all that it says."""
        return str(self._ask("text", control, until=until))

    def sees_no(self, control: str) -> None:
        """Wait until the control is not shown."""
        self._ask("gone", control)

    def looks_at(self, control: str) -> dict[str, Any]:
        """Return what the control tells of itself."""
        return dict(self._ask("describe", control))

    def rows(self, control: str, count: int) -> dict[str, Any]:
        """Return the number of rows of a table, and the first ``count`` of them."""
        return dict(self._ask("rows", control, count=count))

    def items(self, control: str, until: str) -> list[str]:
        """Wait until ``until`` stands in a list; return its items."""
        return list(self._ask("items", control, until=until))

    def types_keys(self, *keys: str) -> None:
        """Press keys in the app's window, brought to the front: ``types_keys("ctrl+q")``."""
        wait_until(lambda: self._windows() != [], "the app's window")
        self._xdotool("windowactivate", "--sync", self._windows()[-1], "key", *keys)

    def types(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self._xdotool("type", "--delay", "60", text)

    def picture(self, name: str) -> None:
        """Photograph the screen."""
        self._taken += 1
        self._exchange(self._camera, str(self._pictures / f"{self._taken:02d}-{name}.png"))

    def _ask(self, do: str, control: str, **details: Any) -> Any:
        request = {"do": do, "id": control, **{k: v for k, v in details.items() if v is not None}}
        answer = json.loads(self._exchange(self._driver, json.dumps(request)))
        assert "error" not in answer, answer["error"]
        return answer["value"]

    def _windows(self) -> list[str]:
        """Return the app's windows; none also where the search met a window of the browser that was just closing."""
        found = self._xdotool("search", "--onlyvisible", "--name", "^Brutlers Desktop$", check=False)
        return found.split()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=check,
        )
        return done.stdout

    def _helper(self, command: list[str]) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    @staticmethod
    def _exchange(helper: "subprocess.Popen[str]", line: str) -> str:
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdin.write(line + "\n")
        helper.stdin.flush()
        answer = helper.stdout.readline()
        assert answer, f"the helper of the test has ended: {helper.args}"
        return answer
