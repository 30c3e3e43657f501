"""The form for a new order in the real window, on real services: what it completes, checks and asks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from support.app_harness import AppHarness, scenario
from support.order_form import (
    CONTROL,
    asks,
    fill,
    focused,
    form,
    open_form,
    payloads,
    press,
    press_new,
    write,
)

from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.ui.widgets.completing import CompletingField

IN_ORDER = [
    "orderCustomerName",
    "orderCustomerEmail",
    "orderCustomerPhone",
    "orderType",
    "orderWeddingDate",
    "orderModel",
    "orderSize",
    "orderColor",
    "orderDescription",
    "orderSpecialRequests",
]


async def suggested(app: AppHarness, name: str) -> list[str]:
    """Return what a field suggests once it does."""
    field = app.find(CompletingField, name)
    await app.until(lambda: field.list.suggestions, "suggestions")
    return [each.text for each in field.list.suggestions]


@scenario
async def test_an_order_is_typed_and_saved_by_keys_alone(app: AppHarness) -> None:
    connection_id = await open_form(app)
    met = []
    for text in (
        "Berta Neu",
        "berta@example.com",
        "030 901820",
        "",
        "12.6.2099",
        "Lund",
        "40",
        "Rose",
        "a",
        "b",
    ):
        met.append(focused())
        write(text)
        press(Qt.Key.Key_Tab)
    assert met == IN_ORDER
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: payloads(app, connection_id), "the entry")
    assert payloads(app, connection_id) == [
        NewOrder(
            customer_name="Berta Neu",
            type="SUIT",
            customer_email="berta@example.com",
            customer_phone="+49 30 901820",
            wedding_date="2099-06-12",
            model="Lund",
            size="40",
            color="Rose",
            description="a",
            special_requests="b",
        )
    ]


@scenario
async def test_enter_goes_on_to_the_next_field_and_makes_a_line_in_a_text(app: AppHarness) -> None:
    connection_id = await open_form(app)
    met = []
    for _ in range(8):
        met.append(focused())
        press(Qt.Key.Key_Return)
    assert met == IN_ORDER[:8]
    write("one")
    press(Qt.Key.Key_Return)
    write("two")
    assert form(app).values["description"] == "one\ntwo"
    assert payloads(app, connection_id) == []


@pytest.mark.parametrize("typed", ["anna", "mull", "anna@ex", "+49 30"])
@scenario
async def test_a_known_customer_is_found_by_name_email_or_phone_and_fills_three_fields(
    app: AppHarness, typed: str
) -> None:
    await open_form(app)
    write(typed)
    assert await suggested(app, "orderCustomerName") == ["Anna Müller"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    values = form(app).values
    assert [values[name] for name in ("customer_name", "customer_email", "customer_phone")] == [
        "Anna Müller",
        "anna@example.com",
        "+49 30 901820",
    ]
    assert focused() == "orderCustomerEmail"


@scenario
async def test_another_customer_takes_the_email_and_phone_of_the_one_before_along(app: AppHarness) -> None:
    await open_form(app)
    for typed in ("anna m", "annette"):
        fill(app, "customer_name", typed, leave=None)
        await suggested(app, "orderCustomerName")
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    values = form(app).values
    assert (values["customer_email"], values["customer_phone"]) == ("kurz@example.com", "")


@scenario
async def test_models_sizes_and_colours_come_from_the_shops_own_orders_of_that_type(app: AppHarness) -> None:
    await open_form(app)
    box = app.find(QComboBox, "orderType")
    assert box.currentData() == "SUIT", "the most frequent one"
    assert [box.itemData(i) for i in range(box.count())] == ["SUIT", "BRIDAL_DRESS", "RENTAL"]
    for name, usual in (("model", ["Oxford", "Oslo"]), ("color", ["Navy"])):
        form(app).go_to(name)
        press(Qt.Key.Key_Down)
        assert await suggested(app, focused()) == usual
    fill(app, "model", "ox", leave=None)
    assert await suggested(app, "orderModel") == ["Oxford"]
    QTest.keyClick(box, Qt.Key.Key_B)
    assert form(app).values["type"] == "BRIDAL_DRESS"
    form(app).go_to("color")
    press(Qt.Key.Key_Down)
    assert await suggested(app, "orderColor") == ["Ivory"]


@scenario
async def test_an_email_of_somebody_else_is_pointed_out_with_both_names(app: AppHarness) -> None:
    await open_form(app)
    fill(app, "customer_name", "Anna Schmidt")
    fill(app, "customer_email", "ANNA@example.com")
    await asks(app, "customer_email", "belongs to Anna Müller")
    await asks(app, "customer_email", "not to Anna Schmidt")
    await app.click("orderCustomerEmailQuestionButton")
    values = form(app).values
    assert (values["customer_name"], values["customer_phone"]) == ("Anna Müller", "+49 30 901820")
    await app.until(lambda: not app.is_shown("orderCustomerEmailQuestion"), "the question is settled")


@scenario
async def test_the_same_name_in_other_letters_is_nobody_else(app: AppHarness) -> None:
    await open_form(app)
    fill(app, "customer_name", "annette  KURZ")
    fill(app, "customer_email", "kurz@example.com")
    fill(app, "model", "Oxford")
    await asks(app, "model", "Annette Kurz already has an open order of Oxford: Ordered")
    assert not app.is_shown("orderCustomerEmailQuestion")


@scenario
async def test_nothing_is_called_wrong_at_its_first_letters_and_all_is_on_leaving(app: AppHarness) -> None:
    await open_form(app)
    pause = form(app).checks.pause
    for name, typed, hint in (("customer_email", "anna", "Hint"), ("wedding_date", "12.", "Hint")):
        fill(app, name, typed, leave=None)
        assert pause.isActive()
        await app.until(lambda: not pause.isActive(), "the pause")
        shown = f"{focused()}{hint}"
        assert not app.is_shown(shown)
        press(Qt.Key.Key_Tab)
        await app.until(lambda shown=shown: app.is_shown(shown), "the problem")


@scenario
async def test_a_longer_text_is_judged_after_a_pause_and_forgiven_with_the_letter_that_mends_it(
    app: AppHarness,
) -> None:
    await open_form(app)
    fill(app, "customer_email", "berta@example", leave=None)
    assert not app.is_shown("orderCustomerEmailHint")
    await app.says("orderCustomerEmailHint", "needs an ending")
    field = app.find(QLineEdit, "orderCustomerEmail")
    assert field.accessibleDescription() == app.text("orderCustomerEmailHint")
    write(".de")
    assert not app.is_shown("orderCustomerEmailHint")


@scenario
async def test_a_phone_number_is_shown_as_it_is_dialled_and_a_doubtful_one_is_asked_about(
    app: AppHarness,
) -> None:
    connection_id = await open_form(app)
    fill(app, "customer_name", "Berta")
    fill(app, "customer_phone", "030/901820")
    await app.until(lambda: form(app).values["customer_phone"] == "+49 30 901820", "the number")
    fill(app, "customer_phone", "ask her mother")
    await asks(app, "customer_phone", "only digits")
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: focused() == "orderCustomerPhone", "what is to be answered")
    assert payloads(app, connection_id) == []
    await app.click("orderCustomerPhoneQuestionButton")
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: payloads(app, connection_id), "the entry")
    assert payloads(app, connection_id)[0].customer_phone == "ask her mother"


@scenario
async def test_a_wedding_that_has_passed_is_confirmed_before_it_is_saved(app: AppHarness) -> None:
    connection_id = await open_form(app)
    past = date.today() - timedelta(days=3)  # noqa: DTZ011 - the shop's own calendar day
    fill(app, "customer_name", "Berta")
    fill(app, "wedding_date", past.strftime("%d.%m.%Y"))
    await asks(app, "wedding_date", "3 days ago")
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: focused() == "orderWeddingDate", "what is to be answered")
    assert payloads(app, connection_id) == []
    await app.click("orderWeddingDateQuestionButton")
    assert not app.is_shown("orderWeddingDateQuestion")
    press(Qt.Key.Key_Return, CONTROL)
    await app.until(lambda: payloads(app, connection_id), "the entry")
    assert payloads(app, connection_id)[0].wedding_date == past.isoformat()


@scenario
async def test_what_is_missing_is_said_where_it_is_missing(app: AppHarness) -> None:
    connection_id = await open_form(app)
    fill(app, "model", "Lund")
    await app.click("saveOrder")
    await app.says("orderCustomerNameHint", "Who is the order for?")
    assert focused() == "orderCustomerName"
    write("B")
    assert not app.is_shown("orderCustomerNameHint")
    assert payloads(app, connection_id) == []


@scenario
async def test_an_open_order_of_the_same_model_is_pointed_out_and_shown_and_the_form_waits(
    app: AppHarness,
) -> None:
    await open_form(app)
    form(app).fields["customer_name"].text = "anna müller"
    fill(app, "size", "54")
    fill(app, "model", "oslo")
    await asks(app, "model", "already has an open order of Oslo: In production")
    await app.click("orderModelQuestionButton")
    await app.until(lambda: app.is_shown("inspector"), "the order")
    await app.says("inspectorCustomer", "Anna Müller")
    await press_new(app)
    assert form(app).values["size"] == "54"


@scenario
async def test_an_order_that_waits_to_be_sent_counts_as_one_like_it(app: AppHarness) -> None:
    connection_id = await open_form(app)
    order = NewOrder(customer_name="Berta", type="SUIT", model="Lund")
    entry = await app.desk.outbox.create(connection_id, order)
    fill(app, "customer_name", "berta")
    fill(app, "model", "Lund")
    await asks(app, "model", "Berta already has an open order of Lund")
    await app.click("orderModelQuestionButton")
    await app.until(lambda: app.window.orders.current_row() == -entry.id, "the order that waits")


@scenario
async def test_every_control_of_the_form_is_named_and_large_texts_are_held_back(app: AppHarness) -> None:
    await open_form(app)
    for name in IN_ORDER:
        assert app.find(QWidget, name).accessibleName(), name
    for name in ("saveOrder", "saveOrderAndNew", "discardDraft", "orderFormClose", "newOrderButton"):
        assert app.find(QPushButton, name).accessibleName(), name
    assert app.find(QLineEdit, "orderModel").maxLength() == 200
