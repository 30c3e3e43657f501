"""An image that goes out with a status: read within limits, turned upright, made small, and nothing in it but its pixels.

Needs no screen and no application: the command line prepares images by the same function.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr, tr_noop

MOST_READ: Final = 40 * 1024 * 1024
"""Bytes of a file that is looked at. The largest that telephones and cameras write are below."""
MOST_PIXELS: Final = 64_000_000
"""Of the original: 256 MB while it is read, Qt's own limit too."""
LONGEST_SIDE: Final = 2048
MOST_SENT: Final = 1_500_000
"""Bytes of what is sent."""
SENT_TYPE: Final = "image/jpeg"
ALLOCATION_LIMIT: Final = 256
"""Megabytes that Qt may take for one image."""
_QUALITIES: Final = (88, 80, 70, 60, 50)
_SMALLER: Final = 0.75
_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif"}
)
_OTHERS: Final = (
    (b"GIF8", tr_noop("a GIF")),
    (b"BM", tr_noop("a BMP")),
    (b"II*\0", tr_noop("a TIFF")),
    (b"MM\0*", tr_noop("a TIFF")),
    (b"%PDF", tr_noop("a PDF")),
    (b"\0\0\1\0", tr_noop("an icon")),
)
_DOCUMENT: Final = tr_noop("an SVG or another kind of document")
_JPEG_MARKER: Final = re.compile(rb"\xff+([^\x00\xff])")
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_MOST_SCANS: Final = 200
"""A progressive image has some ten; thousands of them in a small file would keep the worker busy for hours."""
_JPEG_WITHOUT_LENGTH: Final = frozenset({0x01, *range(0xD0, 0xD9)})


class ImageRefused(AppError):
    """The image cannot be attached, and why."""

    def __init__(self, why: str) -> None:
        super().__init__(tr("This image cannot be attached"), why)


@dataclass(frozen=True, slots=True)
class Image:
    """An image as it will be sent. ``preview``: the same pixels, for the screen."""

    content: bytes
    media_type: str
    width: int
    height: int
    preview: QImage


def image_from_file(path: Path) -> Image:
    """Return the image of a file as it will be sent. Blocks. Raises ``ImageRefused``."""
    try:
        if path.exists() and not (
            path.is_file() or path.is_dir()
        ):  # reading a pipe or a device may never end
            raise ImageRefused(tr("It is no ordinary file. Save the image as a file, then try again."))
        with path.open("rb") as file:
            content = file.read(MOST_READ + 1)
    except (OSError, ValueError):
        raise ImageRefused(
            tr("The file could not be read. Is it still there, and may you open it?")
        ) from None
    return image_from_bytes(content)


def image_from_bytes(content: bytes) -> Image:
    """Return the image of a file's content as it will be sent; what it is, its content tells. Blocks.

    Raises ``ImageRefused``.
    """
    if len(content) > MOST_READ:
        raise ImageRefused(
            tr(
                "It is larger than {most} MB. Save it smaller, then try again.",
                most=MOST_READ // 1024 // 1024,
            )
        )
    kind = _kind(content)
    if kind == "jpeg" and not _is_whole_jpeg(content):
        raise ImageRefused(tr("It is cut off or damaged. Save or copy it once more, then try again."))
    return image_from_pixels(_read(content, kind))


def image_from_pixels(pixels: QImage) -> Image:
    """Return pixels (from the clipboard) as they will be sent. Blocks. Raises ``ImageRefused``."""
    if pixels.isNull():
        raise ImageRefused(tr("There is nothing in it."))
    if pixels.width() * pixels.height() > MOST_PIXELS:
        raise ImageRefused(_too_many(pixels.size()))
    side = LONGEST_SIDE
    while True:
        plain = _plain(pixels, side)
        for quality in _QUALITIES:
            content = _encoded(plain, quality)
            if len(content) <= MOST_SENT:
                return Image(content, SENT_TYPE, plain.width(), plain.height(), QImage.fromData(content))
        side = int(max(plain.width(), plain.height()) * _SMALLER)


def image_as_sent(content: bytes, media_type: str) -> Image | None:
    """Return an image that was made ready before, as it is; None if it can no longer be read. Blocks."""
    preview = QImage.fromData(content)
    return (
        None if preview.isNull() else Image(content, media_type, preview.width(), preview.height(), preview)
    )


def size_words(image: Image) -> str:
    """Return the pixels and the size of what will be sent, for a person."""
    return tr(
        "{width} × {height} pixels, {size} KB",
        width=image.width,
        height=image.height,
        size=max(len(image.content) // 1000, 1),
    )


def _kind(content: bytes) -> str:
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        return "heic"
    other = next((words for start, words in _OTHERS if content.startswith(start)), "")
    if not other and re.match(rb"(\xef\xbb\xbf)?\s*<(\?xml|!doctype|!--|svg)", content[:200], re.IGNORECASE):
        other = _DOCUMENT
    if not content:
        raise ImageRefused(tr("The file is empty."))
    if not other:
        raise ImageRefused(tr("It is no image. Attach a JPEG, PNG, WebP or HEIC image."))
    raise ImageRefused(tr("It is {kind}. Attach a JPEG, PNG, WebP or HEIC image.", kind=tr(other)))


def _read(content: bytes, kind: str) -> QImage:
    if kind == "heic" and not any(
        bytes(each.data()) in (b"heic", b"heif") for each in QImageReader.supportedImageFormats()
    ):
        raise ImageRefused(tr("This system cannot read HEIC images. Save it as JPEG, then try again."))
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise ImageRefused(_too_many(size))
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(_fitting(size, LONGEST_SIDE))
    image = reader.read()
    if image.isNull():
        raise ImageRefused(tr("It is cut off or damaged. Save or copy it once more, then try again."))
    return image


def _plain(pixels: QImage, side: int) -> QImage:
    """Return the pixels alone, on white, in sRGB: texts, profiles and thumbnails stay behind."""
    space = pixels.colorSpace()
    if space.isValid():
        pixels = pixels.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    size = pixels.size()
    if max(size.width(), size.height()) > side:
        size = _fitting(size, side)
    pixels = pixels.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    plain = QImage(size, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    painter = QPainter(plain)
    painter.drawImage(plain.rect(), pixels)
    painter.end()
    return plain


def _encoded(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    if not writer.write(image):
        raise ImageRefused(tr("It could not be made smaller."))
    return bytes(buffer.data().data())


def _fitting(size: QSize, side: int) -> QSize:
    return size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _too_many(size: QSize) -> str:
    return tr(
        "It has {width} × {height} pixels; at most {most} million can be read. Save it "
        "smaller, then try again.",
        width=size.width(),
        height=size.height(),
        most=MOST_PIXELS // 1_000_000,
    )


def _is_whole_jpeg(content: bytes) -> bool:
    """Tell whether the image's own end is there (ITU T.81 B.1): Qt fills what is missing with grey and says nothing."""
    place, in_scan, scans = 2, False, 0
    while found := _JPEG_MARKER.search(content, place):
        if not in_scan and found.start() != place:
            return False
        marker, place = found[1][0], found.end()
        if marker == _JPEG_END:
            return True
        if marker in _JPEG_WITHOUT_LENGTH:
            continue
        place += int.from_bytes(content[place : place + 2], "big")
        in_scan = marker == _JPEG_SCAN
        scans += in_scan
        if scans > _MOST_SCANS:
            return False
    return False
