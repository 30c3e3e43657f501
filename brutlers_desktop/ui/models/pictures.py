"""Pictures that come with an order's updates: read only when a person asks, within limits, never fetched from elsewhere."""

import base64
import binascii
import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_PIXELS: Final = 40_000_000
"""What a telephone's camera takes, and 160 MB while it is read."""
FORMATS: Final = frozenset({b"png", b"jpeg", b"gif", b"webp", b"bmp"})
"""By their content, whatever they call themselves; none that can hold a script or refer to elsewhere."""
_DATA_URL: Final = re.compile(r"data:image/[a-zA-Z0-9.+-]{1,40};base64,", re.ASCII)


class PictureRefused(AppError):
    """The picture cannot be shown, and why."""

    def __init__(self, why: str) -> None:
        super().__init__(tr("The picture cannot be shown"), why)


def is_elsewhere(picture: str) -> bool:
    """Tell whether it is only the address of a picture, which the browser may open."""
    return picture.startswith("https://")


def read_picture(picture: str, most: QSize) -> QImage:
    """Return the picture of a data URL, made to fit into ``most``. Blocks. Raises ``PictureRefused``."""
    buffer = QBuffer()
    buffer.setData(QByteArray(_content(picture)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = QImageReader.imageFormat(buffer)
    if bytes(kind.data()) not in FORMATS:
        raise PictureRefused(tr("It is of a kind that is not shown here."))
    reader = QImageReader(buffer, kind)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise PictureRefused(tr("It is damaged, or no picture."))
    if size.width() * size.height() > MOST_PIXELS:
        raise PictureRefused(tr("It has too many pixels."))
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PictureRefused(tr("It is damaged."))
    return image


def _content(picture: str) -> bytes:
    start = _DATA_URL.match(picture)
    if start is None:
        raise PictureRefused(tr("It did not come as a picture."))
    if len(picture) > MOST_BYTES * 4 // 3:
        raise PictureRefused(tr("It is larger than {most} MB.", most=MOST_BYTES // 1024 // 1024))
    try:
        return base64.b64decode(picture[start.end() :], validate=True)
    except (binascii.Error, ValueError):
        raise PictureRefused(tr("It is damaged.")) from None
