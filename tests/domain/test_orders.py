import gc
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.orders import (
    STATUS_LABELS,
    Customer,
    Order,
    OrderUpdate,
    is_late,
    status_label,
    status_rank,
    type_label,
    typed_status,
)

TODAY = date(2026, 6, 1)


def test_known_values_have_words_and_unknown_ones_show_as_they_came() -> None:
    assert type_label("BRIDAL_DRESS") == "Bridal dress"
    assert status_label("FITTING_READY") == "Fitting ready"
    assert type_label("VEIL") == "VEIL"
    assert status_label("<b>AT_CLEANERS</b>") == "<b>AT_CLEANERS</b>"
    assert (type_label(""), status_label("")) == ("", "")


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("beading done", "BEADING_DONE"),
        ("  Ready for  pickup ", "READY_FOR_PICKUP"),
        ("ready_for_pickup", "READY_FOR_PICKUP"),
        ("at cleaners", "At_Cleaners"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_typed_status_gets_the_form_of_those_that_are_known(typed: str, status: str) -> None:
    assert typed_status(typed, seen=("At_Cleaners",)) == status


def test_raw_names_that_differ_look_different_and_blanks_are_none() -> None:
    raw = [
        "ORDERED",
        "Ordered",
        "ORDERED ",
        " ORDERED",
        "ORD\u200bERED",
        "ordered",
        "OR\u202eDERED",
        "A B",
        "A  B",
        "A   B",
    ]
    shown = [status_label(each) for each in raw]
    assert len(set(shown)) == len(raw)
    assert shown[:6] == ["Ordered", "“Ordered”", "“ORDERED␣”", "“␣ORDERED”", "“ORD⟨U+200B⟩ERED”", "ordered"]
    assert type_label("Suit") == "“Suit”"
    assert [status_label(blank) for blank in ("", "  ", "\n", "\u200b", "\u3164")] == [""] * 5


def test_statuses_stand_in_the_order_of_an_orders_life_and_unknown_ones_last() -> None:
    lived = sorted(["COMPLETED", "AT_CLEANERS", "ORDERED", "FITTING_READY", "IN_PRODUCTION"], key=status_rank)
    assert lived == ["ORDERED", "IN_PRODUCTION", "FITTING_READY", "COMPLETED", "AT_CLEANERS"]
    assert status_rank("AT_CLEANERS") == status_rank("") == len(STATUS_LABELS)


@pytest.mark.parametrize(
    ("wedding", "status", "late"),
    [
        ("2026-05-31", "ORDERED", True),
        ("2026-05-31", "AT_CLEANERS", True),
        ("2026-05-31", "COMPLETED", False),
        ("2026-05-31", "CANCELLED", False),
        ("2026-06-01", "ORDERED", False),
        ("2026-06-02", "ORDERED", False),
        ("", "ORDERED", False),
        ("soon", "ORDERED", False),
    ],
)
def test_late_is_an_open_order_whose_wedding_is_over(wedding: str, status: str, *, late: bool) -> None:
    assert is_late(Order(id="1", wedding_date=wedding, status=status), TODAY) is late


def test_times_are_read_from_the_texts_as_they_came() -> None:
    order = Order(id="1", wedding_date="2026-09-12T00:00:00Z", updated_at="2026-03-10T14:30:00+01:00")
    assert order.wedding_day == date(2026, 9, 12)
    assert order.updated_time == datetime(2026, 3, 10, 13, 30, tzinfo=UTC)
    odd = Order(id="1", wedding_date="after Easter", updated_at="0001-01-01T00:00:00+05:00")
    assert odd.wedding_day is None
    assert odd.updated_time is None
    assert odd.wedding_date == "after Easter"


@given(st.builds(Order, id=st.text(), status=st.text(), wedding_date=st.text(), updated_at=st.text()))
def test_no_order_is_too_odd_to_be_shown(order: Order) -> None:
    is_late(order, TODAY)
    assert order.updated_time is None or order.updated_time.tzinfo is not None
    assert status_rank(order.status) <= len(STATUS_LABELS)


def test_the_collector_passes_orders_by() -> None:
    order = Order(id="o1", customer=Customer("Anna"), updates=(OrderUpdate("ORDERED", "", ""),))
    assert not any(gc.is_tracked(each) for each in (order, order.customer, *order.updates))
