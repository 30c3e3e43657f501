"""The designed states of a page that has nothing to list: loading, nothing yet, no match, something failed."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import pixmap
from brutlers_desktop.ui.widgets.basics import button, label, say, title

MESSAGE_WIDTH: Final = 440


class StatePanel(QWidget):
    """An icon, a title, a sentence and at most two buttons, in the middle of the page."""

    pressed = Signal()
    second_pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon_name = ""
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.setFixedHeight(56)
        self._title = title(name=f"{name}Title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = label(name=f"{name}Message", role="muted", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setFixedWidth(MESSAGE_WIDTH)
        self._button = button("", name=f"{name}Button", role="primary")
        self._button.clicked.connect(self.pressed)
        self._second = button("", name=f"{name}Second")
        self._second.clicked.connect(self.second_pressed)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._message, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._button)
        row.addWidget(self._second)
        row.addStretch()
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)

    def set_state(
        self, icon_name: str, heading: str, message: str, button_text: str = "", second_text: str = ""
    ) -> None:
        """Show this state."""
        self._icon_name = icon_name
        self.retint()
        self._title.setText(heading)
        self._message.setText(message)
        self._message.setFixedHeight(
            max(self._message.heightForWidth(MESSAGE_WIDTH), 0)
        )  # centred labels are given one line only
        self._message.setVisible(bool(message))
        for each, text in ((self._button, button_text), (self._second, second_text)):
            say(each, text)
            each.setVisible(bool(text))

    def retint(self) -> None:
        """Draw the icon in the colours of the present scheme."""
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            image = pixmap(self._icon_name, theme.colors().muted, round(QSize(40, 40).width() * ratio))
            image.setDevicePixelRatio(ratio)
            self._icon.setPixmap(image)
