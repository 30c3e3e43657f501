import copy
import json
import pickle
import traceback

import pytest

from brutlers_desktop.domain.secret import Secret

HIDDEN = "brut_rt_hidden"


def test_no_way_of_printing_shows_it() -> None:
    secret = Secret(HIDDEN)
    shown = (
        f"{secret} {secret!r} {secret!s} {secret:>40} {[secret]} { ({'k': secret}) } {secret!a}",
        "%s %r" % (secret, secret),  # noqa: UP031 - logging formats like this
        str(ValueError(secret)),
    )
    assert not any(HIDDEN in text for text in shown)
    assert secret.reveal() == HIDDEN


def test_a_traceback_does_not_show_it() -> None:
    secret = Secret(HIDDEN)
    with pytest.raises(TypeError, match="Secret") as caught:
        int(secret)  # type: ignore[call-overload]
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    assert HIDDEN not in "".join(lines)


def test_it_cannot_be_serialised_by_accident() -> None:
    secret = Secret(HIDDEN)
    for serialise in (pickle.dumps, json.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            serialise(secret)
    assert not hasattr(secret, "__dict__")


def test_equal_texts_are_equal_secrets_and_no_text_is_one() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
