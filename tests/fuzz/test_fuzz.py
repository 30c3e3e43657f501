"""The kept corpus and some thousand made-up inputs; ``make fuzz`` goes on from there, guided by coverage."""

import json
import signal
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.alarm import Hang, computing_at_most
from support.fuzz_corpus import LONGEST, read_corpus
from support.fuzz_targets import STATE, STATUSES, TARGETS, answer_or_error, json_or_refusal

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.callback import read_callback
from brutlers_desktop.oauth.request_head import MAX_HEAD, find_head_end

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no alarm")

SECOND = 1.0
MOST_MEMORY = 128
"""Bytes for each byte of the longest input, at most; measured are 80 (a query that is all percent-encoded)."""


PARSERS = {
    "request_head": find_head_end,
    "callback": lambda data: read_callback(data[1:].decode("latin-1"), Secret(STATE)),
    "strict_json": json_or_refusal,
    "token_answer": lambda data: answer_or_error(STATUSES[data[0]], data[1:]),
}


def judge(target: str, data: bytes) -> None:
    with computing_at_most(SECOND):
        TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_every_kept_input_is_read_or_refused_within_a_second(target: str) -> None:
    corpus = read_corpus(target)
    assert len(corpus) > 20
    for data in corpus:
        judge(target, data)


def test_an_endless_parser_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def forever(_: bytes) -> None:
        while True:
            pass

    monkeypatch.setitem(TARGETS, "strict_json", forever)
    monkeypatch.setitem(globals(), "SECOND", 0.01)
    with pytest.raises(Hang):
        judge("strict_json", b"[]")


# --- made up


def spliced(target: str) -> st.SearchStrategy[bytes]:
    """Inputs of the corpus, cut and put together anew."""
    kept = st.sampled_from(read_corpus(target))
    piece = st.tuples(kept, st.integers(0, 300), st.integers(0, 300)).map(lambda it: it[0][it[1] :][: it[2]])
    return kept | st.lists(piece | st.binary(max_size=4), max_size=5).map(b"".join) | st.binary(max_size=60)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(
        ["Bearer", "brut_at_1", "invalid_grant", "a\r\nb", "3600", 3600, -1, 10**12, 1e308, "a b"]
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)
members = st.sampled_from(
    ["access_token", "token_type", "expires_in", "refresh_token", "scope", "error", "error_description", "x"]
)
good = {"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "b", "scope": "c d"}
answers = st.tuples(
    st.sampled_from(range(len(STATUSES))),
    st.dictionaries(members, json_values, max_size=3).map(lambda told: {**good, **told}),
    st.booleans(),
).map(lambda it: bytes([it[0]]) + json.dumps(it[1], ensure_ascii=it[2]).encode("utf-8", "surrogatepass"))
heads = st.lists(
    st.sampled_from(
        [
            b"GET ",
            b"/callback",
            f"?state={STATE}&code=a".encode(),
            b" HTTP/1.1",
            b"\r\n",
            b"\r\nHost: 127.0.0.1:28741",
            b"\r\nContent-Length: ",
            b"\r\nSec-Purpose: prefetch",
            b"\r\n\r\n",
            b"http://127.0.0.1:28741",
            b"%",
        ]
    )
    | st.binary(max_size=3),
    max_size=12,
).map(b"".join)
queries = st.lists(
    st.sampled_from(
        [b"\0", b"\1", b"state=st4te", b"code=", b"error=", b"error_description=", b"&", b"%E2%80%AE", b"a"]
    )
    | st.binary(max_size=3),
    max_size=10,
).map(b"".join)


@settings(max_examples=500)
@given(heads | spliced("request_head"))
def test_any_request_is_read_on_refused_or_a_callback_of_ours(data: bytes) -> None:
    judge("request_head", data)


@settings(max_examples=500)
@given(queries | spliced("callback"))
def test_any_query_is_refused_or_has_our_state_and_one_code_or_error(data: bytes) -> None:
    judge("callback", data)


@settings(max_examples=500)
@given(json_values.map(lambda value: json.dumps(value).encode()) | spliced("strict_json"))
def test_any_json_is_refused_or_read_as_every_reader_does(data: bytes) -> None:
    judge("strict_json", data)


@settings(max_examples=500)
@given(answers | spliced("token_answer"))
def test_any_answer_is_a_usable_token_or_an_error_of_ours(data: bytes) -> None:
    judge("token_answer", data)


# --- as long as it gets


def longest(target: str) -> list[bytes]:
    """Inputs of the greatest length, each of one kind of repetition."""
    limit = LONGEST[target]
    starts_and_ends = {
        "request_head": [
            (b"GET /callback HTTP/1.1\r\n", b"A:\r\n", b"\r\n"),
            (b"", b"a: b\r\n", b""),
            (b"", b"\r", b""),
        ],
        "callback": [
            (b"\0error=", b"%41", b""),
            (b"\0", b"a&", b""),
            (b"\0error=a&error_description=", b"<", b""),
        ],
        "strict_json": [
            (b"", b"[", b""),
            (b"[", b"{},", b"{}]"),
            (b"[", b"1,", b"1]"),
            (b"", b'"', b""),
            (b'"', b"\\u00e9", b'"'),
            (b"", b"1", b""),
            (b'"', b"\\", b'"'),
        ],
        "token_answer": [
            (b'\1{"error":"', b"\xc3\xa9", b'"}'),
            (b"\0", b" ", b"{}"),
            (b'\0{"token_type":"bearer","access_token":"a","scope":"', b" a", b'"}'),
            (b'\0{"token_type":"bearer","access_token":"', b"a", b'"}'),
        ],
    }
    return [
        start + again * ((limit - len(start) - len(end)) // len(again)) + end
        for start, again, end in starts_and_ends[target]
    ]


@pytest.mark.parametrize("target", TARGETS)
def test_the_longest_inputs_take_no_second_and_bounded_memory(target: str) -> None:
    for data in longest(target):
        judge(target, data)
        tracemalloc.start()
        try:
            PARSERS[target](data)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < MOST_MEMORY * LONGEST[target], data[:40]


def test_a_head_that_comes_byte_by_byte_takes_no_second() -> None:
    """Searching all of it again at each byte took eighteen."""
    head = b"GET /callback HTTP/1.1\r\n" + b"A:\r\n" * (MAX_HEAD // 4)
    with computing_at_most(SECOND):
        received = b""
        for at in range(MAX_HEAD - 1):
            received += head[at : at + 1]
            assert find_head_end(received, at) is None
