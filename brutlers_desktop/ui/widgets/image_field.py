"""Takes one image by drag, paste or pick, and shows it as it will be sent. It is made ready in a worker."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.dialogs.file_dialog import ask_which
from brutlers_desktop.ui.images import (
    Image,
    ImageRefused,
    image_from_bytes,
    image_from_file,
    image_from_pixels,
    size_words,
)
from brutlers_desktop.ui.widgets.basics import button, label

PREVIEW: Final = QSize(150, 112)
PICKED: Final = tr_noop("Images (*.jpg *.jpeg *.png *.webp *.heic *.heif);;All files (*)")
HINT: Final = tr_noop("Or drop or paste one here.")
ONLY_AN_ADDRESS: Final = tr_noop(
    "That is only the address of an image. Nothing is fetched from the internet: save the image first, then add the file."
)
SEVERAL: Final = tr_noop("One image can go with a status. Add one of them.")
_RAW: Final = ("image/jpeg", "image/png", "image/webp")

Run = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[Any] | None"]
"""Runs work that the window does not wait for."""
Make = Callable[[], Image]


class ImageField(QFrame):
    """``changed``: another image, or none. ``name`` begins the names of its controls."""

    changed = Signal()

    def __init__(self, name: str, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Image")
        self.setProperty("role", "drop")
        self.setAccessibleName(tr("Image"))
        self.setAcceptDrops(True)
        self.image: Image | None = None
        self.keeps = False
        """Whether the image stays that was added before and is not at hand here."""
        self._name = name
        self._run = run
        self._making: asyncio.Task[Any] | None = None
        self._pick = button(tr("Add an image…"), name=f"{name}ImagePick", icon_name="image-plus")
        self._pick.clicked.connect(self._ask)
        self._hint = label(tr(HINT), name=f"{name}ImageHint", role="muted", wrap=True)
        self._picture = QLabel()
        self._picture.setObjectName(f"{name}ImagePreview")
        self._picture.setAccessibleName(tr("The image as it will be sent"))
        self._size = label(name=f"{name}ImageSize", role="muted", wrap=True)
        self._remove = button(tr("Remove"), name=f"{name}ImageRemove", accessible=tr("Remove the image"))
        self._remove.clicked.connect(self.clear)
        self._refusal = label(name=f"{name}ImageRefusal", role="problem", wrap=True)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._pick)
        adding.addWidget(self._hint, 1)
        about = QVBoxLayout()
        about.setSpacing(6)
        about.addWidget(self._size)
        about.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        about.addStretch()
        shown = QHBoxLayout()
        shown.setSpacing(10)
        shown.addWidget(self._picture)
        shown.addLayout(about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(adding)
        column.addLayout(shown)
        column.addWidget(self._refusal)
        self._show()

    def clear(self) -> None:
        """Attach no image."""
        self._stop()
        self.image = None
        self.keeps = False
        self._refusal.clear()
        self._show()
        self.changed.emit()

    def show_kept(self) -> None:
        """Keep the image that was added before."""
        self.clear()
        self.keeps = True
        self._size.setText(tr("The image that you added before"))
        self._picture.clear()
        self._show()
        self.changed.emit()

    def show_image(self, image: Image | None) -> None:
        """Attach an image that was made ready before."""
        self.clear()
        if image is not None:
            self._take(image, _thumbnail(image))

    def take(self, data: QMimeData) -> bool:
        """Take the image out of what was dropped or pasted; tell whether there was something that means one."""
        urls = data.urls()
        raw = next((kind for kind in _RAW if data.hasFormat(kind)), "")
        if len(urls) > 1:
            self._refuse(tr(SEVERAL))
        elif urls and urls[0].isLocalFile():
            self._make(partial(image_from_file, Path(urls[0].toLocalFile())))
        elif raw:
            self._make(partial(image_from_bytes, bytes(data.data(raw).data())))
        elif data.hasImage():
            self._make(partial(image_from_pixels, QImage(data.imageData())))
        elif urls or _is_address(data.text()):
            self._refuse(tr(ONLY_AN_ADDRESS))
        else:
            return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasImage() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if not self.take(event.mimeData()):
            self._refuse(tr("That is no image."))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.take(QGuiApplication.clipboard().mimeData()):
                self._refuse(tr("There is no image in the clipboard."))
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        ask_which(
            self,
            f"{self._name}ImageDialog",
            tr("Add an image"),
            tr(PICKED),
            lambda path: self._make(partial(image_from_file, path)),
        )

    def _make(self, make: Make) -> None:
        self._stop()
        self._refusal.clear()
        self._making = self._run(self._made(make), "make an image ready")
        self._show()

    async def _made(self, make: Make) -> None:
        try:
            image, thumbnail = await asyncio.to_thread(_with_thumbnail, make)
        except ImageRefused as error:
            self._making = None
            self._refuse(error.message)
        else:
            self._making = None
            self._take(image, thumbnail)

    def _take(self, image: Image, thumbnail: QImage) -> None:
        self.image = image
        self.keeps = False
        self._picture.setPixmap(QPixmap.fromImage(thumbnail))
        self._size.setText(tr("Will be sent: {size}", size=size_words(image)))
        self._show()
        self.changed.emit()

    def _refuse(self, why: str) -> None:
        self._refusal.setText(why)
        self._show()
        self.changed.emit()

    def _stop(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _show(self) -> None:
        has, busy = self.image is not None, self._making is not None
        self._pick.setText(tr("Other image…") if has or self.keeps else tr("Add an image…"))
        self._pick.setAccessibleName(self._pick.text())
        self._hint.setText(tr("Is being made ready…") if busy else tr(HINT))
        self._picture.setVisible(has)
        for each in (self._size, self._remove):
            each.setVisible(has or self.keeps)
        self._refusal.setVisible(bool(self._refusal.text()))

    @property
    def is_busy(self) -> bool:
        """Whether an image is being made ready."""
        return self._making is not None


def _with_thumbnail(make: Make) -> tuple[Image, QImage]:
    image = make()
    return image, _thumbnail(image)


def _thumbnail(image: Image) -> QImage:
    small = image.preview.size().boundedTo(
        image.preview.size().scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio)
    )
    return image.preview.scaled(
        small, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _is_address(text: str) -> bool:
    return text.strip().lower().startswith(("http:", "https:", "ftp:", "file:", "data:", "//", "www."))
