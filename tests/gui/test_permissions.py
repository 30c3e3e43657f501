"""More permissions and fewer: chosen in a dialog, asked for in the browser, and nothing changes before the new grant is stored."""

from collections.abc import Iterable
from unittest.mock import MagicMock

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QPushButton, QStyleOptionViewItem
from support.app_harness import AppHarness, scenario
from support.sandbox_grant import query_of

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.scopes import CUSTOMERS_READ, DEFAULT_SCOPES, ORDERS_READ, ORDERS_WRITE

WITHOUT_CUSTOMERS = tuple(scope for scope in DEFAULT_SCOPES if scope != CUSTOMERS_READ)


def chosen(app: AppHarness) -> Connection:
    """Return the chosen connection, which has a grant."""
    connection = app.desk.connections.chosen
    assert connection is not None
    assert connection.grant is not None
    return connection


def granted(app: AppHarness) -> tuple[str, ...]:
    """Return what is granted, once the grant is in use."""
    grant = chosen(app).grant
    return grant.scopes if grant is not None and grant.state is GrantState.ACTIVE else ()


def asked(app: AppHarness) -> set[str]:
    """Return what the last link asks for."""
    return set(query_of(app.vendor.links[-1])["scope"].split())


def access_tokens(app: AppHarness) -> set[str]:
    """Return the access tokens that the keyring holds."""
    return {s.reveal() for s in app.vault._entries.values() if s.reveal().startswith("brut_at")}


def is_refused(app: AppHarness, token: str) -> bool:
    """Tell whether the server refuses an access token."""
    headers = {"Authorization": f"Bearer {token}"}
    return app.sandbox.http.get("/api/vendor/orders", headers=headers).status_code == 401


def drawn_texts(listed: QListWidget) -> list[str]:
    """Return the texts that a list draws at its present width, cut where they are drawn cut."""
    painter = MagicMock()
    painter.fontMetrics.return_value = listed.fontMetrics()
    painter.device.return_value.devicePixelRatioF.return_value = 1.0
    for row in range(listed.count()):
        index = listed.indexFromItem(listed.item(row))
        option = QStyleOptionViewItem()
        option.rect = listed.visualRect(index)
        listed.itemDelegate().paint(painter, option, index)
    return [call.args[-1] for call in painter.drawText.call_args_list]


async def choose(app: AppHarness, button: str, toggled: Iterable[str]) -> None:
    """Open a dialog, toggle scopes, and confirm."""
    await app.click("navConnectedApps")
    await app.click(button)
    assert not app.find(QPushButton, "scopesDialogConfirm").isEnabled(), "nothing has changed yet"
    for scope in toggled:
        app.find(QCheckBox, f"choose-{scope}").click()
    await app.click("scopesDialogConfirm")


@scenario
async def test_more_is_asked_for_with_what_is_granted_and_the_old_access_serves_until_then(
    app: AppHarness,
) -> None:
    await app.connect(scopes=WITHOUT_CUSTOMERS)
    (old,) = access_tokens(app)
    app.vendor.decision = None
    await choose(app, "askForMoreButton", (CUSTOMERS_READ,))
    await app.until(lambda: len(app.vendor.links) == 2, "the browser")
    assert asked(app) == {*WITHOUT_CUSTOMERS, CUSTOMERS_READ}
    assert granted(app) == chosen(app).scopes == WITHOUT_CUSTOMERS
    assert not is_refused(app, old)
    assert not app.find(QPushButton, "askForMoreButton").isEnabled(), "one at a time"
    app.vendor.decision = "allow"
    await app.vendor.follow(app.vendor.links[-1])
    await app.until(lambda: CUSTOMERS_READ in granted(app), "the new grant")
    assert set(chosen(app).scopes) == set(granted(app)) == set(DEFAULT_SCOPES)
    assert len(access_tokens(app) - {old}) == 1


@scenario
async def test_with_less_the_old_access_is_refused_by_the_server(app: AppHarness) -> None:
    await app.connect()
    (old,) = access_tokens(app)
    await choose(app, "reconnectWithLessButton", (ORDERS_WRITE, CUSTOMERS_READ))
    await app.until(lambda: granted(app) and ORDERS_WRITE not in granted(app), "the smaller grant")
    assert asked(app) == set(granted(app)) == set(DEFAULT_SCOPES) - {ORDERS_WRITE, CUSTOMERS_READ}
    await app.until(lambda: is_refused(app, old), "the old access is revoked")
    await app.until(lambda: len(access_tokens(app)) == 1, "and deleted here")
    assert not is_refused(app, access_tokens(app).pop())


