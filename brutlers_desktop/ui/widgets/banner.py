"""A line above the list that says what a person must know about it, with at most two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import pixmap
from brutlers_desktop.ui.widgets.basics import button, label, say


class Banner(QFrame):
    """Hidden while it has nothing to say."""

    pressed = Signal()
    dismissed = Signal()

    def __init__(self, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self._icon_name = icon_name
        self._icon = QLabel()
        self._text = label(name=f"{name}Text", wrap=True)
        self._button = button("", name=f"{name}Button")
        self._button.clicked.connect(self.pressed)
        self._dismiss = button(
            "", name=f"{name}Dismiss", role="flat", icon_name="x", accessible=tr("Dismiss")
        )
        self._dismiss.setToolTip(tr("Dismiss"))
        self._dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._dismiss)
        self.retint()
        self.hide()

    def say(self, text: str, button_text: str = "", *, dismissable: bool = False) -> None:
        """Show ``text``; nothing hides the banner."""
        self._text.setText(text)
        self.setAccessibleDescription(text)
        say(self._button, button_text)
        self._button.setVisible(bool(button_text))
        self._dismiss.setVisible(dismissable)
        self.setVisible(bool(text))

    def retint(self) -> None:
        """Draw the icon in the colours of the present scheme."""
        ratio = self.devicePixelRatioF()
        image = pixmap(self._icon_name, theme.colors().text, round(18 * ratio))
        image.setDevicePixelRatio(ratio)
        self._icon.setPixmap(image)
