"""A new order by the keyboard alone: the real app, browser, keyring and server, each a process."""

from pathlib import Path

import pytest
from e2e.person import Person
from e2e.test_main_job import add_connection, decide, page_of, running_app
from support.chromium import DefaultBrowser
from support.polling import wait_until
from support.sandbox_process import SandboxProcess
from support.secret_service import secret_service
from support.virtual_screen import virtual_screen

import brutlers_desktop

pytestmark = pytest.mark.e2e

PICTURES = Path(brutlers_desktop.__file__).parents[1] / "build" / "e2e-new-order"


def test_an_order_typed_by_keys_alone_is_made_once_at_brutlers(tmp_path: Path) -> None:
    with (
        SandboxProcess() as sandbox,
        virtual_screen() as display,
        secret_service(activation=True) as bus,
    ):
        environment = {
            **bus.environment,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        browser_of_the_system = DefaultBrowser(bus.home)
        with Person(environment, PICTURES) as person, running_app(environment, tmp_path / "profile"):
            add_connection(person, sandbox)
            person.press("connectButton")
            with browser_of_the_system.connected() as browser:
                decide(page_of(browser, sandbox), "allow")
                person.reads("syncStatus", "Updated")
            type_an_order(person)
            person.reads("inspectorCustomer", "Berta Neu")
            person.reads("pendingCardWords", "Goes out in")
            person.picture("pending")
            wait_until(lambda: made(sandbox) == ["Berta Neu"], "the order at Brutlers")
            person.sees_no("pendingCard")
            person.reads("inspectorCustomer", "Berta Neu")
            person.reads("inspectorStatus", "Ordered")
            person.picture("made")
            assert person.rows("ordersTable", 1)["total"] == 101
            assert made(sandbox) == ["Berta Neu"]
            person.types_keys("ctrl+q")


def type_an_order(person: Person) -> None:
    """Fill in the form from its first field to the last."""
    person.types_keys("ctrl+n")
    person.reads("orderFormHeading", "New order")
    typed = ("Berta Neu", "berta@example.com", "", "", "12.6.2099", "Lund", "40", "Ivory", "Silk", "No lace")
    for text in typed:
        if text:
            person.types(text)
        person.types_keys("Tab")
    person.picture("form")
    person.types_keys("ctrl+Return")


def made(sandbox: SandboxProcess) -> list[str]:
    """Return the customers of the orders that were made since the sandbox began."""
    effects = sandbox.control("GET /effects")["effects"]
    return [each["customerName"] for each in effects if each["write"] == "create"]
