"""An image that goes out with a status: whatever it was, what is sent is small, upright, and nothing but pixels."""

import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage

import brutlers_desktop
from brutlers_desktop.ui import images
from brutlers_desktop.ui.images import ImageRefused, image_from_bytes, image_from_file, image_from_pixels

SECRET = b"Atelier Street 12, 52.5200 N 13.4050 E"
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def encoded(image: QImage, kind: str, quality: int = 90) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)
    return bytes(buffer.data().data())


def half_red(width: int = 400, height: int = 200) -> QImage:
    """An image with a red left half and a blue right half."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    for y in range(height):
        for x in range(width // 2):
            image.setPixelColor(x, y, RED)
    return image


def plain(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    return image


def noise(width: int, height: int) -> QImage:
    """What no encoder makes small."""
    bits = Random(4).randbytes(width * height * 4)  # noqa: S311
    return QImage(bits, width, height, QImage.Format.Format_RGB32).copy()


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """Put Exif before the image: its orientation, the place where it was taken, and a comment."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    place = struct.pack(">HHII", 0x010E, 2, len(SECRET), 8 + 2 + 24 + 4)
    tiff = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 2) + place + entry + b"\0\0\0\0" + SECRET
    return jpeg[:2] + segment(0xE1, b"Exif\0\0" + tiff) + segment(0xFE, SECRET) + jpeg[2:]


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_that_says(width: int, height: int) -> bytes:
    """A few bytes that claim to be an image of that size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_kinds_that_people_have_are_read_by_their_content(kind: str) -> None:
    image = image_from_bytes(encoded(half_red(), kind))
    assert (image.width, image.height) == (400, 200)
    assert image.media_type == "image/jpeg"
    assert image.content.startswith(b"\xff\xd8\xff")
    assert image.preview.pixelColor(50, 100).red() > 200
    assert image.preview.pixelColor(350, 100).blue() > 200


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    png_called_jpeg = tmp_path / "photo.jpg"
    png_called_jpeg.write_bytes(encoded(half_red(), "PNG"))
    assert image_from_file(png_called_jpeg).width == 400


@pytest.mark.parametrize(("width", "height"), [(5000, 1000), (1000, 5000), (2049, 2049)])
def test_a_large_image_is_scaled_and_keeps_its_shape(width: int, height: int) -> None:
    image = image_from_bytes(encoded(plain(width, height), "JPEG"))
    assert max(image.width, image.height) == 2048
    assert image.width / image.height == pytest.approx(width / height, rel=0.01)
    assert (image.preview.width(), image.preview.height()) == (image.width, image.height)


def test_a_small_image_stays_as_large_as_it_is() -> None:
    assert image_from_bytes(encoded(plain(1, 1), "PNG")).width == 1
    assert image_from_bytes(encoded(plain(2048, 9), "PNG")).width == 2048


@pytest.mark.parametrize("shape", [(2048, 2048), (4000, 3000)])
def test_what_is_sent_is_never_larger_than_it_may_be(shape: tuple[int, int]) -> None:
    assert len(image_from_pixels(noise(*shape)).content) <= 1_500_000


def test_where_quality_alone_does_not_help_the_image_becomes_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MOST_SENT", 100_000)
    image = image_from_pixels(noise(1000, 500))
    assert len(image.content) <= 100_000
    assert image.width < 1000
    assert image.width == pytest.approx(2 * image.height, abs=2)


def test_place_and_all_else_that_is_no_pixel_stays_behind() -> None:
    original = with_exif(encoded(half_red(), "JPEG"), 1)
    assert SECRET in original
    content = image_from_bytes(original).content
    assert SECRET not in content
    assert b"Exif" not in content


def test_texts_within_a_png_stay_behind() -> None:
    marked = half_red()
    marked.setText("Author", SECRET.decode())
    content = image_from_bytes(encoded(marked, "PNG")).content
    assert SECRET not in content
    assert b"Author" not in content


def test_a_colour_profile_is_taken_into_the_pixels() -> None:
    wide = plain(50, 50)
    wide.fill(QColor(0, 255, 0))
    wide.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    wide.fill(QColor(200, 100, 100))
    image = image_from_bytes(encoded(wide, "PNG"))
    assert b"ICC_PROFILE" not in image.content
    assert image.preview.pixelColor(25, 25).red() > 210, "as it looked"


@pytest.mark.parametrize(
    ("orientation", "red_at", "size"),
    [
        (1, (10, 100), (400, 200)),
        (3, (390, 100), (400, 200)),
        (6, (100, 10), (200, 400)),
        (8, (100, 390), (200, 400)),
    ],
)
def test_the_image_stands_upright(orientation: int, red_at: tuple[int, int], size: tuple[int, int]) -> None:
    image = image_from_bytes(with_exif(encoded(half_red(), "JPEG"), orientation))
    assert (image.width, image.height) == size
    assert image.preview.pixelColor(*red_at).red() > 200
    assert image.preview.pixelColor(size[0] - 1 - red_at[0], size[1] - 1 - red_at[1]).blue() > 200


def test_what_one_could_see_through_becomes_white() -> None:
    clear = QImage(20, 20, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    assert image_from_bytes(encoded(clear, "PNG")).preview.pixelColor(5, 5).lightness() > 250


HOSTILE: list[tuple[str, Callable[[], bytes], str]] = [
    ("50 MB", lambda: b"\xff\xd8\xff" + bytes(50 * 1024 * 1024), "larger than 40 MB"),
    ("empty", lambda: b"", "empty"),
    ("text", lambda: b"hello, this is no image at all", "no image"),
    ("a web page", lambda: b"<!doctype html><html><script>alert(1)</script></html>", "document"),
    ("SVG", lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"),
    ("SVG with a prolog", lambda: b'\xef\xbb\xbf <?xml version="1.0"?><svg onload="alert(1)"/>', "SVG"),
    ("GIF", lambda: b"GIF89a" + bytes(40), "a GIF"),
    ("PDF", lambda: b"%PDF-1.7" + bytes(40), "a PDF"),
    ("a program", lambda: b"\x7fELF" + bytes(400), "no image"),
    ("JPEG cut in the middle", lambda: encoded(noise(300, 300), "JPEG")[:20_000], "cut off"),
    ("JPEG without its last bytes", lambda: encoded(half_red(), "JPEG")[:-2], "cut off"),
    ("JPEG head alone", lambda: b"\xff\xd8\xff\xe0", "cut off"),
    ("PNG cut in the middle", lambda: encoded(noise(300, 300), "PNG")[:50_000], "cut off"),
    ("WebP cut in the middle", lambda: encoded(noise(300, 300), "WEBP")[:20_000], "cut off"),
    ("PNG bomb", lambda: png_that_says(50_000, 50_000), "50000 × 50000"),
    ("wide PNG bomb", lambda: png_that_says(2_000_000_000, 2), "cut off|at most"),
    ("PNG of no size", lambda: png_that_says(0, 0), "cut off"),
    ("PNG whose pixels are missing", lambda: png_that_says(3000, 3000), "cut off"),
    ("HEIC that is none", lambda: b"\0\0\0\x18ftypheic" + bytes(100), "HEIC|cut off"),
]


def many_scans(count: int) -> bytes:
    jpeg = encoded(plain(8, 8), "JPEG")
    start = jpeg.rindex(b"\xff\xda")
    return jpeg[:start] + jpeg[start:-2] * count + jpeg[-2:]


@pytest.mark.parametrize(("name", "make", "why"), HOSTILE, ids=[name for name, _, _ in HOSTILE])
def test_what_cannot_be_sent_is_refused_with_the_reason(
    name: str, make: Callable[[], bytes], why: str, tmp_path: Path
) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(make())
    with pytest.raises(ImageRefused, match=why) as refused:
        image_from_file(file)
    assert refused.value.message.endswith(".")


def test_ten_thousand_scans_in_one_image_are_refused_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(images, "_read", lambda *_: pytest.fail("it was read"))
    with pytest.raises(ImageRefused, match="damaged"):
        image_from_bytes(many_scans(10_000))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImageRefused, match="could not be read"):
        image_from_file(tmp_path / "gone.jpg")
    with pytest.raises(ImageRefused, match="could not be read"):
        image_from_file(tmp_path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a system without such devices")
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    for path in (Path("/dev/zero"), tmp_path / "pipe.jpg"):  # the first one ends, whatever is done with it
        with pytest.raises(ImageRefused, match="no ordinary file"):
            image_from_file(path)


def test_an_empty_clipboard_is_refused() -> None:
    with pytest.raises(ImageRefused):
        image_from_pixels(QImage())


def test_a_whole_jpeg_with_something_behind_it_is_read() -> None:
    assert image_from_bytes(encoded(half_red(), "JPEG") + b"a film follows").width == 400


def test_it_works_without_a_screen_or_an_application(tmp_path: Path) -> None:
    file = tmp_path / "photo.webp"
    file.write_bytes(encoded(half_red(), "WEBP"))
    code = (
        "import sys, pathlib\n"
        "from brutlers_desktop.ui.images import image_from_file, size_words\n"
        "image = image_from_file(pathlib.Path(sys.argv[1]))\n"
        "print(image.width, image.height, image.content[:2].hex())\n"
    )
    home = Path(brutlers_desktop.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["400", "200", "ffd8"]
