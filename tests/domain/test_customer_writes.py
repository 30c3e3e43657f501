"""Customers to be made or changed: what is sent, what counts as a conflict, and how an effect is told."""

from collections.abc import Sequence

import pytest

from brutlers_desktop.domain.customer_evidence import CustomersTold, find_customer_effect
from brutlers_desktop.domain.customer_form import fields_of, lines_of, object_of, values_of
from brutlers_desktop.domain.customer_writes import (
    CustomerWrite,
    change_of,
    conflicts,
    new_customer,
    new_since,
    with_changes,
)
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.evidence import Absent, Evidence, Found, Unknown
from brutlers_desktop.domain.outbox import WriteKind, kind_of, may_be_confused, target_of
from brutlers_desktop.domain.times import parse_time

ANNA = CustomerRecord(
    id="anna",
    name="Anna",
    email="anna@example.com",
    wedding_date="2027-06-12T00:00:00.000Z",
    measurements='{"bust":92,"arm":{"left":31}}',
    created_at="2026-03-01T09:00:00.000Z",
)


def test_a_change_holds_only_what_differs_and_what_was_seen() -> None:
    typed = fields_of(values_of(ANNA) | {"wedding_date": "2027-06-12"})
    assert change_of(ANNA, typed) is None
    change = change_of(ANNA, typed | {"phone": "2 ", "email": ""})
    assert change == CustomerWrite(
        name="Anna",
        customer_id="anna",
        fields={"email": "", "phone": "2"},
        seen={"email": "anna@example.com", "phone": ""},
    )
    assert (kind_of(change), target_of(change)) == (WriteKind.CUSTOMER, "anna")
    assert with_changes(ANNA, (change,)).phone == "2"


def test_only_a_third_value_is_a_conflict() -> None:
    write = CustomerWrite(name="Anna", customer_id="anna", fields={"phone": "2"}, seen={"phone": "1"})
    for standing, apart in (("1", {}), ("2", {}), ("3", {"phone": "3"})):
        assert conflicts(write, CustomerRecord(id="anna", phone=standing)) == apart


@pytest.mark.parametrize(
    "text",
    [
        '{"bust":92,"waist":"70 cm","sure":true,"arm":{"left":31.5},"code":"007","empty":"","no":null,"n":"92"}',
        "",
        "{}",
    ],
)
def test_an_object_comes_back_from_its_lines_as_it_was(text: str) -> None:
    assert object_of(lines_of(text)) == ("" if text == "{}" else text)


def test_lines_are_read_as_they_are_meant() -> None:
    assert (
        object_of("waist: 70 cm\n\nbust:92\n : lost\nsleeves") == '{"waist":"70 cm","bust":92,"sleeves":""}'
    )
    assert lines_of("[1,2]") == "[1,2]"


BERTA = new_customer({"name": "Berta", "email": "b@example.com"})
MADE = CustomerRecord(id="b", name="berta ", email="B@example.com")
MADE_EXACTLY = CustomerRecord(id="b", name="Berta", email="B@example.com")


@pytest.mark.parametrize(
    ("told", "effect"),
    [
        (None, Unknown()),
        (CustomersTold(), Absent()),
        (CustomersTold([ANNA]), Absent()),
        (CustomersTold([MADE_EXACTLY, ANNA]), Found("b")),
        (CustomersTold([MADE]), Unknown()),
        (
            CustomersTold([MADE_EXACTLY, CustomerRecord(id="c", name="Berta", email="b@example.com")]),
            Unknown(),
        ),
        (CustomersTold([CustomerRecord(id="c", name="Other", email="b@example.com")]), Unknown()),
        (CustomersTold([ANNA], unreadable=1), Unknown()),
        (CustomersTold([ANNA], is_cut=True), Absent()),
        (CustomersTold([CustomerRecord(id="new", name="Zoe")], is_cut=True), Unknown()),
        (CustomersTold([CustomerRecord(id="claimed", name="Berta", email="b@example.com")]), Absent()),
    ],
)
def test_a_new_customer_is_looked_for_among_those_that_are_new(
    told: CustomersTold | None, effect: Evidence
) -> None:
    assert find_customer_effect(BERTA, told, claimed_ids={"claimed"}, known_ids={"anna"}) == effect


@pytest.mark.parametrize(
    ("phone", "effect"), [("2", Found("anna")), ("1", Absent()), ("3", Unknown()), (None, Unknown())]
)
def test_a_change_took_effect_where_its_fields_are_so(phone: str | None, effect: Evidence) -> None:
    write = CustomerWrite(name="Anna", customer_id="anna", fields={"phone": "2"}, seen={"phone": "1"})
    standing = None if phone is None else CustomerRecord(id="anna", phone=phone)
    told = CustomersTold(looked_up={"anna": standing})
    assert find_customer_effect(write, told, claimed_ids=(), known_ids=()) == effect


def test_what_may_be_confused_goes_one_after_the_other() -> None:
    change = CustomerWrite(name="Anna", customer_id="anna")
    others: Sequence[tuple[CustomerWrite, bool]] = (
        (CustomerWrite(name="X", customer_id="anna"), True),
        (CustomerWrite(name="Anna", customer_id="other"), False),
        (BERTA, False),
    )
    for other, confused in others:
        assert may_be_confused(change, other) is confused
    assert may_be_confused(BERTA, new_customer({"name": "B", "email": "B@EXAMPLE.com"}))
    assert not may_be_confused(BERTA, new_customer({"name": "Carla"}))


def test_those_made_before_do_not_count_as_new() -> None:
    since = parse_time("2026-03-01T09:00:10.000Z")
    late = CustomerRecord(id="late", created_at="2026-03-01T09:00:09.000Z")
    assert [each.id for each in new_since([ANNA, late, CustomerRecord(id="?")], (), since)] == ["late", "?"]
