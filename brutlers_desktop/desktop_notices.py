"""Notices of the desktop itself, over D-Bus (Desktop Notifications Specification 1.2). Where there is no such service: none."""

import logging
import threading
from typing import Any, Final

log = logging.getLogger(__name__)

APP_ID: Final = "brutlers-desktop"
ANSWER_WITHIN: Final = 5.0
"""Seconds in which the service has to answer; nobody waits for it."""


def show(title: str, text: str) -> None:
    """Show a notice, by the desktop's service, from a thread of its own: a bus that hangs holds up nothing, and nothing is raised."""
    threading.Thread(target=_show, args=(title, text), name="desktop-notice", daemon=True).start()


def _show(title: str, text: str) -> None:
    try:
        send(title, text)
    except Exception as error:  # noqa: BLE001 - the libraries' errors are many, and a notice is a courtesy
        log.info("no desktop notice: %s", type(error).__name__)


def send(title: str, text: str) -> int:
    """Show a notice and return its number. Blocks; raises what jeepney raises, also where there is no bus or no service."""
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - seldom needed
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints: dict[str, Any] = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
    # The body may be taken for markup (specification, "Markup"); the title never is.
    body = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    message = new_method_call(
        service, "Notify", "susssasa{sv}i", ("Brutlers Desktop", 0, APP_ID, title, body, [], hints, -1)
    )
    with open_dbus_connection(bus="SESSION") as connection:
        (number,) = unwrap_msg(connection.send_and_get_reply(message, timeout=ANSWER_WITHIN))
    return int(number)
