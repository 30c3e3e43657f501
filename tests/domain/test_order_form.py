"""What is typed to create an order, read and judged as a whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.order_form import (
    FIELDS,
    MOST_CHARACTERS,
    REQUIRED,
    is_empty,
    missing,
    new_order,
    read_day,
    values_of,
)
from brutlers_desktop.domain.outbox import NewOrder

TODAY = date(2027, 6, 15)
MONTHS = {"june": 6, "jun": 6, "märz": 3}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2027-06-20", date(2027, 6, 20)),
        ("20.6.2027", date(2027, 6, 20)),
        ("20. 6. 2027", date(2027, 6, 20)),
        ("20/06/27", date(2027, 6, 20)),
        ("20-6-2027", date(2027, 6, 20)),
        ("  20 6 2027 ", date(2027, 6, 20)),
        ("20.6.", date(2027, 6, 20)),
        ("15.6", date(2027, 6, 15)),
        ("14.6", date(2028, 6, 14)),
        ("20 June 2027", date(2027, 6, 20)),
        ("20. JUN. 27", date(2027, 6, 20)),
        ("3. März", date(2028, 3, 3)),
        ("3 Smarch 2027", None),
        ("31.2.2027", None),
        ("29.2", None),
        ("20.13.2027", None),
        ("6.2027", None),
        ("20.6.20277", None),
        ("tomorrow", None),
        ("٢٠.٦.٢٠٢٧", None),
        ("0.0.0000", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, read: date | None) -> None:
    assert read_day(typed, TODAY, MONTHS) == read


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_in_each_form(day: date) -> None:
    for typed in (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day:02}/{day.month:02}/{day:%y}",
    ):
        assert read_day(typed, TODAY) == day


@given(st.text(max_size=30))
def test_no_text_upsets_the_reading(typed: str) -> None:
    read_day(typed, TODAY, MONTHS)


def test_two_fields_are_required_and_blanks_do_not_count() -> None:
    assert set(missing({})) == set(REQUIRED) == {"customer_name", "type"}
    assert set(missing({"customer_name": "  ", "type": "SUIT"})) == {"customer_name"}
    assert missing({"customer_name": "Anna", "type": "SUIT"}) == {}


def test_what_was_typed_becomes_an_order_and_back() -> None:
    typed = {name: f" {name} " for name in FIELDS}
    order = new_order(typed, date(2027, 6, 20))
    assert order == NewOrder(
        **{name: name for name in FIELDS if name != "wedding_date"}, wedding_date="2027-06-20"
    )
    assert new_order(values_of(order), date(2027, 6, 20)) == order
    assert new_order({"customer_name": "Anna", "type": "SUIT"}, None) == NewOrder(
        customer_name="Anna", type="SUIT"
    )


def test_a_form_in_which_only_the_type_is_chosen_is_empty() -> None:
    assert is_empty({"type": "SUIT", "model": " "})
    assert not is_empty({"type": "SUIT", "model": "Oslo"})


def test_every_field_has_a_limit() -> None:
    assert set(MOST_CHARACTERS) == set(FIELDS)
