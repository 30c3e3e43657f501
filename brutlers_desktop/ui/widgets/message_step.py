"""The step before a status is sent: its message and image, and how the customer will see them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.domain.templates import LANGUAGES, filled
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.images import Image
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.chips import open_choice
from brutlers_desktop.ui.widgets.image_field import ImageField, Run
from brutlers_desktop.ui.widgets.order_marks import MARK, status_icon

LONGEST_MESSAGE: Final = 4000
LANGUAGE_NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
}

Template = Callable[[str, str], str]
"""Returns the template of a status in a language."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a person has written so far."""

    status: str
    message: str = ""
    image: Image | None = None
    keeps_image: bool = False
    """The image stays that was added before and is not at hand here."""


class MessageEdit(QPlainTextEdit):
    """Plain text; an image that is pasted or dropped here goes to ``image_field``. ``send_wanted``: Ctrl+Enter."""

    send_wanted = Signal()
    left = Signal()

    def __init__(self, image_field: ImageField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image_field = image_field
        self.setTabChangesFocus(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        is_image = source.hasUrls() or (source.hasImage() and not source.hasText())
        if not (is_image and self._image_field.take(source)):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.send_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MessageStep(QFrame):
    """``send_wanted``: the person wants it sent; ``left``: not now.

    ``name`` begins the names of its controls; ``send`` is the word on the button ("Send", if empty).
    """

    send_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        run: Run,
        parent: QWidget | None = None,
        *,
        send: str = "",
        icon_name: str = "send",
        with_image: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Step")
        self._name = name
        self._status = ""
        self._customer = ""
        self._for_many = False
        self._template: Template = lambda _status, _language: ""
        self._language = "en"
        self._sign = QLabel()
        self._sign.setFixedSize(MARK, MARK)
        self._heading = title(name=f"{name}Heading", points=1)
        self._heading.setWordWrap(True)
        self.image = ImageField(name, run)
        self.image.setVisible(with_image)
        self.message = MessageEdit(self.image)
        self.message.setObjectName(f"{name}Message")
        self.message.setAccessibleName(tr("Message to the customer"))
        self.message.setPlaceholderText(tr("A message to the customer, if you like"))
        self.message.setFixedHeight(92)
        self._templates = button(
            tr("Template"), name=f"{name}Template", role="quiet", icon_name="chevron-down"
        )
        self._templates.clicked.connect(self._choose_template)
        self._preview_heading = label(name=f"{name}PreviewHeading", role="muted", wrap=True)
        self._preview = label(name=f"{name}Preview", wrap=True)
        self._preview.setProperty("role", "quote")
        self._problem = label(name=f"{name}Problem", role="problem", wrap=True)
        self._problem.hide()
        self._cancel = button(tr("Cancel"), name=f"{name}Cancel")
        send = send or tr("Send")
        self.send = button(send, name=f"{name}Send", role="primary", icon_name=icon_name)
        self.send.setToolTip(tr("{send} (Ctrl+Enter)", send=send))
        self._lay_out()
        self.message.textChanged.connect(self._show_preview)
        self.message.send_wanted.connect(self._send)
        self.message.left.connect(self.left)
        self.image.changed.connect(self._show_preview)
        self._cancel.clicked.connect(self.left)
        self.send.clicked.connect(self._send)

    @property
    def step(self) -> Step:
        """What is written now; the message is as it will be sent, but for the customer's name."""
        message = self.message.toPlainText().strip()[:LONGEST_MESSAGE]
        return Step(self._status, message, self.image.image, self.image.keeps)

    @property
    def language(self) -> str:
        """The language of the template that was used last."""
        return self._language

    def begin(
        self,
        step: Step,
        customer: str,
        template: Template,
        language: str,
        *,
        with_template: bool = True,
        for_many: bool = False,
    ) -> None:
        """Show a status with what was written for it; with nothing written, its template if ``with_template``.

        ``for_many``: ``{name}`` stays in the message; ``customer`` is only the example of the preview.
        """
        self._customer, self._template, self._language = customer, template, language
        self._for_many = for_many
        self.say("")
        if step.keeps_image:
            self.image.show_kept()
        else:
            self.image.show_image(step.image)
        self.set_status(step.status)
        self.message.setPlainText(step.message or (self._filled(language) if with_template else ""))
        self._show_preview()

    def set_status(self, status: str) -> None:
        """Send another status."""
        self._status = status
        self._heading.setText(one_line(status_label(status)))
        self._sign.setPixmap(status_icon(status).pixmap(MARK, MARK))

    def say(self, problem: str) -> None:
        """Say why it cannot be sent."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def retint(self) -> None:
        """Take up a change of scheme."""
        if self._status:
            self._sign.setPixmap(status_icon(self._status).pixmap(MARK, MARK))

    def _send(self) -> None:
        if self.image.is_busy:
            self.say(tr("The image is still being made ready."))
        elif self.send.isEnabled():
            self.say("")
            self.send_wanted.emit()

    def _filled(self, language: str) -> str:
        template = self._template(self._status, language)
        return template if self._for_many else filled(template, self._customer)

    def _choose_template(self) -> None:
        entries = [
            (f"{self._name}Template-{code}", LANGUAGE_NAMES[code], code)
            for code in LANGUAGES
            if self._template(self._status, code)
        ]
        entries.append((f"{self._name}Template-none", tr("No message"), ""))
        open_choice(self._templates, f"{self._name}TemplateMenu", entries, self._use_language)

    def _use_language(self, language: object) -> None:
        if language:
            self._language = str(language)
        self.message.setPlainText(self._filled(self._language) if language else "")
        self.message.setFocus()

    def _show_preview(self) -> None:
        step, name = self.step, one_line(self._customer) or tr("The customer")
        text = filled(step.message, self._customer)
        shown = [text] if text else []
        if step.image is not None or step.keeps_image:
            shown.append(tr("with the image above"))
        self._preview_heading.setText(
            tr("{name} will read:", name=name)
            if shown
            else tr("{name} will see the new status, without a message.", name=name)
        )
        self._preview.setText("\n".join(shown))
        self._preview.setVisible(bool(shown))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign)
        top.addWidget(self._heading, 1)
        top.addWidget(self._templates)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for each in (self.message, self.image, self._preview_heading, self._preview, self._problem):
            column.addWidget(each)
        column.addLayout(buttons)
