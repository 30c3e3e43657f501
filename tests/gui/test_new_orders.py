"""A new order from its saving on: the row on top, undo and edit, the draft that stays, and what stands in its way."""

from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from support.app_harness import AppHarness, scenario
from support.order_form import (
    CONTROL,
    SHIFT,
    SHOP,
    fill,
    focused,
    form,
    open_form,
    payloads,
    press,
    press_new,
    write,
)
from support.sandbox_process import SandboxProcess
from support.shop_orders import serve

from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.services.outbox import Outbox

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


async def save(app: AppHarness, connection_id: str, name: str = "Berta") -> Entry:
    """Type an order for somebody, save it, and return its entry."""
    fill(app, "customer_name", name)
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: app.is_shown("ordersPage"), "the list")
    await app.until(lambda: app.column("Customer")[:1] == [name], "the row")
    return app.desk.outbox.pending_creates(connection_id)[0]


@scenario
async def test_a_saved_order_stands_on_top_at_once_pending_and_chosen(app: AppHarness) -> None:
    connection_id = await open_form(app)
    views = app.window.orders.views
    await app.until(lambda: views.counts.get("All") == len(SHOP), "the counts of before")
    entry = await save(app, connection_id)
    page = app.window.orders
    await app.until(lambda: page.current_row() == -entry.id, "the row is the current one")
    await app.until(lambda: views.counts["All"] == len(page.model.ids) == len(SHOP) + 1, "it counts too")
    assert app.column("Status")[0] == "Not sent yet"
    heard = page.model.index(0, 0).data(ACCESSIBLE)
    assert heard.startswith("Berta, Suit, wedding date unknown, new order: Not sent yet, updated ")
    await app.until(lambda: app.is_shown("pendingCard"), "the inspector")
    await app.says("inspectorCustomer", "Berta")
    await app.says("pendingCardWords", "Goes out in")
    inspector = app.window.orders.inspector
    assert inspector.fact("Order") == "given by Brutlers once it is sent"
    assert "unknown" not in app.shown_texts()
    assert not app.is_shown("ticketButton")
    assert not app.is_shown("statusCard")


@scenario
async def test_it_is_shown_also_where_the_list_was_narrowed_to_something_else(app: AppHarness) -> None:
    connection_id = await open_form(app)
    QTest.keyClick(app.window, Qt.Key.Key_1, CONTROL)
    app.type_into("ordersSearch", "annette")
    await app.settled()
    await press_new(app)
    entry = await save(app, connection_id)
    assert app.window.orders.current_row() == -entry.id
    assert app.window.search.text() == ""


@scenario
async def test_save_and_new_saves_and_waits_for_the_next_one(app: AppHarness) -> None:
    connection_id = await open_form(app)
    for name in ("Berta", "Clara"):
        write(name)
        press(Qt.Key.Key_Return, CONTROL | SHIFT)
        await app.says("orderFormSaid", f"Saved: the order for {name}.")
        assert focused() == "orderCustomerName"
        assert form(app).is_empty
    assert sorted(order.customer_name for order in payloads(app, connection_id)) == ["Berta", "Clara"]
    press(Qt.Key.Key_Escape)
    await app.until(lambda: app.column("Customer")[:2] == ["Clara", "Berta"], "both rows, the newest first")


@scenario
async def test_saving_twice_in_a_hurry_makes_one_order(app: AppHarness) -> None:
    connection_id = await open_form(app)
    write("Berta")
    for _ in range(3):
        form(app).save_wanted.emit(False)
    await app.until(lambda: app.is_shown("ordersPage"), "the list")
    assert len(payloads(app, connection_id)) == 1


@scenario
async def test_undo_takes_the_row_and_its_inspector_away(app: AppHarness) -> None:
    connection_id = await open_form(app)
    await save(app, connection_id)
    await app.click("pendingCard-undo")
    await app.until(lambda: "Berta" not in app.column("Customer"), "the row is gone")
    await app.until(lambda: not app.is_shown("inspector"), "the inspector is put away")
    await app.until(lambda: app.window.orders.views.counts["All"] == len(SHOP), "it counts no longer")
    assert payloads(app, connection_id) == []


