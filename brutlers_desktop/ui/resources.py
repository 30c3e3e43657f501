"""Icons of the Lucide set (resources/icons), tinted by the theme."""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_SIZES: Final = (16, 20, 32, 48)
_APP_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def resource(name: str) -> Path:
    """Return the path of a file under ``resources``: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "resources" / name
    return installed if installed.exists() else _PACKAGE.parent / "resources" / name


@cache
def icon(name: str, color: str, *, gap: bool = False) -> QIcon:
    """Return the icon ``name`` in ``color`` ("#rrggbb"), sharp at the usual sizes; ``gap`` leaves room before a text."""
    result = QIcon()
    for size in _SIZES:
        image = pixmap(name, color, size)
        if gap:
            wide = QPixmap(QSize(size * 22 // 16, size))
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(0, 0, image)
            painter.end()
            image = wide
        result.addPixmap(image)
    return result


@cache
def pixmap(name: str, color: str, size: int) -> QPixmap:
    """Return the icon as a square pixmap of ``size`` device pixels."""
    svg = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", color)
    image = QPixmap(QSize(size, size))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


@cache
def app_icon() -> QIcon:
    """Return the app's own icon, for windows and the tray."""
    result = QIcon()
    svg = QByteArray(resource("brutlers-desktop.svg").read_bytes())
    for size in _APP_SIZES:
        image = QPixmap(QSize(size, size))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(svg).render(painter)
        painter.end()
        result.addPixmap(image)
    return result
