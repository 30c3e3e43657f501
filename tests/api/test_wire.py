import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.api import wire
from brutlers_desktop.api.wire import decode_in_steps, decode_orders
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.other_facts import named_texts
from brutlers_desktop.errors import NonsenseAnswer

DOCUMENTED: dict[str, Any] = {
    "id": "cm1",
    "type": "BRIDAL_DRESS",
    "status": "ORDERED",
    "model": "Valentina A-Line",
    "size": "38",
    "color": "Ivory",
    "description": "Custom bridal dress",
    "specialRequests": "Extra lace on sleeves",
    "customer": {"name": "Anna Müller", "email": "anna@example.com"},
    "updates": [
        {"status": "ORDERED", "message": "Order created via API", "createdAt": "2026-03-10T14:30:00.000Z"}
    ],
    "createdAt": "2026-03-10T14:30:00.000Z",
    "updatedAt": "2026-03-11T14:30:00.000Z",
}
TEXT = st.text(st.characters())  # lone surrogates too
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


def body(*orders: Any) -> bytes:
    return json.dumps({"orders": orders}).encode()


def read_one(**changes: Any) -> Order:
    decoded = decode_orders(body(DOCUMENTED | changes))
    assert decoded.set_aside == 0
    (order,) = decoded.orders
    return order


def test_the_documented_order_arrives_whole() -> None:
    assert read_one() == Order(
        id="cm1",
        type="BRIDAL_DRESS",
        status="ORDERED",
        model="Valentina A-Line",
        size="38",
        color="Ivory",
        description="Custom bridal dress",
        special_requests="Extra lace on sleeves",
        customer=Customer("Anna Müller", "anna@example.com", ""),
        updates=(OrderUpdate("ORDERED", "Order created via API", "2026-03-10T14:30:00.000Z"),),
        created_at="2026-03-10T14:30:00.000Z",
        updated_at="2026-03-11T14:30:00.000Z",
    )


def test_only_an_id_is_needed_and_null_is_like_missing() -> None:
    nulls = dict.fromkeys(DOCUMENTED) | {"id": "cm1"}
    assert decode_orders(body({"id": "cm1"}, nulls)).orders == [Order(id="cm1")] * 2
    assert read_one(customer={"name": None, "email": None, "phone": None}).customer == Customer()
    assert read_one(updates=[{"status": None}]).updates == (OrderUpdate("", "", ""),)


def test_unknown_values_and_fields_do_not_disturb() -> None:
    order = read_one(type="VEIL", status="AT_CLEANERS", assignee={"name": "Eva"}, tags=["a"])
    assert (order.type, order.status, order.model) == ("VEIL", "AT_CLEANERS", "Valentina A-Line")
    assert order == msgspec.structs.replace(
        read_one(type="VEIL", status="AT_CLEANERS"), other='{"assignee":{"name":"Eva"},"tags":["a"]}'
    )


def test_half_an_emoji_in_an_unknown_field_costs_that_character() -> None:
    (order,) = decode_orders(b'{"orders":[{"id":"cm1","note":"x\\ud83d"}]}').orders
    assert named_texts(order.other) == {"note": "x\ufffd"}


def test_unknown_fields_are_kept_where_they_stood_and_as_they_came() -> None:
    order = read_one(
        customer={"name": "Anna", "company": "Köln"},
        updates=[{"status": "A"}, {"status": "B", "by": None}, "word"],
        zip=1,
        price=12,
    )
    assert order.other == (
        '{"price":12,"zip":1,"customer":{"company":"K\\u00f6ln"},"updates":[{},{"by":null},{}]}'
    )
    assert order.customer == Customer("Anna")
    assert [each.status for each in order.updates] == ["A", "B", ""]


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (b"1e400", "1e400"),
        (b"12.50", "12.50"),
        (b"9" * 5000, "9" * 5000),
        (b'{ "a" : [ 1 ] }', '{"a":[1]}'),
        (b'"\xff"', '"\ufffd"'),
    ],
)
def test_an_unknown_value_that_nobody_can_read_costs_no_order(value: bytes, kept: str) -> None:
    (order,) = decode_orders(b'{"orders":[{"id":"cm1","price":%s}]}' % value).orders
    assert order.other == f'{{"price":{kept}}}'


