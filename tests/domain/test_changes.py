import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from brutlers_desktop.domain.changes import FIELDS, Changes, FieldChange, changes_between, value_of
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate

CREATED = OrderUpdate("ORDERED", "Order created", "2026-03-10T14:30:00Z")
FITTED = OrderUpdate("FITTING_READY", "Come in", "2026-04-10T14:30:00Z")
ORDER = Order(id="cm1", status="ORDERED", size="38", customer=Customer("Anna", "a@x"), updates=(CREATED,))


def test_the_same_order_has_no_changes() -> None:
    assert changes_between(ORDER, ORDER) == Changes()
    assert not changes_between(ORDER, replace(ORDER, updated_at="later"))


def test_each_fact_is_named_with_what_it_was_and_is() -> None:
    later = replace(ORDER, status="FITTING_READY", size="", customer=Customer("Anna Müller", "a@x"))
    assert changes_between(ORDER, later).fields == (
        FieldChange("customer.name", "Anna", "Anna Müller"),
        FieldChange("size", "38", ""),
        FieldChange("status", "ORDERED", "FITTING_READY"),
    )


def test_other_facts_are_compared_by_their_raw_names() -> None:
    before = replace(ORDER, other='{"price":1,"deposit":"300","customer":{"company":"X"}}')
    after = replace(ORDER, other='{"price":2,"deposit":"300","updates":[{"by":"Eva"}]}')
    assert changes_between(before, after).others == (
        FieldChange("price", "1", "2"),
        FieldChange("customer.company", "X", ""),
        FieldChange("updates.1.by", "", "Eva"),
    )
    assert changes_between(before, after)


@pytest.mark.parametrize(
    ("before", "after", "gained"),
    [
        ((CREATED,), (FITTED, CREATED), (FITTED,)),
        ((CREATED,), (CREATED, CREATED), (CREATED,)),
        ((CREATED, FITTED), (FITTED,), ()),
        ((), (CREATED, FITTED), (CREATED, FITTED)),
    ],
)
def test_only_entries_that_the_timeline_gained_are_told(
    before: tuple[OrderUpdate, ...], after: tuple[OrderUpdate, ...], gained: tuple[OrderUpdate, ...]
) -> None:
    changes = changes_between(replace(ORDER, updates=before), replace(ORDER, updates=after))
    assert changes.new_updates == gained
    assert bool(changes) == bool(gained)


@given(st.sampled_from(FIELDS), st.text(), st.text())
def test_every_fact_is_compared(field: str, old: str, new: str) -> None:
    def with_value(value: str) -> Order:
        owner, _, name = field.rpartition(".")
        if owner:
            return replace(ORDER, customer=replace(ORDER.customer, **{name: value}))
        return replace(ORDER, **{name: value})  # type: ignore[arg-type]

    before, after = with_value(old), with_value(new)
    assert value_of(before, field) == old
    expected = () if old == new else (FieldChange(field, old, new),)
    assert changes_between(before, after).fields == expected
