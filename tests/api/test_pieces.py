"""A list that is read in pieces holds what it holds when it is read as a whole."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.api import pieces as cutting
from brutlers_desktop.api.pieces import pieces

TEXTS = st.text(max_size=12) | st.sampled_from(['},{"id":', '"},{"', "},{", "]}", '\\"},{', "\\"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
ORDERS = st.fixed_dictionaries(
    {"id": TEXTS}, optional={"updates": st.lists(st.dictionaries(TEXTS, VALUES, max_size=3)), "x": VALUES}
)


def read(body: bytes, size: int = 40) -> list[Any]:
    """Read a body in pieces of about ``size`` bytes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cutting, "PIECE", size)
        return [msgspec.json.decode(item) for piece in pieces(body) for item in piece]


@given(st.lists(ORDERS | VALUES, max_size=30), st.sampled_from([None, 1]), st.integers(8, 300))
def test_no_item_is_lost_or_changed(items: list[Any], indent: int | None, size: int) -> None:
    body = json.dumps({"orders": items, "more": {"orders": [1]}}, indent=indent, ensure_ascii=False).encode()
    assert read(body, size) == json.loads(body)["orders"]


@pytest.mark.parametrize("separator", [",", " ,\n  "])
def test_a_long_list_comes_in_pieces_also_where_items_hold_lists_of_their_own(separator: str) -> None:
    update = '{"status":"ORDERED","message":"},{"}'
    items = [f'{{"id":"{i}","updates":[{",".join([update] * 30)}]}}' for i in range(500)]
    body = ('{"orders":[' + separator.join(items) + "]}").encode()
    found = list(pieces(body))
    assert len(found) >= len(body) // (3 * cutting.PIECE)
    assert max(map(len, found)) * len(items[0]) <= 3 * cutting.PIECE
    assert [msgspec.json.decode(item)["id"] for piece in found for item in piece] == [
        str(i) for i in range(500)
    ]


def test_half_an_emoji_costs_one_character_and_the_pieces_stay_small() -> None:
    items = [f'{{"id":"{i}","model":"a\\ud83d b","more":"{"x" * 1000}"}}' for i in range(600)]
    found = list(pieces(('{"orders":[' + ",".join(items) + "]}").encode()))
    assert len(found) > 2
    models = {msgspec.json.decode(item)["model"] for piece in found for item in piece}
    assert models == {"a\ufffd b"}


@pytest.mark.parametrize(
    "broken",
    [
        lambda body: body[:-1],
        lambda body: body[:-2] + b"}",
        lambda body: body + b"x",
        lambda body: body[:-1] + b',"orders":[]}',
        lambda body: body[:-1] + b',"orders":null,"orders":7}',
        lambda body: body[:300] + b"\x00" + body[300:],
        lambda body: body.replace(b'"20"', b'"20'),
        lambda body: body.replace(b'{"id": "20"', b']{"id": "20"'),
    ],
)
def test_a_body_that_is_broken_anywhere_is_refused(broken: Any) -> None:
    body = json.dumps({"orders": [{"id": str(i), "more": "y" * 20} for i in range(40)]}).encode()
    assert len(read(body)) == 40
    with pytest.raises(ValueError):  # noqa: PT011 - whatever msgspec says
        read(broken(body))
