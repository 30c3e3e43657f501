"""After a sign-in over an old one: whose shop is it? The app asks, holds everything back meanwhile, and does as told."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from support.app_harness import AppHarness, scenario
from support.sandbox_grant import Peer

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.scopes import DEFAULT_SCOPES, PROFILE_READ
from brutlers_desktop.services import shop_check
from brutlers_desktop.ui.widgets.shop_question import CHECKING

WITHOUT_PROFILE = tuple(scope for scope in DEFAULT_SCOPES if scope != PROFILE_READ)
FIRST, SECOND = "Atelier Rosenthal", "Maison Clairvaux"


def buttons(app: AppHarness) -> set[str]:
    """Return which answers the question offers."""
    names = ("sameShopButton", "keepApartButton", "signInToShopButton")
    return {name for name in names if app.is_shown(name)}


async def archived(app: AppHarness, connection_id: str) -> set[str]:
    """Return the ids of the orders that the archive holds for a connection."""
    rows = await app.desk.orders.archive.read(
        lambda reader: reader.rows(
            "SELECT identity.id FROM identity JOIN source ON source.id = identity.source WHERE connection_id = ?",
            (connection_id,),
        )
    )
    return {str(row[0]) for row in rows}


def ids_of_second(app: AppHarness) -> set[str]:
    """Return the ids of the second shop's orders, as its vendor sees them."""
    app.sandbox.use_second_account()
    peer = Peer(app.sandbox, scopes=("orders:read",)).sign_in()
    return {order["id"] for order in peer.call("GET", "/orders").json()["orders"]}


async def reconnect(app: AppHarness) -> None:
    """Sign in anew, as the vendor of the second shop."""
    app.sandbox.use_second_account()
    seen = len(app.vendor.pages)
    await app.click("navConnectedApps")
    await app.click("reconnectButton")
    await app.until(lambda: len(app.vendor.pages) > seen, "the answer of the browser")


async def learn_shop(app: AppHarness, connection_id: str) -> None:
    """Let the app know whose shop it is, as it learns by itself some seconds after the sign-in."""
    told = Peer(app.sandbox, scopes=(PROFILE_READ,)).sign_in().call("GET", "/profile").json()

    def learned(connection: Connection) -> Connection:
        assert connection.grant is not None
        grant = replace(connection.grant, shop_name=told["name"])
        return replace(connection, shop_id=told["id"], grant=grant)

    await app.desk.connections.change(connection_id, learned)


async def other_shop(app: AppHarness, *, certain: bool) -> str:
    """Connect the first shop, then sign in to the second; return the connection's id once the app asks."""
    connection_id = await app.connect(scopes=DEFAULT_SCOPES if certain else WITHOUT_PROFILE)
    if certain:
        await learn_shop(app, connection_id)
    await reconnect(app)
    heading = "This is another shop" if certain else "Is this still the same shop?"
    await app.says("shopQuestionHeading", heading)
    return connection_id


@scenario
async def test_another_shop_that_its_profile_names_is_certain_and_held_back(app: AppHarness) -> None:
    app.window.resize(1024, 640)
    connection_id = await other_shop(app, certain=True)
    assert app.window.pages.currentWidget() is app.window.apps, "not the orders, which are not this shop's"
    both = f"You signed in to “{SECOND}”. The orders here are those of “{FIRST}”."
    assert app.text("shopQuestionShops") == both
    assert "Nothing is fetched or sent until you decide" in app.text("shopQuestionHeld")
    assert buttons(app) == {"keepApartButton", "signInToShopButton"}
    assert app.find(QPushButton, "keepApartButton").property("role") == "primary"
    assert not app.is_shown("reconnectButton")
    assert app.window.apps.page.verticalScrollBar().value() == 0, "the question is in view"
    assert not app.is_shown("noticeAction"), "the person is there already"
    assert app.desk.connections.get(connection_id).grant.state is GrantState.HELD
    assert app.text("syncStatus") == app.text("connectionBadge")
    app.window.commands.refresh_orders()
    await app.click("navOrders")
    await app.settled()
    assert not await archived(app, connection_id) & ids_of_second(app)
    await app.click("noticeAction")
    await app.until(lambda: app.is_shown("shopQuestion"), "the notice leads to the question")


