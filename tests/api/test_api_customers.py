"""Customers as they come over the wire: the documented form, and every other one."""

import json
from typing import Any

import pytest

from brutlers_desktop.api.customers import customer_path, decode_customer, decode_customers
from brutlers_desktop.api.pieces import PIECE
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.other_facts import named_texts
from brutlers_desktop.errors import InputError, NonsenseAnswer

ANNA: dict[str, Any] = {
    "id": "cm1",
    "name": "Anna Müller",
    "email": "anna@example.com",
    "phone": "+49 30 1",
    "weddingDate": "2027-06-12T00:00:00.000Z",
    "notes": "Prefers mornings",
    "measurements": {"bust": 92, "waist": "70 cm"},
    "preferences": {"silhouette": "A-Line"},
    "createdAt": "2026-03-01T09:00:00.000Z",
}


def body(*customers: Any) -> bytes:
    return json.dumps({"customers": customers}).encode()


def test_the_assumed_form_is_read_whole() -> None:
    decoded = decode_customers(body(ANNA, {"id": "cm2", "name": "Jo", "email": None}))
    assert decoded.customers == [
        CustomerRecord(
            id="cm1",
            name="Anna Müller",
            email="anna@example.com",
            phone="+49 30 1",
            wedding_date="2027-06-12T00:00:00.000Z",
            notes="Prefers mornings",
            measurements='{"bust":92,"waist":"70 cm"}',
            preferences='{"silhouette":"A-Line"}',
            created_at="2026-03-01T09:00:00.000Z",
        ),
        CustomerRecord(id="cm2", name="Jo"),
    ]
    assert decoded.set_aside == 0


@pytest.mark.parametrize(
    "odd", [7, "text", None, [], {}, {"id": ""}, {"id": None, "name": "x"}, {"id": "c" * 201}]
)
def test_one_malformed_customer_is_set_aside_and_the_others_arrive(odd: Any) -> None:
    decoded = decode_customers(body(ANNA, odd, {"id": "cm3"}))
    assert [each.id for each in decoded.customers] == ["cm1", "cm3"]
    assert decoded.set_aside == 1
    assert decoded.told == 3


def test_unknown_fields_are_kept_and_wrong_types_become_texts() -> None:
    (odd,) = decode_customers(
        body(
            {"id": 5, "name": ["a"], "email": 7, "vip": True, "measurements": [90, 60], "preferences": "none"}
        )
    ).customers
    assert (odd.id, odd.name, odd.email) == ("5", '["a"]', "7")
    assert (odd.measurements, odd.preferences) == ("[90,60]", '"none"')
    assert named_texts(odd.other) == {"vip": "true"}


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"null",
        b"<html>",
        b'{"orders":[]}',
        b'{"customers":{}}',
        b'{"customers":[',
        b"[" * 200_000,
    ],
)
def test_what_is_no_list_of_customers_is_refused(text: bytes) -> None:
    with pytest.raises(NonsenseAnswer):
        decode_customers(text)


def test_a_long_list_is_read_in_pieces_to_the_last() -> None:
    many = [{**ANNA, "id": f"cm{number}", "notes": "x" * 200} for number in range(2000)]
    text = body(*many)
    assert len(text) > 3 * PIECE
    assert [each.id for each in decode_customers(text).customers] == [each["id"] for each in many]


def test_one_customer_is_read_bare_or_within_an_envelope_and_counts_are_no_facts() -> None:
    listed = decode_customers(body(ANNA)).customers[0]
    assert decode_customer(json.dumps({**ANNA, "counts": {"orders": 2}}).encode()) == listed
    assert decode_customer(json.dumps({"customer": {**ANNA, "_count": {"orders": 2}}}).encode()) == listed
    for nonsense in (b"", b"[]", b"{}", b"\xff", b"[" * 200_000):
        assert decode_customer(nonsense) is None


def test_an_id_cannot_lead_to_another_address() -> None:
    assert customer_path("../x?y") == "/api/vendor/customers/..%2Fx%3Fy"
    for bad in ("", ".", "..", "c" * 201):
        with pytest.raises(InputError):
            customer_path(bad)