@scenario
async def test_what_was_taken_back_is_the_draft_again_the_latest_first(app: AppHarness) -> None:
    connection_id = await open_form(app)
    fill(app, "model", "Oslo")
    await save(app, connection_id)
    await press_new(app)
    await save(app, connection_id, "Clara")
    for name in ("Clara", "Berta"):
        press(Qt.Key.Key_Z, CONTROL)
        await app.says("noticeMessage", f"New order for {name} was not sent.")
    assert payloads(app, connection_id) == []
    await press_new(app)
    await app.says("orderFormSaid", "You took this order back")
    assert (form(app).values["customer_name"], form(app).values["model"]) == ("Berta", "Oslo")
    await save(app, connection_id)
    await press_new(app)
    assert form(app).values["customer_name"] == "Clara"


@scenario
async def test_an_empty_form_that_is_open_shows_at_once_what_was_taken_back(app: AppHarness) -> None:
    connection_id = await open_form(app)
    fill(app, "customer_name", "Berta")
    await app.click("saveOrderAndNew")
    await app.until(lambda: form(app).is_empty and payloads(app, connection_id), "it was saved")
    app.window.writing.entries.undo_last()
    await app.until(lambda: form(app).values["customer_name"] == "Berta", "it is there again")
    assert payloads(app, connection_id) == []


@scenario
async def test_an_order_that_waits_is_edited_in_the_form(app: AppHarness) -> None:
    connection_id = await open_form(app)
    fill(app, "wedding_date", "12.6.2099")
    entry = await save(app, connection_id)
    await app.click("pendingCard-edit")
    await app.says("orderFormHeading", "Edit the order")
    assert not app.is_shown("saveOrderAndNew")
    assert form(app).values["wedding_date"] == "2099-06-12"
    fill(app, "customer_name", "Berta Neu")
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: app.column("Customer")[:1] == ["Berta Neu"], "the changed row")
    assert [each.id for each in app.desk.outbox.pending_creates(connection_id)] == [entry.id]
    await app.says("inspectorCustomer", "Berta Neu")
    await press_new(app)
    assert form(app).is_empty


@scenario
async def test_what_was_typed_stays_when_the_form_is_left_until_it_is_discarded(app: AppHarness) -> None:
    connection_id = await open_form(app)
    write("Berta")
    press(Qt.Key.Key_Escape)
    assert app.is_shown("ordersPage")
    await press_new(app)
    assert form(app).values["customer_name"] == "Berta"
    await app.click("discardDraft")
    await app.says("orderFormSaid", "Draft discarded.")
    assert form(app).is_empty
    assert not app.find(QPushButton, "discardDraft").isEnabled()
    assert await app.desk.outbox.load_draft(f"new-order-{connection_id}") is None


@scenario
async def test_the_draft_is_kept_after_a_pause_and_dropped_with_the_order(app: AppHarness) -> None:
    connection_id = await open_form(app)
    write("Berta")
    await app.says("orderFormSaid", "Draft kept")
    draft = await app.desk.outbox.load_draft(f"new-order-{connection_id}")
    assert draft is not None
    assert draft["customer_name"] == "Berta"
    await save(app, connection_id)
    assert await app.desk.outbox.load_draft(f"new-order-{connection_id}") is None


@scenario
async def test_the_sidebar_leads_back_to_the_orders(app: AppHarness) -> None:
    await open_form(app)
    await app.click("navOrders")
    assert app.is_shown("ordersPage")


def test_the_draft_outlives_the_app_and_lies_nowhere_in_clear(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    from gui.test_settings_page import LastingVault, open_again

    vault = LastingVault()
    first = AppHarness(qapp, sandbox, tmp_path / "profile", vault)

    async def begin() -> None:
        await open_form(first)
        write("Berta Brautmoden")

    async def go_on() -> None:
        await open_again(second)
        await press_new(second)
        assert form(second).values["customer_name"] == "Berta Brautmoden"
        await second.says("orderFormSaid", "This is the draft that you began.")

    first.run(begin())
    first.dispose()
    files = [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if b"Brautmoden" in path.read_bytes()] == []
    second = AppHarness(qapp, sandbox, tmp_path / "profile", vault)
    second.run(go_on())
    second.dispose()


@scenario
async def test_a_disk_that_fails_keeps_the_form_with_everything_in_it(app: AppHarness) -> None:
    connection_id = await open_form(app)
    write("Berta")
    fault = DiskFault("The disk is full", "Make room, then try again.")
    with patch.object(Outbox, "create", side_effect=fault):
        press(Qt.Key.Key_Return, CONTROL)
        await app.says("orderFormProblem", "Not saved. The disk is full.")
    assert form(app).values["customer_name"] == "Berta"
    assert focused() == "orderCustomerName"
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: payloads(app, connection_id), "the entry")
    assert not app.is_shown("orderFormProblem")


