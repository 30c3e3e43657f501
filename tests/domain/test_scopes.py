from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.scopes import (
    DEFAULT_SCOPES,
    ORDERS_READ,
    SENTENCES,
    in_offered_order,
    parse_scope_list,
    sentence,
    without,
)


def test_known_scopes_are_sentences_and_unknown_ones_their_raw_names() -> None:
    assert sentence("orders:read") == "See orders"
    assert sentence("stock:read") == "stock:read"
    assert sentence("<b>") == "<b>"


def test_the_four_scopes_of_the_contract_are_asked_for() -> None:
    assert DEFAULT_SCOPES == ("orders:read", "orders:write", "customers:read", "profile:read")
    assert set(DEFAULT_SCOPES) <= set(SENTENCES)


def test_a_list_keeps_its_order_and_loses_its_repeats() -> None:
    assert parse_scope_list(" stock:read orders:read  stock:read ") == ("stock:read", "orders:read")
    assert parse_scope_list("") == ()


def test_known_scopes_come_in_the_order_offered_then_the_unknown() -> None:
    given_ = ("stock:read", "profile:read", "orders:read", "a", "orders:read")
    assert in_offered_order(given_) == ("orders:read", "profile:read", "stock:read", "a")


@given(st.lists(st.one_of(st.sampled_from(sorted(SENTENCES)), st.text())))
def test_no_scope_is_ever_dropped(scopes: list[str]) -> None:
    ordered = in_offered_order(scopes)
    assert set(ordered) == set(scopes)
    assert len(ordered) == len(set(ordered))
    assert in_offered_order(ordered) == ordered


def test_each_known_scope_says_what_does_not_work_without_it_and_an_unknown_one_nothing() -> None:
    assert all(without(scope).endswith(".") for scope in SENTENCES)
    assert without(ORDERS_READ) == "Without it, the app cannot show new orders."
    assert without("veils:lend") == ""
