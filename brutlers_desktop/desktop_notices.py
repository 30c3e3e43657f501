"""Notices of the desktop itself, over D-Bus (Desktop Notifications Specification 1.2). Where there is no such service: none."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Queue
from typing import Any, Final

log = logging.getLogger(__name__)

APP_ID: Final = "brutlers-desktop"
ANSWER_WITHIN: Final = 5.0
"""Seconds in which the service has to answer; nobody waits for it."""
END_WITHIN: Final = 1.0
MOST_CLICKABLE: Final = 50
"""Notices whose click is still understood; older ones are only words."""
_PATH: Final = "/org/freedesktop/Notifications"
_NAME: Final = "org.freedesktop.Notifications"
_CLICKED: Final = "default"
"""The action of the specification that is the notice itself."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    title: str
    text: str
    key: str
    token: object


class DesktopNotices:
    """Shows notices from a thread of its own: a bus that hangs holds up nothing, and nothing is raised.

    ``clicked`` is called in that thread with the token of a notice that a person clicked. Close it at the end.
    """

    def __init__(self, clicked: Callable[[Any], None]) -> None:
        self._clicked = clicked
        self._queue: Queue[Any] = Queue()
        self._thread: threading.Thread | None = None
        self._numbers: dict[str, int] = {}
        self._tokens: dict[int, object] = {}

    def show(self, title: str, text: str, *, key: str = "", token: object = None) -> None:
        """Show a notice, in place of an earlier one of the same ``key``."""
        self._queue.put(_Wanted(title, text, key, token))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="desktop-notices", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Show and hear nothing more. Blocks for up to a second."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(END_WITHIN)

    def _work(self) -> None:
        while (first := self._queue.get()) is not None:
            if not isinstance(first, _Wanted):  # a click that a lost bus had still brought
                continue
            try:
                if not self._serve(first):
                    return
            except Exception as error:  # noqa: BLE001 - the libraries' errors are many, and a notice is a courtesy
                log.info("no desktop notice: %s", type(error).__name__)

    def _serve(self, first: _Wanted) -> bool:
        """Show what is wanted and hear of clicks over one connection to the bus; False: the end is wanted."""
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - seldom needed
        from jeepney.io.threading import Proxy, open_dbus_router  # noqa: PLC0415

        rule = MatchRule(type="signal", interface=_NAME, member="ActionInvoked", path=_PATH)
        with open_dbus_router(bus="SESSION") as router, router.filter(rule, queue=self._queue):
            Proxy(message_bus, router, timeout=ANSWER_WITHIN).AddMatch(rule)
            wanted: Any = first
            while wanted is not None:
                if isinstance(wanted, _Wanted):
                    self._send(router, wanted)
                else:
                    self._take(wanted.body)
                wanted = self._queue.get()
        return False

    def _send(self, router: Any, wanted: _Wanted) -> None:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - there by now
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        hints: dict[str, Any] = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
        # The body may be taken for markup (specification, "Markup"); the title never is.
        body = wanted.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        earlier = self._numbers.get(wanted.key, 0) if wanted.key else 0
        actions = [] if wanted.token is None else [_CLICKED, ""]
        message = new_method_call(
            DBusAddress(_PATH, bus_name=_NAME, interface=_NAME),
            "Notify",
            "susssasa{sv}i",
            ("Brutlers Desktop", earlier, APP_ID, wanted.title, body, actions, hints, -1),
        )
        (number,) = unwrap_msg(router.send_and_get_reply(message, timeout=ANSWER_WITHIN))
        if wanted.key:
            self._numbers[wanted.key] = int(number)
        self._tokens[int(number)] = wanted.token
        while len(self._tokens) > MOST_CLICKABLE:
            del self._tokens[next(iter(self._tokens))]

    def _take(self, body: Any) -> None:
        """Tell of a click, if the notice is one of ours."""
        match body:
            case (int(number), str(action)) if action == _CLICKED and self._tokens.get(number) is not None:
                self._clicked(self._tokens[number])
            case _:
                pass