@scenario
async def test_a_draft_that_cannot_be_kept_is_said_once_beside_the_buttons(app: AppHarness) -> None:
    await open_form(app)
    fault = DiskFault("The disk is full", "Make room, then try again.")
    with patch.object(Outbox, "keep_draft", side_effect=fault):
        write("Berta")
        await app.says("orderFormSaid", "The draft cannot be kept: Make room")
    assert not app.is_shown("noticeBar")


@scenario
async def test_an_order_that_went_out_meanwhile_cannot_be_changed_and_says_so(app: AppHarness) -> None:
    connection_id = await open_form(app)
    await save(app, connection_id)
    await app.click("pendingCard-edit")
    await app.says("orderFormHeading", "Edit the order")
    with patch.object(Outbox, "edit", return_value=None):
        press(Qt.Key.Key_Return, CONTROL)
        await app.says("orderFormProblem", "Too late to change it")


@scenario
async def test_without_the_permission_the_button_says_why_and_the_vendor_can_be_asked(
    app: AppHarness,
) -> None:
    app.vendor.untick = ("orders:write",)
    connection_id = await app.connect(scopes=("orders:read",))
    button = app.find(QPushButton, "newOrderButton")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() != ""
    QTest.keyClick(app.window, Qt.Key.Key_N, CONTROL)
    await app.says("noticeTitle", "No order can be created now")
    assert app.find(QPushButton, "noticeAction").text() == "Ask for this permission"
    app.vendor.untick = ()
    await app.click("askToCreate")
    await app.until(button.isEnabled, "the permission")
    assert "orders:write" in app.desk.connections.get(connection_id).grant.scopes
    assert not app.is_shown("askToCreate")


@scenario
async def test_before_anything_is_connected_the_button_says_what_is_missing(app: AppHarness) -> None:
    button = app.find(QPushButton, "newOrderButton")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Add a connection to your shop first."
    await app.add()
    await app.until(lambda: button.accessibleDescription() == "Connect your shop first.", "the reason")
    assert not app.is_shown("askToCreate")


@scenario
async def test_once_brutlers_has_it_the_order_itself_takes_the_rows_place_and_the_person_stays(
    own_app: AppHarness,
) -> None:
    app = own_app
    connection_id = await app.connect()
    await app.desk.preferences.keep("undo-seconds", 1)
    await press_new(app)
    entry = await save(app, connection_id)
    page = app.window.orders
    await app.until(lambda: page.current_row() == -entry.id, "the pending row")
    rows: list[int] = []
    page.model.modelReset.connect(lambda: rows.append(page.model.rowCount()))
    await app.until(lambda: (page.current_row() or 0) > 0, "the order itself", 30)
    await app.until(lambda: page.table.selected_positions() == ((0, 0),), "it is chosen")
    await app.settled()
    assert app.column("Status") == ["Ordered"]
    assert set(rows) == {1}, "neither gone nor twice meanwhile"
    await app.until(lambda: app.is_shown("statusCard"), "the status card")
    assert not app.is_shown("pendingCard")
    assert payloads(app, connection_id) == []


@scenario
async def test_a_refused_order_is_marked_and_says_why(app: AppHarness) -> None:
    connection_id = await open_form(app)
    await app.desk.preferences.keep("undo-seconds", 0)
    app.sandbox.control("POST /clear-faults")
    app.sandbox.control(
        "POST /fail", kind="status", status=400, path_prefix="/api/vendor/orders", times=1, method="POST"
    )
    serve(app, SHOP, times=99)
    await save(app, connection_id)
    await app.until(lambda: app.column("Status")[0] == "Refused", "the refusal", 30)
    await app.until(lambda: app.is_shown("pendingCard-discard"), "what can be done")
    heard = app.window.orders.model.index(0, 0).data(ACCESSIBLE)
    assert "new order: Refused" in heard
    await app.click("pendingCard-discard")
    await app.click("discardDialogConfirm")
    await app.until(lambda: "Berta" not in app.column("Customer"), "it is gone")
