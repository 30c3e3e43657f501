"""Customers: measurements and preferences of any shape, shown as they came and bounded."""

import json

import pytest

from brutlers_desktop.domain.customers import (
    MOST_CHARACTERS,
    MOST_ROWS,
    CustomerRecord,
    is_same_person,
    rows_of,
)


def test_measurements_are_shown_name_by_name_as_they_came() -> None:
    text = json.dumps(
        {"bust": 92, "waist": "70 cm", "left arm": {"upper": 30.5, "lower": None}, "ok": True, "x": [1, 2]}
    )
    assert rows_of(text) == (
        ("bust", "92"),
        ("waist", "70 cm"),
        ("left arm · upper", "30.5"),
        ("left arm · lower", "–"),
        ("ok", "true"),
        ("x", "1, 2"),
    )


@pytest.mark.parametrize(
    ("text", "rows"),
    [("", ()), ("{}", ()), ("null", ()), ("[]", ()), ('"none"', (("", "none"),)), ("7", (("", "7"),))],
)
def test_what_is_no_object_is_shown_too(text: str, rows: tuple[tuple[str, str], ...]) -> None:
    assert rows_of(text) == rows


def test_hostile_objects_are_bounded_and_stay_text() -> None:
    many = json.dumps({f"n{number}": "v" for number in range(500)})
    assert len(rows_of(many)) == MOST_ROWS
    ((name, value),) = rows_of(json.dumps({"<b>\u202ebold\n": "x" * 100_000}))
    assert name == "<b>bold"
    assert len(value) == MOST_CHARACTERS
    deep = "1"
    for _ in range(50):
        deep = f'{{"d":{deep}}}'
    ((name, value),) = rows_of(deep)
    assert name == "d · d · d · d"
    assert value.startswith('{"d":')
    assert rows_of("[" * 100_000)


def test_a_wedding_day_is_read_and_persons_are_told_apart_by_their_address() -> None:
    anna = CustomerRecord(id="1", email="Anna@Example.com", wedding_date="2027-06-12T00:00:00.000Z")
    assert str(anna.wedding_day) == "2027-06-12"
    assert is_same_person(anna, CustomerRecord(id="2", email="anna@example.com "))
    assert not is_same_person(CustomerRecord(id="1"), CustomerRecord(id="2"))