@scenario
async def test_without_the_profile_a_person_is_asked_and_may_say_that_it_is_the_same(app: AppHarness) -> None:
    connection_id = await other_shop(app, certain=False)
    assert buttons(app) == {"sameShopButton", "keepApartButton", "signInToShopButton"}
    assert app.find(QPushButton, "keepApartButton").property("role") != "primary"
    assert "Brutlers did not say whose shop" in app.text("shopQuestionShops")
    await app.click("sameShopButton")
    await app.until(lambda: not app.is_shown("shopQuestion"), "the question goes")
    assert app.desk.connections.get(connection_id).grant.state is GrantState.ACTIVE
    await app.click("navOrders")
    await app.fetched(connection_id)
    assert await archived(app, connection_id) > ids_of_second(app), "its orders come, as the person said"
    assert not app.is_shown("noticeBar")


@scenario
async def test_kept_apart_it_is_a_connection_of_its_own_and_no_order_mixes(app: AppHarness) -> None:
    first = await other_shop(app, certain=True)
    app.window.resize(1024, 640)
    await app.click("keepApartButton")
    await app.says("connectionTitle", SECOND)
    second = app.desk.connections.chosen.id
    assert second != first
    assert not app.is_shown("shopQuestion")
    await app.fetched(second)
    assert await archived(app, second) == ids_of_second(app)
    assert len(await archived(app, first)) == 100
    assert not await archived(app, first) & ids_of_second(app)
    assert app.desk.connections.get(first).grant.state is GrantState.SIGN_IN_NEEDED
    await app.click("navConnectedApps")
    bar = app.window.apps.page.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True), "the page of the new one begins at its top"
    assert app.text("connectionShop") == SECOND
    bar.setValue(bar.maximum())
    app.window.apps.list.chosen.emit(first)
    await app.says("connectionTitle", "Shop")
    assert bar.value() == 0, "another page begins at its top"
    assert app.text("connectionShop") == FIRST
    assert "Brutlers no longer accepts" not in app.text("connectionHealth"), "it was never asked"


@scenario
async def test_signing_in_again_to_the_own_shop_answers_the_question(app: AppHarness) -> None:
    connection_id = await other_shop(app, certain=False)
    app.sandbox.control("POST /account", email=app.sandbox.email)
    await app.click("signInToShopButton")
    await app.until(
        lambda: app.desk.connections.get(connection_id).grant.state is GrantState.ACTIVE,
        "it is the same shop",
    )
    await app.until(lambda: app.window.pages.currentWidget() is app.window.orders, "the orders")
    await app.fetched(connection_id)
    assert not await archived(app, connection_id) & ids_of_second(app)
    assert not app.is_shown("noticeBar")


@scenario
async def test_while_the_shop_is_being_checked_the_page_says_so(app: AppHarness) -> None:
    connection_id = await app.connect()
    app.sandbox.control("POST /fail", kind="status", status=503, path_prefix="/api/vendor", times=99)
    await app.click("navConnectedApps")
    await app.click("reconnectButton")
    await app.says("shopQuestionHeading", CHECKING)
    assert buttons(app) == {"signInToShopButton"}, "a way out, if the check cannot end"
    assert app.desk.connections.get(connection_id).grant.state is GrantState.HELD
    app.sandbox.control("POST /clear-faults")
    app.desk.wake()
    await app.until(
        lambda: app.desk.connections.get(connection_id).grant.state is GrantState.ACTIVE, "it is known"
    )
    await app.until(lambda: not app.is_shown("shopQuestion"), "nothing is left to ask")


@scenario
async def test_a_question_that_comes_later_is_brought_into_view(
    app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop_check, "SETTLE", 0.1)  # so long does the sign-in wait for the check
    app.window.resize(1024, 640)
    await app.connect(scopes=WITHOUT_PROFILE)
    app.sandbox.control("POST /fail", kind="status", status=503, path_prefix="/api/vendor", times=99)
    await reconnect(app)
    await app.says("shopQuestionHeading", CHECKING)
    await app.until(lambda: not app.is_shown("signInPanel"), "the sign-in is over")
    bar = app.window.apps.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    app.sandbox.control("POST /clear-faults")
    app.desk.wake()
    await app.says("shopQuestionHeading", "Is this still the same shop?")
    assert bar.value() == 0
