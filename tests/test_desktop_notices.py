"""Notices of the desktop: at a real service on a bus of its own, and none where there is none."""

import subprocess
import sys
import threading

import pytest

from brutlers_desktop import desktop_notices

SERVICE = """
import sys, subprocess
from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
with open_dbus_connection(bus="SESSION") as bus:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
    app = subprocess.Popen([sys.executable, "-c", sys.argv[1]])
    while True:
        call = bus.receive(timeout=20)
        if call.header.message_type is MessageType.method_call and call.header.fields[HeaderFields.member] == "Notify":
            bus.send(new_method_return(call, "u", (7,)))
            print(call.body[3], call.body[4], sep="|")
            break
    sys.exit(app.wait(20))
"""
CALLER = """
from brutlers_desktop.desktop_notices import send
assert send("“Shop”: sign in again by 3 Jul", "It ends & <b>soon</b>.") == 7
"""


def test_the_desktops_service_is_told_in_plain_text() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SERVICE, CALLER],
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "“Shop”: sign in again by 3 Jul|It ends &amp; &lt;b&gt;soon&lt;/b&gt;."


def test_without_a_bus_nothing_is_shown_and_nothing_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    real = desktop_notices._show

    def watched(title: str, text: str) -> None:
        real(title, text)
        ended.set()

    monkeypatch.setattr(desktop_notices, "_show", watched)
    desktop_notices.show("Title", "Text")
    assert ended.wait(20)
