"""Notices of the desktop: at a real service on a bus of its own, and none where there is none."""

import subprocess
import sys
import threading

import pytest

from brutlers_desktop.desktop_notices import DesktopNotices

SERVICE = """
import sys, subprocess
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
OURS = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
with open_dbus_connection(bus="SESSION") as bus:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
    app = subprocess.Popen([sys.executable, "-c", sys.argv[1]])
    numbers = iter((7, 8, 7))
    while True:
        call = bus.receive(timeout=20)
        if call.header.message_type is MessageType.method_call and call.header.fields[HeaderFields.member] == "Notify":
            number = next(numbers)
            bus.send(new_method_return(call, "u", (number,)))
            print(call.body[1], call.body[3], call.body[4], call.body[5], sep="|", flush=True)
            if call.body[3] == "last":
                for other, action in ((99, "default"), (8, "other"), (8, "default")):
                    bus.send(new_signal(OURS, "ActionInvoked", "us", (other, action)))
                break
    sys.exit(app.wait(20))
"""
CALLER = """
import threading
from brutlers_desktop.desktop_notices import DesktopNotices
clicked, heard = [], threading.Event()
def click(token):
    clicked.append(token)
    heard.set()
notices = DesktopNotices(click)
notices.show("“Shop”: sign in", "It ends & <b>soon</b>.", key="a")
notices.show("2 new orders", "See them.", key="b", token="orders")
notices.show("last", "", key="a")
assert heard.wait(20)
notices.close()
assert clicked == ["orders"], clicked
assert not [t for t in threading.enumerate() if t is not threading.main_thread() and t.name == "desktop-notices"]
"""


def test_the_desktops_service_is_told_in_plain_text_and_its_clicks_are_heard() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-W", "error", "-c", SERVICE, CALLER],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.splitlines() == [
        "0|“Shop”: sign in|It ends &amp; &lt;b&gt;soon&lt;/b&gt;.|[]",
        "0|2 new orders|See them.|['default', '']",
        "7|last||[]",
    ]


def test_without_a_bus_nothing_is_shown_and_nothing_raised(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    caplog.set_level("INFO")
    notices = DesktopNotices(lambda _: None)
    notices.show("Title", "Text")
    notices.show("Title", "Text")
    notices.close()
    assert not any(each.name == "desktop-notices" for each in threading.enumerate())
    assert caplog.text.count("no desktop notice") == 2
    assert "Title" not in caplog.text