@scenario
async def test_declined_or_given_up_everything_is_as_it_was(app: AppHarness) -> None:
    await app.connect()
    before, tokens = chosen(app), access_tokens(app)
    app.vendor.decision = "deny"
    await choose(app, "reconnectWithLessButton", (ORDERS_READ,))
    await app.says("noticeTitle", "You declined")
    app.vendor.decision = None
    await choose(app, "askForMoreButton", ("appointments:read",))
    await app.click("cancelSignInButton")
    await app.until(lambda: not app.is_shown("signInPanel"), "the attempt is over")
    await app.click("askForMoreButton")
    await app.click("scopesDialogCancel")
    now = chosen(app)
    assert (now.scopes, now.grant.scopes, now.grant.connected_at) == (
        before.scopes,
        before.grant.scopes,
        before.grant.connected_at,
    )
    assert access_tokens(app) == tokens
    assert not is_refused(app, *tokens)


@scenario
async def test_the_dialogs_say_what_will_happen_and_refuse_to_give_up_all(app: AppHarness) -> None:
    await app.connect(scopes=(ORDERS_READ, ORDERS_WRITE))
    await app.click("navConnectedApps")
    await app.click("askForMoreButton")
    assert "stays until the new one is stored" in app.text("scopesDialogHappens")
    assert "revoked" not in app.text("scopesDialogHappens")
    box = app.find(QCheckBox, f"choose-{CUSTOMERS_READ}")
    assert (box.accessibleName(), box.isChecked()) == ("See customers", False)
    box.click()
    box.click()
    assert not app.find(QPushButton, "scopesDialogConfirm").isEnabled(), "it is as it was"
    await app.click("scopesDialogCancel")
    await app.until(lambda: not app.is_shown("scopesDialog"), "the dialog is gone")
    await app.click("reconnectWithLessButton")
    assert "the old access is then revoked at Brutlers" in app.text("scopesDialogHappens")
    confirm = app.find(QPushButton, "scopesDialogConfirm")
    for scope, enabled in ((ORDERS_READ, True), (ORDERS_WRITE, False)):
        box = app.find(QCheckBox, f"choose-{scope}")
        assert "Without it" in box.accessibleDescription()
        box.click()
        assert confirm.isEnabled() is enabled
    await app.click("scopesDialogCancel")


@scenario
async def test_what_is_missing_says_what_does_not_work_and_the_ways_are_offered_where_there_is_one(
    app: AppHarness,
) -> None:
    app.vendor.untick = (ORDERS_WRITE,)
    connection_id = await app.add(scopes=(ORDERS_READ, ORDERS_WRITE))
    await app.click("navConnectedApps")
    assert not app.is_shown("askForMoreButton")
    assert not app.is_shown("reconnectWithLessButton")
    await app.click("connectButton")
    await app.fetched(connection_id)
    await app.click("navConnectedApps")
    assert app.is_shown("askForMoreButton")
    assert not app.is_shown("reconnectWithLessButton"), "one permission is all there is"
    rows = app.find(QListWidget, "scopeList")
    described = {
        rows.item(row).text(): rows.item(row).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        for row in range(2)
    }
    assert described == {
        "See orders (orders:read): granted": None,
        "Create orders and change their status (orders:write): asked, not granted": (
            "Without it, the app can neither create orders nor change their status."
        ),
    }


@scenario
async def test_a_server_that_ends_all_access_with_the_old_one_costs_one_more_sign_in(app: AppHarness) -> None:
    app.sandbox.control("POST /revoke-together", on=True)
    connection_id = await app.connect()
    await choose(app, "reconnectWithLessButton", (ORDERS_WRITE,))
    await app.until(lambda: granted(app) and ORDERS_WRITE not in granted(app), "the smaller grant")
    await app.until(lambda: not chosen(app).retired, "the old one is revoked, and gone here")
    assert is_refused(app, *access_tokens(app)), "the server ended the new one with it"
    app.window.commands.refresh_orders()
    await app.says("syncStatus", "Sign in again")
    await app.click("syncButton")
    await app.until(lambda: granted(app), "the next grant")
    await app.fetched(connection_id)
    assert ORDERS_WRITE not in granted(app)
    await app.until(lambda: not chosen(app).retired, "nothing is left to clear")
    assert not is_refused(app, *access_tokens(app)), "it stays: nothing was left to revoke"


@scenario
async def test_what_does_not_work_without_a_permission_is_read_whole_also_in_a_small_window(
    app: AppHarness,
) -> None:
    app.window.resize(1024, 640)
    app.vendor.untick = (ORDERS_WRITE,)
    connection_id = await app.connect(scopes=(ORDERS_READ, ORDERS_WRITE))
    await app.fetched(connection_id)
    await app.click("navConnectedApps")
    drawn = drawn_texts(app.find(QListWidget, "scopeList"))
    assert "Without it, the app can neither create orders nor change their status." in drawn