def test_wedding_day_and_phone_are_read_where_they_do_come() -> None:
    assert read_one(weddingDate="2026-09-12").wedding_date == "2026-09-12"
    with_customer = read_one(customer={"name": "Anna", "phone": "+49 30 1", "weddingDate": "2026-09-13"})
    assert with_customer.wedding_date == "2026-09-13"
    assert with_customer.customer.phone == "+49 30 1"
    assert read_one(weddingDate="2026-09-12", customer={"weddingDate": "x"}).wedding_date == "2026-09-12"


@pytest.mark.parametrize(
    ("changes", "field", "text"),
    [
        ({"size": 38}, "size", "38"),
        ({"size": 38.5}, "size", "38.5"),
        ({"id": 77}, "id", "77"),
        ({"model": True}, "model", "true"),
        ({"color": ["Ivory", "White"]}, "color", '["Ivory","White"]'),
        ({"description": {"de": "Kleid"}}, "description", '{"de":"Kleid"}'),
        ({"status": 3}, "status", "3"),
        ({"createdAt": 1773153000000}, "created_at", "1773153000000"),
    ],
)
def test_a_value_of_another_kind_is_shown_as_text(changes: dict[str, Any], field: str, text: str) -> None:
    order = read_one(**changes)
    assert getattr(order, field) == text
    assert order.special_requests == "Extra lace on sleeves"
    assert order.customer.name == "Anna Müller"
    assert order.updates[0].message == "Order created via API"


@pytest.mark.parametrize(
    ("customer", "read"),
    [
        ("Anna Müller", Customer("Anna Müller")),
        (None, Customer()),
        ({}, Customer()),
        ({"name": 5, "phone": 4930}, Customer("5", "", "4930")),
        (["Anna"], Customer('["Anna"]')),
    ],
)
def test_a_customer_of_any_shape_does_not_lose_the_order(customer: Any, read: Customer) -> None:
    assert read_one(customer=customer).customer == read


@pytest.mark.parametrize(
    ("updates", "read"),
    [
        (None, ()),
        ([], ()),
        ("", ()),
        ("picked up", (OrderUpdate("", "picked up", ""),)),
        (7, (OrderUpdate("", "7", ""),)),
        ({"status": "ORDERED", "image": "x"}, (OrderUpdate("ORDERED", "", "", "x"),)),
        (["picked up", None], (OrderUpdate("", "picked up", ""), OrderUpdate("", "", ""))),
        ([{"status": 1, "message": ["a"], "createdAt": None}], (OrderUpdate("1", '["a"]', ""),)),
    ],
)
def test_updates_of_any_shape_do_not_lose_the_order(updates: Any, read: tuple[OrderUpdate, ...]) -> None:
    assert read_one(updates=updates).updates == read


@pytest.mark.parametrize(
    "malformed",
    [
        {},
        {"id": None},
        {"id": ""},
        {"id": "x" * 201},
        {"model": "no id"},
        None,
        7,
        "cm2",
        ["cm2"],
        [],
        True,
    ],
)
def test_one_malformed_order_is_set_aside_and_99_arrive(malformed: Any) -> None:
    orders = [DOCUMENTED | {"id": f"cm{number}"} for number in range(99)]
    decoded = decode_orders(body(*orders[:40], malformed, *orders[40:]))
    assert [order.id for order in decoded.orders] == [f"cm{number}" for number in range(99)]
    assert decoded.set_aside == 1


@pytest.mark.parametrize(
    "raw",
    [
        b'{"id":"\xff"}',
        b'{"id":"a","size":1e400}',
        b'{"id":"a","model":"\xc3\x28"}',
    ],
)
def test_an_order_of_broken_text_or_numbers_is_set_aside(raw: bytes) -> None:
    decoded = decode_orders(b'{"orders":[{"id":"cm1"},%s,{"id":"cm2"}]}' % raw)
    assert [order.id for order in decoded.orders] == ["cm1", "cm2"]
    assert decoded.set_aside == 1


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        (rb"cut \ud83d", "cut \ufffd"),
        (rb"\udC70 cut", "\ufffd cut"),
        (rb"\uD83D\uD83D\uDC70", "\ufffd👰"),
        (rb"\ud83d\udc70\n", "👰\n"),
        (rb"\\ud83d", "\\ud83d"),
        (rb"\\\ud83d", "\\\ufffd"),
        (rb"\ud83dx\u00e9", "\ufffdxé"),
    ],
)
def test_half_an_emoji_costs_that_character_and_nothing_more(escaped: bytes, text: str) -> None:
    lone = b'{"id":"cm2","model":"\\ud83d"}'
    decoded = decode_orders(b'{"orders":[{"id":"cm1","model":"%s"},%s]}' % (escaped, lone))
    assert [order.model for order in decoded.orders] == [text, "\ufffd"]


