"""Pictures that come with an order's updates: within limits, by their content, never from elsewhere."""

import base64
import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from brutlers_desktop.ui.models import pictures
from brutlers_desktop.ui.models.pictures import MOST_BYTES, PictureRefused, is_elsewhere, read_picture

ROOM = QSize(300, 420)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def encoded(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#7A3E66"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(QByteArray(buffer.data()).data())


def url(content: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def bomb(width: int, height: int) -> bytes:
    """Return a small PNG that says it has so many pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 99))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP"])
def test_a_picture_is_shown_by_its_content_whatever_it_calls_itself(kind: str) -> None:
    image = read_picture(url(encoded(20, 30, kind), "image/heic"), ROOM)
    assert (image.width(), image.height()) == (20, 30)


def test_a_large_picture_is_made_to_fit() -> None:
    image = read_picture(url(encoded(3000, 2000, "JPEG")), ROOM)
    assert (image.width(), image.height()) == (300, 200)


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (url(SVG), "not shown here"),
        (url(SVG, "image/svg+xml"), "not shown here"),
        (url(b"%PDF-1.7"), "not shown here"),
        (url(b""), "not shown here"),
        (url(encoded(200, 200)[:90]), "damaged"),
        (url(bomb(60_000, 60_000)), "too many pixels"),
        (url(bomb(2**31 - 1, 2**31 - 1)), "damaged|too many pixels|not shown"),
        ("data:image/png;base64,%%%", "damaged"),
        ("data:image/png;base64,ÄÖ", "damaged"),
        ("data:text/html;base64,PGI+", "did not come as a picture"),
        ("data:image/png,plain", "did not come as a picture"),
        ("http://example.com/x.png", "did not come as a picture"),
        ("file:///etc/passwd", "did not come as a picture"),
        ("qrc:/x.png", "did not come as a picture"),
        ("", "did not come as a picture"),
    ],
)
def test_what_is_no_picture_for_here_is_refused_in_words(picture: str, why: str) -> None:
    with pytest.raises(PictureRefused, match=why):
        read_picture(picture, ROOM)


def test_fifty_megabytes_are_refused_before_they_are_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures.base64, "b64decode", lambda *_, **__: pytest.fail("decoded"))
    with pytest.raises(PictureRefused, match=f"larger than {MOST_BYTES // 1024 // 1024} MB"):
        read_picture("data:image/png;base64," + "A" * 50_000_000, ROOM)


@pytest.mark.parametrize(
    "picture", ["http://example.com/a.png", "HTTPS://example.com", "file:///x", "", "javascript:1"]
)
def test_only_an_https_address_is_for_the_browser(picture: str) -> None:
    assert is_elsewhere("https://example.com/a.png")
    assert not is_elsewhere(picture)
