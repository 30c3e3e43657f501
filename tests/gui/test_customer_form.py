"""The form of a customer: checked as it is typed, saved into the outbox, and shown as on its way."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.scopes import CUSTOMERS_WRITE, DEFAULT_SCOPES

ANNA: dict[str, Any] = {
    "id": "anna",
    "name": "Anna",
    "email": "anna@example.com",
    "phone": "+49 30 901820",
    "measurements": {"bust": 92, "waist": "70 cm"},
    "createdAt": "2026-03-01T09:00:00.000Z",
}


@scenario
async def test_customers_are_made_and_changed_on_one_screen(own_app: AppHarness) -> None:
    app = own_app
    app.sandbox.control("POST /customers", customer=ANNA)
    shop = await app.connect(scopes=(*DEFAULT_SCOPES, CUSTOMERS_WRITE))
    await app.click("navCustomers")
    page = app.window.customers.page
    form, card = app.window.customers.editing.form, page.card
    await app.until(lambda: len(page.model.ids) == 2, "the customers")
    await app.click("newCustomer")
    await app.until(lambda: app.is_shown("customerFormPage"), "the form")
    app.type_into("customer_email", "anna@example.com")
    QTest.keyClick(form.fields["email"].control, Qt.Key.Key_Return)
    await app.until(lambda: "Anna has this" in app.text("customer_emailHint"), "the other one")
    app.type_into("customer_email", "berta@example")
    await app.click("saveCustomer")
    await app.until(lambda: form.fields["name"].is_wrong and form.fields["email"].is_wrong, "what is wrong")
    await app.done("save a customer")
    app.type_into("customer_name", "Berta <i>B</i>")
    app.type_into("customer_email", "berta@example.com")
    app.type_into("customer_wedding_date", "12.6.2031")
    form.fields["measurements"].text = "bust: 90\nwaist: 70 cm"
    await app.click("saveCustomer")
    await app.says("customersOnTheWay", "1 new customer waits in the Outbox: Berta <i>B</i>")
    (entry,) = app.desk.outbox.pending_customers(shop)
    assert isinstance(entry.payload, CustomerWrite)
    assert entry.payload.fields == {
        "name": "Berta <i>B</i>",
        "email": "berta@example.com",
        "wedding_date": "2031-06-12",
        "measurements": '{"bust":90,"waist":"70 cm"}',
    }
    page.search.setText("+49 30 901820")
    await app.says("customerName", "Anna")
    await app.click("editCustomer")
    assert form.values["measurements"] == "bust: 92\nwaist: 70 cm"
    app.type_into("customer_phone", "")
    form.fields["notes"].text = "Tulle"
    await app.click("saveCustomer")
    await app.says("customerPending", "Notes becomes “Tulle”")
    change = app.desk.outbox.pending_customers(shop)[-1]
    assert isinstance(change.payload, CustomerWrite)
    assert change.payload.fields == {"phone": "", "notes": "Tulle"}
    await app.click("editCustomer")
    assert form.values["notes"] == "Tulle"
    QTest.keyClick(form, Qt.Key.Key_Escape)
    await app.until(card.isVisible, "the page again")
    await app.click("navOutbox")
    titles = [
        each.payload.name
        for each in app.desk.outbox.pending_customers(shop)
        if isinstance(each.payload, CustomerWrite)
    ]
    assert titles == ["Berta <i>B</i>", "Anna"]
    assert await app.desk.outbox.undo(change.id)
    await app.click("navCustomers")
    await app.until(lambda: not app.is_shown("customerPending"), "nothing is on its way any more")