def test_the_longest_id_is_fine_and_the_same_id_twice_stays_twice() -> None:
    decoded = decode_orders(body({"id": "x" * 200}, {"id": "cm1", "size": "1"}, {"id": "cm1", "size": "2"}))
    assert [(order.id[:3], order.size) for order in decoded.orders] == [
        ("xxx", ""),
        ("cm1", "1"),
        ("cm1", "2"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "👰🏽‍♀️ 花嫁",
        "العروس \u202eevil\u202c",
        "e\u0301 o\u0308 z\u200bw\u200dj",
        "<b onmouseover=alert(1)>Anna</b><img src='https://evil.example/x.png'>",
        "&lt;&amp;",
        "=cmd|' /C calc'!A0",
        "line\r\nbreak\ttab\x00nul\x7f",
        "x" * 100_000,
    ],
)
def test_text_passes_through_as_text(text: str) -> None:
    order = read_one(model=text, customer={"name": text}, updates=[{"message": text}])
    assert (order.model, order.customer.name, order.updates[0].message) == (text, text, text)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"{}",
        b'{"orders":null}',
        b'{"orders":{}}',
        b'{"orders":[{"id":"a"}',
        b'{"orders":[{"id":"a"}]}x',
        b"<html>Please log in</html>",
        b"\xef\xbb\xbf" + body(),
        json.dumps({"orders": []}).encode("utf-16"),
        b'{"orders":[' + b"[" * 200_000,
        b"[" * 200_000,
        b'{"orders":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
        b'{"orders":[' + b'{"a":' * 200_000 + b"1" + b"}" * 200_000 + b"]}",
    ],
)
def test_what_is_no_list_of_orders_is_refused_as_a_whole(answer: bytes) -> None:
    with pytest.raises(NonsenseAnswer):
        decode_orders(answer)


def test_an_empty_list_is_no_fault() -> None:
    assert decode_orders(body()) == wire.DecodedOrders([], 0)


def test_a_hundred_thousand_orders_arrive_in_their_order() -> None:
    count = 100_000
    inner = b",".join(b'{"id":"%d","customer":{"name":"A"}}' % number for number in range(count))
    decoded = decode_orders(b'{"orders":[' + inner + b"]}")
    assert len(decoded.orders) == count
    assert [decoded.orders[at].id for at in (0, 499, 500, count - 1)] == ["0", "499", "500", str(count - 1)]
    assert decoded.set_aside == 0


def test_a_large_list_comes_in_steps() -> None:
    steps = list(decode_in_steps(body(*({"id": str(number)} for number in range(1001)))))
    assert [len(step.orders) for step in steps] == [500, 500, 1]


@given(st.lists(JSON, max_size=5))
def test_every_item_either_arrives_or_is_counted(items: list[Any]) -> None:
    decoded = decode_orders(body(*items))
    assert len(decoded.orders) + decoded.set_aside == len(items)


@given(st.dictionaries(st.sampled_from(sorted(set(DOCUMENTED) - {"id"} | {"weddingDate"})), JSON))
def test_an_order_with_an_id_always_arrives_and_all_of_it_is_text(fields: dict[str, Any]) -> None:
    (order,) = decode_orders(body(fields | {"id": "cm1"})).orders
    texts = [order.type, order.status, order.model, order.size, order.wedding_date, order.customer.name]
    texts += [part for update in order.updates for part in (update.status, update.message, update.created_at)]
    assert all(isinstance(text, str) for text in texts)


@given(st.binary())
def test_no_bytes_raise_anything_else(answer: bytes) -> None:
    with pytest.raises(NonsenseAnswer):
        decode_orders(answer)
