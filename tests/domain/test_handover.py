import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.handover import MOST_BYTES, PAGES, Handover, decode, encode

GOOD = {"version": 1, "page": "outbox", "file": "/a"}


@given(st.sampled_from(("", *PAGES)), st.text(alphabet=st.characters(exclude_characters="\0"), max_size=300))
def test_what_is_handed_over_arrives(page: str, path: str) -> None:
    handover = Handover(page, f"/{path}")
    assert decode(encode(handover)) == handover
    assert encode(handover).count(b"\n") == 1


@given(st.binary(max_size=300))
def test_any_bytes_are_understood_or_not(line: bytes) -> None:
    assert decode(line + b"\n") is None


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": "1"},
        {"version": True},
        {"version": 1.0},
        {"page": "erase"},
        {"page": ["outbox"]},
        {"page": {}},
        {"file": "relative"},
        {"file": "/a\0b"},
        {"file": 5},
        {"command": "erase"},
    ],
)
def test_a_message_of_another_kind_asks_for_nothing(change: dict[str, object]) -> None:
    assert decode(json.dumps(GOOD).encode() + b"\n") == Handover("outbox", "/a")
    assert decode(json.dumps(GOOD | change).encode() + b"\n") is None


@pytest.mark.parametrize(
    "line",
    [
        b"show\n",
        b"",
        json.dumps(GOOD).encode(),
        b"[" * 10_000 + b"\n",
        json.dumps(GOOD | {"file": "/" + "a" * MOST_BYTES}).encode() + b"\n",
        b"null\n",
    ],
)
def test_a_broken_message_asks_for_nothing(line: bytes) -> None:
    assert decode(line) is None
