"""The Customers page: found, read, called, and led to their orders."""

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.scopes import DEFAULT_SCOPES, ORDERS_READ, ORDERS_WRITE
from brutlers_desktop.ui import customer_commands, customer_erasing
from brutlers_desktop.ui.widgets.customer_card import mail_link, phone_link

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
ANNA: dict[str, Any] = {
    "id": "anna",
    "name": "Anna <b>Müller</b>",
    "email": "anna@example.com",
    "phone": "+49 30 901820",
    "weddingDate": "2031-06-12",
    "notes": "Prefers mornings\nBrings her mother",
    "measurements": {"bust": 92, "waist": "70 cm", "arm": {"left": 31.5}},
    "preferences": {"silhouette": "A-Line"},
    "createdAt": "2026-03-01T09:00:00.000Z",
    "vip": True,
}
ORDER: dict[str, Any] = {
    "id": "annas",
    "type": "BRIDAL_DRESS",
    "status": "ORDERED",
    "model": "Isolde",
    "customer": {"name": "Anna Müller", "email": "anna@example.com"},
    "createdAt": "2026-03-02T09:00:00.000Z",
    "updatedAt": "2026-03-02T09:00:00.000Z",
}


async def open_page(app: AppHarness) -> str:
    app.sandbox.control("POST /customers", customer=ANNA)
    app.sandbox.control("POST /customers", customer={"id": "jo", "name": "Jo"})
    app.sandbox.control("POST /orders", order=ORDER)
    connection_id = await app.connect(scopes=(*DEFAULT_SCOPES,))
    await app.click("navCustomers")
    page = app.window.customers.page
    await app.until(lambda: len(page.model.ids) == 3, "the customers")
    return connection_id


@scenario
async def test_a_customer_is_found_read_and_leads_to_their_orders(own_app: AppHarness) -> None:
    app = own_app
    await open_page(app)
    page, card = app.window.customers.page, app.window.customers.page.card
    await app.says("customersCount", "3")
    page.search.setText("mother")
    await app.says("customersCount", "1 of 3")
    first = page.model.index(0, 0)
    assert first.data().startswith("Anna")
    assert "anna@example.com, +49 30 901820, wedding " in first.data(ACCESSIBLE)
    await app.says("customerName", "Anna <b>Müller</b>")
    assert card.measurements.texts() == [("bust", "92"), ("waist", "70 cm"), ("arm · left", "31.5")]
    assert card.preferences.texts() == [("silhouette", "A-Line")]
    assert card.other.texts() == ["vip\ntrue"] or "vip" in card.other.texts()[0]
    await app.until(lambda: card.orders.count() == 1, "the orders")
    assert card.orders.item(0).text() == "Bridal dress Isolde · Ordered"
    await app.click("copyCustomerEmail")
    assert QGuiApplication.clipboard().text() == "anna@example.com"
    opened: list[str] = []
    with patch.object(
        customer_commands.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    ):
        await app.click("openCustomerEmail")
        await app.click("openCustomerPhone")
    assert opened == ["mailto:anna@example.com", "tel:+4930901820"]
    page.focus_filter()
    QTest.keyClicks(page.search, "jo")
    await app.says("customerName", "Jo")
    await app.says("customersCount", "1 of 3")
    assert not app.is_shown("copyCustomerEmail")
    page.search.setText("nobody")
    await app.says("customersStateTitle", "No match")
    page.search.setText("mother")
    await app.says("customerName", "Anna")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert QApplication.focusWidget() in (card.orders, None)
    card.orders.setCurrentRow(0)
    QTest.keyClick(card.orders, Qt.Key.Key_Return)
    await app.says("inspectorCustomer", "Anna Müller")
    await app.click("navCustomers")
    await app.click("customerNewOrder")
    await app.until(lambda: app.is_shown("orderFormPage"), "the form")
    values = app.window.creating.form.values
    assert (values["customer_name"], values["customer_email"]) == ("Anna <b>Müller</b>", "anna@example.com")


@scenario
async def test_what_changes_at_brutlers_shows_and_without_the_permission_it_can_be_asked_for(
    own_app: AppHarness,
) -> None:
    app = own_app
    app.sandbox.control("POST /customers", customer=ANNA)
    connection_id = await app.connect(scopes=(ORDERS_READ, ORDERS_WRITE))
    await app.click("navCustomers")
    await app.says("customersStateTitle", "may not see your customers")
    await app.click("customersStateButton")
    state = app.desk.customers.state
    await app.until(lambda: state(connection_id).fetched_at is not None, "the customers")
    await app.click("navCustomers")
    app.window.customers.page.search.setText("anna")
    await app.says("customerName", "Anna")
    app.sandbox.control("POST /customers", customer={**ANNA, "name": "Anna Schmidt"})
    app.desk.customers.refresh(connection_id)
    await app.says("customerName", "Anna Schmidt")
    versions = app.window.customers.page.card.versions
    await app.until(lambda: "Anna <b>Müller</b> → Anna Schmidt" in "".join(versions.texts()), "the version")


@scenario
async def test_a_customer_is_exported_and_erased_and_the_receipt_is_shown(
    own_app: AppHarness, tmp_path: Path
) -> None:
    app = own_app
    await open_page(app)
    page = app.window.customers.page
    page.search.setText("mother")
    await app.says("customerName", "Anna <b>Müller</b>")
    target = tmp_path / "out.html"
    with patch.object(customer_erasing, "ask_where", lambda *args: args[-1](target)):
        page.card.export_wanted.emit("html")
        await app.until(target.exists, "the file")
        await app.says("noticeTitle", "Customer’s data exported")
        page.card.erase_wanted.emit()
        await app.until(lambda: app.is_shown("eraseCustomerDialog"), "the question")
        assert any("1 order is not completed" in each for each in app.shown_texts())
        await app.click("eraseCustomerDialogConfirm")
        await app.until(lambda: app.is_shown("receiptDialog"), "the receipt")
        assert "1 order with its timeline" in app.find(QPlainTextEdit, "receiptText").toPlainText()
        target = tmp_path / "receipt.txt"
        await app.click("saveReceipt")
        await app.says("receiptSaid", "receipt.txt")
    await app.click("closeReceipt")
    await app.until(lambda: len(page.model.ids) == 0, "nobody is found any more")
    page.search.clear()
    await app.says("customersCount", "2")


@pytest.mark.parametrize(
    ("email", "link"),
    [
        ("anna@example.com", "mailto:anna@example.com"),
        (" anna+x@example.com ", "mailto:anna%2Bx@example.com"),
        ("a@b.com?cc=x@y.com&body=hi", ""),
        ("a@b.com\nBcc: x@y.com", ""),
        ("", ""),
        ("x" * 300 + "@b.com", ""),
    ],
)
def test_only_an_address_gets_into_a_link(email: str, link: str) -> None:
    assert mail_link(email) == link


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("+49 (30) 90-18", "tel:+49309018"),
        ("030/1234", "tel:0301234"),
        ("call me", ""),
        ("1", ""),
        ("1+2345", ""),
    ],
)
def test_only_a_number_gets_into_a_link(phone: str, link: str) -> None:
    assert phone_link(phone) == link
