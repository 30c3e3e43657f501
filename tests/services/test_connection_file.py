"""A connection's settings as a file: whole and without secrets on the way out, strictly read on the way in."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.errors import AppError
from brutlers_desktop.services import connection_file
from brutlers_desktop.services.connection_file import ConnectionFileRefused, decode, encode

SETTINGS = ConnectionSettings(
    name="Atelier Müller & Töchter",
    client_id="brut_app_1",
    base_url="https://brutlers.com",
    redirect_uris=("http://127.0.0.1:28741/callback", "http://[::1]:28742/callback"),
    scopes=("orders:read", "something:new"),
)
GOOD: dict[str, Any] = json.loads(encode(SETTINGS))


def changed(**members: Any) -> bytes:
    return json.dumps({**GOOD, **members}).encode()


def test_what_goes_out_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "Shop.brutlers.json"
    connection_file.write(path, SETTINGS)
    assert connection_file.read(path) == SETTINGS
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert set(GOOD) == {
        "format", "version", "name", "client_id", "base_url", "redirect_uris", "scopes"
    }, "nothing else is carried, and no secret"  # fmt: skip


@given(
    st.builds(
        ConnectionSettings,
        name=st.text(st.characters(categories=("L", "N")), min_size=1, max_size=60),
        client_id=st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=512).filter(
            lambda text: not text.startswith("brut_secret_")
        ),
        base_url=st.sampled_from(("https://brutlers.com", "http://127.0.0.1:8000", "https://a.example/b")),
        redirect_uris=st.lists(
            st.integers(1, 65535).map(lambda port: f"http://127.0.0.1:{port}/callback"),
            min_size=1, max_size=3, unique=True,
        ).map(tuple),
        scopes=st.lists(st.sampled_from(("orders:read", "a", "b:c")), min_size=1, unique=True).map(tuple),
    )
)  # fmt: skip
def test_whatever_may_be_typed_survives_the_way(settings: ConnectionSettings) -> None:
    assert decode(encode(settings)) == settings


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a file of connection settings"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[" * 10_000, "not a file of connection settings"),
        (b"[]", "not a file of connection settings"),
        (b"null", "not a file of connection settings"),
        (b'{"orders":[]}', "not a file of connection settings"),
        (b'{"format":"brutlers-desktop-connection","format":"x"}', "not a file of connection settings"),
        (b" " * (connection_file.MOST_BYTES + 1), "far too large"),
        (changed(version=2), "newer Brutlers Desktop"),
        (changed(version=0), "which version"),
        (changed(version=True), "which version"),
        (changed(version="1"), "which version"),
        (changed(version=None), "which version"),
        (changed(client_secret="brut_secret_x"), "does not belong"),
        (json.dumps({k: v for k, v in GOOD.items() if k != "scopes"}).encode(), "missing"),
        (changed(name=7), "wrong kind"),
        (changed(name=None), "wrong kind"),
        (changed(name=""), "name"),
        (changed(name="x" * 61), "60"),
        (changed(name="a\u202eb"), "60"),
        (changed(client_id="has a space"), "cannot be part"),
        (changed(client_id="brut_secret_x"), "Client Secret"),
        (changed(base_url="http://brutlers.com"), "https://"),
        (changed(base_url="javascript:alert(1)"), "whole address"),
        (changed(base_url="https://user:secret@brutlers.com"), "not safe"),
        (changed(base_url="file:///etc/passwd"), "whole address"),
        (changed(base_url="https://brutlers.com\\@evil.example"), "character"),
        (changed(base_url=["https://brutlers.com"]), "wrong kind"),
        (changed(redirect_uris="http://127.0.0.1:1/callback"), "wrong kind"),
        (changed(redirect_uris=[]), "redirect URI"),
        (changed(redirect_uris=[1]), "wrong kind"),
        (changed(redirect_uris=["https://evil.example/"]), "127.0.0.1"),
        (changed(redirect_uris=["http://127.0.0.1:1/a\nhttp://127.0.0.1:2/a"]), "redirect URIs"),
        (changed(redirect_uris=["http://127.0.0.1:1/a"] * 2), "redirect URIs"),
        (changed(redirect_uris=[f"http://127.0.0.1:{n}/a" for n in range(1, 5)]), "three"),
        (changed(scopes=[]), "permission"),
        (changed(scopes=["a b"]), "permissions"),
        (changed(scopes=["a", "a"]), "permissions"),
        (changed(scopes=[""]), "permissions"),
        (changed(scopes=["ü"]), "permissions"),
        (changed(scopes=["a\u0007"]), "permissions"),
        (changed(scopes=[f"s{n}" for n in range(51)]), "permissions"),
        (changed(scopes="orders:read"), "wrong kind"),
    ],
)  # fmt: skip
def test_what_no_person_could_have_typed_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(ConnectionFileRefused) as refused:
        decode(content)
    assert said in refused.value.message
    assert "brut_secret_x" not in str(refused.value)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(content: bytes) -> None:
    with pytest.raises(ConnectionFileRefused):
        decode(content)


def test_a_huge_file_is_read_no_further_than_its_cap(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(ConnectionFileRefused, match="too large"):
        connection_file.read(path)


def test_a_file_that_is_none_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "absent", tmp_path / "\ud800", tmp_path / "\0"):
        with pytest.raises(AppError):
            connection_file.read(path)


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(AppError):
        connection_file.write(tmp_path / "absent" / "x.json", SETTINGS)
    assert list(tmp_path.iterdir()) == []
